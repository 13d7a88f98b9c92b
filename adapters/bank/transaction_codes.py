"""What a bank transaction code says of an entry: whether it is a charge, and not the payment whose number it bears.

Banks book their fees by entries of their own and give them the EndToEndId of the payment.
Source: ISO 20022 external code sets, ExternalBankTransactionFamily1Code and ExternalBankTransactionSubFamily1Code.
"""

from lxml import etree

CHARGES = {  # sub-families
    "CHRG": "charges",
    "COMM": "commission",
    "COME": "commission, excluding taxes",
    "COMI": "commission, including taxes",
    "COMT": "commission, not taxable",
    "FEES": "fees",
    "INTR": "interest",
    "TAXE": "taxes",
    "RIMB": "reimbursement",
    "ADJT": "adjustment",
    "CAJT": "credit adjustment",
    "DAJT": "debit adjustment",
}
SUNDRY = {"MDOP": "miscellaneous debit operations", "MCOP": "miscellaneous credit operations"}  # families
TRADE = {"DCCT": "LC", "LOCT": "LC", "DOCC": "COL", "CLNC": "COL", "GUAR": "LG"}  # families of the domain TRAD


def is_charge(entry: etree._Element, transaction: etree._Element) -> bool:
    """Whether it is what the bank takes, or gives back, for itself; the transaction's own code counts first."""
    for element in (transaction, entry):
        family = element.find("{*}BkTxCd/{*}Domn/{*}Fmly")
        if family is not None:
            return _code(family, "Cd") in SUNDRY or _code(family, "SubFmlyCd") in CHARGES
    return False


def method(said: str) -> str:
    """How it was paid, by the bank's code of trade services; everything else is by wire."""
    return TRADE.get(said, "TT")


def _code(family: etree._Element, name: str) -> str:
    return (family.findtext(f"{{*}}{name}") or "").strip()
