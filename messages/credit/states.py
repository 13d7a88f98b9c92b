"""The states of agreements, policies, enquiries, claims and reports of risk; no two kinds share a name.

Sources: the parts of 信用保险系统 on the single window, and the short-term process of Sinosure. How long an insurer may
take is nowhere written, so limits are our own assumptions (A); how long a trader may, his policy says.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from messages.credit.clocks import end_of
from messages.process import Expected, Limit, State
from messages.roles import INSURER, TRADER


def _days(days: int) -> Limit:
    return Limit(working_days=days, at_hour=17)


def _premium_due(known: Any) -> datetime | None:
    """The end of the last day to pay, as the newest notice has it."""
    notice = known.policy.notice
    return end_of(notice.due_on) if notice else None


def _claimed_within(known: Any) -> datetime | None:
    """So long before the end of the last day that the policy gives; where it gives none, from the notice."""
    last = known.claim.claim_by
    return end_of(last) - CLAIMED_WITHIN if last is not None else None


CLAIMED_WITHIN = timedelta(days=45)  # A: where the policy names no days
_BY_NOTICE = Limit(clock=timedelta(), since=_premium_due, source="缴费通知所载期限")


def _result(zh: str, en: str) -> tuple[Expected, ...]:
    return (Expected(type="credit.result", by=(INSURER,), zh=zh, en=en),)


_SIGN = _result("受理、签署或拒签", "take up, sign or decline it")
_UNDERWRITE = _result("审核、报价或拒保", "underwrite, quote or decline it")
_ISSUE = _result("出具保单", "issue the policy")
_CHECK_PREMIUM = _result("确认保费到账", "say whether the premium came")
_DECIDE = _result("审核、定损、赔付或拒赔", "assess, pay or reject it")
_NOTICE = (Expected(type="credit.premium-notice", by=(INSURER,), zh="发出缴费通知", en="send the premium notice"),)
_PAY = (Expected(type="credit.premium", by=(TRADER,), zh="缴纳保费", en="pay the premium"),)
_CLAIM = (Expected(type="credit.claim", by=(TRADER,), zh="提交索赔", en="claim the loss"),)
_PAPERS = (Expected(type="credit.claim", by=(TRADER,), zh="补充单证", en="bring the papers that are wanted"),)
_REPORT = (Expected(type="credit.risk-report", by=(INSURER,), zh="反馈风险信息", en="report"),)

AGREEMENTS = (
    State(name="submitted", zh="已提交，待保险公司受理", en="submitted; the insurer is to take it up",
          limit=_days(2), expects=_SIGN),
    State(name="under-review", zh="保险公司审核中", en="under review by the insurer", limit=_days(5), expects=_SIGN),
    State(name="signed", zh="签约成功", en="signed"),
    State(name="sign-failed", zh="签约失败", en="not signed by the insurer", final=True),
    State(name="terminated", zh="已解约", en="terminated", final=True),
    State(name="lapsed", zh="协议已到期", en="its last day is over", final=True),
)  # fmt: skip

POLICIES = (
    State(name="applied", zh="已投保，待受理", en="proposed", limit=_days(2), expects=_UNDERWRITE),
    State(name="underwriting", zh="核保中", en="underwriting", limit=_days(5), expects=_UNDERWRITE),
    State(name="quoted", zh="已报价，待缴费通知", en="quoted; the premium notice is to come", limit=_days(2),
          expects=_NOTICE),
    State(name="premium-due", zh="待缴费", en="the premium is due", limit=_BY_NOTICE, expects=_PAY),
    State(name="paying", zh="已报缴费，待到账确认", en="said to be paid; the insurer is to confirm", limit=_days(2),
          expects=_CHECK_PREMIUM),
    State(name="premium-paid", zh="保费已到账或由政府支付，待出单", en="paid, or borne by the government; to be issued",
          limit=_days(2), expects=_ISSUE),
    State(name="in-force", zh="保单生效", en="in force"),
    State(name="declined", zh="不予承保", en="declined", final=True),
    State(name="proposal-withdrawn", zh="已撤回投保", en="proposal withdrawn", final=True),
    State(name="expired", zh="承保期满", en="its period is over", final=True),
    State(name="renewed", zh="已续保", en="renewed by another policy", final=True),
    State(name="policy-ended", zh="保单终止", en="ended by the insurer", final=True),
)  # fmt: skip

ENQUIRIES = (
    State(name="asked", zh="已提交，待答复", en="asked", limit=_days(3), expects=_result("答复询保", "answer it")),
    State(name="answered", zh="已答复", en="answered", final=True),
    State(name="enquiry-closed", zh="询保已办结", en="closed", final=True),
)  # fmt: skip

CLAIMS = (
    State(name="noticed", zh="已报损，可索赔", en="told of; it may be claimed",
          limit=Limit(clock=CLAIMED_WITHIN, since=_claimed_within, source="保单约定的索赔期限；未约定的 45 日（A）"),
          expects=_CLAIM),
    State(name="claimed", zh="已索赔，待审核", en="claimed", limit=_days(10), expects=_DECIDE),
    State(name="docs-wanted", zh="待补充单证", en="papers are wanted", limit=_days(10), expects=_PAPERS),
    State(name="assessed", zh="已定损，待赔付", en="assessed; to be paid", limit=_days(10),
          expects=_result("赔付", "pay it")),
    State(name="paid", zh="已赔付", en="paid"),
    State(name="recovering", zh="追偿中", en="recovery goes on"),
    State(name="rejected", zh="已拒赔", en="rejected", final=True),
    State(name="claim-closed", zh="已结案", en="closed", final=True),
    State(name="loss-withdrawn", zh="报损已撤回", en="notice withdrawn", final=True),
)  # fmt: skip

RISKS = (
    State(name="queried", zh="已查询，待反馈；可先参阅最近信息", en="asked; what was last received is shown meanwhile",
          limit=Limit(clock=timedelta(hours=2)), expects=_REPORT),
    State(name="reported", zh="已反馈", en="reported", final=True),
    State(name="published", zh="已发布", en="published to all", final=True),
)  # fmt: skip

STATES = AGREEMENTS + POLICIES + ENQUIRIES + CLAIMS + RISKS


def names(states: Iterable[State]) -> tuple[str, ...]:
    """Their names."""
    return tuple(state.name for state in states)
