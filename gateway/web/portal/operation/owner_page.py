"""Who deals with an item that waits: taken, taken over, assigned, handed back; and what is noted on it.

What was free is taken at once. What somebody has is shown with his name first; whoever then takes it over or assigns it
says why, and is told where it is no longer as he saw it.
"""

from functools import partial
from urllib.parse import urlencode

from fastapi import APIRouter, Response
from sqlalchemy import Connection

from gateway.journal.acts import Act
from gateway.journal.acts import State as Stated
from gateway.partners.partner import Scope
from gateway.web.portal.operation import owning, showing
from gateway.web.portal.operation.choosing import LIST, chosen, found_of
from gateway.web.portal.signing_in import read
from gateway.web.portal.signings import caller_of
from gateway.web.portal.visit import At, PortalRoute, Visit, see_other
from gateway.web.problems import Problem
from gateway.web.writes import written

PATH = f"{LIST}/own"
WORDS = {"take": owning.TAKE, "assign": owning.ASSIGN, "leave": owning.LEAVE, "note": owning.NOTE}

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.post(PATH)
async def own(visit: At) -> Response:
    """Said of all that were picked, or of none."""
    word, ids, caller = visit.form.get("act", ""), chosen(visit), caller_of(visit)
    note = " ".join(visit.form.get("note", "").split())[: owning.MOST_NOTE]
    if word not in WORDS or not ids:
        raise Problem("bad-request", "请勾选并选择操作 / choose some, and what to do")
    if word == "note" and not note:
        raise Problem("bad-request", "请填写备注 / say what is to be noted")
    if word == "assign" and (note := visit.form.get("to", "")) not in operators(visit):
        raise Problem("bad-request", "请选择在职运维人员 / choose an operator")
    items = await found_of(visit, ids)
    seen = {id_: visit.form.get(f"o.{id_}", "") for id_ in ids}
    acts = tuple(Act(caller.who, caller.scope.value, WORDS[word], id_, note or None) for id_ in ids)
    writer = visit.desk.parts.writer
    if word == "note":  # whoever has it
        await written(writer.write(Stated(acts)))
    else:
        try:
            await written(writer.write(owning.Own(acts, seen)))
        except owning.OwnedMeanwhile as problem:
            raise Problem("conflict", str(problem)) from None
    return see_other(visit, f"{LIST}?{urlencode({'state': items[0]['state']})}")


async def asked(visit: Visit, word: str, ids: list[str]) -> Response:
    """What is free is taken, and what is his is handed back, at once; all else is shown first, with whose it is."""
    items = await found_of(visit, ids)
    whose, said = await read(visit, partial(_said, ids=ids))
    mine = caller_of(visit).who
    at_once = (word == "take" and not whose) or (word == "leave" and set(whose) == set(ids) == _his(whose, mine))
    if at_once:
        visit.form |= {f"o.{id_}": owner for id_, owner in whose.items()}
        return await own(visit)
    return showing.page(
        "own", visit, act=word, items=items, owners=whose, notes=said, operators=operators(visit), most=owning.MOST_NOTE
    )


def operators(visit: Visit) -> dict[str, str]:
    """Who may be given an item: by login, as he is called."""
    accounts = visit.desk.parts.register.directory.accounts.values()
    found = {each.who: each.display for each in accounts if each.scope is Scope.OPERATOR and not each.disabled}
    return dict(sorted(found.items()))


def _his(owners: dict[str, str], mine: str) -> set[str]:
    return {id_ for id_, owner in owners.items() if owner == mine}


def _said(connection: Connection, *, ids: list[str]) -> tuple[dict[str, str], dict[str, list[dict[str, object]]]]:
    return owning.owners(connection, ids), owning.notes(connection, ids)
