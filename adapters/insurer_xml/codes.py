"""The insurer's own codes for what our lists have words for; what it has no code for is not carried."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from adapters.fields import Unfit


class Coded(NamedTuple):
    """How a code of the insurer is read, and how ours is written: None where it has none."""

    read: Callable[[str], str]
    write: Callable[[str], str | None]


def coded(codes: Mapping[str, str]) -> Coded:
    """A list: ours to the insurer's."""
    ours = {code: word for word, code in codes.items()}

    def read(said: str) -> str:
        if said not in ours:
            raise Unfit(" | ".join(ours))
        return ours[said]

    return Coded(read, codes.get)


FUNCTION = coded({"2": "N", "9": "F", "5": "U", "3": "C"})
SCOPE = coded({"registration": "A", "rating": "B", "declarations": "C", "duties": "D", "penalties": "E"})
GRADE = coded({"advanced": "1", "registered": "2", "dishonest": "4"})
TAX = coded({"duty": "01", "vat": "02", "consumption": "03", "anti-dumping": "04", "countervailing": "05",
             "e-waste": "06", "interest": "07"})  # fmt: skip
USE = coded({"summary": "1", "term": "2", "elements": "3"})
ABOUT = coded({"authorization": "SQ", "quota": "ED", "proposal": "TB", "premium": "JF", "endorsement": "PG",
               "surrender": "TT"})  # fmt: skip
VERDICT = coded({"review": "10", "supplement": "20", "approve": "30", "decline": "40"})
ACTION = coded({"issue": "CD", "endorse": "PG", "surrender": "TB", "expire": "DQ"})
FILED = coded({"received": "1", "approved": "2", "registered": "3", "refused": "4", "cancelled": "5"})
USAGE = coded({"hold": "1", "release": "2"})
CLAIMED = coded({"documents": "1", "paid": "2", "refused": "3"})
