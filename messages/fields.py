"""What an annotation may say of a field beyond its type: which number it is, which list it is from, who may read it.

The codec, the checks, the projections and the manual all read these marks, so a record is written once:

    entry_id: EntryId                                      # an identifier, checked by path wherever it stands
    insp_customs_code: Annotated[str, Coded("CC011")]      # a code and its list
    rsk_no: Annotated[str | None, Audience(CUSTOMS)]       # read by customs alone
    containers: Annotated[tuple[Container, ...], Each("Container")]   # <Containers><Container/>…</Containers>
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from messages.identifiers import (
    account,
    bank,
    bic,
    bill,
    bop_number,
    cnaps,
    container,
    credit_code,
    customs_registration,
    declaration_number,
    exam_record,
    party_id,
    reference,
    site,
    transport,
)
from messages.roles import Role


@dataclass(frozen=True, slots=True)
class Identifier:
    """The field holds a number with rules of its own: `check` gives its compact form or raises BadIdentifier."""

    name: str
    check: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Coded:
    """The field holds a code of the list with this id (`messages.codes.LISTS`)."""

    list_id: str


@dataclass(frozen=True, slots=True)
class CodedBy:
    """The field holds a code of the list whose id stands in the field of this name beside it."""

    field: str


@dataclass(frozen=True, slots=True)
class Each:
    """The element name of one item of a repeated field; the field's own name wraps them."""

    tag: str


@dataclass(frozen=True, slots=True, init=False)
class Audience:
    """The only roles that may read the field; everyone else gets a copy without it."""

    roles: frozenset[Role]

    def __init__(self, *roles: Role) -> None:
        object.__setattr__(self, "roles", frozenset(roles))


@dataclass(frozen=True, slots=True)
class Personal:
    """A person's name or number: carried, never logged."""


@dataclass(frozen=True, slots=True)
class ByRules:
    """The name of the rules by which something is said; two that differ in it alone say the same."""


@dataclass(frozen=True, slots=True)
class Wire17:
    """A time written as 17 digits of Beijing time without a zone (`Head/SendTime`)."""


EntryId = Annotated[str, Identifier("declaration number", declaration_number.check)]
CreditCode = Annotated[str, Identifier("unified social credit code", credit_code.check)]
CustomsRegistration = Annotated[str, Identifier("customs registration code", customs_registration.check)]
ContainerNo = Annotated[str, Identifier("container number", container.check)]
BillNo = Annotated[str, Identifier("bill of lading", bill.check)]
Transport = Annotated[str, Identifier("transport", transport.check)]
ExamRecId = Annotated[str, Identifier("inspection record number", exam_record.check)]
SiteCode = Annotated[str, Identifier("inspection site", site.check)]
PartyId = Annotated[str, Identifier("party", party_id.check)]
AccountNo = Annotated[str, Identifier("account number", account.check), Personal()]
Bic = Annotated[str, Identifier("BIC", bic.check)]
Cnaps = Annotated[str, Identifier("CNAPS bank number", cnaps.check)]
BankNo = Annotated[str, Identifier("bank", bank.check)]
BopNo = Annotated[str, Identifier("balance-of-payments number", bop_number.check)]
Reference = Annotated[str, Identifier("settlement reference", reference.check)]
RuleSetName = Annotated[str, ByRules()]
WireTime = Annotated[datetime, Wire17()]
