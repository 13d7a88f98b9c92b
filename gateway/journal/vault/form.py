"""The form of a copy, `swg-vault-1`: two lines of JSON, then AES-256-GCM pieces that cannot be changed, moved or cut.

    {"form": "swg-vault-1", "month": …, "id": …, "master": …, "wrapped": …}    the month's data key, wrapped
    {"what": "backup", "salt": …, "piece": 1048576, …}                          what it is; bound to every piece
    piece | piece | … | last piece                                              ciphertext and 16 bytes of tag each

Where the second line has `clear`, so many bytes follow it that anybody may read: of an archive, the proofs of what is
in it (`proofs`). Their SHA-256 stands in that line, and so is bound to every piece.

The file's own key is HKDF-SHA256(data key, salt, info "swg-vault-1 file"). The nonce of a piece is its number from 0 in
11 bytes, big-endian, and a byte that is 1 for the last; its associated data is the SHA-256 of the second line. What is
within is gzip. The first line alone changes when the master key does, and keeps its length.
"""

import gzip
import io
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from gateway.journal.vault.master import MasterKey
from gateway.journal.vault.ring import DataKey
from messages.errors import SingleWindowError

FORM = "swg-vault-1"
PIECE = 1 << 20
MOST_PIECE = 16 << 20
TAG = 16
LINE = 1 << 16  # the longest first and second line


class BadCopy(SingleWindowError):
    """The file is no copy of ours, or not as it was written."""


@dataclass(frozen=True, slots=True)
class Copy:
    """What its first two lines say; neither is trusted before a piece has been opened."""

    key: DataKey
    header: Mapping[str, Any]
    line: bytes
    begins: int  # where its pieces do

    @property
    def clear(self) -> int:
        """Bytes that lie in the clear before them."""
        found = self.header.get("clear")
        return int(found["size"]) if found else 0


def look(file: BinaryIO) -> Copy:
    """The first two lines, or BadCopy; no key is needed for it."""
    try:
        lock, line = file.readline(LINE), file.readline(LINE)
        said, header = json.loads(lock), json.loads(line)
        if said.pop("form") != FORM or not (lock.endswith(b"\n") and line.endswith(b"\n")):
            raise KeyError("form")
        copy = Copy(DataKey(**said), header, line, 0)
        return replace(copy, begins=len(lock) + len(line) + copy.clear)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BadCopy(
            "不是 swg 的备份或归档（swg-vault-1）/ no backup or archive of swg (swg-vault-1); was it written by "
            "`swg journal backup` or `archive`?"
        ) from None


def clear(path: Path) -> bytes:
    """What lies in the clear, or BadCopy; no key is needed for it."""
    with path.open("rb") as file:
        copy = look(file)
        file.seek(copy.begins - copy.clear)
        data = file.read(copy.clear)
    wanted = (copy.header.get("clear") or {}).get("sha256")
    if wanted is not None and sha256(data).hexdigest() != wanted:
        raise BadCopy(
            f"{path} 明文部分与其摘要不符 / what lies in the clear is not what its digest says; copy the file again "
            "from where it was made"
        )
    return data


@contextmanager
def writing(
    path: Path, key: DataKey, master: MasterKey, header: Mapping[str, Any], *, clear: bytes = b""
) -> "Iterator[BinaryIO]":
    """Write a copy: what is written within is compressed and sealed; the file is there once it is whole and durable.

    clear: bytes that anybody may read.
    """
    if clear:
        header = {**header, "clear": {"size": len(clear), "sha256": sha256(clear).hexdigest()}}
    new = path.with_name(f"{path.name}.part")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with open(descriptor, "wb") as file:
            sealing = _Sealing(file, key, key.open(master), header)
            file.write(clear)
            with gzip.GzipFile(filename="", fileobj=sealing, mode="wb", compresslevel=6, mtime=0) as packed:
                yield packed  # type: ignore[misc]  # it has what a file has
            sealing.end()
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
        _durable(path.parent)
    finally:
        new.unlink(missing_ok=True)


def _durable(folder: Path) -> None:
    """What is in the folder by which name is on the disk too."""
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


@contextmanager
def reading(path: Path, *masters: MasterKey) -> "Iterator[tuple[Copy, BinaryIO]]":
    """What a copy says of itself, and what is in it; BadCopy as soon as something is not as it was written."""
    with path.open("rb") as file:
        copy = look(file)
        file.seek(copy.begins)
        opened = io.BufferedReader(_Opening(file, copy, copy.key.open(*masters)), PIECE)
        with gzip.GzipFile(fileobj=opened, mode="rb") as unpacked:
            yield copy, unpacked  # type: ignore[misc]


def relock(path: Path, new: MasterKey, *masters: MasterKey) -> None:
    """Wrap the data key in the first line by another master key; nothing else of the file is touched."""
    with path.open("r+b") as file:
        copy = look(file)
        if copy.key.master == new.id:
            return
        line = _lock(copy.key.under(new, *masters))
        if len(line) != copy.begins - copy.clear - len(copy.line):
            raise BadCopy(f"{path} 首行长度不符 / its first line has another length; take another copy of the file")
        file.seek(0)
        file.write(line)
        file.flush()
        os.fsync(file.fileno())


def _lock(key: DataKey) -> bytes:
    said = {"form": FORM, "month": key.month, "id": key.id, "master": key.master, "wrapped": key.wrapped}
    return json.dumps(said).encode() + b"\n"


def _cipher(key: bytes, header: Mapping[str, Any]) -> AESGCM:
    salt = bytes.fromhex(header["salt"])
    return AESGCM(HKDF(hashes.SHA256(), 32, salt, b"swg-vault-1 file").derive(key))


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


class _Sealing(io.RawIOBase):
    """Takes bytes, writes sealed pieces."""

    def __init__(self, file: BinaryIO, key: DataKey, secret: bytes, header: Mapping[str, Any]) -> None:
        told = {**header, "month": key.month, "id": key.id, "salt": os.urandom(16).hex(), "piece": PIECE}
        line = json.dumps(told, ensure_ascii=False).encode() + b"\n"
        self._file, self._cipher, self._bound = file, _cipher(secret, told), sha256(line).digest()
        self._waiting, self._number = bytearray(), 0
        file.write(_lock(key) + line)

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._waiting += data
        while len(self._waiting) > PIECE:  # what is left may be the last
            self._seal(bytes(self._waiting[:PIECE]), last=False)
            del self._waiting[:PIECE]
        return len(data)

    def end(self) -> None:
        """The last piece."""
        self._seal(bytes(self._waiting), last=True)

    def _seal(self, piece: bytes, *, last: bool) -> None:
        self._file.write(self._cipher.encrypt(_nonce(self._number, last=last), piece, self._bound))
        self._number += 1


class _Opening(io.RawIOBase):
    """Reads sealed pieces, gives bytes."""

    def __init__(self, file: BinaryIO, copy: Copy, secret: bytes) -> None:
        try:
            self._cipher, self._size = _cipher(secret, copy.header), copy.header["piece"] + TAG
            if not TAG < self._size <= MOST_PIECE + TAG:
                raise ValueError
        except (KeyError, ValueError, TypeError):
            raise _changed(0) from None
        self._file, self._bound = file, sha256(copy.line).digest()
        self._number, self._open = 0, b""
        self._next = file.read(self._size)
        self._ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._open and not self._ended:
            self._open = self._piece()
        taken = self._open[: len(buffer)]
        buffer[: len(taken)] = taken
        self._open = self._open[len(taken) :]
        return len(taken)

    def _piece(self) -> bytes:
        sealed, self._next = self._next, self._file.read(self._size)
        self._ended = not self._next
        try:
            opened = self._cipher.decrypt(_nonce(self._number, last=self._ended), sealed, self._bound)
        except InvalidTag:
            raise self._fault(sealed) from None
        self._number += 1
        return opened

    def _fault(self, sealed: bytes) -> BadCopy:
        if self._ended:
            try:
                self._cipher.decrypt(_nonce(self._number, last=False), sealed, self._bound)
            except InvalidTag:
                pass
            else:
                return _cut(self._number)
        return _cut(self._number) if self._ended and len(sealed) < TAG else _changed(self._number)


def _cut(number: int) -> BadCopy:
    return BadCopy(
        f"文件不完整，止于第 {number} 块 / the file is cut off after piece {number}; copy it again from where it was "
        "made, or take an older one"
    )


def _changed(number: int) -> BadCopy:
    return BadCopy(
        f"第 {number} 块被改动、调换或截断 / piece {number} was changed, moved or cut; copy the file again from where "
        "it was made, or take an older one"
    )
