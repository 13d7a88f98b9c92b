"""How many may be served at once, and what memory may be theirs, so that a crowd is told to wait before memory grows.

Connections, requests being answered, bytes of heads that are not whole yet, and bytes of answers that nobody reads: of
each the process has a bound. Beyond it comes 503 with Retry-After, or, where nothing can be said any more, the line is
cut. One partner has a bound of his own (429), so that he alone cannot keep everybody else out.
"""

from collections import Counter
from dataclasses import dataclass, field

from gateway.partners.allowance import Allowances, TooMuch
from gateway.partners.partner import Partner
from gateway.settings import Settings
from gateway.web.problems import App, Problem, Receive, Scope, Send, reply
from gateway.web.writes import too_many

ALWAYS = frozenset(("/livez", "/readyz", "/metrics"))  # whoever looks after a full gateway must see that it is full
MOST_HEAD_BYTES = 32 << 20
MOST_UNREAD_BYTES = 64 << 20


@dataclass(slots=True, kw_only=True)
class Crowd:
    """What is under way in one process, and its bounds; only its loop changes it.

    most_connections, most_requests: at once. head_s: from the first byte of a request, or from the connection, to the
    end of its head. unread_s: how long an answer may lie unread.
    """

    most_connections: int = 4096
    most_requests: int = 2048
    most_head_bytes: int = MOST_HEAD_BYTES
    most_unread_bytes: int = MOST_UNREAD_BYTES
    head_s: float = 15.0
    unread_s: float = 30.0
    connections: int = 0
    requests: int = 0
    head_bytes: int = 0
    unread_bytes: int = 0
    allowances: Allowances = field(default_factory=Allowances)
    turned_away: Counter[str] = field(default_factory=Counter)  # by what there was too much of

    @classmethod
    def of(cls, settings: Settings, allowances: Allowances) -> "Crowd":
        """As the settings, and the partners' terms, allow."""
        return cls(
            most_connections=settings.connections,
            most_requests=settings.requests,
            head_s=settings.head_s,
            unread_s=settings.unread_s,
            allowances=allowances,
        )

    def too_many(self, what: str) -> Problem:
        """What is told where there is too much of this; it is counted."""
        self.turned_away[what] += 1
        return Problem("busy", f"too many {what} at once", headers={"Retry-After": "1"})

    def enter(self, scope: Scope, partner: Partner) -> None:
        """A request is this partner's; or Problem (429) where he has too many under way.

        What is asked within one of his requests is that one's.
        """
        if scope.get("swg.entered") == partner.name:
            return
        try:
            self.allowances.begin(partner)
        except TooMuch as problem:
            raise too_many(problem) from None
        scope["swg.entered"] = partner.name

    def leave(self, scope: Scope) -> None:
        """It is answered; once, however often it is said, and nothing where nobody had entered."""
        if (name := scope.pop("swg.entered", None)) is not None:
            self.allowances.end(name)


@dataclass(frozen=True, slots=True)
class Counted:
    """The app, for as many requests at once as there may be."""

    app: App
    crowd: Crowd

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request, or the life of the process."""
        crowd = self.crowd
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        if crowd.requests >= crowd.most_requests and scope["path"] not in ALWAYS:
            told = reply(crowd.too_many("requests"), scope)
            await told._replace(headers=[*told.headers, (b"connection", b"close")]).send(send)
            return
        crowd.requests += 1
        try:
            await self.app(scope, receive, send)
        finally:
            crowd.requests -= 1
            crowd.leave(scope)
