"""Where something stands in a record in JSON: the path in our schema told as a JSON pointer (RFC 6901).

`/SettlementOutward/Body/Funds/Fund[2]/Amount/@currency` is `/funds/1/amount/currency`. What the head says did not stand
in the JSON: it came as a header or a parameter of the query, and is told so.
"""

import re
from typing import Final

from messages.money import Money
from messages.xml.places import Place, Places
from messages.xml.plans import FieldPlan, plan

HEAD: Final = {  # where a field of the head came from
    "MessageId": "header.Idempotency-Key",
    "FunctionCode": "query.function",
    "SenderId": "query.sender_id",
}
_STEP: Final = re.compile(r"/([^/\[]+)(?:\[(\d+)\])?")
_ABOVE: Final = 2  # root and Body


def escaped(name: str) -> str:
    """A member's name as a step of a pointer."""
    return name.replace("~", "~0").replace("/", "~1")


def pointer(where: str, record: type, *, of_value: bool = False) -> str:
    """The pointer of a path in the schema; "/" is the whole. of_value: of Money what is meant is its amount."""
    steps = _STEP.findall(where)
    if len(steps) > _ABOVE and steps[1][0] == "Head":
        return HEAD.get(steps[2][0], "/")
    told, field = "", None
    of: type | None = record
    for tag, number in steps[_ABOVE:]:
        if tag.startswith("@"):
            return f"{told}/{tag[1:].lower()}"
        if field is not None and tag == field.item:
            told += f"/{int(number or 1) - 1}"
        elif (found := _field(of, tag)) is not None:
            field = found
            told += f"/{field.name}"
        else:
            break
        of = field.leaf if field.nested else None
    if of_value and field is not None and field.leaf is Money:
        told += "/amount"
    return told or "/"


def pointing(find: Places, record: type) -> Places:
    """The same places, told as pointers; a JSON document is not looked at by lines."""

    def place(path: str) -> Place:
        found = find(path)
        return Place(pointer(found.where, record), None, found.value)

    return place


def _field(record: type | None, tag: str) -> FieldPlan | None:
    return None if record is None else next((field for field in plan(record) if field.tag == tag), None)
