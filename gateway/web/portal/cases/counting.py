"""What is counted for whoever signed in: days that run (`Family.countdowns`), and what is left of what is used up
(`Family.quotas`); each as the view of its case shows it to him.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from gateway.journal.listing import Asked, at, listed
from gateway.web.portal.cases.reader import caller_of
from gateway.web.portal.cases.showing import said, standing_of
from gateway.web.portal.sheets.lines import with_commas
from gateway.web.portal.visit import Visit
from messages.catalogue import Family
from messages.lists import Quota
from messages.roles import Role

MOST = 5  # of each kind


def countdowns_of(visit: Visit) -> list[dict[str, Any]]:
    """Of each kind the cases that are due first, with how long there is."""
    found = []
    for family in _families(visit):
        for each in family.countdowns:
            cases, more = _cases(visit, family, each.states)
            cases.sort(key=lambda case: (case["due_at"] is None, case["due_at"] or ""))
            if cases:
                rows = [(case, standing_of(visit, case)) for case in cases[:MOST]]
                found.append(
                    {"name": said(visit, each.zh, each.en), "family": family.name, "cases": rows, "more": more}
                )
    return found


def quotas_of(visit: Visit) -> list[dict[str, Any]]:
    """Of each kind what there was, what is left, and what share that is."""
    found = []
    for family in _families(visit):
        for each in family.quotas:
            cases, more = _cases(visit, family, each.states)
            rows = [row for case in cases for row in _rows(case, each)][:MOST]
            if rows:
                found.append({"name": said(visit, each.zh, each.en), "family": family.name, "rows": rows, "more": more})
    return found


def _families(visit: Visit) -> Iterator[Family]:
    """Those of partners' own cases that he may read."""
    caller = caller_of(visit)
    if caller.partner is not None:
        known = visit.desk.parts.catalogue.families.values()
        yield from (each for each in known if each.process and each.path and caller.reader.may_read(each.name))


def _cases(visit: Visit, family: Family, states: tuple[str, ...]) -> tuple[list[dict[str, Any]], bool]:
    """Cases of his in these states, and whether there are more."""
    reader = caller_of(visit).reader
    parties: tuple[tuple[str, Role], ...] = ()
    if visit.client is not None and visit.client.partner is not None:
        parties = ((visit.client.partner, Role.TRADER),)
    found, more = [], False
    for state in states:
        asked = Asked(state=state, parties=parties)
        page = listed(visit.desk.parts.reading, family.name, reader, asked, limit=MOST)
        found += page.items
        more = more or page.cursor is not None
    return found, more


def _rows(case: Mapping[str, Any], quota: Quota) -> Iterator[dict[str, Any]]:
    for left, whole in zip(at(case, quota.left), at(case, quota.whole), strict=False):
        share = None
        if whole["currency"] == left["currency"] and Decimal(whole["amount"]) > 0:
            share = int(100 * Decimal(left["amount"]) / Decimal(whole["amount"]))
        yield {"case": case, "whole": _told(whole), "left": _told(left), "share": share}


def _told(money: Mapping[str, Any]) -> str:
    return f"{money['currency']} {with_commas(str(money['amount']))}"
