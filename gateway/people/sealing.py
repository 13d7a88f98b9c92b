"""The key that seals what people's codes are made from and what they have begun to write: a file for its owner alone,
beside the other keys, so that a copy of the database is not enough to read either. AES-256-GCM, bound to whose it is.

Processes of a cluster share the file (`people/secret`). Who loses it sets every account's codes up anew, and drafts are
lost.
"""

import base64
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from gateway.trust.keys import BadKey

FILE = "secret"
_BYTES, _NONCE = 32, 12


class Unsealable(BadKey):
    """It was sealed with another key, or for somebody else."""


@dataclass(frozen=True, slots=True)
class SealKey:
    """The key."""

    secret: bytes = field(repr=False)

    def seal(self, text: str, of: str) -> str:
        """A secret as it is kept; `of` is bound to it."""
        nonce = os.urandom(_NONCE)
        return base64.b64encode(nonce + AESGCM(self.secret).encrypt(nonce, text.encode(), _bound(of))).decode()

    def open(self, sealed: str, of: str) -> str:
        """The secret, or Unsealable."""
        data = base64.b64decode(sealed)
        try:
            return AESGCM(self.secret).decrypt(data[:_NONCE], data[_NONCE:], _bound(of)).decode()
        except InvalidTag:
            raise Unsealable(
                f"people/{FILE} 打不开 {of}：动态码请 swg person reset，草稿须重写 / people/{FILE} does not open {of}: "
                f"for codes swg person reset; a draft is to be written again"
            ) from None


def load_or_make(folder: Path, *, production: bool = False) -> SealKey:
    """The key in this folder, made where there is none; BadKey where it may not be used."""
    path = folder / FILE
    try:
        secret = _read(path) or _make(path)
        mode = path.stat().st_mode
    except OSError as problem:
        raise BadKey(f"{problem.filename or path}: {problem.strerror}") from None
    if len(secret) != _BYTES:
        raise BadKey(f"{path}: 应为 {_BYTES} 字节的十六进制 / want {_BYTES} bytes in hex")
    if production and mode & 0o077:
        raise BadKey(f"{path} 他人可读 / can be read by others; chmod 600 it")
    return SealKey(secret)


def _bound(of: str) -> bytes:
    return f"swg-people-1 {of}".encode()


def _read(path: Path) -> bytes | None:
    with suppress(FileNotFoundError):
        try:
            return bytes.fromhex(path.read_text("ascii"))
        except ValueError:
            return b"?"
    return None


def _make(path: Path) -> bytes:
    """A fresh one; whoever else made one first is who counts."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(secrets.token_hex(_BYTES) + "\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        with suppress(FileExistsError):
            path.hardlink_to(new)
    finally:
        new.unlink()
    return _read(path) or b""
