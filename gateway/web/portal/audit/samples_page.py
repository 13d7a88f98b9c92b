"""Random samples with a seed: drawn, listed, drawn again from what the record says of them, and taken away as CSV.

That a sample was drawn, of what, with which seed, is on the record before anybody sees it; what a page shows of it
later is drawn anew, so that it shows by itself whether the population is what it was.
"""

import secrets
from collections.abc import Iterator
from functools import partial
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import StreamingResponse

from gateway.journal.acts import State
from gateway.journal.clock import to_datetime
from gateway.journal.sampling import (
    METHOD,
    MOST_DRAWN,
    Drawn,
    Population,
    Stated,
    TooMany,
    bounded,
    draw,
    members,
    page,
    rank,
    rows_of,
    stated,
)
from gateway.web.api.desk import not_found
from gateway.web.portal import html
from gateway.web.portal.audit import asking
from gateway.web.portal.audit.rows import AT
from gateway.web.portal.operation.searching import VERDICTS
from gateway.web.portal.signing_in import read
from gateway.web.portal.signings import caller_of
from gateway.web.portal.visit import At, PortalRoute, Visit, see_other
from gateway.web.problems import Problem
from gateway.web.writes import written
from messages.times import BEIJING

PATH = f"{AT}/samples"
MOST_SEED = 64
BYTE_ORDER = "\ufeff"  # spreadsheets know by it that it is UTF-8

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(PATH)
async def samples(request: Request, visit: At) -> Response:
    """A form, and what was drawn, newest first."""
    items, cursor = await read(visit, partial(page, before=asking.number(request.query_params, "before")))
    parts = visit.desk.parts
    return html.page(
        "audit/samples", visit, items=items, more=asking.following(PATH, {}, before=cursor), verdicts=VERDICTS,
        types=[each.code for each in parts.catalogue], partners=sorted(parts.register.directory.partners),
        today=f"{to_datetime(visit.desk.clock()).astimezone(BEIJING):%Y-%m-%d}", most=MOST_DRAWN, method=METHOD,
    )  # fmt: skip


@router.post(f"{PATH}/draw")
async def draw_one(visit: At) -> Response:
    """Draw one; then its page."""
    population, seed, wanted = _asked(visit)
    database, caller = visit.desk.parts.database, caller_of(visit)
    try:
        population = await visit.desk.reads(bounded, database, population)
        drawn, _ = await visit.desk.reads(draw, database, population, seed=seed, wanted=wanted)
    except TooMany as problem:
        raise Problem(
            "bad-request", f"总体超过 {problem} 件，请缩短期间 / more than {problem}: take a shorter period"
        ) from None
    await written(visit.desk.parts.writer.write(State((drawn.act(caller.who, caller.scope.value),))))
    (newest,), _ = await read(visit, partial(page, before=None, limit=1, by=caller.who))
    return see_other(visit, f"{PATH}/{newest.seq}")


@router.get(f"{PATH}/{{seq}}")
async def sample(seq: str, visit: At) -> Response:
    """Drawn again by what the record says of it."""
    said = await _stated(visit, seq)
    drawn, ids = await _again(visit, said)
    rows = await visit.desk.reads(rows_of, visit.desk.parts.database, ids)
    ranks = {id_: rank(drawn.seed, id_) for id_ in ids}
    return html.page(
        "audit/sample", visit, said=said, drawn=drawn, rows=rows, ranks=ranks, is_same=_is_same(drawn, said.drawn)
    )


@router.get(f"{PATH}/{{seq}}/sample.csv")
async def sample_csv(seq: str, visit: At) -> Response:
    """The sample as a table."""
    said = await _stated(visit, seq)
    drawn, ids = await _again(visit, said)
    rows = await visit.desk.reads(rows_of, visit.desk.parts.database, ids)
    head = "rank,sha256,id,receipt_no,received,verdict,type,message_id,partner,document_sha256\r\n"
    lines = (_line(number, drawn.seed, row) for number, row in enumerate(rows, 1))
    return _csv(visit, f"sample-{said.seq}", iter([BYTE_ORDER + head, *lines]))


@router.get(f"{PATH}/{{seq}}/population.csv")
async def population_csv(seq: str, visit: At) -> Response:
    """The whole population, for a tool of one's own: its digest is over the ids in this order, a line feed each."""
    said = await _stated(visit, seq)
    found = members(visit.desk.parts.database, said.drawn.population)
    return _csv(visit, f"population-{said.seq}", _members(found))


def _asked(visit: Visit) -> tuple[Population, str, int]:
    form = visit.form
    since, until = asking.day(form, "since"), asking.day(form, "until")
    begins, ends = asking.begins(since), asking.ends(until)
    wanted = asking.number(form, "wanted") or 0
    if begins is None or ends is None or begins >= ends or not 1 <= wanted <= MOST_DRAWN:
        raise Problem(
            "bad-request",
            f"须有起止日期，件数 1 至 {MOST_DRAWN} / two days, the first not after the last; 1 to {MOST_DRAWN}",
        )
    given = form.get("seed", "").strip()
    if len(given) > MOST_SEED or not given.isascii() or not given.isprintable() or "|" in given:
        raise Problem(
            "bad-request", f"种子限 {MOST_SEED} 个 ASCII 字符，不含“|” / a seed of ASCII without |, {MOST_SEED} at most"
        )
    population = Population(
        since=begins,
        until=ends,
        verdict=asking.text(form, "verdict", of=VERDICTS),
        type=asking.text(form, "type"),
        partner=asking.text(form, "partner"),
    )
    return population, given or secrets.token_hex(16), wanted


async def _stated(visit: Visit, seq: str) -> Stated:
    number = asking.number({"seq": seq}, "seq")
    said = await read(visit, partial(stated, seq=number)) if number is not None else None
    if said is None:
        raise not_found("sample", seq[:64])
    return said


async def _again(visit: Visit, said: Stated) -> tuple[Drawn, list[str]]:
    was = said.drawn
    return await visit.desk.reads(draw, visit.desk.parts.database, was.population, seed=was.seed, wanted=was.wanted)


def _is_same(now: Drawn, then: Drawn) -> bool:
    return (now.count, now.digest) == (then.count, then.digest)


def _line(number: int, seed: str, row: dict[str, Any]) -> str:
    received = row["received"].isoformat(timespec="milliseconds")
    cells = (number, rank(seed, row["id"]), row["id"], row["seq"], received, row["verdict"], row["type"] or "")
    return ",".join(map(_cell, (*cells, row["message_id"] or "", row["partner"], row["digest"]))) + "\r\n"


def _cell(value: object) -> str:
    """As RFC 4180 has it; what a spreadsheet would take for a formula is text."""
    text = str(value)
    if text[:1] in ("=", "+", "-", "@"):
        text = f"'{text}"
    return '"{}"'.format(text.replace('"', '""')) if set(text) & set(',"\r\n') else text


def _members(found: Iterator[tuple[int, str]]) -> Iterator[str]:
    yield "receipt_no,id\r\n"
    yield from (f"{seq},{id_}\r\n" for seq, id_ in found)


def _csv(visit: Visit, name: str, lines: Iterator[str]) -> Response:
    headers = {**html.headers_of(visit), "Content-Disposition": f'attachment; filename="{name}.csv"'}
    return StreamingResponse((line.encode() for line in lines), headers=headers, media_type="text/csv; charset=utf-8")
