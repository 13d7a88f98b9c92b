"""A release from assessment to decision: customs decides, both words are shown, late and repeated change nothing."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.process import NOWHERE
from messages.release.known import MOST_PROPOSALS, Release
from messages.release.records import ReleaseAssessment, ReleaseDecision
from messages.release.states import BY_VERDICT, FINAL, MOVES, STATES
from messages.roles import AGENT, CUSTOMS, PORT, TRADER, YARD
from tests.documents import body, samples
from tests.draws import draws
from tests.messages.release.talk import (
    AGENT as AGENT_ID,
)
from tests.messages.release.talk import (
    CATALOGUE,
    CHANGED,
    CHERRIES,
    COPPER,
    IRON,
    NOW,
    PROCESS,
    STEEL,
    WINE,
    WITHDRAWN,
    Office,
    assessment,
    decision,
    inspected,
    later,
)
from tests.messages.release.talk import TRADER as TRADER_ID

READY = assessment(IRON, on_site=inspected(), agent_id=AGENT_ID, site_code="CNQDG420018", terminal_code="QDP-3")
ON_CONDITION = decision("conditional", mode="1", use_barred=True, follow_ups=("lab", "certificate"))


def test_an_assessment_brings_forth_a_proposal_that_customs_gets() -> None:
    office = Office().say(READY)
    (said,) = office.forth
    assert (office.state, said.head.message_type, said.head.sender_id) == ("proposed", "release.proposal.1", "EPORT")
    assert (said.body.mode, said.body.may_leave, said.body.ref_message_id) == ("1", True, "m1")
    assert PROCESS.parties(office.case.known, said)[CUSTOMS][0].value == "4218"


def test_another_assessment_brings_another_proposal_in_the_same_case() -> None:
    office = Office().say(assessment(IRON)).say(READY)
    assert (office.event, len(office.cases), len(office.case.known.proposals)) == ("assessed anew", 1, 2)
    assert [each.proposal.may_leave for each in office.case.known.proposals] == [False, True]


def test_however_often_it_is_assessed_the_newest_proposals_are_kept_and_what_was_decided_upon() -> None:
    office = Office().say(assessment(COPPER))
    first = office.case.known.proposals[0].message_id
    office = office.say(decision("check", proposal=first))
    for n in range(3 * MOST_PROPOSALS):
        office = office.say(assessment(COPPER, on_site=inspected(sampled=bool(n % 2))))
    kept = [each.message_id for each in office.case.known.proposals]
    assert (len(kept), kept[0]) == (MOST_PROPOSALS + 1, first)
    assert kept[-1] == office.forth[-1].head.message_id


def test_it_goes_the_way_of_release_then_test() -> None:
    office = Office().say(READY).say(ON_CONDITION)
    assert (office.state, office.codes) == ("conditional", set())
    assert office.say(later(decision("certified"), days=5)).state == "certified"
    assert office.case.state in FINAL


@pytest.mark.parametrize(
    ("verdicts", "state"),
    [
        (("check", "test", "release"), "released"),
        (("test", "refuse"), "refused"),
        (("conditional", "failed"), "failed"),
        (("release", "failed"), "failed"),
        (("check", "conditional", "certified"), "certified"),
    ],
    ids=lambda each: each if isinstance(each, str) else " ".join(each),
)
def test_customs_decides_step_by_step(verdicts: tuple[str, ...], state: str) -> None:
    office = Office().say(READY)
    for hours, verdict in enumerate(verdicts):
        office.say(later(decision(verdict, use_barred=verdict == "conditional"), hours=hours))
    assert office.state == state


def test_a_decision_upon_nothing_opens_a_case_and_says_so() -> None:
    office = Office().say(decision("release", trader_id=TRADER_ID))
    assert (office.state, office.codes) == ("released", {"SW833"})


# where it differs


def test_a_decision_as_proposed_differs_in_nothing() -> None:
    office = Office().say(READY).say(ON_CONDITION)
    (shown,) = office.view(TRADER)["decisions"]
    assert shown["differs"] == [] and office.codes == set()


def test_where_customs_decides_otherwise_both_are_shown_and_the_reason_asked_for() -> None:
    office = Office().say(READY).say(decision("test", mode="2", follow_ups=("lab",)))
    assert (office.state, office.codes) == ("testing", {"SW830"})
    (shown,), (proposed,) = office.view(TRADER)["decisions"], office.view(TRADER)["proposals"]
    assert shown["differs"] == [
        {"field": "mode", "proposed": "1", "decided": "2"},
        {"field": "may_leave", "proposed": "true", "decided": "false"},
        {"field": "use_barred", "proposed": "true", "decided": "false"},
    ]
    assert (proposed["mode"], proposed["mode_zh"], shown["mode_zh"]) == ("1", "先放后检", "检后放行")


def test_with_its_reason_it_is_taken_without_a_word() -> None:
    assert Office().say(READY).say(decision("test", mode="2", reason="同批次不合格")).codes == set()


def test_what_follows_upon_tests_is_not_held_against_the_proposal() -> None:
    office = Office().say(assessment(COPPER, on_site=inspected())).say(decision("test", mode="2"))
    assert office.say(later(decision("release", mode="2"), days=3)).codes == set()


def test_the_proposal_that_a_decision_names_is_the_one_it_is_held_against() -> None:
    office = Office().say(assessment(IRON)).say(READY)
    first = office.case.known.proposals[0].message_id
    assert office.say(decision("check", mode="1", proposal=first)).codes == set()
    assert office.say(later(decision("check", mode="1", proposal="X-1"), hours=1)).codes == {"SW830", "SW831"}


# late, repeated, changed, taken back


def test_an_older_decision_that_comes_late_changes_nothing() -> None:
    office = Office().say(READY).say(ON_CONDITION).say(later(decision("certified"), days=1))
    office.say(later(decision("check", reason="迟到"), hours=-2))
    assert (office.state, office.codes, office.event) == ("certified", {"SW832"}, "decided earlier")
    assert office.view(None)["verdict"] == "certified"


def test_the_same_decision_again_changes_nothing() -> None:
    office = Office().say(READY).say(ON_CONDITION)
    known = office.case.known
    office.say(ON_CONDITION)
    assert (office.state, len(office.case.known.decisions)) == ("conditional", len(known.decisions))


def test_a_changed_decision_takes_the_place_of_the_one_of_its_time() -> None:
    office = Office().say(READY).say(ON_CONDITION)
    office.say(replace(ON_CONDITION, verdict="release", mode="7", use_barred=False, reason="撤回证书申请"), CHANGED)
    assert (office.state, office.event) == ("released", "decision changed, released")
    assert [each.decision.verdict for each in office.case.known.decisions] == ["release"]


def test_a_decision_that_is_taken_back_leaves_the_one_before() -> None:
    office = Office().say(READY).say(ON_CONDITION).say(later(decision("failed"), days=1))
    assert office.say(later(decision("failed"), days=1), WITHDRAWN).state == "conditional"
    assert office.say(ON_CONDITION, WITHDRAWN).state == "proposed"
    assert office.say(ON_CONDITION, WITHDRAWN).codes >= {"SW402"}


def test_an_assessment_is_withdrawn_and_another_begins_anew() -> None:
    office = Office().say(READY).say(READY, WITHDRAWN)
    assert office.state == "withdrawn"
    assert (office.say(READY).state, len(office.cases)) == ("proposed", 2)


def test_what_was_let_go_is_not_assessed_again_in_its_case() -> None:
    office = Office().say(READY).say(decision("refuse", reason="放射性"))
    assert office.say(READY, CHANGED).codes == {"SW402"}
    assert office.forth == []


def test_a_verdict_that_nobody_knows_is_recorded_and_moves_nothing() -> None:
    office = Office().say(READY).say(decision("perhaps"))
    assert (office.state, "SW402" in office.codes, office.case.known.decisions) == ("proposed", True, ())


@pytest.mark.parametrize(("type_", "path"), samples("doubtful", [CATALOGUE["release.assessment.1"]]))
def test_whatever_is_odd_in_an_assessment_there_is_a_proposal(type_, path) -> None:
    office = Office().say(body(path, ReleaseAssessment))
    assert office.forth[0].body.mode in ("1", "2", "9")


# whom it concerns


def test_before_the_decision_it_concerns_customs_alone() -> None:
    office = Office().say(READY)
    assert [role for role, keys in PROCESS.concerns(office.case.known) if keys] == [CUSTOMS]
    assert office.view(TRADER)["proposals"] == []


def test_the_decision_goes_to_trader_agent_yard_and_port() -> None:
    office = Office().say(READY).say(ON_CONDITION)
    found = {role: [key.value for key in keys] for role, keys in PROCESS.concerns(office.case.known)}
    assert found[TRADER] == [TRADER_ID] and found[AGENT] == [AGENT_ID]
    assert found[YARD] == ["CNQDG420018", "4218/QDP-3"] and found[PORT] == ["4218/QDP-3"]


def test_an_instruction_is_shown_to_customs_alone() -> None:
    office = Office().say(assessment(IRON, instructed=True)).say(decision("check", reason="布控"))
    of_trader, of_customs = str(office.view(TRADER)), str(office.view(CUSTOMS))
    assert "instruct" not in of_trader and "instructed" in of_customs
    assert office.view(TRADER)["assessment"] is None


@pytest.mark.parametrize("goods", [IRON, WINE, CHERRIES])
def test_a_proposal_that_an_instruction_went_into_is_not_shown_by_what_is_left_of_it(goods: str) -> None:
    office = Office().say(assessment(goods)).say(assessment(goods, instructed=True), CHANGED)
    open_, inside = (each["message_id"] for each in office.say(decision("check")).view(CUSTOMS)["proposals"])
    shown = office.view(TRADER)
    assert [each["message_id"] for each in shown["proposals"]] == [open_]
    assert [(each["proposal"], each["differs"]) for each in shown["decisions"]] == [(None, [])]
    assert [each["proposal"] for each in office.view(CUSTOMS)["decisions"]] == [inside]


def test_a_yard_reads_whether_goods_may_leave_and_not_why() -> None:
    shown = Office().say(READY).say(ON_CONDITION).view(YARD)
    assert (shown["may_leave"], shown["use_barred"], shown["proposals"], shown["mode"]) == (True, True, [], None)
    assert set(shown["decisions"][0]) == {"verdict", "verdict_zh", "verdict_en", "decided_at", "use_barred"}


# the table


def test_every_state_can_be_reached_and_every_open_one_left() -> None:
    targets = {target for _, _, target in MOVES}
    assert targets == {state.name for state in STATES}
    for state in STATES:
        left = {target for source, _, target in MOVES if source == state.name} - {state.name}
        assert left, state.name  # customs may change its word even of what has ended


def test_only_an_assessment_or_a_decision_opens_a_case() -> None:
    opening = {event.split(",")[0] for source, event, _ in MOVES if source == NOWHERE}
    assert opening == {"assessed", "assessment withdrawn", "decided", "decision changed"}


verdicts = st.sampled_from(sorted(BY_VERDICT))
words = st.tuples(verdicts, st.integers(0, 5), st.sampled_from(("2", "2", "2", "5", "3")))


@settings(max_examples=draws(60))
@given(st.lists(st.none() | words, max_size=10))
def test_whatever_customs_says_the_newest_word_that_stands_is_the_state(
    said: list[tuple[str, int, str] | None],
) -> None:
    """Random, repeated, late, changed and withdrawn; the state is always that of the newest decision of the case."""
    office = Office()
    for word in said:
        if word is None:
            office.say(READY)
        else:
            verdict, hours, function = word
            office.say(later(decision(verdict, reason="…"), hours=hours), function)
    for case in office.cases:
        known: Release = case.known
        newest: ReleaseDecision | None = known.newest.decision if known.newest else None
        times = [each.decision.decided_at for each in known.decisions]
        assert times == sorted(times)
        wanted = BY_VERDICT[newest.verdict] if newest else ("withdrawn" if known.withdrawn else "proposed")
        if newest is not None or known.assessment is not None:
            assert case.state == wanted


def test_a_limit_is_ours_where_no_text_gives_one() -> None:
    assert {state.limit.source for state in STATES if state.limit} == {"A"}


def test_the_family_says_by_which_rules_it_goes() -> None:
    assert CATALOGUE.families["release"].rule_set
    assert Office().say(assessment(IRON, STEEL)).forth[0].body.rule_set == CATALOGUE.families["release"].rule_set


def test_what_follows_an_inspection_that_customs_ordered_is_not_held_against_the_proposal() -> None:
    office = Office().say(assessment(IRON, instructed=True)).say(decision("check"))
    office.say(later(decision("release", mode="1"), hours=1))
    assert (office.state, office.codes) == ("released", set())
    assert [each["differs"] for each in office.view(CUSTOMS)["decisions"]] == [[], []]


def test_upon_another_assessment_it_is_held_against_the_newer_proposal() -> None:
    office = Office().say(assessment(IRON)).say(decision("check")).say(READY)
    office.say(later(decision("test"), hours=1))
    assert office.codes == {"SW830"}


def sent_before(office: Office, body: ReleaseAssessment, function: str = "2") -> Office:
    """The same, sent an hour before whatever has come, and coming now."""
    office.now, now = office.now - timedelta(hours=1), office.now
    office.say(body, function)
    office.now = now
    return office


def test_an_assessment_that_comes_late_is_kept_and_nothing_is_proposed_upon_it() -> None:
    office = sent_before(Office().say(READY), assessment(IRON))
    assert (office.codes, office.forth, office.event) == ({"SW858"}, [], "assessed earlier")
    assert office.case.known.assessment == READY and len(office.case.known.proposals) == 1


def test_an_assessment_that_was_withdrawn_before_it_came_begins_nothing() -> None:
    office = sent_before(Office().say(READY, WITHDRAWN), READY)
    assert (office.state, len(office.cases), office.forth) == ("withdrawn", 1, [])
    assert office.say(READY).state == "proposed" and len(office.cases) == 2


def test_a_withdrawal_that_comes_late_takes_nothing_back() -> None:
    office = sent_before(Office().say(READY), READY, WITHDRAWN)
    assert (office.state, office.codes) == ("proposed", {"SW858"})


def test_customs_may_have_decided_before_it_withdrew() -> None:
    office = Office().say(READY).say(READY, WITHDRAWN).say(ON_CONDITION)
    assert (office.state, office.codes) == ("conditional", set())


def test_two_decisions_of_one_second_both_stand_and_the_same_again_stands_once() -> None:
    office = Office().say(READY).say(ON_CONDITION).say(ON_CONDITION).say(decision("certified"))
    assert (office.state, [each.decision.verdict for each in office.case.known.decisions]) == (
        "certified", ["conditional", "certified"],
    )  # fmt: skip
    office.say(decision("certified"), WITHDRAWN)
    assert (office.state, len(office.case.known.decisions)) == ("conditional", 1)


def test_a_release_in_the_second_of_its_test_is_not_held_against_the_proposal_either() -> None:
    office = Office().say(assessment(COPPER, on_site=inspected())).say(decision("test", mode="2", follow_ups=("lab",)))
    office.say(decision("release", mode="2"))
    assert (office.state, office.codes) == ("released", set())
    assert [each["differs"] for each in office.view(CUSTOMS)["decisions"]] == [[], []]


def test_a_correction_is_held_against_the_proposal_as_what_it_corrects_was() -> None:
    office = Office().say(READY).say(decision("test", mode="2", reason="近期不合格"))
    assert office.say(decision("refuse"), CHANGED).codes == {"SW830"}
    assert office.view(CUSTOMS)["decisions"][0]["differs"]


def test_a_decision_that_is_dated_ahead_is_doubted_and_does_not_outrank_what_comes_after_it() -> None:
    ahead = decision("check", decided_at=NOW.replace(year=2027))
    office = Office().say(READY).say_now(ahead)
    assert office.codes == {"SW830", "SW881"}
    office.say(later(decision("conditional", use_barred=True, mode="1"), hours=1))
    assert (office.codes, office.state) == (set(), "conditional")
    assert office.say_now(replace(ahead), WITHDRAWN).state == "conditional"


def test_what_is_found_and_declared_on_days_to_come_is_doubted() -> None:
    found = inspected(done_at=NOW.replace(year=2027))
    office = Office().say_now(assessment(IRON, on_site=found, declared_on=NOW.date().replace(year=2027)))
    assert office.codes == {"SW880", "SW881"}
