"""That somebody of the platform looked at a page is on the record before he sees it.

Of an auditor every page is told, of an operator each that is of one thing; documents, copies and evidence are told
besides, by whoever shows them. What was asked is told but for numbers: these are of people and goods, and the record is
never erased; which thing he opened then is told by its id.
"""

from collections.abc import Iterator
from typing import Protocol
from urllib.parse import urlencode

from fastapi import Request, Response

from gateway.journal.acts import Act, State
from gateway.partners.partner import Scope
from gateway.web.api.desk import Desk
from gateway.web.authentication import Caller
from gateway.web.portal.row import Page
from gateway.web.writes import written

ACT = "read page"
TOLD = frozenset(
    (
        *("verdict", "type", "partner", "receiver", "state", "finding", "since", "until", "from", "to"),
        *("by", "act", "family", "what", "kind"),
    )
)
LEFT_OUT = frozenset(("lang", "cursor", "before"))
MOST = 100
EVENTS = "text/event-stream"


class Visit(Protocol):
    """A visit, as far as it is asked here."""

    @property
    def desk(self) -> Desk: ...
    @property
    def caller(self) -> Caller | None: ...
    @property
    def path(self) -> str: ...


async def tell(request: Request, visit: Visit, row: Page, answer: Response) -> None:
    """State it, or Problem (503): then he may not."""
    caller = visit.caller
    if caller is None or caller.partner is not None or not row.is_told or answer.status_code != 200:
        return
    named = [str(value) for value in request.path_params.values()]
    if answer.media_type == EVENTS or (caller.scope is not Scope.AUDITOR and not named):
        return
    path = str(getattr(request.scope.get("route"), "path", visit.path))
    asked = urlencode(list(_asked(request)))
    note = f"{path}?{asked}" if asked else path
    subject = named[0][:MOST] if named else path
    await written(visit.desk.parts.writer.write(State((Act(caller.who, caller.scope.value, ACT, subject, note),))))


def _asked(request: Request) -> Iterator[tuple[str, str]]:
    for name, value in request.query_params.items():
        if value and name not in LEFT_OUT:
            yield name[:MOST], value[:MOST] if name in TOLD else "…"
