"""What is known of one case of duty guarantees: an authorisation, a quota, or a policy from its proposal on."""

from dataclasses import dataclass
from typing import Any

from messages.guarantee.authorization.known import Authorization
from messages.guarantee.policy.known import Policy
from messages.guarantee.quota.known import Quota

AUTHORIZATION, QUOTA, POLICY = "authorization", "quota", "policy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guarantee:
    """One case. kind: authorization, quota or policy; the part of that name is there, and no other."""

    kind: str
    authorization: Authorization | None = None
    quota: Quota | None = None
    policy: Policy | None = None

    @property
    def part(self) -> Any:
        """What it is about."""
        return getattr(self, self.kind)


def of(kind: str, part: Any) -> Guarantee:
    """The case of this part."""
    return Guarantee(kind=kind, **{kind: part})
