"""The way in: looks into a partner's OutBox now and then, and hands in what is whole, oldest first, one after another.

A file is whole when its name says so and it has not changed for a while. It stays where it is until what became of it
is durable. What no document can be is set aside at once; what breaks us is tried three times and then set aside.
"""

import asyncio
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from heapq import nsmallest
from time import monotonic

import structlog

from gateway.channels.folder import boxes, names
from gateway.channels.folder.boxes import BadFolder, NoFile, NotWhole, Stamp
from gateway.channels.folder.settling import restore, set_aside, settle
from gateway.channels.taking import NotNow, Taking
from gateway.channels.watch import Post, Sleep, Standing, Work
from gateway.journal.acceptance import Outcome
from gateway.journal.ways_in import FOLDER
from gateway.partners.directory import Directory, UnknownPartner
from gateway.partners.partner import Partner, Terms

MOST_A_LOOK = 500  # files of one folder, the oldest
TRIES = 3
REST_S = 5.0  # while a partner may not send

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _Seen:
    """A file as it was seen. why_not: what makes it none of ours to read."""

    name: str
    stamp: Stamp | None
    at_ns: int
    why_not: str = ""


@dataclass
class FolderIn:
    """Looks after the folders of all partners. now: seconds that only go on."""

    taking: Taking
    directory: Callable[[], Directory]
    sleep: Sleep = asyncio.sleep
    now: Callable[[], float] = monotonic

    def wanted(self, directory: Directory) -> Mapping[Post, Work]:
        """A post for each folder of each partner who may send."""
        return {
            Post(FOLDER.name, partner.name, folder): partial(self._attend, partner.name, folder)
            for partner in directory.partners.values()
            if not partner.disabled
            for folder in partner.terms.folders
        }

    async def _attend(self, name: str, folder: str, standing: Standing) -> None:
        outbox = OutBox(self, name, folder)
        while True:
            wait_s = await outbox.look()
            standing.well()
            await self.sleep(wait_s)

    def partner(self, name: str) -> Partner | None:
        """As he is registered now; None: he may not send."""
        try:
            partner = self.directory().partner(name)
        except UnknownPartner:
            return None
        return None if partner.disabled else partner


@dataclass
class OutBox:
    """One folder's OutBox, as long as somebody looks after it."""

    of: FolderIn
    name: str
    folder: str
    _still: dict[str, tuple[Stamp, float]] = field(default_factory=dict)  # since when a file has not changed
    _tries: dict[tuple[str, Stamp], int] = field(default_factory=dict)

    async def look(self) -> float:
        """Hand in whatever is whole; seconds until the next look. Raises where the folder cannot be used."""
        partner = self.of.partner(self.name)
        if partner is None:
            return REST_S
        lock = await asyncio.to_thread(boxes.lock, self.folder)
        if lock is None:  # another process is at it
            return partner.terms.folder_period_s
        try:
            found = await asyncio.to_thread(self._list)
            for each in self._whole(found, partner.terms.folder_settle_s):
                await self._take(each)
        except NotNow as problem:
            log.info("a folder waits", partner=self.name, why=str(problem), wait_s=problem.wait_s)
            return max(problem.wait_s, partner.terms.folder_period_s)
        finally:
            os.close(lock)
        return partner.terms.folder_period_s

    def _list(self) -> list[_Seen]:
        """The oldest of what lies there; what a crash left held aside is put back first."""
        with boxes.opened(self.folder) as its:
            restore(its)
            with os.scandir(its.out) as entries:
                seen = (_seen(its.out, each.name) for each in entries if not names.is_unfinished(each.name))
                return nsmallest(MOST_A_LOOK, filter(None, seen), key=lambda each: (each.at_ns, each.name))

    def _whole(self, found: list[_Seen], settle_s: float) -> list[_Seen]:
        """Those that have not changed for so long, and those that no waiting makes whole."""
        before, now = self._still, self.of.now()
        self._still, whole = {}, []
        for seen in found:
            if seen.stamp is not None:
                stamp, since = before.get(seen.name, (seen.stamp, now))
                since = since if stamp == seen.stamp else now
                self._still[seen.name] = seen.stamp, since
                if now - since < settle_s:
                    continue
            whole.append(seen)
        return whole

    async def _take(self, seen: _Seen) -> None:
        partner = self.of.partner(self.name)
        if partner is None:
            return
        if seen.stamp is None:
            await self._set_aside(seen.name, seen.why_not)
            return
        try:
            content, stamp = await asyncio.to_thread(self._read, seen.name, self.of.taking.bound(partner))
            outcome = await self.of.taking.take(content, partner=partner, way=FOLDER)
        except NotWhole:
            self._still.pop(seen.name, None)
        except (NotNow, BadFolder):
            raise
        except NoFile as problem:
            await self._set_aside(seen.name, str(problem))
        except Exception as problem:
            await self._failed(seen.name, seen.stamp, problem)
        else:
            self._tries.pop((seen.name, seen.stamp), None)
            await asyncio.to_thread(self._settle, seen.name, stamp, outcome, partner.terms)

    async def _failed(self, name: str, stamp: Stamp, problem: Exception) -> None:
        """Nobody knows what it is about this file; it is tried again at the next look, but not for ever."""
        tries = self._tries.pop((name, stamp), 0) + 1
        log.error("a file broke us", partner=self.name, file=names.shown(name), tries=tries, exc_info=problem)
        if tries < TRIES:
            self._tries[name, stamp] = tries
        else:
            await self._set_aside(name, f"tried {TRIES} times: {type(problem).__name__}")

    async def _set_aside(self, name: str, why: str) -> None:
        log.error("a file was set aside", partner=self.name, file=names.shown(name), why=why)
        try:
            await asyncio.to_thread(self._aside, name, why)
        except OSError:  # it stays, and the others go on
            log.exception("a file could not be set aside", partner=self.name, file=names.shown(name))

    def _aside(self, name: str, why: str) -> None:
        with boxes.opened(self.folder) as its:
            set_aside(its, name, why)

    def _read(self, name: str, most: int) -> tuple[bytes, Stamp]:
        with boxes.opened(self.folder) as its:
            return boxes.read(its.out, name, most)

    def _settle(self, name: str, stamp: Stamp, outcome: Outcome, terms: Terms) -> None:
        with boxes.opened(self.folder) as its:
            settle(its, name, stamp, outcome, terms.folder_receipts)


def _seen(box: int, name: str) -> _Seen | None:
    """How a file stands; None: it is gone."""
    if not names.is_plain(name):
        return _Seen(name, None, 0, "its name is too long, or has signs that cannot be seen")
    try:
        stamp = boxes.look(box, name)
    except NoFile as problem:
        return _Seen(name, None, 0, str(problem))
    return _Seen(name, stamp, stamp.changed_ns) if stamp else None
