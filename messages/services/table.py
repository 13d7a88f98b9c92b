"""Reads a family's table of services: `messages/services/<family>.toml`, or a file of a family outside the project."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from messages.services.service import KINDS, BadServices, Service, hold_apart

_FOLDER = Path(__file__).parent


def of(family: str) -> tuple[Service, ...]:
    """The services of one of the project's families, every version, as its table has them."""
    return read(_FOLDER / f"{family}.toml")


def read(path: Path) -> tuple[Service, ...]:
    """The services of a table, or BadServices."""
    try:
        rows: list[Mapping[str, Any]] = tomllib.loads(path.read_text("utf-8"))["service"]
        found = tuple(msgspec.convert(_texts(row), Service, strict=True) for row in rows)
    except (KeyError, tomllib.TOMLDecodeError, msgspec.ValidationError) as problem:
        raise BadServices(f"{path}: {problem}") from None
    for each in found:
        if each.kind not in KINDS:
            raise BadServices(f"{path}: {each.code}: kind {each.kind!r}; want one of {', '.join(KINDS)}")
    hold_apart(found)
    return found


def _texts(value: Any) -> Any:
    """Every `{zh, en}` as a pair."""
    if isinstance(value, Mapping):
        if value.keys() == {"zh", "en"}:
            return (value["zh"], value["en"])
        return {name: _texts(item) for name, item in value.items()}
    return [_texts(item) for item in value] if isinstance(value, list) else value
