"""An insurer whose system for duty guarantees writes an XML of its own, signed within. Names and codes are its own.

A row is "ours=theirs:way", in the order in which its schema (`xsd/forms/insurer_xml`) has them; no way: as it is.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from lxml import etree

from simulators import documents
from simulators.clock import BEIJING, to_xml
from simulators.documents import Document, Part, Unreadable, money
from simulators.forms import XML, Came, Signs
from simulators.insurer.foreign import NotOfTheForm, faults, schemas, understood

FORM = "insurer_xml"
SPACE = "urn:sdsw:insurer:guarantee:1"
HEADER, BUSINESS = "Header", "Business"
_WHOSE = "TraderId=Holder/CreditCode Insurer=Insurer/CreditCode"
_NAMED = "TraderId=Holder/CreditCode TraderName=Holder/Name Insurer=Insurer/CreditCode"
_COVER = (
    "Insured=SumInsured:yuan Taxes/Tax=Taxes/Tax:tax PeriodFrom=StartDate:day PeriodTo=EndDate:day "
    "RegistrationOffice=RegCustoms DeclarationOffices/Office=DeclCustomsList/DeclCustoms Uses/Use=Uses/Use:use"
)
HEAD = (
    "MessageId=TransNo FunctionCode=TransFunc:function MessageType=TransType SenderId=Sender ReceiverId=Receiver "
    "SendTime=TransTime Version=Version OriginalDigest=OriginalDigest"
)
TYPES = {  # our type: its number, its root, its rows
    "guarantee.authorization.1": (
        "DG01", "CreditAuth",
        f"AuthorizationNo=AuthNo {_NAMED} Scope/Item=Scopes/Scope:scope ValidFrom=StartDate:day ValidUntil=EndDate:day "
        "Terms=TermsVersion TermsDigest=TermsDigest Note=Remark",
    ),
    "guarantee.quota.1": (
        "DG02", "LimitApply",
        f"QuotaNo=LimitNo AuthorizationNo=AuthNo {_WHOSE} Amount=Limit:yuan PeriodFrom=StartDate:day "
        "PeriodTo=EndDate:day DutyLastYear=LastYearTax:yuan Grade=CustomsGrade:grade Note=Remark",
    ),
    "guarantee.proposal.1": (
        "DG03", "Proposal", f"ProposalNo=ApplyNo QuotaNo=LimitNo {_NAMED} {_COVER} Note=Remark",
    ),
    "guarantee.result.1": (
        "DG04", "UnderwriteResult",
        f"About=Subject:about AuthorizationNo=AuthNo QuotaNo=LimitNo ProposalNo=ApplyNo {_WHOSE} "
        "Verdict=Result:verdict DecidedAt=ResultTime:time Limit=Limit:yuan Rate=RatePermille:rate "
        "ValidUntil=EndDate:day ReasonCode=ReasonCode Reason=Reason",
    ),
    "guarantee.premium-notice.1": (
        "DG05", "PayNotice",
        f"NoticeNo=NoticeNo ProposalNo=ApplyNo {_WHOSE} Premium=Premium:yuan Rate=RatePermille:rate "
        "DueOn=PayBefore:day PayeeAccount=Payee/AccountNo PayeeBank=Payee/BankName Note=Remark",
    ),
    "guarantee.premium.1": (
        "DG06", "PayProof",
        f"NoticeNo=NoticeNo ProposalNo=ApplyNo {_WHOSE} Amount=Amount:yuan PaidOn=PayDate:day RemittanceNo=RemitNo "
        "VoucherNo=VoucherNo VoucherDigest=VoucherDigest",
    ),
    "guarantee.policy.1": (
        "DG07", "Policy",
        f"PolicyNo=PolicyNo EndorsementNo=EndorseNo ProposalNo=ApplyNo Action=Action:action At=EffectiveTime:time "
        f"{_WHOSE} {_COVER} Premium=Premium:yuan PremiumDueOn=PayBefore:day Refund=Refund:yuan "
        "PolicyDigest=PolicyDigest Reason=Reason",
    ),
    "guarantee.filing.1": (
        "DG08", "Filing",
        f"PolicyNo=PolicyNo EndorsementNo=EndorseNo ProposalNo=ApplyNo {_NAMED} {_COVER} ApprovalNo=ApprovalNo",
    ),
    "guarantee.filing-result.1": (
        "DG09", "FilingResult",
        f"PolicyNo=PolicyNo ProposalNo=ApplyNo {_WHOSE} Office=Customs Verdict=Result:filed DecidedAt=ResultTime:time "
        "FilingNo=FilingNo ApprovalNo=ApprovalNo Uses/Use=Uses/Use:use Reason=Reason",
    ),
    "guarantee.usage.1": (
        "DG10", "LimitUse",
        f"UsageNo=UseNo FilingNo=FilingNo ProposalNo=ApplyNo {_WHOSE} EntryId=EntryNo Kind=UseType:usage Use=Use:use "
        "Office=Customs Amount=Amount:yuan At=UseTime:time Note=Remark",
    ),
    "guarantee.claim.1": (
        "DG11", "ClaimNotice",
        f"ClaimNo=ClaimNo PolicyNo=PolicyNo FilingNo=FilingNo ProposalNo=ApplyNo {_WHOSE} Office=Customs "
        "EntryId=EntryNo Tax=Tax:yuan LateFee=LateFee:yuan DueOn=PayBefore:day At=ClaimTime:time Reason=Reason",
    ),
    "guarantee.claim-result.1": (
        "DG12", "ClaimResult",
        f"ClaimNo=ClaimNo ProposalNo=ApplyNo {_WHOSE} EntryId=EntryNo Verdict=Result:claimed At=ResultTime:time "
        "Paid=Paid:yuan PaymentNo=PayNo Papers/Paper=Papers/Paper Reason=Reason",
    ),
}  # fmt: skip
CODES: Mapping[str, Mapping[str, str]] = {
    "function": {"2": "N", "9": "F", "5": "U", "3": "C"},
    "scope": {"registration": "A", "rating": "B", "declarations": "C", "duties": "D", "penalties": "E"},
    "grade": {"advanced": "1", "registered": "2", "dishonest": "4"},
    "tax": {"duty": "01", "vat": "02", "consumption": "03", "anti-dumping": "04", "countervailing": "05",
            "e-waste": "06", "interest": "07"},
    "use": {"summary": "1", "term": "2", "elements": "3"},
    "about": {"authorization": "SQ", "quota": "ED", "proposal": "TB", "premium": "JF", "endorsement": "PG",
              "surrender": "TT"},
    "verdict": {"review": "10", "supplement": "20", "approve": "30", "decline": "40"},
    "action": {"issue": "CD", "endorse": "PG", "surrender": "TB", "expire": "DQ"},
    "filed": {"received": "1", "approved": "2", "registered": "3", "refused": "4", "cancelled": "5"},
    "usage": {"hold": "1", "release": "2"},
    "claimed": {"documents": "1", "paid": "2", "refused": "3"},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One field: where it is with us and with them, and how its value is written."""

    ours: str
    theirs: str
    way: str


class InXml:
    """The form."""

    content_type = XML

    def __init__(self) -> None:
        self._schemas = schemas(FORM)
        self._codes = {root: code for code, (_, root, _) in TYPES.items()}

    def read(self, data: bytes) -> Came:
        """What came, or Unreadable."""
        came = documents.read(data)
        code = self._codes.get(etree.QName(came.element).localname)
        if code is None or etree.QName(came.element).namespace != SPACE:
            raise Unreadable(f"no document of this system: {came.element.tag!r}")
        wrong = faults(self._schemas, code, came.element)
        if wrong:
            return Came(Document(came.element, data), wrong, came.element)
        head = {**_read(came, HEADER, HEAD), "MessageType": code}
        return Came(understood(code, head, _read(came, BUSINESS, TYPES[code][2]), data), [], came.element)

    def write(self, code: str, root: etree._Element, signs: Signs) -> bytes:
        """Signed within, last."""
        number, name, body = TYPES[code]
        document = Part(root)
        made = etree.Element(f"{{{SPACE}}}{name}", nsmap={None: SPACE})
        _write(made, HEADER, document, "Head", HEAD)
        _write(made, BUSINESS, document, "Body", body)
        made.find(f"{{{SPACE}}}{HEADER}/{{{SPACE}}}TransType").text = number  # type: ignore[union-attr]
        if wrong := faults(self._schemas, code, made):
            raise NotOfTheForm(f"{code}: {'; '.join(wrong)}")
        signs(made)
        return documents.serialise(made)


def rows(text: str) -> Iterator[Row]:
    """The rows of a type."""
    for each in text.split():
        ours, _, rest = each.partition("=")
        theirs, _, way = rest.partition(":")
        yield Row(ours, theirs, way)


def _read(came: Part, section: str, text: str) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for row in rows(text):
        found = [_READ[row.way](part.element.text or "") if row.way in _READ else _ours(part, row)
                 for part in came.each(f"{section}/{row.theirs}")]  # fmt: skip
        if found:
            wrapper, _, item = row.ours.rpartition("/")
            said[wrapper or item] = {item: found} if wrapper else found[0]
    return said


def _ours(part: Part, row: Row) -> str:
    text = part.element.text or ""
    return next((ours for ours, theirs in CODES[row.way].items() if theirs == text), text) if row.way else text


def _write(made: etree._Element, section: str, document: Part, of: str, text: str) -> None:
    place = etree.SubElement(made, f"{{{SPACE}}}{section}")
    for row in rows(text):
        for part in document.each(f"{of}/{row.ours}"):
            value = part.element.text or ""
            _put(place, row.theirs, _WRITE[row.way](value) if row.way in _WRITE else _theirs(value, row))


def _theirs(value: str, row: Row) -> str:
    return CODES[row.way].get(value, value) if row.way else value


def _put(place: etree._Element, path: str, text: str) -> None:
    *wrappers, name = path.split("/")
    for each in wrappers:
        found = place.find(f"{{{SPACE}}}{each}")
        place = etree.SubElement(place, f"{{{SPACE}}}{each}") if found is None else found
    etree.SubElement(place, f"{{{SPACE}}}{name}").text = text


def _time(text: str) -> str:
    return to_xml(datetime.strptime(text[:14], "%Y%m%d%H%M%S").replace(tzinfo=BEIJING))


_READ: Mapping[str, Callable[[str], Any]] = {
    "yuan": lambda text: money(Decimal(text), "CNY"),
    "day": lambda text: f"{text[:4]}-{text[4:6]}-{text[6:]}",
    "time": _time,
    "rate": lambda text: f"{Decimal(text) / 1000:f}",
}
_WRITE: Mapping[str, Callable[[str], str]] = {
    "yuan": lambda text: f"{Decimal(text):.2f}",
    "day": lambda text: text.replace("-", ""),
    "time": lambda text: f"{datetime.fromisoformat(text).astimezone(BEIJING):%Y%m%d%H%M%S}",
    "rate": lambda text: f"{(Decimal(text) * 1000).normalize():f}",
}
