"""One lane delivered: what is committed when, what each answer makes of it, and what a worker that dies leaves."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from lxml import etree
from sqlalchemy import select

from gateway.delivery.courier import LATER_S, LEASE_MARGIN_S, SOON_S, Courier
from gateway.delivery.ledger import Begin, BeginAsking, Settle
from gateway.delivery.parcels import Answer, Parcel
from gateway.journal import tables
from gateway.journal.clock import SECOND, to_datetime
from gateway.journal.moves import State
from gateway.journal.writer import Busy, CommitUnknown, Writer
from gateway.partners.partner import Partner, Terms
from messages.seals.xmldsig import verify
from tests.gateway.delivery.stage import Partners, Stage

LANE = "yard-a|inspection|E-1"
DOWN = Answer(event="not reached", reason="connection refused")
SILENT = Answer(event="no answer in time", reason="timed out")
REFUSED = Answer(event="negative receipt", reason="SW502 /Body: wrong", receipt=b"<no/>")
OPERATOR = Terms(channel="push", url="http://localhost/", on_unknown="operator")


def run(courier: Courier, *lanes: str) -> None:
    async def deliver() -> None:
        for lane in lanes or (LANE,):
            await courier.deliver(lane)

    asyncio.run(deliver())


def test_a_lane_is_delivered_from_its_head_until_it_is_empty(both: Stage):
    ids = [both.owe("yard-a", "E-1", f"M-{n}") for n in range(3)]
    run(both.courier())
    assert list(both.partners.taken["yard-a"]) == ids
    assert {both.delivery(id_).state for id_ in ids} == {State.ACKNOWLEDGED}
    assert both.lane(LANE).next_at is None and both.lane(LANE).token is None
    assert both.due() == []


def test_the_receiver_gets_our_copy_signed_and_naming_the_original(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1")
    run(play.courier())
    root = etree.fromstring(play.partners.parcels[0].content)
    verify(root, [play.key.cert_pem], now=to_datetime(play.clock()))
    digest = play.rows(select(tables.documents.c.digest).where(tables.documents.c.id == play.delivery(id_).message))[
        0
    ].digest
    assert root.findtext("{*}Head/{*}OriginalDigest") == digest


# Promise: bytes, attempt and lease are committed before anything leaves, and every attempt sends those bytes.


class Watched(Partners):
    """Looks into the journal while it is being delivered to."""

    def __init__(self, play: Stage) -> None:
        super().__init__()
        self._play = play
        self.seen: list[Any] = []

    async def deliver(self, parcel: Parcel, partner: Partner) -> Answer:
        row, lane = self._play.delivery(parcel.delivery), self._play.lane(LANE)
        self.seen.append((row.state, row.attempts, bytes(row.sealed or b"") == parcel.content, lane.token is not None))
        return await super().deliver(parcel, partner)


def bytes_are_committed_before_they_leave(play: Stage, make: Callable[..., Courier]) -> None:
    play.owe("yard-a", "E-1", "M-1")
    watched = Watched(play)
    watched.answers["yard-a"] = [DOWN, SILENT]
    courier = make(channels={"push": watched})
    for _ in range(3):
        run(courier)
        play.clock.turn(60)
    assert watched.seen == [(State.SENT, attempt, True, True) for attempt in (1, 2, 3)]
    assert len({parcel.content for parcel in watched.parcels}) == 1
    assert len({parcel.delivery for parcel in watched.parcels}) == 1


def test_bytes_are_committed_before_they_leave_and_are_the_same_at_every_attempt(play: Stage):
    bytes_are_committed_before_they_leave(play, play.courier)


class SendsFirst(Courier):
    """A saboteur: sends, and writes it down afterwards."""

    async def _begin(self, lane: str, standing: Any, token: str) -> Any:
        if standing.head is None:
            return None
        partner = self._partner(standing.head.partner)
        assert partner is not None
        content = self.outgoing.seal(standing.head)
        parcel = Parcel(
            delivery=standing.head.delivery,
            message="",
            message_type="",
            attempt=1,
            remark=None,
            content=content,
            digest="",
        )
        await self.channels["push"].deliver(parcel, partner)
        return await super()._begin(lane, standing, token)


def test_sending_before_the_commit_would_be_noticed(play: Stage):
    def saboteur(**changes: Any) -> Courier:
        given = play.courier(**changes)
        return SendsFirst(
            writer=given.writer,
            database=given.database,
            outgoing=given.outgoing,
            channels=given.channels,
            directory=given.directory,
            clock=given.clock,
        )

    with pytest.raises(AssertionError):
        bytes_are_committed_before_they_leave(play, saboteur)


# What each answer makes of a delivery.


def test_a_refusal_declines_it_and_the_lane_goes_on(play: Stage):
    first, second = (play.owe("yard-a", "E-1", f"M-{n}") for n in range(2))
    play.partners.answers["yard-a"] = [REFUSED]
    run(play.courier())
    assert play.delivery(first).state == State.DECLINED
    assert play.delivery(first).reason == REFUSED.reason
    assert bytes(play.delivery(first).answer) == REFUSED.receipt
    assert play.delivery(second).state == State.ACKNOWLEDGED


def test_what_was_not_reached_stays_at_the_head_and_waits(play: Stage):
    first, second = (play.owe("yard-a", "E-1", f"M-{n}") for n in range(2))
    play.partners.answers["yard-a"] = [DOWN]
    run(play.courier(), LANE, LANE)
    assert [parcel.delivery for parcel in play.partners.parcels] == [first]
    assert play.delivery(first).state == State.DUE
    assert play.due() == []
    play.clock.turn(1)
    assert play.due() == [LANE]
    run(play.courier())
    assert list(play.partners.taken["yard-a"]) == [first, second]


def test_a_partner_may_ask_to_be_tried_later(play: Stage):
    play.owe("yard-a", "E-1", "M-1")
    play.partners.answers["yard-a"] = [replace(DOWN, asked_s=120.0)]
    run(play.courier())
    play.clock.turn(119)
    assert play.due() == []
    play.clock.turn(1)
    assert play.due() == [LANE]


def test_after_its_attempts_a_delivery_is_dead_and_holds_its_lane(both: Stage):
    first, second = (both.owe("yard-a", "E-1", f"M-{n}") for n in range(2))
    both.partners.down.add("yard-a")
    courier = both.courier(default_attempts=3)
    for _ in range(5):
        run(courier)
        both.clock.turn(1000)
    assert both.delivery(first).state == State.DEAD
    assert "connection refused" in both.delivery(first).reason
    assert both.delivery(second).state == State.DUE
    assert both.lane(LANE).blocked and both.due() == []
    assert len(both.partners.parcels) == 3


def test_every_attempt_is_written_down(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1")
    play.partners.answers["yard-a"] = [DOWN, SILENT]
    for _ in range(3):
        run(play.courier())
        play.clock.turn(60)
    rows = play.rows(
        select(tables.attempts).where(tables.attempts.c.delivery == id_).order_by(tables.attempts.c.number)
    )
    assert [(row.number, row.outcome) for row in sorted(rows)] == [
        (1, "not reached"),
        (2, "no answer in time"),
        (3, "positive receipt"),
    ]


def test_outcomes_are_attested_and_attempts_are_not(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1")
    play.partners.answers["yard-a"] = [DOWN, SILENT]
    for _ in range(3):
        run(play.courier())
        play.clock.turn(60)
    assert [note.split(",")[0] for note in play.notes(id_)] == ["sent -> unknown", "sent -> acknowledged"]


# Promise: what was sent and not answered goes again only where the partner keeps ids.


def test_silence_is_unknown_and_goes_again_under_the_same_id_where_the_partner_keeps_ids(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1")
    play.partners.answers["yard-a"] = [SILENT]
    run(play.courier())
    assert play.delivery(id_).state == State.UNKNOWN
    play.clock.turn(1)
    run(play.courier())
    assert play.delivery(id_).state == State.ACKNOWLEDGED
    assert [parcel.delivery for parcel in play.partners.parcels] == [id_, id_]


def nothing_is_sent_again_unasked(play: Stage, silence: Answer) -> None:
    play.terms["yard-a"] = OPERATOR
    first, second = (play.owe("yard-a", "E-1", f"M-{n}") for n in range(2))
    play.partners.answers["yard-a"] = [silence]
    for _ in range(4):
        run(play.courier(), *play.due())
        play.clock.turn(3600)
    assert [parcel.delivery for parcel in play.partners.parcels] == [first]
    assert play.delivery(second).state == State.DUE


def test_silence_waits_for_an_operator_where_the_terms_say_so(play: Stage):
    nothing_is_sent_again_unasked(play, SILENT)


def test_taking_silence_for_not_reached_would_be_noticed(play: Stage):
    with pytest.raises(AssertionError):
        nothing_is_sent_again_unasked(play, DOWN)


def test_a_lease_that_runs_out_leaves_it_to_an_operator_too(play: Stage):
    play.terms["yard-a"] = OPERATOR
    id_ = play.owe("yard-a", "E-1", "M-1")
    die(play, play.partners)
    play.clock.turn(OPERATOR.timeout_s + LEASE_MARGIN_S)
    run(play.courier(), *play.due())
    assert play.delivery(id_).state == State.UNKNOWN
    play.clock.turn(3600)
    assert play.due() == []


# What a worker that dies leaves behind, and what another may do with it.


class Hangs(Partners):
    """Takes what it is sent and never answers."""

    def __init__(self, to: Partners) -> None:
        super().__init__()
        self._to = to
        self.reached = asyncio.Event()

    async def deliver(self, parcel: Parcel, partner: Partner) -> Answer:
        await self._to.deliver(parcel, partner)
        self.reached.set()
        await asyncio.Event().wait()
        raise AssertionError


def die(play: Stage, partners: Partners) -> None:
    """A worker dies after the partner has the bytes, before it wrote anything down."""

    async def act() -> None:
        hangs = Hangs(partners)
        task = asyncio.create_task(play.courier(channels={"push": hangs}).deliver(LANE))
        await hangs.reached.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(act())


def test_nobody_takes_a_lane_that_is_leased(play: Stage):
    play.owe("yard-a", "E-1", "M-1")
    die(play, play.partners)
    assert play.due() == []
    run(play.courier())
    assert len(play.partners.parcels) == 1


def test_another_worker_takes_over_when_the_lease_has_run_out(both: Stage):
    first, second = (both.owe("yard-a", "E-1", f"M-{n}") for n in range(2))
    die(both, both.partners)
    both.clock.turn(Terms().timeout_s + LEASE_MARGIN_S)
    assert both.due() == [LANE]
    run(both.courier())
    assert both.delivery(first).state == State.UNKNOWN
    both.clock.turn(1)
    run(both.courier())
    assert [parcel.delivery for parcel in both.partners.parcels] == [first, first, second]
    assert len({parcel.content for parcel in both.partners.parcels[:2]}) == 1


def test_a_worker_that_lost_its_lane_writes_nothing(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1")

    class Late(Partners):
        """Answers after the lease has run out and another has taken over."""

        async def deliver(self, parcel: Parcel, partner: Partner) -> Answer:
            play.clock.turn(Terms().timeout_s + LEASE_MARGIN_S)
            await play.courier().deliver(LANE)
            return REFUSED

    run(play.courier(channels={"push": Late()}))
    assert play.delivery(id_).state == State.UNKNOWN
    assert play.delivery(id_).answer is None


class Full:
    """A writer that will not take outcomes so many times."""

    def __init__(self, writer: Writer, times: int) -> None:
        self._writer, self._left = writer, times

    async def write(self, command: Any) -> Any:
        if self._left and any(isinstance(request, Settle) for request in command.requests):
            self._left -= 1
            raise Busy("the writer is full")
        return await self._writer.write(command)


def test_an_outcome_the_journal_would_not_take_is_told_again(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1")
    waits: list[float] = []

    async def sleep(wait_s: float) -> None:
        waits.append(wait_s)

    run(play.courier(writer=Full(play.writer, 2), sleep=sleep))
    assert play.delivery(id_).state == State.ACKNOWLEDGED
    assert len(waits) == 2 and len(play.partners.parcels) == 1


class Unsure:
    """A writer that once does, or does not do, what begins an attempt, and does not say which."""

    def __init__(self, writer: Writer, *, does: bool) -> None:
        self._writer, self._does, self._left = writer, does, 1

    async def write(self, command: Any) -> Any:
        if self._left and any(isinstance(request, Begin | BeginAsking) for request in command.requests):
            self._left -= 1
            if self._does:
                await self._writer.write(command)
            raise CommitUnknown("the connection was lost")
        return await self._writer.write(command)


@pytest.mark.parametrize("does", [True, False])
def test_an_attempt_of_which_nobody_knows_whether_it_was_begun_waits_for_no_lease(play: Stage, does: bool):
    id_ = play.owe("yard-a", "E-1", "M-1")

    run(play.courier(writer=Unsure(play.writer, does=does)))
    assert (play.delivery(id_).state, play.lane(LANE).token, play.partners.parcels) == (State.DUE, None, [])

    play.clock.turn(Terms().retry_first_s * 2)
    run(play.courier())
    assert (play.delivery(id_).state, len(play.partners.parcels)) == (State.ACKNOWLEDGED, 1)


# What cannot be sent.


def test_a_type_this_process_does_not_know_frees_the_lane_and_counts_nothing(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1", type="inspection.tomorrow.7")
    run(play.courier())
    assert (play.delivery(id_).state, play.delivery(id_).attempts) == (State.DUE, 0)
    assert play.lane(LANE).token is None and play.lane(LANE).failures == 0
    assert play.due() == []
    play.clock.turn(SOON_S)
    assert play.due() == [LANE]


def test_what_it_does_not_know_it_leaves_for_longer_each_time(play: Stage):
    """A newer worker has its turn within a second; where there is none, the lane is in nobody's way."""
    play.owe("yard-a", "E-1", "M-1", type="inspection.tomorrow.7")
    courier, waits = play.courier(), []
    for _ in range(8):
        before = play.clock()
        run(courier)
        waits.append((play.lane(LANE).next_at - before) / SECOND)
        play.clock.turn(waits[-1])
    assert waits == [1, 2, 4, 8, 16, LATER_S, LATER_S, LATER_S]


def test_what_cannot_be_written_for_its_receiver_is_dead_at_once(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1", form="papyrus")
    run(play.courier())
    assert play.delivery(id_).state == State.DEAD
    assert "papyrus" in play.delivery(id_).reason
    assert play.lane(LANE).blocked


def test_an_adapter_writes_what_goes_out_in_another_form(play: Stage):
    play.owe("yard-a", "E-1", "M-1", form="plain")
    encoders = {("plain", "inspection.arrival-reply.1"): lambda message: message.body.exam_rec_id.encode()}
    run(play.courier(outgoing=play.outgoing(encoders)))
    assert play.partners.parcels[0].content == b"E-1"


def test_what_is_for_a_disabled_partner_waits_and_counts_nothing(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1")
    play.disabled.add("yard-a")
    run(play.courier())
    assert (play.delivery(id_).state, play.delivery(id_).attempts) == (State.DUE, 0)
    play.disabled.clear()
    play.clock.turn(LATER_S)
    run(play.courier(), *play.due())
    assert play.delivery(id_).state == State.ACKNOWLEDGED


def test_a_channel_that_breaks_says_nothing_of_the_delivery(play: Stage):
    class Broken(Partners):
        async def deliver(self, parcel: Parcel, partner: Partner) -> Answer:
            raise RuntimeError("a bug")

    id_ = play.owe("yard-a", "E-1", "M-1")
    run(play.courier(channels={"push": Broken()}))
    assert play.delivery(id_).state == State.UNKNOWN


def test_a_worker_told_to_stop_begins_nothing_more(play: Stage):
    first, second = (play.owe("yard-a", "E-1", f"M-{n}") for n in range(2))

    class Stops(Partners):
        async def deliver(self, parcel: Parcel, partner: Partner) -> Answer:
            courier.stop()
            return await super().deliver(parcel, partner)

    courier = play.courier(channels={"push": Stops()})
    run(courier)
    assert (play.delivery(first).state, play.delivery(second).state) == (State.ACKNOWLEDGED, State.DUE)
    assert play.lane(LANE).token is None and play.due() == [LANE]


def test_attempts_of_another_channel_are_left_alone(play: Stage):
    play.owe("yard-a", "E-1", "M-1", channel="mailbox")
    run(play.courier())
    assert play.partners.parcels == [] and play.due() == []


# Two versions side by side: what only a newer worker knows is left to it.


def left_to_a_newer_one(play: Stage) -> None:
    newer = play.owe("yard-a", "E-1", "M-1", type="inspection.arrival-reply.2")
    other = play.owe("yard-a", "E-2", "M-2")
    run(play.courier(), LANE, "yard-a|inspection|E-2")
    assert (play.delivery(newer).state, play.delivery(newer).attempts) == (State.DUE, 0)
    assert play.lane(LANE).token is None and play.lane(LANE).failures == 0
    assert play.delivery(other).state == State.ACKNOWLEDGED
    assert play.due() == []
    play.clock.turn(SOON_S)
    assert play.due() == [LANE]


def test_a_type_that_it_does_not_know_frees_the_lane_and_counts_no_attempt(both: Stage):
    left_to_a_newer_one(both)


def test_the_saboteur_who_gives_up_what_he_does_not_know_is_seen(play: Stage, monkeypatch: pytest.MonkeyPatch):
    from gateway.delivery import courier

    monkeypatch.setattr(courier, "UnknownType", ZeroDivisionError)
    monkeypatch.setattr(courier, "CannotBeWritten", Exception)
    with pytest.raises(AssertionError):
        left_to_a_newer_one(play)


@pytest.mark.parametrize("said", ["redirects to /caf\udce9", "a\0b", "\ud800" * 500])
def test_a_partner_who_answers_in_no_proper_text_costs_others_nothing(both: Stage, said: str):
    both.partners.answers["yard-a"] = [Answer(event="not reached", reason=said)]
    odd, *others = [both.owe("yard-a", "E-1", "M-1"), *(both.owe("yard-b", f"E-{n}", f"M-{n}") for n in range(2, 6))]

    async def scene() -> None:
        courier = both.courier()
        lanes = ["yard-a|inspection|E-1", *(f"yard-b|inspection|E-{n}" for n in range(2, 6))]
        await asyncio.gather(*(courier.deliver(lane) for lane in lanes))

    asyncio.run(scene())
    assert both.delivery(odd).state == State.DUE and both.delivery(odd).reason
    assert [both.delivery(id_).state for id_ in others] == [State.ACKNOWLEDGED] * 4
