"""One request to the portal: whose it is, whether he may come here, and what his form says.

Everything that changes something comes as a form (or JSON, of a script of ours) from a page of this site, with the
token of that page's session; before there is a session, with that of a cookie of the browser's own. What goes wrong is
shown as a page.
"""

import asyncio
import json
import secrets
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

import structlog
from fastapi import Depends, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute

from gateway.journal.clock import to_datetime
from gateway.partners.accounts import Account
from gateway.people.sessions import Session, Stage
from gateway.web.api.desk import Desk
from gateway.web.authentication import Caller, Doorkeeper
from gateway.web.bodies import Gone, TooLarge
from gateway.web.headers import media_type, prefers_json
from gateway.web.multipart import MULTIPART, parts_of
from gateway.web.portal import cookies, html, mishaps
from gateway.web.portal.clients import Client, client_of
from gateway.web.portal.pages import PAGES
from gateway.web.portal.row import FORM, Page, Reach
from gateway.web.portal.telling import tell
from gateway.web.portal.words import LANGUAGES
from gateway.web.problems import Problem, Scope, request_id
from gateway.web.rules import Rule, rule
from gateway.web.sameness import SITE, Shown, csrf_of, hold_form, masked, shown_in, site_of
from messages.roles import Role
from messages.times import beijing_date

MOST_CODE = 70
MOST_OF_STRANGERS = 32 << 10  # bytes of a form of somebody who is not signed in yet
MOST_FIELDS = 4000  # a form of many rows has many
NEXT: Mapping[Stage, str] = {  # where what is wanted is done
    Stage.FACTOR: "/portal/login/code",
    Stage.CHANGE: "/portal/password",
    Stage.ENROL: "/portal/security",
    Stage.WHOLE: "/portal",
}

log = structlog.get_logger()


@dataclass(slots=True, kw_only=True)
class Visit:
    """A request, for routes and templates. caller: once he is signed in. form, files: posted. csrf: for its forms."""

    desk: Desk
    scope: Scope
    site: str
    language: str
    path: str
    csrf: str
    before: str
    shown: Shown | None = None
    account: Account | None = None
    caller: Caller | None = None
    form: dict[str, str] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    cookies: list[str] = field(default_factory=list)  # to be set with the answer
    is_old: bool = False  # the form's token is not of this session, or not yet held against it
    client: Client | None = None  # for whom an agent speaks
    client_ended: bool = False  # the mandate of whom he had chosen is in force no more

    @property
    def https(self) -> bool:
        """Whether the browser speaks https with this site."""
        return self.site.startswith("https:")

    @property
    def host(self) -> str:
        """The name of this site, which passkeys are made for."""
        return urlsplit(self.site).hostname or ""

    @property
    def session(self) -> Session:
        """The one he has; Problem where he has none."""
        if self.shown is None:
            raise Problem("not-signed-in", "sign in")
        return self.shown.session

    @property
    def himself(self) -> Account:
        """Who he is; Problem where nobody knows."""
        if self.account is None:
            raise Problem("not-signed-in", "sign in")
        return self.account

    @property
    def source(self) -> str:
        """The address he comes from."""
        return self.desk.origins.source(self.scope)

    @property
    def agent(self) -> str:
        """What his browser calls itself."""
        return next((value.decode("latin-1") for name, value in self.scope["headers"] if name == b"user-agent"), "")

    def link(self, path: str) -> str:
        """The same page in another language, and the like."""
        return quote(path, safe="/?=&")

    def in_language(self, code: str) -> str:
        """This page, with all that was asked of it, in another language."""
        asked = parse_qsl(self.scope["query_string"].decode("latin-1"), max_num_fields=MOST_FIELDS)
        kept = [(name, value) for name, value in asked if name != "lang"]
        return f"{self.link(self.path)}?{urlencode([*kept, ('lang', code)])}"


class PortalRoute(APIRoute):
    """A route of the portal: lets through whom the row of its page lets."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """As FastAPI's, behind the guard."""
        row = PAGES.get(self.path)
        if row is None:
            raise TypeError(f"{self.path} has no row in gateway/web/portal/pages.py")
        rule(Rule.PORTAL)(self.endpoint)
        handle = super().get_route_handler()

        async def guarded(request: Request) -> Response:
            visit = begin(request)
            request.state.visit = visit
            try:
                answer = await _enter(request, visit, row)
                if answer is None:
                    answer = await handle(request)
                    if request.method == "GET":
                        await tell(request, visit, row, answer)
            except Problem as problem:
                answer = await _show(problem, visit, request, row)
            except RequestValidationError:
                answer = await _show(Problem("bad-request"), visit, request, row)
            except Gone:
                answer = Response(status_code=400)  # nobody reads it
            except Exception:
                log.exception("page failed", request=request_id(request.scope), page=row.path)
                answer = await _show(Problem("ours"), visit, request, row)
            for each in visit.cookies:
                answer.headers.append("Set-Cookie", each)
            return answer

        return guarded


def begin(request: Request) -> Visit:
    """What is known of a request before anything is asked of it."""
    desk: Desk = request.app.state.desk
    scope = request.scope
    site = scope[SITE] = site_of(scope, desk.parts.settings.public_url)
    https = site.startswith("https:")
    shown = shown_in(scope)
    known = cookies.given(scope, cookies.BEFORE, https=https)
    before = known if known is not None and len(known) == 43 else secrets.token_urlsafe(32)
    visit = Visit(
        desk=desk,
        scope=scope,
        site=site,
        language=_language(request, https=https),
        path=request.url.path,
        csrf=masked(shown.csrf if shown is not None else csrf_of(before)),
        before=before,
        shown=shown,
    )
    if shown is None and known != before:
        visit.cookies.append(cookies.kept(cookies.BEFORE, before, https=https))
    if (chosen := request.query_params.get("lang")) in LANGUAGES:
        visit.cookies.append(cookies.kept(cookies.LANGUAGE, str(chosen), https=https, for_s=31_536_000))
    if shown is not None:
        account = desk.parts.register.directory.accounts.get(shown.session.login)
        visit.account = account if account is not None and not account.disabled else None
    return visit


def see_other(visit: Visit, path: str) -> Response:
    """Go on there, by GET."""
    return Response(status_code=303, headers={**html.headers_of(visit), "Location": path})


def safe_next(path: str | None) -> str:
    """Where he wanted to go: a path of the portal, and nothing that a browser reads as another site."""
    if path is None or not path.isascii() or not path.isprintable() or "\\" in path:
        return "/portal"
    parts = urlsplit(path)
    inside = parts.path == "/portal" or parts.path.startswith("/portal/")
    return path if inside and not parts.scheme and not parts.netloc and not path.startswith("//") else "/portal"


async def _show(problem: Problem, visit: Visit, request: Request, row: Page) -> Response:
    """A problem as a page, or as JSON where a script asks; who is not signed in may do that, and loses nothing."""
    if prefers_json_alone(request):
        response = Response(problem.body(request_id(request.scope)), problem.status, html.headers_of(visit))
        response.raw_headers += problem.raw_headers()
        return response
    if problem.kind == "not-signed-in" and request.method == "GET":
        return mishaps.sign_in_first(visit, request)
    if mishaps.may_be_kept(visit, request, row):
        if visit.is_old:
            return mishaps.kept_page(visit, request, ended=False)
        if problem.kind == "not-signed-in":
            try:
                visit.form = await _form(request, visit, row)
            except Problem as unread:
                problem = unread
            else:
                return mishaps.kept_page(visit, request, ended=True)
    return mishaps.problem_page(problem, visit, request)


def prefers_json_alone(request: Request) -> bool:
    """Whether a script of ours asks."""
    return prefers_json(request.headers.get("accept")) and "text/html" not in request.headers.get("accept", "")


async def _enter(request: Request, visit: Visit, row: Page) -> Response | None:
    """Where he is sent instead, or None; Problem where he may not."""
    if row.reach is not Reach.ANYONE:
        stage = visit.session.stage
        visit.himself  # noqa: B018  # or Problem
        if stage is Stage.WHOLE:
            visit.caller = _admitted(visit)
            await _choose_client(visit)
        if request.method == "GET" and stage is not Stage.WHOLE and not _is_done_at(row, stage):
            return see_other(visit, NEXT[stage])
        if row.reach is Reach.WHOLE and visit.caller is None:
            raise Problem("not-allowed", f"first: {NEXT[stage]}")
        if visit.caller is not None and not row.admits(visit.caller):
            raise Problem("not-allowed", f"{row.path} is not for your role")
    elif visit.shown is not None and visit.session.stage is Stage.WHOLE and visit.account is not None:
        visit.caller = _admitted(visit)
    if request.method == "POST":
        visit.form = await _form(request, visit, row)
        visit.is_old = True
        hold_form(request.scope, visit.csrf, visit.form.pop("csrf", None) or request.headers.get("x-csrf-token"))
        visit.is_old = False
    return None


async def _choose_client(visit: Visit) -> None:
    """For whom he speaks, as his browser has it and the mandates of today let him."""
    code = cookies.given(visit.scope, cookies.CLIENT, https=visit.https)
    agent = visit.caller.partner if visit.caller is not None else None
    if not code or len(code) > MOST_CODE or agent is None or Role.AGENT not in agent.roles:
        return
    parts, day = visit.desk.parts, beijing_date(to_datetime(visit.desk.clock()))
    visit.client = await visit.desk.reads(client_of, parts.reading, parts.register.directory, agent, code, day)
    if visit.client is None:
        visit.client_ended = True
        visit.cookies.append(cookies.kept(cookies.CLIENT, "", https=visit.https, for_s=0))


def _is_done_at(row: Page, stage: Stage) -> bool:
    return row.path == NEXT[stage] or row.path.startswith(f"{NEXT[stage]}/")


def _admitted(visit: Visit) -> Caller:
    """The caller, held to all that programs of his partner are held to."""
    keeper = visit.desk.admit
    assert isinstance(keeper, Doorkeeper) and visit.shown is not None  # noqa: S101
    caller = keeper.by_session(visit.scope, visit.shown)
    if caller.partner is not None and caller.partner.disabled:
        raise Problem("disabled", f"{caller.partner.name} may neither send nor read")
    visit.desk.notices.hold(Rule.PORTAL, caller)
    if caller.partner is not None:
        visit.desk.crowd.enter(visit.scope, caller.partner)
    visit.scope["swg.caller"] = caller.logged
    return caller


async def _form(request: Request, visit: Visit, row: Page) -> dict[str, str]:
    """The fields of a form, or of a JSON object; each once.

    Who is not signed in has a room of his own with all others who are not: they keep nobody else's documents out.
    """
    kind = media_type(request.headers.get("content-type")).name
    most = FORM if kind != MULTIPART else row.most
    most, room = (most, visit.desk.bodies) if visit.caller is not None else (MOST_OF_STRANGERS, visit.desk.strangers)
    with room.reading() as held:
        try:
            body = (await held.read(request.receive, most=most)).content
        except TooLarge:
            await held.drain(request.receive)  # a browser reads no answer before it has sent all
            raise Problem("too-large", f"{most} bytes at most") from None
        try:
            if kind == "application/json":
                said = json.loads(body)
                if not isinstance(said, dict):
                    raise ValueError("no object")
                if len(said) > MOST_FIELDS:
                    raise ValueError("too many members")
                return {
                    str(name): value if isinstance(value, str) else json.dumps(value) for name, value in said.items()
                }
            if kind == MULTIPART:
                fields, visit.files = await asyncio.to_thread(parts_of, body, request.headers["content-type"])
                return fields
            if kind != "application/x-www-form-urlencoded":
                raise Problem("unsupported-type", kind)
            return dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=MOST_FIELDS))
        except (ValueError, RecursionError):
            raise Problem("bad-request", "the form cannot be read") from None


def _language(request: Request, *, https: bool) -> str:
    for each in (request.query_params.get("lang"), cookies.given(request.scope, cookies.LANGUAGE, https=https)):
        if each in LANGUAGES:
            return str(each)
    return "zh"


async def visit_of(request: Request) -> Visit:
    """The visit that was let through."""
    found: Visit = request.state.visit
    return found


At = Annotated[Visit, Depends(visit_of)]
