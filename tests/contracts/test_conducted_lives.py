"""Chains lived at random on either database: said twice, late, out of order, led by several at once who may die."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from messages.chain.parts import BY_NAME
from messages.chain.parts.table import DONE, WAITING
from messages.chain.standing import OVER, stands
from messages.chain.view import view
from tests.chains import CHANGED, WITHDRAWN, money
from tests.conducted import ANSWERS, House, Mortal, answer, body_as_written, body_of, house
from tests.conftest import _named_by
from tests.contracts.conftest import EITHER
from tests.flows.chaining import today
from tests.services.databases import empty_database

PARTS = tuple(BY_NAME)
RECEIVERS = {"remittance": "bank", "duty": "insurer", "cover": "export-insurer", "loan": "lender"}
MOST_LIVES, MOST_STEPS = int(os.environ.get("SWG_LIVES", "6")), 14


@pytest.fixture(scope="module", params=EITHER)
def here(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with ExitStack() as stack:
        is_sqlite = request.param == "sqlite"
        url = None if is_sqlite else stack.enter_context(empty_database(_named_by("SWG_TEST_POSTGRES_URL")))
        yield stack.enter_context(house(tmp_path_factory.mktemp("lives") / "data", url))


class Lives(RuleBasedStateMachine):
    """One chain; whatever is said to it, in whatever order."""

    here: House

    @initialize(parts=st.sets(st.sampled_from(PARTS), min_size=1))
    def applies(self, parts: set[str]) -> None:
        self.number = self.here.apply(*sorted(parts))
        self.said: list[tuple[bytes, str]] = []
        self.heard: set[str] = set()

    @rule(parts=st.sets(st.sampled_from(PARTS), min_size=1), verdict=st.sampled_from(["agree", "agree", "refuse"]))
    def agrees(self, parts: set[str], verdict: str) -> None:
        known = self.here.known(self.number)
        active = [part for part in sorted(parts) if part in known.parts and known.parts[part].is_active]
        if self.here.state(self.number) != "withdrawn":
            self.here.agree(self.number, *active, verdict=verdict)

    @rule(parts=st.sets(st.sampled_from(PARTS), min_size=1), insured=st.sampled_from(["1000000.00", "900000.00"]),
          is_paid=st.booleans())  # fmt: skip
    def changes(self, parts: set[str], insured: str, is_paid: bool) -> None:
        paid = {"premium_paid_on": today(), "premium_voucher_no": "PZ-1"} if is_paid else {}
        duty, cover = ({"premium_notice_no": f"{code}-{self.number}", **paid} if paid else {} for code in ("JF", "BF"))
        more: dict[str, Any] = {"duty": {"insured": money(insured), **duty}, "cover": cover}
        form = self.here.form(self.number, *sorted(parts), **{name: more[name] for name in more.keys() & parts})
        document = self.here.written(form, CHANGED)
        codes = {each.code for each in self.here.send(document).findings}
        assert codes <= {"SW852", "SW854", "SW401"}, codes
        self.said.append((document, "trader"))

    @rule(verdict=st.sampled_from(["sign", "sign", "decline"]))
    def signs(self, verdict: str) -> None:
        self.here.sign(self.number, verdict)

    @rule(step=st.sampled_from(sorted(ANSWERS)), minutes=st.integers(0, 3))
    def answers(self, step: str, minutes: int) -> None:
        """Somebody answers, whether he is asked or not any more."""
        if (self.here.steps(self.number).get(step) or {}).get("number"):
            answer(self.here, self.number, step, minutes)

    @rule(pick=st.integers(0, 99))
    def says_again(self, pick: int) -> None:
        """The same bytes once more: they are taken in once."""
        if self.said:
            document, who = self.said[pick % len(self.said)]
            self.here.send(document, who)
            before = self.here.known(self.number)
            self.here.send(document, who)
            assert self.here.known(self.number) == before

    @rule(how_many=st.integers(1, 2), at=st.integers(0, 4), is_after=st.booleans())
    def leads(self, how_many: int, at: int, is_after: bool) -> None:
        """One leads, or two at once; one of them may die on the way."""
        agreed = {name for name, each in self.here.known(self.number).parts.items() if each.agreed_at is not None}
        before = {row["id"] for row in self.here.derived(self.number)}
        takings = [self.here.parts.taking] * how_many
        if at:
            takings[0] = Mortal(takings[0], at=at, is_after=is_after)
        self.here.lead(*takings)
        fresh = [row for row in self.here.derived(self.number) if row["id"] not in before]
        for row in fresh:
            self._was_due(row, agreed)

    def _was_due(self, row: dict[str, Any], agreed: set[str]) -> None:
        """It had consent, nothing it rests on was missing, and it goes to whom it is for."""
        known, message_id = self.here.known(self.number), row["message_id"].removesuffix("-back")
        part, step = next(
            (part, step)
            for part, chosen in known.parts.items()
            for step in chosen.row.steps
            if f"-{step.name}-" in message_id and any(f"-{each.code}" in message_id for each in chosen.row.members)
            and step.type and step.type.split(".")[0] == row["type"].split(".")[0]
            and chosen.row.member(step.member).code in message_id.removeprefix(self.number).split("-")[1]
        )  # fmt: skip
        assert self.here.receivers(row["id"]) <= {RECEIVERS[part]}
        if not row["message_id"].endswith("-back"):
            assert part in agreed
            chosen = known.parts[part]
            for name in step.after(chosen.given):
                other, _, before = name.rpartition(".")
                of = known.parts[other or part]
                assert stands(known, of, of.row.step(before)) in OVER or not chosen.is_active

    @rule()
    def withdraws(self) -> None:
        if self.here.state(self.number) == "mending":
            self.here.say(self.here.known(self.number).form, WITHDRAWN)

    @invariant()
    def nothing_was_said_twice(self) -> None:
        derived, told = self.here.derived(self.number), self.here.told(self.number)
        assert len({row["message_id"] for row in derived}) == len(derived)
        numbers = [int(row["message_id"].rpartition("-")[2]) for row in told]
        assert numbers == list(range(1, len(told) + 1))
        assert all(one < two for one, two in pairwise(row["seq"] for row in told))

    @invariant()
    def what_is_shown_of_a_step_is_what_was_sent(self) -> None:
        """Of what stands: the very message, of the form as it is now. Of a premium the insurer's notice says more."""
        derived = {row["id"]: row for row in self.here.derived(self.number)}
        for chosen in self.here.known(self.number).parts.values():
            for step in chosen.row.steps:
                said = chosen.steps.get(step.name)
                if said is None or said.document is None or said.standing not in (DONE, WAITING):
                    continue
                row = derived[said.document]
                assert row["message_id"] == chosen.message_id(step.name)
                if step.derive is not None and not step.later:
                    assert body_of(row["content"]) == body_as_written(step.derive(chosen.deriving(step.name)))

    @invariant()
    def everybody_can_read_it(self) -> None:
        view(self.here.known(self.number), None)

    def teardown(self) -> None:
        """In the end it rests, and nothing waits to be signed of what is not wanted."""
        self.here.lead()
        told = len(self.here.told(self.number))
        self.here.lead()
        assert len(self.here.told(self.number)) == told
        known = self.here.known(self.number)
        waiting = {each["message"] for each in self.here.waiting(self.number)}
        for chosen in known.parts.values():
            if not chosen.is_active or chosen.refused_at is not None:
                assert not waiting & {said.document for said in chosen.steps.values()}
        backs = {back.document for each in known.parts.values() for back in each.backs.values()}
        begun = {said.document for each in known.parts.values() for said in each.steps.values()}
        assert waiting <= begun | backs  # nothing waits of which the chain does not know


def test_whatever_is_said_in_whatever_order_a_chain_keeps_its_promises(here: House) -> None:
    class Here(Lives):
        pass

    Here.here = here
    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=MOST_LIVES,
            stateful_step_count=MOST_STEPS,
            deadline=None,
            phases=(Phase.generate,),
            suppress_health_check=list(HealthCheck),
        ),
    )
