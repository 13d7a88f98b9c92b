"""The `openssl` command, as a partner or an auditor would use it; without it, what needs it is skipped."""

import subprocess
from pathlib import Path
from shutil import which

import pytest

needed = pytest.mark.skipif(which("openssl") is None, reason="there is no openssl")


def openssl(*words: object, at: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run it; what it said, whatever its exit code."""
    return subprocess.run(["openssl", *map(str, words)], capture_output=True, text=True, cwd=at, check=False)


def done(*words: object, at: Path | None = None) -> str:
    """Run it, and what it said on standard output; it must succeed."""
    said = openssl(*words, at=at)
    assert said.returncode == 0, said.stderr
    return said.stdout
