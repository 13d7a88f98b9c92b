"""The process dies while it takes in what lies in a folder, a queue, a partner's mailbox: nothing is lost, or twice."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from gateway.journal import tables
from gateway.partners.files import PartnerFile
from gateway.telemetry.crashpoints import OF_CHANNELS
from messages.catalogue import Catalogue
from simulators import profile
from simulators.attacks.attacker import Attacker
from tests.attacks.conftest import declared
from tests.faults.saboteur import SABOTAGE
from tests.gateway.channels.amqp.test_queues import Queues
from tests.gateway.channels.bank import SECRET, Mailbox, mailbox
from tests.gateways import Installation, eventually, installed, quick

MANY = 6
THIRD = 3
TAKING = [point for point in OF_CHANNELS if not point.startswith("lay.")]

pytestmark = pytest.mark.slow


@dataclass
class Way:
    """One way in. put: hands documents in. is_empty: whether all were taken. holds: looks at what he keeps then."""

    stage: Installation
    contents: list[bytes]
    put: Callable[[], None]
    is_empty: Callable[[], bool]
    holds: Callable[[], None]

    def lost(self) -> list[bytes]:
        """What was handed in and is not on record, accepted, once."""
        found = tables.documents.c
        with self.stage.journal() as engine, engine.connect() as connection:
            rows = connection.execute(select(found.content, func.count()).group_by(found.content)).all()
        many = {bytes(content): count for content, count in rows}
        return [content for content in self.contents if many.get(content) != 1]


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Way]:
    drops = tmp_path / "drops"
    drops.mkdir()
    with _stage(tmp_path, folders=(str(drops),), folder_period_s=0.02, folder_settle_s=0.0) as (stage, contents):

        def put() -> None:
            (drops / "OutBox").mkdir(exist_ok=True)
            for number, content in enumerate(contents):
                part = drops / "OutBox" / f"{number}.tmp"
                part.write_bytes(content)
                part.rename(part.with_suffix(".xml"))

        def holds() -> None:
            kept = [each for each in (drops / "SentBox").iterdir() if not each.name.endswith(".receipt.xml")]
            assert Counter(each.read_bytes() for each in kept) == Counter(contents)
            for each in kept:
                assert b"<Verdict>accepted</Verdict>" in Path(f"{each}.receipt.xml").read_bytes()
            assert len(list((drops / "SentBox").iterdir())) == 2 * MANY
            assert [*(drops / "FailBox").iterdir(), *(drops / "Quarantine").iterdir()] == []

        def is_empty() -> bool:
            return not [*(drops / "OutBox").iterdir(), *(drops / ".swg").glob("held.*")]

        yield Way(stage, contents, put, is_empty, holds)


@pytest.fixture
def collect(tmp_path: Path) -> Iterator[Way]:
    secret = tmp_path / "secret"
    secret.write_text(f"Authorization: {SECRET}")
    with mailbox() as bank:
        terms = {"collect_url": bank.url, "collect_secret": str(secret), "collect_period_s": 0.05}
        with _stage(tmp_path, **terms) as (stage, contents):
            yield Way(
                stage,
                contents,
                lambda: bank.lies.update({f"m-{n}": content for n, content in enumerate(contents)}),
                lambda: not bank.lies,
                lambda: _was_told(bank),
            )


def _was_told(bank: Mailbox) -> None:
    assert {name for _, name, _ in bank.told} == {f"m-{n}" for n in range(MANY)}


@pytest.fixture
def amqp(tmp_path: Path, amqp_url: str) -> Iterator[Way]:
    with declared(amqp_url) as own:
        assert own is not None
        queues = Queues(amqp_url)
        queues.into = own.into
        with _stage(tmp_path, queue_in=own.into, queue_receipts=own.receipts) as (stage, contents):
            stage.environment = {"SWG_AMQP_URL": amqp_url}

            def holds() -> None:
                told = set()
                while (receipt := queues.get(own.receipts)) is not None:
                    assert b"<Verdict>accepted</Verdict>" in receipt.body
                    told.add(receipt.correlation_id)
                assert told == {f"m-{n}" for n in range(MANY)}

            way = Way(stage, contents, lambda: queues.put(*contents), lambda: not queues.left(), holds)
            way.is_empty = lambda: not queues.left() and not way.lost()
            yield way


@contextmanager
def _stage(folder: Path, **terms: Any) -> Iterator[tuple[Installation, list[bytes]]]:
    """The cast with these terms for the yard, and documents of it that nobody has sent."""

    def cast(catalogue: Catalogue) -> Iterator[PartnerFile]:
        for file in quick(catalogue):
            own = terms if file.partner.name == "yard-demo" else {}
            yield PartnerFile(partner=replace(file.partner, terms=replace(file.partner.terms, **own)))

    with installed(folder / "data", cast=cast) as stage:
        yard = profile.load(stage.members["yard-demo"].folder, gateway=stage.settings.url)
        attacker = Attacker(profile=yard, trap=None)  # type: ignore[arg-type]  # he is honest here
        yield stage, [attacker.good() for _ in range(MANY)]


def hand_in_and_die(way: Way, point: str) -> None:
    """Everything is handed in; the process dies with the third and is started again."""
    way.stage.start(crash_at=f"{point}:{THIRD}")
    way.put()
    way.stage.await_death()
    way.stage.program = Installation.program
    way.stage.start()
    eventually(way.is_empty, "something is still not taken in")


@pytest.mark.parametrize("point", TAKING)
@pytest.mark.parametrize("name", ["folder", "collect", "amqp"])
def test_nothing_is_lost_or_doubled_when_the_process_dies_at(
    request: pytest.FixtureRequest, name: str, point: str
) -> None:
    way: Way = request.getfixturevalue(name)
    hand_in_and_die(way, point)
    assert way.lost() == []
    way.stage.stop()
    way.holds()


@pytest.mark.parametrize("name", ["folder", "collect"])
def test_who_says_that_it_is_taken_before_it_is_and_dies_is_found_out(
    request: pytest.FixtureRequest, name: str
) -> None:
    way: Way = request.getfixturevalue(name)
    way.stage.program = ("-m", "tests.faults.saboteur", "told-before-it-is-taken")
    hand_in_and_die(way, SABOTAGE)
    assert way.lost() != []
