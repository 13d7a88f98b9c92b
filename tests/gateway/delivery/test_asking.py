"""Sent and not answered: the partner is asked before anything goes again, and what moves money never goes unasked."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

import pytest

from gateway.delivery.courier import Courier, patience_of
from gateway.delivery.lanes import number_of
from gateway.delivery.parcels import Answer, Parcel, Told
from gateway.journal.moves import State
from gateway.partners.partner import Partner, Terms
from tests.gateway.delivery.stage import TYPE, Stage

LANE = "yard-a|inspection|E-1"
SILENT = Answer(event="no answer in time", reason="timed out")
URL = "http://localhost/has/{delivery}"
ASKED = Terms(channel="push", url="http://localhost/", on_unknown="ask", ask_url=URL, max_attempts=3)
AGAIN = Terms(channel="push", url="http://localhost/", on_unknown="again")
HAS, LACKS = Told(has_it=True, reason="HTTP 200"), Told(has_it=False, reason="HTTP 404")
SAYS_NOTHING = Told(has_it=None, reason="HTTP 503")


@dataclass
class Partners:
    """What they say when they are asked, in turn; then nothing."""

    words: list[Told] = field(default_factory=list)
    asked: list[Parcel] = field(default_factory=list)

    async def ask(self, parcel: Parcel, partner: Partner) -> Told:
        self.asked.append(parcel)
        return self.words.pop(0) if self.words else SAYS_NOTHING


def run(courier: Courier) -> None:
    asyncio.run(courier.deliver(LANE))


def silent(play: Stage, terms: Terms = ASKED) -> str:
    """A delivery that left, and of which nobody knows whether it arrived."""
    play.terms["yard-a"] = terms
    play.partners.answers["yard-a"] = [SILENT]
    id_ = play.owe("yard-a", "E-1", "M-1")
    run(play.courier())
    assert play.delivery(id_).state is not None and play.delivery(id_).state == State.UNKNOWN
    return id_


def later(play: Stage, courier: Courier, times: int = 1) -> None:
    for _ in range(times):
        play.clock.turn(700)
        run(courier)


def test_who_has_it_is_sent_nothing_again(play: Stage):
    id_, partners = silent(play), Partners([HAS])
    later(play, play.courier(asking=partners))
    assert play.delivery(id_).state == State.ACKNOWLEDGED
    assert [(each.delivery, each.document) for each in partners.asked] == [(id_, "M-1")]
    assert len(play.partners.parcels) == 1
    assert play.notes(id_)[-1] == "unknown -> acknowledged, asked and has it: HTTP 200"
    assert play.lane(LANE).next_at is None


def test_who_lacks_it_gets_it_under_the_same_id_with_the_same_bytes(play: Stage):
    id_, partners = silent(play), Partners([LACKS])
    courier = play.courier(asking=partners)
    later(play, courier)
    assert play.delivery(id_).state == State.DUE
    run(courier)
    assert play.delivery(id_).state == State.ACKNOWLEDGED
    first, second = play.partners.parcels
    assert (first.delivery, first.content) == (second.delivery, second.content)


def test_who_says_nothing_is_asked_again_and_then_an_operator_decides(play: Stage):
    id_, partners = silent(play), Partners()
    courier = play.courier(asking=partners)
    later(play, courier, times=6)
    assert play.delivery(id_).state == State.UNKNOWN
    assert play.lane(LANE).blocked
    assert len(partners.asked) == 2  # the silence itself was the first of three
    assert len(play.partners.parcels) == 1
    assert play.due() == []


def test_what_waits_behind_it_waits(play: Stage):
    silent(play)
    behind = play.owe("yard-a", "E-1", "M-2")
    later(play, play.courier(asking=Partners([SAYS_NOTHING])))
    assert play.delivery(behind).state == State.DUE
    assert len(play.partners.parcels) == 1


def test_a_worker_that_dies_while_it_asks_leaves_a_lease_that_runs_out(play: Stage):
    class Dies(Partners):
        async def ask(self, parcel: Parcel, partner: Partner) -> Told:
            raise KeyboardInterrupt

    id_ = silent(play)
    play.clock.turn(700)
    with pytest.raises(KeyboardInterrupt):
        run(play.courier(asking=Dies()))
    assert play.lane(LANE).token is not None
    later(play, play.courier(asking=Partners([HAS])))
    assert play.delivery(id_).state == State.ACKNOWLEDGED


def test_one_that_hangs_or_fails_has_said_nothing(play: Stage):
    class Fails(Partners):
        async def ask(self, parcel: Parcel, partner: Partner) -> Told:
            raise RuntimeError("broken")

    id_ = silent(play)
    later(play, play.courier(asking=Fails()))
    assert play.delivery(id_).state == State.UNKNOWN


# what moves money


def test_what_moves_money_never_goes_again_unasked_whatever_the_agreement_says(play: Stage):
    id_ = silent(play, AGAIN)
    courier = play.courier(once={TYPE})
    later(play, courier, times=3)
    assert play.delivery(id_).state == State.UNKNOWN
    assert play.lane(LANE).blocked
    assert len(play.partners.parcels) == 1


def test_anything_else_goes_again_where_that_is_agreed(play: Stage):
    """The saboteur of the sentence above: without the mark it is sent twice."""
    id_ = silent(play, AGAIN)
    later(play, play.courier())
    assert play.delivery(id_).state == State.ACKNOWLEDGED
    assert len(play.partners.parcels) == 2


def test_what_moves_money_is_asked_for_where_there_is_an_address(play: Stage):
    id_ = silent(play, Terms(channel="push", url="http://localhost/", on_unknown="again", ask_url=URL))
    later(play, play.courier(once={TYPE}, asking=Partners([HAS])))
    assert play.delivery(id_).state == State.ACKNOWLEDGED
    assert len(play.partners.parcels) == 1


@pytest.mark.parametrize(
    ("terms", "once", "again", "asks"),
    [
        ({"on_unknown": "again"}, False, True, False),
        ({"on_unknown": "again"}, True, False, False),
        ({"on_unknown": "again", "ask_url": URL}, True, False, True),
        ({"on_unknown": "ask", "ask_url": URL}, False, False, True),
        ({"on_unknown": "operator", "ask_url": URL}, False, False, False),
        ({"on_unknown": "operator", "channel": "folder"}, True, True, False),  # the folder knows whether it was written
    ],
)
def test_terms_and_type_together_say_what_follows_silence(terms: dict[str, Any], once: bool, again: bool, asks: bool):
    partner = Partner(name="x", zh="x", en="x", roles=(), terms=Terms(**({"channel": "push"} | terms)))
    patience = patience_of(partner, 12, once=once)
    assert (patience.again, patience.asks) == (again, asks)


def test_a_case_is_asked_for_by_its_number():
    assert number_of("bank-demo|settlement|payment:MA3ABC127R1") == "MA3ABC127R1"
    assert number_of("yard-a|inspection|421820261000000123") == "421820261000000123"
