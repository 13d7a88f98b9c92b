"""Writes a bundle: its files, the manifest over them, the gateway's signature over that. Same files, same bytes.

Files go into the ZIP as they come, so that no more than one is held at a time; the manifest is the last but one, the
signature the last. ZIP knows times without a zone: all files have the time of acceptance, Beijing's.
"""

import json
import zipfile
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import IO, Any, Protocol

from messages.times import BEIJING

FORM = "swg-evidence-1"
MANIFEST, SIGNATURE = "manifest.json", "manifest.sig"
VERIFIER = Path(__file__).with_name("verify.py")
_UNIX, _PLAIN_FILE = 3, 0o644 << 16
_LEVEL = 6

File = tuple[str, bytes]


class Signer(Protocol):
    """A key of the gateway's that gives the same bytes the same signature."""

    @property
    def key_id(self) -> str: ...

    def sign_alike(self, data: bytes) -> bytes: ...


def write(
    target: IO[bytes],
    files: Iterable[File],
    facts: Callable[[], Mapping[str, Any]],
    *,
    at: datetime,
    signer: Signer,
) -> None:
    """A bundle of these files, in their order. facts: what the manifest says besides, asked at the end. at: aware."""
    listed: list[dict[str, Any]] = []
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in files:
            _put(archive, name, data, at)
            listed.append({"name": name, "sha256": sha256(data).hexdigest(), "size": len(data)})
        manifest = as_json({"form": FORM, **facts(), "key": signer.key_id, "files": listed})
        _put(archive, MANIFEST, manifest, at)
        _put(archive, SIGNATURE, signer.sign_alike(manifest), at)


def as_json(value: Any) -> bytes:
    """JSON that people can read too, the same each time."""
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"


def _put(archive: zipfile.ZipFile, name: str, data: bytes, at: datetime) -> None:
    entry = zipfile.ZipInfo(name, at.astimezone(BEIJING).timetuple()[:6])
    entry.create_system, entry.external_attr = _UNIX, _PLAIN_FILE
    archive.writestr(entry, data, zipfile.ZIP_DEFLATED, _LEVEL)
