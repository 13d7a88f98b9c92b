"""The exchange family: what is said about messages themselves."""

from messages.catalogue import ANSWER, Family, MessageType
from messages.exchange.records import Receipt
from messages.roles import AGENT, BANK, CUSTOMS, GATEWAY, INSURER, PORT, TRADER, UNIT, YARD

_PARTNERS = (CUSTOMS, PORT, YARD, TRADER, AGENT, BANK, INSURER, UNIT)

TYPES = (
    MessageType("exchange.receipt.1", Receipt, kind=ANSWER, by=(GATEWAY,), to=_PARTNERS, zh="回执", en="receipt"),
)  # fmt: skip

FAMILY = Family(name="exchange", zh="报文交换", en="exchange of messages", types=TYPES)
