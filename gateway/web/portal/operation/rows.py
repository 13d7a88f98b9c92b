"""The pages of this area, who may come to them, and what they say: an auditor reads, and changes nothing."""

from gateway.partners.partner import Scope
from gateway.web.portal.operation.words import WORDS as WORDS
from gateway.web.portal.row import PLATFORM, Page

OPERATORS = frozenset({Scope.OPERATOR})
_AT = "/portal/operation"


def _reads(path: str, name: str, *, menu: bool = False) -> Page:
    return Page(path=path, name=f"operation/{name}", scopes=PLATFORM, menu=menu)


def _acts(path: str, name: str) -> Page:
    return Page(path=path, name=f"operation/{name}", scopes=OPERATORS)


PAGES: tuple[Page, ...] = (
    _reads("/portal/board", "board", menu=True),
    _reads("/portal/board/stream", "board"),
    _reads("/portal/messages", "messages", menu=True),
    _acts("/portal/messages/filters", "messages"),
    _acts("/portal/messages/filters/rename", "messages"),
    _acts("/portal/messages/filters/drop", "messages"),
    _reads(f"{_AT}/waiting", "waiting", menu=True),
    _acts(f"{_AT}/waiting/preview", "preview"),
    _acts(f"{_AT}/waiting/do", "done"),
    _acts(f"{_AT}/waiting/own", "own"),
    _acts(f"{_AT}/waiting/all", "all"),
    _reads(f"{_AT}/replays/{{id}}", "replay"),
    _acts(f"{_AT}/replays/{{id}}/go", "replay"),
    _reads(f"{_AT}/messages/{{id}}", "message"),
    _acts(f"{_AT}/messages/{{id}}/act", "preview"),
    _reads(f"{_AT}/partners", "partners", menu=True),
    _reads(f"{_AT}/partners/{{name}}", "partner"),
    _acts(f"{_AT}/partners/{{name}}/switch", "partner"),
    _acts(f"{_AT}/partners/{{name}}/ping", "partner"),
    _reads(f"{_AT}/agreements", "agreements", menu=True),
    _reads(f"{_AT}/agreements/{{name}}", "agreement"),
    _reads(f"{_AT}/certificates", "certificates", menu=True),
    _reads(f"{_AT}/reconciliation", "reconciliation", menu=True),
    _acts(f"{_AT}/reconciliation/compare", "reconciliation"),
    _acts(f"{_AT}/reconciliation/books", "books"),
    _acts(f"{_AT}/reconciliation/explain", "books"),
    _reads(f"{_AT}/try", "try", menu=True),
    _acts(f"{_AT}/try/validate", "try"),
    _reads(f"{_AT}/maintenance", "maintenance", menu=True),
    _acts(f"{_AT}/maintenance/on", "maintenance"),
    _acts(f"{_AT}/maintenance/off", "maintenance"),
    _reads(f"{_AT}/trail", "trail", menu=True),
    _reads(f"{_AT}/handover", "handover", menu=True),
    _acts(f"{_AT}/handover/turn", "handover"),
)
