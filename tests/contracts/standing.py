"""Cases as they stand in a journal, looked at like a book of cases; what is said goes through the writer."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count
from random import Random
from types import MethodType
from typing import Any

import msgspec
from hypothesis import HealthCheck, Phase, settings

from gateway.journal import tables
from gateway.journal.clock import to_datetime
from gateway.journal.ids import new_id
from gateway.journal.submission import Submission
from messages.process import Case
from tests.casebooks import NEW, Casebook, Said
from tests.journals import Journal
from tests.services.databases import empty_database

Utterance = tuple[Any, str, str | None]  # body, function, who says it


FEW = settings(  # walks of a journal: each is many commits
    max_examples=6,
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    database=None,
    phases=(Phase.generate,),
)
_numbers = count(1)


def another(url: str) -> AbstractContextManager[str]:
    """An empty database beside this one: a journal's time never goes back, so each walk has a journal of its own."""
    return nullcontext(f"{url}-{next(_numbers)}") if url.startswith("sqlite:") else empty_database(url)


@dataclass(kw_only=True)
class Standing:
    """The cases of a journal. like: the family's book, whose ways to bring a case far are this one's too.

    known_as: the record that the family keeps of a case.
    """

    journal: Journal
    like: type[Casebook]
    known_as: type
    spoken: list[Submission] = field(default_factory=list)

    @property
    def now(self) -> datetime:
        return to_datetime(self.journal.clock())

    @property
    def cases(self) -> dict[str, Case]:
        """All of them, in the order they began."""
        rows = self.journal.rows(tables.cases, family=self.like.family.name)
        return {row["id"]: self._case(row) for row in rows}

    def parts(self, kind: str) -> list[Any]:
        """What is known of every case of this kind."""
        return [case.known.part for case in self.cases.values() if case.known.kind == kind]

    def say(self, body: Any, function: str = NEW, *, by: str | None = None) -> Said:
        """Somebody sends a message, which must not be refused."""
        said = self.hear(body, function, by=by)
        assert not said.refused, [str(finding) for finding in said.findings]
        return said

    def hear(self, body: Any, function: str = NEW, *, by: str | None = None) -> Said:
        """Somebody sends a message, whatever becomes of it."""
        outcome = self.journal.send(self.submitted((body, function, by)))
        return Said(findings=outcome.findings, refused=outcome.verdict == "refused", state="")

    def turn(self, **by: float) -> None:
        """Time passes, and timers run out."""
        self.journal.clock.turn(60 * by.get("minutes", 0) + by.get("seconds", 0))
        self.journal.expire()

    def at_once(self, said: list[Utterance], dice: Random) -> None:
        """All of it from threads of their own, with something that was said before; each is answered and kept."""
        again = dice.choice(self.spoken) if self.spoken else None
        waiting = [self.submitted(each) for each in said]
        if again is not None:
            waiting.append(_again(again))
        with ThreadPoolExecutor(len(waiting)) as threads:
            answers = list(threads.map(self.journal.send, waiting))
        known = {row["id"] for row in self.journal.rows(tables.documents)}
        assert all(each.verdict in ("accepted", "refused", "duplicate") and each.document in known for each in answers)

    def submitted(self, said: Utterance) -> Submission:
        """A message as it comes to the writer."""
        body, function, by = said
        self.spoken.append(self.journal.submission(body, function=function, by=by))
        return self.spoken[-1]

    def _case(self, row: Any) -> Case:
        return Case(
            id=row["id"],
            family=row["family"],
            order_key=row["order_key"],
            state=row["state"],
            confirmed=row["confirmed"],
            known=msgspec.json.decode(row["known"], type=self.known_as),
        )

    def __getattr__(self, name: str) -> Any:
        return MethodType(getattr(self.like, name), self)


def _again(submission: Submission) -> Submission:
    """The same bytes, come once more."""
    return replace(submission, id=new_id())
