"""What of a case is worth a line of its own where many are told one after another, from its view. Words, no code."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Line:
    """zh, en: what it is. said: its value, as people read it; personal data has no place in it."""

    zh: str
    en: str
    said: str


Outline = Callable[[Mapping[str, Any]], Iterable[Line]]


def nothing(case: Mapping[str, Any]) -> Iterator[Line]:
    """Of a family whose cases are told by their states alone."""
    return iter(())


def amounts(case: Mapping[str, Any], *named: tuple[str, str, str]) -> Iterator[Line]:
    """Those there are of these amounts; named: field of the view, zh, en."""
    for field, zh, en in named:
        if amount := case.get(field):
            yield Line(zh, en, f"{amount['amount']} {amount['currency']}")


def differences(decided: Mapping[str, Any]) -> Iterator[Line]:
    """What was decided otherwise than the gateway had proposed, and why; nothing where it is as proposed."""
    if not (differs := decided.get("differs")):
        return
    said = "  ".join(f"{each['field']} {each['proposed']} -> {each['decided']}" for each in differs)
    reason = decided.get("reason") or (decided.get("decision") or {}).get("reason") or ""
    yield Line("与建议不同", "not as proposed", f"{said}  {reason}".strip())
