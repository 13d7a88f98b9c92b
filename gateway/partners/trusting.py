"""Whom the register trusts, as commands of the writer: an authority comes or goes, a revocation list comes in.

With each, it is worked out anew how every registered certificate stands; what changes for a partner is said of him too.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, fields

from sqlalchemy import bindparam, delete, func, insert, select, update

from gateway.journal import tables
from gateway.journal.book import Book
from gateway.journal.clock import to_datetime, to_us
from gateway.partners.authorities import Trusted, read_trusted
from gateway.partners.changes import Change, attest
from gateway.partners.directory import Directory, Taken
from gateway.partners.partner import RegisteredCertificate
from gateway.trust.authorities import ends
from gateway.trust.certificates import digest, load
from gateway.trust.revocation import BadList, RevocationList
from messages.errors import SingleWindowError

LARGE = 256 << 10  # bytes; of larger lists only the newest is kept whole


class UnknownAuthority(SingleWindowError):
    """No authority of this name is trusted."""


@dataclass
class TrustAuthority(Change):
    """Trust what these certificates issued, under one name. pems: as `read_authorities` gives them."""

    name: str
    pems: tuple[bytes, ...]

    def change(self, book: Book, before: Directory) -> tuple[str, tuple[str, ...]]:
        """A row for each that is new; Taken where one is trusted under another name."""
        known = {each.digest: name for name, several in before.authorities.items() for each in several}
        lines = []
        for pem in self.pems:
            found = load(pem)
            if (other := known.get(digest(found))) not in (None, self.name):
                raise Taken(f"证书 {digest(found)[:16]} 已受信，名为 / is trusted as {other} already")
            if other is None:
                row = {"digest": digest(found), "name": self.name, "pem": pem.decode("ascii")}
                times = {"not_before": to_us(found.not_valid_before_utc), "not_after": to_us(ends(pem))}
                book.connection.execute(insert(tables.authorities), {**row, **times})
                lines.append(f"+ authority {self.name} {digest(found)[:16]} until {ends(pem):%F}")
        return self.name, (*lines, *(_restand(book, by=self.by) if lines else ()))


@dataclass
class DistrustAuthority(Change):
    """Trust an authority no more; agreements that name it find no certificate of its valid from now on."""

    name: str

    def change(self, book: Book, before: Directory) -> tuple[str, tuple[str, ...]]:
        """Its rows are gone; UnknownAuthority. Its lists stay, as evidence."""
        if self.name not in before.authorities:
            raise UnknownAuthority(
                f"没有受信的 CA {self.name!r} / no authority {self.name!r} is trusted: swg cert list"
            )
        book.connection.execute(delete(tables.authorities).where(tables.authorities.c.name == self.name))
        lines = [f"- authority {self.name} {each.digest[:16]}" for each in before.authorities[self.name]]
        return self.name, (*lines, *_restand(book, by=self.by))


@dataclass
class ImportList(Change):
    """Take in a revocation list: a trusted authority must have signed it, and it is not older than the last.

    Who signed it is best asked before (`hold_beforehand`): under the journal's lock a long list would hold up others.
    """

    crl: RevocationList
    large: int = LARGE

    def change(self, book: Book, before: Directory) -> tuple[str, tuple[str, ...]]:
        """A row, and how certificates stand by it; BadList. The list that is known already changes nothing."""
        trusted = read_trusted(book.connection)
        signer = next((each for each in trusted.authorities if self.crl.is_by(each.pem.encode("ascii"))), None)
        if signer is None:
            raise BadList(
                f"没有受信的 CA 签发此列表 / no trusted authority signed this list ({self.crl.issuer}); "
                "先信任该 CA / trust it first: swg cert trust FILE --name NAME"
            )
        newest = trusted.lists.get(signer.key)
        if newest is not None and newest.digest == self.crl.digest:
            return signer.name, ()
        if newest is not None and newest.this_update > to_us(self.crl.this_update):
            raise BadList(
                f"比已有的旧 / older than the list that is known: {self.crl.this_update:%F %H:%M}, "
                f"known {to_datetime(newest.this_update):%F %H:%M}; 请取最新列表 / fetch the newest"
            )
        self._write(book, signer.key)
        return signer.name, (self._line(signer.name), *_restand(book, by=self.by, crl=self.crl))

    def _write(self, book: Book, key: str) -> None:
        """The row; lists before it that are large keep what identifies them."""
        until = self.crl.next_update
        row = {
            "digest": self.crl.digest,
            "authority_key": key,
            "number": None if self.crl.number is None else str(self.crl.number),
            "this_update": to_us(self.crl.this_update),
            "next_update": None if until is None else to_us(until),
            "entries": self.crl.count,
            "imported_at": book.now,
            "content": self.crl.der,
        }
        older = (_crls.authority_key == key) & (func.length(_crls.content) > self.large)
        book.connection.execute(update(tables.crls).where(older).values(content=None))
        book.connection.execute(delete(tables.crls).where(_crls.digest == self.crl.digest))  # it came back
        book.connection.execute(insert(tables.crls), row)

    def _line(self, authority: str) -> str:
        until = f", next {self.crl.next_update:%F %H:%M}" if self.crl.next_update else ""
        of = f"of {self.crl.this_update:%F %H:%M} UTC{until}"
        return f"+ list {self.crl.digest} of {authority}: {self.crl.count} revoked, {of}"


def hold_beforehand(crl: RevocationList, directory: Directory) -> RevocationList:
    """The list, once it was held against everyone who is trusted: what `ImportList` asks then is known already."""
    for several in directory.authorities.values():
        for each in several:
            crl.is_by(each.pem.encode("ascii"))
    return crl


@dataclass
class NoteAct(Change):
    """Keep what a private authority has done: what it issued, renewed and took back."""

    authority: str
    said: tuple[str, ...]

    def change(self, book: Book, before: Directory) -> tuple[str, tuple[str, ...]]:
        """Nothing but the record."""
        return self.authority, self.said


def _restand(book: Book, *, by: str, crl: RevocationList | None = None) -> tuple[str, ...]:
    """How every certificate stands now, written; the lines of what changed, said of each partner too.

    crl: a list that was read already.
    """
    changed: dict[str, list[str]] = defaultdict(list)
    for partner, old, new in _moved(book, read_trusted(book.connection, crl)):
        changed[partner] += [line for line in _said(old, new) if line]
        row = {name: getattr(new, name) for name in _STANDING}
        book.connection.execute(_STAND, {**row, "which": new.digest})
    for partner, lines in changed.items():
        if lines:
            attest(book, partner, tuple(lines), by=by)
    return tuple(f"{line} ({partner})" for partner, lines in changed.items() for line in lines)


def _moved(book: Book, trusted: Trusted) -> Iterator[tuple[str, RegisteredCertificate, RegisteredCertificate]]:
    """Whose certificate stands otherwise than it did, before and now."""
    for row in book.connection.execute(select(tables.certificates).order_by(tables.certificates.c.partner)).all():
        old = RegisteredCertificate(**{name: getattr(row, name) for name in _ALL})
        new = trusted.standing(old)
        if new != old:
            yield row.partner, old, new


def _said(old: RegisteredCertificate, new: RegisteredCertificate) -> Iterator[str]:
    """What is worth telling; that a newer list says the same is not."""
    name = f"~ certificate {new.digest[:16]}"
    if old.authority != new.authority:
        yield f"{name}: issued by {new.authority or 'nobody who is trusted'}"
    if old.revoked_at is None and new.revoked_at is not None:
        yield f"{name}: revoked {to_datetime(new.revoked_at):%F %H:%M}, {new.reason}, by list {(new.crl or '')[:16]}"
    if old.revoked_at is not None and new.revoked_at is None:
        yield f"{name}: not revoked any more"


_crls = tables.crls.c
_ALL = tuple(each.name for each in fields(RegisteredCertificate))
_STANDING = ("authority", "trusted_until", "crl", "crl_at", "crl_until", "revoked_at", "reason")
_STAND = (
    update(tables.certificates)
    .where(tables.certificates.c.digest == bindparam("which"))
    .values({name: bindparam(name) for name in _STANDING})
)
