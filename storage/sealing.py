"""Encryption at rest and keyed hashes, from one SECRET_KEY."""

from __future__ import annotations

import hashlib
import hmac
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_VERSION = b"\x01"
_NONCE = 12


class WrongKey(Exception):
    """What lies in the database was written with another SECRET_KEY."""


class Box:
    """Seals text with AES-256-GCM and hashes what must be found again.

    The two keys are derived from the secret by HKDF-SHA256 (RFC 5869), so neither
    tells the other. A nonce is 96 random bits (NIST SP 800-38D, 8.2.2).
    """

    def __init__(self, secret: str) -> None:
        if len(secret) < 16:
            raise ValueError("SECRET_KEY must have at least 16 characters")
        self._cipher = AESGCM(_derive(secret, b"lotse seal"))
        self._hash_key = _derive(secret, b"lotse hash")

    def seal(self, text: str, place: str) -> bytes:
        """Encrypt `text`; it opens only under the same `place`."""
        nonce = os.urandom(_NONCE)
        sealed = self._cipher.encrypt(nonce, text.encode(), place.encode())
        return _VERSION + nonce + sealed

    def open(self, data: bytes, place: str) -> str:
        """Decrypt what `seal` made, or raise WrongKey."""
        raw = bytes(data)
        try:
            plain = self._cipher.decrypt(
                raw[1 : 1 + _NONCE], raw[1 + _NONCE :], place.encode()
            )
        except InvalidTag:
            raise WrongKey from None
        return plain.decode()

    def token(self, text: str, place: str) -> str:
        """Return `text` sealed as a part of a link: letters, digits, - and _."""
        return urlsafe_b64encode(self.seal(text, place)).decode().rstrip("=")

    def read_token(self, token: str, place: str) -> str | None:
        """Return what `token` was made of, or None for what was not made here."""
        try:
            return self.open(urlsafe_b64decode(token + "=" * (-len(token) % 4)), place)
        except (ValueError, WrongKey):
            return None

    def fingerprint(self, *parts: str) -> str:
        """Return a keyed hash to find something by that must not be read."""
        message = "\x1f".join(parts).encode()
        return hmac.new(self._hash_key, message, hashlib.sha256).hexdigest()[:40]


def _derive(secret: str, purpose: bytes) -> bytes:
    """Return 32 bytes for one purpose."""
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(
        secret.encode()
    )
