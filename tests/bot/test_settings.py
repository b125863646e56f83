"""Wrong settings stop the start with a sentence that names setting and fix."""

import stat
from pathlib import Path

import pytest

from bot import settings


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "eighty"),
        ("PORT", "70000"),
        ("PUBLIC_URL", "lotse.example.org"),
        ("TELEGRAM_API_BASE", "ftp://x"),
        ("TELEGRAM_TOKEN", "my-token"),
        ("TELEGRAM_WEBHOOK_SECRET", "öäü"),
        ("SECRET_KEY", "brief"),
    ],
)
def test_a_wrong_setting_is_named(tmp_path: Path, name: str, value: str) -> None:
    good = {"DATABASE_URL": f"sqlite:///{tmp_path}/x.db"}

    with pytest.raises(settings.WrongSetting, match=name) as caught:
        settings.load(good | {name: value}, tmp_path)

    assert "\n" not in str(caught.value)


def test_postgresql_needs_a_key(tmp_path: Path) -> None:
    with pytest.raises(settings.WrongSetting, match="SECRET_KEY"):
        settings.load({"DATABASE_URL": "postgresql://localhost/x"}, tmp_path)


def test_a_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    environment = {"DATABASE_URL": f"sqlite:///{tmp_path}/data/x.db"}

    first = settings.load(environment, tmp_path)
    second = settings.load(environment, tmp_path)

    assert first.made_key is not None
    assert stat.S_IMODE(first.made_key.stat().st_mode) == 0o600
    assert second.made_key is None
    assert first.secret_key == second.secret_key
    assert first.secret_key not in repr(first)


def test_a_file_of_settings_gives_way_to_the_environment(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("PORT=9000\n# PORT=1\nHOST='0.0.0.0'\n")
    environment = {"DATABASE_URL": f"sqlite:///{tmp_path}/x.db", "PORT": "9001"}

    chosen = settings.load(environment, tmp_path)

    assert (chosen.host, chosen.port) == ("0.0.0.0", 9001)
