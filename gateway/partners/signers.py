"""Whose signatures count for a partner, worked out once a change of the register.

Of a message it is asked whether its signer's certificate stands, by its digest: a look-up and two comparisons. Nothing
is parsed and no list is searched then.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from gateway.journal.clock import to_datetime, to_us
from gateway.trust.certificates import key_digest, load
from gateway.trust.revocation import KEY_IS_SOUND
from messages.findings import Finding
from messages.seals.leaves import instant

if TYPE_CHECKING:
    from gateway.partners.partner import RegisteredCertificate, Terms

_DAY = "%Y-%m-%d %H:%M %Z"
_SOUND = "a certificate that is registered and not revoked"


class Refusal(NamedTuple):
    """Why a certificate's signatures do not count: the finding's code, what was found, what was wanted."""

    code: str
    value: str
    wanted: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How one certificate stands. begins, ends: aware. outside: what is said before and after; refused: at any time.

    lasts: when it ends for good; its authority's list may be overdue before that, and another may come.
    answer: what the newest list of its authority said of it, as evidence: "crl 53f1… of 2026-11-21T02:00:00.000000Z".
    """

    begins: datetime
    ends: datetime
    lasts: datetime
    outside: Refusal
    refused: Refusal | None = None
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class Signers:
    """The certificates of one partner. pems: all of them, those that count first. standings: by digest."""

    pems: tuple[bytes, ...] = ()
    standings: Mapping[str, Standing] = field(default_factory=dict)

    def refusal(self, digest: str, now: datetime, *, where: str = "/", line: int | None = None) -> Finding | None:
        """Why a signature of this certificate, which holds, does not count now; None: it does."""
        standing = self.standings[digest]
        if standing.refused is None and standing.begins <= now <= standing.ends:
            return None
        code, value, wanted = standing.refused or standing.outside
        return Finding(code=code, where=where, line=line, value=value, wanted=wanted)

    def answer(self, digest: str) -> str | None:
        """What its authority's list said of this certificate; None: no list speaks of it."""
        return self.standings[digest].answer


def prepare(certificates: Sequence["RegisteredCertificate"], terms: "Terms") -> Signers:
    """How a partner's certificates stand by these terms."""
    bad_keys = dict(_bad_keys(certificates))
    standings = {each.digest: _standing(each, terms, bad_keys) for each in certificates}
    ordered = sorted(certificates, key=lambda each: (standings[each.digest].refused is not None, -each.not_before))
    return Signers(tuple(each.pem.encode("ascii") for each in ordered), standings)


def _standing(each: "RegisteredCertificate", terms: "Terms", bad_keys: Mapping[str, str]) -> Standing:
    lasts, outside = min(_ends(each, terms))
    ends = lasts
    if terms.revocation == "fresh" and each.crl_until is not None and each.crl_until < lasts:
        ends, outside = each.crl_until, _overdue(each)
    return Standing(
        begins=to_datetime(each.not_before),
        ends=to_datetime(ends),
        lasts=to_datetime(lasts),
        outside=outside,
        refused=next(_refused(each, terms, bad_keys), None),
        answer=f"crl {each.crl} of {instant(each.crl_at)}" if each.crl and each.crl_at is not None else None,
    )


def _ends(each: "RegisteredCertificate", terms: "Terms") -> Iterator[tuple[int, Refusal]]:
    """What bounds its time, and what is said beyond."""
    own = to_us(load(each.pem.encode("ascii")).not_valid_after_utc)
    agreed = min(each.not_after, own)
    span = f"agreed from {to_datetime(each.not_before):{_DAY}} to {to_datetime(agreed):{_DAY}}"
    yield agreed, Refusal("SW207", span, "a certificate whose time it is")
    if terms.authorities and each.trusted_until is not None:
        over = f"{each.authority}: its own time ended {to_datetime(each.trusted_until):{_DAY}}"
        yield each.trusted_until, Refusal("SW213", over, _agreed(terms))


def _overdue(each: "RegisteredCertificate") -> Refusal:
    due = to_datetime(each.crl_until or 0)
    late = f"the list of {each.authority} was to be followed by another on {due:{_DAY}}"
    return Refusal("SW214", late, "a newer list, which the operator brings")


def _refused(each: "RegisteredCertificate", terms: "Terms", bad_keys: Mapping[str, str]) -> Iterator[Refusal]:
    """What keeps it from counting, whatever the time."""
    if each.revoked_at is not None:
        when = f"{to_datetime(each.revoked_at):{_DAY}} ({each.reason})"
        yield Refusal("SW212", f"revoked {when}, says list {(each.crl or '')[:16]}", _SOUND)
    elif bad_keys and (other := bad_keys.get(key_digest(each.pem.encode("ascii")))):
        yield Refusal("SW212", f"its key is that of certificate {other[:16]}, which is revoked", _SOUND)
    if terms.authorities and each.authority not in terms.authorities:
        yield Refusal("SW213", f"issued by {each.authority or 'nobody who is trusted'}", _agreed(terms))
    if terms.revocation == "fresh" and each.crl is None:
        yield Refusal("SW214", "no list of its authority is known", "a list, which the operator brings")


def _bad_keys(certificates: Sequence["RegisteredCertificate"]) -> Iterator[tuple[str, str]]:
    """The keys that are revoked for what they are, and the certificate for which they were."""
    for each in certificates:
        if each.revoked_at is not None and each.reason not in KEY_IS_SOUND:
            yield key_digest(each.pem.encode("ascii")), each.digest


def _agreed(terms: "Terms") -> str:
    return f"issued by {' or '.join(terms.authorities)}"
