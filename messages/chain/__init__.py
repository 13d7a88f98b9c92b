"""The chain family (一链办理): one form for a shipment, its parts distributed, and one progress of them all."""

from messages import services
from messages.catalogue import FACT, FINANCE_KEPT, REQUEST, Family, MessageType
from messages.chain import rules
from messages.chain.findings import FINDINGS
from messages.chain.foreseen import DERIVED
from messages.chain.lists import COLUMNS, FILTERS, outline
from messages.chain.process import PROCESS
from messages.chain.records import ChainApplication, ChainConsent, ChainProgress
from messages.roles import AGENT, GATEWAY, TRADER

TRADER_ID = "trader_id"

TYPES = (
    MessageType("chain.application.1", ChainApplication, kind=REQUEST, by=(TRADER, AGENT), to=(GATEWAY,),
                service="CHN-01", principal=TRADER_ID, rules=rules.APPLICATION, whole=rules.OF_APPLICATION,
                zh="一链办理申请", en="application for a chain"),
    MessageType("chain.consent.1", ChainConsent, kind=REQUEST, by=(TRADER,), to=(GATEWAY,), binding=True,
                service="CHN-01", principal=TRADER_ID, rules=rules.CONSENT, whole=rules.ONCE,
                zh="分项授权同意", en="consent to a part"),
    MessageType("chain.progress.1", ChainProgress, kind=FACT, by=(GATEWAY,), to=(TRADER,), copy=(AGENT,),
                service="CHN-01", rules=rules.PROGRESS, whole=rules.ONCE, zh="分项进展", en="how far a step is"),
)  # fmt: skip

FAMILY = Family(
    name="chain",
    zh="一链办理",
    en="chains",
    path="/v1/chains",
    number="chain_no",
    types=TYPES,
    findings=(*FINDINGS, *(kind for family in DERIVED for kind in family.FINDINGS)),
    filters=FILTERS,
    columns=COLUMNS,
    outline=outline,
    process=PROCESS,
    kept=FINANCE_KEPT,
    services=services.of("chain"),
    applied="chain.application.1",
)
