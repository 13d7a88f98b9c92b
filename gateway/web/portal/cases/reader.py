"""Who reads here: whoever the row of the page has let through; and ids, which are ours or nobody's."""

import re

from gateway.web.api.desk import not_found
from gateway.web.api.shapes import OURS
from gateway.web.authentication import Caller
from gateway.web.portal.visit import Visit
from gateway.web.problems import Problem

_ID = re.compile(OURS)


def caller_of(visit: Visit) -> Caller:
    """He who reads."""
    if visit.caller is None:
        raise Problem("not-signed-in", "sign in")
    return visit.caller


def hold_id(what: str, id_: str) -> str:
    """An id as we make them; of anything else there is none (404)."""
    if not _ID.fullmatch(id_):
        raise not_found(what, id_[:64])
    return id_
