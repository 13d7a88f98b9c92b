"""What a step of verifying a bundle finds: a file that is off, or that nothing can be shown."""

from typing import NamedTuple

from messages.errors import SingleWindowError


class Fault(NamedTuple):
    """A file that is off, and why."""

    file: str
    why: str


class Unshown(SingleWindowError):
    """The step cannot be shown to hold, nor not to."""
