"""What is known of one release: what customs assessed, what was proposed, what customs decided; how each changes it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from messages.clocks import since
from messages.envelope import Message
from messages.release.records import ReleaseAssessment, ReleaseDecision, ReleaseProposal
from messages.release.states import BY_VERDICT

MOST_PROPOSALS = 20  # that are kept of a release, the newest, beside those that were decided upon (A)
LETS_GO = frozenset(("conditional", "release"))
FIRST = frozenset(("check", "test", "conditional", "release", "refuse"))  # upon what is proposed; others come of tests
LEAVES_MORE = frozenset(("check", "test", "conditional"))  # after which another decision follows


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """A proposal of ours. message_id: its MessageId. at: when it was made."""

    message_id: str
    at: datetime
    proposal: ReleaseProposal


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A decision of customs that stands. message_id: its MessageId. heard_at: when it was taken in."""

    message_id: str
    heard_at: datetime
    decision: ReleaseDecision

    @property
    def at(self) -> datetime:
        """When it was decided, by which decisions are ordered."""
        return since(self.decision.decided_at, self.heard_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """One release. assessment: the newest; None: none came. decisions: those that stand, in the order of their time.

    assessed_at: SendTime of the newest word on the assessment, its withdrawal included. withdrawn: taken back, and not
    decided since.
    """

    entry_id: str
    assessment: ReleaseAssessment | None = None
    assessed_at: datetime | None = None
    proposals: tuple[Proposed, ...] = ()
    decisions: tuple[Decided, ...] = ()
    withdrawn: bool = False

    @property
    def newest(self) -> Decided | None:
        """The decision that holds now."""
        return self.decisions[-1] if self.decisions else None

    def proposal_for(self, decision: ReleaseDecision, heard_at: datetime | None = None) -> Proposed | None:
        """The proposal that a decision is about: the one it names, else the last when it was heard (None: now)."""
        some = [each for each in self.proposals if each.message_id == decision.proposal]
        some = some or [each for each in self.proposals if heard_at is None or each.at <= heard_at]
        return some[-1] if some else None

    def is_upon(self, decision: ReleaseDecision) -> bool:
        """Whether it decides what was proposed, and not what came of what was ordered upon the same proposal."""
        proposal = self.proposal_for(decision)
        ordered = (
            each.decision.verdict in LEAVES_MORE and self.proposal_for(each.decision, each.heard_at) is proposal
            for each in self._before(decision)
        )
        return decision.verdict in FIRST and not any(ordered)

    def _before(self, decision: ReleaseDecision) -> Iterator[Decided]:
        """The decisions before one of these, or before one that comes now; two may be of one second."""
        for each in self.decisions:
            if each.decision is decision or each.at > decision.decided_at:
                return
            yield each

    def is_late(self, sent_at: datetime) -> bool:
        """Whether something newer is known of the assessment than a word of this SendTime."""
        return self.assessed_at is not None and sent_at < self.assessed_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Something in which a decision is not as proposed. field: of both. proposed, decided: as each has it."""

    field: str
    proposed: str
    decided: str


def stage(known: Release) -> str:
    """The state that follows: customs has withdrawn, or from the decision that holds now; before any, proposed."""
    if known.withdrawn:
        return "withdrawn"
    if known.newest is not None:
        return BY_VERDICT[known.newest.decision.verdict]
    return "withdrawn" if known.assessment is None else "proposed"


def differences(known: Release, decision: ReleaseDecision) -> Iterator[Difference]:
    """Where customs decides otherwise than proposed; nothing where nothing was, or where tests have come between."""
    proposed = known.proposal_for(decision)
    if proposed is None or not known.is_upon(decision):
        return
    said, leaves = proposed.proposal, decision.verdict in LETS_GO
    pairs = (
        ("mode", said.mode, decision.mode or said.mode),
        ("may_leave", _yes(said.may_leave), _yes(leaves)),
        ("use_barred", _yes(said.use_barred), _yes(decision.use_barred)),
    )
    yield from (Difference(field=name, proposed=ours, decided=theirs) for name, ours, theirs in pairs if ours != theirs)


def with_assessment(known: Release, assessment: ReleaseAssessment, sent_at: datetime) -> Release:
    """After customs has said what it knows of the goods."""
    return replace(known, assessment=assessment, assessed_at=sent_at, withdrawn=False)


def without_assessment(known: Release, sent_at: datetime) -> Release:
    """After customs has taken the assessment back."""
    return replace(known, assessed_at=sent_at, withdrawn=True)


def with_proposal(known: Release, message: Message, at: datetime) -> Release:
    """After we have proposed; of many proposals the oldest that nothing was decided upon are forgotten."""
    made = Proposed(message_id=message.head.message_id, at=at, proposal=message.body)
    upon = [known.proposal_for(each.decision, each.heard_at) for each in known.decisions]
    old, new = known.proposals[: 1 - MOST_PROPOSALS], known.proposals[1 - MOST_PROPOSALS :]
    return replace(known, proposals=(*(each for each in old if each in upon), *new, made))


def with_decision(known: Release, message: Message, at: datetime) -> Release:
    """After customs has decided; of two at one time the later heard holds. The same again stands once.

    What was withdrawn goes on by a decision that is the newest.
    """
    said = message.body
    others = (each for each in known.decisions if _mark(each.decision) != _mark(said))
    return _decided(known, others, Decided(message_id=message.head.message_id, heard_at=at, decision=said))


def with_correction(known: Release, message: Message, at: datetime) -> Release:
    """After customs has put another decision in the place of what it decided at that time."""
    made = Decided(message_id=message.head.message_id, heard_at=at, decision=message.body)
    return _decided(known, without_decision(known, message.body).decisions, made)


def without_decision(known: Release, decision: ReleaseDecision) -> Release:
    """After customs has taken back what it decided at that time: this verdict, or where there is none, any."""
    same = [each for each in known.decisions if each.decision.decided_at == decision.decided_at]
    gone = [each for each in same if each.decision.verdict == decision.verdict] or same
    return replace(known, decisions=tuple(each for each in known.decisions if each not in gone))


def _decided(known: Release, others: Iterable[Decided], made: Decided) -> Release:
    decisions = tuple(sorted((*others, made), key=lambda each: each.at))
    return replace(known, decisions=decisions, withdrawn=known.withdrawn and decisions[-1] is not made)


def _mark(decision: ReleaseDecision) -> tuple[datetime, str]:
    return decision.decided_at, decision.verdict


def _yes(value: bool) -> str:
    return "true" if value else "false"
