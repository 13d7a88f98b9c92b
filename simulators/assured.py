"""A trader who is insured: his duties guaranteed towards customs, his exports against buyers who do not pay.

Behaviour alone, like `settler`. What he insures ends in cents that tell insurer and customs what to make of it: the tax
of one declaration is not paid, customs claim it, and the insurer wants papers first; of his own loss it wants papers,
too. Numbers end so that every answer comes once.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from hashlib import sha256
from typing import Any

from simulators.acts import Act, Say
from simulators.behaviour import Memory
from simulators.dice import Dice
from simulators.documents import TODAY, Document, days, money
from simulators.profile import Party

GUARANTEE, CREDIT = "guarantee", "credit"
CHANGED = "5"  # FunctionCode
INSURER, EXPORT_INSURER = "91370200MA3BXN072X", "91370100MA3XYB665R"
QUOTA, INSURED = Decimal("3000000.00"), Decimal("1000011.06")  # CNY
EXPORTS, LOSS = Decimal("2000000.00"), Decimal("42000.22")  # USD
TERMS, TERMS_DIGEST = "2026-1", sha256("征信授权书与保险协议文本 2026-1".encode()).hexdigest()
BUYER = {"BuyerNo": "AU0017733", "Name": "Pilbara Kitchen Supplies Pty Ltd", "Country": "AU"}
READS = (0.5, 2.0)  # seconds
SHIPPED, DUE = f"{TODAY}-20", f"{TODAY}-1"


class Assured:
    """One trader; insurer, export_insurer: credit codes of who guarantees his duties, and of who covers his exports."""

    def __init__(
        self,
        party: Party,
        memory: Memory,
        dice: Dice,
        *,
        insurer: str = INSURER,
        export_insurer: str = EXPORT_INSURER,
    ) -> None:
        self._party = party
        self._memory = memory
        self._dice = dice
        self._insurers = {GUARANTEE: insurer, CREDIT: export_insurer}
        self._run = f"{dice.number('assured', party.name) % 100_000:05d}0"  # another seed has other numbers

    def opens(self, number: int) -> Iterator[Act]:
        """He lets one insurer look up his credit, signs with the other, and asks what is known of a country."""
        if number:
            return
        yield self._says("guarantee.authorization.1", self._authorization())
        yield self._says("credit.signing.1", self._signing())
        query = {"QueryNo": self._own("FX"), **self._whose(CREDIT), "About": "country", "Country": "AU"}
        yield self._says("credit.risk-query.1", query)

    def hears(self, document: Document) -> Iterable[Act]:
        """What is granted brings the next step, what is due is paid, what is wanted is brought."""
        hear: Mapping[str, Callable[[Document], Iterable[Act]]] = {
            "guarantee.result.1": self._answered,
            "guarantee.premium-notice.1": self._due,
            "credit.result.1": self._told,
            "credit.premium-notice.1": self._noticed,
        }
        return hear[document.type](document) if document.type in hear else ()

    # 关税保证保险

    def _answered(self, document: Document) -> Iterator[Act]:
        if document.text("Body/Verdict") != "approve":
            return
        if document.text("Body/AuthorizationNo") == self._own("SQ") and self._once("quota"):
            yield self._says("guarantee.quota.1", self._quota())
        if document.text("Body/QuotaNo") == self._own("ED") and self._once("proposal"):
            yield self._says("guarantee.proposal.1", self._proposal())

    def _due(self, document: Document) -> Iterator[Act]:
        if document.text("Body/ProposalNo") == self._own("TB") and self._once("premium"):
            body = {
                "ProposalNo": self._own("TB"),
                **self._whose(GUARANTEE),
                "NoticeNo": document.need("Body/NoticeNo"),
                "Amount": money(Decimal(document.need("Body/Premium")), "CNY"),
                "PaidOn": TODAY,
                "VoucherNo": f"PZ{self._run}",
            }
            yield self._says("guarantee.premium.1", body)

    def _authorization(self) -> Mapping[str, Any]:
        return {
            "AuthorizationNo": self._own("SQ"),
            **self._whose(GUARANTEE, named="TraderName"),
            "Scope": {"Item": ["registration", "rating", "duties"]},
            "ValidFrom": TODAY,
            "ValidUntil": days(364),
            "Terms": TERMS,
            "TermsDigest": TERMS_DIGEST,
        }

    def _quota(self) -> Mapping[str, Any]:
        return {
            "QuotaNo": self._own("ED"),
            "AuthorizationNo": self._own("SQ"),
            **self._whose(GUARANTEE),
            "Amount": money(QUOTA, "CNY"),
            "PeriodFrom": TODAY,
            "PeriodTo": days(364),
            "DutyLastYear": money(QUOTA, "CNY"),
            "Grade": "registered",
        }

    def _proposal(self) -> Mapping[str, Any]:
        return {
            "ProposalNo": self._own("TB"),
            "QuotaNo": self._own("ED"),
            **self._whose(GUARANTEE, named="TraderName"),
            "Insured": money(INSURED, "CNY"),
            "Taxes": {"Tax": ["duty", "vat"]},
            "PeriodFrom": TODAY,
            "PeriodTo": days(300),
            "RegistrationOffice": "4200",
            "DeclarationOffices": {"Office": ["4200"]},
            "Uses": {"Use": ["summary", "term"]},
        }

    # 小微出口信用保险

    def _told(self, document: Document) -> Iterator[Act]:
        """The insurer's word on the agreement, the policy, the loss."""
        said = document.text("Body/About"), document.text("Body/Verdict")
        if document.text("Body/AgreementNo") != self._own("XB"):
            return
        if said == ("agreement", "sign") and self._once("export proposal"):
            yield self._says("credit.proposal.1", self._export_proposal())
        elif said == ("policy", "issue") and self._once("loss"):
            self._memory.keep("assured policy", document.need("Body/PolicyNo"))
            yield self._says("credit.loss-notice.1", {**self._loss(), **self._lost(KnownOn=TODAY)})
        elif said == ("claim", "review") and self._once("claim"):
            yield self._says("credit.claim.1", self._claim())
        elif said == ("claim", "docs") and self._once("papers"):
            yield self._says("credit.claim.1", self._claim(), CHANGED)

    def _noticed(self, document: Document) -> Iterator[Act]:
        if document.text("Body/ProposalNo") != self._own("XT") or not self._once("export premium"):
            return
        premium = document.each("Body/Premium")[0].element
        body = {
            "AgreementNo": self._own("XB"),
            "ProposalNo": self._own("XT"),
            "PremiumNo": self._own("XJ"),
            **self._whose(CREDIT),
            "NoticeNo": document.need("Body/NoticeNo"),
            "Amount": money(Decimal(premium.text or "0"), premium.get("currency") or "USD"),
            "PaidOn": TODAY,
            "VoucherNo": f"PX{self._run}",
        }
        yield self._says("credit.premium.1", body)

    def _signing(self) -> Mapping[str, Any]:
        return {
            "AgreementNo": self._own("XB"),
            **self._whose(CREDIT, named="Trader"),
            "LegalPerson": "赵敏",
            "Contact": "王磊",
            "Phone": "0532-86001234",
            "Terms": TERMS,
            "TermsDigest": TERMS_DIGEST,
            "ValidFrom": TODAY,
        }

    def _export_proposal(self) -> Mapping[str, Any]:
        buyer = {"Buyer": BUYER, "PaymentTerms": "OA", "CreditDays": "60", "Limit": money(Decimal(120_000), "USD")}
        return {
            "AgreementNo": self._own("XB"),
            "ProposalNo": self._own("XT"),
            **self._whose(CREDIT),
            "Place": "370211",
            "Product": "small",
            "PeriodFrom": f"{TODAY}-30",
            "PeriodUntil": days(300),
            "LastYearExports": money(EXPORTS, "USD"),
            "Markets": {"Market": ["AU"]},
            "Buyers": {"InsuredBuyer": [buyer]},
            "PaidBy": "trader",
        }

    def _loss(self) -> Mapping[str, Any]:
        return {
            "ClaimNo": self._own("BS"),
            **self._whose(CREDIT),
            "AgreementNo": self._own("XB"),
            "PolicyNo": self._memory.recall("assured policy"),
            "BuyerNo": BUYER["BuyerNo"],
            "Amount": money(LOSS, "USD"),
            "Cause": "insolvency",
        }

    def _lost(self, **first: str) -> Mapping[str, Any]:
        shipment = {
            "InvoiceNo": f"INV-{self._run}",
            "ShippedOn": SHIPPED,
            "DueOn": DUE,
            "Amount": money(LOSS, "USD"),
            "Unpaid": money(LOSS, "USD"),
        }
        return {**first, "Shipments": {"Shipment": [shipment]}}

    def _claim(self) -> Mapping[str, Any]:
        payee = {"Name": self._party.company, "AccountNo": "3702938833501840", "Bank": "山东演示银行青岛分行"}
        papers = {"ClaimDocument": [{"Kind": "contract"}, {"Kind": "invoice"}, {"Kind": "bill"}]}
        return {**self._loss(), **self._lost(), "Payee": payee, "Documents": papers}

    # words

    def _whose(self, line: str, named: str = "") -> Mapping[str, Any]:
        """The trader, by name where that is asked for, and his insurer of that line of business."""
        name = {named: self._party.company} if named else {}
        return {"TraderId": self._party.credit_code, **name, "Insurer": self._insurers[line]}

    def _own(self, kind: str) -> str:
        return f"{self._party.credit_code[8:17]}{kind}{self._run}"

    def _once(self, step: str) -> bool:
        """Whether this is the first time; what is said twice brings nothing twice."""
        if self._memory.recall(f"assured {step}"):
            return False
        self._memory.keep(f"assured {step}", True)
        return True

    def _says(self, type_: str, body: Mapping[str, Any], function: str = "2") -> Say:
        after = self._dice.between(*READS, type_, function)
        return Say(
            type=type_, about=f"{self._run} {type_.partition('.')[0]}", body=body, function=function, after=after
        )
