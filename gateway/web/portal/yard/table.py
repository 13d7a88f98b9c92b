"""Reports by table: its own faults all at once, and nothing sent; else each line said, and what became of it."""

from collections.abc import AsyncIterator, Mapping
from typing import Any, Final

from fastapi import APIRouter, Response

from gateway.journal.clock import to_datetime
from gateway.web.portal import html
from gateway.web.portal.forms.shown import Wrong
from gateway.web.portal.forms.table import Line, columns_of, example, read_table
from gateway.web.portal.visit import At, PortalRoute, Visit
from gateway.web.portal.yard import reading, sending, usual
from gateway.web.portal.yard.alarms import alarms
from gateway.web.portal.yard.case import fields_of_arrival
from gateway.web.portal.yard.rows import WORDS
from gateway.web.portal.yard.sending import Sent
from gateway.web.portal.yard.tasks import record_of
from messages.identifiers import compact

router = APIRouter(route_class=PortalRoute, include_in_schema=False)

FROM_NOTICE: Final = ("entry_id", "bill_no", "transport", "exam_rec_id", "site_code")  # what a line may leave out


@router.get("/portal/yard/table")
async def page(visit: At) -> Response:
    """Nothing brought yet."""
    return await _page(visit)


@router.get("/portal/yard/table/head")
async def head(visit: At) -> Response:
    """The names of the columns, as a table to be filled in."""
    text = example(fields_of_arrival(visit), visit.language)
    headers = {**html.headers_of(visit), "Content-Disposition": 'attachment; filename="arrivals.csv"'}
    return Response(text.encode(), headers=headers, media_type="text/csv; charset=utf-8")


@router.post("/portal/yard/table")
async def bring(visit: At) -> Response:
    """A file, or what was pasted."""
    data = visit.files.get("file") or visit.form.get("table", "").encode()
    fields, where = fields_of_arrival(visit), usual.usual_of(visit)
    table = read_table(data, fields, usual={**dict.fromkeys(FROM_NOTICE, ""), **where})
    if table.wrong:
        return await _page(visit, wrong=table.wrong)
    key = sending.key_in(visit)
    reports, left = [], []
    async for line, record, wrong in _completed(visit, table.lines, where):
        if wrong:
            left.append(Sent(record=record, wrong=wrong, number=line.number))
        else:
            reports.append((line.number, sending.key_for(key, line.number, record), record))
    sent = sorted((*left, *await sending.report_all(visit, reports)), key=lambda each: each.number)
    given = {name for line in table.lines for name, value in line.record.items() if value not in ("", None)}
    told = {wrong.where.removeprefix("/") for one in sent for wrong in one.wrong}
    used = [each for each in columns_of(fields) if each.name in given | told]
    return html.page("yard/sent", visit, sent=sent, columns=used, may_send=sending.may_send(visit))


async def _completed(
    visit: Visit, lines: tuple[Line, ...], where: Mapping[str, str]
) -> AsyncIterator[tuple[Line, dict[str, Any], tuple[Wrong, ...]]]:
    """Each line with what the notice says where it does not itself; or why one cannot tell which notice is meant."""
    for line in lines:
        said = {name: value for name, value in line.record.items() if value not in ("", None)}
        number = compact(str(said.get("container_no", "")))
        entry = compact(str(said.get("entry_id", "")))
        tasks = await reading.by_number(visit, entry or number) if (entry or number) and not _is_whole(said) else []
        tasks = [each for each in tasks if entry in ("", each.case["entry_id"])]
        tasks = [each for each in tasks if each.is_open] or tasks
        if len(tasks) > 1 and not said.get("exam_rec_id"):
            yield line, said, (_several([each.case["entry_id"] for each in tasks]),)
            continue
        for task in tasks[:1]:
            from_notice = record_of(task, task.line(number), where, to_datetime(visit.desk.clock()))
            said = {**{name: from_notice[name] for name in FROM_NOTICE if name in from_notice}, **said}
        yield line, said, ()


def _is_whole(said: Mapping[str, Any]) -> bool:
    return all(said.get(name) for name in FROM_NOTICE)


def _several(entries: list[str]) -> Wrong:
    zh, en = (text.format(", ".join(entries)) for text in WORDS["yard/several"])
    return Wrong("", "/entry_id", "error", zh, en, None, *WORDS["yard/several mend"])


async def _page(visit: Visit, *, wrong: tuple[Wrong, ...] = ()) -> Response:
    return html.page(
        "yard/table",
        visit,
        400 if wrong else 200,
        wrong=wrong,
        alarms=await alarms(visit),
        key=sending.new_key(),
        table=visit.form.get("table", ""),
        usual=usual.usual_of(visit),
        may_send=sending.may_send(visit),
    )
