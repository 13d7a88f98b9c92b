"""The three kinds of case: by what each is found, what a message does to it, what must hold against it.

An insurer's answer may be about each of them; whatever is said of a policy names it by its proposal.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from messages.findings import Fault
from messages.guarantee.authorization import against as against_authorization
from messages.guarantee.authorization import fold as authorization
from messages.guarantee.authorization import view as authorization_view
from messages.guarantee.beside import authorization_key, policy_key, quota_key
from messages.guarantee.known import AUTHORIZATION, POLICY, QUOTA
from messages.guarantee.policy import against as against_policy
from messages.guarantee.policy import proposing, using, writing
from messages.guarantee.policy import view as policy_view
from messages.guarantee.quota import against as against_quota
from messages.guarantee.quota import fold as quota
from messages.guarantee.quota import view as quota_view
from messages.process import Alias, Received, Step, Timer
from messages.roles import Role

Rule = Callable[[Any | None, Received], Iterable[Fault]]


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One kind of case; every function here is handed its part of what is known, never the whole.

    numbered: its order key, of the body of a message. folds, against: by type of message, without its version.
    """

    numbered: Callable[[Any], str]
    folds: Mapping[str, Callable[[Any, Received], Step]]
    against: Mapping[str, tuple[Rule, ...]]
    aliases: Callable[[Any], Iterable[Alias]]
    view: Callable[[Any, Role | None], Mapping[str, Any]]
    expire: Callable[[Any, Timer], Step | None]


def _authorization_no(body: Any) -> str:
    return authorization_key(body.authorization_no)


def _quota_no(body: Any) -> str:
    return quota_key(body.quota_no)


def _proposal_no(body: Any) -> str:
    return policy_key(body.proposal_no)


KINDS: Mapping[str, Kind] = {
    AUTHORIZATION: Kind(
        numbered=_authorization_no,
        folds={"guarantee.authorization": authorization.authorization, "guarantee.result": authorization.result},
        against=against_authorization.AGAINST,
        aliases=authorization_view.aliases,
        view=authorization_view.view,
        expire=authorization.expire,
    ),
    QUOTA: Kind(
        numbered=_quota_no,
        folds={"guarantee.quota": quota.quota, "guarantee.result": quota.result},
        against=against_quota.AGAINST,
        aliases=quota_view.aliases,
        view=quota_view.view,
        expire=quota.expire,
    ),
    POLICY: Kind(
        numbered=_proposal_no,
        folds={
            "guarantee.proposal": proposing.proposal,
            "guarantee.result": proposing.result,
            "guarantee.premium-notice": proposing.premium_notice,
            "guarantee.premium": proposing.premium,
            "guarantee.policy": writing.policy,
            "guarantee.filing": using.filing,
            "guarantee.filing-result": using.filing_result,
            "guarantee.usage": using.usage,
            "guarantee.claim": using.claim,
            "guarantee.claim-result": using.claim_result,
        },
        against=against_policy.AGAINST,
        aliases=policy_view.aliases,
        view=policy_view.view,
        expire=writing.expire,
    ),
}
