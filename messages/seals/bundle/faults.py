"""What a step of verifying a bundle finds: a file that is off, that nothing can be shown, or what is left to see to."""

from typing import NamedTuple

from messages.errors import SingleWindowError


class Fault(NamedTuple):
    """A file that is off, and why."""

    file: str
    why: str


class Unshown(SingleWindowError):
    """The step cannot be shown to hold, nor not to."""


class Remark(SingleWindowError):
    """The step holds, as far as a program can tell; the text says what is left to whoever reads it, zh and en."""
