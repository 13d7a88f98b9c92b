"""Records <-> canonical XML <-> canonical JSON, from the annotations alone.

`glean` reads what can be read of any element and gives a whole record where everything could; `render` writes it;
`places` tells where in the document a field stands. Field `exam_rec_id` is element `ExamRecId`; a tuple is a wrapper
element holding items named by its `Each`; None and an empty tuple write nothing.
"""

from typing import Any

import msgspec

from messages.decoding import from_json
from messages.xml.places import Place, Places, places
from messages.xml.plans import FieldPlan, plan, project, tag, walk
from messages.xml.reading import NotWhole, Partial, Unread, glean, read, record_of
from messages.xml.writing import render

__all__ = [
    "FieldPlan",
    "NotWhole",
    "Partial",
    "Place",
    "Places",
    "Unread",
    "from_json",
    "glean",
    "places",
    "plan",
    "project",
    "read",
    "record_of",
    "render",
    "tag",
    "to_json",
    "walk",
]


def to_json(record: Any) -> bytes:
    """Canonical JSON of a record."""
    return msgspec.json.encode(record)
