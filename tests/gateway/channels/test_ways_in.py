"""What is promised of one way in is promised of all: the same document meets the same verdict, findings and record."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
from lxml.etree import XMLSyntaxError
from sqlalchemy import select

from gateway.journal import tables
from gateway.journal.ways_in import WAYS_IN
from simulators.attacks.attack import Sent
from simulators.attacks.dropping import drop
from simulators.attacks.offering import Offering
from simulators.attacks.queueing import Queues, put
from simulators.attacks.told import told_by
from tests.attacks.conftest import declared
from tests.documents import SAMPLES
from tests.gateway.channels.agreed import agree, eventually
from tests.gateway.web.house import House, house

ARRIVAL = "inspection.arrival.1"
INVALID = sorted((SAMPLES / ARRIVAL / "invalid").glob("*.xml"))
LARGE = 60_000

Told = tuple[str | None, tuple[str, ...]]  # verdict and codes of the receipt


class Ways:
    """A gateway with whom a yard has agreed every way there is."""

    def __init__(self, own: House, hand: Mapping[str, Callable[[bytes], Told]]) -> None:
        self.own = own
        self.hand = hand

    def rows(self, content: bytes) -> list[tuple[str, str]]:
        found = tables.documents.c
        with self.own.gateway.database.connect() as connection:
            rows = connection.execute(select(found.way_in, found.verdict).where(found.content == content))
            return [(row.way_in, row.verdict) for row in rows]


@pytest.fixture(scope="module")
def broker() -> str | None:
    """Where there is one, the queue is among the ways."""
    return os.environ.get("SWG_TEST_AMQP_URL")


@pytest.fixture(scope="module")
def ways(tmp_path_factory: pytest.TempPathFactory, broker: str | None) -> Iterator[Ways]:
    folder = tmp_path_factory.mktemp("ways")
    drops = folder / "drops"
    drops.mkdir()
    with ExitStack() as held:
        own = held.enter_context(house(folder / "data", amqp_url=broker))
        offering = held.enter_context(Offering(0))
        queues = held.enter_context(declared(broker))
        agree(
            own,
            folders=(str(drops),),
            folder_period_s=0.02,
            folder_settle_s=0.0,
            collect_url=f"{offering.url}/out",
            collect_period_s=0.02,
            collect_done="receipt",
            queue_in=queues.into if queues else None,
            queue_receipts=queues.receipts if queues else None,
            max_bytes=LARGE,
        )
        eventually((drops / "OutBox").exists, "nobody looks into the folder")
        yield Ways(own, _hands(own, drops, offering, queues))


def _hands(own: House, drops: Path, offering: Offering, queues: Queues | None) -> Mapping[str, Callable[[bytes], Told]]:
    def http(content: bytes) -> Told:
        answer = own.send(content)
        if answer.status == 413:
            return "refused", tuple(answer.codes)
        told = told_by(answer.body, 0.0)
        return told.verdict, told.codes

    def of(hand: Callable[[bytes], object]) -> Callable[[bytes], Told]:
        def told(content: bytes) -> Told:
            answer = hand(content)
            return answer.verdict, answer.codes  # type: ignore[attr-defined]

        return told

    return {
        "http": http,
        "folder": of(lambda content: drop(drops, content)),
        "collect": of(lambda content: offering.offer(Sent(content))),
        **({"amqp": of(lambda content: put(queues, content))} if queues else {}),
    }


@pytest.fixture(params=[way.name for way in WAYS_IN])
def way(request: pytest.FixtureRequest, ways: Ways) -> str:
    name: str = request.param
    if name == "amqp" and name not in ways.hand:
        request.getfixturevalue("amqp_url")  # skips, and says why
    return name


def test_every_way_in_is_held_against_the_others(ways: Ways) -> None:
    assert {each.name for each in WAYS_IN} <= ways.hand.keys() | {"amqp"}


def test_what_is_good_is_accepted_once_and_known_again(ways: Ways, way: str) -> None:
    content = ways.own.document(f"{ARRIVAL}/one-container")
    assert ways.hand[way](content)[0] == "accepted"
    assert ways.rows(content) == [(way, "accepted")]
    for other in ways.hand.values():  # whichever way it comes again
        assert other(content)[0] == "accepted"
    assert ways.rows(content) == [(way, "accepted")]


@pytest.mark.parametrize("sample", INVALID, ids=lambda path: path.stem)
def test_what_is_wrong_is_told_as_over_http(ways: Ways, way: str, sample: Path) -> None:
    if way == "http":
        return
    content = sample.read_bytes()
    if b"<!DOCTYPE" not in content:  # it would be lost with the signing
        with suppress(XMLSyntaxError):  # what cannot be read cannot be signed either
            content = ways.own.signed(content, "yard-demo")
    expected = ways.hand["http"](content)
    assert ways.hand[way](content) == expected
    assert (way, "refused") in ways.rows(content) or not ways.rows(content)


@pytest.mark.parametrize(
    ("bend", "code"),
    [
        (lambda own: b"no document", "SW102"),
        (lambda own: b"<!DOCTYPE a><a/>", "SW106"),
        (
            lambda own: (
                own.document(f"{ARRIVAL}/one-container").partition(b"<ds:Signature")[0] + b"</InspectionArrival>"
            ),
            "SW203",
        ),
        (lambda own: own.document(f"{ARRIVAL}/one-container").replace(b"<BayCode>", b"<BayCode>X"), "SW204"),
        (lambda own: own.document(f"{ARRIVAL}/one-container", SenderId="4218"), "SW201"),
        (lambda own: own.document(f"{ARRIVAL}/one-container", "port-demo"), "SW20"),
        (lambda own: own.document("inspection.notice.1/one-container", "yard-demo"), "SW202"),
        (lambda own: b"<a>" + b" " * LARGE + b"</a>", "SW101"),
        (lambda own: b"", "SW102"),
    ],
)
def test_what_is_no_document_of_his_is_refused(ways: Ways, way: str, bend: Callable[[House], bytes], code: str) -> None:
    verdict, codes = ways.hand[way](bend(ways.own))
    assert verdict == "refused" and any(each.startswith(code) for each in codes), codes


def test_another_document_under_a_number_that_is_taken_is_refused(ways: Ways, way: str) -> None:
    content = ways.own.document(f"{ARRIVAL}/one-container")
    ways.hand["http"](content)
    number = content.partition(b"<MessageId>")[2].partition(b"<")[0].decode()
    other = ways.own.document(f"{ARRIVAL}/one-container", MessageId=number)
    verdict, codes = ways.hand[way](other)
    assert verdict == "refused" and "SW301" in codes


def test_a_plain_partner_signs_nothing_where_his_way_says_who_he_is(ways: Ways, way: str) -> None:
    def unsigned() -> bytes:
        signed = ways.own.document(f"{ARRIVAL}/one-container")
        return signed.partition(b"<ds:Signature")[0] + b"</InspectionArrival>"

    agree(ways.own, signatures=("transport",))
    try:
        assert ways.hand[way](unsigned())[0] == "accepted"
    finally:
        agree(ways.own, signatures=("xmldsig",))
    assert ways.hand[way](unsigned()) == ("refused", ("SW203",))


def test_a_finding_can_be_proved_whichever_way_it_came(ways: Ways, way: str) -> None:
    content = ways.own.document(f"{ARRIVAL}/one-container")
    ways.hand[way](content)
    receipts = tables.documents.c
    with ways.own.gateway.database.connect() as connection:
        receipt = connection.scalar(select(receipts.receipt).where(receipts.content == content))
    assert b"<Proof>" in bytes(receipt or b"")
