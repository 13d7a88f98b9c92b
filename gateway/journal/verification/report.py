"""What came of verifying a journal."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from gateway.journal.verification.outside import Outside
from gateway.journal.verification.problems import Problem


@dataclass(frozen=True, slots=True)
class Kept:
    """An outside checkpoint: whether a trusted key signed it (None: it is bare), whether the journal contains it.

    left_at: the leaf of the restore that left behind what it covers, as the journal says openly; None: none did.
    """

    outside: Outside
    is_ours: bool | None
    is_contained: bool
    left_at: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """How much was looked at, what is wrong, in the order of the journal.

    trusted: a certificate that was given vouches for a key that sealed some of it. keys: ids, oldest first. revoked: of
    those, which were revoked. first_at, last_at: when the first and the last batch were sealed, as headers have it.
    took_s: seconds.
    """

    records: int
    batches: int
    heads: int
    keys: Sequence[str]
    revoked: Sequence[str]
    trusted: bool
    problems: Sequence[Problem]
    kept: Sequence[Kept] = field(default_factory=tuple)
    first_at: str = ""
    last_at: str = ""
    took_s: float = 0.0

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever written: then nobody's key can vouch for anything."""
        return not (self.records or self.batches or self.heads)

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong, by keys that are trusted, and every outside checkpoint is accounted for."""
        kept = all((each.is_contained or each.left_at is not None) and each.is_ours is not False for each in self.kept)
        return (self.trusted or self.is_empty) and not self.problems and kept
