"""Opens a bundle: its files by name, what its manifest says, what its leaves and signed headers state.

A bundle comes from anywhere, so that what it holds is bounded before it is read.
"""

import json
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import IO, Any

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding

from messages.errors import SingleWindowError
from messages.seals import batches
from messages.seals.batches import BadKey
from messages.seals.bundle.writing import FORM, MANIFEST, SIGNATURE
from messages.seals.leaves import BadLeaf, read_leaf

MOST_BYTES = 256 << 20  # of all files together
MOST_FILES = 100_000
RECEIVER = "receiver"
LEAF = "/leaf.txt"

NOT_LISTED = frozenset((MANIFEST, SIGNATURE))


class NoBundle(SingleWindowError):
    """It cannot be read as a bundle at all. file: which of it, where that is known."""

    file = ""


class NoManifest(NoBundle):
    """Its manifest cannot be read."""

    file = MANIFEST


class Unread(SingleWindowError):
    """A file of a bundle is not of the form it should be."""

    def __init__(self, file: str, why: str) -> None:
        super().__init__(f"{file}: {why}")
        self.file, self.why = file, why


@dataclass(frozen=True)
class Bundle:
    """A bundle as it was read. files: bytes by name. twice: names that stand there more than once.

    manifest: its JSON. A file that is not there is a KeyError with its name.
    """

    files: Mapping[str, bytes]
    manifest: Mapping[str, Any]
    twice: frozenset[str] = field(default_factory=frozenset)

    @property
    def is_receivers(self) -> bool:
        """Whether it is of a receiver's own deliveries alone."""
        return self.manifest.get("reader") == RECEIVER

    @cached_property
    def stated(self) -> Mapping[str, str]:
        """What is stated of the document."""
        return self.leaf("proof/")

    @property
    def document(self) -> str | None:
        """The name of the document's file; None: it is not in here."""
        return next((name for name in ("document.xml", "document.json", "document.bin") if name in self.files), None)

    def leaf(self, folder: str) -> Mapping[str, str]:
        """What the leaf in this folder states, or Unread."""
        return self._values(f"{folder}leaf.txt", read_leaf)

    def header(self, folder: str) -> Mapping[str, str]:
        """The values of the batch header in this folder, or Unread."""
        return self._values(f"{folder}header.txt", batches.read_header)

    @cached_property
    def head(self) -> Mapping[str, str]:
        """The values of the checkpoint, or Unread."""
        return self._values("checkpoint/head.txt", batches.read_checkpoint)

    def statements(self, below: str = "") -> list[str]:
        """The folders in which a leaf lies, "proof/" …"""
        return [name.removesuffix("leaf.txt") for name in self.below(below) if name.endswith(LEAF)]

    def below(self, start: str) -> list[str]:
        """Names that begin so, in order."""
        return sorted(name for name in self.files if name.startswith(start))

    def keys(self, key: str) -> list[bytes]:
        """The certificates of a key of the gateway's, PEM each, or Unread where one is of another key or unreadable."""
        name = f"keys/{key}.pem"
        try:
            found = x509.load_pem_x509_certificates(self.files[name])
            pems = [each.public_bytes(Encoding.PEM) for each in found]
            # An id is short enough that somebody may make a key for it: so they must be of one key, not of one id.
            is_one = all(each.public_key() == found[0].public_key() for each in found)
            if is_one and {batches.key_id(pem) for pem in pems} == {key}:
                return pems
        except (ValueError, UnsupportedAlgorithm, BadKey) as problem:
            raise Unread(name, f"读不了 / cannot be read: {problem}") from None
        raise Unread(name, "是别的密钥 / it is of another key")

    def hashes(self, name: str) -> list[bytes]:
        """The hashes in a file, one a line, or Unread."""
        try:
            return [bytes.fromhex(line) for line in self.files[name].decode().split()]
        except ValueError as problem:
            raise Unread(name, f"读不了 / cannot be read: {problem}") from None

    def _values(self, name: str, read: Callable[[str], Mapping[str, str]]) -> Mapping[str, str]:
        try:
            return read(self.files[name].decode())
        except (BadLeaf, UnicodeDecodeError) as problem:
            raise Unread(name, f"读不了 / cannot be read: {problem}") from None


def read_bundle(source: Path | IO[bytes], *, most: int = MOST_BYTES) -> Bundle:
    """A bundle, or NoBundle. most: bytes of all its files."""
    try:
        with zipfile.ZipFile(source) as archive:
            entries = archive.infolist()
            if len(entries) > MOST_FILES or sum(each.file_size for each in entries) > most:
                raise NoBundle(f"太大 / larger than {most >> 20} MB, or of more than {MOST_FILES} files")
            files = {each.filename: _bytes(archive, each) for each in entries}
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError) as problem:
        raise NoBundle(f"读不了 / cannot be read: {problem}") from None
    try:
        manifest = json.loads(files[MANIFEST])
    except (KeyError, ValueError, RecursionError) as problem:
        raise NoManifest(f"读不了 / cannot be read: {problem}") from None
    if not isinstance(manifest, dict) or manifest.get("form") != FORM:
        raise NoManifest(f"格式不是 {FORM} / not of the form {FORM}")
    counted = Counter(each.filename for each in entries)
    return Bundle(files, manifest, frozenset(name for name, times in counted.items() if times > 1))


def listed(bundle: Bundle) -> Iterator[tuple[str, str, int]]:
    """Name, SHA-256 and size of every file, as the manifest lists them; NoBundle where it does not."""
    try:
        for each in bundle.manifest["files"]:
            yield str(each["name"]), str(each["sha256"]), int(each["size"])
    except (KeyError, TypeError, ValueError):
        raise NoManifest("未列文件 / it lists no files") from None


def _bytes(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """What it holds, no more than it says; what is damaged is empty, and so not what the manifest lists."""
    try:
        with archive.open(entry) as file:
            return file.read(entry.file_size)
    except (zipfile.BadZipFile, zlib.error):
        return b""
