"""What of a release each may read: customs all of it, the trader what was proposed once customs has decided.

That a control instruction is in force is for customs alone: a proposal that it went into shows it by its mode, whatever
words are left out, and so is not shown to others at all; customs may decide without one. Yard and port read what may
leave, not why.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from messages.codes.code_list import CodeList
from messages.codes.release import RELEASE_FOLLOW_UP, RELEASE_MODE, RELEASE_REASON, RELEASE_VERDICT
from messages.release.known import LETS_GO, Decided, Proposed, Release, differences
from messages.roles import AGENT, CUSTOMS, TRADER, Role

FOR_CUSTOMS = frozenset(("instruction", "instructed"))  # follow-up and reason


def view(known: Release, role: Role | None) -> Mapping[str, Any]:
    """As this role may read it; None is an operator or auditor."""
    inside = role in (None, CUSTOMS)
    whose = inside or (role in (TRADER, AGENT) and bool(known.decisions))
    newest = known.newest.decision if known.newest else None
    return {
        "entry_id": known.entry_id,
        "trader_id": known.assessment.trader_id if known.assessment and whose else None,
        "assessment": known.assessment if inside else None,
        "proposals": [_proposal(each) for each in known.proposals if inside or _is_open(each)] if whose else [],
        "decisions": [_decision(known, each, whose=whose, inside=inside) for each in known.decisions],
        **_coded("verdict", RELEASE_VERDICT, newest.verdict if newest else None),
        **_coded("mode", RELEASE_MODE, newest.mode if newest and whose else None),
        "may_leave": newest is not None and newest.verdict in (*LETS_GO, "certified"),
        "use_barred": newest is not None and newest.use_barred,
    }


def _is_open(each: Proposed) -> bool:
    """Whether nothing went into it that is for customs alone."""
    said = each.proposal
    return FOR_CUSTOMS.isdisjoint(
        (*said.follow_ups, *said.reasons, *(why for line in said.lines for why in line.reasons))
    )


def _proposal(each: Proposed) -> Mapping[str, Any]:
    said = each.proposal
    return {
        "message_id": each.message_id,
        "at": each.at,
        **_coded("mode", RELEASE_MODE, said.mode),
        "may_leave": said.may_leave,
        "use_barred": said.use_barred,
        "follow_ups": _codes(RELEASE_FOLLOW_UP, said.follow_ups),
        "reasons": _codes(RELEASE_REASON, said.reasons),
        "lines": [
            {
                "line_no": line.line_no,
                **_coded("mode", RELEASE_MODE, line.mode),
                "row": line.row,
                "basis": line.basis,
                "assumed": line.assumed,
                "reasons": _codes(RELEASE_REASON, line.reasons),
            }
            for line in said.lines
        ],
        "rule_set": said.rule_set,
        "rule_day": said.rule_day,
    }


def _decision(known: Release, each: Decided, *, whose: bool, inside: bool) -> Mapping[str, Any]:
    said = each.decision
    proposed = known.proposal_for(said)
    is_shown = proposed is not None and (inside or _is_open(proposed))
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
        "follow_ups": _codes(RELEASE_FOLLOW_UP, said.follow_ups),
        "reason": said.reason,
        "proposal": proposed.message_id if proposed and is_shown else None,
        "differs": [
            {"field": found.field, "proposed": found.proposed, "decided": found.decided}
            for found in (differences(known, said) if is_shown else ())
        ],
    }


def _codes(codes: CodeList, values: Iterable[str]) -> list[Mapping[str, Any]]:
    return [_coded("code", codes, value) for value in values]


def _coded(name: str, codes: CodeList, value: str | None) -> Mapping[str, Any]:
    """A code, and what it is called."""
    row = codes.get(value) if value else None
    zh, en = ("zh", "en") if name == "code" else (f"{name}_zh", f"{name}_en")
    return {name: value, zh: row.zh if row else None, en: row.en if row else None}
