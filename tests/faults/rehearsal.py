"""A small load: customs open cases, everyone does his part as the simulators do, until nobody has anything to do."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from gateway.cli.processes import look_after
from gateway.journal import tables
from tests.gateways import Installation, eventually

PUSHED = ("customs-demo", "yard-demo", "port-demo")
OTHERS = ("yard-demo", "port-demo", "trader-demo", "agent-demo")
OWED = ("due", "sent", "unknown", "held")
COMMON = ("--seed", "7", "--speed", "40")


def play(stage: Installation, *, cases: int, rate: float = 8, more: Sequence[str] = ()) -> None:
    """Everyone begins; customs last, since it opens the cases."""
    for name in OTHERS:
        stage.play(name, *COMMON, *more)
    stage.play("customs-demo", *COMMON, *more, "--count", str(cases), "--rate", str(rate))


def open_no_more(stage: Installation) -> int:
    """Customs see the cases through that they have opened; how many these are."""
    stage.dismiss("customs-demo")
    cases = _opened(stage.book("customs-demo"))
    stage.play("customs-demo", *COMMON, "--count", str(cases))
    return cases


def rest(stage: Installation, *, cases: int, within_s: float = 60) -> None:
    """Until every case was opened, nobody waits for a receipt or means to do anything, and nothing is owed."""
    calm = 0

    def is_at_rest() -> bool:
        nonlocal calm
        look_after(stage.partners, stage.settings.data)
        busy = _opened(stage.book("customs-demo")) < cases or any(map(_means_to_act, stage.books)) or _owes(stage)
        calm = 0 if busy else calm + 1
        return calm >= 3

    eventually(is_at_rest, "somebody still has something to do", within_s=within_s)
    stage.dismiss()


def _opened(book: Path) -> int:
    found = _ask(book, "select value from memory where key = 'opened'")
    return int(found[0]) if found else 0


def _means_to_act(book: Path) -> bool:
    found = _ask(book, "select exists (select 1 from outbox) or exists (select 1 from plans)")
    return bool(found is None or found[0])


def _owes(stage: Installation) -> int:
    with stage.journal() as engine, engine.connect() as connection:
        state = tables.deliveries.c.state
        return int(connection.scalar(select(func.count()).where(state.in_(OWED))) or 0)


def _ask(book: Path, question: str) -> Any:
    """The first row a book answers; None where it has not been begun."""
    try:
        with closing(sqlite3.connect(f"file:{book}?mode=ro", uri=True, timeout=10)) as read:
            return read.execute(question).fetchone()
    except sqlite3.OperationalError:
        return None
