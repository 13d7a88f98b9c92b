"""Root, namespace and Header of the form, and what its documents have in common."""

from adapters.fields import Field, Many, Row, Told, Unfit, from_beijing, from_wire17, to_beijing, to_wire17
from adapters.insurer_xml.codes import FUNCTION, TAX, USE, Coded
from adapters.insurer_xml.values import from_day, from_thousandths, from_yuan, to_day, to_thousandths, to_yuan
from adapters.table import Table

FORM = "insurer_xml"
VERSION = "1"  # raised where the same document would read differently
NAMESPACE = "urn:sdsw:insurer:guarantee:1"
BUSINESS = "Business"


def table(type_: str, root: str, code: str, record: type, *body: Row) -> Table:
    """The table of one type: "DG03", root "Proposal", for "guarantee.proposal.1"."""
    return Table(
        form=FORM,
        code=code,
        version=VERSION,
        record=record,
        namespace=NAMESPACE,
        root=root,
        message_type=type_,
        section=BUSINESS,
        head=_head(type_, code),
        body=body,
    )


def own(name: str, path: str) -> Field:
    """A text as it is, at this path of the business."""
    return Field(name, f"{BUSINESS}/{path}")


def yuan(name: str, path: str) -> Field:
    """An amount."""
    return Field(name, f"{BUSINESS}/{path}", read=from_yuan, write=to_yuan)


def day(name: str, path: str) -> Field:
    """A day."""
    return Field(name, f"{BUSINESS}/{path}", read=from_day, write=to_day)


def moment(name: str, path: str) -> Field:
    """A time."""
    return Field(name, f"{BUSINESS}/{path}", read=from_beijing, write=to_beijing)


def rate(name: str, path: str) -> Field:
    """A rate."""
    return Field(name, f"{BUSINESS}/{path}", read=from_thousandths, write=to_thousandths)


def code(name: str, path: str, codes: Coded) -> Field:
    """A code of the insurer's."""
    return Field(name, f"{BUSINESS}/{path}", read=codes.read, write=codes.write)


def many(name: str, path: str, codes: Coded) -> Many:
    """Several codes; one that the insurer has not is said as it is, which its schema refuses."""
    return Many(name, f"{BUSINESS}/{path}", read=codes.read, write=lambda word: codes.write(word) or word)


HOLDER = own("trader_id", "Holder/CreditCode")
HOLDER_NAME = own("trader_name", "Holder/Name")
INSURER = own("insurer", "Insurer/CreditCode")
APPLY_NO = own("proposal_no", "ApplyNo")
POLICY_NO = own("policy_no", "PolicyNo")
REMARK = own("note", "Remark")
REASON = own("reason", "Reason")
BRANCH = Told(f"{BUSINESS}/BranchCode")  # the insurer's office, of what it says: no matter of anybody else's

COVER: tuple[Row, ...] = (  # what is insured, as a proposal, a policy and a filing have it
    yuan("insured", "SumInsured"),
    many("taxes", "Taxes/Tax", TAX),
    day("period_from", "StartDate"),
    day("period_to", "EndDate"),
    own("registration_office", "RegCustoms"),
    Many("declaration_offices", f"{BUSINESS}/DeclCustomsList/DeclCustoms"),
    many("uses", "Uses/Use", USE),
)


def _head(type_: str, of: str) -> tuple[Row, ...]:
    def read_type(said: str) -> str:
        if said != type_:
            raise Unfit(type_, "SW109")
        return of

    return (
        Field("message_id", "Header/TransNo"),
        Field("function_code", "Header/TransFunc", read=FUNCTION.read, write=FUNCTION.write),
        Field("message_type", "Header/TransType", read=read_type, write=lambda _: type_),
        Field("sender_id", "Header/Sender"),
        Field("receiver_id", "Header/Receiver"),
        Field("send_time", "Header/TransTime", read=from_wire17, write=to_wire17),
        Field("version", "Header/Version"),
        Field("original_digest", "Header/OriginalDigest"),
    )
