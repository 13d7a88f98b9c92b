"""What a behaviour may do next: say something, ask something, or no longer do what it meant to.

Acts are plain data, so that the ledger can keep those that wait.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """Send a message after a while.

    type:     "inspection.arrival.1". about: declaration number; messages about one go out one after the other.
    body:     as `documents` has it. function: 2 new, 5 changed, 3 withdrawn.
    after:    seconds, before `--speed` makes them shorter.
    topic:    what `Drop` finds it by.
    troubles: how it goes wrong first, one after the other: "wrong no bill", "fault garble"; None: not yet thrown.
    """

    type: str
    about: str
    body: Mapping[str, Any]
    function: str = "2"
    after: float = 0
    topic: str = ""
    troubles: list[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """Look up what the gateway knows of a declaration, after a while."""

    about: str
    after: float = 0
    topic: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drop:
    """Do nothing more of what was meant to be done about this topic."""

    topic: str


Act = Say | Ask | Drop


def dump(act: Say | Ask) -> str:
    """The act as the ledger keeps it."""
    return json.dumps({"kind": type(act).__name__, **asdict(act)}, ensure_ascii=False)


def load(text: str) -> Say | Ask:
    """The act that was kept."""
    row = json.loads(text)
    return Say(**row) if row.pop("kind") == "Say" else Ask(**row)
