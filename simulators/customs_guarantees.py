"""Customs where a duty guarantee is filed with them: they register it, hold its cover, release it, and claim.

Behaviour alone, beside `customs`. The cents of the sum insured choose how it goes (SCRIPTS); an insurer of the demo
goes by others (`insurer.outcomes`), so that both may be rehearsed.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from typing import Any

from simulators.acts import Act, Say
from simulators.behaviour import Memory
from simulators.dice import Dice
from simulators.documents import NOW, Document, money
from simulators.profile import Party

FILING, FILED = "guarantee.filing.1", "guarantee.filing-result.1"
USAGE, CLAIM, SETTLED = "guarantee.usage.1", "guarantee.claim.1", "guarantee.claim-result.1"
CHANGED, WITHDRAWN = "5", "3"  # FunctionCode
HELD = (Decimal("0.02"), Decimal("0.05"))  # of the sum insured: for the first declaration, and for the second
LATE = Decimal("0.005")  # 滞纳金 of what was not paid, for ten days
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """How a filing goes. refuses: the first one is refused. approves: tax elements, too. twice: a hold is doubled.

    claims: the tax of the first declaration is not paid. Otherwise that one is released, the second stays held.
    """

    says: str
    refuses: bool = False
    approves: bool = False
    twice: bool = False
    claims: bool = False


PLAIN = Script(says="registered, two declarations held, the first released")
SCRIPTS: Mapping[str, Script] = {  # by the two digits behind the point of the sum insured
    "06": Script(says="the tax of the first declaration is not paid, and claimed", claims=True),
    "07": Script(says="tax elements are approved", approves=True),
    "08": Script(says="the first filing is refused", refuses=True),
    "09": Script(says="cover is held twice for one declaration", twice=True),
}


class CustomsGuarantees:
    """One customs office."""

    def __init__(self, party: Party, memory: Memory, dice: Dice) -> None:
        self._office = party.sender_id[:4]
        self._memory = memory
        self._dice = dice

    def opens(self, number: int) -> Iterable[Act]:
        """Nothing of its own accord."""
        return ()

    def hears(self, document: Document) -> Iterable[Act]:
        """Filings are answered; papers that an insurer wants for a claim are brought; that it is paid is only kept."""
        hear = {FILING: self._filed, SETTLED: self._settled}.get(document.type)
        return hear(document) if hear else ()

    def _settled(self, document: Document) -> Iterator[Act]:
        number = document.need("Body/ClaimNo")
        said = self._memory.recall(f"claim {number}")
        if document.text("Body/Verdict") == "documents" and said is not None:
            about = said["ProposalNo"]
            body = {**said, "Reason": "已补充税款专用缴款书与催缴通知"}
            yield Say(type=CLAIM, about=about, body=body, function=CHANGED, after=2, topic=about)

    def _filed(self, document: Document) -> Iterator[Act]:
        body, number = document.table()["Body"], document.need("Body/ProposalNo")
        script = SCRIPTS.get(body["Insured"].partition(".")[2][:2], PLAIN)
        known = self._memory.recall(f"filing {number}")
        if document.text("Head/FunctionCode") == WITHDRAWN:
            yield self._decides(body, "cancelled", 2)
            return
        yield self._decides(body, "received", 1)
        if script.refuses and known is None:
            self._memory.keep(f"filing {number}", {"used": False})
            yield self._decides(body, "refused", 3, Reason="保险期间不能覆盖担保期间")
            return
        filing_no = self._own("DB", number)
        yield self._decides(body, "registered", 3, FilingNo=filing_no, Uses=body["Uses"])
        if script.approves and "ApprovalNo" not in body:
            uses = {"Uses": {"Use": "elements"}}
            yield self._decides(body, "approved", 5, ApprovalNo=self._own("YS", number), **uses)
        if known is None or not known["used"]:
            self._memory.keep(f"filing {number}", {"used": True})
            yield from self._uses(body, filing_no, script)

    def _uses(self, body: Mapping[str, Any], filing_no: str, script: Script) -> Iterator[Act]:
        """Two declarations are held; the first is released, or its tax is claimed."""
        first, second = (self._entry(body, n) for n in (1, 2))
        of_first, of_second = ((Decimal(body["Insured"]) * part).quantize(_CENT, ROUND_DOWN) for part in HELD)
        yield self._posts(body, filing_no, 1, "hold", first, of_first, 6)
        yield self._posts(body, filing_no, 2, "hold", second, of_second, 7)
        if script.twice:
            yield self._posts(body, filing_no, 3, "hold", first, of_first, 8)
        if script.claims:
            yield self._claims(body, filing_no, first, of_first)
        else:
            yield self._posts(body, filing_no, 4, "release", first, of_first, 10)

    def _posts(
        self, body: Mapping[str, Any], filing_no: str, n: int, kind: str, entry: str, amount: Decimal, after: float
    ) -> Say:
        says = {
            **_whose(body),
            "FilingNo": filing_no,
            "UsageNo": f"{self._own('ZY', body['ProposalNo'])}-{n}",
            "EntryId": entry,
            "Kind": kind,
            "Use": _first(body["Uses"], "Use"),
            "Office": self._office,
            "Amount": money(amount, "CNY"),
            "At": NOW,
        }
        return Say(type=USAGE, about=body["ProposalNo"], body=says, after=after, topic=body["ProposalNo"])

    def _claims(self, body: Mapping[str, Any], filing_no: str, entry: str, tax: Decimal) -> Say:
        says = {
            **_whose(body),
            "PolicyNo": body["PolicyNo"],
            "FilingNo": filing_no,
            "ClaimNo": self._own("SP", body["ProposalNo"]),
            "Office": self._office,
            "EntryId": entry,
            "Tax": money(tax, "CNY"),
            "DueOn": body["PeriodTo"],
            "At": NOW,
            "LateFee": money((tax * LATE).quantize(_CENT), "CNY"),
            "Reason": "逾期未缴纳税款",
        }
        self._memory.keep(f"claim {says['ClaimNo']}", says)
        return Say(type=CLAIM, about=body["ProposalNo"], body=says, after=12, topic=body["ProposalNo"])

    def _decides(self, body: Mapping[str, Any], verdict: str, after: float, **more: Any) -> Say:
        says = {
            **_whose(body),
            "PolicyNo": body["PolicyNo"],
            "Office": self._office,
            "Verdict": verdict,
            "DecidedAt": NOW,
            **more,
        }
        return Say(type=FILED, about=body["ProposalNo"], body=says, after=after, topic=body["ProposalNo"])

    def _own(self, prefix: str, number: str) -> str:
        """A number of the office, the same whenever it is asked for the same thing."""
        return f"{prefix}{self._office}{self._dice.number(prefix, number) % 10**10:010d}"

    def _entry(self, body: Mapping[str, Any], n: int) -> str:
        """A declaration of this office: 18 digits, of imports, in the year of the policy."""
        serial = self._dice.number("entry", body["ProposalNo"], n) % 10**9
        return f"{self._office}{body['PeriodFrom'][:4]}1{serial:09d}"


def _whose(body: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: body[name] for name in ("ProposalNo", "TraderId", "Insurer")}


def _first(wrapper: Mapping[str, Any], tag: str) -> str:
    items = wrapper[tag]
    return str(items[0] if isinstance(items, list) else items)
