"""口岸分类验放、提前申报容错 in the journal, on either database: what holds whoever speaks, when and how often."""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from random import Random
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from gateway.journal import tables
from gateway.journal.clock import to_datetime, to_us
from gateway.journal.ids import new_id
from gateway.journal.submission import Submission
from messages.catalogue import Catalogue
from messages.codes.release import RELEASE_VERDICT
from messages.declaration.engine import propose as tolerate
from messages.declaration.process import Amended
from messages.declaration.records import DeclarationAmendmentDecision
from messages.declaration.ruleset import read as tolerances
from messages.declaration.states import BY_VERDICT as BY_AMENDMENT
from messages.families import FAMILIES
from messages.process import Received, Step
from messages.release.engine import propose
from messages.release.known import Release, stage
from tests.journals import Clock, Journal, journal_on
from tests.messages.declaration.test_engine import amendment
from tests.messages.release.talk import IRON, NOW, RULES, STEEL, WINE, assessment, decision, inspected

CATALOGUE = Catalogue(FAMILIES)
TOLERANCES = tolerances()
CUSTOMS_ALONE = {("customs", "customs-demo")}
FEW = settings(
    max_examples=5,
    stateful_step_count=10,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    database=None,
    phases=(Phase.generate,),
)


@pytest.fixture
def journal(journal_url: str) -> Iterator[Journal]:
    with journal_on(journal_url, clock=Clock(to_us(NOW)), catalogue=CATALOGUE) as journal:
        yield journal


class Talk:
    """What may be said of two declarations that nobody else speaks of."""

    def __init__(self, journal: Journal, walk: int) -> None:
        self._journal = journal
        self.entries = [f"42182026100{walk:05d}{n:02d}" for n in (1, 2)]
        self._numbers = [f"MA3ABC127XG-{walk}-{n}" for n in (1, 2)]

    def utterance(self, dice: Random) -> Submission:
        """One message, written now, whenever it is sent."""
        self._journal.clock.turn(dice.choice((0.001, 1, 60)))
        says = dice.choice((self._assessment, self._decision, self._decision, self._amendment, self._amended))
        body, functions = says(dice)
        return self._journal.submission(body, function=dice.choice(functions))

    def _assessment(self, dice: Random) -> tuple[Any, str]:
        goods = dice.choice(((IRON,), (WINE,), (IRON, STEEL)))
        found = dice.choice((None, inspected(), inspected(radioactive=True)))
        more = {"instructed": dice.random() < 0.2, "credit_grade": dice.choice(("registered", "dishonest"))}
        return assessment(*goods, entry_id=dice.choice(self.entries), on_site=found, **more), "2225533"

    def _decision(self, dice: Random) -> tuple[Any, str]:
        verdict = dice.choice([each.value for each in RELEASE_VERDICT.rows])
        at = NOW + timedelta(minutes=dice.randrange(4))
        barred = verdict == "conditional"
        return decision(verdict, entry_id=dice.choice(self.entries), decided_at=at, use_barred=barred), "222253"

    def _amendment(self, dice: Random) -> tuple[Any, str]:
        field = dice.choice(("IEDate", "TrafName", "GQty"))
        of = {"entry_id": dice.choice(self.entries), "amendment_no": dice.choice(self._numbers)}
        return amendment(field, **of), "22253"

    def _amended(self, dice: Random) -> tuple[Any, str]:
        said = DeclarationAmendmentDecision(
            amendment_no=dice.choice(self._numbers),
            entry_id=dice.choice(self.entries),
            verdict=dice.choice(("accept", "refuse")),
            error_recorded=dice.random() < 0.5,
            decided_at=NOW + timedelta(minutes=dice.randrange(4)),
        )
        return said, "22253"


def machine(journal: Journal) -> type[RuleBasedStateMachine]:
    """Walks in this journal, each of declarations of its own."""
    walks = iter(range(1, 10_000))

    class Walk(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.talk = Talk(journal, next(walks))
            self.spoken: list[Submission] = []
            self.late: list[Submission] = []

        @rule(seed=st.integers(0, 2**32), many=st.integers(1, 4))
        def several_speak_at_once(self, seed: int, many: int) -> None:
            dice = Random(seed)
            said = [self._picked(dice) for _ in range(many)]
            with ThreadPoolExecutor(many) as threads:
                answers = list(threads.map(journal.send, said))
            for each, answer in zip(said, answers, strict=True):
                is_request = each.type_ is not None and each.type_.name == "declaration.amendment"
                may = {"accepted", "duplicate"} | ({"refused"} if is_request else set())
                assert answer.verdict in may, answer.findings

        def _picked(self, dice: Random) -> Submission:
            """Something new, something said before, or something that was written long ago and comes only now."""
            if self.spoken and dice.random() < 0.2:
                return replace(dice.choice(self.spoken), id=new_id())
            if dice.random() < 0.3:
                self.late.append(self.talk.utterance(dice))
            if self.late and dice.random() < 0.3:
                said = self.late.pop(dice.randrange(len(self.late)))
            else:
                said = self.talk.utterance(dice)
            self.spoken.append(said)
            return said

        def _cases(self, family: str) -> list[Any]:
            rows = journal.rows(tables.cases, family=family)
            return [row for row in rows if row["order_key"] in self.talk.entries]

        def _messages(self, row: Any, code: str) -> list[Any]:
            """What was said in a case, of a type, in order: function, body."""
            rows = sorted(journal.rows(tables.messages, case_id=row["id"], type=code), key=lambda each: each["id"])
            return [{**each, "head": msgspec.json.decode(each["head"])} for each in rows]

        @invariant()
        def a_release_stands_where_customs_has_put_it(self) -> None:
            for row in self._cases("release"):
                known = msgspec.json.decode(row["known"], type=Release)
                assert row["state"] == stage(known), row
                times = [each.decision.decided_at for each in known.decisions]
                assert times == sorted(times)

        @invariant()
        def the_last_proposal_is_what_the_rules_say_of_the_newest_assessment(self) -> None:
            for row in self._cases("release"):
                known = msgspec.json.decode(row["known"], type=Release)
                if not known.proposals:
                    continue
                said = known.proposals[-1].proposal
                assert known.assessment is not None
                assert said == propose(known.assessment, said.ref_message_id, RULES)
                sent = [each["head"]["send_time"] for each in self._messages(row, "release.assessment.1")]
                assert known.assessed_at is not None and known.assessed_at <= to_datetime(journal.clock())
                assert len(known.proposals) <= len(sent)

        @invariant()
        def what_is_known_of_goods_is_never_older_than_before(self) -> None:
            for row in self._cases("release"):
                known = msgspec.json.decode(row["known"], type=Release)
                refs = [each.proposal.ref_message_id for each in known.proposals]
                heads = {
                    each["head"]["message_id"]: each["head"] for each in self._messages(row, "release.assessment.1")
                }
                sent = [heads[ref]["send_time"] for ref in refs]
                assert sent == sorted(sent) and len(refs) == len(set(refs))

        @invariant()
        def proposals_are_for_customs_alone_and_a_release_until_it_is_decided(self) -> None:
            for row in self._cases("release"):
                for code in ("release.proposal.1", "release.assessment.1"):
                    for said in self._messages(row, code):
                        gone = journal.rows(tables.deliveries, message=said["id"])
                        assert {(each["role"], each["partner"]) for each in gone} <= CUSTOMS_ALONE
                decided = msgspec.json.decode(row["known"], type=Release).decisions
                parties = {each["partner"] for each in journal.rows(tables.case_parties, case_id=row["id"])}
                assert decided or parties <= {"customs-demo"}

        @invariant()
        def an_amendment_stands_where_customs_or_the_trader_has_put_it(self) -> None:
            for row in self._cases("declaration"):
                known = msgspec.json.decode(row["known"], type=Amended)
                if known.decision is not None:
                    assert row["state"] == BY_AMENDMENT[known.decision.verdict]
                else:
                    assert row["state"] in ("submitted", "withdrawn")

        @invariant()
        def a_number_stands_for_one_amendment(self) -> None:
            asked = [msgspec.json.decode(row["known"], type=Amended) for row in self._cases("declaration")]
            numbers = Counter(each.amendment_no for each in asked if each.amendment is not None)
            assert not numbers or max(numbers.values()) == 1

        @invariant()
        def each_amendment_goes_to_customs_with_its_tolerance_right_behind_it(self) -> None:
            for row in self._cases("declaration"):
                asked = [
                    each for each in self._messages(row, "declaration.amendment.1")
                    if each["head"]["function_code"] != "3"
                ]  # fmt: skip
                proposed = {f"tolerance-{each['id']}" for each in asked}
                told = self._messages(row, "declaration.tolerance.1")
                assert proposed == {each["head"]["message_id"] for each in told} and len(told) == len(asked)
            self._order_of_the_lane()

        def _order_of_the_lane(self) -> None:
            for entry in self.talk.entries:
                lane = journal.rows(tables.deliveries, lane=f"customs-demo|declaration|{entry}")
                lane = sorted(lane, key=lambda each: (each["position"], each["id"]))
                types = [journal.rows(tables.messages, id=each["message"])[0] for each in lane]
                for before, each in pairwise(types):
                    if each["type"] == "declaration.tolerance.1":
                        head = msgspec.json.decode(each["head"])
                        assert head["message_id"] == f"tolerance-{before['id']}"

        @invariant()
        def the_tolerance_is_what_the_rules_say_of_the_amendment_as_it_is(self) -> None:
            for row in self._cases("declaration"):
                known = msgspec.json.decode(row["known"], type=Amended)
                if known.amendment is not None and known.tolerance is not None:
                    assert known.tolerance == tolerate(known.amendment, known.tolerance.ref_message_id, TOLERANCES)

    return Walk


def test_what_holds_of_releases_and_amendments_holds_whoever_speaks_at_once(journal: Journal) -> None:
    run_state_machine_as_test(machine(journal), settings=FEW)
    types = {row["type"] for row in journal.rows(tables.messages)}
    assert {"release.proposal.1", "release.decision.1", "declaration.tolerance.1"} <= types


# saboteurs: the same with what keeps the promise taken away


def sabotaged(family: str, fold: Callable[[Any], Any]) -> Catalogue:
    """The families, one of which folds otherwise."""
    own = CATALOGUE.families[family]
    assert own.process is not None
    process = replace(own.process, fold=fold(own.process.fold))
    return Catalogue([replace(each, process=process) if each is own else each for each in CATALOGUE.families.values()])


def believing(fold: Any) -> Any:
    """Whatever comes last is the newest."""

    def folds(known: Release | None, received: Received) -> Step:
        return fold(replace(known, assessed_at=None) if known else known, received)  # type: ignore[no-any-return]

    return folds


def silent(fold: Any) -> Any:
    """An amendment goes to customs alone."""

    def folds(known: Any, received: Received) -> Step:
        step = fold(known, received)
        return replace(step, forth=()) if received.message.head.function_code == "5" else step

    return folds


@pytest.mark.parametrize(
    ("family", "fold", "promise"),
    [
        ("release", believing, "what_is_known_of_goods_is_never_older_than_before"),
        ("declaration", silent, "each_amendment_goes_to_customs_with_its_tolerance_right_behind_it"),
    ],
)
def test_a_broken_promise_is_seen(tmp_path: Any, family: str, fold: Any, promise: str) -> None:
    clock, catalogue = Clock(to_us(NOW)), sabotaged(family, fold)
    with journal_on(f"sqlite:///{tmp_path}/journal.db", clock=clock, catalogue=catalogue) as journal:
        walk: Any = machine(journal)()
        entry, other = walk.talk.entries
        first = journal.submission(assessment(IRON, entry_id=entry))
        clock.turn(60)
        for each in (
            journal.submission(assessment(IRON, entry_id=entry, on_site=inspected())),
            first,
            journal.submission(amendment("IEDate", entry_id=other)),
            journal.submission(amendment("TrafName", entry_id=other), function="5"),
        ):
            assert journal.send(each).verdict == "accepted"
        with pytest.raises(AssertionError):
            getattr(walk, promise)()
