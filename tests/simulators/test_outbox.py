"""The way out: sent until the receipt comes, in order, whatever the gateway answers meanwhile."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from simulators import documents
from simulators.clock import Clock
from simulators.dice import Dice
from simulators.faults import Faults
from simulators.ledger import Entry, Ledger, entries
from simulators.outbox import Outbox
from simulators.receipts import Receipt
from simulators.trust import Trust
from simulators.wire import Answer, NotReached, Wire
from tests.simulators.house import CONTRACTS
from tests.simulators.stub import StubGateway

CERT = StubGateway([]).cert


class Line(Wire):
    """A wire that answers from a script, then accepts everything."""

    def __init__(self, *script: Any) -> None:
        self.script = list(script)
        self.posted: list[bytes] = []
        self.gateway = StubGateway([])

    async def post(self, document: bytes) -> Answer:
        self.posted.append(document)
        await asyncio.sleep(0)
        answer = self.script.pop(0) if self.script else "accepted"
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, Answer):
            return answer
        codes = [] if answer == "accepted" else [answer]
        verdict = "refused" if codes else "accepted"
        receipt = self.gateway.receipt(verdict, documents.digest(document), None, codes)
        return Answer(422 if codes else 202, receipt)


class Box:
    """An outbox over a line; settled: what became of each document."""

    def __init__(self, path: Path, line: Line) -> None:
        self.path = path
        self.line = line
        self.ledger = Ledger(path, Clock())
        self.settled: list[tuple[str, str | None]] = []
        self.waits: list[float] = []

    async def send(self, *acts: tuple[str, str], replaces: str | None = None) -> None:
        replacements = [replaces] if replaces else []

        def drafts(act: str) -> int:
            return self.ledger.write("drafted", document=act.encode(), act=act, trouble="")

        def settled(entry: Entry, receipt: Receipt | None) -> str | None:
            self.settled.append((entry.facts["act"], receipt and receipt.verdict))
            return replacements.pop() if replacements else None

        async def sleep(seconds: float) -> None:
            self.waits.append(seconds)

        outbox = Outbox(
            ledger=self.ledger,
            wire=self.line,
            contracts=CONTRACTS,
            trust=Trust(CERT),
            faults=Faults((), Dice(1), Clock()),
            clock=Clock(sleep=sleep),
            drafts=drafts,
            settled=settled,
        )
        outbox.start()
        for act, lane in acts:
            outbox.put(act, lane)
        while not outbox.empty:  # noqa: ASYNC110 - lanes end one by one
            await asyncio.sleep(0)
        if outbox.error:
            raise outbox.error


def sent(tmp_path: Path, *script: Any, acts: tuple[tuple[str, str], ...] = (("a", "1"),), **options: Any) -> Box:
    box = Box(tmp_path / "book.db", Line(*script))
    asyncio.run(box.send(*acts, **options))
    return box


def test_an_accepted_document_leaves_the_outbox(tmp_path: Path):
    box = sent(tmp_path)
    assert box.settled == [("a", "accepted")]
    assert not box.ledger.outbox()


@pytest.mark.parametrize(
    "answer",
    [NotReached("cut off"), Answer(503, b""), Answer(502, b""), Answer(429, b"", 7.0), Answer(202, b"thanks")],
    ids=["not reached", "503", "502", "429", "no receipt"],
)
def test_the_same_bytes_go_again_until_the_receipt_comes(tmp_path: Path, answer: Any):
    box = sent(tmp_path, answer, answer)
    assert box.line.posted == [b"a", b"a", b"a"]
    assert box.settled == [("a", "accepted")]


def test_it_waits_as_long_as_the_gateway_asks(tmp_path: Path):
    assert sent(tmp_path, Answer(429, b"", 7.0)).waits == [7.0]


def test_a_receipt_for_another_document_is_none(tmp_path: Path):
    other = StubGateway([]).receipt("accepted", "0" * 64, None, [])
    assert sent(tmp_path, Answer(202, other)).line.posted == [b"a", b"a"]


def test_what_is_turned_away_without_a_receipt_is_not_sent_again(tmp_path: Path):
    box = sent(tmp_path, Answer(401, b"{}"))
    assert (box.line.posted, box.settled) == ([b"a"], [("a", None)])
    assert [entry.facts["status"] for entry in entries(box.path) if entry.what == "failed"] == [401]


def test_a_refusal_is_final(tmp_path: Path):
    assert sent(tmp_path, "SW502").settled == [("a", "refused")]


def test_a_refusal_that_time_may_heal_is_tried_again(tmp_path: Path):
    box = sent(tmp_path, "SW635", "SW635")
    assert box.line.posted == [b"a", b"a", b"a"]
    assert box.settled == [("a", "accepted")]


def test_what_does_not_heal_is_given_up(tmp_path: Path):
    assert sent(tmp_path, *["SW635"] * 9).settled == [("a", "refused")]


def test_one_declaration_waits_and_another_goes_on(tmp_path: Path):
    box = sent(tmp_path, NotReached("x"), acts=(("a1", "A"), ("a2", "A"), ("b1", "B")))
    settled = [act for act, _ in box.settled]
    assert settled.index("a1") < settled.index("a2")
    assert settled[0] == "b1"


def test_what_takes_the_place_of_a_refused_document_goes_before_what_follows(tmp_path: Path):
    box = sent(tmp_path, "SW502", acts=(("a", "1"), ("b", "1")), replaces="mended")
    assert [act for act, _ in box.settled] == ["a", "mended", "b"]


def test_what_an_earlier_run_left_goes_first(tmp_path: Path):
    path = tmp_path / "book.db"
    before = Ledger(path, Clock())
    before.put("1", act="left")
    before.close()
    assert [act for act, _ in sent(tmp_path, acts=(("new", "1"),)).settled] == ["left", "new"]


def test_a_gateway_that_gives_another_receipt_the_second_time_is_noted(tmp_path: Path):
    box = sent(tmp_path)
    drafted = next(entry for entry in entries(box.path) if entry.what == "drafted")
    box.ledger.put("1", drafted=drafted.no)
    asyncio.run(box.send())
    assert [entry.facts["same"] for entry in entries(box.path) if entry.what == "receipt"] == [None, False]
