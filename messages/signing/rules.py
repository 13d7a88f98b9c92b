"""What must hold within a consent: SW671."""

from collections.abc import Iterator

from messages.findings import Fault
from messages.signing.records import DECLINE, SigningConsent


def a_refusal_says_why(consent: SigningConsent) -> Iterator[Fault]:
    """SW671."""
    if consent.verdict == DECLINE and consent.reason is None:
        yield Fault(code="SW671", at="reason", wanted="Reason, where Verdict is decline")


CONSENT = (a_refusal_says_why,)
