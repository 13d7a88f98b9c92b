"""What of a release each may read: customs all of it, the trader what was proposed once customs has decided.

That a control instruction is in force is for customs alone; yard and port read what may leave, not why.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from messages.codes.code_list import CodeList
from messages.codes.release import RELEASE_FOLLOW_UP, RELEASE_MODE, RELEASE_REASON, RELEASE_VERDICT
from messages.release.known import LETS_GO, Decided, Proposed, Release, differences
from messages.roles import AGENT, CUSTOMS, TRADER, Role

FOR_CUSTOMS = frozenset(("instruction", "instructed"))  # reason and follow-up


def view(known: Release, role: Role | None) -> Mapping[str, Any]:
    """As this role may read it; None is an operator or auditor."""
    inside = role in (None, CUSTOMS)
    whose = inside or (role in (TRADER, AGENT) and bool(known.decisions))
    newest = known.newest.decision if known.newest else None
    return {
        "entry_id": known.entry_id,
        "trader_id": known.assessment.trader_id if known.assessment and whose else None,
        "assessment": known.assessment if inside else None,
        "proposals": [_proposal(each, inside=inside) for each in known.proposals] if whose else [],
        "decisions": [_decision(known, each, whose=whose, inside=inside) for each in known.decisions],
        "verdict": newest.verdict if newest else None,
        "mode": newest.mode if newest and whose else None,
        "may_leave": newest is not None and newest.verdict in (*LETS_GO, "certified"),
        "use_barred": newest is not None and newest.use_barred,
    }


def _proposal(each: Proposed, *, inside: bool) -> Mapping[str, Any]:
    said = each.proposal
    return {
        "message_id": each.message_id,
        "at": each.at,
        **_coded("mode", RELEASE_MODE, said.mode),
        "may_leave": said.may_leave,
        "use_barred": said.use_barred,
        "follow_ups": _codes(RELEASE_FOLLOW_UP, said.follow_ups, inside=inside),
        "reasons": _codes(RELEASE_REASON, said.reasons, inside=inside),
        "lines": [
            {
                "line_no": line.line_no,
                **_coded("mode", RELEASE_MODE, line.mode),
                "row": line.row,
                "basis": line.basis,
                "assumed": line.assumed,
                "reasons": _codes(RELEASE_REASON, line.reasons, inside=inside),
            }
            for line in said.lines
        ],
        "rule_set": said.rule_set,
        "rule_day": said.rule_day,
    }


def _decision(known: Release, each: Decided, *, whose: bool, inside: bool) -> Mapping[str, Any]:
    said = each.decision
    proposed = known.proposal_for(said)
    shown = {
        **_coded("verdict", RELEASE_VERDICT, said.verdict),
        "decided_at": said.decided_at,
        "use_barred": said.use_barred,
    }
    if not whose:
        return shown
    return {
        **shown,
        **_coded("mode", RELEASE_MODE, said.mode),
        "follow_ups": _codes(RELEASE_FOLLOW_UP, said.follow_ups, inside=True),
        "reason": said.reason,
        "proposal": proposed.message_id if proposed else None,
        "differs": [
            {"field": found.field, "proposed": found.proposed, "decided": found.decided}
            for found in differences(known, said)
        ],
    }


def _codes(codes: CodeList, values: Iterable[str], *, inside: bool) -> list[Mapping[str, Any]]:
    return [_coded("code", codes, value) for value in values if inside or value not in FOR_CUSTOMS]


def _coded(name: str, codes: CodeList, value: str | None) -> Mapping[str, Any]:
    """A code, and what it is called."""
    row = codes.get(value) if value else None
    zh, en = ("zh", "en") if name == "code" else (f"{name}_zh", f"{name}_en")
    return {name: value, zh: row.zh if row else None, en: row.en if row else None}
