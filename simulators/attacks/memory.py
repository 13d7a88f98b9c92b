"""The memory of a process and of those it started, as Linux counts it: how much more it was at most than before."""

from pathlib import Path

_PROC = Path("/proc")


class Memory:
    """Watches one process by its id; None, or another system: nothing is known."""

    def __init__(self, pid: int | None) -> None:
        self._pid = pid
        self._before: dict[int, float] = {}

    def begin(self) -> None:
        """Forget the most it ever was."""
        self._before = {}
        for pid in self._family():
            try:
                (_PROC / str(pid) / "clear_refs").write_text("5")
                self._before[pid] = _megabytes(pid, "VmRSS")
            except OSError:
                continue

    def grew_mb(self) -> float | None:
        """By how much more than at the beginning it was at most; a process started since counts whole."""
        if not self._before:
            return None
        grew = 0.0
        for pid in self._family():
            try:
                grew += max(0.0, _megabytes(pid, "VmHWM") - self._before.get(pid, 0.0))
            except OSError:
                continue
        return grew

    def _family(self) -> list[int]:
        if self._pid is None:
            return []
        found = [self._pid]
        for pid in found:
            try:
                children = (_PROC / str(pid) / "task" / str(pid) / "children").read_text()
            except OSError:
                continue
            found += [int(child) for child in children.split()]
        return found


def _megabytes(pid: int, what: str) -> float:
    """VmRSS or VmHWM of a process, or OSError where it is gone."""
    for row in (_PROC / str(pid) / "status").read_text().splitlines():
        if row.startswith(f"{what}:"):
            return int(row.split()[1]) / 1024
    raise OSError(f"{pid} has no memory")
