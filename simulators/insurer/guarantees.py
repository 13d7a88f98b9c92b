"""The desk of duty guarantees (关税保证保险): underwrites, prices, issues, files with customs, settles claims.

What the trader asks for is granted as the cents of its amount say (`outcomes`); the same cents decide how a claim ends.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from simulators.acts import Act
from simulators.documents import NOW, Document, money
from simulators.insurer.office import Office, premium_of
from simulators.insurer.outcomes import PLAIN, Outcome, of_amount
from simulators.insurer.underwriting import limit_of, rate_of

AUTHORIZATION, QUOTA, PROPOSAL, PREMIUM = (
    f"guarantee.{name}.1" for name in ("authorization", "quota", "proposal", "premium")
)
RESULT, NOTICE, POLICY = "guarantee.result.1", "guarantee.premium-notice.1", "guarantee.policy.1"
FILING, FILED, USAGE = "guarantee.filing.1", "guarantee.filing-result.1", "guarantee.usage.1"
CLAIM, CLAIMED = "guarantee.claim.1", "guarantee.claim-result.1"
CHANGED, WITHDRAWN = "5", "3"  # FunctionCode
ELEMENTS = "elements"
PAPERS = ["税款专用缴款书", "催缴通知"]
FIRST = PLAIN  # a word that comes before the one that decides
Body = Mapping[str, Any]


class Guarantees:
    """Quotas, policies, their filing with customs, and claims."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._memory = office.memory

    @property
    def hears(self) -> Mapping[str, Callable[[Document], Iterable[Act]]]:
        """What it deals with."""
        return {
            AUTHORIZATION: self._authorised,
            QUOTA: self._applied,
            PROPOSAL: self._proposed,
            PREMIUM: self._paid,
            FILED: self._filed,
            USAGE: self._used,
            CLAIM: self._claimed,
        }

    # 征信授权, 额度申请

    def _authorised(self, document: Document) -> Iterator[Act]:
        number = document.need("Body/AuthorizationNo")
        stands = document.text("Head/FunctionCode") != WITHDRAWN
        self._keep("authorization", number, {"stands": stands})
        if stands:
            yield from self._answer(document, "authorization", "approve", AuthorizationNo=number)

    def _applied(self, document: Document) -> Iterator[Act]:
        body, number = document.table()["Body"], document.need("Body/QuotaNo")
        if document.text("Head/FunctionCode") == WITHDRAWN:
            return
        authorised = self._recall("authorization", body["AuthorizationNo"])
        if authorised is None or not authorised["stands"]:
            yield from self._answer(document, "quota", "decline", QuotaNo=number, Reason="未见有效征信授权")
            return
        outcome, rate = of_amount(body["Amount"]), rate_of(body["Grade"])
        self._keep("quota", number, {"rate": f"{rate}"})
        yield from self._first(document, outcome, "quota", QuotaNo=number)
        if outcome.declines:
            yield from self._decline(document, outcome, "quota", QuotaNo=number)
            return
        limit = limit_of(Decimal(body["Amount"]), Decimal(body["DutyLastYear"]))
        yield from self._answer(
            document,
            "quota",
            "approve",
            outcome,
            QuotaNo=number,
            Limit=money(limit, "CNY"),
            Rate=f"{rate}",
            ValidUntil=body["PeriodTo"],
        )

    # 投保, 缴费

    def _proposed(self, document: Document) -> Iterator[Act]:
        body, number = document.table()["Body"], document.need("Body/ProposalNo")
        function, before = document.text("Head/FunctionCode"), self._recall("policy", number)
        if function == WITHDRAWN:
            yield from self._surrender(before) if before and before.get("issued") else ()
            return
        if function == CHANGED and before and before.get("issued"):
            yield from self._endorse(before, body)
            return
        rate = Decimal((self._recall("quota", body["QuotaNo"]) or {"rate": f"{rate_of('')}"})["rate"])
        premium = premium_of(body["Insured"], rate)
        known = {**body, "premium": f"{premium}", "rate": f"{rate}", "notice": self._office.number("JF", number)}
        self._keep("policy", number, known)
        outcome = of_amount(body["Insured"])
        yield from self._first(document, outcome, "proposal", ProposalNo=number)
        if outcome.declines:
            yield from self._decline(document, outcome, "proposal", ProposalNo=number)
            return
        yield from self._answer(document, "proposal", "approve", outcome, ProposalNo=number, Rate=f"{rate}")
        notice = {
            **self._whose(known),
            "NoticeNo": known["notice"],
            "Premium": money(premium, "CNY"),
            "DueOn": body["PeriodFrom"],
            "PayeeAccount": "37050161880800001234",
            "PayeeBank": "山东演示银行青岛分行",
            "Rate": f"{rate}",
        }
        yield from self._office.answers(NOTICE, number, notice, outcome=outcome, after=outcome.after[1])

    def _paid(self, document: Document) -> Iterator[Act]:
        """The policy follows the premium that was noticed, and its filing the policy; of less or another, none came."""
        known = self._recall("policy", document.need("Body/ProposalNo"))
        if known is None or known.get("issued"):
            return
        body = document.table()["Body"]
        if body["NoticeNo"] != known["notice"] or Decimal(body["Amount"]) < Decimal(known["premium"]):
            reason = f"应缴保费 CNY {known['premium']}，缴费通知 {known['notice']}"
            yield from self._answer(document, "premium", "decline", ProposalNo=known["ProposalNo"], Reason=reason)
            return
        known = {**known, "issued": True, "policy": self._office.number("BD", known["ProposalNo"]), "endorsed": 0}
        self._keep("policy", known["ProposalNo"], known)
        outcome = of_amount(known["Insured"])
        yield from self._tell(known, "issue", outcome=outcome)
        if not outcome.times:
            return  # whoever never issues files nothing
        uses = [use for use in _listed(known["Uses"], "Use") if use != ELEMENTS]
        if uses:
            yield from self._file(known, uses, after=outcome.after[1] + 1)

    def _endorse(self, known: Body, asked: Body) -> Iterator[Act]:
        names = ("Insured", "Taxes", "PeriodFrom", "PeriodTo", "DeclarationOffices", "Uses")
        known = {**known, **{name: asked[name] for name in names}, "endorsed": known["endorsed"] + 1}
        premium = premium_of(known["Insured"], Decimal(known["rate"]))
        known["premium"] = f"{premium}"
        self._keep("policy", known["ProposalNo"], known)
        yield from self._tell(known, "endorse", more={"EndorsementNo": self._endorsement(known)})
        if filed := known.get("filed"):
            yield from self._file(known, filed, function=CHANGED, after=4, EndorsementNo=self._endorsement(known))

    def _surrender(self, known: Body) -> Iterator[Act]:
        """Half of the premium is given back, whatever is left of the period."""
        known = {**known, "issued": False, "endorsed": known["endorsed"] + 1}
        self._keep("policy", known["ProposalNo"], known)
        refund = premium_of(known["premium"], Decimal("0.5"))
        more = {"EndorsementNo": self._endorsement(known), "Refund": money(refund, "CNY"), "Reason": "企业申请退保"}
        yield from self._tell(known, "surrender", more=more)

    # 备案, 占用, 索赔

    def _filed(self, document: Document) -> Iterator[Act]:
        """Once customs have approved tax elements, the policy is filed for them, too."""
        known = self._recall("policy", document.need("Body/ProposalNo"))
        approval = document.text("Body/ApprovalNo")
        if known is None or approval is None or document.text("Body/Verdict") != "approved":
            return
        uses = _listed(known["Uses"], "Use")
        if ELEMENTS in uses and known.get("approval") is None:
            known = {**known, "approval": approval}
            function = CHANGED if known.get("filed") else "2"
            yield from self._file(known, uses, function=function, after=1, ApprovalNo=approval)

    def _used(self, document: Document) -> Iterable[Act]:
        """What customs hold and release is entered in the insurer's own book."""
        row = {name: document.text(f"Body/{name}") for name in ("EntryId", "Kind", "Amount")}
        self._keep("usage", document.need("Body/UsageNo"), row)
        return ()

    def _claimed(self, document: Document) -> Iterator[Act]:
        """Paid with its fee, unless the cents of the tax say otherwise; papers that were wanted come as its change."""
        body = document.table()["Body"]
        outcome, number = of_amount(body["Tax"]), body["ClaimNo"]
        function, known = document.text("Head/FunctionCode"), self._recall("claim", number)
        if function == WITHDRAWN or (known is not None and not (function == CHANGED and known["wants"])):
            return
        wants = outcome.wants and known is None
        self._keep("claim", number, {"tax": body["Tax"], "wants": wants})
        says = {**self._whose(body), "ClaimNo": number, "EntryId": body["EntryId"]}
        if wants:
            wanted = {**says, "Verdict": "documents", "At": NOW, "Papers": {"Paper": PAPERS}}
            yield from self._office.answers(CLAIMED, body["ProposalNo"], wanted, outcome=FIRST)
            return
        if outcome.declines:
            refused = {**says, "Verdict": "refused", "At": NOW, "Reason": "不属于保险责任"}
            yield from self._office.answers(CLAIMED, body["ProposalNo"], refused, outcome=outcome)
            return
        paid = Decimal(body["Tax"]) + Decimal(body.get("LateFee", "0"))
        payment = {"Paid": money(paid, "CNY"), "PaymentNo": self._office.number("PK", number)}
        yield from self._office.answers(
            CLAIMED, body["ProposalNo"], {**says, "Verdict": "paid", "At": NOW, **payment}, outcome=outcome
        )

    # words

    def _tell(self, known: Body, action: str, *, outcome: Outcome = PLAIN, more: Body | None = None) -> Iterator[Act]:
        body = {
            **self._whose(known),
            "PolicyNo": known["policy"],
            "Action": action,
            "At": NOW,
            **_cover(known),
            "Premium": money(Decimal(known["premium"]), "CNY"),
            **(more or {}),
        }
        yield from self._office.answers(POLICY, known["ProposalNo"], body, outcome=outcome)

    def _file(
        self, known: Body, uses: list[str], *, function: str = "2", after: float = 0, **more: Any
    ) -> Iterator[Act]:
        self._keep("policy", known["ProposalNo"], {**known, "filed": uses})
        body = {
            "ProposalNo": known["ProposalNo"],
            "TraderId": known["TraderId"],
            "TraderName": known["TraderName"],
            "Insurer": known["Insurer"],
            "PolicyNo": known["policy"],
            **_cover(known),
            "Uses": {"Use": uses},
            **more,
        }
        yield from self._office.answers(FILING, known["ProposalNo"], body, after=after, function=function)

    def _first(self, document: Document, outcome: Outcome, about: str, **number: str) -> Iterator[Act]:
        """That it is looked at, or that papers are wanted, before it is decided."""
        if outcome.reviews or outcome.wants:
            verdict = "review" if outcome.reviews else "supplement"
            reason = {} if outcome.reviews else {"Reason": "请补充近一年纳税证明"}
            yield from self._answer(document, about, verdict, FIRST, **number, **reason)

    def _decline(self, document: Document, outcome: Outcome, about: str, **number: str) -> Iterator[Act]:
        yield from self._answer(document, about, "decline", outcome, **number, ReasonCode="HB07", Reason="不予承保")

    def _answer(
        self, document: Document, about: str, verdict: str, outcome: Outcome = PLAIN, **more: Any
    ) -> Iterator[Act]:
        """An answer; about a trader's own numbers, in the order of the contract."""
        body = {
            "About": about,
            "TraderId": document.need("Body/TraderId"),
            "Insurer": document.need("Body/Insurer"),
            "Verdict": verdict,
            "DecidedAt": NOW,
            **more,
        }
        number = next(more[name] for name in ("ProposalNo", "QuotaNo", "AuthorizationNo") if name in more)
        yield from self._office.answers(RESULT, number, body, outcome=outcome)

    def _whose(self, known: Body) -> Body:
        return {name: known[name] for name in ("ProposalNo", "TraderId", "Insurer")}

    def _endorsement(self, known: Body) -> str:
        return f"{known['policy']}-P{known['endorsed']}"

    def _keep(self, kind: str, number: str, value: Any) -> None:
        self._memory.keep(f"guarantee {kind} {number}", value)

    def _recall(self, kind: str, number: str) -> Any:
        return self._memory.recall(f"guarantee {kind} {number}")


def _cover(known: Body) -> Body:
    names = ("Taxes", "PeriodFrom", "PeriodTo", "RegistrationOffice", "DeclarationOffices", "Uses")
    return {"Insured": money(Decimal(known["Insured"]), "CNY"), **{name: known[name] for name in names}}


def _listed(wrapper: Body, tag: str) -> list[str]:
    """The items of a list, one or several."""
    items = wrapper[tag]
    return items if isinstance(items, list) else [items]
