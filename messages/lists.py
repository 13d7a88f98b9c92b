"""How the cases of a family are listed: what they are looked for by, and what a table of them shows. Rows, no code."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from messages.process import Key
from messages.roles import Role

Named = Callable[[str], tuple[Key, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Something that cases are looked for by, as a parameter of its own: `?currency=USD`.

    name:  of the parameter.
    kind:  of the numbers that find cases (`Process.aliases`). paths: where the reader's view of a case shows it, at one
           of them ("amount.currency"; of a list any item will do). Of both, an index finds and the view decides; by
           paths alone view after view is looked into.
    heads: the order key begins with it, before a colon.
    named: whoever of this role is found in the register by it, whatever the case calls him; by paths where nobody is.
    """

    name: str
    zh: str
    en: str
    kind: str | None = None
    paths: tuple[str, ...] = ()
    heads: bool = False
    named: tuple[Role, Named] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table of cases. path: within the view of a case: "amount.currency". number: it can be summed."""

    name: str
    zh: str
    en: str
    path: str
    number: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Countdown:
    """Something whose days are counted for whoever it waits for, beside all else. states: of cases in which it runs."""

    zh: str
    en: str
    states: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """Something that is used up. states: of cases in which there is any. whole, left: paths of amounts in the view."""

    zh: str
    en: str
    states: tuple[str, ...]
    whole: str
    left: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """What is last known of things, read at a path of its own below the family's: `/v1/credits/risks`.

    name:  last step of the path. own: states of cases that the reader finds on it, of those that concern him.
    shared: states of cases whose view is for every partner of these roles. roles: who they are.
    words: parameters that narrow it, each the kind of a number that finds cases: `?country=AU`.
    told:  the views of those cases, newest first, as the board shows them.
    """

    name: str
    zh: str
    en: str
    own: tuple[str, ...]
    shared: tuple[str, ...]
    roles: tuple[Role, ...]
    words: tuple[str, ...]
    told: Callable[[Iterable[Mapping[str, Any]]], list[Mapping[str, Any]]]
