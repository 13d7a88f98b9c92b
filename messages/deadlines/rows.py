"""What a family says of its deadlines, beside the limits of its states (`State.limit`). Rows, no code.

Each state that is not final has a limit, or a reason why it has none. A handling is what an applicant waits for from
its beginning to its end, through as many states as it takes; while it is his own turn the clock stands still.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from messages.process import Limit
from messages.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why there is no limit."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A handling and its limit as a whole.

    name:  within the family: "handling". by: roles of whom it is asked.
    runs:  states in which its clock runs; it begins with the first of them and ends with the first state that is
           neither among these nor in `rests`. rests: states in which the clock stands still: the applicant's turn.
    """

    name: str
    zh: str
    en: str
    limit: Limit
    runs: tuple[str, ...]
    rests: tuple[str, ...] = ()
    by: tuple[Role, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """What is expected upon what, message types without their version: how long it takes is told by partner."""

    asked: str
    answered: str
    zh: str
    en: str

    @property
    def name(self) -> str:
        """As it is asked for: "inspection.notice:inspection.arrival"."""
        return f"{self.asked}:{self.answered}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadlines:
    """A column of `Family`.

    none:   states that are not final and have no limit, and why. by: whose turn it is in a state that expects several
            things of several, where a card is to go to some of them only. wholes: its handlings. pairs: what is
            expected upon what.
    """

    none: Mapping[str, Reason] = field(default_factory=dict)
    by: Mapping[str, tuple[Role, ...]] = field(default_factory=dict)
    wholes: tuple[Whole, ...] = ()
    pairs: tuple[Pair, ...] = ()


OVER = Reason(zh="已办结", en="it is over")
RESTS = Reason(zh="常态，不等待任何一方", en="it rests so: nobody is waited for")
UNSAID = Reason(zh="该报文族未定时限", en="its family says nothing of it")
