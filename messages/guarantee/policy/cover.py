"""What a policy covers: how much, for which taxes and uses, where, from when until when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from messages.codes.direct_customs import district
from messages.guarantee.days import over_at
from messages.guarantee.records import GuaranteeFiling, GuaranteePolicy, GuaranteeProposal
from messages.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """One cover, as asked for, written or filed. offices: directly-under customs, that of registration first."""

    insured: Money
    taxes: tuple[str, ...]
    period_from: date
    period_to: date
    offices: tuple[str, ...]
    uses: tuple[str, ...]

    @classmethod
    def of(cls, said: GuaranteeProposal | GuaranteePolicy | GuaranteeFiling) -> "Cover":
        """What is kept of a message."""
        return cls(
            insured=said.insured,
            taxes=said.taxes,
            period_from=said.period_from,
            period_to=said.period_to,
            offices=tuple(dict.fromkeys((said.registration_office, *said.declaration_offices))),
            uses=said.uses,
        )

    @property
    def over_at(self) -> datetime:
        """The first moment after its last day."""
        return over_at(self.period_to)

    def holds_on(self, day: date) -> bool:
        """Whether that day lies within it."""
        return self.period_from <= day <= self.period_to

    def names_office(self, office: str) -> bool:
        """Whether an office, or the directly-under customs that it stands under, is insured."""
        return office in self.offices or district(office) in self.offices


FIELDS = {"insured": "insured", "taxes": "taxes", "period_from": "period_from", "period_to": "period_to",
          "offices": "declaration_offices"}  # fmt: skip


def differences(one: Cover, other: Cover) -> Iterator[tuple[str, Any]]:
    """In what they differ, uses aside: the field of the message, and what the other has."""
    for name, at in FIELDS.items():
        mine, theirs = getattr(one, name), getattr(other, name)
        same = set(mine) == set(theirs) if isinstance(mine, tuple) else mine == theirs
        if not same:
            yield at, " ".join(theirs) if isinstance(theirs, tuple) else theirs
