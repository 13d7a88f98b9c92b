"""The key that seals what people's codes are made from, what they have begun to write, and the secrets of webhooks: a
file for its owner alone, beside the other keys, so that a copy of the database is not enough to read them. AES-256-GCM,
bound to whose it is.

Processes of a cluster share the file (`people/secret`). Who loses it sets every account's codes and every webhook's
secret up anew, and drafts are lost.
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


@dataclass(slots=True)
class SealKey:
    """The key. before: those that still open what was sealed with them, while all is sealed anew. path: its file, which
    is read again when it has changed: another process may have given it another key.
    """

    secret: bytes = field(repr=False)
    before: tuple[bytes, ...] = field(default=(), repr=False)
    path: Path | None = None
    seen: tuple[int, int] | None = None  # which file it was read from, and when that was written

    def seal(self, text: str, of: str) -> str:
        """A secret as it is kept; `of` is bound to it."""
        self.renew()
        nonce = os.urandom(_NONCE)
        return base64.b64encode(nonce + AESGCM(self.secret).encrypt(nonce, text.encode(), _bound(of))).decode()

    def open(self, sealed: str, of: str) -> str:
        """The secret, or Unsealable."""
        self.renew()
        data = base64.b64decode(sealed)
        for secret in (self.secret, *self.before):
            with suppress(InvalidTag):
                return AESGCM(secret).decrypt(data[:_NONCE], data[_NONCE:], _bound(of)).decode()
        raise Unsealable(
            f"people/{FILE} 打不开 {of}：动态码请 swg person reset，草稿须重写 / people/{FILE} does not open {of}: "
            f"for codes swg person reset; a draft is to be written again"
        )

    def renew(self) -> None:
        """The file's key of now."""
        if self.path is not None and (now := _stamp(self.path)) is not None and now != self.seen:
            secret, *before = _read(self.path) or (self.secret, *self.before)
            if len(secret) == _BYTES:
                self.secret, self.before, self.seen = secret, tuple(before), now

    def another(self) -> None:
        """From now on a fresh key seals; those before still open. OSError."""
        self._write((secrets.token_bytes(_BYTES), self.secret, *self.before))

    def alone(self) -> None:
        """Those before open nothing any more. OSError."""
        self._write((self.secret,))

    def _write(self, keys: tuple[bytes, ...]) -> None:
        if self.path is None:
            self.secret, self.before = keys[0], keys[1:]
            return
        new = _laid(self.path, "".join(f"{each.hex()}\n" for each in keys))
        new.replace(self.path)
        self.seen = None
        self.renew()


def load_or_make(folder: Path, *, production: bool = False) -> SealKey:
    """The key in this folder, made where there is none; BadKey where it may not be used."""
    path = folder / FILE
    try:
        found = _read(path) or _make(path)
        mode, seen = path.stat().st_mode, _stamp(path)
    except OSError as problem:
        raise BadKey(f"{problem.filename or path}: {problem.strerror}") from None
    if not found or any(len(each) != _BYTES for each in found):
        raise BadKey(f"{path}: 应为 {_BYTES} 字节的十六进制 / want {_BYTES} bytes in hex")
    if production and mode & 0o077:
        raise BadKey(f"{path} 他人可读 / can be read by others; chmod 600 it")
    return SealKey(found[0], found[1:], path, seen)


def bound_to_webhook(id_: str) -> str:
    """What the seal of a webhook's secret is bound to."""
    return f"webhook {id_}"


def _bound(of: str) -> bytes:
    return f"swg-people-1 {of}".encode()


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:  # as it was read, it still counts
        return None
    return found.st_ino, found.st_mtime_ns


def _read(path: Path) -> tuple[bytes, ...]:
    """The newest first; none where there is no file."""
    with suppress(FileNotFoundError):
        try:
            return tuple(bytes.fromhex(line) for line in path.read_text("ascii").split())
        except ValueError:
            return (b"?",)
    return ()


def _make(path: Path) -> tuple[bytes, ...]:
    """A fresh one; whoever else made one first is who counts."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = _laid(path, secrets.token_hex(_BYTES) + "\n")
    try:
        with suppress(FileExistsError):
            path.hardlink_to(new)
    finally:
        new.unlink()
    return _read(path)


def _laid(path: Path, text: str) -> Path:
    """A file beside it with this in it, for its owner alone, and on the disk."""
    new = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    return new
