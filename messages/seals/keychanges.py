"""What a leaf of kind "key" says: which key seals from the next batch on, and what became of the one before.

    begins                                              the journal's first key, stated in its first batch
    replaces 571e6151f6404f0c: the certificate ends     sealed by the key it replaces, which was sound to the end
    revokes 571e6151f6404f0c after checkpoint 812 53f1…: stolen
    in force                                            the first words of a new key

The leaf's id is the new key, its document the SHA-256 of the new certificate. Revoked is a key that others may have
had: what it signed is to be believed up to that checkpoint, and of what is newer only what lies in the log whose head
a later key has signed.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

BEGINS, IN_FORCE = "begins", "in force"
MOST_SAID = 500  # characters of a reason

_NOTE = re.compile(
    r"(?P<word>replaces|revokes) (?P<key>[0-9a-f]{16})"
    r"(?: after checkpoint (?P<size>[1-9][0-9]*) (?P<root>[0-9a-f]{64}))?(?:: (?P<reason>.+))?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyStatement:
    """One leaf of kind "key", read.

    replaces: None: the journal's first key, or one that takes up its work. trusted_to: size and root of the last
    checkpoint to trust of a key that was revoked; None: it was not.
    """

    key_id: str
    certificate: str | None = None
    replaces: str | None = None
    trusted_to: tuple[int, str] | None = None
    reason: str | None = None
    is_change: bool = True  # another key than before, or the first


def note(replaces: str, *, trusted_to: tuple[int, str] | None = None, reason: str | None = None) -> str:
    """The words for a key that takes the place of another."""
    after = f" after checkpoint {trusted_to[0]} {trusted_to[1]}" if trusted_to else ""
    because = f": {said}" if (said := words(reason)) else ""
    return f"{'revokes' if trusted_to else 'replaces'} {replaces}{after}{because}"


def words(reason: str | None) -> str | None:
    """A reason as it is kept: one line, not too long; None where it says nothing."""
    return " ".join((reason or "").split())[:MOST_SAID].rstrip() or None


def read(leaf: Mapping[str, str]) -> KeyStatement | None:
    """What a leaf of kind "key" states; None where it is not of this form."""
    said, key_id = leaf.get("note", ""), leaf.get("id", "")
    if said == IN_FORCE:
        return KeyStatement(key_id=key_id, is_change=False)
    if said == BEGINS:
        return KeyStatement(key_id=key_id, certificate=leaf.get("document"))
    found = _NOTE.fullmatch(said)
    if found is None or (found["word"] == "revokes") is not (found["size"] is not None):
        return None
    return KeyStatement(
        key_id=key_id,
        certificate=leaf.get("document"),
        replaces=found["key"],
        trusted_to=(int(found["size"]), found["root"]) if found["size"] else None,
        reason=found["reason"],
    )
