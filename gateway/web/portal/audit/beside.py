"""Forms of one message laid beside each other: which field of the canonical form stands at which lines of the others.

A value is looked for as a whole: as the text of an element, an attribute, or a member of JSON. What a form writes
otherwise (a time in another zone, a code of another list) stands in no line of it, and is for whoever compares.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

MOST_FIELDS = 400
MOST_PLACES = 3  # lines that are told of one value
_VALUES = re.compile(r">([^<>]+)<|\"([^\"]+)\"|:\s*(-?[0-9][0-9.]*)")


@dataclass(frozen=True, slots=True)
class Field:
    """path: "body.container_no". at: for each other form, the numbers of the lines where its value stands, from 1."""

    path: str
    value: str
    at: tuple[tuple[int, ...], ...]


def fields(said: Mapping[str, Any], others: Sequence[Sequence[str]]) -> tuple[Field, ...]:
    """Each field of a canonical form, in its order. others: the lines of each other form."""
    indexes = [_index(lines) for lines in others]
    found: list[Field] = []
    for path, value in _leaves(said, ""):
        if len(found) == MOST_FIELDS:
            break
        found.append(Field(path, value, tuple(tuple(index.get(value, ())) for index in indexes)))
    return tuple(found)


def canonical(head: str, body: str) -> dict[str, Any] | None:
    """Head and body as they are kept, JSON; None: they are erased."""
    try:
        return {"head": json.loads(head), "body": json.loads(body)}
    except ValueError:
        return None


def _index(lines: Sequence[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, line in enumerate(lines, 1):
        for match in _VALUES.finditer(line):
            value = next(each for each in match.groups() if each is not None).strip()
            places = found.setdefault(value, [])
            if value and len(places) < MOST_PLACES and number not in places:
                places.append(number)
    return found


def _leaves(value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for name, each in value.items():
            yield from _leaves(each, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from _leaves(each, f"{path}[{number}]")
    elif value is not None:
        yield path, ("true" if value else "false") if isinstance(value, bool) else str(value)
