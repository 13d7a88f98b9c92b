"""What is known of one case of financing: a loan, or an authorisation of data."""

from dataclasses import dataclass
from typing import Any

from messages.financing.authorization.known import Authorization
from messages.financing.loan.known import Loan

LOAN, AUTHORIZATION = "loan", "authorization"


@dataclass(frozen=True, slots=True, kw_only=True)
class Financing:
    """One case. kind: loan or authorization; the part of that name is there, and no other."""

    kind: str
    loan: Loan | None = None
    authorization: Authorization | None = None

    @property
    def part(self) -> Any:
        """What it is about."""
        return getattr(self, self.kind)


def of(kind: str, part: Any) -> Financing:
    """The case of this part."""
    return Financing(kind=kind, **{kind: part})
