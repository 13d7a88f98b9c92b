"""Hands a document in by drop folder, and waits until it lies in SentBox or FailBox with its receipt."""

import time
from itertools import count
from pathlib import Path

from simulators.attacks.attack import Answer
from simulators.attacks.told import told_by

PATIENCE_S = 10.0
_numbers = count(1)


def drop(folder: Path, content: bytes) -> Answer:
    """What came of it; no status where nothing did."""
    name = f"{time.time_ns()}-{next(_numbers)}.xml"
    part = folder / "OutBox" / f"{name}.tmp"
    part.write_bytes(content)
    part.rename(folder / "OutBox" / name)
    began = time.monotonic()
    while time.monotonic() - began < PATIENCE_S:
        for box in ("SentBox", "FailBox"):
            if (folder / box / name).exists():
                return told_by((folder / box / f"{name}.receipt.xml").read_bytes(), time.monotonic() - began)
        time.sleep(0.005)
    return Answer(None, took_s=time.monotonic() - began)
