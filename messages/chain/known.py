"""What is known of a chain: of each part what was given and agreed to, of each step what has become of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from messages.chain.given import given, without
from messages.chain.parts import BY_NAME
from messages.chain.parts.table import Deriving, Member, Part
from messages.chain.records import ChainApplication, ChainFinding

BACK_ENDING = "-back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What the platform said last of a step. Fields as in the message.

    tries: how often the message was put off in a row.
    """

    step: str
    member: str
    revision: int
    number: str
    standing: str
    state: str
    at: datetime
    document: str | None = None
    message_id: str | None = None
    findings: tuple[ChainFinding, ...] = ()
    until: datetime | None = None
    tries: int = 0


class _Bound:
    """What is derived once the part is of a chain, and so is not written down. given: the form as the part has it."""

    __slots__ = ("given",)

    given: ChainApplication


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen(_Bound):
    """A part that was chosen.

    own:       the form as the part has it, where that is no longer in the chain's. digest: of what is shown of it.
    chosen_at: when it came so.
    agreed_at, refused_at: the trader's word on that; a change of what is shown forgets it. reason: of the refusal.
    asked:     digest of what the trader was last asked to agree to.
    was_agreed: whether he has ever agreed, so that something may have left.
    withdrawn_at: when it was left out, or the chain withdrawn. lapsed_at: when that was, where the trader let his time
    go by: what was sent then stays as it is. is_lapse_told: whether he was told.
    revisions: how often each case was begun, by member; attempts: each message within one, by step.
    steps:     what was said last of each, by step. backs: what became of taking it back.
    backs_tried: how often that was tried before, by step. void: documents of those that are wanted no more, since the
    part was chosen again: none of them is to be signed.
    spent:     what the trader said later of what has begun anew since: said again, it is not of the new one.
    """

    part: str
    digest: str
    chosen_at: datetime
    agreed_at: datetime | None = None
    refused_at: datetime | None = None
    reason: str | None = None
    asked: str | None = None
    was_agreed: bool = False
    own: ChainApplication | None = None
    withdrawn_at: datetime | None = None
    lapsed_at: datetime | None = None
    is_lapse_told: bool = False
    revisions: Mapping[str, int] = field(default_factory=dict)
    attempts: Mapping[str, int] = field(default_factory=dict)
    steps: Mapping[str, Progress] = field(default_factory=dict)
    backs: Mapping[str, Progress] = field(default_factory=dict)
    backs_tried: Mapping[str, int] = field(default_factory=dict)
    void: tuple[str, ...] = ()
    spent: tuple[tuple[str, ...], ...] = ()

    @property
    def row(self) -> Part:
        """The table of the part."""
        return BY_NAME[self.part]

    @property
    def is_active(self) -> bool:
        """Whether it is to go on."""
        return self.withdrawn_at is None

    @property
    def is_wanted(self) -> bool:
        """Whether the trader lets what was begun go on."""
        return self.is_active and self.refused_at is None

    def revision(self, member: str) -> int:
        """How often the case was begun, from 1."""
        return self.revisions.get(member, 1)

    def attempt(self, step: str) -> int:
        """How often the message was sent within its case, from 1."""
        return self.attempts.get(step, 1)

    def numbers(self) -> dict[str, str]:
        """The numbers of the cases, by member: "MA3ABC127L1-ED", and "…-ED2" of one that was begun again."""
        return {each.name: each.number(self.given.chain_no, self.revision(each.name)) for each in self.row.members}

    def deriving(self, step: str = "", cases: Mapping[str, object] | None = None) -> Deriving:
        """What a message of a step is derived from. cases: what families know, by "part.member"."""
        return Deriving(form=self.given, numbers=self.numbers(), cases=cases or {}, attempt=self.attempt(step))

    def message_id(self, step: str) -> str:
        """The MessageId of the step's message: the same whoever tries."""
        number = self.numbers()[self.row.step(step).member]
        return f"{number}-{step}-{self.attempt(step)}"

    def back_id(self, step: str) -> str:
        """The MessageId of what takes that message back: "…-back", and "…-back2" where it is tried again."""
        tried = self.backs_tried.get(step, 0)
        return f"{self.message_id(step)}{BACK_ENDING}{tried + 1 if tried else ''}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """One chain. agent: SenderId of the agent who spoke last for the trader; None: none ever did.

    parts: those chosen, by name, in the order of the table. said: how often the platform has spoken of it.
    until: when its state ends by itself, where that is limited. closed_at: when it did, of one that was completed.
    """

    chain_no: str
    trader_id: str
    agent: str | None = None
    form: ChainApplication
    parts: Mapping[str, Chosen]
    said: int = 0
    withdrawn_at: datetime | None = None
    until: datetime | None = None
    closed_at: datetime | None = None

    def __post_init__(self) -> None:
        """Each part has its own of the form."""
        for chosen in self.parts.values():
            if not hasattr(chosen, "given"):
                of = chosen.own or without(given(self.form, chosen.row), chosen.row, chosen.spent)
                object.__setattr__(chosen, "given", of)

    def member_of(self, part: str, step: str) -> Member:
        """The row of the case of a step."""
        row = BY_NAME[part]
        return row.member(row.step(step).member)
