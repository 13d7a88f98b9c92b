"""The declaration family (提前申报容错): an amendment is asked for, its tolerance proposed, and decided by customs."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from messages import services
from messages.catalogue import ANSWER, FACT, REQUEST, Family, MessageType
from messages.declaration import rules
from messages.declaration.deadlines import DEADLINES
from messages.declaration.engine import explain
from messages.declaration.findings import FINDINGS
from messages.declaration.lists import COLUMNS, FILTERS
from messages.declaration.process import process
from messages.declaration.records import DeclarationAmendment, DeclarationAmendmentDecision, DeclarationTolerance
from messages.declaration.ruleset import OURS, RuleSet, read
from messages.outlines import differences
from messages.roles import AGENT, CUSTOMS, GATEWAY, TRADER
from messages.rulesets import Explain, Explanation

TYPES = (
    MessageType("declaration.amendment.1", DeclarationAmendment, kind=REQUEST,
                fresh=("amendment_no",), by=(TRADER, AGENT), to=(CUSTOMS,),
                principal="trader_id", rules=rules.AMENDMENT, about=("amendment_no",), service="DEC-01",
                zh="报关单修改申请", en="amendment of a declaration"),
    MessageType("declaration.tolerance.1", DeclarationTolerance, kind=ANSWER, by=(GATEWAY,), to=(CUSTOMS,),
                copy=(TRADER, AGENT), service="DEC-01", zh="容错建议", en="proposal whether it is tolerated"),
    MessageType("declaration.amendment-decision.1", DeclarationAmendmentDecision, kind=FACT, by=(CUSTOMS,),
                to=(TRADER, AGENT), about=("amendment_no",), service="DEC-01",
                zh="修改决定", en="decision on the amendment"),
)  # fmt: skip


def ruled(folder: Path) -> Family:
    """The family by the rules of a folder; BadRules."""
    found = read(folder)
    explains = {"declaration.amendment": _explained_by(found)}
    return replace(_FAMILY, process=process(found), rule_set=found.name, explains=explains)


def _explained_by(found: RuleSet) -> Explain:
    def why(amendment: DeclarationAmendment, on: date | None) -> Explanation:
        return explain(amendment, found, on)

    return why


_FAMILY = Family(
    name="declaration",
    zh="提前申报容错",
    en="amendment of early declarations",
    path="/v1/declarations",
    number="entry_id",
    types=TYPES,
    findings=FINDINGS,
    filters=FILTERS,
    columns=COLUMNS,
    outline=differences,
    services=services.of("declaration"),
    ruled=ruled,
    deadlines=DEADLINES,
)

FAMILY = ruled(OURS)
