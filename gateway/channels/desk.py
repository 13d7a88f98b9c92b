"""The platform's own desk: says by itself what a family has the platform say of its cases, with the platform's own key.

The platform is a partner with the role gateway, and its word goes through the one door like anybody's. Which cases
wait for it is read from the journal: all of them at the start, then those in which something has happened. So nothing
is lost with a process that dies; and once the word is taken in, the case waits for it no more.
"""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import structlog
from lxml import etree
from sqlalchemy import Connection, Engine, and_, func, or_, select
from sqlalchemy.sql import ColumnElement

from gateway.case.running import RunningCase
from gateway.channels.taking import NotNow, Taking
from gateway.channels.watch import Post, Sleep, Standing, Work
from gateway.journal import tables
from gateway.journal.clock import Clock, system_clock, to_datetime
from gateway.journal.ways_in import WayIn
from gateway.partners.directory import Directory
from gateway.partners.partner import Partner
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.process import Process, Saying
from messages.roles import GATEWAY
from messages.seals import xmldsig
from messages.xml.reader import parse
from messages.xml.records import render

DESK = WayIn("desk", "平台自动办理", "the platform's own desk", "settings.countersign")  # nobody outside comes this way
PERIOD_S = 0.5

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class AutomaticDesk:
    """Looks after the cases that wait for the platform.

    folder: where the platform, by its name as a partner, keeps key.pem and cert.pem. addressee: of what it says.
    is_on:  whether it is for this process to say; else operators do.
    """

    catalogue: Catalogue
    database: Engine
    taking: Taking
    directory: Callable[[], Directory]
    folder: Callable[[str], Path]
    addressee: str
    is_on: bool = True
    clock: Clock = system_clock
    sleep: Sleep = asyncio.sleep

    def wanted(self, directory: Directory) -> Mapping[Post, Work]:
        """One post: the platform, where it is a partner and any family has it say something."""
        platform = platform_of(directory)
        if platform is None or not self.is_on or not self._desks():
            return {}
        return {Post(DESK.name, platform.name, str(self.folder(platform.name))): self._attend}

    async def _attend(self, standing: Standing) -> None:
        waiting, seen = await asyncio.to_thread(self._all)
        while (platform := platform_of(self.directory())) is not None:
            try:
                for case_id in list(waiting):
                    await self._deal(platform, case_id)
                    waiting.discard(case_id)
                standing.well()
            except NotNow as problem:
                log.info("the desk waits", problem=str(problem))
            await self.sleep(PERIOD_S)
            news, seen = await asyncio.to_thread(self._since, seen)
            waiting |= news

    async def _deal(self, platform: Partner, case_id: str) -> None:
        """Say what the case waits for. What is refused is said again only after something happens in the case."""
        saying = await asyncio.to_thread(self._saying, case_id)
        if saying is None:
            return
        document = await asyncio.to_thread(self._document, platform, saying)
        outcome = await self.taking.take(document, partner=platform, way=DESK)
        if outcome.verdict == "refused":
            codes = [finding.code for finding in outcome.findings]
            log.error("the desk's word was refused", case=case_id, type=saying.type, findings=codes)

    def _saying(self, case_id: str) -> Saying | None:
        """What the case waits for as it stands now."""
        with self.database.connect() as connection:
            row = connection.execute(select(tables.cases).where(tables.cases.c.id == case_id)).mappings().one()
        process = self.catalogue.families[row["family"]].process
        if process is None or process.desk is None or row["state"] not in process.desk.states:
            return None
        return process.desk.says(RunningCase.of_row(dict(row), process).case.known)

    def _document(self, platform: Partner, saying: Saying) -> bytes:
        """The document, signed with the platform's key."""
        now = to_datetime(self.clock())
        said = unsigned(saying, platform.sender_ids[0], self.addressee, now, self.catalogue)
        return signed(said, self.folder(platform.name))

    def _desks(self) -> list[tuple[str, Process]]:
        every = ((name, family.process) for name, family in self.catalogue.families.items())
        return [(name, process) for name, process in every if process is not None and process.desk is not None]

    def _all(self) -> tuple[set[str], int]:
        """Every case that may wait for the platform, and the newest event there is."""
        cases = tables.cases.c
        with self.database.connect() as connection:
            seen = newest_event(connection)
            return set(connection.scalars(select(cases.id).where(self._may_wait(cases.state)))), seen

    def _since(self, seen: int) -> tuple[set[str], int]:
        """Those of them in which something has happened since, and the newest event there is now."""
        events, cases = tables.case_events.c, tables.cases.c
        with self.database.connect() as connection:
            newest = newest_event(connection)
            of_these = select(events.case_id).join(tables.cases, cases.id == events.case_id)
            news = of_these.where(events.seq > seen, events.seq <= newest, self._may_wait(events.state_to))
            return set(connection.scalars(news)), newest

    def _may_wait(self, state: ColumnElement[str]) -> ColumnElement[bool]:
        family = tables.cases.c.family
        return or_(
            *(
                and_(family == name, state.in_(process.desk.states))
                for name, process in self._desks()
                if process.desk is not None
            )
        )


def newest_event(connection: Connection) -> int:
    """The number of the newest event there is."""
    return int(connection.execute(select(func.max(tables.case_events.c.seq))).scalar() or 0)


def unsigned(saying: Saying, sender_id: str, addressee: str, now: datetime, catalogue: Catalogue) -> bytes:
    """The document of what is to be said, before it is signed."""
    head = Head(
        message_id=saying.message_id,
        function_code=saying.function,
        message_type=saying.type,
        sender_id=sender_id,
        receiver_id=addressee,
        send_time=now,
    )
    return render(Message(head, saying.body), catalogue[saying.type])


def signed(document: bytes, folder: Path) -> bytes:
    """The document with the signature of the key in this folder."""
    root = parse(document).root
    xmldsig.sign(root, key_pem=(folder / "key.pem").read_bytes(), cert_pem=(folder / "cert.pem").read_bytes())
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))


def platform_of(directory: Directory) -> Partner | None:
    """The partner who is the platform; None: there is none, or it is disabled."""
    found = (each for each in directory.partners.values() if GATEWAY in each.roles and not each.disabled)
    return next(found, None)
