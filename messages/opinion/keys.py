"""Numbers made of a token, so that nothing kept or told leads back to it; order keys; who is found by what."""

import hashlib
import re
from typing import Any

from messages.identifiers import compact
from messages.opinion.profile import Profile
from messages.opinion.records import Party
from messages.process import Key
from messages.roles import UNIT

GRIEVANCE, CORRECTION, RATING = "grievance", "correction", "rating"  # OPINION_SUBJECT
INVITATION, APPRAISAL, ORDER = "invitation", "appraisal", "order"  # kinds of case
_DIGITS = 24
_NUMBERS = re.compile(r"[0-9A-Za-z@._\-+]*[0-9]{4,}[0-9A-Za-z@._\-]*|[\w.+\-]+@[\w.\-]+")


def sealed(*words: str) -> str:
    """A number that these words make, and that leads back to none of them: 24 hex digits."""
    return hashlib.sha256(" ".join(words).encode()).hexdigest()[:_DIGITS].upper()


def invitation_no(token: str) -> str:
    """The number of the invitation that this token is of."""
    return sealed(token)


def appraisal_no(token: str, of: str) -> str:
    """The number of what was said with it of one thing. of: "service", or the role of a unit."""
    return sealed("appraisal", token, of)


def key_of(kind: str, number: str) -> str:
    """The order key of a case: "invitation:9F2C…"."""
    return f"{kind}:{number}"


def order_kind(subject: str) -> str:
    """Under what a work order lies: grievances and corrections never meet."""
    return f"{ORDER}-{subject}"


def keys_of(party: Party) -> tuple[Key, ...]:
    """What a party is found by."""
    value = compact(party.value) if party.kind == "credit-code" else party.value
    return (Key(kind=party.kind, value=value),)


def tier_keys(profile: Profile, tier: str) -> tuple[Key, ...]:
    """What a tier is found by, as a unit."""
    row = profile.tier_of(tier)
    return (Key(kind=row.kind, value=row.value),) if row else ()


def tier_party(profile: Profile, tier: str) -> Party:
    """A tier as one in charge."""
    (key,) = tier_keys(profile, tier)
    return Party(role=UNIT.value, kind=key.kind, value=key.value)


def masked(text: str) -> str:
    """Words without the numbers and addresses in them, by which one might know whose they are."""
    return _NUMBERS.sub("＊", text)


def text_of(body: Any, name: str) -> str:
    """A field of a record as text."""
    return str(getattr(body, name, ""))
