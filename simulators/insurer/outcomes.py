"""What becomes of what is asked for: the cents of its amount choose, so that any client can rehearse every answer."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How an insurer answers. after: seconds, from and to. times: how often it says so; 0: never.

    reviews: it says first that it is under review. declines: the answer is no. wants: papers are wanted first.
    """

    says: str
    after: tuple[float, float] = (1.0, 3.0)
    times: int = 1
    again_after: float = 2.0
    reviews: bool = False
    declines: bool = False
    wants: bool = False


PLAIN = Outcome(says="granted soon")

OUTCOMES: Mapping[str, Outcome] = {  # by the two digits behind the point
    "05": Outcome(says="granted, and said twice", times=2),
    "11": Outcome(says="granted late, after about a minute", after=(55.0, 65.0)),
    "21": Outcome(says="under review first, then granted", after=(6.0, 9.0), reviews=True),
    "22": Outcome(says="papers are wanted first, then granted", after=(6.0, 9.0), wants=True),
    "33": Outcome(says="declined", declines=True),
    "34": Outcome(says="declined late", declines=True, after=(55.0, 65.0)),
    "44": Outcome(says="never answered", times=0),
}


def of_amount(amount: str) -> Outcome:
    """The outcome that the cents of an amount ask for: "500000.33" is declined."""
    return OUTCOMES.get(amount.partition(".")[2][:2].ljust(2, "0"), PLAIN)
