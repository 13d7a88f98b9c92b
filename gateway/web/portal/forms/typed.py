"""What was typed into a form, as the record in JSON that the gateway takes: blanks left out, rows closed up.

Nothing is judged here. What is no number or no day goes on as it was typed, so that the gateway's own checks say so.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from gateway.web.portal.forms.fields import Field, Kind

Typed = dict[str, Any]  # by a step of the pointer: a text, or what lies below

MOST_STEPS: Final = 16  # of a pointer
_WHOLE: Final = re.compile(r"-?[0-9]{1,18}")
_MOMENT: Final = re.compile(r"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(?:\.\d{1,6})?)?", re.ASCII)
_FLAGS: Final = {"true": True, "false": False}
_ZONE: Final = "+08:00"  # Beijing's; China has one zone and no summer time


class BadForm(ValueError):
    """A form was sent that no page of ours makes: two inputs of one name, or one below another."""


def record_of(fields: Iterable[Field], pairs: Iterable[tuple[str, str]]) -> Typed:
    """The record of what was typed, or BadForm. pairs: name and value of each input; a name without "/" is no field."""
    return _group(fields, _tree(pairs))


def step(name: str) -> str:
    """A name as a step of a pointer."""
    return name.replace("~", "~0").replace("/", "~1")


def _tree(pairs: Iterable[tuple[str, str]]) -> Typed:
    tree: Typed = {}
    for name, value in pairs:
        if not name.startswith("/"):
            continue
        *above, last = [each.replace("~1", "/").replace("~0", "~") for each in name[1:].split("/")]
        if len(above) >= MOST_STEPS:
            raise BadForm(name)
        at = tree
        for each in above:
            at = at.setdefault(each, {})
            if not isinstance(at, dict):
                raise BadForm(name)
        if last in at:
            raise BadForm(name)
        at[last] = value
    return tree


def _group(fields: Iterable[Field], tree: Typed) -> Typed:
    """A record; what it has no field for is kept, so that the checks say that nobody knows it."""
    found: Typed = {}
    known = set()
    for field in fields:
        known.add(field.name)
        value = _value(field, tree.get(field.name))
        if value is not None:
            found[field.name] = value
    return found | {name: value for name, value in tree.items() if name not in known and value not in ("", {})}


def _value(field: Field, raw: Any) -> Any:
    """What a field holds; None where it was left blank."""
    if raw is None or not field.repeated:
        return None if raw is None else _one(field, raw)
    if not isinstance(raw, dict):
        return _one(field, raw)
    rows = sorted(raw, key=lambda each: (not each.isascii() or not each.isdigit(), len(each), each))
    return [value for each in rows if (value := _one(field, raw[each])) is not None] or None


def _one(field: Field, raw: Any) -> Any:
    if isinstance(raw, dict):
        return _below(field, raw)
    text = raw.strip() if field.kind is not Kind.LINES else raw.replace("\r\n", "\n").strip()
    if not text:
        return None
    match field.kind:
        case Kind.WHOLE if _WHOLE.fullmatch(text):
            return int(text)
        case Kind.FLAG:
            return _FLAGS.get(text, text)
        case Kind.MOMENT:
            return _moment(text)
        case _:
            return text


def _below(field: Field, raw: Typed) -> Any:
    if field.kind is Kind.GROUP:
        return _group(field.fields, raw) or None
    if field.kind is Kind.MONEY:  # a currency is chosen beforehand, so it alone says nothing
        money = {name: value.strip() if isinstance(value, str) else value for name, value in raw.items()}
        return {name: value for name, value in money.items() if value} if money.get("amount") else None
    return raw


def _moment(text: str) -> str:
    """As the schema wants it: the seconds that a browser leaves out, and the zone."""
    said = _MOMENT.fullmatch(text.replace(" ", "T", 1))
    return f"{said[1]}{said[2] or ':00'}{_ZONE}" if said else text


def typed_of(fields: Iterable[Field], record: Mapping[str, Any]) -> Typed:
    """A record as a form shows it, such as the last application that is copied: times without their zone."""
    found: Typed = {}
    for field in fields:
        value = record.get(field.name)
        if value is None:
            continue
        found[field.name] = [_shown(field, each) for each in value] if field.repeated else _shown(field, value)
    return found


def timeless(fields: Iterable[Field], record: Mapping[str, Any]) -> Typed:
    """A record without its days and times, at any depth: those of a copy are others."""
    found: Typed = {}
    for field in fields:
        value = record.get(field.name)
        if value is None or field.kind in (Kind.DATE, Kind.MOMENT):
            continue
        if field.kind is Kind.GROUP:
            value = (
                [timeless(field.fields, each) for each in value] if field.repeated else timeless(field.fields, value)
            )
        found[field.name] = value
    return found


def _shown(field: Field, value: Any) -> Any:
    match field.kind:
        case Kind.GROUP:
            return typed_of(field.fields, value)
        case Kind.MOMENT:
            return str(value).removesuffix(_ZONE)
        case _:
            return value
