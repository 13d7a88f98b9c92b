"""How many words of one case are kept: the newest, and of each kind of word the last, however old.

A partner that says "received" a hundred times makes nobody forget that it had registered before.
"""

from collections.abc import Callable, Hashable
from typing import TypeVar

Word = TypeVar("Word")


def last_of_each(words: tuple[Word, ...], most: int, kind: Callable[[Word], Hashable]) -> tuple[Word, ...]:
    """At most so many of the words, oldest first as they come; of each kind the last stays, even beyond that many."""
    spare = len(words) - most
    if spare <= 0:
        return words
    last = {kind(each): n for n, each in enumerate(words)}
    going = [n for n, each in enumerate(words) if last[kind(each)] != n][:spare]
    return tuple(each for n, each in enumerate(words) if n not in set(going))
