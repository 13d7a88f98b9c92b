"""The process of a day's books: balanced, or different; each difference explained or gone, until nothing is left.

The gateway moves it by its own word: a reconciliation, each time the books are held against one another, and an
explanation, where the platform's people say why a difference is right as it stands.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from messages.books import BookDay
from messages.envelope import Message
from messages.exchange.reconciliation import (
    ExchangeExplanation,
    ExchangeReconciliation,
    ReconciledItem,
    day_of,
)
from messages.findings import Fault
from messages.process import (
    NOWHERE,
    Alias,
    Case,
    Expected,
    Find,
    Key,
    Limit,
    Moves,
    Process,
    Received,
    State,
    Step,
    Timer,
)
from messages.roles import BANK, Role

UNSTATED, BALANCED, DIFFERS, EXPLAINED = "unstated", "balanced", "differs", "explained"

_MENDS = Expected(type="settlement.status", by=(BANK,), zh="补发或更正", en="send what is missing, or correct it")

_STATES = Expected(type="settlement.statement", by=(BANK,), zh="发送对账单", en="send its statement")

STATES = (
    State(name=UNSTATED, zh="对账单未到", en="its statement has not come", limit=Limit(working_days=1),
          expects=(_STATES,)),
    State(name=BALANCED, zh="账目相符", en="the books agree"),
    State(name=DIFFERS, zh="有差异待处理", en="differences to be settled", limit=Limit(working_days=3),
          expects=(_MENDS,)),
    State(name=EXPLAINED, zh="差异均已说明", en="every difference explained"),
)  # fmt: skip

_ANY = (UNSTATED, BALANCED, DIFFERS, EXPLAINED)
MOVES = Moves(
    *((f"found: {name}", (NOWHERE, *_ANY), name) for name in _ANY),
    *((f"said: {name}", _ANY, name) for name in _ANY),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """What was said of one item. by: who said it."""

    item_id: str
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciled:
    """One day of a bank's books in one currency, as it was held last."""

    bank: str
    currency: str
    held: ExchangeReconciliation
    explained: tuple[Explained, ...] = ()

    @property
    def open(self) -> tuple[ReconciledItem, ...]:
        """The items nobody has explained."""
        said = {each.item_id for each in self.explained}
        return tuple(item for item in self.held.items if item.item_id not in said)


def stage(known: Reconciled) -> str:
    """The state that follows from what is known."""
    if known.open:
        return DIFFERS
    if known.held.items:
        return EXPLAINED
    return BALANCED if known.held.statements else UNSTATED


def order_key(body: Any) -> str:
    """A bank's day in one currency; what is no matter of books has none."""
    if isinstance(body, ExchangeReconciliation | ExchangeExplanation):
        return key_of(day_of(body))
    return ""


def key_of(day: BookDay) -> str:
    """The order key of a day."""
    return f"{day.bank}:{day.currency}:{day.day:%Y%m%d}"


def choose(cases: Sequence[Case], message: Message, find: Find | None) -> Case | None:
    return cases[-1] if cases else None


def admits(known: Reconciled | None, received: Received) -> Iterator[Fault]:
    """Only the gateway says these, and nobody's are taken in."""
    return iter(())


def is_there(known: Reconciled | None, received: Received) -> Iterator[Fault]:
    """SW681: what is explained is an item of the books as they were held last."""
    item_id = received.message.body.item_id
    items = {item.item_id for item in known.held.items} if known else set()
    if item_id not in items:
        yield Fault(code="SW681", at="item_id", value=item_id, wanted=", ".join(sorted(items)) or "none is open")


def fold(known: Reconciled | None, received: Received) -> Step:
    body = received.message.body
    if isinstance(body, ExchangeReconciliation):
        there = {item.item_id for item in body.items}
        explained = tuple(each for each in (known.explained if known else ()) if each.item_id in there)
        known = Reconciled(bank=body.bank, currency=body.currency, held=body, explained=explained)
        return Step(event=f"found: {stage(known)}", known=known)
    if known is None:
        raise LookupError("an explanation of books that were never held")
    others = tuple(each for each in known.explained if each.item_id != body.item_id)
    said = Explained(item_id=body.item_id, reason=body.reason, by=body.by, at=received.at)
    known = replace(known, explained=(*others, said))
    return Step(event=f"said: {stage(known)}", known=known)


def expire(known: Reconciled, timer: Timer) -> Step | None:
    return None


def aliases(known: Reconciled) -> Iterator[Alias]:
    """What is looked for: the numbers of what differs."""
    yield Alias(kind="bank", value=known.bank)
    for item in known.held.items:
        for number in (item.reference, item.bank_reference):
            if number:
                yield Alias(kind="reference", value=number)


def parties(known: Reconciled, message: Message) -> Mapping[Role, tuple[Key, ...]]:
    return dict(concerns(known))


def concerns(known: Reconciled) -> tuple[tuple[Role, tuple[Key, ...]], ...]:
    """The bank alone: others' money is in it."""
    kind = "cnaps" if known.bank.isdigit() else "bic"
    return ((BANK, (Key(kind=kind, value=known.bank),)),)


def view(known: Reconciled, role: Role | None) -> Mapping[str, Any]:
    """Who of the platform's people explained it is the platform's own matter."""
    held = known.held
    said = {each.item_id: each for each in known.explained}
    return {
        "bank": known.bank,
        "currency": known.currency,
        "day": held.day,
        "made_at": held.made_at,
        "statements": held.statements,
        "our_debits": held.our_debits,
        "our_credits": held.our_credits,
        "their_debits": held.their_debits,
        "their_credits": held.their_credits,
        "items": [
            {
                "item_id": item.item_id,
                "kind": item.kind,
                "owner": item.owner,
                "is_credit": item.is_credit,
                "what": item.what,
                "reference": item.reference,
                "bank_reference": item.bank_reference,
                "ours": item.ours,
                "theirs": item.theirs,
                "explained": said[item.item_id].reason if item.item_id in said else None,
                "explained_by": said[item.item_id].by if role is None and item.item_id in said else None,
            }
            for item in held.items
        ],
    }


def _no_pardon(known: Reconciled | None, body: Any) -> tuple[str, ...]:
    return ()


PROCESS = Process(
    known=Reconciled,
    states=STATES,
    moves=MOVES,
    order_key=order_key,
    choose=choose,
    admits=admits,
    against={"exchange.explanation": (is_there,)},
    pardons=_no_pardon,
    fold=fold,
    expire=expire,
    aliases=aliases,
    parties=parties,
    concerns=concerns,
    view=view,
)
