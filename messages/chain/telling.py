"""The platform's own words on a chain: how a step stands, that a part wants consent, that it has lapsed."""

from dataclasses import replace
from datetime import datetime

from messages.chain.fold import CONSENT, LAPSED
from messages.chain.known import Chain, Chosen, Progress
from messages.chain.parts.table import WAITING, WITHDRAWN
from messages.chain.records import ChainFinding, ChainProgress
from messages.findings import Finding
from messages.process import Saying

MOST_CHARACTERS = 255  # as the schema has room


def asked(known: Chain, chosen: Chosen, now: datetime) -> Saying:
    """The trader is asked to agree to what is shown of a part."""
    asked = _of_part(known, chosen, WAITING, "wanted", now)
    return _word(known, replace(asked, digest=chosen.digest, until=known.until))


def lapsed(known: Chain, chosen: Chosen, now: datetime) -> Saying:
    """The trader is told that his time for a part is over."""
    return _word(known, _of_part(known, chosen, WITHDRAWN, LAPSED, now))


def _of_part(known: Chain, chosen: Chosen, standing: str, state: str, now: datetime) -> ChainProgress:
    """News of a part as a whole."""
    return ChainProgress(
        chain_no=known.chain_no,
        trader_id=known.trader_id,
        part=chosen.part,
        step=CONSENT,
        revision=1,
        case_no=known.chain_no,
        standing=standing,
        state=state,
        at=now,
    )


def _word(known: Chain, body: ChainProgress) -> Saying:
    return Saying(type="chain.progress.1", message_id=f"{known.chain_no}-{known.said + 1}", body=body)


def told(known: Chain, part: str, progress: Progress) -> Saying:
    body = ChainProgress(
        chain_no=known.chain_no,
        trader_id=known.trader_id,
        part=part,
        step=progress.step,
        revision=progress.revision,
        case_no=progress.number,
        standing=progress.standing,
        state=progress.state,
        at=progress.at,
        document=progress.document,
        ref_message_id=progress.message_id,
        until=progress.until,
        findings=progress.findings,
    )
    return _word(known, body)


def finding_of(finding: Finding) -> ChainFinding:
    where, value, wanted = map(_line, (finding.where, finding.value, finding.wanted))
    return ChainFinding(code=finding.code, where=where, value=value, wanted=wanted)


def _line(text: str | None) -> str | None:
    """One line that a progress has room for; what was found may be of any length, with whatever in it."""
    words = " ".join("".join(c if c.isprintable() else " " for c in text or "").split())
    return (words if len(words) <= MOST_CHARACTERS else f"{words[: MOST_CHARACTERS - 1].rstrip()}…") or None
