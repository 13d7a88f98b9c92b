"""No document leaves without a leaf about it: what is read, by whom, in time."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from sqlalchemy import select

from gateway.cli.http import at_socket, himself
from gateway.journal import tables
from gateway.journal.acts import Act
from gateway.journal.auditing import Wanted, trail
from gateway.journal.writer import Busy
from gateway.partners.partner import Scope
from gateway.web.app import build
from gateway.web.authentication import Caller
from gateway.web.control import build as build_control
from gateway.web.problems import Problem
from gateway.web.trail import Trail
from tests.gateway.web.asgi import ask
from tests.gateway.web.house import House

ARRIVAL = "inspection.arrival.1/one-container"
PATHS = ("/v1/messages/{id}", "/v1/messages/{id}/document", "/v1/messages/{id}/receipt")


@pytest.fixture
def message(house: House) -> str:
    """A document of the yard's."""
    return house.send(house.document(ARRIVAL)).headers["swg-message"]


def test_no_way_to_read_of_a_message_is_forgotten(house: House, message: str) -> None:
    """Every path below a message, whoever adds one."""
    paths = [path for path in house.get("/openapi.json").json["paths"] if path.startswith("/v1/messages/{id}")]
    assert {*PATHS, "/v1/messages/{id}/evidence", "/v1/messages/{id}/signature"} <= set(paths)
    for number, path in enumerate(paths, 1):
        assert house.get(path.format(id=message), "auditor").status == 200, path
        assert len(_lines(house, message)) == number, path


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("who", ["operator", "auditor"])
def test_whoever_sees_all_is_on_record_before_he_has_it(house: House, message: str, who: str, path: str) -> None:
    assert house.get(path.format(id=message), who).status == 200
    (line,) = _lines(house, message)
    assert (line["by"], line["scope"]) == (who, who)
    assert "read " in line["act"]


def test_the_operators_socket_leaves_it_too(house: House, message: str) -> None:
    assert house.control("GET", f"/v1/messages/{message}/document").status == 200
    assert [line["act"] for line in _lines(house, message)] == ["read document"]


def test_whoever_reads_at_the_socket_is_named(house: House, message: str) -> None:
    socket = house.gateway.settings.data / "control.sock"
    assert at_socket(socket, "GET", f"/v1/messages/{message}/document").status == 200
    assert [(line["by"], line["scope"]) for line in _lines(house, message)] == [(himself(), "operator")]


@pytest.mark.parametrize("who", ["yard-demo", "customs-demo"])
def test_what_a_partner_reads_is_sealed_within_a_second(house: House, who: str) -> None:
    message = house.send(house.document("inspection.notice.1/one-container", "customs-demo"), "customs-demo").headers[
        "swg-message"
    ]
    house.get("/v1/mailbox?limit=50", "yard-demo")
    assert house.get(f"/v1/messages/{message}/document", who).status == 200
    (line,) = _soon(house, message)
    assert (line["by"], line["act"]) == (who, "read document" if who == "customs-demo" else "read copy")


def test_a_row_says_what_its_leaf_states(house: House, message: str) -> None:
    house.get(f"/v1/messages/{message}/document", "auditor")
    (line,) = _lines(house, message)
    with house.gateway.database.connect() as connection:
        text = connection.execute(select(tables.leaves.c.text).where(tables.leaves.c.seq == line["seq"])).scalar_one()
        digest = connection.execute(select(tables.documents.c.digest).where(tables.documents.c.id == message)).scalar()
    assert text.splitlines()[3:] == [
        "kind: audit", f"id: {message}", "sender: auditor", f"document: {digest}", "note: read document, auditor"
    ]  # fmt: skip


def test_what_is_not_found_is_no_read(house: House, message: str) -> None:
    assert house.get(f"/v1/messages/{message}/document", "other-trader").status == 404
    time.sleep(0.8)
    assert _lines(house, message) == []


def test_a_word_on_a_delivery_is_listed_with_who_said_it(house: House) -> None:
    notice = house.document("inspection.notice.1/one-container", "customs-demo", EnterpriseId="91370200MA3NEW9989")
    message = house.send(notice, "customs-demo").headers["swg-message"]
    waiting = house.control("GET", "/deliveries?state=unrouted&limit=200").json["items"]
    (delivery,) = (each["delivery"] for each in waiting if each["message"] == message)
    house.control("POST", "/deliveries/discard", {"deliveries": [delivery], "reason": "closed", "by": "li"})
    assert [(line["by"], line["act"]) for line in _lines(house, delivery)] == [("li", "decide")]


def test_the_trail_is_read_by_page_and_by_who(house: House, message: str) -> None:
    for _ in range(3):
        house.get(f"/v1/messages/{message}/document", "auditor")
    with house.gateway.database.connect() as connection:
        wanted = Wanted(by="auditor", subject=message, act="read")
        first = trail(connection, wanted, limit=2)
        rest = trail(connection, wanted, limit=2, cursor=first.cursor)
        registered = trail(connection, Wanted(act="register", subject="yard-demo"))
    assert (len(first.items), len(rest.items), rest.cursor) == (2, 1, None)
    assert first.items[-1]["seq"] > rest.items[0]["seq"]
    assert registered.items[-1]["by"] == "test"


# An operator reads nothing unless it is on record: with its saboteur.


@dataclass
class Full:
    """A writer that takes nothing."""

    async def write(self, command: Any) -> object:
        raise Busy("full")


class Forgetful(Trail):
    """A trail that lets everybody read and says nothing."""

    async def read(self, caller: Caller, what: str, subject: str, *, digest: str | None = None) -> None:
        return None


@pytest.fixture
def unserved(house: House) -> Iterator[Any]:
    """The desk of a web of the same gateway that nobody serves."""
    desk = build(house.gateway).desk
    yield desk
    desk.reads.close()


def _reads_unseen(house: House, desk: Any, message: str) -> bool:
    """Whether an operator gets the document where nothing can be written."""
    return ask(build_control(desk), "GET", f"/v1/messages/{message}/document").status == 200


def test_an_operator_reads_nothing_that_cannot_be_put_on_record(house: House, unserved: Any, message: str) -> None:
    assert not _reads_unseen(house, replace(unserved, trail=Trail(Full())), message)


def test_the_saboteur_that_forgets_the_trail_is_seen(house: House, unserved: Any, message: str) -> None:
    assert _reads_unseen(house, replace(unserved, trail=Forgetful(Full())), message)


# What partners read waits for the next batch, and is bounded.


@dataclass
class Slow:
    """A writer that fails as often as it is told, then takes everything."""

    fails: int = 0
    taken: list[Act] = field(default_factory=list)

    async def write(self, command: Any) -> object:
        if self.fails:
            self.fails -= 1
            raise Busy("full")
        self.taken += command.acts
        return None


PARTNER = Caller("yard-demo", Scope.PARTNER, object())  # type: ignore[arg-type]  # any partner will do


def test_a_partner_does_not_wait_and_what_could_not_be_written_is_tried_again() -> None:
    writer = Slow(fails=2)

    async def run() -> tuple[int, int]:
        own = Trail(writer, within_s=0.01)
        for number in range(3):
            await own.read(PARTNER, "document", f"m{number}")
        at_once = len(writer.taken)
        await asyncio.sleep(0.1)
        return at_once, len(writer.taken)

    assert asyncio.run(run()) == (0, 3)


def test_reads_stop_where_the_record_cannot_follow() -> None:
    async def run() -> None:
        own = Trail(Full(), most=2, within_s=60)
        for _ in range(3):
            await own.read(PARTNER, "document", "m")

    with pytest.raises(Problem, match="on the record"):
        asyncio.run(run())


def test_what_waits_is_on_record_when_the_process_ends() -> None:
    writer = Slow()

    async def run() -> None:
        own = Trail(writer, within_s=60)
        await own.read(PARTNER, "document", "m")
        await own.close()

    asyncio.run(run())
    assert [act.subject for act in writer.taken] == ["m"]


def _lines(house: House, subject: str) -> list[dict[str, Any]]:
    with house.gateway.database.connect() as connection:
        return trail(connection, Wanted(subject=subject)).items


def _soon(house: House, subject: str) -> list[dict[str, Any]]:
    until = time.monotonic() + 1.0
    while not (found := _lines(house, subject)) and time.monotonic() < until:
        time.sleep(0.02)
    return found
