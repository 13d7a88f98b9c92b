"""A key and its certificate in a folder of their own: `key.pem` (PKCS#8, for its owner alone) and `cert.pem`."""

import contextlib
import os
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

KEY, CERT = "key.pem", "cert.pem"


@dataclass(frozen=True, slots=True)
class Pair:
    """A private key and its certificate, PEM."""

    key_pem: bytes = field(repr=False)
    cert_pem: bytes


def read(folder: Path) -> Pair | None:
    """The pair in this folder, or None where there is neither; OSError where there is one of the two."""
    if not (folder / KEY).exists() and not (folder / CERT).exists():
        return None
    return Pair((folder / KEY).read_bytes(), (folder / CERT).read_bytes())


def write(folder: Path, pair: Pair) -> Pair:
    """Put a pair where there is none; whoever else did so first is who counts. The pair that is there now."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    new = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))  # 0700
    try:
        _write_file(new / KEY, pair.key_pem, 0o600)
        _write_file(new / CERT, pair.cert_pem, 0o644)
        with contextlib.suppress(OSError):  # another start was quicker
            new.rename(folder)
        _sync(folder.parent)
    finally:
        shutil.rmtree(new, ignore_errors=True)
    found = read(folder)
    if found is None:  # a folder with other things in it: the files go there one by one
        _write_file(folder / CERT, pair.cert_pem, 0o644)
        _write_file(folder / KEY, pair.key_pem, 0o600)
        return pair
    return found


def write_file(path: Path, data: bytes, mode: int) -> None:
    """A file at once or not at all, over what was there; durable, and never readable to more than it should be."""
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    new.unlink(missing_ok=True)
    try:
        _write_file(new, data, mode)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
    _sync(path.parent)


def is_open(folder: Path) -> bool:
    """Whether others than its owner may read the key."""
    return bool((folder / KEY).stat().st_mode & 0o077)


def _write_file(path: Path, data: bytes, mode: int) -> None:
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
