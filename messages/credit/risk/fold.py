"""What each message does to a subject of risk: it is asked for, and reported; silence is told after a while."""

from dataclasses import replace
from datetime import datetime, timedelta

from messages.credit.beside import published
from messages.credit.moves import told
from messages.credit.records import CreditRiskQuery, CreditRiskReport
from messages.credit.risk.known import Query, Report, Risk, stage, subject_of
from messages.identifiers import compact
from messages.process import Received, Step, Timer

SILENCE = timedelta(hours=2)  # A: how long an insurer may say nothing of what was asked
SILENT = "no report"  # the timer of that
MOST_KEPT = 50  # reports and questions of one subject


def query(known: Risk | None, received: Received) -> Step:
    """The trader asks; meanwhile he has what was last received."""
    body: CreditRiskQuery = received.message.body
    known = known or Risk(
        insurer=compact(body.insurer), about=body.about, subject=subject_of(body), trader_id=compact(body.trader_id)
    )
    until = received.at + SILENCE
    asked = Query(query_no=body.query_no, at=received.at, until=until, message_id=received.message.head.message_id)
    to_all = published(received)
    known = replace(
        known,
        queries=(*known.queries, asked)[-MOST_KEPT:],
        buyer=body.buyer or known.buyer,
        published=to_all.last if to_all else known.published,
        silent=False,
    )
    return replace(_stepped(known, "asked"), timers=(Timer(name=SILENT, at=until),))


def patient(step: Step, asked_at: datetime, silence: timedelta) -> Step:
    """The same where an insurer may say nothing for so long."""
    known, until = step.known, asked_at + silence
    if not any(each.name == SILENT for each in step.timers):
        return step
    queries = (*known.queries[:-1], replace(known.queries[-1], until=until))
    return replace(step, known=replace(known, queries=queries), timers=(Timer(name=SILENT, at=until),))


def report(known: Risk | None, received: Received) -> Step:
    """The insurer reports: to all, or to one trader, whose questions before it that answers; once by its number."""
    body: CreditRiskReport = received.message.body
    known = known or Risk(
        insurer=compact(body.insurer),
        about=body.about,
        subject=subject_of(body),
        trader_id=compact(body.trader_id) if body.trader_id else None,
    )
    if body.report_no not in [each.report_no for each in known.reports]:
        known = replace(known, reports=(*known.reports, _report(body, received))[-MOST_KEPT:])
    known = replace(known, buyer=body.buyer or known.buyer, queries=_answered(known.queries, body))
    is_open = stage(known) == "queried"
    known = replace(known, silent=known.silent and is_open)
    return _stepped(known, "published" if known.trader_id is None else "reported")


def expire(known: Risk, timer: Timer) -> Step | None:
    """No report came in time: that is told, and what was last received stands."""
    waits = stage(known) == "queried" and not known.silent and known.queries[-1].until <= timer.at
    return _stepped(replace(known, silent=True), "no report in time") if timer.name == SILENT and waits else None


def _answered(queries: tuple[Query, ...], body: CreditRiskReport) -> tuple[Query, ...]:
    """The question it names; where it names none, all that are open."""
    return tuple(
        replace(each, answered_by=body.report_no)
        if each.answered_by is None and body.query_no in (None, each.query_no)
        else each
        for each in queries
    )


def _report(body: CreditRiskReport, received: Received) -> Report:
    return Report(
        report_no=body.report_no,
        dated_on=body.dated_on,
        heard_at=received.at,
        source=body.source,
        text=body.text,
        text_en=body.text_en,
        rating=body.rating,
        outlook=body.outlook,
        advised_limit=body.advised_limit,
        valid_until=body.valid_until,
    )


def _stepped(known: Risk, event: str) -> Step:
    return Step(event=told(event, stage(known)), known=known)
