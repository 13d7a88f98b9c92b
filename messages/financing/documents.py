"""What of which document is financed, held against what the document is worth, so that nothing is financed twice.

A draw holds what it finances from its request until the bank refuses it, or the loan is closed. Two documents are one
where their digest is the same, or their kind and number; across traders the number says so only of kinds whose numbers
nobody else gives (a declaration, a bill of lading, a policy), for two exporters may both have an invoice 001 (A). A
trader gives a document one number for all his loans: by numbers and digests in turn he would draw upon it twice. What
a document is worth is what was first said of it, by its trader or by whoever else has it financed, whichever is less;
of what others have said and drawn a trader learns no figure.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple, TypeVar
from unicodedata import category, normalize

from messages.financing.records import Document, DrawnDocument
from messages.findings import Fault
from messages.identifiers import compact
from messages.money import Money
from messages.process import Alias

UNIQUE = ("declaration", "bill", "policy")  # FINANCING_DOCUMENT: whose numbers are one in the whole country, or world
Row = TypeVar("Row", Document, DrawnDocument)
UNSEEN = ("Zs", "Zl", "Zp", "Pd", "Cf", "Cc")  # blanks, dashes, and what has no shape of its own
MINUS = "\u2212"
SPENT = "financed-"  # begins the kind of number by which a document is known that a loan has let go of
DIGEST = "document-digest"  # the kind of number that finds a loan by a document's digest


def plain(number: str) -> str:
    """A number as it is compared: width, case, blanks, dashes and what nobody sees do not matter."""
    if number.isascii():
        return compact(number)
    return "".join(each for each in normalize("NFKC", number) if _is_of_it(each)).upper()


def _is_of_it(character: str) -> bool:
    return character != MINUS and category(character) not in UNSEEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document by what it is known again by. number: as it is compared. written: as it was written."""

    kind: str
    number: str
    written: str
    digest: str | None = None

    @classmethod
    def of(cls, said: Document | DrawnDocument) -> "Paper":
        """The one that a message names."""
        return cls(kind=said.kind, number=plain(said.number), written=said.number, digest=said.digest)

    def is_one_with(self, other: "Paper", *, strangers: bool = False) -> bool:
        """Whether both are one document. strangers: of two traders."""
        if self.digest is not None and self.digest == other.digest:
            return True
        is_numbered = not strangers or self.kind in UNIQUE
        return is_numbered and (self.kind, self.number) == (other.kind, other.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """What a document is worth, as this loan said first, and when."""

    paper: Paper
    worth: Money
    said_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """What of a document one draw finances."""

    paper: Paper
    used: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """What one loan says of documents, and holds of them. spent: of which nothing more is financed."""

    worths: tuple[Worth, ...] = ()
    uses: tuple[Use, ...] = ()
    spent: tuple[Paper, ...] = ()

    @property
    def papers(self) -> Iterator[Paper]:
        """The documents of both."""
        yield from (each.paper for each in self.worths)
        yield from (each.paper for each in self.uses)


class Others(NamedTuple):
    """What other loans say and hold: the trader's own, at whatever bank, and those of strangers.

    own_spent, strangers_spent: numbers of documents that a loan has let go of since nothing more is financed of them.
    """

    own: Sequence[Pledge] = ()
    strangers: Sequence[Pledge] = ()
    own_spent: Collection[Alias] = ()
    strangers_spent: Collection[Alias] = ()


def said(before: tuple[Worth, ...], rows: Iterable[Document | DrawnDocument], at: datetime) -> tuple[Worth, ...]:
    """After amounts of documents were said: the first word on each stands."""
    worths = list(before)
    for each in rows:
        paper = Paper.of(each)
        if each.amount is not None and not any(known.paper.is_one_with(paper) for known in worths):
            worths.append(Worth(paper=paper, worth=each.amount, said_at=at))
    return tuple(worths)


def filled(rows: Iterable[Row], pledges: Iterable[Pledge]) -> tuple[Row, ...]:
    """The documents with their digests, where one of the trader's loans has told them: by either they are found."""
    worths = [each for pledge in pledges for each in pledge.worths if each.paper.digest is not None]

    def whole(row: Row) -> Row:
        paper = Paper.of(row)
        found = (each.paper.digest for each in worths if each.paper.is_one_with(paper))
        return row if row.digest is not None else replace(row, digest=next(found, None))

    return tuple(map(whole, rows))


def nameless(rows: Iterable[DrawnDocument], own: Pledge) -> Iterator[Fault]:
    """SW771: a document whose digest was told is drawn upon by number and digest, or what holds it is not found."""
    for n, each in enumerate(rows):
        (whole,) = filled((each,), (own,))
        if whole.digest is not None and each.digest is None:
            yield Fault(code="SW771", at=f"documents[{n}]", wanted=f"Digest {whole.digest}")


def numbered_otherwise(rows: Iterable[Document | DrawnDocument], pledges: Iterable[Pledge]) -> Iterator[Fault]:
    """SW771: the trader gives a document one number, at whatever bank: by it all that was drawn on it is found."""
    known = [paper for pledge in pledges for paper in pledge.papers]
    for n, each in enumerate(rows):
        paper = Paper.of(each)
        same = (other for other in known if paper.digest is not None and other.digest == paper.digest)
        for other in same:
            if (other.kind, other.number) != (paper.kind, paper.number):
                yield Fault(code="SW771", at=f"documents[{n}].number", wanted=f"{other.kind} {other.written}")
                break


def numbered_by_others(rows: Iterable[Document | DrawnDocument], strangers: Iterable[Pledge]) -> Iterator[Fault]:
    """SW769: another trader has given what has this digest another number, of a kind that nobody else numbers.

    By that number more may be drawn on it than is found by the digest; which of both it is, an operator can tell.
    """
    known = [paper for pledge in strangers for paper in pledge.papers if paper.digest is not None]
    for n, each in enumerate(rows):
        paper = Paper.of(each)
        same = (other for other in known if other.digest == paper.digest)
        others = (other for other in same if (other.kind, other.number) != (paper.kind, paper.number))
        if any(not {other.kind, paper.kind}.isdisjoint(UNIQUE) for other in others):
            yield Fault(code="SW769", at=f"documents[{n}].number")


def aliases(papers: Iterable[Paper], prefix: str = "") -> Iterator[Alias]:
    """The numbers by which a loan is found that rests on them. prefix: SPENT of those that it lets go of."""
    for each in papers:
        yield Alias(kind=f"{prefix}{each.kind}", value=each.number)
        if each.digest is not None:
            yield Alias(kind=f"{prefix}{DIGEST}", value=each.digest)


def beside(rows: Iterable[Document | DrawnDocument]) -> Iterator[Alias]:
    """By what the other loans are found that rest on the same documents, or have let go of them."""
    papers = [Paper.of(each) for each in rows]
    yield from aliases(papers)
    yield from aliases(papers, SPENT)


def overfinanced(
    rows: Iterable[Document | DrawnDocument], own: Pledge, others: Others, at: datetime
) -> Iterator[Fault]:
    """SW768: together more than the document is worth; SW769: with what others have drawn. SW771: it cannot be told.

    A document that is only named may have nothing left to be drawn.
    """
    rows = list(rows)
    worths = said(own.worths, rows, at)
    by_himself = [Pledge(worths=worths, uses=own.uses), *others.own]
    for n, each in enumerate(rows):
        where = f"documents[{n}]"
        if (code := _let_go(Paper.of(each), own, others)) is not None:
            yield Fault(code=code, at=f"{where}.used" if isinstance(each, DrawnDocument) else where)
        else:
            yield from _of_one(where, each, by_himself, others.strangers)


def _let_go(paper: Paper, own: Pledge, others: Others) -> str | None:
    """SW768, SW769: that a loan has let go of a document, since nothing more is financed of it."""
    spent = (each for pledge in (own, *others.own) for each in pledge.spent)
    if any(each.is_one_with(paper) for each in spent) or not _numbers(paper).isdisjoint(others.own_spent):
        return "SW768"
    theirs = (each for pledge in others.strangers for each in pledge.spent)
    is_theirs = any(each.is_one_with(paper, strangers=True) for each in theirs)
    is_known = not _numbers(paper, strangers=True).isdisjoint(others.strangers_spent)
    return "SW769" if is_theirs or is_known else None


def _numbers(paper: Paper, *, strangers: bool = False) -> set[Alias]:
    """By which it is known among what was let go."""
    alone = {f"{SPENT}{DIGEST}", *(f"{SPENT}{each}" for each in UNIQUE)}
    return {each for each in aliases((paper,), SPENT) if not strangers or each.kind in alone}


def _of_one(
    where: str, row: Document | DrawnDocument, by_himself: Sequence[Pledge], strangers: Sequence[Pledge]
) -> Iterator[Fault]:
    paper, is_drawn = Paper.of(row), isinstance(row, DrawnDocument)
    now = row.used if isinstance(row, DrawnDocument) else row.amount
    at = f"{where}.used" if is_drawn else where
    worth = _first_said(paper, by_himself, strangers=False)
    if worth is None or worth.currency != now.currency:
        if is_drawn:
            yield Fault(code="SW771", at=at, wanted=worth.currency if worth else "Amount of the document")
        return
    drawn = _drawn(paper, by_himself, worth.currency, strangers=False)
    wants = now.amount if is_drawn else Decimal()
    if drawn + wants > worth.amount or (not is_drawn and drawn >= worth.amount):
        left = Money(max(worth.amount - drawn, Decimal()), worth.currency)
        yield Fault(code="SW768", at=at, wanted=f"at most {left} of {worth}")
        return
    if _is_too_much(paper, worth, drawn, wants, [each for each in strangers if _holds(each, paper)]):
        yield Fault(code="SW769", at=at)


def _is_too_much(paper: Paper, worth: Money, drawn: Decimal, wants: Decimal, strangers: Sequence[Pledge]) -> bool:
    """Whether with what others hold of it, it is financed beyond its worth; another currency cannot be told apart."""
    theirs = _first_said(paper, strangers, strangers=True)
    if theirs is None:
        return bool(strangers)
    least = min(worth.amount, theirs.amount)
    drawn += _drawn(paper, strangers, worth.currency, strangers=True)
    return theirs.currency != worth.currency or drawn + wants > least or drawn >= least


def _holds(pledge: Pledge, paper: Paper) -> bool:
    return any(each.paper.is_one_with(paper, strangers=True) for each in pledge.uses)


def _first_said(paper: Paper, pledges: Iterable[Pledge], *, strangers: bool) -> Money | None:
    found = [each for pledge in pledges for each in pledge.worths if each.paper.is_one_with(paper, strangers=strangers)]
    return min(found, key=lambda each: each.said_at).worth if found else None


def _drawn(paper: Paper, pledges: Iterable[Pledge], currency: str, *, strangers: bool) -> Decimal:
    uses = (each for pledge in pledges for each in pledge.uses if each.used.currency == currency)
    return sum((each.used.amount for each in uses if each.paper.is_one_with(paper, strangers=strangers)), Decimal())
