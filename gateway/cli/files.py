"""Files and standard input, as the verbs take them."""

import sys
from pathlib import Path

from gateway.cli.output import Misused

STANDARD = "-"


def read_document(file: Path) -> bytes:
    """The bytes of a file, or of standard input for "-"."""
    if str(file) == STANDARD:
        return sys.stdin.buffer.read()
    if not file.exists():
        raise Misused(
            f"{file}: 没有此文件；给出其路径，或 - 为标准输入 / no such file; give its path, or - for standard input"
        )
    return file.read_bytes()


def write_document(data: bytes, file: Path | None) -> None:
    """To a file, or to standard output."""
    if file is None or str(file) == STANDARD:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    file.write_bytes(data)
