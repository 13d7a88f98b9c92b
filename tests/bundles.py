"""Bundles of evidence as tests take them apart, change them, and hold them: by both verifiers, one of them alone."""

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import _cffi_backend
import cffi
import cryptography

from messages.seals.bundle.holding import verify_bundle
from messages.seals.bundle.writing import VERIFIER

LISTED_NOT = ("manifest.json", "manifest.sig")
_EACH = """
import json, sys
try:
    import messages
except ImportError:
    pass
else:
    sys.exit("our packages can be imported")
from cryptography import x509
from verify import verify
trusted = [x509.load_pem_x509_certificate(open(sys.argv[1], "rb").read())]
for name in sys.stdin.read().split():
    told = verify(name, trusted)
    print(json.dumps([[en, holds, faults] for _, en, holds, faults in told]))
"""


def files_of(bundle: bytes) -> dict[str, bytes]:
    """Its files by name, in order."""
    with zipfile.ZipFile(io.BytesIO(bundle)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def made_of(files: Mapping[str, bytes], *more: tuple[str, bytes]) -> bytes:
    """A ZIP of these files; more: that come after, under whatever name."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in (*files.items(), *more):
            archive.writestr(zipfile.ZipInfo(name), data)
    return target.getvalue()


def changed(data: bytes) -> bytes:
    """One byte of it is another; of nothing, one byte more."""
    at = len(data) // 2
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :] if data else b"x"


def listed_anew(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The same files with a manifest that fits them, as a forger without the gateway's key would make it."""
    manifest = json.loads(files["manifest.json"])
    manifest["files"] = [
        {"name": name, "sha256": sha256(data).hexdigest(), "size": len(data)}
        for name, data in files.items()
        if name not in LISTED_NOT
    ]
    return {**files, "manifest.json": json.dumps(manifest).encode()}


@dataclass(frozen=True)
class Verdict:
    """What a verifier said. named: every file that is off. unshown: steps that could not be shown."""

    proved: bool
    named: frozenset[str]
    unshown: frozenset[str]


def ours(bundle: bytes, trusted: Sequence[bytes], **more: object) -> Verdict:
    """What `swg evidence verify` says."""
    held = verify_bundle(io.BytesIO(bundle), trusted, **more)  # type: ignore[arg-type]
    named = frozenset(fault.file for step in held.steps for fault in step.faults)
    return Verdict(held.proved, named, frozenset(step.name for step in held.steps if step.holds is None))


@dataclass(frozen=True)
class Alone:
    """A folder with `verify.py` and what it may import: the standard library and `cryptography`, none of ours."""

    folder: Path

    def __post_init__(self) -> None:
        self.folder.mkdir()
        (self.folder / "verify.py").write_bytes(VERIFIER.read_bytes())
        for package in (cryptography, cffi):
            path = Path(str(package.__file__)).parent
            (self.folder / path.name).symlink_to(path)
        backend = Path(_cffi_backend.__file__)
        (self.folder / backend.name).symlink_to(backend)

    def run(self, *words: object, stdin: str = "") -> "subprocess.CompletedProcess[str]":
        """Python with nothing but that."""
        return subprocess.run(
            [sys.executable, "-S", *map(str, words)],
            cwd=self.folder,
            env={"PYTHONPATH": str(self.folder)},
            input=stdin,
            capture_output=True,
            text=True,
            timeout=60,
        )

    def each(self, bundles: Sequence[bytes], certificate: bytes) -> list[Verdict]:
        """What `verify.py` says of these, in one process."""
        (self.folder / "trusted.pem").write_bytes(certificate)
        names = []
        for number, bundle in enumerate(bundles):
            (self.folder / f"{number}.zip").write_bytes(bundle)
            names.append(f"{number}.zip")
        done = self.run("-c", _EACH, "trusted.pem", stdin="\n".join(names))
        assert done.returncode == 0, done.stderr
        return [_verdict(json.loads(line)) for line in done.stdout.splitlines()]


def _verdict(steps: list[tuple[str, bool | None, list[list[str]]]]) -> Verdict:
    named = frozenset(file for _, _, faults in steps for file, _ in faults if file)
    unshown = frozenset(en for en, holds, _ in steps if holds is None)
    return Verdict(all(holds is not False for _, holds, _ in steps), named, unshown)
