"""How the cases of a family are listed: what they are looked for by, and what a table of them shows. Rows, no code."""

from collections.abc import Callable
from dataclasses import dataclass

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
