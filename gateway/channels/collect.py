"""Collects from a mailbox that a partner keeps: GET one document, take it in, and only then say that we have it.

200 is one document with a header that names it, 204 is none. What he is told, DELETE or POST, is told after it is
durable; should that get lost, the document comes again and is known. As with pushes no redirect is followed, no cookie
kept, nothing unpacked, and an answer has a bound and a time.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote

import aiohttp
from aiohttp import ClientResponse, ClientSession, ClientTimeout, DummyCookieJar
from yarl import URL

from gateway.channels.taking import NotNow, Taking
from gateway.channels.watch import Post, Sleep, Standing, Work
from gateway.journal.acceptance import Outcome
from gateway.journal.ways_in import COLLECT
from gateway.partners.directory import Directory, UnknownPartner
from gateway.partners.partner import Partner
from gateway.telemetry.crashpoints import reach
from messages.errors import SingleWindowError

CONNECT_S = 5.0
MOST_ANSWER_BYTES = 64 << 10  # of what he answers to being told
_NAME = re.compile(r"[\x21-\x7e]{1,200}")
_HEADER = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}):[ \t]*([\x20-\x7e]{1,4096}?)\s*")
_GONE = (404, 410)  # told before


class NotCollected(SingleWindowError):
    """His mailbox did not do what was agreed; the text says what, without the secret."""


@dataclass(frozen=True, slots=True)
class Found:
    """What lay in the mailbox. name: as he calls it. content: one byte beyond its bound at most."""

    name: str
    content: bytes
    content_type: str | None
    charset: str | None = None

    @property
    def mark(self) -> tuple[str, str]:
        """It is the same again where this is."""
        return self.name, sha256(self.content).hexdigest()


@dataclass
class Collecting:
    """Looks after the mailboxes of all partners that keep one."""

    taking: Taking
    directory: Callable[[], Directory]
    sleep: Sleep = asyncio.sleep
    user_agent: str = "single-window-gateway"
    _told: dict[str, tuple[str, str]] = field(default_factory=dict)  # what each was told of last

    def wanted(self, directory: Directory) -> Mapping[Post, Work]:
        """A post for each mailbox of each partner who may send."""
        return {
            Post(COLLECT.name, partner.name, partner.terms.collect_url): partial(self._attend, partner.name)
            for partner in directory.partners.values()
            if not partner.disabled and partner.terms.collect_url
        }

    async def _attend(self, name: str, standing: Standing) -> None:
        async with self._session() as session:
            while (partner := self._partner(name)) is not None:
                wait_s = partner.terms.collect_period_s
                try:
                    found = await self._get(session, partner)
                    if found is not None:
                        await self._take(session, partner, found, is_known=found.mark == self._told.get(name))
                        self._told[name], wait_s = found.mark, 0.0
                    standing.well()
                except NotNow as problem:
                    wait_s = max(problem.wait_s, wait_s)
                if wait_s:
                    await self.sleep(wait_s)
        raise NotCollected("the partner may not send")

    def _partner(self, name: str) -> Partner | None:
        try:
            partner = self.directory().partner(name)
        except UnknownPartner:
            return None
        return None if partner.disabled or not partner.terms.collect_url else partner

    async def _take(self, session: ClientSession, partner: Partner, found: Found, *, is_known: bool) -> None:
        """Take it in and tell him; one he was told of and gives again he is told of again, and no more is asked now."""
        if is_known:
            await self._tell(session, partner, found.name, None)
            raise NotCollected(f"he gives {found.name!r} again though he was told that we have it")
        outcome = await self.taking.take(
            found.content, partner=partner, way=COLLECT, content_type=found.content_type, charset=found.charset
        )
        reach("told.before")
        await self._tell(session, partner, found.name, outcome)
        reach("told.after")

    async def _get(self, session: ClientSession, partner: Partner) -> Found | None:
        terms = partner.terms
        async with self._asking(session, partner, "GET", "") as answer:
            if answer.status == 204:
                return None
            if answer.status != 200:
                raise NotCollected(f"his mailbox answers HTTP {answer.status}")
            if answer.headers.get("Content-Encoding", "identity").lower() != "identity":
                raise NotCollected("his mailbox packs what it was asked to give as it is")
            name = answer.headers.get(terms.collect_id, "").strip()
            if not _NAME.fullmatch(name) or name in (".", ".."):
                raise NotCollected(f"his mailbox gives a document without a usable {terms.collect_id}")
            content = await _bounded(answer, self.taking.bound(partner) + 1)
            return Found(name, content, answer.headers.get("Content-Type"), answer.charset)

    async def _tell(self, session: ClientSession, partner: Partner, name: str, outcome: Outcome | None) -> None:
        how = partner.terms.collect_done
        place = f"/{quote(name, safe='')}"
        body = outcome.receipt if outcome is not None and how == "receipt" else b""
        method, place = ("DELETE", place) if how == "delete" else ("POST", f"{place}/acknowledge")
        async with self._asking(session, partner, method, place, body) as answer:
            await _bounded(answer, MOST_ANSWER_BYTES)
            if answer.status // 100 != 2 and answer.status not in _GONE:
                raise NotCollected(f"he answers HTTP {answer.status} to being told that we have {name!r}")

    @asynccontextmanager
    async def _asking(
        self, session: ClientSession, partner: Partner, method: str, place: str, body: bytes = b""
    ) -> AsyncIterator[ClientResponse]:
        """One request; NotCollected whatever goes wrong with it."""
        terms = partner.terms
        url = URL((terms.collect_url or "").rstrip("/") + place, encoded=True)
        headers = await asyncio.to_thread(secret_header, terms.collect_secret) if terms.collect_secret else {}
        if body:
            headers["Content-Type"] = "application/xml; charset=utf-8"
        timeout = ClientTimeout(total=terms.timeout_s, sock_connect=min(CONNECT_S, terms.timeout_s))
        try:
            async with session.request(
                method, url, data=body or None, headers=headers, allow_redirects=False, timeout=timeout
            ) as answer:
                yield answer
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as problem:
            raise NotCollected(f"{method}: {problem or type(problem).__name__}") from None

    def _session(self) -> ClientSession:
        return ClientSession(
            cookie_jar=DummyCookieJar(),
            headers={"User-Agent": self.user_agent, "Accept-Encoding": "identity"},
            auto_decompress=False,
        )


def secret_header(path: str) -> dict[str, str]:
    """The header that says who we are, of a file with one line "Authorization: Bearer …"; NotCollected."""
    try:
        said = _HEADER.fullmatch(Path(path).read_text("ascii"))
    except (OSError, UnicodeDecodeError) as problem:
        raise NotCollected(f"collect_secret cannot be read: {type(problem).__name__}") from None
    if said is None:
        raise NotCollected("collect_secret has no line such as Authorization: Bearer …")
    return {said[1]: said[2]}


async def _bounded(answer: ClientResponse, most: int) -> bytes:
    """So many bytes of an answer at most; with more the line is cut."""
    content = bytearray()
    async for chunk in answer.content.iter_chunked(64 << 10):
        content += chunk
        if len(content) >= most:
            answer.close()
            break
    return bytes(content[:most])
