"""What a yard's pages read: the list, one notice with what was reported under it, and notices by container."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from functools import partial
from typing import Any, Final

import msgspec

from gateway.journal.clock import to_datetime, to_us
from gateway.journal.listing import Asked
from gateway.journal.reading import Page, Reader, Reading
from gateway.journal.soonest import soonest, unanswered
from gateway.web.api.desk import not_found
from gateway.web.portal.signings import caller_of
from gateway.web.portal.visit import Visit
from gateway.web.portal.yard.tasks import NAME, OVER, TO_BRING, UNDER_WAY, WITHDRAWN, Task
from messages.identifiers import compact
from messages.inspection.moves import ARRIVE
from messages.process import Alias
from messages.times import BEIJING

MOST: Final = 50  # notices a page
MOST_ALARMS: Final = 20
MOST_PRINTED: Final = 200
SHOWS: Final[Mapping[str, frozenset[str] | None]] = {
    "todo": TO_BRING,
    "present": UNDER_WAY,
    "over": OVER,
    "all": None,
}
DAYS: Final = {"today": 1, "tomorrow": 2, "week": 7}  # from the morning on, Beijing


async def work(visit: Visit, said: Mapping[str, str], *, limit: int = MOST) -> tuple[list[Task], str | None]:
    """A page of the list, as it is asked for, and where the next one begins."""
    asked = Asked(
        aliases=(Alias(kind="container", value=said["container"]),) if said.get("container") else (),
        shown=((("lines.bay_code",), said["bay"]),) if said.get("bay") else (),
        words=tuple(said.get("ship", "").split()),
    )
    page: Page = await visit.desk.reads(
        partial(
            soonest,
            *(visit.desk.parts.reading, NAME, caller_of(visit).reader, asked),
            states=SHOWS.get(said.get("show", ""), TO_BRING),
            due_before=_due(visit, said.get("due", "")),
            cursor=said.get("cursor"),
            limit=limit,
        )
    )
    return [Task(each) for each in page.items], page.cursor


async def alarms(visit: Visit) -> list[Task]:
    """Notices that customs has withdrawn and he has not acknowledged since."""
    found: Page = await visit.desk.reads(
        partial(
            unanswered,
            *(visit.desk.parts.reading, NAME, caller_of(visit).reader),
            state=WITHDRAWN,
            answer="acknowledged",
            limit=MOST_ALARMS,
        )
    )
    return [Task(each) for each in found.items]


async def task_of(visit: Visit, id_: str) -> Task:
    """One that concerns him, or Problem (404)."""
    found = await visit.desk.reads(visit.desk.parts.reading.case, id_, caller_of(visit).reader)
    if found is None or found["family"] != NAME:
        raise not_found("notice", id_)
    return Task(found)


async def timeline(visit: Visit, task: Task) -> list[dict[str, Any]]:
    """What happened, as far as he may know."""
    found: list[dict[str, Any]] = await visit.desk.reads(
        visit.desk.parts.reading.timeline, task.id, caller_of(visit).reader
    )
    return found


async def own_reports(visit: Visit, events: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """By line the newest report of his own partner: its document and its record; none where that was taken back."""
    return await visit.desk.reads(_own, visit.desk.parts.reading, events, caller_of(visit).reader)


async def by_number(visit: Visit, number: str) -> list[Task]:
    """Every inspection that a container, a declaration or another number finds, and that concerns him."""
    found = await visit.desk.reads(visit.desk.parts.reading.cases_of_alias, compact(number), caller_of(visit).reader)
    return [Task(each) for each in found if each["family"] == NAME]


def newest_notice(events: list[dict[str, Any]]) -> str | None:
    """MessageId of the last notice that came to him."""
    said = [each["message_id"] for each in events if (each["message_type"] or "").startswith("inspection.notice.")]
    return next((each for each in reversed(said) if each), None)


def _own(reading: Reading, events: list[dict[str, Any]], reader: Reader) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for event in events:
        if event["by"] != reader.partner or not (event["message_type"] or "").startswith(f"{ARRIVE.type}."):
            continue
        for row in reading.messages_of(event["document"]):
            if not row["body"]:  # erased
                continue
            record = msgspec.json.decode(row["body"])
            line = compact(record.get("container_no") or "") or record.get("lot_no") or ""
            if msgspec.json.decode(row["head"])["function_code"] == "3":
                found.pop(line, None)
            else:
                found[line] = {"document": event["document"], "record": record}
    return found


def _due(visit: Visit, name: str) -> int | None:
    """Until the end of that day, in microseconds."""
    if name not in DAYS:
        return None
    today = to_datetime(visit.desk.clock()).astimezone(BEIJING).date()
    return to_us(datetime.combine(today + timedelta(days=DAYS[name]), time(), BEIJING))
