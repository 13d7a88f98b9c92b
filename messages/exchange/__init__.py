"""The exchange family: what the gateway says about messages themselves, and about a bank's books."""

from messages.catalogue import ANSWER, Family, MessageType
from messages.exchange.deadlines import DEADLINES
from messages.exchange.findings import FINDINGS
from messages.exchange.process import PROCESS
from messages.exchange.reconciliation import ExchangeExplanation, ExchangeReconciliation
from messages.exchange.records import Receipt
from messages.roles import AGENT, BANK, CUSTOMS, GATEWAY, INSURER, PORT, TRADER, UNIT, YARD

_PARTNERS = (CUSTOMS, PORT, YARD, TRADER, AGENT, BANK, INSURER, UNIT)

TYPES = (
    MessageType("exchange.receipt.1", Receipt, kind=ANSWER, by=(GATEWAY,), to=_PARTNERS, zh="回执", en="receipt"),
    MessageType("exchange.reconciliation.1", ExchangeReconciliation, kind=ANSWER, by=(GATEWAY,), to=(BANK,),
                zh="对账单", en="reconciliation of a day's books"),
    MessageType("exchange.explanation.1", ExchangeExplanation, kind=ANSWER, by=(GATEWAY,), to=(BANK,),
                zh="差异说明", en="explanation of a difference"),
)  # fmt: skip

FAMILY = Family(
    name="exchange",
    zh="报文交换",
    en="exchange of messages",
    types=TYPES,
    path="/v1/reconciliations",
    number="day",
    findings=FINDINGS,
    process=PROCESS,
    deadlines=DEADLINES,
)
