"""The master key: 32 bytes that wrap the data keys of the months, and nothing else.

It comes from `SWG_MASTER_KEY` or from a file that only its owner may read; written as base64 or 64 hex digits. Whoever
has it and a copy can read the copy, whoever has lost it has lost every copy: keep it apart from both.
"""

import base64
import binascii
import os
import re
import stat
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from messages.errors import SingleWindowError

BYTES = 32
NONCE = 12


class BadMasterKey(SingleWindowError):
    """The master key cannot be had, or is none."""


class WrongMasterKey(SingleWindowError):
    """The copy was locked with another master key."""


@dataclass(frozen=True, slots=True)
class MasterKey:
    """The key. id: names it in copies, 16 hex digits; says nothing of it."""

    secret: bytes

    def __repr__(self) -> str:
        return f"MasterKey({self.id})"

    @property
    def id(self) -> str:
        """Its name."""
        return sha256(b"swg-vault-1 master " + self.secret).hexdigest()[:16]

    def wrap(self, key: bytes, named: str) -> str:
        """A data key under this one, base64; `named` is bound to it."""
        nonce = os.urandom(NONCE)
        return base64.b64encode(nonce + AESGCM(self.secret).encrypt(nonce, key, named.encode())).decode()

    def unwrap(self, wrapped: str, named: str) -> bytes:
        """The data key, or WrongMasterKey."""
        data = base64.b64decode(wrapped)
        try:
            return AESGCM(self.secret).decrypt(data[:NONCE], data[NONCE:], named.encode())
        except InvalidTag:
            raise WrongMasterKey(
                "主密钥打不开此数据密钥，或首行被改动 / the master key does not open this data key, or its first line "
                "was changed; take another copy of the file"
            ) from None


def read(text: str, where: str) -> MasterKey:
    """A master key as it is written, or BadMasterKey. where: it was found."""
    text = text.strip()
    try:
        secret = bytes.fromhex(text) if re.fullmatch("[0-9a-fA-F]{64}", text) else base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        secret = b""
    if len(secret) != BYTES:
        raise BadMasterKey(
            f"{where}：应为 32 字节，写作 base64 或 64 位十六进制 / want 32 bytes as base64 or 64 hex digits; "
            "`openssl rand -base64 32` makes one"
        )
    return MasterKey(secret)


def load(path: Path) -> MasterKey:
    """The master key in a file that nobody else may read, or BadMasterKey."""
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
        text = path.read_text("ascii")
    except (OSError, UnicodeDecodeError) as problem:
        raise BadMasterKey(
            f"{path} 读不到主密钥 / the master key cannot be read ({problem}); put it back, or set SWG_MASTER_KEY"
        ) from None
    if mode & 0o077:
        raise BadMasterKey(f"{path} 他人可读，请 chmod 600 / others may read it; chmod 600 {path}")
    return read(text, str(path))


def make(path: Path) -> MasterKey:
    """A new one in a file of its own; FileExistsError where there is one."""
    key = MasterKey(os.urandom(BYTES))
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(base64.b64encode(key.secret).decode() + "\n")
        file.flush()
        os.fsync(file.fileno())
    return key
