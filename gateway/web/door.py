"""The road a document takes over HTTP before anyone looks into it. Plain ASGI: every message passes here.

Cheap before dear: who is it, is there room, is it small enough; only then is the body read. What comes after is handed
in: the document is accepted, or only looked at.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from gateway.journal.writer import Outdated
from gateway.partners.allowance import TooMuch
from gateway.partners.partner import Partner
from gateway.telemetry.crashpoints import reach
from gateway.web.authentication import Caller
from gateway.web.bodies import Bodies, Gone, Held
from gateway.web.documents import Came, Typed, read_document, xml_type
from gateway.web.headers import Said, said
from gateway.web.problems import Problem, Receive, Reply, Scope, Send, reply
from gateway.web.rules import Rule, hold
from gateway.web.writes import too_many
from messages.findings import FindingTable

TOO_SLOW = 408
SMALL = 64 << 10  # bytes of a body that may go by unread without closing the connection
MOST_TIMES = 3  # that a document is examined, while the register changes

Then = Callable[[Came, Caller, Said, Scope], Awaitable[Reply]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """The ASGI app of one path that takes a document by POST.

    rule: who may. admit: who calls, by scope and Authorization header. full: why nothing can be taken now, None: it
    can. enter: the request is this partner's, or Problem (429). ask: whether his terms let him hand in more now, or
    TooMuch. most: largest body, in bytes. then: what is done with it. typed: the content types that are taken. closed:
    Problem (503) while nothing of this is taken over at all.
    """

    rule: Rule
    admit: Callable[[Scope, str | None], Caller]
    findings: FindingTable
    most: int
    full: Callable[[], str | None]
    bodies: Bodies
    then: Then
    ask: Callable[[Partner], None] = lambda partner: None
    enter: Callable[[Scope, Partner], None] = lambda scope, partner: None
    typed: Typed = xml_type
    closed: Callable[[Rule, Caller], None] = lambda rule, caller: None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        asked = said(scope["headers"])
        with self.bodies.reading() as held:
            try:
                told = await self._take(scope, receive, held, asked)
            except Gone:
                return
            except Problem as problem:
                told = reply(problem, scope)
            if held.ended or may_go_by(asked, told):
                await told.send(send)
            else:
                await send_early(told, held, receive, send)
            reach("answer.after")

    async def _take(self, scope: Scope, receive: Receive, held: Held, asked: Said) -> Reply:
        if scope["method"] != "POST":
            raise Problem("method-not-allowed", headers={"Allow": "POST"})
        caller = self.admit(scope, asked.authorization)
        scope["swg.caller"] = caller.logged
        hold(self.rule, caller)
        self.closed(self.rule, caller)
        if caller.partner is not None:
            self.enter(scope, caller.partner)
        if (why := self.full()) is not None:
            raise Problem("busy", why, headers={"Retry-After": "1"})
        most = self.most
        if (partner := caller.partner) is not None:
            self._ask(partner)
            most = min(most, partner.terms.max_bytes)
        came = await read_document(held, receive, asked, most=most, findings=self.findings, typed=self.typed)
        for _ in range(MOST_TIMES):
            try:
                return await self.then(came, caller, asked, scope)
            except Outdated:  # the register is another by now: who is he, and what may he?
                caller = self.admit(scope, asked.authorization)
                hold(self.rule, caller)
        raise Problem("busy", headers={"Retry-After": "1"})

    def _ask(self, partner: Partner) -> None:
        try:
            self.ask(partner)
        except TooMuch as problem:
            raise too_many(problem) from None


def may_go_by(asked: Said, told: Reply) -> bool:
    """Whether what was not read of the body is little, and sure to come: then the next request may follow it."""
    is_sure = asked.expect is None and told.status != TOO_SLOW
    return is_sure and asked.length is not None and asked.length <= SMALL


async def send_early(told: Reply, held: Held, receive: Receive, send: Send) -> None:
    """Answer before the body is whole, let what is under way go by, and hang up: the caller shall read the answer."""
    await told._replace(headers=[*told.headers, (b"connection", b"close")]).send(send, more=True)
    await held.drain(receive)
    await send({"type": "http.response.body", "body": b""})
