"""Pages of the manual as a reader follows them: files he writes, commands he types, and what they print.

A fenced block whose info says `demo` is for a running demo, in the project's folder. "```console demo" holds commands
after `$ ` (`> ` goes on with one) and what they print; "```python demo=send.py" is a file, by any language's name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_FENCE = re.compile(r"^```(\S*)[ \t]*(.*?)\n(.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)
_TURNING = re.compile(r"[0-9a-f-]*\d[0-9a-f.:T+-]*", re.ASCII)  # numbers, ids and times are others each time
_GAP = "…"


@dataclass(frozen=True, slots=True)
class Command:
    """What is typed, and what the page says that it prints; `line` of the page."""

    line: int
    text: str
    prints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class File:
    """What is to be written under a name."""

    line: int
    name: str
    text: str


def pages() -> list[Path]:
    """Every page of the manual, and what stands at the root and in folders."""
    return sorted(
        path
        for path in ROOT.rglob("*.md")
        if not any(part.startswith(".") or part in ("build", "node_modules") for part in path.relative_to(ROOT).parts)
    )


def steps(page: Path) -> Iterator[Command | File]:
    """What a reader of the page does with a demo, in order."""
    text = page.read_text("utf-8")
    for block in _FENCE.finditer(text):
        line = text.count("\n", 0, block.start()) + 1
        info = block[2].split()
        if "demo" in info:
            yield from _commands(line, block[3])
        for word in info:
            if word.startswith("demo="):
                yield File(line, word.removeprefix("demo="), block[3])


def _commands(line: int, block: str) -> Iterator[Command]:
    typed, prints, at = [], [], line
    for number, row in enumerate(block.splitlines(), line + 1):
        if row.startswith("$ "):
            if typed:
                yield Command(at, "\n".join(typed), tuple(prints))
            typed, prints, at = [row[2:]], [], number
        elif row.startswith("> "):
            typed.append(row[2:])
        elif row.strip():
            prints.append(row)
    if typed:
        yield Command(at, "\n".join(typed), tuple(prints))


def unlike(command: Command, output: str) -> str | None:
    """The first line that the page shows and the command did not print, or None. Numbers, ids and blanks may differ."""
    printed = _plain(output)
    for row in command.prints:
        for part in filter(None, (_plain(part) for part in row.split(_GAP))):
            if part not in printed:
                return row
    return None


def _plain(text: str) -> str:
    return " ".join(_TURNING.sub("#", text).split())
