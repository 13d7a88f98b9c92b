"""The evidence of a whole case: a ZIP of the bundle of each of its messages, listed and signed like a bundle's files.

    case.json                    what the case was when it was made: for people, and stated by no leaf of its own
    messages/<id>-evidence.zip   a bundle each, in the order in which they came
    keys/<id>.pem                certificates of the key that signs the list
    manifest.json, manifest.sig

What a message's bundle shows, it shows by itself; the list says that these were all that the gateway had of the case.
"""

import io
import json
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import IO

from messages.seals import batches, certificates
from messages.seals.bundle.holding import Held, Step, verify_bundle
from messages.seals.bundle.writing import MANIFEST, SIGNATURE

FORM = "swg-case-evidence-1"
MOST_BYTES = 256 << 20  # of all files together
MOST_FILES = 1_000
FOLDER = "messages/"


@dataclass(frozen=True, slots=True)
class Casebook:
    """What came of verifying one. bundles: by the name of the file."""

    case: str
    steps: tuple[Step, ...]
    bundles: tuple[tuple[str, Held], ...]

    @property
    def proved(self) -> bool:
        """Whether the list holds, and every bundle on it."""
        return all(step.holds for step in self.steps) and all(held.proved for _, held in self.bundles)


def is_casebook(source: IO[bytes]) -> bool:
    """Whether it says that it is one; the file is at its beginning again."""
    try:
        with zipfile.ZipFile(source) as archive:
            entry = archive.getinfo(MANIFEST)
            return entry.file_size <= 1 << 20 and json.loads(archive.read(entry)).get("form") == FORM
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, KeyError, AttributeError, NotImplementedError):
        return False
    except (RuntimeError, RecursionError):  # encrypted; or JSON without end
        return False
    finally:
        source.seek(0)


def verify_casebook(source: IO[bytes], trusted: Sequence[bytes]) -> Casebook:
    """Hold one against the certificates, PEM, that are trusted."""
    try:
        files = _files(source)
        manifest = json.loads(files[MANIFEST])
        case = str(manifest["case"])
        steps = tuple(_step(name, zh, en, check(files, manifest, trusted)) for name, zh, en, check in _STEPS)
    except Exception as problem:  # whatever a stranger wrote, it is none
        return Casebook("", (Step("form", *_FORM, False, (), f"读不了 / it cannot be read: {problem}"[:300]),), ())
    names = sorted(name for name in files if name.startswith(FOLDER) and name.endswith(".zip"))
    held = tuple((name.removeprefix(FOLDER), verify_bundle(io.BytesIO(files[name]), trusted)) for name in names)
    return Casebook(case, (Step("form", *_FORM, True), *steps), held)


def _files(source: IO[bytes]) -> dict[str, bytes]:
    with zipfile.ZipFile(source) as archive:
        entries = archive.infolist()
        if len(entries) > MOST_FILES or sum(each.file_size for each in entries) > MOST_BYTES:
            raise ValueError(f"larger than {MOST_BYTES >> 20} MB, or of more than {MOST_FILES} files")
        if len({each.filename for each in entries}) != len(entries):
            raise ValueError("a file is there twice")
        return {each.filename: archive.read(each) for each in entries}


def _as_listed(files: dict[str, bytes], manifest: dict[str, object], trusted: Sequence[bytes]) -> Iterator[str]:
    """Every file is as the list has it, and there is no other."""
    listed = {each["name"]: (each["sha256"], each["size"]) for each in manifest["files"]}  # type: ignore[attr-defined]
    for name in sorted(listed.keys() | files.keys() - {MANIFEST, SIGNATURE}):
        found = (sha256(files[name]).hexdigest(), len(files[name])) if name in files else None
        if found != listed.get(name):
            yield f"{name}: 缺失、未列或与清单不符 / missing, not listed, or not as listed"


def _signed(files: dict[str, bytes], manifest: dict[str, object], trusted: Sequence[bytes]) -> Iterator[str]:
    pem = files[f"keys/{manifest['key']}.pem"]
    if not batches.is_signed(files[MANIFEST], files[SIGNATURE], pem):
        yield "清单不是所称密钥所签 / the list is not signed by the key it names"


def _trusted(files: dict[str, bytes], manifest: dict[str, object], trusted: Sequence[bytes]) -> Iterator[str]:
    pem = files[f"keys/{manifest['key']}.pem"]
    if not trusted or not certificates.vouches(trusted, certificates.carried(pem)):
        yield "所给证书都不是此密钥的，也不是其签发者的 / no certificate that was given is of this key or its issuer"


def _step(name: str, zh: str, en: str, found: Iterator[str]) -> Step:
    wrong = list(found)
    return Step(name, zh, en, not wrong, (), "; ".join(wrong) or None)


_FORM = ("是案件证据", "it is the evidence of a case")
_STEPS = (
    ("files", "文件与清单一致", "files are as the list has them", _as_listed),
    ("manifest", "清单由平台密钥签名", "the list is signed by the gateway", _signed),
    ("trust", "签名密钥可信", "the key that signed is trusted", _trusted),
)
