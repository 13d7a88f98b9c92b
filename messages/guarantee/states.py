"""The states of authorisations, quotas and policies; no two kinds share a name.

Sources: the single window's service of duty guarantees for the steps (授权, 额度申请, 投保, 缴费); GACC announcement
2021-100 for the filing; five working days for its review as an agency has it (low trust). Other limits are our own
assumptions (A).
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from messages.guarantee.days import over_at
from messages.process import Expected, Limit, State
from messages.roles import CUSTOMS, INSURER, TRADER


def _claim_due(known: Any) -> datetime | None:
    """The end of the last day on which customs are to be paid, of the open claim that is due first."""
    days = [each.due_on for each in known.policy.open_claims if each.due_on is not None]
    return over_at(min(days)) if days else None


def _premium_due(known: Any) -> datetime | None:
    """The end of the last day on which the premium may be paid."""
    notice = known.policy.notice
    return over_at(notice.due_on) if notice else None


RESULT = Expected(type="guarantee.result", by=(INSURER,), zh="核保并答复", en="underwrite and answer it")
NOTICE = Expected(type="guarantee.premium-notice", by=(INSURER,), zh="发出缴费通知", en="say what the premium is")
PREMIUM = Expected(
    type="guarantee.premium", by=(TRADER,), zh="缴纳保险费并报送凭证", en="pay the premium, and prove it"
)
POLICY = Expected(type="guarantee.policy", by=(INSURER,), zh="出具保单", en="issue the policy")
FILE = Expected(type="guarantee.filing", by=(INSURER,), zh="向海关备案", en="file it with customs")
REFILE = Expected(type="guarantee.filing", by=(INSURER,), zh="向海关变更备案", en="file the change with customs")
REGISTER = Expected(type="guarantee.filing-result", by=(CUSTOMS,), zh="审核备案", en="decide on the filing")
ENDORSE = Expected(type="guarantee.policy", by=(INSURER,), zh="办理批改或答复", en="endorse it, or answer")
SURRENDER = Expected(type="guarantee.policy", by=(INSURER,), zh="办理退保或答复", en="end it, or answer")
SETTLE = Expected(type="guarantee.claim-result", by=(INSURER,), zh="赔付或说明", en="pay it, or say why not")
PAPERS = Expected(type="guarantee.claim", by=(CUSTOMS,), zh="补充索赔材料（变更）", en="bring papers (function 5)")
PROPOSE = Expected(type="guarantee.proposal", by=(TRADER,), zh="投保", en="propose a policy under it")
APPLY = Expected(type="guarantee.quota", by=(TRADER,), zh="申请额度", en="apply for a quota")

_ANSWERED = Limit(working_days=5, at_hour=17)
_FILED = Limit(working_days=5, at_hour=17, source="备案审核不超过 5 个工作日（报关企业公开说明）")

AUTHORIZATIONS = (
    State(name="in-force", zh="授权有效", en="in force", expects=(APPLY,)),
    State(name="not-taken", zh="保险公司未接受授权", en="the insurer does not take it", final=True),
    State(name="authorization-withdrawn", zh="授权已撤回", en="taken back by the trader", final=True),
    State(name="authorization-expired", zh="授权已到期", en="its last day is over", final=True),
)

QUOTAS = (
    State(name="applied", zh="额度已申请，待核保", en="applied for; the insurer is to take it up", limit=_ANSWERED,
          expects=(RESULT,)),
    State(name="quota-underwriting", zh="额度核保中", en="under review by the insurer", limit=_ANSWERED,
          expects=(RESULT,)),
    State(name="granted", zh="额度已核定", en="granted", expects=(PROPOSE,)),
    State(name="quota-declined", zh="额度申请被拒绝", en="declined by the insurer", final=True),
    State(name="quota-withdrawn", zh="额度申请已撤回", en="application taken back", final=True),
    State(name="quota-expired", zh="额度已到期", en="its last day is over", final=True),
)  # fmt: skip

POLICIES = (
    State(name="unproposed", zh="未见投保单", en="spoken of, but not proposed"),
    State(name="proposed", zh="已投保，待核保", en="proposed; the insurer is to take it up", limit=_ANSWERED,
          expects=(RESULT,)),
    State(name="underwriting", zh="核保中", en="under review by the insurer", limit=_ANSWERED, expects=(RESULT,)),
    State(name="quoted", zh="已核保，待缴费通知", en="approved; the premium is to be told",
          limit=Limit(working_days=2, at_hour=17), expects=(NOTICE,)),
    State(name="premium-due", zh="待缴费", en="the premium is to be paid",
          limit=Limit(clock=timedelta(), since=_premium_due, source="缴费通知的截止日"), expects=(PREMIUM,)),
    State(name="paid", zh="已缴费，待出单", en="paid; the policy is to be issued",
          limit=Limit(working_days=2, at_hour=17), expects=(POLICY,)),
    State(name="issued", zh="已出单，待备案", en="issued; it is to be filed with customs",
          limit=Limit(working_days=2, at_hour=17), expects=(FILE,)),
    State(name="filing", zh="备案审核中", en="filed; customs are to decide", limit=_FILED, expects=(REGISTER,)),
    State(name="refiling", zh="备案变更或注销审核中，原备案有效",
          en="a change or the end of its filing is with customs", limit=_FILED, expects=(REGISTER,)),
    State(name="endorsed", zh="已批改，待变更备案，原备案有效", en="endorsed; the change is to be filed with customs",
          limit=Limit(working_days=2, at_hour=17), expects=(REFILE,)),
    State(name="endorsing", zh="已申请批改，待保险公司办理", en="its endorsement was asked for", limit=_ANSWERED,
          expects=(ENDORSE,)),
    State(name="surrendering", zh="已申请退保，待保险公司办理", en="its surrender was asked for", limit=_ANSWERED,
          expects=(SURRENDER,)),
    State(name="claimed", zh="海关已索赔，待保险公司理赔", en="customs have claimed; the insurer is to pay or refuse",
          limit=Limit(clock=timedelta(), since=_claim_due, source="索赔通知的付款截止日"), expects=(SETTLE,)),
    State(name="claim-papers", zh="理赔待海关补充材料", en="the insurer wants papers of customs",
          limit=_ANSWERED, expects=(PAPERS,)),
    State(name="filed", zh="已备案，可使用", en="registered with customs, ready for use"),
    State(name="active", zh="使用中", en="in use"),
    State(name="run-off", zh="已到期，尚有未了担保", en="its last day is over; what is held is still guaranteed"),
    State(name="declined", zh="投保被拒绝", en="declined by the insurer", final=True),
    State(name="withdrawn", zh="投保已撤回", en="proposal taken back", final=True),
    State(name="expired", zh="已到期", en="expired", final=True),
    State(name="cancelled", zh="已退保", en="surrendered", final=True),
)  # fmt: skip

STATES = AUTHORIZATIONS + QUOTAS + POLICIES


def names(states: Iterable[State]) -> tuple[str, ...]:
    """Their names."""
    return tuple(state.name for state in states)
