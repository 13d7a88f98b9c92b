"""What must hold within one amendment. A rule may be handed a partial record; what it cannot read ends it."""

import re
from collections.abc import Iterator
from datetime import date

from messages.declaration.records import DeclarationAmendment
from messages.findings import Fault
from messages.identifiers import BadIdentifier, credit_code, declaration_number, reference

OTHER = "other"  # AMENDMENT_REASON
OTHER_FIELD, DAY_FIELD = "Other", "IEDate"  # AMENDED_FIELD
_DAY = re.compile(r"[0-9]{4}(-?)[0-9]{2}\1[0-9]{2}")


def number_is_of_the_trader(body: DeclarationAmendment) -> Iterator[Fault]:
    """SW835: it begins with his organisation code, so that it is his alone."""
    try:
        reference.check(body.amendment_no)
    except BadIdentifier:
        return  # the identifier's own finding says it
    if not reference.is_of(body.amendment_no, body.trader_id):
        yield Fault(code="SW835", at="amendment_no", wanted=f"{credit_code.organisation(body.trader_id)}…")


def fields_differ(body: DeclarationAmendment) -> Iterator[Fault]:
    """SW836: a field is named once."""
    seen: set[str] = set()
    for number, change in enumerate(body.changes):
        if not hasattr(change, "field") or change.field == OTHER_FIELD:
            continue
        if change.field in seen:
            yield Fault(code="SW836", at=f"changes[{number}].field", wanted="each only once")
        seen.add(change.field)


def something_changes(body: DeclarationAmendment) -> Iterator[Fault]:
    """SW837: what is changed is not what it was."""
    for number, change in enumerate(body.changes):
        if hasattr(change, "before") and hasattr(change, "after") and change.before.strip() == change.after.strip():
            yield Fault(code="SW837", at=f"changes[{number}].after", wanted=f"other than {change.before}")


def flow_is_that_of_the_declaration(body: DeclarationAmendment) -> Iterator[Fault]:
    """SW838: import or export, as digit 9 of the declaration number has it."""
    try:
        declaration_number.check(body.entry_id)
    except BadIdentifier:
        return  # the identifier's own finding says it
    if (flow := declaration_number.flow(body.entry_id)) != body.ie_flag:
        yield Fault(code="SW838", at="ie_flag", wanted=flow)


def another_reason_is_told_in_words(body: DeclarationAmendment) -> Iterator[Fault]:
    """SW839."""
    if body.reason == OTHER and body.reason_text is None:
        yield Fault(code="SW839", at="reason_text", wanted="ReasonText")


def day_is_of_the_year_of_the_declaration(body: DeclarationAmendment) -> Iterator[Fault]:
    """SW882: it was declared in the year that its number names; by the rules of that day it is judged."""
    try:
        declaration_number.check(body.entry_id)
    except BadIdentifier:
        return  # the identifier's own finding says it
    if (year := declaration_number.year(body.entry_id)) != body.declared_on.year:
        yield Fault(code="SW882", at="declared_on", wanted=f"a day of {year}")


def a_day_stays_a_day(body: DeclarationAmendment) -> Iterator[Fault]:
    """SW883: the day of import is a day before and after."""
    for number, change in enumerate(body.changes):
        if getattr(change, "field", None) != DAY_FIELD:
            continue
        for name in ("before", "after"):
            if not _is_day(getattr(change, name, "20000101")):  # what could not be read is told by its own finding
                yield Fault(code="SW883", at=f"changes[{number}].{name}", wanted="2026-11-15 or 20261115")


def _is_day(said: str) -> bool:
    try:
        return bool(_DAY.fullmatch(text := said.strip())) and bool(date.fromisoformat(text))
    except ValueError:
        return False


AMENDMENT = (
    number_is_of_the_trader,
    fields_differ,
    something_changes,
    flow_is_that_of_the_declaration,
    another_reason_is_told_in_words,
    day_is_of_the_year_of_the_declaration,
    a_day_stays_a_day,
)
