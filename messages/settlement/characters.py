"""Which characters a payment may have that leaves China: those of SWIFT, or of CIPS, which takes Chinese for renminbi.

Source: CBPR+ usage guidelines, FIN X extended: letters and digits of ASCII, blank, and the marks below.
"""

import re

CHINESE_CURRENCY = "CNY"  # goes through CIPS

PARTIES, BANKS = ("debtor", "creditor"), ("creditor_bank", "correspondent")
TEXTS, NUMBERS = ("note",), ("contract_nos", "invoice_nos", "bill_nos")
ABROAD = PARTIES + BANKS + TEXTS + NUMBERS  # fields of a payment that leave China with it

_STRANGE = re.compile(r"""[^0-9A-Za-z /\-?:().,'+!#$%&*=^_`{|}~";<>@\[\]\\]""")


def takes_chinese(currency: str) -> bool:
    """Whether a payment in this currency may say what it says in Chinese."""
    return currency == CHINESE_CURRENCY


def strange(text: str) -> str:
    """The characters of a text that banks abroad do not take, each once, as they come; empty: it may go as it is."""
    return "".join(dict.fromkeys(_STRANGE.findall(text)))
