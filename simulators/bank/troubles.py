"""What goes wrong on purpose on the way to and from the bank: a script of rows as `simulators.faults` reads it.

`types` names documents: "pain.001" for what comes, "pain.002", "camt.054", "camt.053", "camt.029" for what it says.
"""

from pathlib import Path

from simulators import faults
from simulators.faults import Fault

KINDS = {
    "slow": "waits before it answers on the line, and before it sends",
    "busy": "answers on the line with 503 and takes nothing; struck anew at each attempt",
    "deaf": "takes it and never answers on the line; carries it out and tells of it",
    "silent": "takes it, answers 202, carries it out, and never tells of it",
    "unknown": "takes it and carries it out, and neither answers nor tells of it: nobody knows but its books",
    "stutter": "sends the same bytes twice at the same time",
    "twice": "sends the same camt.054 a second time, a while after the first",
    "reorder": "sends a document late, so that later ones about the same payment overtake it",
    "garble": "sends broken bytes first, the right ones after",
    "down": "neither listens nor sends for a while",
}


def load(path: Path) -> tuple[Fault, ...]:
    """The rows of a script, or `faults.BadScript`."""
    return faults.load(path, KINDS)
