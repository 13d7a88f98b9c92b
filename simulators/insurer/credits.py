"""The desk of export credit (小微出口信用保险): signs, underwrites, answers, assesses, pays, reports risks.

What has an amount is answered as its cents say (`outcomes`): a proposal by last year's exports, a claim by its sum.
What has none goes by the last character of its number: 9 is declined, 5 said twice, 1 late, 4 never.
"""

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import ROUND_DOWN, Decimal
from pathlib import Path
from typing import Any

from simulators.acts import Act
from simulators.documents import NOW, TODAY, Document, money
from simulators.insurer.office import Office, premium_of
from simulators.insurer.outcomes import OUTCOMES, PLAIN, Outcome, of_amount

SIGNING, PROPOSAL, PREMIUM, ENQUIRY, LOSS, CLAIM, QUERY = (
    f"credit.{name}.1" for name in ("signing", "proposal", "premium", "enquiry", "loss-notice", "claim", "risk-query")
)
RESULT, NOTICE, REPORT = "credit.result.1", "credit.premium-notice.1", "credit.risk-report.1"
CHANGED, WITHDRAWN = "5", "3"  # FunctionCode
BY_ENDING: Mapping[str, Outcome] = {
    "1": OUTCOMES["11"],
    "4": OUTCOMES["44"],
    "5": OUTCOMES["05"],
    "9": OUTCOMES["33"],
}
RATIO, MOST, RATE = Decimal(80), Decimal(500_000), Decimal("0.006")
PER_BUYER = Decimal(150_000)
ORDER = (
    *("Insurer", "TraderId", "About", "Verdict", "DecidedAt", "AgreementNo", "ProposalNo", "EnquiryNo", "ClaimNo"),
    *("PolicyNo", "InsurerNo", "Cover", "Limits", "Text", "Wanted", "Assessed", "Paid", "Recovered", "PaymentNo"),
    "Reason",
)
RATINGS = tomllib.loads((Path(__file__).parent / "ratings.toml").read_text("utf-8"))
Body = Mapping[str, Any]


class Credits:
    """Agreements, policies, enquiries, claims and risks."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._memory = office.memory

    @property
    def hears(self) -> Mapping[str, Callable[[Document], Iterable[Act]]]:
        """What it deals with."""
        return {
            SIGNING: self._signed,
            PROPOSAL: self._proposed,
            PREMIUM: self._paid,
            ENQUIRY: self._asked,
            LOSS: self._told,
            CLAIM: self._claimed,
            QUERY: self._queried,
        }

    # 签约, 询保申请

    def _signed(self, document: Document) -> Iterator[Act]:
        if _is(document, WITHDRAWN):
            return
        number = document.need("Body/AgreementNo")
        outcome = of_number(number)
        more = {"AgreementNo": number, "InsurerNo": self._office.number("XY", number)}
        yield from self._answer(document, "agreement", "review", number)
        verdict = "decline" if outcome.declines else "sign"
        yield from self._answer(document, "agreement", verdict, number, outcome, after=2, **more, **_why(outcome))

    def _asked(self, document: Document) -> Iterator[Act]:
        number = document.need("Body/EnquiryNo")
        if _is(document, WITHDRAWN):
            return
        outcome, text = of_number(number), f"关于“{document.need('Body/Question')}”：可受理，以批复为准。"
        if outcome.declines:
            yield from self._answer(document, "enquiry", "decline", number, outcome, EnquiryNo=number, **_why(outcome))
            return
        yield from self._answer(document, "enquiry", "answer", number, outcome, EnquiryNo=number, Text=text)

    # 投保, 缴费

    def _proposed(self, document: Document) -> Iterator[Act]:
        body, number = document.table()["Body"], document.need("Body/ProposalNo")
        if _is(document, WITHDRAWN):
            self._keep("policy", number, None)
            return
        outcome = of_amount(body["LastYearExports"])
        numbers = {"AgreementNo": body["AgreementNo"], "ProposalNo": number}
        yield from self._answer(document, "policy", "review", number, **numbers)
        if outcome.declines:
            yield from self._answer(document, "policy", "decline", number, outcome, after=2, **numbers, **_why(outcome))
            return
        currency = document.each("Body/LastYearExports")[0].element.get("currency") or "USD"
        cover = _cover(body, _buyers(document), currency)
        premium = premium_of(body["LastYearExports"], RATE)
        known = {
            **{name: body[name] for name in ("Insurer", "TraderId")},
            **numbers,
            "cover": cover,
            "notice": self._office.number("BF", number),
            "premium": f"{premium}",
            "currency": currency,
            "cents": body["LastYearExports"],
            "policy": self._office.number("SCL", number),
        }
        self._keep("policy", number, known)
        payer = body.get("PaidBy", "trader")
        yield from self._notice(known, payer, outcome)
        if payer == "government":
            yield from self._issue(known, outcome, after=6)

    def _notice(self, known: Body, payer: str, outcome: Outcome) -> Iterator[Act]:
        notice = {
            **{name: known[name] for name in ("AgreementNo", "ProposalNo", "TraderId", "Insurer")},
            "NoticeNo": known["notice"],
            "Premium": money(Decimal(known["premium"]), known["currency"]),
            "DueOn": TODAY,
            "Cover": known["cover"],
            "NoticedAt": NOW,
            "PaidBy": payer,
            "Account": "户名：山东演示出口信用保险公司 账号：37050161880800005678",
        }
        yield from self._office.answers(NOTICE, known["ProposalNo"], notice, outcome=outcome, after=3)

    def _paid(self, document: Document) -> Iterator[Act]:
        """The policy follows the premium, where that is what was asked for."""
        number = document.need("Body/ProposalNo")
        known = self._recall("policy", number)
        if known is None:
            return
        numbers = {"AgreementNo": known["AgreementNo"], "ProposalNo": number}
        is_whole = Decimal(document.need("Body/Amount")) == Decimal(known["premium"])
        if not is_whole:
            yield from self._answer(document, "premium", "unpaid", number, **numbers, Reason={"Code": "amount"})
            return
        yield from self._answer(document, "premium", "received", number, **numbers)
        yield from self._issue(known, of_amount(known["cents"]), after=2)

    def _issue(self, known: Body, outcome: Outcome, *, after: float) -> Iterator[Act]:
        said = {"PolicyNo": known["policy"], "Cover": known["cover"]}
        numbers = {name: known[name] for name in ("AgreementNo", "ProposalNo")}
        body = _result(known, "policy", "issue", **numbers, **said)
        self._keep("cover", known["policy"], known["cover"])
        yield from self._office.answers(RESULT, known["ProposalNo"], body, outcome=outcome, after=after)

    # 报损, 索赔

    def _told(self, document: Document) -> Iterator[Act]:
        number = document.need("Body/ClaimNo")
        if not _is(document, WITHDRAWN):
            yield from self._answer(document, "claim", "review", number, **self._loss(document))

    def _claimed(self, document: Document) -> Iterator[Act]:
        number, amount = document.need("Body/ClaimNo"), Decimal(document.need("Body/Amount"))
        outcome, numbers = of_amount(document.need("Body/Amount")), self._loss(document)
        if outcome.declines:
            yield from self._answer(document, "claim", "reject", number, outcome, **numbers, **_why(outcome))
            return
        if outcome.wants and not _is(document, CHANGED):
            wanted = {"Kind": ["bill", "debt"]}
            yield from self._answer(document, "claim", "docs", number, **numbers, Wanted=wanted)
            return
        currency = document.each("Body/Amount")[0].element.get("currency") or "USD"
        loss = money(amount, currency)
        yield from self._answer(document, "claim", "assess", number, **numbers, Assessed=loss)
        paid = min(amount * RATIO / 100, self._limit(document)).quantize(Decimal("0.01"), ROUND_DOWN)
        payment = {"Paid": money(paid, currency), "PaymentNo": self._office.number("PK", number)}
        yield from self._answer(document, "claim", "pay", number, outcome, after=4, **numbers, **payment)

    def _loss(self, document: Document) -> dict[str, Any]:
        body, number = document.table()["Body"], document.need("Body/ClaimNo")
        names = ("AgreementNo", "ClaimNo", "PolicyNo")
        return {**{name: body[name] for name in names}, "InsurerNo": self._office.number("LP", number)}

    def _limit(self, document: Document) -> Decimal:
        cover = self._recall("cover", document.need("Body/PolicyNo")) or {"Limits": {"BuyerLimit": []}}
        buyer = document.need("Body/BuyerNo")
        limits = {row["BuyerNo"]: Decimal(row["Limit"]["amount"]) for row in cover["Limits"]["BuyerLimit"]}
        return limits.get(buyer, Decimal())

    # 风险信息查询

    def _queried(self, document: Document) -> Iterator[Act]:
        body, number = document.table()["Body"], document.need("Body/QueryNo")
        outcome, about = of_number(number), body["About"]
        subject = {name: body[name] for name in ("Country", "Industry", "Buyer") if name in body}
        report = {
            "Insurer": body["Insurer"],
            "ReportNo": self._office.number("FX", number),
            "About": about,
            "DatedOn": RATINGS["dated_on"].isoformat(),
            "Source": RATINGS["source"],
            "Text": "付款记录良好，建议账期不超过 90 天。",
            **subject,
            "TraderId": body["TraderId"],
            "QueryNo": number,
            "Rating": RATINGS["countries"].get(body.get("Country", ""), RATINGS["others"]),
            "Outlook": "stable",
        }
        yield from self._office.answers(REPORT, number, report, outcome=outcome)

    def _answer(
        self,
        document: Document,
        about: str,
        verdict: str,
        number: str,
        outcome: Outcome = PLAIN,
        *,
        after: float = 0,
        **more: Any,
    ) -> Iterator[Act]:
        whose = {name: document.need(f"Body/{name}") for name in ("Insurer", "TraderId")}
        if about == "agreement":
            more = {"AgreementNo": number} | more
        body = _result(whose, about, verdict, **more)
        yield from self._office.answers(RESULT, number, body, outcome=outcome, after=after)

    def _recall(self, what: str, number: str) -> Any:
        return self._memory.recall(f"credit/{what}/{number}")

    def _keep(self, what: str, number: str, known: Any) -> None:
        self._memory.keep(f"credit/{what}/{number}", known)


def of_number(number: str) -> Outcome:
    """The outcome that the last character of a number asks for."""
    return BY_ENDING.get(number[-1:], PLAIN)


def _result(whose: Body, about: str, verdict: str, **more: Any) -> dict[str, Any]:
    """A result with its elements in the order of the schema."""
    said = {
        "Insurer": whose["Insurer"],
        "TraderId": whose["TraderId"],
        "About": about,
        "Verdict": verdict,
        "DecidedAt": NOW,
        **more,
    }
    return {name: said[name] for name in ORDER if name in said}


def _why(outcome: Outcome) -> dict[str, Any]:
    return {"Reason": {"Code": "papers", "Text": "材料不全"}} if outcome.declines else {}


def _is(document: Document, function: str) -> bool:
    return document.text("Head/FunctionCode") == function


def _buyers(document: Document) -> list[tuple[str, Decimal]]:
    return [
        (each.need("Buyer/BuyerNo"), Decimal(each.need("Limit"))) for each in document.each("Body/Buyers/InsuredBuyer")
    ]


def _cover(body: Body, buyers: Iterable[tuple[str, Decimal]], currency: str) -> dict[str, Any]:
    """The terms: 80 %, half a million in all, what was asked for of each buyer up to the most."""
    limits = [{"BuyerNo": number, "Limit": money(min(asked, PER_BUYER), currency)} for number, asked in buyers]
    return {
        "CoverRatio": f"{RATIO}",
        "MaxLiability": money(MOST, currency),
        "PeriodFrom": body["PeriodFrom"],
        "PeriodUntil": body["PeriodUntil"],
        "Limits": {"BuyerLimit": limits},
    }
