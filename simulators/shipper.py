"""A trader who has one shipment taken care of as a chain: one form, consents, signatures, a correction, a premium.

Behaviour alone, like `settler`. What he wants paid first ends in 02, so that a rehearsing bank refuses it
(`simulators.bank.outcomes`: the payee's account is unknown); he corrects the form, and only the payment is made anew.
"""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from hashlib import sha256
from typing import Any

from simulators.acts import Act, Drop, Say
from simulators.behaviour import Memory
from simulators.dice import Dice
from simulators.documents import TODAY, Document, days, money
from simulators.profile import Party
from simulators.settler import TERMS, TERMS_DIGEST, account_of

APPLICATION, CONSENT, PROGRESS = "chain.application.1", "chain.consent.1", "chain.progress.1"
NOTICE, SIGNED = "signing.notice.1", "signing.consent.1"
PREMIUMS = {"guarantee.premium-notice.1": "duty", "credit.premium-notice.1": "cover"}  # of which part
NEW, CHANGED = "2", "5"  # FunctionCode
FORM = "the form"
WRONG, RIGHT = Decimal("64200.02"), Decimal("64200.00")  # USD
INSURER, EXPORT_INSURER = "91370200MA3BXN072X", "91370100MA3XYB665R"
READS, MENDS, PAYS = (0.5, 2.0), (3.0, 6.0), (3.0, 6.0)  # seconds
LEAVE = sha256("企业征信信息查询授权书 2026-1".encode()).hexdigest()


class Shipper:
    """One trader with one chain. bank: CNAPS number of the bank that pays. insurer: credit code of who guarantees."""

    def __init__(self, party: Party, memory: Memory, dice: Dice, *, bank: str, insurer: str = INSURER) -> None:
        self._party = party
        self._memory = memory
        self._dice = dice
        self._bank = bank
        self._insurer = insurer

    @property
    def chain_no(self) -> str:
        """The number of the chain; another seed has another."""
        return f"{self._party.credit_code[8:17]}LB{self._dice.number('chain', self._party.name) % 10**6:06d}"

    def opens(self, number: int) -> Iterator[Act]:
        """The form, once."""
        if number == 0:
            yield self._say(APPLICATION, self._form())

    def hears(self, document: Document) -> Iterable[Act]:
        """What is asked he answers, what waits he signs, what failed he corrects, what is due he pays."""
        hear = {PROGRESS: self._told, NOTICE: self._waits, **dict.fromkeys(PREMIUMS, self._due)}.get(document.type)
        return hear(document) if hear else ()

    def _told(self, document: Document) -> Iterator[Act]:
        if document.text("Body/ChainNo") != self.chain_no:
            return
        step, digest = document.text("Body/Step"), document.text("Body/Digest")
        if step == "consent" and digest is not None:
            yield self._say(CONSENT, self._consent(document.need("Body/Part"), digest), READS, digest)
        elif step == "outward" and document.text("Body/Standing") == "failed" and not self._memory.recall("mended"):
            self._memory.keep("mended", True)
            yield from self._change(MENDS, "mended")

    def _waits(self, document: Document) -> Iterator[Act]:
        """What the platform has made for this chain he signs; of anything else he decides elsewhere."""
        if document.text("Body/Status") == "waiting" and self._is_ours(document.need("Body/RefMessageId")):
            body = {
                "MessageUuid": document.need("Body/MessageUuid"),
                "DocumentDigest": document.need("Body/DocumentDigest"),
                "Verdict": "sign",
            }
            yield self._say(SIGNED, body, READS, body["MessageUuid"])

    def _due(self, document: Document) -> Iterator[Act]:
        paid, notice = f"paid/{PREMIUMS[document.type]}", document.need("Body/NoticeNo")
        if self._is_ours(document.need("Body/ProposalNo")) and self._memory.recall(paid) != notice:
            self._memory.keep(paid, notice)
            yield from self._change(PAYS, f"{paid}/{notice}")

    def _change(self, within: tuple[float, float], of: str) -> Iterator[Act]:
        """The whole form anew; one that was written before and has not gone yet is out of date."""
        yield Drop(topic=FORM)
        yield self._say(APPLICATION, self._form(), within, of, function=CHANGED)

    def _is_ours(self, number: str) -> bool:
        return number.startswith(f"{self.chain_no}-")

    def _consent(self, part: str, digest: str) -> Mapping[str, Any]:
        return {**self._whose(), "Part": part, "Digest": digest, "Verdict": "agree"}

    def _whose(self) -> Mapping[str, Any]:
        return {"ChainNo": self.chain_no, "TraderId": self._party.credit_code}

    def _form(self) -> Mapping[str, Any]:
        """The whole form, as it is right by now."""
        amount = RIGHT if self._memory.recall("mended") else WRONG
        return {
            **self._whose(),
            "Trader": {
                "Name": self._party.company,
                "NameEn": "HAIYUE IMPORT AND EXPORT CO LTD",
                "LegalPerson": "赵敏",
                "Contact": "王海",
                "Phone": "053286001234",
                "Place": "370211",
                "Office": "4200",
                "Grade": "registered",
            },
            "Shipment": {
                "Direction": "I",
                "ContractNo": f"HY-{self.chain_no[9:]}",
                "InvoiceNo": f"INV{self.chain_no[9:]}",
                "Value": money(RIGHT, "USD"),
                "Partner": "PILBARA IRON SALES PTY LTD",
                "PartnerNo": "AU0017733",
                "Town": "PERTH",
                "Country": "AU",
                "Offices": {"Office": ["4200"]},
            },
            "Remittance": self._remittance(amount),
            "Duty": self._duty(),
            "Cover": self._cover(),
            "Loan": self._loan(),
        }

    def _remittance(self, amount: Decimal) -> Mapping[str, Any]:
        return {
            "Bank": self._bank,
            "Terms": TERMS,
            "TermsDigest": TERMS_DIGEST,
            "ValidFrom": TODAY,
            "AccountNo": account_of(self._party, "USD"),
            "AccountCurrency": "USD",
            "Amount": money(amount, "USD"),
            "RequestedOn": TODAY,
            "PayeeAccount": "066000123456789",
            "PayeeBic": "CTBAAU2SXXX",
            "Charges": "SHAR",
            "Nature": "other",
            "BopCode": "121010",
        }

    def _duty(self) -> Mapping[str, Any]:
        return {
            "Insurer": self._insurer,
            "Scope": {"Item": ["registration", "rating", "duties"]},
            "Terms": TERMS,
            "TermsDigest": LEAVE,
            "Quota": money(Decimal("3000000.00"), "CNY"),
            "Insured": money(Decimal("1000000.00"), "CNY"),
            "DutyLastYear": money(Decimal("2000000.00"), "CNY"),
            "PeriodFrom": TODAY,
            "PeriodTo": days(300),
            "Taxes": {"Tax": ["duty", "vat"]},
            "Uses": {"Use": ["summary", "term"]},
            **self._premium("duty"),
        }

    def _cover(self) -> Mapping[str, Any]:
        return {
            "Insurer": EXPORT_INSURER,
            "Terms": TERMS,
            "TermsDigest": TERMS_DIGEST,
            "Product": "small",
            "PeriodFrom": TODAY,
            "PeriodUntil": days(300),
            "LastYearExports": money(Decimal("2650000.00"), "USD"),
            "Limit": money(Decimal("120000.00"), "USD"),
            "PaymentTerms": "OA",
            "CreditDays": 60,
            **self._premium("cover"),
        }

    def _loan(self) -> Mapping[str, Any]:
        return {
            "Bank": self._bank,
            "Product": "import-bill",
            "Amount": money(Decimal("50000.00"), "USD"),
            "TenorDays": 90,
            "Purpose": "支付铁矿石进口货款",
            "SafeClass": "A",
            "Scopes": {"Scope": ["declarations", "inspections"]},
            "DataFrom": days(-300),
            "DataUntil": days(100),
            "DataValidUntil": days(100),
        }

    def _premium(self, part: str) -> Mapping[str, Any]:
        """What he says of the premium of a part, once it is paid."""
        notice = self._memory.recall(f"paid/{part}")
        if not notice:
            return {}
        return {"PremiumNoticeNo": notice, "PremiumPaidOn": TODAY, "PremiumVoucherNo": f"PZ{self.chain_no[9:]}"}

    def _say(
        self,
        type_: str,
        body: Mapping[str, Any],
        within: tuple[float, float] = (0.0, 0.0),
        of: str = "",
        *,
        function: str = NEW,
    ) -> Say:
        after = self._dice.between(*within, type_, of) if within[1] else 0.0
        return Say(
            type=type_,
            about=self.chain_no,
            body=body,
            after=after,
            function=function,
            topic=FORM if type_ == APPLICATION else "",
        )
