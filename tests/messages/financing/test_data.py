"""数据授权: what a bank is told of declarations, and that nothing is told without it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from messages.envelope import Message
from messages.financing import extract
from messages.financing.extract import LOOKED_AT, MOST, inquires
from messages.financing.process import PROCESS
from messages.financing.records import FinancingApplication, FinancingCustomsData
from messages.process import Process, Received, Step
from messages.roles import BANK as BANK_ROLE
from messages.roles import TRADER as TRADER_ROLE
from tests.draws import draws
from tests.financings import (
    CHANGED,
    DATA,
    ENTRY,
    ENTRY_2,
    KEYS,
    LOAN,
    LOG,
    NEW,
    OTHER_BANK,
    OTHER_TRADER,
    TODAY,
    WITHDRAWN,
    Casebook,
    application,
    authorization,
    declaration,
    document,
    drawdown,
    recorded,
    used,
)
from tests.messages.release.talk import assessment

JOURNAL = (
    recorded(3, day=TODAY - timedelta(days=90)),
    recorded(5),
    recorded(6, ENTRY_2),
    recorded(8, family="settlement"),
    recorded(9, family="release"),
)


@pytest.fixture
def book() -> Casebook:
    return Casebook(journal=JOURNAL)


def applied(**more: Any) -> Any:
    return application(declaration(), document(), authorization_no=DATA, **more)


def test_a_bank_is_told_what_the_journal_has_within_scopes_and_days(book: Casebook):
    book.say(authorization(ENTRY))
    (told,) = book.say(applied()).forth
    assert (told.event, told.state) == ("customs data told, submitted", "submitted")
    assert [(each.scope, each.leaf_seq, each.entry_id) for each in told.body.facts] == [
        ("inspections", 5, ENTRY),
        ("settlements", 8, ENTRY),
    ]
    assert told.body.declarations == (ENTRY,)


def inspected(first: int, many: int) -> tuple[Any, ...]:
    return tuple(recorded(first + n) for n in range(many))


@pytest.mark.parametrize(
    ("journal", "told", "is_cut"),
    [
        (inspected(1, 2) + tuple(recorded(9 + n, family="settlement") for n in range(300)), 2, False),
        (inspected(1, MOST), MOST, False),
        (inspected(1, MOST + 1), MOST, True),
        (inspected(1, 1) + tuple(recorded(9 + n, family="settlement") for n in range(LOOKED_AT)), 0, True),
    ],
)
def test_what_is_not_agreed_to_pushes_out_nothing(journal: tuple[Any, ...], told: int, is_cut: bool):
    book = Casebook(journal=journal)
    book.say(authorization(scopes=("inspections",)))
    said = book.say(applied()).forth[0].body
    assert (len(said.facts), said.is_cut) == (told, is_cut)
    assert {each.scope for each in said.facts} <= {"inspections"}


def test_a_fact_is_which_message_how_far_its_case_is_and_its_proof(book: Casebook):
    book.say(authorization(ENTRY))
    told = book.say(applied()).forth[0].body
    fact, source = told.facts[0], JOURNAL[1]
    assert (fact.message_uuid, fact.document_digest) == (source.message, source.digest)
    assert (fact.message_id, fact.sender_id, fact.function_code, fact.batch_no) == ("C5", "4218", NEW, source.batch)
    assert (fact.state, fact.state_zh, fact.state_en) == (source.state.name, source.state.zh, source.state.en)
    assert source.shown is not None
    assert (fact.proof.leaf, fact.proof.path) == (source.shown.leaf, source.shown.path)
    assert [(each.key_id, each.certificate) for each in told.certificates] == [("k1", source.shown.certificate)]
    assert told.checkpoint.text == LOG.text


def test_of_what_was_erased_only_its_leaf_is_told():
    gone = replace(recorded(5), head=None, body=None, shown=None)
    book = Casebook(journal=(gone,))
    book.say(authorization(ENTRY))
    told = book.say(applied()).forth[0].body
    (fact,) = told.facts
    assert (fact.message_id, fact.content, fact.proof) == (None, None, None)
    assert (fact.document_digest, told.certificates) == (gone.digest, ())


def test_a_dry_run_which_does_not_ask_the_journal_tells_nothing():
    def dry(known: Any, received: Received) -> Step:
        return PROCESS.fold(known, replace(received, recorded=None, log=None))

    book = Casebook(journal=JOURNAL, process=replace(PROCESS, fold=dry))
    book.say(authorization(ENTRY))
    said = book.say(applied())
    assert (said.state, said.forth) == ("submitted", ())


def test_goods_are_told_once_of_a_declaration_and_not_without_end():
    older, newer = (assessment(*("0805100000",) * 700, entry_id=ENTRY) for _ in range(2))
    other = assessment(*("0805100000",) * 700, entry_id=ENTRY_2)
    rows = ((3, ENTRY, older), (4, ENTRY_2, other), (5, ENTRY, newer))
    book = Casebook(journal=tuple(recorded(seq, entry, "release", body=body) for seq, entry, body in rows))
    book.say(authorization(scopes=("declarations",)))
    both = application(declaration(), declaration(number=ENTRY_2), authorization_no=DATA)
    contents = [each.content for each in book.say(both).forth[0].body.facts]
    assert [(len(each.goods), each.goods_left_out) for each in contents] == [(0, 700), (300, 400), (700, None)]


def test_it_goes_to_that_bank_and_a_copy_to_the_trader(book: Casebook):
    book.say(authorization(ENTRY))
    said = book.say(applied())
    assert said.case is not None
    to = PROCESS.parties(said.case.known, said.body)
    assert {role for role, keys in to.items() if keys} == {BANK_ROLE, TRADER_ROLE}


def test_an_application_that_names_no_authorisation_tells_nothing(book: Casebook):
    book.say(authorization(ENTRY))
    assert book.say(application(declaration())).forth == ()
    assert inquires(application(declaration())) is None


@pytest.mark.parametrize(
    "more",
    [
        {"bank": OTHER_BANK},
        {"authorization_no": "MA3ABC127DAT-9"},
    ],
)
def test_another_bank_or_another_number_is_not_covered(book: Casebook, more: dict[str, str]):
    book.say(authorization(ENTRY))
    assert book.refuse(application(declaration(), **{"authorization_no": DATA, **more})) == {"SW766"}


def test_a_declaration_that_is_not_named_is_not_covered(book: Casebook):
    book.say(authorization(ENTRY_2))
    assert book.refuse(applied()) == {"SW766"}


def test_one_that_names_none_covers_whatever_an_application_names(book: Casebook):
    book.say(authorization())
    assert book.say(applied()).forth[0].body.declarations == (ENTRY,)


def test_nothing_is_told_once_it_is_withdrawn_or_over(book: Casebook):
    book.say(authorization(ENTRY))
    book.say(authorization(ENTRY), WITHDRAWN)
    assert book.refuse(applied()) == {"SW766"}
    book.say(authorization(ENTRY, authorization_no="MA3ABC127DAT-2", valid_until=TODAY))
    book.turn(days=1)
    assert book.state("authorization:MA3ABC127DAT-2") == "lapsed"
    assert book.refuse(application(declaration(), authorization_no="MA3ABC127DAT-2")) == {"SW766"}


def test_another_traders_authorisation_is_none(book: Casebook):
    book.say(authorization(ENTRY))
    theirs = application(declaration(), authorization_no=DATA, application_no="MA3YRD663FIN-1", trader_id=OTHER_TRADER)
    assert book.refuse(theirs, by="other-trader") == {"SW766"}


def test_an_authorisation_is_changed_and_withdrawn_by_its_trader_alone(book: Casebook):
    book.say(authorization(ENTRY))
    assert book.refuse(authorization(ENTRY)) == {"SW764"}
    assert book.refuse(authorization(ENTRY, trader_id=OTHER_TRADER), CHANGED, by="other-trader") == {"SW762"}
    assert book.refuse(authorization(bank=OTHER_BANK), CHANGED) == {"SW763"}
    assert book.refuse(authorization(authorization_no="MA3ABC127DAT-9"), WITHDRAWN) == {"SW763"}
    book.say(authorization(ENTRY_2), CHANGED)
    assert book.refuse(applied()) == {"SW766"}
    assert book.say(authorization(), WITHDRAWN).state == "revoked"


def test_a_drawdown_may_bring_more_declarations_under_the_authorisation(book: Casebook):
    book.say(authorization())
    book.effective(1000, document(5000))
    drawn = drawdown(100, used(100, ENTRY_2, "declaration", of=500), authorization_no=DATA)
    assert [each.leaf_seq for each in book.say(drawn).forth[0].body.facts] == [6]


def test_the_gateway_holds_itself_to_it_once_more(book: Casebook):
    book.say(authorization(ENTRY))
    told = book.say(applied()).forth[0].body
    book.say(authorization(ENTRY), WITHDRAWN)
    before = len(book.told)
    for body in (told, replace(told, declarations=(ENTRY, ENTRY_2))):
        assert book.refuse(body, by="gateway") == {"SW766"}
    assert len(book.told) == before


# whatever is said, in any order


class Told(RuleBasedStateMachine):
    """Two traders authorise, change, withdraw, apply and draw at two banks; time passes."""

    process: Process = PROCESS

    def __init__(self) -> None:
        super().__init__()
        self.book = Casebook(journal=JOURNAL, process=self.process)
        self.number = self.looked_at = 0

    @rule(
        data=st.data(),
        number=st.integers(1, 2),
        entries=st.sampled_from([(), (ENTRY,), (ENTRY_2,)]),
        function=st.sampled_from([NEW, NEW, CHANGED, WITHDRAWN]),
        days=st.sampled_from([0, 1, 60]),
        scopes=st.sampled_from([("inspections",), ("settlements",), ("inspections", "settlements")]),
    )
    def data_is_authorised(
        self, data: st.DataObject, number: int, entries: tuple[str, ...], function: str, days: int, scopes: Any
    ) -> None:
        until = self.book.now.date() + timedelta(days=days)
        bank = data.draw(st.sampled_from([authorization().bank, OTHER_BANK]))
        body = authorization(*entries, authorization_no=f"{DATA[:-1]}{number}", valid_until=until, bank=bank,
                             scopes=scopes)  # fmt: skip
        self.book.hear(body, function)

    @rule(
        data=st.sampled_from([None, "1", "2"]),
        entry=st.sampled_from([ENTRY, ENTRY_2]),
        bank=st.sampled_from([authorization().bank, OTHER_BANK]),
        is_his=st.sampled_from([True, True, True, False]),
    )
    def a_loan_is_applied_for(self, data: str | None, entry: str, bank: str, is_his: bool) -> None:
        self.number += 1
        trader_id, mine = (application().trader_id, LOAN[:-2]) if is_his else (OTHER_TRADER, "MA3YRD663FIN")
        body = application(
            declaration(100_000, entry),
            application_no=f"{mine}-{self.number}",
            trader_id=trader_id,
            bank=bank,
            authorization_no=f"{DATA[:-1]}{data}" if data else None,
        )
        self.book.hear(body, by="trader" if is_his else "other-trader")

    @rule(hours=st.sampled_from([1, 20, 60]))
    def time_passes(self, hours: int) -> None:
        self.book.turn(hours=hours)

    @invariant()
    def nothing_was_told_but_under_an_authorisation_that_bore_it_then(self) -> None:
        for body, at in self.book.told[self.looked_at :]:
            assert self._borne(body, at)
        self.looked_at = len(self.book.told)

    def _borne(self, body: Any, at: Any) -> bool:
        """Looked at as soon as it was told, so that the authorisation is as it was then."""
        found = (case.known.authorization for case in self.book.cases.values() if case.known.authorization)
        known = next((each for each in found if each.authorization_no == body.authorization_no), None)
        return (
            known is not None
            and not known.revoked
            and at < known.over_at
            and known.trader_id == body.trader_id
            and KEYS["cnaps", known.bank] == KEYS["cnaps", body.bank]
            and all(not known.declarations or each in known.declarations for each in body.declarations)
            and all(each.scope in known.scopes and each.entry_id in body.declarations for each in body.facts)
        )


TestTold = Told.TestCase
TestTold.settings = settings(max_examples=draws(25), stateful_step_count=25, deadline=None)


# saboteurs: the promise with what keeps it taken away


def tells_anyhow(known: Any, received: Received) -> Step:
    """Whatever an application names as its authorisation, the bank is told."""
    step, body = PROCESS.fold(known, received), received.message.body
    if not isinstance(body, FinancingApplication) or body.authorization_no is None:
        return step
    said = FinancingCustomsData(
        application_no=body.application_no,
        authorization_no=body.authorization_no,
        trader_id=body.trader_id,
        bank=body.bank,
        made_at=received.at,
        declarations=extract.declarations(body),
    )
    head = replace(received.message.head, message_id="anyhow", message_type=extract.TYPE)
    return replace(step, forth=(Message(head, said),))


NOBODY_ASKS = {**PROCESS.against, "financing.application": (), "financing.customs-data": ()}


def test_data_that_go_without_an_authorisation_are_seen():
    class Broken(Told):
        process = replace(PROCESS, fold=tells_anyhow, against=NOBODY_ASKS)

    Broken.TestCase.settings = settings(
        max_examples=60, stateful_step_count=25, deadline=None, derandomize=True, phases=(Phase.generate,)
    )
    with pytest.raises(AssertionError):
        Broken.TestCase().runTest()


def test_the_gateways_own_rule_stops_what_its_fold_lets_through():
    rules = {**NOBODY_ASKS, "financing.customs-data": PROCESS.against["financing.customs-data"]}
    book = Casebook(journal=JOURNAL, process=replace(PROCESS, fold=tells_anyhow, against=rules))
    book.say(authorization(ENTRY_2))
    (told,) = book.say(applied()).forth
    assert (told.codes, book.told) == ({"SW766"}, [])


def test_its_fold_stops_what_no_rule_has_refused():
    rules = {**PROCESS.against, "financing.application": ()}
    book = Casebook(journal=JOURNAL, process=replace(PROCESS, against=rules))
    book.say(authorization(ENTRY_2))
    assert book.say(applied()).forth == ()
    assert book.told == []
