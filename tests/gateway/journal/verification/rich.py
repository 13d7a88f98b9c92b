"""A journal with something of everything that a leaf speaks of, and copies of it that somebody tampers with."""

import asyncio
import atexit
import shutil
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Engine

from gateway.delivery.dead import Confirm, Discard, Replay
from gateway.delivery.lanes import Lanes
from gateway.delivery.replaying import Begin, Take
from gateway.delivery.selecting import Selection
from gateway.delivery.unrouted import RouteTo
from gateway.delivery.webhooks.changes import AddWebhook
from gateway.journal import tables
from gateway.journal.acts import Act, State
from gateway.journal.book import Book
from gateway.journal.database import open_to_read
from gateway.journal.epochs import BeginEpoch, Known, Orphan
from gateway.journal.erasing import Erase
from gateway.journal.heads import SignHead
from gateway.journal.ids import new_id
from gateway.journal.kept import KeepSchemas
from gateway.journal.keychange import change_key
from gateway.journal.means import Means, Paper
from gateway.journal.pruning import Prune
from gateway.journal.receipts import ReceiptMaker
from gateway.journal.submission import HttpSeal, Route
from gateway.journal.supervising import Speaking, Supervise
from gateway.journal.verification.outside import Outside
from gateway.journal.verification.report import Report
from gateway.journal.verification.walk import verify
from gateway.partners.accounts import PersonRole
from gateway.partners.changes import Apply, IssueToken
from gateway.partners.files import PartnerFile, registered
from gateway.partners.partner import Scope
from gateway.partners.persons import AddPerson
from gateway.partners.register import Register
from gateway.partners.samples import read_samples
from gateway.partners.trusting import ImportList, TrustAuthority
from gateway.people.changes import AddAccount, AddPasskey
from gateway.trust import issuing
from gateway.trust.authorities import read_authorities
from gateway.trust.private_ca import AUTHORITY_VALID, make_ca
from gateway.trust.revocation import read_list
from messages.deadlines.rules import rules_of
from messages.families import FAMILIES
from messages.findings import Finding
from messages.process import Key
from messages.seals.batches import SealingKey
from messages.voice import Duty
from tests.inspections import BOXES, CATALOGUE, NORMAL, NOW, RELEASE, arrival, notice, of, reply, result
from tests.journals import Command, Journal, attests, journal_on
from tests.keys import gateway

A, B, *_ = BOXES
WRONG = Finding(code="SW501", where="/X/Body/Y", line=3, value="a<&>\"'\t ü 中文", wanted="\n6 digits")
OVER = Finding(code="SW209", where="/", value="16777216")
ENTRIES = [f"42182026{n:010}" for n in range(1, 10)]
TRUSTED = [gateway(2).cert_pem]
SLIP = Means(how="by courier", at=NOW, whom="the desk", paper=Paper(name="slip.png", content=b"\x89PNG\r\n\x1a\nslip"))
LISTS = ("types", "cases", "states", "secrets")
SEALED, ANSWER = b"<sealed/>", b"<ExchangeReceipt/>"


def make(folder: Path) -> Path:
    """The journal's file; nobody has it open."""
    with journal_on(f"sqlite:///{folder}/journal.db") as journal:
        fill(journal, folder)
    return closed(folder)


def make_long(folder: Path, batches: int) -> Path:
    """One of many batches, with heads now and then, sealed with the second key."""
    with journal_on(f"sqlite:///{folder}/journal.db") as journal:
        journal.writer.sealer.use(SealingKey.load(gateway(2).key_pem, gateway(2).cert_pem))
        for number in range(batches):
            if number % 100 == 0:
                journal.clock.turn(11)
            journal.writer.write_now(Command(attests(f"x{number}")))
        journal.writer.write_now(SignHead(journal.writer.sealer))
    return closed(folder)


def closed(folder: Path) -> Path:
    """The file of a journal that nobody has open any more."""
    with closing(sqlite3.connect(folder / "journal.db")) as file:
        file.execute("PRAGMA journal_mode=DELETE")  # one file, to be copied
    return folder / "journal.db"


def fill(journal: Journal, folder: Path) -> None:
    """Something of everything. folder: for what lies in files."""
    register = Register(journal.database)
    _register(journal, register, folder)
    _inspections(journal)
    asyncio.run(change_key(journal.writer, SealingKey.load(gateway(2).key_pem, gateway(2).cert_pem), by="wang"))
    _refusals(journal)
    _outcomes(journal, register)
    _acts(journal, register)
    journal.clock.turn(11)
    _restored(journal)
    journal.partners["trader"] = None
    journal.say(notice(A, entry_id=ENTRIES[6], exam_rec_id="LAST-1"))
    _supervised(journal)
    journal.writer.write_now(SignHead(journal.writer.sealer))


def _supervised(journal: Journal) -> None:
    """Cards: what was not acknowledged within two hours is late."""
    journal.clock.turn(7200)
    receipts = ReceiptMaker(CATALOGUE)
    speaking = Speaking(CATALOGUE, rules_of(FAMILIES), journal.route, receipts, journal.hinted.extend, "EPORT")
    while journal.writer.write_now(Supervise(speaking)):
        continue


def _register(journal: Journal, register: Register, folder: Path) -> None:
    write = journal.writer.write_now
    name = issuing.subject(name="Authority", organisation="Port")
    ca = make_ca(folder / "ca", name, kind="p256", now=NOW - timedelta(hours=1), valid=AUTHORITY_VALID, passphrase=None)
    pems = read_authorities((ca.folder / "cert.pem").read_bytes())
    write(TrustAuthority(register, "li.na", name="port-ca", pems=pems))
    samples = {file.partner.name: file.partner for file in read_samples(CATALOGUE)}
    for partner in (samples["yard-demo"], samples["port-demo"]):
        made = ca.issue(
            issuing.subject(name=partner.name, organisation=partner.sender_ids[0]),
            now=NOW - timedelta(hours=1), valid=timedelta(days=30), kind="p256",
        )  # fmt: skip
        partner = replace(partner, certificates=(registered(made.cert_pem),))
        write(Apply(register, "li.na", file=PartnerFile(partner=partner), hint=journal.hinted.extend))
    ca.revoke(made.issued.serial, reason="keyCompromise", now=NOW)
    write(ImportList(register, "li.na", crl=read_list((ca.folder / "crl.pem").read_bytes(), now=NOW)))
    write(IssueToken(register, "li.na", "yard-demo", "d" * 64, "swg_abcd", Scope.PARTNER, 1_900_000_000_000_000))
    write(IssueToken(register, "li.na", "auditor", "e" * 64, "swg_efgh", Scope.AUDITOR))


def _inspections(journal: Journal) -> None:
    journal.say(notice(A, B, entry_id=ENTRIES[0]))
    journal.say(arrival(A, entry_id=ENTRIES[0]))
    journal.say(arrival(B, entry_id=ENTRIES[0]))
    journal.say(result(of(A, NORMAL, RELEASE), of(B, NORMAL, RELEASE), entry_id=ENTRIES[0]))
    journal.say(reply("m2", entry_id=ENTRIES[0]))  # late: recorded, moves nothing
    journal.clock.turn(11)
    journal.say(arrival(A, entry_id=ENTRIES[1]))  # held, then alone
    journal.say(arrival(A, entry_id=ENTRIES[2]))  # held, then let go by its notice
    journal.say(notice(A, entry_id=ENTRIES[2], exam_rec_id="THIRD-1"))
    journal.clock.turn(1800)
    journal.expire()
    journal.say(arrival(A, entry_id=ENTRIES[3]))  # held still
    journal.say(arrival(A, entry_id=ENTRIES[4]), arrival(B, entry_id=ENTRIES[4]))  # two of one document
    seal = HttpSeal(headers='[["content-digest", "sha-256=:x:"]]', base='"@method": POST', wire=b"wire")
    journal.send(journal.submission(notice(B, entry_id=ENTRIES[5], exam_rec_id="SIXTH-1"), seal=seal))


def _refusals(journal: Journal) -> None:
    journal.send(journal.submission(notice(A), findings=(WRONG,)))
    journal.send(journal.submission(notice(A), findings=(WRONG,), head=None, type_=None, messages=()))
    journal.send(journal.submission(notice(A), findings=(WRONG,), quota=lambda size: OVER))


def _outcomes(journal: Journal, register: Register) -> None:
    """Deliveries in every state, by every way there."""
    journal.partners["trader"] = None  # three that nobody gets yet
    for number, entry in enumerate(ENTRIES[6:9]):
        journal.say(notice(A, entry_id=entry, exam_rec_id=f"N-{number}"))
    del journal.partners["trader"]
    due = [row["id"] for row in journal.rows(tables.deliveries, state="due")]
    taken, declined, unknown, again, dead, replayed, discarded, anew, sent, handed, many = due[:11]
    for id_ in (taken, declined, unknown, again, replayed, discarded, anew, sent):
        _move(journal, id_, "send", sealed=SEALED)
    for id_ in (taken, anew):
        _move(journal, id_, "positive receipt", answer=ANSWER)
    _move(journal, declined, "negative receipt", answer=ANSWER, reason="not  ours")
    for id_ in (unknown, again, replayed, discarded):
        _move(journal, id_, "no answer in time", reason="no answer")
    _move(journal, again, "send again")
    _move(journal, dead, "give up", reason="200 failures, the last: refused")
    _move(journal, replayed, "give up", reason="enough")
    _move(journal, handed, "give up", reason="enough")
    hint, write = journal.hinted.extend, journal.writer.write_now
    _move(journal, many, "give up", reason="enough", cause="unreached")
    begun = write(Begin(selection=Selection(cause="unreached"), by="wang", reason="all of them"))
    write(Take(replay=begun["replay"], number=1, by="wang", hint=hint))
    write(Replay(deliveries=[replayed, anew], by="wang", hint=hint, reason="his side works again"))
    write(Confirm(deliveries=[handed], by="wang", hint=hint, means=SLIP))
    write(Discard(deliveries=[discarded], by="wang", hint=hint, reason="sent on paper"))
    first, *_ = [row["id"] for row in journal.rows(tables.deliveries, state="unrouted")]
    write(RouteTo(deliveries=[first], route=Route("trader-a", "own", "mailbox"), by="wang", hint=hint))
    trader = next(file.partner for file in read_samples(CATALOGUE) if file.partner.name == "trader-demo")
    keys = (replace(trader.keys[0], key=Key(kind="credit-code", value="91370700MA3ABC127H")),)
    write(Apply(register, "li.na", file=PartnerFile(partner=replace(trader, keys=keys)), hint=hint))


def _acts(journal: Journal, register: Register) -> None:
    """What people did beside: somebody is named, a document is read, two are erased, a schema is kept."""
    write = journal.writer.write_now
    write(AddPerson(register, "li.na", partner="yard-demo", name="wang-li", duties=(Duty.MAKER,), keys=("d" * 64,)))
    roles, subject = (PersonRole.YARD,), "https://id.example 4711"
    write(AddAccount(register, "li.na", "wang-li", "yard-demo", "王丽", roles, hashed="$argon2id$", subject=subject))
    passkey = {"credential": "AQ", "public_key": "Ag", "rp_id": "localhost", "label": "phone", "counter": 1}
    write(AddPasskey(register, "li.na", "wang-li", digest="e" * 64, **passkey))
    hook = {"id": new_id(), "partner": "yard-demo", "url": "https://yard.example/", "description": "", "families": None}
    write(AddWebhook(by="yard-demo", scope="partner", row={**hook, **dict.fromkeys(LISTS, "[]")}))
    write(
        State([Act("auditor", "auditor", "read document", "some-document"), Act("li.na", "operator", "back up", "b")])
    )
    write(KeepSchemas([Schema("inspection.notice.1", "a" * 64, {"notice.1.xsd": b"<xs:schema/>"})]))
    called = journal.say(notice(B, entry_id=ENTRIES[8], exam_rec_id="CALL-1", contact="欧阳震华", phone="13853200719"))
    first, *others = [row for row in journal.rows(tables.deliveries, state="due") if row["message"] == called.document]
    for row in others:
        _move(journal, row["id"], "send", sealed=SEALED)
        _move(journal, row["id"], "positive receipt", answer=ANSWER)
    _move(journal, first["id"], "give up", reason="enough")
    write(Confirm(deliveries=[first["id"]], by="wang", hint=journal.hinted.extend, means=SLIP))
    refused = journal.rows(tables.documents, verdict="refused")[1]["id"]
    write(Erase(documents=[called.document], by="li.na", reason="asked by the person"))
    archive = {"file": "inspection-20261121T000000-1.swgv", "digest": "f" * 64, "reason": "inspection, 36 months"}
    write(Prune(documents=[refused], **archive))


def _restored(journal: Journal) -> None:
    """The journal went on from a backup, two receipts short."""
    journal.writer.write_now(SignHead(journal.writer.sealer))
    checkpoint = journal.rows(tables.checkpoints)[-1]
    act = Act("wang", "operator", "restore", "journal.swgv", document="e" * 64)
    known = Known(checkpoint["text"], size=checkpoint["size"], last_seq=900)
    lost = [
        Orphan(
            seq=seq, received_at=journal.clock(), verdict="accepted", partner="yard-demo", sender_id="4218MA3DOC024",
            type="inspection.arrival.1", message_id=f"lost-{seq}", document=new_id(), digest="a" * 64,
        )
        for seq in (899, 900)
    ]  # fmt: skip
    journal.writer.write_now(BeginEpoch(journal.writer.sealer, known, lost, "wang", act))


@dataclass(frozen=True)
class Schema:
    """As the gateway's own."""

    code: str
    digest: str
    files: Mapping[str, bytes]


def _move(journal: Journal, id_: str, event: str, *, sealed: bytes | None = None, **more: Any) -> None:
    def do(book: Book) -> None:
        lanes = Lanes(book)
        (delivery,) = lanes.find([id_])
        digest = sha256(SEALED).hexdigest() if event.endswith("receipt") else None
        lanes.move(delivery, event, digest=digest, **more)
        if sealed is not None:
            lanes.seal(delivery, sealed)
        lanes.write()

    journal.writer.write_now(Command(do, direct=True))


def tampered(whole: Path, copy: Path, *statements: str | tuple[str, Sequence[Any]]) -> Path:
    """A copy of a journal in which somebody who can write the file has done this."""
    shutil.copyfile(whole, copy)
    with closing(sqlite3.connect(copy)) as file, file:
        for statement in statements:
            words, values = (statement, ()) if isinstance(statement, str) else statement
            assert file.execute(words, values).rowcount != 0, words
    return copy


def report(journal: Path, *, outside: Sequence[Outside] = (), trusted: Sequence[bytes] = TRUSTED) -> Report:
    """What verifying it says."""
    where, engine = _reader()
    where.symlink_to(journal.resolve())
    try:
        return verify(engine, trusted, outside=outside)
    finally:
        engine.dispose()
        where.unlink()


@cache
def _reader() -> tuple[Path, Engine]:
    """One engine for every journal that is verified here, and the name under which it opens each.

    Of two hundred engines each would compile the same statements, which takes as long as the rest.
    """
    folder = TemporaryDirectory(prefix="swg-verified-")
    where = Path(folder.name) / "journal.db"
    engine = open_to_read(f"sqlite:///{where}")  # before there is a link, which it would follow once and for all
    atexit.register(folder.cleanup)
    return where, engine


def rows(journal: Path, query: str, values: Sequence[Any] = ()) -> list[sqlite3.Row]:
    """Rows of the file, by name."""
    with closing(sqlite3.connect(journal)) as file:
        file.row_factory = sqlite3.Row
        return file.execute(query, values).fetchall()


Tamper = Callable[[Path, Path], Path]
