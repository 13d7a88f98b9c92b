"""Puts the session of a browser into the request, before anybody asks who calls. Plain ASGI.

The session is read in a thread, for those requests alone that bring its cookie and no Authorization: partners' programs
pay nothing for it.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from gateway.journal.clock import SECOND, Clock
from gateway.people.sessions import SEEN_EVERY_S, Limits, Seen, Session, digest
from gateway.web.parts import Writer
from gateway.web.portal import cookies
from gateway.web.problems import App, Problem, Receive, Scope, Send, reply
from gateway.web.sameness import SHOWN, SITE, Shown, csrf_of, site_of
from gateway.web.writes import written


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognising:
    """Stands before what answers.

    read: the session of a digest. public_url: as the settings have it, or None. quiet: paths by which nobody is seen to
    be there, since a page asks for them by itself.
    """

    app: App
    read: Callable[[str], Awaitable[Session | None]]
    writer: Writer
    limits: Limits
    clock: Clock
    public_url: str | None
    quiet: frozenset[str] = frozenset()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] == "http" and any(name == b"cookie" for name, _ in scope["headers"]):
            site = site_of(scope, self.public_url)
            token = cookies.given(scope, cookies.SESSION, https=site.startswith("https:"))
            if token is not None and not any(name == b"authorization" for name, _ in scope["headers"]):
                try:
                    session = await self._session(token, is_seen=scope["path"] not in self.quiet)
                except Problem as problem:
                    await reply(problem, scope).send(send)
                    return
                if session is not None:
                    scope[SITE], scope[SHOWN] = site, Shown(session, csrf_of(token))
        await self.app(scope, receive, send)

    async def _session(self, token: str, *, is_seen: bool) -> Session | None:
        session = await self.read(digest(token))
        now = self.clock()
        if session is None or not session.is_live(now, self.limits):
            return None
        if is_seen and now - session.seen_at >= SEEN_EVERY_S * SECOND:
            await written(self.writer.write(Seen(session.digest)))
        return session
