"""The machine a figure belongs to: cores, versions, and what one sync of the disk costs."""

import os
import platform
import sqlite3
import statistics
import time
from importlib.metadata import version
from pathlib import Path


def describe(folder: Path) -> list[str]:
    """What is measured on, a line each. folder: where the databases will lie."""
    libraries = ", ".join(f"{name} {version(name)}" for name in ("lxml", "xmlsec", "SQLAlchemy", "uvicorn", "uvloop"))
    return [
        f"{os.cpu_count()} cores of {_processor()}, {platform.system()} {platform.release()}",
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {libraries}",
        f"disk: a write of 4 KiB with fdatasync takes {sync_us(folder):.0f} us (median)",
    ]


def sync_us(folder: Path, times: int = 200) -> float:
    """Microseconds until 4 KiB appended to a file are on the disk, median."""
    path = folder / "sync"
    took = []
    with path.open("wb", buffering=0) as file:
        for _ in range(times):
            start = time.perf_counter()
            file.write(bytes(4096))
            os.fdatasync(file.fileno())
            took.append(time.perf_counter() - start)
    path.unlink()
    return statistics.median(took) * 1e6


def cpu_s(pid: int) -> float:
    """Seconds of CPU that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())
