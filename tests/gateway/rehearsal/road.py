"""The road in, on a journal of its own: signed documents through the real intake, and trials of what came."""

import asyncio
import hashlib
import re
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from lxml import etree
from sqlalchemy import select

from gateway.assembly import bare, encoders, forms
from gateway.check.examination import Tools
from gateway.check.explain import Explainer
from gateway.delivery.outgoing import Outgoing
from gateway.intake import Intake
from gateway.journal import tables
from gateway.journal.acceptance import Outcome
from gateway.journal.database import open_to_read
from gateway.journal.receipts import ReceiptMaker
from gateway.partners.directory import Directory
from gateway.partners.voices import with_voice
from gateway.rehearsal.past import Wanted
from gateway.rehearsal.rehearse import Rehearsal, Rehearsed
from gateway.rehearsal.trial import Trial
from gateway.settings.families import schema_folder
from gateway.trust.samples import make_authority
from messages.catalogue import Catalogue
from messages.seals.xmldsig import sign
from messages.xml.schemas import Schemas
from tests.documents import one
from tests.gateway.web.house import cast
from tests.inspections import CATALOGUE, NOW
from tests.journals import Journal, journal_on

EVER = Wanted(since=0, until=2**61)
SCHEMAS = Schemas(CATALOGUE, schema_folder())


@dataclass
class Road:
    """A journal, its partners and the door. `said`: the gateway's ids of what came, by the name it was sent under."""

    journal: Journal
    url: str
    directory: Directory
    keys: dict[str, Any]
    explainer: Explainer
    said: dict[str, str] = field(default_factory=dict)
    _numbers: Any = field(default_factory=lambda: count(1))

    def send(self, sample: str, who: str, name: str = "", **changes: str) -> Outcome:
        """A sample ("inspection.arrival.1/one-container") with these fields changed, signed, taken in."""
        code, _, file = sample.partition("/")
        path = one(code, f"valid/{file}") if not code.startswith("forms") else Path("tests/samples") / f"{sample}.xml"
        text = path.read_text("utf-8")
        text = re.sub(r"<(MessageI[dD])>[^<]*", rf"<\1>{who}-{next(self._numbers)}", text)
        for tag, value in changes.items():
            text = re.sub(rf"<{tag}>[^<]*<", f"<{tag}>{value}<", text)
        root = etree.fromstring(text.encode(), etree.XMLParser(remove_comments=True))
        sign(root, key_pem=self.keys[who].key_pem, cert_pem=self.keys[who].cert_pem)
        content = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
        taken = asyncio.run(self.intake.take(content, partner=self.directory.partner(who), way_in="http"))
        self.said[name or f"{sample} {len(self.said)}"] = taken.document
        self.journal.clock.turn(60)
        return taken

    @property
    def intake(self) -> Intake:
        """The door."""
        return Intake(
            tools=self.tools(),
            explain_soon=self.explainer.explain_soon,
            writer=self.journal.writer,
            reading=self.journal.reading,
            router=self.directory.route,
            receipts=ReceiptMaker(CATALOGUE),
            hint=lambda lanes: None,
            voices=lambda *asked: with_voice(self.directory, *asked),
            clock=self.journal.clock,
        )

    def tools(self, catalogue: Catalogue = CATALOGUE, schemas: Schemas = SCHEMAS) -> Tools:
        """What is examined with."""
        return Tools(catalogue=catalogue, schemas=schemas, explain=self.explainer.explain, forms=forms())

    def today(self) -> Trial:
        """The tables of the day."""
        outgoing = Outgoing(catalogue=CATALOGUE, key=_nobody, encoders=encoders(), bare=bare())
        return Trial(tools=self.tools(), directory=self.directory, outgoing=outgoing)

    def rehearse(self, changed: Trial | None = None, *, today: Trial | None = None, **wanted: Any) -> list[Rehearsed]:
        """Everything that came, through other tables; on a connection that can only read."""
        now = today or self.today()
        engine = open_to_read(self.url)
        with closing(engine.connect()):
            return list(Rehearsal(engine, now, changed or now, replace(EVER, **wanted)).run())

    def named(self, name: str, found: Sequence[Rehearsed]) -> Rehearsed:
        """What was told of one of them."""
        return next(each for each in found if each.past.row["id"] == self.said[name])

    def fingerprint(self) -> str:
        """A digest over every row of every table."""
        whole = hashlib.sha256()
        with self.journal.database.connect() as connection:
            for table in tables.metadata.sorted_tables:
                for row in connection.execute(select(table).order_by(*table.primary_key.columns)):
                    whole.update(repr(tuple(row)).encode())
        return whole.hexdigest()


def differing(found: Sequence[Rehearsed]) -> dict[str, list[str]]:
    """The kinds of difference by the gateway's id, of those that have any."""
    assert not [each.failed for each in found if each.failed]
    return {each.past.row["id"]: [one.kind for one in each.differences] for each in found if each.differences}


@contextmanager
def road(url: str) -> Iterator[Road]:
    """An empty road."""
    since = NOW - timedelta(days=1)  # by the journal's clock, not by ours
    there = list(cast(make_authority(since), SimpleNamespace(catalogue=CATALOGUE), since))  # type: ignore[arg-type]
    with journal_on(url) as journal, closing(Explainer(SCHEMAS, patience_s=30.0, turn_s=30.0)) as explainer:
        directory = Directory([partner for partner, _ in there])
        yield Road(journal, url, directory, {partner.name: pair for partner, pair in there}, explainer)


def inspect(own: Road) -> None:
    """One inspection from end to end, with what goes wrong on the way, and another declaration beside it."""
    own.send("inspection.arrival.1/one-container", "yard-demo", "early", EntryId=OTHER, ExamRecId=f"{OTHER}R1")
    own.send("inspection.notice.1/one-container", "customs-demo", "notice")
    own.send("inspection.acknowledgement.1/one-container", "yard-demo", "acknowledged")
    own.send("inspection.arrival.1/one-container", "yard-demo", "bad digit", ContainerNo="QDGU1000017")
    own.send("inspection.arrival.1/one-container", "yard-demo", "arrival")
    own.send("inspection.arrival.1/one-container", "yard-demo", "again")
    own.send("inspection.result.1/in-order", "customs-demo", "result")
    own.send("inspection.arrival.1/one-container", "yard-demo", "too late")
    own.send(
        "inspection.notice.1/one-container",
        "customs-demo",
        "of nobody",
        EnterpriseId="91370200MA3NEW9989",
        EntryId=THIRD,
    )


OTHER, THIRD = "421820261000000777", "421820261000000888"


def _nobody() -> Any:
    raise LookupError("nothing is signed here")
