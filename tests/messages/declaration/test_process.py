"""An amendment from the request to the decision: its tolerance goes with it, customs decides, both are shown."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from gateway.case.judging import judge
from messages.catalogue import Catalogue
from messages.declaration.records import DeclarationAmendmentDecision
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.process import Case, Received
from messages.roles import AGENT, CUSTOMS, GATEWAY, TRADER
from messages.times import BEIJING
from messages.xml.records import Place
from tests.messages.declaration.test_engine import amendment

CATALOGUE = Catalogue(FAMILIES)
PROCESS = CATALOGUE.families["declaration"].process
TYPES = {type_.record: type_ for type_ in CATALOGUE}
NOW = datetime(2026, 11, 12, 10, 0, tzinfo=BEIJING)
NEW, CHANGED, WITHDRAWN = "2", "5", "3"
SHIP = amendment("TrafName", "VoyNo", agent_id="91370200MA3AGT008Y")


def decision(verdict: str, error: bool, **more: Any) -> DeclarationAmendmentDecision:
    said = {"amendment_no": SHIP.amendment_no, "entry_id": SHIP.entry_id, "verdict": verdict, "error_recorded": error}
    return DeclarationAmendmentDecision(**(said | {"decided_at": NOW} | more))


@dataclass
class Desk:
    """The amendments of a declaration; the gateway says what it says at once."""

    cases: list[Case] = field(default_factory=list)
    codes: set[str] = field(default_factory=set)
    forth: list[Message] = field(default_factory=list)
    said: int = 0

    def say(self, body: Any, function: str = NEW) -> "Desk":
        self.said += 1
        type_ = TYPES[type(body)]
        self._hear(body, function, type_, f"m{self.said}", main=True)
        return self

    def _hear(self, body: Any, function: str, type_: Any, message_id: str, *, main: bool) -> None:
        at = NOW + timedelta(minutes=self.said)
        head = Head(message_id=message_id, function_code=function, message_type=type_.code, sender_id="4218",
                    receiver_id="EPORT", send_time=at)  # fmt: skip
        message = Message(head, body)
        case = PROCESS.choose(self.cases, message, None)
        received = Received(id=message_id, message=message, sender="x", by=type_.by[0], at=at)
        judged = judge(CATALOGUE, type_, case, received, places=lambda path: Place(f"/{path}"))
        if main:
            self.codes = {each.code for each in judged.findings}
            self.forth = list(judged.step.forth) if judged.step else []
        if judged.step is None:
            return
        id_ = case.id if case else f"case-{len(self.cases)}"
        key = PROCESS.order_key(body)
        after = Case(id=id_, family="declaration", order_key=key, state=judged.state_to, confirmed=True,
                     known=judged.step.known)  # fmt: skip
        self.cases = [each for each in self.cases if each.id != id_] + [after]
        for said in judged.step.forth:
            self._hear(said.body, "9", TYPES[type(said.body)], said.head.message_id, main=False)

    @property
    def state(self) -> str:
        return self.cases[-1].state

    @property
    def view(self) -> Any:
        return PROCESS.view(self.cases[-1].known, TRADER)


def test_the_tolerance_goes_to_customs_right_behind_the_amendment() -> None:
    desk = Desk().say(SHIP)
    (said,) = desk.forth
    assert (desk.state, said.head.message_type, said.body.error_recorded) == (
        "submitted",
        "declaration.tolerance.1",
        False,
    )
    type_ = CATALOGUE["declaration.tolerance.1"]
    assert type_.by == (GATEWAY,) and type_.receivers == (CUSTOMS, TRADER, AGENT)
    found = {role: keys[0].value for role, keys in PROCESS.parties(desk.cases[0].known, said).items()}
    assert found == {CUSTOMS: "4218", TRADER: SHIP.trader_id, AGENT: SHIP.agent_id}


def test_as_proposed_nothing_differs() -> None:
    desk = Desk().say(SHIP).say(decision("accept", False))
    assert (desk.state, desk.codes, desk.view["differs"]) == ("accepted", set(), [])


def test_where_customs_records_an_error_all_the_same_both_are_shown() -> None:
    desk = Desk().say(SHIP).say(decision("accept", True))
    assert (desk.state, desk.codes) == ("accepted", {"SW843"})
    assert desk.view["differs"] == [{"field": "error_recorded", "proposed": "false", "decided": "true"}]
    assert Desk().say(SHIP).say(decision("accept", True, reason="与装运无关")).codes == set()


def test_where_nothing_is_proposed_nothing_differs_but_a_refusal_says_why() -> None:
    desk = Desk().say(amendment("GQty", reason="mistake"))
    assert desk.say(decision("refuse", True)).codes == {"SW843"}
    assert (desk.state, desk.view["differs"]) == ("refused", [])


def test_a_decision_comes_once() -> None:
    desk = Desk().say(SHIP).say(decision("accept", False))
    assert desk.say(decision("accept", False)).codes == {"SW402"}
    assert desk.say(decision("refuse", True, reason="更正"), CHANGED).state == "refused"
    assert desk.say(decision("refuse", True), WITHDRAWN).state == "submitted"


def test_an_amendment_is_changed_until_it_is_decided_and_proposed_anew() -> None:
    desk = Desk().say(SHIP).say(replace(SHIP, reason="mistake"), CHANGED)
    assert (desk.state, desk.forth[0].body.verdict) == ("submitted", None)
    assert desk.say(decision("accept", True)).say(SHIP, CHANGED).codes == {"SW401"}


def test_what_is_withdrawn_is_proposed_upon_no_more_but_the_word_of_customs_holds() -> None:
    """Customs may have decided before it heard of it; what stands in its books is what the trader is told."""
    desk = Desk().say(SHIP).say(SHIP, WITHDRAWN)
    assert (desk.state, desk.forth) == ("withdrawn", [])
    assert desk.say(decision("accept", False)).codes == set()
    assert desk.state == "accepted"


def test_a_correction_that_comes_late_changes_nothing() -> None:
    corrected = decision("refuse", True, reason="更正", decided_at=NOW + timedelta(hours=2))
    desk = Desk().say(SHIP).say(decision("accept", False)).say(corrected, CHANGED)
    late = decision("accept", True, reason="先前", decided_at=NOW + timedelta(hours=1))
    assert desk.say(late, CHANGED).codes == {"SW859"}
    assert (desk.state, desk.view["decision"]["reason"]) == ("refused", "更正")


@pytest.mark.parametrize(("function", "code"), [(CHANGED, "SW841"), (WITHDRAWN, "SW841")])
def test_what_is_not_there_is_neither_changed_nor_withdrawn(function: str, code: str) -> None:
    assert code in Desk().say(SHIP, function).codes


def test_a_number_stands_for_one_amendment_and_a_declaration_may_have_several() -> None:
    desk = Desk().say(SHIP)
    assert desk.say(SHIP).codes >= {"SW840"}
    desk.say(replace(SHIP, amendment_no="MA3ABC127XG-2"))
    assert len(desk.cases) == 2


def test_a_verdict_that_nobody_knows_is_recorded_and_moves_nothing() -> None:
    desk = Desk().say(SHIP).say(decision("perhaps", False, reason="…"))
    assert (desk.state, desk.codes) == ("submitted", {"SW402"})


def test_a_decision_upon_nothing_is_kept_and_told() -> None:
    desk = Desk().say(decision("accept", False))
    assert (desk.state, desk.codes) == ("accepted", {"SW844"})


def test_a_decision_that_is_dated_ahead_is_doubted_and_does_not_outrank_what_comes_after_it() -> None:
    desk = Desk().say(SHIP).say(decision("refuse", True, reason="误", decided_at=NOW.replace(year=2027)))
    assert desk.codes == {"SW884"}
    desk.say(decision("accept", False, decided_at=NOW + timedelta(hours=1)), CHANGED)
    assert (desk.codes, desk.state) == (set(), "accepted")


def test_what_is_declared_on_a_day_to_come_is_not_amended() -> None:
    desk = Desk().say(replace(SHIP, declared_on=NOW.date() + timedelta(days=2)))
    assert (desk.codes, desk.cases) == ({"SW882"}, [])


def test_codes_are_read_with_what_they_are_called() -> None:
    shown = Desk().say(SHIP).say(decision("accept", False)).view
    assert (shown["amendment"]["reason_zh"], shown["amendment"]["reason_en"]) == ("装运", "loading")
    assert [each["field_zh"] for each in shown["amendment"]["changes"]] == ["运输工具名称", "航次号"]
    assert [each["field_zh"] for each in shown["tolerance"]["changes"]] == ["运输工具名称", "航次号"]
    assert (shown["decision"]["verdict"], shown["decision"]["verdict_zh"]) == ("accept", "准予修改")
