"""What must hold within one amendment. A rule may be handed a partial record; what it cannot read ends it."""

from collections.abc import Iterator

from messages.declaration.records import DeclarationAmendment
from messages.findings import Fault
from messages.identifiers import BadIdentifier, credit_code, declaration_number, reference

OTHER = "other"  # AMENDMENT_REASON
OTHER_FIELD = "Other"  # AMENDED_FIELD


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


AMENDMENT = (
    number_is_of_the_trader,
    fields_differ,
    something_changes,
    flow_is_that_of_the_declaration,
    another_reason_is_told_in_words,
)
