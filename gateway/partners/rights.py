"""What a key or an access token opens of a partner's own: actions, each for all his message families or for one.

Written as scopes of OAuth (RFC 6749, 3.3): "send read:inspection mailbox". What is not said is not opened.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from messages.errors import SingleWindowError


class Action(StrEnum):
    """What a partner does here."""

    SEND = "send"  # hand in documents, dry runs too
    READ = "read"  # his messages, receipts and cases
    MAILBOX = "mailbox"  # fetch what is for him, and say what he took


class BadRights(SingleWindowError):
    """Rights name an action or a family that nobody knows, or more than there is to give."""


@dataclass(frozen=True, slots=True)
class Rights:
    """A set of them. words: as they are written, "read" or "read:inspection"."""

    words: frozenset[str]

    def __str__(self) -> str:
        return " ".join(sorted(self.words, key=_order))

    def allow(self, action: Action) -> bool:
        """Whether he may do this at all, be it for one family."""
        return action in self.words or any(word.startswith(f"{action}:") for word in self.words)

    def families(self, action: Action) -> frozenset[str] | None:
        """For which families he may; None: for all."""
        if action in self.words:
            return None
        return frozenset(word.partition(":")[2] for word in self.words if word.startswith(f"{action}:"))

    def cover(self, other: "Rights") -> bool:
        """Whether everything of the other is in here."""
        return all(word in self.words or word.partition(":")[0] in self.words for word in other.words)


WHOLE = Rights(frozenset(Action))


def parse(text: str, families: Collection[str] | None = None) -> Rights:
    """The rights that a text names, or BadRights. families: those there are; None: any name will do."""
    words = frozenset(text.split())
    if not words:
        raise BadRights(f"no right at all; want some of {', '.join(known(families or ()))}")
    for word in words:
        action, colon, family = word.partition(":")
        fits = action in frozenset(Action) and (not colon or (family if families is None else family in families))
        if not fits:
            raise BadRights(f"no right {word!r}; there is {', '.join(known(families or ()))}")
    return Rights(words)


def known(families: Iterable[str]) -> tuple[str, ...]:
    """Every right there is."""
    some = sorted(families)
    return tuple(word for action in Action for word in (str(action), *(f"{action}:{family}" for family in some)))


def _order(word: str) -> tuple[int, str]:
    action, _, family = word.partition(":")
    return list(Action).index(Action(action)), family
