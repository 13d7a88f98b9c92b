"""Holds movements as we know them against the entries of statements: what is left on either side is a difference.

Entries that take one another back are no news. What carries the same number and goes the same way is the same thing;
then equal amounts are paired first, so that one wrong amount is told as that and not as two that are missing.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from messages.books.difference import Difference, Entry, Kind, Movement

Key = tuple[str, bool]  # what it belongs to, and whether it is a credit


@dataclass
class _Both:
    """What the two sides have of one thing, one way."""

    ours: list[Movement] = field(default_factory=list)
    theirs: list[Entry] = field(default_factory=list)


def compare(ours: Iterable[Movement], theirs: Iterable[Entry]) -> tuple[Difference, ...]:
    """Every difference, in the order of what it is about; nothing where the books agree.

    All of one bank, currency and day. A movement that is not booked yet and is on no statement is no difference.
    """
    known = list(ours)
    by_number = _numbers(known)
    sides: defaultdict[Key, _Both] = defaultdict(_Both)
    for movement in known:
        sides[movement.of, movement.is_credit].ours.append(movement)
    for entry in _standing(theirs):
        of = by_number.get(entry.reference or "") or by_number.get(entry.bank_reference) or f"?{entry.bank_reference}"
        sides[of, entry.is_credit].theirs.append(entry)
    return tuple(each for key in sorted(sides) for each in _differences(key, sides[key]))


def _numbers(known: Sequence[Movement]) -> dict[str, str]:
    """What each number belongs to; the trader's own counts before the bank's."""
    found = {each.bank_reference: each.of for each in known if each.bank_reference}
    return found | {each.reference: each.of for each in known if each.reference}


def _standing(entries: Iterable[Entry]) -> list[Entry]:
    """The entries without those that were taken back, and without what took them back.

    A reversal goes the other way than what it takes back, with the same number and amount.
    """
    standing: list[Entry] = []
    reversals: list[Entry] = []
    for entry in entries:
        (reversals if entry.is_reversal else standing).append(entry)
    for reversal in reversals:
        taken = next((each for each in standing if _takes_back(reversal, each)), None)
        if taken is None:
            standing.append(reversal)  # of another day: it stands for itself
        else:
            standing.remove(taken)
    return standing


def _takes_back(reversal: Entry, entry: Entry) -> bool:
    same = (entry.bank_reference, entry.amount) == (reversal.bank_reference, reversal.amount)
    return same and entry.is_credit != reversal.is_credit and not entry.is_reversal


def _differences(key: Key, both: _Both) -> Iterator[Difference]:
    """What is left after equal amounts were paired: booked ones first, so that what was only ordered is told last."""
    ours = sorted(both.ours, key=lambda each: not each.is_booked)
    theirs = list(both.theirs)
    paired: list[Movement] = []
    for movement in ours:
        entry = next((each for each in theirs if each.amount == movement.amount), None)
        if entry is not None:
            theirs.remove(entry)
            paired.append(movement)
            if not movement.is_booked:
                yield _of(Kind.STATE, key, movement, entry)
    ours = [each for each in ours if not any(each is one for one in paired)]
    while ours and theirs:
        movement, entry = ours.pop(0), theirs.pop(0)
        yield _of(Kind.AMOUNT if movement.is_booked else Kind.STATE, key, movement, entry)
    yield from (_of(Kind.MISSING_THERE, key, each, None) for each in ours if each.is_booked)
    for entry in theirs:
        again = any(each.amount == entry.amount for each in paired)
        yield _of(Kind.DOUBLE if again else Kind.MISSING_HERE, key, None, entry)


def _of(kind: Kind, key: Key, movement: Movement | None, entry: Entry | None) -> Difference:
    of, is_credit = key
    said = [each for each in (entry, movement) if each is not None]
    return Difference(
        kind=kind,
        is_credit=is_credit,
        of=None if of.startswith("?") else of,
        reference=next((each.reference for each in said if each.reference), None),
        bank_reference=next((each.bank_reference for each in said if each.bank_reference), None),
        ours=movement.amount if movement else None,
        theirs=entry.amount if entry else None,
        what=movement.what if movement else "unknown",
    )
