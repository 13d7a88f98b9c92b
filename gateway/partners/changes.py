"""Changes of the register, as commands of the writer: a partner as his file has him, a token given or taken back.

Each leaves a leaf and a readable row, and once it is durable it holds for everyone, without a stop.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

import msgspec
from sqlalchemy import BigInteger, Connection, Table, bindparam, case, delete, func, insert, select, update

from gateway.journal import registered, tables
from gateway.journal.book import Book, Needs
from gateway.journal.clock import to_datetime
from gateway.journal.kept import keep_certificates
from gateway.journal.leaf import Leaf
from gateway.journal.moves import IN_LANE, State
from gateway.journal.sealing import Sealed
from gateway.partners.authorities import read_trusted
from gateway.partners.difference import difference
from gateway.partners.directory import Directory
from gateway.partners.files import PartnerFile
from gateway.partners.partner import KNOWING, Partner, Purpose, Scope, Token
from gateway.partners.register import Register, load
from gateway.partners.releasing import release_unrouted
from gateway.partners.resettling import begin_resettling, found_by_less
from gateway.partners.rights import WHOLE, Rights
from messages.errors import SingleWindowError


class NoSuchToken(SingleWindowError):
    """No token of the register begins like this, or more than one does."""


@dataclass
class Change:
    """One change; its answer is the lines that say what changed, none where it was so already."""

    register: Register
    by: str
    lines: tuple[str, ...] = field(default=(), init=False)
    weight: int = field(default=4096, init=False)
    direct: bool = field(default=True, init=False)

    def needs(self) -> Needs:
        """Nothing of the journal."""
        return Needs()

    def fold(self, book: Book) -> None:
        """Change the register as it stands now, under the journal's lock."""
        before = load(book.connection)
        partner, lines = self.change(book, before)
        if not lines:
            return
        before.hold_read(partner)
        self.lines = lines
        keep_certificates(book.connection, book.now)
        attest(book, partner, lines, by=self.by)
        directory = load(book.connection)
        book.after.append(lambda: self.register.swap(directory))
        self.then(book, directory)
        book.router = directory.route  # whatever follows in this batch finds its receivers here

    def change(self, book: Book, before: Directory) -> tuple[str, tuple[str, ...]]:
        """Write the rows; whom it is about, and what changed in lines."""
        raise NotImplementedError

    def then(self, book: Book, after: Directory) -> None:
        """What follows from the register as it is now."""

    def finish(self, sealed: Sealed) -> None:
        """Nothing waits for the proof."""

    def answer(self) -> tuple[str, ...]:
        """What changed."""
        return self.lines


class Unsettled(SingleWindowError):
    """Something left for him by the way he had, and nobody knows yet whether it arrived."""


@dataclass
class Apply(Change):
    """Register a partner as his file has him; Taken where something of his is another's.

    Unsettled where he is to be reached by a way that sends again whatever it has not handed over itself, while things
    that left by another way are not answered: they might come to him twice.

    What waited for such a receiver goes to him at once, all of it, before anything newer can; what he is owed already
    goes by the channel he has now. Its receiver, its form and its bytes stay as they were. What he is found by no more
    ends his right to read the cases that named him by it.
    """

    file: PartnerFile
    hint: Callable[[list[str]], None]

    def change(self, book: Book, before: Directory) -> tuple[str, tuple[str, ...]]:
        """His rows anew."""
        before.hold_read(self.file.partner.name)
        old = before.partners.get(self.file.partner.name)
        new = self.file.over(old)
        lines = difference(old, new)
        if lines:
            before.with_partner(new)  # or Taken
            _settled(book, new)
            new = replace(new, certificates=read_trusted(book.connection).standings(new.certificates))
            _write(book.connection, new, is_new=old is None)
            if old is not None and found_by_less(old, new):
                begin_resettling(book, new.name)
        return new.name, lines

    def then(self, book: Book, after: Directory) -> None:
        """Release what was waiting for him, and send what he is owed another way if that is agreed now."""
        partner = after.partner(self.file.partner.name)
        by_now = {"name": partner.name, "to": partner.terms.channel}
        book.connection.execute(_REROUTE, by_now)
        lanes = list(book.connection.execute(_TURNED, by_now).scalars())
        book.connection.execute(_TURN, {**by_now, "now": book.now})
        book.hint(self.hint, lanes)
        while release_unrouted(book, after, self.hint):
            pass


def _settled(book: Book, partner: Partner) -> None:
    if partner.terms.channel not in KNOWING:
        return
    asked = {"name": partner.name, "to": partner.terms.channel}
    if count := book.connection.execute(_UNANSWERED, asked).scalar_one():
        zh = f"{count} 份报文已由原通道发出、结果未知，请先处理（swg dead list --state unknown）"
        en = f"{count} left by the way he has had and are not answered; settle them first"
        raise Unsettled(f"{zh} / {en} (swg dead list --state unknown)")


@dataclass
class Switch(Change):
    """Disable a partner, so that he may not send and what is for him waits, or enable him again. reason: why, or ""."""

    name: str
    disabled: bool
    reason: str = ""

    def change(self, book: Book, before: Directory) -> tuple[str, tuple[str, ...]]:
        """One word of his row; UnknownPartner."""
        old = before.partner(self.name)
        new = replace(old, disabled=self.disabled)
        if lines := difference(old, new):
            row = update(tables.partners).where(tables.partners.c.name == self.name)
            book.connection.execute(row.values(disabled=self.disabled))
            lines += (f"# {' '.join(self.reason.split())}",) if self.reason else ()
        return self.name, lines


@dataclass
class IssueToken(Change):
    """Let a key in: its digest and its first signs, for a partner or someone of the platform."""

    holder: str
    digest: str
    prefix: str
    scope: Scope = Scope.PARTNER
    expires_at: int | None = None
    purpose: Purpose = Purpose.BEARER
    rights: Rights = WHOLE

    def change(self, book: Book, before: Directory) -> tuple[str, tuple[str, ...]]:
        """One row more."""
        if self.scope is Scope.PARTNER:
            before.partner(self.holder)  # or UnknownPartner
        if self.digest in before.tokens:
            return self.holder, ()
        row = {
            "digest": self.digest,
            "partner": self.holder,
            "prefix": self.prefix,
            "scope": self.scope.value,
            "purpose": self.purpose.value,
            "rights": str(self.rights),
            "created_at": book.now,
            "expires_at": self.expires_at,
        }
        book.connection.execute(insert(tables.tokens), row)
        until = f" until {to_datetime(self.expires_at):%F %H:%M}" if self.expires_at is not None else ""
        return self.holder, (f"+ token {self.prefix}… ({self._opens}){until}",)

    @property
    def _opens(self) -> str:
        """What is out of the ordinary about it, for whoever reads the change."""
        client = (str(self.purpose),) if self.purpose is Purpose.CLIENT else ()
        narrow = (str(self.rights),) if self.rights != WHOLE else ()
        return ", ".join((str(self.scope), *client, *narrow))


@dataclass
class RevokeToken(Change):
    """Take a token back; `named` is its first signs or its digest."""

    named: str

    def change(self, book: Book, before: Directory) -> tuple[str, tuple[str, ...]]:
        """One row less."""
        token = _the_token(before.tokens.values(), self.named)
        book.connection.execute(delete(tables.tokens).where(tables.tokens.c.digest == token.digest))
        return token.holder, (f"- token {token.prefix}… ({token.scope})",)


def _the_token(tokens: Iterable[Token], named: str) -> Token:
    found = [token for token in tokens if named in (token.prefix, token.digest)]
    if len(found) != 1:
        raise NoSuchToken(
            f"名为 {named!r} 的密钥有 {len(found)} 个 / {len(found)} tokens are named {named!r}; "
            "给出其前 8 位或摘要 / say its first eight signs or its digest: swg partner token list"
        )
    return found[0]


def attest(book: Book, partner: str, lines: tuple[str, ...], *, by: str) -> None:
    """A leaf and a row that say what changed of this partner, or of whomever else it is about; his rows are written."""
    said = msgspec.json.encode(lines)
    now = registered.NOTE + registered.digest(book.connection, partner)
    seq = book.leaf(Leaf(kind="audit", subject=partner, sender=by, document=sha256(said).hexdigest(), note=now))
    row = {"seq": seq, "at": book.now, "by": by, "partner": partner, "lines": said.decode()}
    book.connection.execute(insert(tables.register_changes), row)


def _write(connection: Connection, partner: Partner, *, is_new: bool) -> None:
    """The partner's rows, whatever they were before."""
    row: dict[str, Any] = {
        "name": partner.name,
        "zh": partner.zh,
        "en": partner.en,
        "roles": msgspec.json.encode(partner.roles).decode(),
        "sender_ids": msgspec.json.encode(partner.sender_ids).decode(),
        "disabled": partner.disabled,
        "terms": msgspec.json.encode(partner.terms).decode(),
    }
    if is_new:
        connection.execute(insert(tables.partners), row)
    else:
        connection.execute(update(tables.partners).where(tables.partners.c.name == partner.name), row)
    for table, rows in _many(partner):
        connection.execute(delete(table).where(table.c.partner == partner.name))
        if rows:
            connection.execute(insert(table), [{"partner": partner.name, **each} for each in rows])


def _many(partner: Partner) -> Iterable[tuple[Table, list[dict[str, Any]]]]:
    """The tables in which a partner has many rows."""
    yield (
        tables.agreements,
        [{"type": each.type, "may_send": each.may_send, "form": each.form} for each in partner.agreements.values()],
    )
    yield (
        tables.partner_keys,
        [{"role": each.role.value, "kind": each.key.kind, "value": each.key.value} for each in partner.keys],
    )
    yield tables.certificates, [msgspec.to_builtins(each) for each in partner.certificates]


_deliveries, _lanes = tables.deliveries.c, tables.lanes.c
_GOING_ON = tuple(state.value for state in (State.HELD, *IN_LANE))
_UNANSWERED = (
    select(func.count())
    .select_from(tables.deliveries)
    .where(
        _deliveries.partner == bindparam("name"),
        _deliveries.state.in_((State.SENT.value, State.UNKNOWN.value)),
        _deliveries.channel != bindparam("to"),
    )
)
_other = (_lanes.partner == bindparam("name")) & (_lanes.channel != bindparam("to"))
_TURNED = select(_lanes.id).where(_other, _lanes.next_at.is_not(None))
_TURN = (  # a lane that waits for a way that is no more waits no longer
    update(tables.lanes)
    .where(_other)
    .values(
        channel=bindparam("to"),
        failures=0,
        next_at=case((_lanes.next_at.is_not(None), bindparam("now", type_=BigInteger))),
    )
)
_REROUTE = (
    update(tables.deliveries)
    .where(
        _deliveries.partner == bindparam("name"),
        _deliveries.state.in_(_GOING_ON),
        _deliveries.channel != bindparam("to"),
    )
    .values(channel=bindparam("to"))
)
