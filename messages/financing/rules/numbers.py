"""Numbers: whose they are, of what they are, and that nothing is named twice."""

from collections.abc import Callable, Iterator
from typing import Any

from messages.financing.documents import plain
from messages.financing.records import FinancingApplication, FinancingAuthorization, FinancingDrawdown
from messages.findings import Fault
from messages.identifiers import BadIdentifier, compact, credit_code, declaration_number, reference
from messages.settlement.rules.readable import readable

Rule = Callable[[Any], Iterator[Fault]]
DECLARATION, POLICY = "declaration", "policy"  # FINANCING_DOCUMENT
INSURED = "insured-export"  # FINANCING_PRODUCT

Papers = FinancingApplication | FinancingDrawdown


def _is_of_the_trader(field: str) -> Rule:
    def number_is_of_the_trader(body: Any) -> Iterator[Fault]:
        """SW750: a number of the trader's begins with his organisation code, so that it is his alone."""
        number = getattr(body, field)
        if number is None:
            return
        try:
            reference.check(number)
        except BadIdentifier:
            return  # the identifier's own finding says it
        if not reference.is_of(number, body.trader_id):
            yield Fault(code="SW750", at=field, wanted=f"{credit_code.organisation(body.trader_id)}…")

    return number_is_of_the_trader


application_is_of_the_trader = _is_of_the_trader("application_no")
authorization_is_of_the_trader = _is_of_the_trader("authorization_no")
draw_is_of_the_trader = _is_of_the_trader("draw_no")
repayment_is_of_the_trader = _is_of_the_trader("repayment_no")


def documents_differ(body: Papers) -> Iterator[Fault]:
    """SW754: a document is named once, by its number and by its digest."""
    rows = list(readable("documents", body.documents, "kind", "number"))
    yield from _twice((f"{at}number", (each.kind, plain(each.number))) for at, each in rows)
    digests = ((f"{at}digest", getattr(each, "digest", None)) for at, each in rows)
    yield from _twice((at, digest) for at, digest in digests if digest is not None)


def declarations_differ(authorization: FinancingAuthorization) -> Iterator[Fault]:
    """SW754: so is a declaration."""
    numbered = enumerate(authorization.declarations)
    yield from _twice((f"declarations[{n}]", compact(each)) for n, each in numbered)


def scopes_differ(authorization: FinancingAuthorization) -> Iterator[Fault]:
    """SW754: and a scope."""
    yield from _twice((f"scopes[{n}]", each) for n, each in enumerate(authorization.scopes))


def declarations_have_their_numbers(body: Papers) -> Iterator[Fault]:
    """SW761: the number of a declaration is one."""
    for at, each in readable("documents", body.documents, "kind", "number"):
        if each.kind != DECLARATION:
            continue
        try:
            declaration_number.check(each.number)
        except BadIdentifier as problem:
            yield Fault(code="SW761", at=f"{at}number", wanted=problem.wanted)


def insured_export_names_its_policy(application: FinancingApplication) -> Iterator[Fault]:
    """SW756: doubted only."""
    kinds = {each.kind for _, each in readable("documents", application.documents, "kind")}
    if application.product == INSURED and POLICY not in kinds:
        yield Fault(code="SW756", at="documents", wanted=f"a Document of kind {POLICY}")


def _twice(named: Iterator[tuple[str, Any]]) -> Iterator[Fault]:
    seen = set()
    for at, key in named:
        if key in seen:
            yield Fault(code="SW754", at=at, wanted="each only once")
        seen.add(key)
