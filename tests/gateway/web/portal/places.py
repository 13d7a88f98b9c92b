"""A house with something on every page, and a path for each page that no link leads to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from gateway.partners.accounts import PersonRole
from gateway.people.changes import account_of
from gateway.people.sessions import Begin, Stage, digest, new_token
from gateway.web.portal.pages import PAGES
from tests.gateway.web.house import House
from tests.gateway.web.portal.people import person
from tests.gateway.web.portal.test_cases import inspected
from tests.gateway.web.portal.test_operation_work import dead, unrouted
from tests.gateway.web.portal.test_yard import agree, notified, path_of

PEOPLE: Mapping[PersonRole, str | None] = {  # who walks: one of every kind whose pages differ, and whose he is
    PersonRole.TRADER_MAKER: "trader-demo",
    PersonRole.TRADER_SIGNATORY: "trader-demo",
    PersonRole.AGENT: "agent-demo",
    PersonRole.YARD: "yard-demo",
    PersonRole.OPERATOR: None,
    PersonRole.AUDITOR: None,
}
ELSEWHERE: Mapping[str, str] = {  # rows that show nothing here, and why
    "/portal/login": "for who is not signed in; looked at first of all",
    "/portal/login/code": "only between a password and a code; looked at in test_factors",
    "/portal/login/with/{name}": "sends to a provider; test_provider",
    "/portal/login/with/{name}/back": "a provider sends here; test_provider",
    "/portal/logout/with/{name}": "sends to a provider; test_provider",
    "/portal/static/{name:path}": "no page",
    "/portal/{path:path}": "nothing stands there; test_mishaps",
    "/portal/signings/{id}": "nothing waits in this house; test_passkey_signing",
    "/portal/signings/{id}/statement": "a file; test_uploaded_signature",
    "/portal/operation/replays/{id}": "only while many are sent again; test_operation_work",
    "/portal/board/stream": "events, no page; test_operation_board",
    "/portal/audit/samples/{seq}": "once a sample is drawn; test_audit_in_a_browser",
    "/portal/audit/samples/{seq}/population.csv": "a file; test_audit_samples",
    "/portal/audit/samples/{seq}/sample.csv": "a file; test_audit_samples",
    "/portal/audit/verifications/{seq}": "once a chain is verified; test_audit_in_a_browser",
    "/portal/audit/verifications/{seq}/progress": "a part of a page; test_audit_verification",
    "/portal/calendar/feed": "a calendar, no page; test_calendar",
    "/portal/drafts/{id}": "once a draft is kept; test_drafts",
    "/portal/messages/{id}/missing": "for what was refused for want of papers; test_missing",
    "/portal/messages/{id}/missing.pdf": "a file; test_missing",
    "/portal/status": "behind the sign on a sheet of paper; test_status",
}


@dataclass
class Furnished:
    """The house, a session for each who walks, and a path for each page that no link leads to, by its row's."""

    house: House
    tokens: dict[PersonRole, str] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)


def furnished(house: House) -> Furnished:
    """Notices, arrivals, a withdrawn one, refusals, what is dead and what has no receiver; everybody signed in."""
    agree(house, "yard-demo", "xmldsig", "session")
    agree(house, "trader-demo", "xmldsig", "session")
    own = Furnished(house, {role: _session(house, role, partner) for role, partner in PEOPLE.items()})
    inspected(house)
    own.places["/portal/yard/cases/{id}/report"] = f"{path_of(house, notified(house))}/report"  # linked for loose cargo
    notified(house, entry=notified(house, TransportName="HAI YUN XING"), FunctionCode="3")
    house.send(house.document("inspection.arrival.1/one-container", ContainerNo="QDGU1000017"))
    dead(house)
    unrouted(house)
    return own


def must_be_found(shown: Callable[[], tuple[str, ...]]) -> set[str]:
    """Rows that a walk has to come to."""
    return {path for path in shown() if path in PAGES and path not in ELSEWHERE}


def _session(house: House, role: PersonRole, partner: str | None) -> str:
    login, token = person(house, role, **({"partner": partner} if partner else {})), new_token()
    account = account_of(house.gateway.register.directory, login)
    house.gateway.writer.write_now(Begin(account, digest(token), Stage.WHOLE, "password totp", "127.0.0.1", "test"))
    return token
