"""The release family (口岸分类验放): customs assesses goods, the gateway proposes how they may go, customs decides."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from messages import services
from messages.catalogue import ANSWER, FACT, Family, MessageType
from messages.release import rules
from messages.release.deadlines import DEADLINES
from messages.release.explaining import explain
from messages.release.findings import FINDINGS
from messages.release.lists import COLUMNS, FILTERS, outline
from messages.release.process import process
from messages.release.records import ReleaseAssessment, ReleaseDecision, ReleaseProposal
from messages.release.ruleset import OURS, RuleSet, read
from messages.roles import AGENT, CUSTOMS, GATEWAY, PORT, TRADER, YARD
from messages.rulesets import Explain, Explanation

TYPES = (
    MessageType("release.assessment.1", ReleaseAssessment, kind=FACT, by=(CUSTOMS,), to=(GATEWAY,),
                rules=rules.ASSESSMENT, service="REL-01", zh="验放评估", en="assessment for a release"),
    MessageType("release.proposal.1", ReleaseProposal, kind=ANSWER, by=(GATEWAY,), to=(CUSTOMS,),
                service="REL-01", zh="验放建议", en="proposal how to release"),
    MessageType("release.decision.1", ReleaseDecision, kind=FACT, by=(CUSTOMS,), to=(TRADER, AGENT, PORT, YARD),
                rules=rules.DECISION, about=("decided_at",), service="REL-01", zh="验放决定",
                en="decision on the release"),
)  # fmt: skip


def ruled(folder: Path) -> Family:
    """The family by the rules of a folder; BadRules."""
    found = read(folder)
    explains = {"release.assessment": _explained_by(found)}
    return replace(_FAMILY, process=process(found), rule_set=found.name, explains=explains)


def _explained_by(found: RuleSet) -> Explain:
    def why(assessment: ReleaseAssessment, on: date | None) -> Explanation:
        return explain(assessment, found, on)

    return why


_FAMILY = Family(
    name="release",
    zh="口岸分类验放",
    en="release by class of goods",
    path="/v1/releases",
    number="entry_id",
    types=TYPES,
    findings=FINDINGS,
    filters=FILTERS,
    columns=COLUMNS,
    outline=outline,
    services=services.of("release"),
    ruled=ruled,
    deadlines=DEADLINES,
)

FAMILY = ruled(OURS)
