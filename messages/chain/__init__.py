"""The chain family (一链办理): one form for a shipment, its parts distributed, and one progress of them all."""

from dataclasses import replace
from pathlib import Path

from messages import limits, services
from messages.catalogue import FACT, FINANCE_KEPT, REQUEST, Family, MessageType
from messages.chain import rules
from messages.chain.deadlines import DEADLINES
from messages.chain.findings import FINDINGS
from messages.chain.foreseen import DERIVED
from messages.chain.lists import COLUMNS, FILTERS, outline
from messages.chain.process import PROCESS, by
from messages.chain.records import ChainApplication, ChainConsent, ChainProgress
from messages.roles import AGENT, GATEWAY, TRADER
from messages.rulesets import BadRules

TRADER_ID = "trader_id"

TYPES = (
    MessageType("chain.application.1", ChainApplication, kind=REQUEST,
                fresh=("chain_no",), by=(TRADER, AGENT), to=(GATEWAY,),
                service="CHN-01", principal=TRADER_ID, rules=rules.APPLICATION, whole=rules.OF_APPLICATION,
                zh="一链办理申请", en="application for a chain"),
    MessageType("chain.consent.1", ChainConsent, kind=REQUEST, by=(TRADER,), to=(GATEWAY,), binding=True,
                service="CHN-01", principal=TRADER_ID, rules=rules.CONSENT, whole=rules.ONCE,
                zh="分项授权同意", en="consent to a part"),
    MessageType("chain.progress.1", ChainProgress, kind=FACT, by=(GATEWAY,), to=(TRADER,), copy=(AGENT,),
                service="CHN-01", rules=rules.PROGRESS, whole=rules.ONCE, zh="分项进展", en="how far a step is"),
)  # fmt: skip


def ruled(folder: Path) -> Family:
    """The family by the table of a folder: how long states last, in hours; what it does not name is ours. BadRules."""
    states = limits.within(PROCESS.states, folder)
    if not (folder / limits.FILE).is_file() or any(each.limit and each.limit.working_days for each in states):
        raise BadRules(f"{folder}: want {limits.FILE}, in hours")
    return replace(FAMILY, process=by(states))


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
    ruled=ruled,
    deadlines=DEADLINES,
)
