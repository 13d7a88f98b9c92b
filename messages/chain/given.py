"""What a part is given of the form: the fields its table names, and no other; so nothing else can leave.

What is shown for consent is made of the same fields, and its digest says what was agreed to.
"""

from collections.abc import Container, Iterator
from dataclasses import fields, replace
from hashlib import sha256
from typing import Any

import msgspec

from messages.chain.parts import PARTS
from messages.chain.parts.table import Field, Part, Step
from messages.chain.records import ChainApplication
from messages.xml.records import Unread


def value_of(form: Any, path: str) -> Any:
    """The value at a path of the form; None: it is not there, or empty."""
    for name in path.split("."):
        form = getattr(form, name) if form is not None else None
    return None if form == () else form


def given(form: ChainApplication, part: Part) -> ChainApplication:
    """The form with nothing in it but what goes to the part's receiver."""
    named = {field.path for field in part.fields}
    others: dict[str, Any] = {each.name: None for each in PARTS if each is not part}
    return replace(
        form,
        trader=_only(form.trader, "trader", named),
        shipment=_only(form.shipment, "shipment", named),
        note=None,
        **{part.name: _only(getattr(form, part.name), part.name, named)},
        **others,
    )


def said_later(form: ChainApplication, step: Step) -> tuple[str, ...]:
    """What the trader has said for a step that asks him once it has come so far; empty: nothing."""
    values = [value_of(form, path) for path in step.later]
    return tuple("" if value is None else str(value) for value in values) if any(values) else ()


def without(form: ChainApplication, part: Part, spent: Container[tuple[str, ...]]) -> ChainApplication:
    """The form without what was said of something that has begun anew since."""
    for step in part.steps:
        if said_later(form, step) in spent:
            names = {path.rpartition(".")[2]: None for path in step.later}
            form = replace(form, **{part.name: replace(getattr(form, part.name), **names)})
    return form


def is_chosen(form: Any, part: str) -> bool:
    """Whether the form has the part; one that cannot be read is there."""
    try:
        return getattr(form, part) is not None
    except Unread:
        return True


def lacking(form: ChainApplication, part: Part) -> Iterator[Field]:
    """The fields that the part cannot do without, and that the form does not have. One that cannot be read is there."""
    for field in part.fields:
        try:
            is_lacking = field.wanted(form) and not field.later and value_of(form, field.path) is None
        except Unread:
            continue
        if is_lacking:
            yield field


def shown(form: ChainApplication, part: Part) -> list[dict[str, Any]]:
    """The fields that go to the receiver, with their values, as the trader is shown them."""
    rows = ((field, value_of(form, field.path)) for field in part.fields if not field.later)
    return [
        {"field": field.path, "zh": field.zh, "en": field.en, "value": value}
        for field, value in rows
        if value is not None
    ]


def digest(form: ChainApplication, part: Part) -> str:
    """SHA-256 of what is shown of the part, 64 hex digits: to whom, which text, which fields."""
    said = {
        "chain_no": form.chain_no,
        "trader_id": form.trader_id,
        "part": part.name,
        "receiver": value_of(form, part.receiver),
        "version": part.version,
        "zh": part.text_zh,
        "en": part.text_en,
        "fields": [(each["field"], each["value"]) for each in shown(form, part)],
    }
    return sha256(msgspec.json.encode(said, order="deterministic")).hexdigest()


def _only(record: Any, at: str, named: set[str]) -> Any:
    """A record of the form without the fields that are not named."""
    if record is None:
        return None
    dropped = {each.name: each.default for each in fields(record) if f"{at}.{each.name}" not in named}
    return replace(record, **dropped)
