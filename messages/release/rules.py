"""What must hold within one message about a release. All are facts of customs, so all of it is doubted only.

A rule may be handed a partial record; asking for what could not be read ends that rule.
"""

from collections.abc import Iterator

from messages.findings import Fault
from messages.identifiers import BadIdentifier, declaration_number
from messages.release.records import ReleaseAssessment, ReleaseDecision
from messages.times import beijing_date

BARS = frozenset(("conditional",))
FREES = frozenset(("release", "certified"))


def lines_differ(body: ReleaseAssessment) -> Iterator[Fault]:
    """SW825: a line is told once."""
    seen: set[int] = set()
    for number, line in enumerate(body.lines):
        if not hasattr(line, "line_no"):
            continue
        if line.line_no in seen:
            yield Fault(code="SW825", at=f"lines[{number}].line_no", wanted="each only once")
        seen.add(line.line_no)


def flow_is_that_of_the_declaration(body: ReleaseAssessment) -> Iterator[Fault]:
    """SW826: import or export, as digit 9 of the declaration number has it."""
    try:
        declaration_number.check(body.entry_id)
    except BadIdentifier:
        return  # the identifier's own finding says it
    if (flow := declaration_number.flow(body.entry_id)) != body.ie_flag:
        yield Fault(code="SW826", at="ie_flag", wanted=flow)


def inspection_follows_the_declaration(body: ReleaseAssessment) -> Iterator[Fault]:
    """SW827: goods are inspected on the spot once they are declared."""
    if body.on_site is not None and beijing_date(body.on_site.done_at) < body.declared_on:
        yield Fault(code="SW827", at="on_site.done_at", wanted=f"{body.declared_on} or later")


def commodity_is_that_of_the_quarantine_number(body: ReleaseAssessment) -> Iterator[Fault]:
    """SW828: the CIQ number begins with the commodity number."""
    for number, line in enumerate(body.lines):
        readable = hasattr(line, "ciq_code") and hasattr(line, "hs_code")
        if readable and line.ciq_code is not None and not line.ciq_code.startswith(line.hs_code):
            yield Fault(code="SW828", at=f"lines[{number}].ciq_code", wanted=f"{line.hs_code}…")


def use_is_barred_where_released_on_condition(body: ReleaseDecision) -> Iterator[Fault]:
    """SW829: released on condition is barred from use; released or certified is not."""
    if body.verdict in BARS and not body.use_barred:
        yield Fault(code="SW829", at="use_barred", value="false", wanted="true")
    if body.verdict in FREES and body.use_barred:
        yield Fault(code="SW829", at="use_barred", value="true", wanted="false")


def day_is_of_the_year_of_the_declaration(body: ReleaseAssessment) -> Iterator[Fault]:
    """SW880: it is declared in the year that its number names."""
    try:
        declaration_number.check(body.entry_id)
    except BadIdentifier:
        return  # the identifier's own finding says it
    if (year := declaration_number.year(body.entry_id)) != body.declared_on.year:
        yield Fault(code="SW880", at="declared_on", wanted=f"a day of {year}")


ASSESSMENT = (
    lines_differ,
    flow_is_that_of_the_declaration,
    day_is_of_the_year_of_the_declaration,
    inspection_follows_the_declaration,
    commodity_is_that_of_the_quarantine_number,
)
DECISION = (use_is_barred_where_released_on_condition,)
