"""What is said about letting goods go: what customs has found, what the rules propose, what customs decides."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from messages.fields import Audience, Coded, CreditCode, Each, EntryId, RuleSetName, SiteCode
from messages.roles import AGENT, CUSTOMS, TRADER

WHOSE = Audience(CUSTOMS, TRADER, AGENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodsLine:
    """One line of the declaration.

    line_no:    from 1. hs_code: commodity number, 8 or 10 digits.
    ciq_code:   inspection and quarantine number, 13 digits: that of the commodity and three more.
    goods_name: in words, up to 255 characters. origin: country of origin.
    fresh:      declared fresh or live. quantity, unit: as declared.
    """

    line_no: int
    hs_code: str
    ciq_code: str | None = None
    goods_name: str
    origin: Annotated[str | None, Coded("COUNTRY")] = None
    fresh: bool = False
    quantity: Decimal | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OnSite:
    """What was found where the goods stand.

    done_at:       when it was over. radioactive: over the limit. solid_waste: suspected, or mixed in.
    as_documented: goods are as the documents say. foreign_matter: found, or a pest. sampled: samples were taken.
    """

    done_at: datetime
    radioactive: bool
    solid_waste: bool
    as_documented: bool
    foreign_matter: bool
    sampled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseAssessment:
    """What customs knows of the goods so far, for a proposal how to let them go.

    entry_id:           customs declaration number. ie_flag: I import, E export. declared_on: day of the declaration,
                        by which rules apply.
    trader_id:          the importer's or exporter's unified social credit code. agent_id: the declaring agent's.
    credit_grade:       his grade with customs, list CREDIT_GRADE. lines: goods, up to 999.
    certificate_wanted: he asks for an inspection certificate. instructed: a control instruction (布控指令) is in force.
    on_site:            None: not inspected yet.
    site_code:          where the goods stand, as registered with customs. terminal_code: port area or terminal.
    """

    entry_id: EntryId
    ie_flag: Annotated[str, Coded("IE_FLAG")]
    declared_on: date
    trader_id: CreditCode
    agent_id: CreditCode | None = None
    credit_grade: Annotated[str, Coded("CREDIT_GRADE")]
    lines: Annotated[tuple[GoodsLine, ...], Each("Line")]
    certificate_wanted: bool
    instructed: bool
    on_site: OnSite | None = None
    site_code: SiteCode | None = None
    terminal_code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LineProposal:
    """How one line would go by itself.

    row:     of the rule set that says so; None: none does. basis: where that is written.
    assumed: it is the gateway's own reading. reasons: why this mode.
    """

    line_no: int
    mode: Annotated[str, Coded("RELEASE_MODE")]
    row: str | None = None
    basis: str | None = None
    assumed: bool = False
    reasons: Annotated[tuple[str, ...], Each("Reason"), Coded("RELEASE_REASON")]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseProposal:
    """How the goods may be let go, as the rules of the day have it; customs decides.

    entry_id:    customs declaration number. ref_message_id: the assessment it answers.
    mode:        of all lines together. may_leave: they may leave the supervised place now. use_barred: they may not be
                 sold or used before the certificate. follow_ups: what remains to be done.
    reasons:     of the whole, beside those of its lines. rule_set: version of the rules. rule_day: the day they are of.
    """

    entry_id: EntryId
    ref_message_id: str
    mode: Annotated[str, Coded("RELEASE_MODE")]
    may_leave: bool
    use_barred: bool
    follow_ups: Annotated[tuple[str, ...], Each("FollowUp"), Coded("RELEASE_FOLLOW_UP")] = ()
    reasons: Annotated[tuple[str, ...], Each("Reason"), Coded("RELEASE_REASON")] = ()
    lines: Annotated[tuple[LineProposal, ...], Each("Line")]
    rule_set: RuleSetName
    rule_day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseDecision:
    """What customs decides.

    entry_id:   customs declaration number. trader_id, agent_id: whose goods they are, who declared them.
    verdict:    what becomes of them now. mode: by which they go; None: by none of these.
    decided_at: when. use_barred: not to be sold or used before the certificate. follow_ups: what remains to be done.
    proposal:   MessageId of the proposal customs has seen. reason: in words, up to 255 characters; asked for where it
                is not as proposed.
    site_code, terminal_code: where the goods stand, where the assessment has not said so.

    Yard and port learn what may leave, not why: mode, follow-ups, proposal and reason are for customs and the trader.
    """

    entry_id: EntryId
    trader_id: CreditCode | None = None
    agent_id: CreditCode | None = None
    verdict: Annotated[str, Coded("RELEASE_VERDICT")]
    mode: Annotated[str | None, Coded("RELEASE_MODE"), WHOSE] = None
    decided_at: datetime
    use_barred: bool = False
    follow_ups: Annotated[tuple[str, ...], Each("FollowUp"), Coded("RELEASE_FOLLOW_UP"), WHOSE] = ()
    proposal: Annotated[str | None, WHOSE] = None
    reason: Annotated[str | None, WHOSE] = None
    site_code: SiteCode | None = None
    terminal_code: str | None = None
