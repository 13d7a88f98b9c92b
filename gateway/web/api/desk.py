"""Where the routes of the reading interface are served from: their guard, their parts, the shape of their answers."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from hashlib import sha256
from itertools import islice
from typing import Annotated, Any

import msgspec
from fastapi import Depends, Query, Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from gateway.journal.clock import Clock, system_clock
from gateway.journal.reading import MOST_PER_PAGE
from gateway.people.oidc.clients import Client
from gateway.people.sessions import Limits
from gateway.web.api.shapes import OURS
from gateway.web.authentication import Caller
from gateway.web.bodies import Bodies, TooLarge
from gateway.web.crowd import Crowd
from gateway.web.headers import media_type, said
from gateway.web.metrics import Metrics
from gateway.web.notices import Notices
from gateway.web.origins import Origins
from gateway.web.parts import Parts
from gateway.web.problems import Message, Problem, Scope
from gateway.web.reads import Reads
from gateway.web.rules import hold, is_open, rule_of
from gateway.web.streams import Streams
from gateway.web.trail import Trail
from gateway.web.verifying import Verifier
from gateway.web.waiting import Waiting

MOST_JSON = 1 << 20
MOST_OF_STRANGERS = 4 << 20  # bytes of all bodies together whose callers are not known
MOST_MEMBERS = 20_000  # of one JSON body, at any depth: what is told of each costs a hundred times its bytes
DAY = Limits(idle=1800, whole=43_200)
MOST_UNKNOWN = 10  # parameters of a query of which it is said that nobody knows them

Admit = Callable[[Scope, str | None], Caller]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the routes work with.

    admit: who calls, by the request's scope and Authorization header, or Problem. trail: who read what.
    readiness: every check and why it fails. waiting: how much waits, by what it is. stopping: the process is
    to end. notices: what clients are told of maintenance. crowd: what is under way. origins: where calls come from.
    bodies: of callers who are known; strangers: of those who are not yet, so that these fill nobody else's room.
    verifier: of the whole journal. streams: of events. limits: of sessions.
    providers: by name, who else says who people are.
    """

    parts: Parts
    admit: Admit
    metrics: Metrics
    trail: Trail
    readiness: Callable[[], Mapping[str, str | None]]
    notices: Notices
    waiting: Waiting
    verifier: Verifier
    clock: Clock = system_clock
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    reads: Reads = field(default_factory=Reads)
    bodies: Bodies = field(default_factory=Bodies)
    strangers: Bodies = field(default_factory=lambda: Bodies(most=MOST_OF_STRANGERS))
    crowd: Crowd = field(default_factory=Crowd)
    origins: Origins = field(default_factory=Origins)
    streams: Streams = field(default_factory=Streams)
    limits: Limits = DAY
    providers: Mapping[str, Client] = field(default_factory=dict)

    def as_seen_by(self, admit: Admit) -> "Desk":
        """The same desk for callers who are known otherwise."""
        return replace(self, admit=admit)


class GuardedRoute(APIRoute):
    """A route that lets nobody through before its rule was held against him, and reads no body before that.

    Who had to say who he is must mean what he asks for; what is open to anyone, probes and browsers add words to.
    """

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """As FastAPI's, behind the guard."""
        which = rule_of(self.endpoint)
        if which is None:
            raise TypeError(f"{self.path} does not say who may call it: @rule(…)")
        handle = super().get_route_handler()
        known = _query_of(self.dependant)

        async def guarded(request: Request) -> Response:
            desk: Desk = request.app.state.desk
            if not is_open(which, lambda: desk.origins.is_nearby(request.scope)):
                caller = desk.admit(request.scope, said(request.headers.raw).authorization)
                request.scope["swg.caller"] = caller.logged
                hold(which, caller)
                desk.notices.hold(which, caller)
                if caller.partner is not None:
                    desk.crowd.enter(request.scope, caller.partner)
                request.state.caller = caller
                _hold_query(request, known)
            if request.method == "GET":
                return await handle(request)
            if self.body_field is not None and not _is_json(request.headers.get("content-type")):
                raise Problem("not-json", request.headers.get("content-type"))
            with desk.bodies.reading() as held:
                try:
                    body = await held.read(request.receive, most=MOST_JSON)
                except TooLarge:
                    raise Problem("too-large", f"{MOST_JSON} bytes at most") from None
                if body.content.count(b":") > MOST_MEMBERS:
                    raise Problem("bad-request", f"{MOST_MEMBERS} members at most")
                return await handle(Request(request.scope, _once(body.content, request.receive)))

        return guarded


def _query_of(dependant: Dependant) -> list[str]:
    """The query parameters of an endpoint and of what it depends on."""
    own = [each.alias for each in dependant.query_params]
    return [*own, *(name for other in dependant.dependencies for name in _query_of(other))]


def _hold_query(request: Request, known: list[str]) -> None:
    """Only parameters that the route knows, or Problem (400) naming the nearest."""
    unknown = islice((name for name in request.query_params if name not in known), MOST_UNKNOWN)
    errors = [{"where": f"query.{name[:64]}", "wanted": nearest(name, known)} for name in unknown]
    if errors:
        raise Problem("bad-request", "no such parameter", {"errors": errors})


def nearest(name: str, known: list[str]) -> str:
    """What to say of a parameter that does not exist."""
    near = get_close_matches(name[:64], known, n=1)
    if near:
        return f"没有该参数；是否 {near[0]} / no such parameter; is it {near[0]}?"
    return f"没有该参数；可用：{'、'.join(known) or '无'} / no such parameter; known: {', '.join(known) or 'none'}"


def _is_json(content_type: str | None) -> bool:
    name = media_type(content_type).name
    return name == "application/json" or (name.startswith("application/") and name.endswith("+json"))


def _once(content: bytes, receive: Callable[[], Awaitable[Message]]) -> Callable[[], Awaitable[Message]]:
    """A body that has been read, for whoever reads it again; then whatever else comes."""
    waiting = [content]

    async def again() -> Message:
        if waiting:
            return {"type": "http.request", "body": waiting.pop(), "more_body": False}
        return await receive()

    return again


async def desk_of(request: Request) -> Desk:
    """The desk of this app."""
    desk: Desk = request.app.state.desk
    return desk


async def caller_of(request: Request) -> Caller:
    """Who was let through."""
    caller: Caller = request.state.caller
    return caller


At = Annotated[Desk, Depends(desk_of)]
Who = Annotated[Caller, Depends(caller_of)]
Limit = Annotated[int, Query(ge=1, le=MOST_PER_PAGE, description="每页条数 / items a page")]
Cursor = Annotated[str | None, Query(pattern=OURS, description="上一页给出的游标 / cursor that the page before gave")]


def json_answer(value: Any, *, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """A value as JSON."""
    return Response(msgspec.json.encode(value), status, dict(headers or {}), "application/json")


def tagged(request: Request, answer: Response) -> Response:
    """The answer with its ETag; 304 where the caller has just that (RFC 9110, 13.1.2)."""
    tag = f'"{sha256(bytes(answer.body)).hexdigest()[:32]}"'
    known = request.headers.get("if-none-match", "").split(",")
    if any(each.strip().removeprefix("W/") in (tag, "*") for each in known):
        return Response(status_code=304, headers={"ETag": tag})
    answer.headers["ETag"] = tag
    return answer


def page_answer(request: Request, items: list[Any], cursor: str | None, **more: Any) -> Response:
    """One page; the next one is named in the body and in `Link`."""
    headers = {}
    if cursor is not None:
        following = request.url.include_query_params(cursor=cursor)
        headers["Link"] = f'<{following.path}?{following.query}>; rel="next"'
    return json_answer({"items": items, "cursor": cursor, **more}, headers=headers)


def not_found(what: str, number: str) -> Problem:
    """Nothing of this number, or nothing that concerns the caller: he is not told which."""
    return Problem("not-found", f"no {what} {number!r} that you may read")
