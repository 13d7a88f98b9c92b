"""Of several items those that could be read, for rules that look at one at a time."""

from collections.abc import Iterable, Iterator
from typing import Any

from messages.findings import Fault


def readable(field: str, items: Iterable[Any], *names: str) -> Iterator[tuple[str, Any]]:
    """The items of which these fields could be read, each with its path: "shipments[2]."."""
    for n, item in enumerate(items):
        if all(hasattr(item, name) for name in names):
            yield f"{field}[{n}].", item


def twice(named: Iterable[tuple[str, Any]]) -> Iterator[Fault]:
    """SW803 for what is named again; rows of field path and what must differ."""
    seen = set()
    for at, key in named:
        if key in seen:
            yield Fault(code="SW803", at=at, wanted="each only once")
        seen.add(key)
