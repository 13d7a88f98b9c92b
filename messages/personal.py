"""What is a person's: which fields are marked so, what they say in a record's JSON, the JSON without some of that."""

from collections.abc import Callable, Collection, Iterable, Iterator, Set
from functools import cache
from typing import Any

from messages.catalogue import Catalogue
from messages.fields import Personal
from messages.xml.plans import plan

LEAST = 4  # characters of a value that is looked for within free text too: shorter ones stand in other words
LEAST_HAN = 2  # of one in Chinese: most names have two or three, and stand in no other word


def fields_of(catalogue: Catalogue) -> frozenset[str]:
    """Names of the fields that are marked in any record: "contact", "phone"."""
    return frozenset(name for type_ in catalogue for name in _marked(type_.record))


def values(found: Any, names: Collection[str]) -> Iterator[str]:
    """What these fields say, anywhere in decoded JSON."""
    if isinstance(found, dict):
        for name, value in found.items():
            if name in names and isinstance(value, str) and value:
                yield value
            else:
                yield from values(value, names)
    elif isinstance(found, list):
        for each in found:
            yield from values(each, names)


def without(found: Any, gone: Set[str], names: Collection[str]) -> Any:
    """Decoded JSON with these values of these fields empty, and any text empty that quotes a longer one of them."""
    quoted = tuple(value for value in gone if len(value) >= (LEAST if value.isascii() else LEAST_HAN))
    return _each(found, lambda name, text: "" if _says(name, text, gone, quoted, names) else text)


def _says(name: str, text: str, gone: Set[str], quoted: Iterable[str], names: Collection[str]) -> bool:
    return (name in names and text in gone) or any(value in text for value in quoted)


def _each(found: Any, change: Callable[[str, str], str], name: str = "") -> Any:
    if isinstance(found, dict):
        return {key: _each(value, change, key) for key, value in found.items()}
    if isinstance(found, list):
        return [_each(value, change, name) for value in found]
    return change(name, found) if isinstance(found, str) else found


@cache
def _marked(record: type) -> frozenset[str]:
    own = {field.name for field in plan(record) if field.mark(Personal)}
    return frozenset(own.union(*(_marked(field.leaf) for field in plan(record) if field.nested)))
