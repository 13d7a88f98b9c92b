"""What the door asks before it opens, and how long it waits."""

from collections.abc import Callable
from typing import Any

import pytest

from gateway.partners.partner import Partner, Scope, Terms
from gateway.web.authentication import Caller
from gateway.web.bodies import Bodies, Patience
from gateway.web.door import Door
from gateway.web.problems import Problem, Reply
from gateway.web.rules import Rule
from messages.roles import YARD
from tests.documents import CATALOGUE
from tests.gateway.web.asgi import Told
from tests.gateway.web.asgi import ask as asked

PARTNER = Partner(name="yard", zh="", en="", roles=(YARD,), terms=Terms(max_bytes=1000))
XML = {"Content-Type": "application/xml"}


def knock(
    method: str = "POST",
    *,
    full: Callable[[], str | None] = lambda: None,
    admit: Callable[..., Caller] = lambda *_: Caller("yard", Scope.PARTNER, PARTNER),
    bodies: Bodies | None = None,
    ask: Callable[[Partner], None] = lambda _: None,
    headers: dict[str, str] | None = None,
    **request: Any,
) -> tuple[Told, list[bytes]]:
    """What one request is told, and the documents that went through."""
    through: list[bytes] = []

    async def then(came: Any, *_: Any) -> Reply:
        through.append(came.content)
        return Reply(202, [], b"")

    door = Door(
        rule=Rule.DOCUMENTS,
        admit=admit,
        findings=CATALOGUE.findings,
        most=2000,
        full=full,
        bodies=bodies or Bodies(),
        then=then,
        ask=ask,
    )
    return asked(door, method, "/v1/messages", headers=XML | (headers or {}), **request), through


def test_a_document_may_come_in_pieces() -> None:
    assert knock(pieces=[b"<x", b"", b"/>"])[1] == [b"<x/>"]


def test_a_full_gateway_says_so_before_it_reads_anything() -> None:
    told, through = knock(full=lambda: "the disk is full", headers={"Content-Length": "4"}, pieces=[b"<x/>"])
    assert (told.status, told.headers["retry-after"], told.read, through) == (503, "1", 0, [])


def test_nobody_is_heard_before_it_is_known_who_he_is() -> None:
    def nobody(*_: object) -> Caller:
        raise Problem("not-signed-in")

    told, through = knock(admit=nobody, headers={"Content-Length": "4"}, pieces=[b"<x/>"])
    assert (told.status, told.read, through) == (401, 0, [])


def test_an_agreement_may_allow_less_than_the_gateway() -> None:
    told, through = knock(pieces=[b"x" * 600, b"x" * 600])
    assert (told.status, told.json["findings"][0]["wanted"], through) == (413, "1000 bytes at most", [])


def test_what_is_announced_too_large_is_not_read() -> None:
    told, _ = knock(headers={"Content-Length": "1001"}, pieces=[b"x" * 1001])
    assert (told.status, told.read) == (413, 0)


@pytest.mark.parametrize("pieces", [[0.3, b"<x/>"], [b"<", 0.3, b"x/>"]])
def test_a_body_that_stops_coming_is_waited_for_no_longer(pieces: list[bytes | float]) -> None:
    told, through = knock(bodies=Bodies(patience=Patience(piece_s=0.05, whole_s=5)), pieces=pieces)
    assert (told.status, told.headers["connection"], through) == (408, "close", [])


def test_a_body_that_trickles_is_not_waited_for_for_ever() -> None:
    trickle = [part for _ in range(40) for part in (0.01, b"x")]
    told, through = knock(bodies=Bodies(patience=Patience(piece_s=1, whole_s=0.1)), pieces=trickle)
    assert (told.status, through) == (408, [])


def test_half_a_document_is_none() -> None:
    told, through = knock(pieces=[b"<x"], whole=False)
    assert (told.status, through) == (0, [])


def test_what_all_bodies_may_hold_together_is_bounded() -> None:
    bodies = Bodies(most=500)
    told, _ = knock(bodies=bodies, pieces=[b"x" * 400, b"x" * 400])
    assert (told.status, told.json["title"]) == (503, "Too busy; nothing was taken")
    assert bodies.held == 0


def test_what_a_body_held_is_let_go_when_it_was_answered() -> None:
    bodies = Bodies()
    knock(bodies=bodies, pieces=[b"<x/>"])
    assert bodies.held == 0


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "HEAD"])
def test_documents_are_posted(method: str) -> None:
    told, through = knock(method)
    assert (told.status, told.headers["allow"], through) == (405, "POST", [])
