"""What every message of ISO 20022 is made of: parties, addresses, banks, accounts, and the words for our records."""

from adapters.bank import texts
from adapters.fields import Field, Implied, Inner, Many, Mark, Row, Within

CNAPS, USCC = "CNAPS", "USCC"

ADDRESS: tuple[Row, ...] = (
    Field("street_name", "StrtNm"),
    Field("building_number", "BldgNb"),
    Field("post_code", "PstCd"),
    Field("town_name", "TwnNm"),
    Field("country_sub_division", "CtrySubDvsn"),
    Field("country", "Ctry"),
    Many("lines", "AdrLine", most=2),
)

PARTY: tuple[Row, ...] = (Field("name", "Nm"), Inner("address", "PstlAdr", ADDRESS))

BANK: tuple[Row, ...] = (
    Field("bic", "BICFI"),
    Within("ClrSysMmbId", (Mark("ClrSysId/Cd", CNAPS), Field("cnaps", "MmbId"))),
    Field("name", "Nm"),
    Inner("address", "PstlAdr", ADDRESS),
)

ACCOUNT: tuple[Row, ...] = (
    Field("account_no", "Id/IBAN", write=texts.to_iban),
    Field("account_no", "Id/Othr/Id", write=texts.to_other),
    Field("currency", "Ccy"),
)


def account(name: str, path: str) -> tuple[Row, ...]:
    """The number of an account alone."""
    return (
        Field(name, f"{path}/Id/IBAN", write=texts.to_iban),
        Field(name, f"{path}/Id/Othr/Id", write=texts.to_other),
    )


def bank(name: str, path: str, *, spare: bool = False) -> tuple[Row, ...]:
    """A bank by the one number we keep of it: CNAPS where the form has both. path: of its FinInstnId."""
    member = Field(name, "MmbId", write=texts.to_cnaps, spare=spare)
    return (
        Field(name, f"{path}/BICFI", read=texts.full_bic, write=texts.to_bic, spare=True),
        Within(f"{path}/ClrSysMmbId", (Mark("ClrSysId/Cd", CNAPS), member)),
        Implied(f"{path}/Nm", "the bank's number names it"),
    )


def other_id(name: str, path: str, scheme: str, *, spare: bool = False) -> Row:
    """A number of a company by its scheme. path: of its OrgId."""
    return Within(f"{path}/Othr", (Field(name, "Id", spare=spare), Mark("SchmeNm/Prtry", scheme)))
