"""Documents of inspections for the tests of the whole road: the samples, about a declaration of their own."""

import re
from dataclasses import dataclass, field
from itertools import count

from tests.documents import SAMPLES

_numbers = count(1)


@dataclass(frozen=True)
class Inspection:
    """One declaration and its inspection record, which nobody else in the run speaks of."""

    office: str = "4218"
    entry_id: str = field(default="")

    def __post_init__(self) -> None:
        object.__setattr__(self, "entry_id", f"{self.office}20261{next(_numbers):09d}")

    @property
    def exam_rec_id(self) -> str:
        """The number of its record."""
        return f"{self.entry_id}01"

    def paper(self, name: str, **values: str) -> bytes:
        """A sample ("inspection.notice.1/valid/one-container") about this inspection, unsigned, with these values."""
        text = (SAMPLES / f"{name}.xml").read_text("utf-8")
        sender = values.get("SenderId") or _value(text, "SenderId")
        said = {
            "MessageId": f"{sender}-{next(_numbers):06d}",
            "EntryId": self.entry_id,
            "ExamRecId": self.exam_rec_id,
            **values,
        }
        return _with(text, said).encode()

    def notice(self, name: str = "one-container", **values: str) -> bytes:
        """Customs' notice."""
        return self.paper(f"inspection.notice.1/valid/{name}", **values)

    def arrival(self, name: str = "one-container", **values: str) -> bytes:
        """The yard's report."""
        return self.paper(f"inspection.arrival.1/valid/{name}", **values)


def value(document: bytes, tag: str) -> str:
    """What the first element of this name holds."""
    return _value(document.decode(), tag)


def _value(text: str, tag: str) -> str:
    found = re.search(rf"<{tag}>([^<]*)<", text)
    assert found is not None, tag
    return found[1]


def _with(text: str, values: dict[str, str]) -> str:
    for tag, said in values.items():
        text = re.sub(rf"<{tag}>[^<]*<", f"<{tag}>{said}<", text)
    return text
