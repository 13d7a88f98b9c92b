"""What is listed is listed once."""

from collections.abc import Iterable, Iterator
from typing import Any

from messages.findings import Fault
from messages.guarantee.records import GuaranteeAuthorization


def items_differ(body: GuaranteeAuthorization) -> Iterator[Fault]:
    """SW779: what may be looked up."""
    yield from _twice("scope", body.scope)


def taxes_differ(body: Any) -> Iterator[Fault]:
    """SW779: taxes."""
    yield from _twice("taxes", body.taxes)


def offices_differ(body: Any) -> Iterator[Fault]:
    """SW779: customs where the trader declares."""
    yield from _twice("declaration_offices", body.declaration_offices)


def uses_differ(body: Any) -> Iterator[Fault]:
    """SW779: uses."""
    yield from _twice("uses", body.uses)


def _twice(field: str, items: Iterable[str]) -> Iterator[Fault]:
    seen: set[str] = set()
    for n, item in enumerate(items):
        if item in seen:
            yield Fault(code="SW779", at=f"{field}[{n}]", wanted="each only once")
        seen.add(item)
