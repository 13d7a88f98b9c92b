"""Where each of our fields stands in ISO 20022, read off the tables: for the manual, and for the profiles."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from adapters.bank.order import Order
from adapters.bank.report import Report
from adapters.fields import (
    Amount,
    Field,
    Fixed,
    Group,
    Implied,
    Inner,
    Lifted,
    Made,
    Many,
    Mark,
    Pieces,
    Row,
    Told,
    Within,
)


@dataclass(frozen=True, slots=True)
class Stand:
    """An element and what it is to us.

    code: the message type. field: of the record ("debtor.address.town_name", "bop_lines[].code"); "": none of its own.
    path: below Document, plain. said: the same with what tells it from others of its name: "Othr[SchmeNm/Prtry=USCC]".
    row:  of the table.
    """

    code: str
    field: str
    path: str
    said: str
    row: Row


def stands(form: Order | Report) -> Iterator[Stand]:
    """Every row of a form's tables, in their order."""
    if isinstance(form, Order):
        numbered = (Field("message_id", form.number), Field("sender_id", form.sender))
        yield from _walk(form.code, (*numbered, *form.made, *form.read), "", "", "head.")
        yield from _walk(form.code, form.body, "", "", "")
        return
    for part in form.parts:
        yield from _walk(part.code, part.head, part.kind.path, part.kind.path, "head.")
        yield from _walk(part.code, part.kind.rows, part.kind.path, part.kind.path, "")


def _walk(code: str, rows: Iterable[Row], base: str, said: str, at: str) -> Iterator[Stand]:
    for row in rows:
        match row:
            case Made(parts=parts) if parts:
                for part in parts:
                    path = f"{row.path}/{part}"
                    yield Stand(code, f"{at}{row.name}", down(base, path), down(said, path), row)
            case Field() | Amount() | Many() | Pieces() | Lifted() | Made():
                name = "" if at.endswith("[]") else row.name
                attribute = f"/@{row.attribute}" if isinstance(row, Field) and row.attribute else ""
                repeated = "[]" if isinstance(row, Many) else ""
                yield Stand(code, f"{at}{name}{repeated}", down(base, row.path), down(said, row.path) + attribute, row)
            case Inner():
                yield from _walk(code, row.rows, down(base, row.path), down(said, row.path), f"{at}{row.name}.")
            case Within():
                yield from _walk(code, row.rows, down(base, row.path), down(said, row.path) + _marks(row.rows), at)
            case Group():
                for kind in row.kinds:
                    plain = any(isinstance(each, Field) and each.name == row.name for each in kind.rows)
                    inner = f"{at}{row.name}[]" + ("" if plain else ".")
                    there = down(said, kind.path) + _marks(kind.rows)
                    yield from _walk(code, kind.rows, down(base, kind.path), there, inner)
            case Fixed() | Told() | Implied() | Mark():
                yield Stand(code, "", down(base, row.path), down(said, row.path), row)


def _marks(rows: Iterable[Row]) -> str:
    marks = [row for row in rows if isinstance(row, Mark)]
    return f"[{marks[-1].path}={marks[-1].text}]" if marks else ""


def down(base: str, path: str) -> str:
    """The path from a base: ".." goes up, a leading "/" starts anew."""
    steps = [] if path.startswith("/") else _steps(base)
    for step in _steps(path.lstrip("/")):
        if step == "..":
            steps.pop()
        else:
            steps.append(step)
    return "/".join(steps)


def _steps(path: str) -> list[str]:
    """The steps of a path; a "/" within brackets parts nothing."""
    steps, depth = [""], 0
    for sign in path:
        depth += (sign == "[") - (sign == "]")
        if sign == "/" and not depth:
            steps.append("")
        else:
            steps[-1] += sign
    return [step for step in steps if step]
