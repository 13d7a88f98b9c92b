"""How the cases of a family are listed: what they are looked for by, and what a table of them shows. Rows, no code."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Something that cases are looked for by, as a parameter of its own: `?currency=USD`.

    name: of the parameter. kind: of the numbers that find cases (`Process.aliases`); None: it is looked for in what
    the reader's view of a case shows, at one of these paths ("amount.currency"; of a list any item will do).
    """

    name: str
    zh: str
    en: str
    kind: str | None = None
    paths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table of cases. path: within the view of a case: "amount.currency". number: it can be summed."""

    name: str
    zh: str
    en: str
    path: str
    number: bool = False
