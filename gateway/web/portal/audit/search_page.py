"""An auditor looks for messages and for cases, over everything there is; that he did is on the record."""

from functools import partial

from fastapi import APIRouter, Request, Response

from gateway.journal.case_search import Wanted as WantedCases
from gateway.journal.case_search import find_cases
from gateway.web.portal import html
from gateway.web.portal.audit import asking
from gateway.web.portal.audit.rows import AT
from gateway.web.portal.operation.searching import VERDICTS, Wanted, meaning_of, search
from gateway.web.portal.signing_in import read
from gateway.web.portal.visit import At, PortalRoute, Visit

router = APIRouter(route_class=PortalRoute, include_in_schema=False)
_ASKED = ("number", "verdict", "type", "partner", "since", "until")


@router.get(AT)
async def messages(request: Request, visit: At) -> Response:
    """Messages, newest first."""
    asked = {name: request.query_params.get(name, "") for name in _ASKED}
    wanted, catalogue = Wanted.of({**asked, "text": asked["number"]}), visit.desk.parts.catalogue
    meaning = meaning_of(wanted.text, catalogue, visit.desk.parts.register.directory)
    before = asking.number(request.query_params, "before")
    found = await read(visit, partial(search, wanted=wanted, meaning=meaning, before=before))
    said = {"number" if name == "text" else name: value for name, value in wanted.said().items()}
    more = asking.following(AT, said, before=found.cursor)
    types = [each.code for each in catalogue]
    return html.page(
        "audit/search", visit, wanted=wanted, items=found.items, more=more, verdicts=VERDICTS, types=types,
        partners=_partners(visit),
    )  # fmt: skip


@router.get(f"{AT}/cases")
async def cases(request: Request, visit: At) -> Response:
    """Cases of every family, newest first."""
    families = {name: each for name, each in visit.desk.parts.catalogue.families.items() if each.process}
    query = request.query_params
    said = {
        "number": asking.text(query, "number"),
        "family": asking.text(query, "family", of=tuple(families)),
        "partner": asking.text(query, "partner"),
        "since": asking.day(query, "since"),
        "until": asking.day(query, "until"),
    }
    wanted = WantedCases(
        number=said["number"],
        family=said["family"],
        partner=said["partner"],
        since=asking.begins(said["since"]),
        until=asking.ends(said["until"]),
    )
    below = asking.text(query, "cursor") or None
    found = await read(visit, partial(find_cases, wanted=wanted, below=below))
    states = {name: {each.name: each for each in family.process.states} for name, family in families.items()}  # type: ignore[union-attr]
    items = [
        {**row, "family_row": families[row["family"]], "state_row": states[row["family"]].get(row["state"])}
        for row in found.items
        if row["family"] in families
    ]
    more = asking.following(f"{AT}/cases", said, cursor=found.cursor)
    return html.page(
        "audit/cases", visit, said=said, items=items, more=more, families=families, partners=_partners(visit)
    )


def _partners(visit: Visit) -> list[str]:
    return sorted(visit.desk.parts.register.directory.partners)
