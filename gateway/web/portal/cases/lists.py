"""Lists of cases, family by family, looked through as the family says; the same as programs and spreadsheets get."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request, Response

from gateway.journal.listing import Asked, listed
from gateway.web.api.desk import not_found
from gateway.web.api.families import MOST_WORDS, asked_of, page_of, word_of
from gateway.web.portal import html
from gateway.web.portal.cases.reader import caller_of, hold_id
from gateway.web.portal.cases.showing import KEY, cell, columns_of, facts_of, standing_of
from gateway.web.portal.visit import At, PortalRoute, Visit
from messages.catalogue import Family
from messages.roles import Role

A_PAGE = 30
FIRST = 5  # of each family, where all are shown
MOST_ASKED = 140  # characters
_OWN = ("number", "state", "from", "to", "text")

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal/cases")
async def overview(visit: At) -> Response:
    """The newest of every family that he may read."""
    reader, shown = caller_of(visit).reader, []
    for family in families_of(visit):
        page = await visit.desk.reads(
            listed, visit.desk.parts.reading, family.name, reader, of_client(visit, Asked()), limit=FIRST
        )
        rows = [(each, tuple(facts_of(visit, family, each)), standing_of(visit, each)) for each in page.items]
        shown.append((family, rows))
    return html.page("cases/cases", visit, families=shown)


@router.get("/portal/cases/in/{name}")
async def listing(name: str, visit: At, request: Request) -> Response:
    """One family: what is asked for, and what is found."""
    family = next((each for each in families_of(visit) if each.name == name), None)
    if family is None:
        raise not_found("family", name[:64])
    given = {key: value.strip() for key, value in request.query_params.items() if value.strip()}
    given.pop("lang", None)
    cursor = given.pop("cursor", None)
    given = {key: value for key, value in given.items() if key in _OWN or key in {each.name for each in family.filters}}
    caller, parts = caller_of(visit), visit.desk.parts
    problem: tuple[str, ...] | None = None
    try:
        if cursor is not None:
            hold_id("page", cursor)
        asked = of_client(visit, asked_of(family, _said(family, given), parts.register.route))
        page = await visit.desk.reads(page_of, visit.desk, family, caller.reader, asked, cursor, A_PAGE)
    except _BadlyAsked as wrong:
        problem, page = wrong.words, None
    items = page.items if page is not None else []
    columns = [each for each in columns_of(family) if each.path != KEY.path]
    some = [each for each in columns if any(cell(visit, case, each) for case in items)]
    rows = [(case, [cell(visit, case, each) for each in some], standing_of(visit, case)) for case in items]
    following = urlencode({**given, "cursor": page.cursor}) if page is not None and page.cursor else None
    return html.page(
        "cases/list",
        visit,
        400 if problem else 200,
        family=family,
        given=given,
        columns=some,
        rows=rows,
        problem=problem,
        following=following,
        first=urlencode(given) if cursor is not None else None,
        download=f"{family.path}?{urlencode({**given, 'format': ''})}",
        states=family.process.states if family.process else (),
    )


def of_client(visit: Visit, asked: Asked) -> Asked:
    """The same, of the one that an agent speaks for: whom it concerns, or who is named in it where nobody knows him."""
    if visit.client is None:
        return asked
    if visit.client.partner is None:
        return replace(asked, words=(*asked.words, visit.client.code))
    return replace(asked, parties=(*asked.parties, (visit.client.partner, Role.TRADER)))


def families_of(visit: Visit) -> list[Family]:
    """Those whose cases he may read, in the order of the catalogue."""
    reader = caller_of(visit).reader
    known = visit.desk.parts.catalogue.families.values()
    return [each for each in known if each.process and each.path and reader.may_read(each.name)]


class _BadlyAsked(Exception):
    """What is asked for makes no sense. words: a sentence, and what fills it."""

    def __init__(self, *words: str) -> None:
        super().__init__(*words)
        self.words = words


def _said(family: Family, given: Mapping[str, str]) -> dict[str, Any]:
    """As the list of programs is asked; _BadlyAsked."""
    for value in given.values():
        if len(value) > MOST_ASKED or not value.isprintable():
            raise _BadlyAsked("cases/too long", str(MOST_ASKED))
    if len(given.get("text", "").split()) > MOST_WORDS:
        raise _BadlyAsked("cases/words", str(MOST_WORDS))
    states = [each.name for each in family.process.states] if family.process else []
    if given.get("state", "") not in ("", *states):
        raise _BadlyAsked("cases/no such state")
    return {
        "state": given.get("state"),
        "opened_from": _day(given.get("from")),
        "to": _day(given.get("to")),
        "number": given.get("number"),
        "text": given.get("text"),
        **{word_of(each): given.get(each.name) for each in family.filters},
    }


def _day(text: str | None) -> date | None:
    try:
        day = date.fromisoformat(text) if text is not None else None
    except ValueError:
        raise _BadlyAsked("cases/no day") from None
    if day is not None and not 2000 <= day.year < 2200:
        raise _BadlyAsked("cases/no day")
    return day
