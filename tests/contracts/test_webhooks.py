"""Webhooks, on SQLite and PostgreSQL: all of it comes, in order within a case, signed, and only to whom it concerns."""

import asyncio
import itertools
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from sqlalchemy import select
from standardwebhooks import Webhook
from standardwebhooks.webhooks import WebhookVerificationError

from gateway.delivery.webhooks.changes import ChangeWebhook, NoSuchWebhook, ReplayWebhook, RotateSecret
from gateway.delivery.webhooks.hook import HookState, new_secret, read, sealed
from gateway.delivery.webhooks.outcomes import WAITS_S
from gateway.delivery.webhooks.progress import KEPT_S, Record, Sweep
from gateway.delivery.webhooks.rounds import AT_ONCE_A_HOOK, Due, Rounds
from gateway.journal import tables
from gateway.journal.clock import SECOND, system_clock
from gateway.journal.news.feed import Feed, Interest
from gateway.journal.reading import Reader
from tests.inspections import BOXES, acknowledgement, arrival, notice
from tests.journals import Journal
from tests.webhooks import KEY, endpoint, stage

YARD, TRADER = "yard-demo", "trader-demo"
DAY_S = 24 * 3600
_queue = tables.webhook_queue.c


def play(scene: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(asyncio.wait_for(scene(), 60))


def other(number: int) -> str:
    return f"4218202610000009{number:02d}"


def three(journal: Journal) -> None:
    """A case with three events."""
    journal.say(notice(BOXES[0], BOXES[1]))
    journal.say(arrival(BOXES[0]))
    journal.say(arrival(BOXES[1]))


def test_what_happens_in_a_case_comes_in_order_signed_and_as_a_cloud_event(journal: Journal) -> None:
    async def scene() -> None:
        async with endpoint() as yard, stage(journal, clock=system_clock) as it:
            hook = it.add(yard.url)
            three(journal)
            await it.settle()
            assert len(yard.got) >= 3
            for headers, body in yard.got:
                event = it.verified(hook, headers, body)
                assert event["specversion"] == "1.0" and event["datacontenttype"] == "application/json"
                assert (headers["webhook-id"], event["source"]) == (event["id"], "https://gateway.example")
                assert headers["content-type"].startswith("application/cloudevents+json")
                assert event["type"].startswith("inspection.") and event["subject"] == event["data"]["case"]
            assert yard.events[0]["type"] == "inspection.notice"
            order = [each["sequence"] for each in yard.events]
            assert order == sorted(order) and len(set(yard.ids)) == len(yard.ids)
            states = [(each["data"]["from"], each["data"]["to"]) for each in yard.events]
            assert all(before[1] == after[0] for before, after in itertools.pairwise(states))
            assert it.queue() == []

    play(scene)


def test_a_signature_over_other_bytes_or_of_another_time_does_not_hold(journal: Journal) -> None:
    async def scene() -> None:
        async with endpoint() as yard, stage(journal, clock=system_clock) as it:
            hook = it.add(yard.url)
            journal.say(notice())
            await it.settle()
            ((headers, body),) = yard.got
            for forged in (
                (headers, body.replace(b"notified", b"released")),
                ({**headers, "webhook-timestamp": str(int(headers["webhook-timestamp"]) - 600)}, body),
                ({**headers, "webhook-id": "evt_0"}, body),
            ):
                with pytest.raises(WebhookVerificationError):
                    it.verified(hook, *forged)

    play(scene)


def test_only_what_was_asked_for_comes(journal: Journal) -> None:
    async def scene() -> None:
        async with endpoint() as some, endpoint() as others, stage(journal) as it:
            it.add(some.url, types=["inspection.arrived"])
            it.add(others.url, states=["notified"])
            three(journal)
            await it.settle()
            assert {each["type"] for each in some.events} == {"inspection.arrived"}
            assert {each["data"]["to"] for each in others.events} == {"notified"}
            case = some.events[0]["subject"]
            journal.say(notice(entry_id=other(1), exam_rec_id=f"{other(1)}01"))
        async with endpoint() as one, stage(journal) as it:
            it.add(one.url, cases=[case], after=0)
            await it.settle()
            assert {each["subject"] for each in one.events} == {case}

    play(scene)


def test_nobody_is_told_of_a_case_that_does_not_concern_him(journal: Journal) -> None:
    async def scene() -> None:
        async with endpoint() as stranger, endpoint() as narrow, stage(journal) as it:
            it.add(stranger.url, "bank-demo")
            it.add(narrow.url, YARD, families=["settlement"])
            three(journal)
            await it.settle()
            assert (stranger.got, narrow.got) == ([], [])

    play(scene)


def test_of_a_message_that_is_not_his_he_gets_no_number(journal: Journal) -> None:
    three(journal)
    feed = Feed(journal.database, journal.catalogue)
    for who in (YARD, TRADER, "customs-demo"):
        timeline: dict[int, Any] = {}
        for case in {each.subject for each in feed.page(Reader(who), after=0).events}:
            timeline |= {each["seq"]: each for each in journal.reading.timeline(case, Reader(who))}
        for each in feed.page(Reader(who), after=0).events:
            said = {name: each.data[name] for name in ("message", "message_type", "message_id", "from", "to", "by")}
            shown = timeline[each.seq]
            assert said | {"message_type": None} == {name: shown[name] for name in said} | {"message_type": None}
            assert each.data["message_type"] == (shown["message_type"] if shown["message"] else None)


def test_what_is_not_taken_is_posted_again_for_some_27_hours_under_the_same_id(journal: Journal) -> None:
    async def scene() -> None:
        async with endpoint(status=500) as yard, stage(journal) as it:
            hook = it.add(yard.url)
            journal.say(notice())
            await it.settle()
            for number, wait_s in enumerate(WAITS_S, start=1):
                assert len(yard.got) == number
                journal.clock.turn(wait_s - 1)
                await it.settle()
                assert len(yard.got) == number, "it came too early"
                journal.clock.turn(2)
                await it.settle()
            assert len(yard.got) == len(WAITS_S) + 1 == 8
            assert len(set(yard.ids)) == 1
            assert it.queue() == []
            attempts = it.attempts(hook)
            assert [each["number"] for each in attempts] == list(range(1, 9))
            assert attempts[-1]["reason"] == "HTTP 500; given up" and attempts[0]["status"] == 500
            assert 27 * 3600 < attempts[-1]["at"] / SECOND - attempts[0]["at"] / SECOND < 28 * 3600
            yard.status = 200
            journal.say(arrival())
            await it.settle()
            assert yard.events[-1]["id"] != yard.ids[0]
            assert it.hook(hook).failing_since is None

    play(scene)


def test_what_waits_holds_its_own_case_and_no_other(journal: Journal) -> None:
    async def scene() -> None:
        async with endpoint() as yard, stage(journal) as it:
            it.add(yard.url)
            journal.say(notice())
            await it.settle()
            case = yard.events[0]["subject"]
            yard.answers.append(500)
            journal.say(arrival())
            await it.settle()
            journal.say(acknowledgement())
            journal.say(notice(entry_id=other(2), exam_rec_id=f"{other(2)}01"))
            await it.settle()
            assert [each["subject"] == case for each in yard.events] == [True, True, False]
            journal.clock.turn(WAITS_S[0] + 1)
            await it.settle()
            his = [each["id"] for each in yard.events if each["subject"] == case]
            assert his[1] == his[2] and len(his) >= 4
            assert [int(each.removeprefix("evt_")) for each in his[2:]] == sorted(
                int(each.removeprefix("evt_")) for each in his[2:]
            )

    play(scene)


def test_who_does_not_answer_holds_up_nobody_else(journal: Journal) -> None:
    async def scene() -> None:
        slow_one = asyncio.Event()
        async with endpoint(holding=slow_one) as slow, endpoint() as quick, stage(journal, timeout_s=30) as it:
            it.add(slow.url)
            it.add(quick.url)
            for number in range(10):
                journal.say(notice(entry_id=other(number), exam_rec_id=f"{other(number)}01"))
            for _ in range(400):
                await it.rounds.once()
                if len(quick.got) >= 10:
                    break
                await asyncio.sleep(0.01)
            assert len(quick.got) == 10
            assert len(slow.got) == AT_ONCE_A_HOOK
            slow_one.set()
            await it.settle()
            assert len(slow.got) == 10

    play(scene)


def test_after_five_days_of_failure_it_is_switched_off_and_its_owner_is_told(journal: Journal) -> None:
    async def scene() -> None:
        async with endpoint(status=500) as dead, endpoint() as alive, stage(journal) as it:
            hook = it.add(dead.url)
            it.add(alive.url, types=["webhook.*"])
            for day in range(6):
                journal.say(notice(entry_id=other(day), exam_rec_id=f"{other(day)}01"))
                await it.settle()
                assert it.hook(hook).state is (HookState.ON if day < 5 else HookState.DISABLED)
                journal.clock.turn(DAY_S)
            await it.settle()
            (told,) = alive.events
            assert (told["type"], told["subject"]) == ("webhook.disabled", hook)
            assert "5 天" in told["data"]["reason"] and "for 5 days" in told["data"]["reason"]
            assert it.hook(hook).why == told["data"]["reason"]
            acts = journal.rows(tables.acts, subject=hook)
            assert [(each["act"], each["by"]) for each in acts][-1] == ("disable webhook", "gateway")
            before = len(dead.got)
            journal.say(arrival())
            await it.settle()
            assert len(dead.got) == before

    play(scene)


def test_switched_on_again_it_goes_on_where_it_stopped(journal: Journal) -> None:
    async def scene() -> None:
        async with endpoint(status=410) as yard, stage(journal) as it:
            hook = it.add(yard.url)
            three(journal)
            await it.settle()
            assert len(yard.got) == 1, "one that says it is gone is asked no more"
            assert (it.hook(hook).state, it.queue()) == (HookState.DISABLED, [])
            yard.status = 200
            on = ChangeWebhook(by=YARD, scope="partner", id=hook, partner=YARD, values={"state": "on"})
            journal.writer.write_now(on)
            await it.settle()
            ids = yard.ids[1:]
            assert ids[0] == yard.ids[0] and len(ids) >= 3 and len(set(ids)) == len(ids)

    play(scene)


def test_switched_off_by_its_owner_nothing_is_lost(journal: Journal) -> None:
    async def scene() -> None:
        async with endpoint(status=503) as yard, stage(journal) as it:
            hook = it.add(yard.url)
            journal.say(notice())
            await it.settle()
            mine: dict[str, Any] = {"by": YARD, "scope": "partner", "id": hook, "partner": YARD}
            journal.writer.write_now(ChangeWebhook(**mine, values={"state": "off"}))
            journal.say(arrival())
            await it.settle()
            assert (len(yard.got), it.queue()) == (1, [])
            yard.status = 200
            journal.writer.write_now(ChangeWebhook(**mine, values={"state": "on"}))
            await it.settle()
            assert yard.ids[1] == yard.ids[0] and len(yard.got) >= 3

    play(scene)


def test_it_is_replayed_from_any_cursor_and_time_under_the_same_ids(journal: Journal) -> None:
    async def scene() -> None:
        async with endpoint() as yard, stage(journal) as it:
            hook = it.add(yard.url)
            three(journal)
            await it.settle()
            first, seqs = list(yard.ids), [int(each["sequence"]) for each in yard.events]
            mine: dict[str, Any] = {"by": YARD, "scope": "partner", "id": hook, "partner": YARD}
            journal.writer.write_now(ReplayWebhook(**mine, after=seqs[0]))
            await it.settle()
            assert yard.ids == first + first[1:]
            journal.clock.turn(3600)
            at = journal.clock()
            journal.clock.turn(60)
            journal.say(acknowledgement())
            await it.settle()
            before = len(yard.got)
            late = first[-1:]
            since = it.rounds.feed.since(at)
            journal.writer.write_now(ReplayWebhook(**mine, after=since))
            await it.settle()
            again = yard.ids[before:]
            assert again and not set(again) & {*first, *late}
            assert it.rounds.feed.since(0) == 0

    play(scene)


def test_of_another_partners_webhook_nothing_can_be_changed(journal: Journal) -> None:
    async def scene() -> None:
        async with endpoint() as yard, stage(journal) as it:
            hook = it.add(yard.url)
            with pytest.raises(NoSuchWebhook):
                journal.writer.write_now(ReplayWebhook(by=TRADER, scope="partner", id=hook, partner=TRADER, after=0))

    play(scene)


def test_for_a_day_after_a_new_secret_the_old_one_verifies_too(journal: Journal) -> None:
    async def scene() -> None:
        async with endpoint() as yard, stage(journal, clock=system_clock) as it:
            hook, fresh = it.add(yard.url), new_secret()
            old = it.secrets[hook]
            rotate = RotateSecret(by=YARD, scope="partner", id=hook, partner=YARD, secret=sealed(KEY, hook, fresh))
            journal.clock.now = max(journal.clock(), system_clock())
            journal.writer.write_now(rotate)
            journal.say(notice())
            await it.settle()
            ((headers, body),) = yard.got
            lower = {name.lower(): value for name, value in headers.items()}
            for secret in (old, fresh):
                assert Webhook(secret).verify(body, lower)
            assert len(it.hook(hook).signing(KEY, journal.clock() + DAY_S * SECOND + SECOND)) == 1
            assert old not in str(journal.rows(tables.webhooks)) and fresh not in str(journal.rows(tables.webhooks))

    play(scene)


def test_of_a_partner_who_takes_part_no_more_nothing_is_posted(journal: Journal) -> None:
    async def scene() -> None:
        async with endpoint() as yard, stage(journal) as it:
            it.add(yard.url)
            it.disabled.add(YARD)
            journal.say(notice())
            await it.settle()
            assert yard.got == []
            it.disabled.clear()
            await it.settle()
            assert len(yard.got) == 1

    play(scene)


class Dies(Exception):
    """Stands for the end of the process."""


class DiesBeforeItIsRecorded(Rounds):
    """The endpoint has answered, and nobody writes it down."""

    died = 0

    async def _deliver(self, due: Due) -> None:
        if type(self).died == 0:
            await self._post(due)
            type(self).died += 1
            raise Dies
        await super()._deliver(due)


def test_what_was_answered_and_not_written_down_comes_again_with_the_same_id(journal: Journal) -> None:
    async def scene() -> None:
        DiesBeforeItIsRecorded.died = 0
        async with endpoint() as yard, stage(journal, rounds=DiesBeforeItIsRecorded) as it:
            it.add(yard.url)
            journal.say(notice())
            await it.settle()
            await it.settle()
            assert len(yard.got) == 2 and len(set(yard.ids)) == 1
            assert it.queue() == []

    play(scene)


class Forgetful(Rounds):
    """The promise broken: out of the queue before it was answered."""

    async def _deliver(self, due: Due) -> None:
        attempt = await self._post(due)
        await self.writer.write(Record(attempt, None))


class OutOfOrder(Rounds):
    """The promise broken: newest first, and of a case as many at once as there are."""

    def _due(self) -> list[Due]:
        with self.database.connect() as connection:
            rows = connection.execute(select(tables.webhook_queue).order_by(_queue.seq.desc())).mappings().all()
            return [
                Due(hook, row["seq"], f"{row['subject']} {row['seq']}", row["attempts"])
                for row in rows
                if (hook := read(connection, row["webhook"])) is not None
            ]


def test_who_forgets_what_was_not_taken_is_found_out(journal: Journal) -> None:
    async def scene() -> None:
        async with endpoint(answers=deque([500])) as yard, stage(journal, rounds=Forgetful) as it:
            it.add(yard.url)
            journal.say(notice())
            await it.settle()
            journal.clock.turn(DAY_S)
            await it.settle()
            assert len(yard.got) == 1, "an honest one would have posted it again"

    play(scene)


def test_who_posts_a_case_in_any_order_is_found_out(journal: Journal) -> None:
    async def scene() -> None:
        async with endpoint() as yard, stage(journal, rounds=OutOfOrder) as it:
            it.add(yard.url)
            three(journal)
            await it.settle()
            order = [each["sequence"] for each in yard.events]
            assert order != sorted(order)

    play(scene)


def test_attempts_are_kept_for_thirty_days(journal: Journal) -> None:
    async def scene() -> None:
        async with endpoint() as yard, stage(journal) as it:
            hook = it.add(yard.url)
            journal.say(notice())
            await it.settle()
            assert len(it.attempts(hook)) == 1
            journal.writer.write_now(Sweep())
            assert len(it.attempts(hook)) == 1
            journal.clock.turn(KEPT_S + 60)
            journal.writer.write_now(Sweep())
            assert it.attempts(hook) == []

    play(scene)


def test_pages_of_events_leave_none_out_and_repeat_none(journal: Journal) -> None:
    three(journal)
    feed = Feed(journal.database, journal.catalogue)
    whole = [each.seq for each in feed.page(Reader(YARD), after=0).events]
    found, after, is_all = [], 0, False
    while not is_all:
        page = feed.page(Reader(YARD), after=after, most=1)
        found += [each.seq for each in page.events]
        after, is_all = page.upto, page.is_all
    assert found == whole and len(whole) >= 3
    assert feed.page(Reader(YARD), after=0, interest=Interest(types=("inspection.arrived",))).events
