#!/bin/sh
# Write both lock files: names, versions and hashes for every platform, no addresses.
# Run it with the oldest Python we support; what is pinned for it serves the newer ones.
set -eu
cd "$(dirname "$0")/.."

venv=$(mktemp -d)
trap 'rm -rf "$venv"' EXIT
"${PYTHON:-python3}" -m venv "$venv"
"$venv/bin/python" -m pip install -q --disable-pip-version-check pip-tools==7.6.2

compile() {
    # A machine's own extra index must not add hashes that others cannot find.
    PIP_EXTRA_INDEX_URL='' "$venv/bin/pip-compile" -q ${UPGRADE:+--upgrade} \
        --generate-hashes --strip-extras --no-header \
        --no-emit-index-url --no-emit-find-links "$@" pyproject.toml
}

compile --extra build -o requirements.lock
# The runtime pins are a constraint here, so that tests run what offices run.
compile --extra build,test,lint -c requirements.lock -o requirements-dev.lock

if grep -n '://' requirements.lock requirements-dev.lock; then
    echo 'A lock file names an address; pins are names, versions and hashes only.' >&2
    exit 1
fi
