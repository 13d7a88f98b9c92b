"""一链办理 on either database: to its end, whoever dies or leads twice, by an agent, to nobody who was not chosen."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from lxml import etree
from sqlalchemy import update

from gateway.journal import tables
from gateway.journal.ways_in import CONDUCTED
from messages.chain.conduct import AGAIN_AFTER
from messages.chain.given import value_of
from messages.chain.parts import BY_NAME, PARTS
from messages.mandate.records import MandateAuthorization
from messages.money import Money
from tests.chains import CHANGED, FIRM, TRADER, WITHDRAWN, money
from tests.conducted import House, Mortal, answer, body_of, house
from tests.conftest import _named_by
from tests.contracts.conftest import EITHER
from tests.flows.chaining import AGENT, today
from tests.services.databases import empty_database

ALL = tuple(BY_NAME)
INSURED = {"product": "insured-export"}
IN_ORDER = (
    ("settlement.signing.1", "settlement.outward.1"),
    ("guarantee.authorization.1", "guarantee.quota.1"),
    ("guarantee.quota.1", "guarantee.proposal.1"),
    ("guarantee.proposal.1", "guarantee.premium.1"),
    ("credit.premium.1", "financing.application.1"),  # on the policy of this chain's cover
)
RECEIVERS = {
    "bank": "remittance",
    "lender": "loan",
    "insurer": "duty",
    "export-insurer": "cover",
    "customs": "duty",
    "other-insurer": None,
}
MOST_TOLD = 39  # news of those four parts, each asked for consent
ONCE_EACH = 11  # messages that four parts lead to, where nothing fails


@pytest.fixture(scope="module", params=EITHER)
def here(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """One house for all tests, with a chain of its own for each."""
    with ExitStack() as stack:
        is_sqlite = request.param == "sqlite"
        url = None if is_sqlite else stack.enter_context(empty_database(_named_by("SWG_TEST_POSTGRES_URL")))
        yield stack.enter_context(house(tmp_path_factory.mktemp("conducted") / "data", url))


def go_on(here: House, number: str, lead: Any, minutes: float = 0, but: str = "") -> None:
    """Everybody does what is his turn, once. but: the step of whoever does not."""
    here.sign(number)
    lead()
    for name, step in here.steps(number).items():
        if step["standing"] == "waiting" and step["state"] != "to-sign" and name != but:
            for outcome in answer(here, number, name, minutes):
                assert outcome.verdict == "accepted", (name, outcome.findings)
    lead()
    if any(step["wanted"] for step in here.steps(number).values()):
        here.pay(number)
        lead()
    here.agree(number, *(name for name, each in here.known(number).parts.items() if each.agreed_at is None))
    lead()


def to_its_end(here: House, number: str, lead: Any) -> None:
    for turn in range(12):
        if here.state(number) == "completed":
            return
        go_on(here, number, lead, turn)
    stands = {name: (step["standing"], step["state"]) for name, step in here.steps(number).items()}
    raise AssertionError(f"it does not end: {here.state(number)} {stands}")


def said_once(here: House, number: str) -> list[str]:
    """The types that were derived, no message of them twice, and no news of them either."""
    derived, told = here.derived(number), here.told(number)
    assert len({row["message_id"] for row in derived}) == len(derived)
    assert len({row["message_id"] for row in told}) == len(told)
    return [row["type"] for row in derived]


def contents(here: House, number: str) -> list[tuple[str, str]]:
    """What was derived, in order: MessageId and body, whatever the number of the chain."""
    rows = ((row["message_id"], body_of(row["content"])) for row in here.derived(number))
    return [(message_id.replace(number, "…"), body.replace(number, "…")) for message_id, body in rows]


def test_four_parts_go_to_their_ends_in_order_and_nobody_learns_of_anothers(here: House) -> None:
    marked: dict[str, Any] = {
        "remittance": {"note": "ONLY FOR THE PAYING BANK", "payee_account": "NO12345678901234"},
        "duty": {"duty_last_year": money("3131313.00"), "quota": money("2000017.00"), "insured": money("1000013.00")},
        "cover": {"last_year_exports": money("2650019.00", "USD"), "limit": money("119000.00", "USD")},
        "loan": INSURED | {"purpose": "ONLY FOR THE LENDER", "amount": money("150023.00", "USD")},
        "trader": replace(FIRM, legal_person="LEGAL PERSON", contact="CONTACT", phone="PHONE NO"),
    }
    number = here.apply(*ALL, **{name: said for name, said in marked.items() if name != "trader"})
    here.lead()
    assert here.derived(number) == []  # nothing without consent
    here.agree(number, *ALL)
    to_its_end(here, number, here.lead)
    types = said_once(here, number)
    assert len(types) == ONCE_EACH
    for earlier, later in IN_ORDER:
        assert types.index(earlier) < types.index(later)
    assert {each["until"] is not None for each in here.steps(number).values()} == {False}  # nobody's turn any more
    for who, part in RECEIVERS.items():
        assert bool([text for text in _came(here, who) if number in text]) == bool(part), who
        assert _learned_of_others(here, number, who, _fields(part)) == set(), who
    told = [(each.part, each.step, each.standing, each.state) for each in map(_news_of, here.told(number))]
    assert (len(told), len(told) - len(set(told))) == (MOST_TOLD, 0)
    assert not {state for _, _, _, state in told} & {"accepted"}  # what comes of it at once is told with it
    assert [name for name, each in _json(here, number)["parts"].items() if each["own"] is not None] == []
    parties = {row["partner"] for row in here.rows(tables.case_parties) if row["case_id"] == _case(here, number)["id"]}
    assert parties == {"trader", "platform"}


def _news_of(row: dict[str, Any]) -> Any:
    body = etree.fromstring(body_of(row["content"]))
    names = ("Part", "Step", "Standing", "State")
    part, step, standing, state = (body.xpath(f"string(*[local-name() = '{name}'])") for name in names)
    return SimpleNamespace(part=part, step=step, standing=standing, state=state)


def _json(here: House, number: str) -> Any:
    return json.loads(_case(here, number)["known"])


def _fields(part: str | None) -> set[str]:
    return {field.path for field in BY_NAME[part].fields} if part else set()


def _learned_of_others(here: House, number: str, who: str, mine: set[str]) -> set[str]:
    """The fields of the form, but for these, whose value is in a document that came to somebody."""
    form = here.known(number).form
    values = {field.path: _text(value_of(form, field.path)) for part in PARTS for field in part.fields}
    known = {values[path] for path in mine}
    others = {path: text for path, text in values.items() if len(text) > 6 and text not in known}
    came = [text for text in _came(here, who) if number in text]
    return {path for path, text in others.items() if any(text in each for each in came)}


def _text(value: Any) -> str:
    return f"{value.amount:f}" if isinstance(value, Money) else value if isinstance(value, str) else ""


def _came(here: House, who: str) -> list[str]:
    ids = {row["message"] for row in here.rows(tables.deliveries, tables.deliveries.c.partner == who)}
    return [row["content"].decode() for row in here.rows(tables.documents) if row["id"] in ids]


def _case(here: House, number: str) -> dict[str, Any]:
    (row,) = here.rows(tables.cases, tables.cases.c.family == "chain", tables.cases.c.order_key == number)
    return row


@pytest.mark.parametrize(
    ("who", "part", "field"),
    [("bank", "remittance", "remittance.note"), ("insurer", "duty", "duty.insured")],
)
def test_a_receiver_who_learned_of_anothers_part_would_be_noticed(here: House, who: str, part: str, field: str) -> None:
    """To the very check a table that lacks a field of his is one by which it is another's."""
    number = here.apply(part, **{part: {"note": "ONLY FOR THE BANK"} if part == "remittance" else {}})
    here.agree(number, part)
    to_its_end(here, number, here.lead)
    assert _learned_of_others(here, number, who, _fields(part)) == set()
    assert _learned_of_others(here, number, who, _fields(part) - {field}) == {field}


@pytest.mark.parametrize("parts", [("duty", "cover"), ("remittance", "loan")])
def test_a_process_that_dies_at_every_single_step_loses_nothing_and_says_nothing_twice(
    here: House, parts: tuple[str, ...]
) -> None:
    """Each lives for one step through the door, and dies right before or right after the next."""
    number = here.apply(*parts)
    deaths = []

    def lead() -> None:
        for n in range(60):
            deaths.append(here.lead(Mortal(here.parts.taking, at=1 + n % 2, is_after=n % 3 == 0)))
            if not deaths[-1]:
                return
        raise AssertionError("it never rests")

    lead()
    here.agree(number, *parts)
    to_its_end(here, number, lead)
    types = said_once(here, number)
    assert sum(deaths) > len(types) + 10
    plain = here.apply(*parts)
    here.agree(plain, *parts)
    to_its_end(here, plain, here.lead)
    assert contents(here, number) == contents(here, plain)


def test_two_who_lead_at_once_say_everything_once(here: House) -> None:
    number = here.apply(*ALL)
    here.agree(number, *ALL)
    to_its_end(here, number, lambda: here.lead(None, here.parts.taking))
    assert len(said_once(here, number)) == ONCE_EACH


def test_an_agent_applies_under_a_mandate_and_the_trader_agrees_and_signs_himself(here: House) -> None:
    form = here.form("MA3ABC127LC-AGENT", "duty")
    refused = here.say(form, who="agent")
    assert [each.code for each in refused.findings] == ["SW221"]
    mandate = {"mandate_no": "WT-1", "trader_id": TRADER, "agent_id": AGENT, "covers": ("chain",)}
    here.done(MandateAuthorization(**mandate, valid_from=today(), valid_until=today() + timedelta(days=30)))
    here.done(form, who="agent")
    here.lead()
    assert here.derived("MA3ABC127LC-AGENT") == []
    here.agree("MA3ABC127LC-AGENT", "duty")
    here.lead()
    (case,) = here.waiting("MA3ABC127LC-AGENT")
    assert (case["trader"], case["sender"], case["done"][0]["who"]) == ("trader", "trader", "platform")
    here.sign("MA3ABC127LC-AGENT")
    here.lead()
    assert here.steps("MA3ABC127LC-AGENT")["duty.quota"]["standing"] == "waiting"
    news = here.told("MA3ABC127LC-AGENT")
    assert all("agent" in here.receivers(row["id"]) for row in news)
    assert not any("agent" in here.receivers(row["id"]) for row in here.derived("MA3ABC127LC-AGENT"))


def test_an_agent_with_a_new_mandate_who_corrects_the_form_is_told_of_it(here: House) -> None:
    number = here.apply("duty")
    here.lead()
    assert here.receivers(here.told(number)[-1]["id"]) == {"trader"}
    mandate = {"mandate_no": f"WT-{number}", "trader_id": TRADER, "agent_id": AGENT, "covers": ("chain",)}
    here.done(MandateAuthorization(**mandate, valid_from=today(), valid_until=today() + timedelta(days=30)))
    here.done(here.form(number, "duty", duty={"scope": ("registration",)}), CHANGED, who="agent")
    here.lead()
    assert here.receivers(here.told(number)[-1]["id"]) == {"trader", "agent"}


def test_what_waits_to_be_signed_is_taken_back_with_its_part_and_cannot_be_signed_any_more(here: House) -> None:
    number = here.apply("duty", "remittance")
    here.agree(number, "duty", "remittance")
    here.lead()
    (waits,) = (each for each in here.waiting(number) if each["type"] == "guarantee.authorization.1")
    here.done(here.form(number, "remittance"), CHANGED)
    here.lead()
    assert here.steps(number)["duty.authorization"]["state"] == "withdrawn"
    assert waits["message"] not in {each["message"] for each in here.waiting(number)}
    assert here.receivers(waits["message"]) == set() or not _due(here, waits["message"])
    here.done(here.known(number).form, WITHDRAWN)
    here.lead()
    assert here.waiting(number) == []


def test_what_takes_a_part_back_cannot_be_signed_any_more_once_the_part_is_chosen_again(here: House) -> None:
    number = here.apply("duty", "remittance")
    here.agree(number, "duty")
    here.lead()
    here.sign(number)
    here.lead()
    whole = here.known(number).form
    here.done(replace(whole, duty=None), CHANGED)
    here.lead()
    assert [each["message_id"].rpartition("-")[2] for each in here.waiting(number)] == ["back"]
    here.done(whole, CHANGED)
    here.lead()
    assert here.waiting(number) == []
    here.agree(number, "duty")
    here.lead()
    assert here.steps(number)["duty.authorization"]["state"] == "in-force"


def test_a_loan_on_an_insured_export_is_taken_back_from_its_bank_with_its_chain(here: House) -> None:
    number = here.apply("cover", "loan", loan=INSURED)
    here.agree(number, "cover", "loan")
    while here.steps(number)["loan.application"]["state"] != "submitted":
        go_on(here, number, here.lead, but="loan.application")
    here.done(here.known(number).form, WITHDRAWN)
    for _ in range(2):
        here.lead()
        here.sign(number)
    here.lead()
    step, (back,) = here.steps(number)["loan.application"], _backs(here, number, "financing.application.1")
    assert (step["standing"], here.receivers(back["id"])) == ("withdrawn", {"lender"})


def _backs(here: House, number: str, type_: str) -> list[dict[str, Any]]:
    return [row for row in here.derived(number) if row["type"] == type_ and row["message_id"].endswith("-back")]


def test_a_part_that_is_chosen_again_otherwise_sends_nothing_of_what_was_made_before(here: House) -> None:
    number = here.apply("duty", "remittance")
    here.agree(number, "duty")
    while not here.derived(number):  # it dies right after the authorisation went through the door
        here.lead(Mortal(here.parts.taking, at=1, is_after=True))
    here.done(here.form(number, "remittance"), CHANGED)
    anew = here.form(number, "duty", "remittance", duty={"scope": ("registration",)})
    assert {each.code for each in here.say(anew, CHANGED).findings} == {"SW854"}
    here.lead()
    here.done(anew, CHANGED)
    here.agree(number, "duty")
    here.lead()
    (waits,) = here.waiting(number)
    step = here.steps(number)["duty.authorization"]
    assert (waits["message"], step["number"]) == (step["document"], f"{number}-SQ2")
    (row,) = (row for row in here.derived(number) if row["id"] == step["document"])
    assert body_of(row["content"]).count("<Scope>") == 1


def _due(here: House, message: str) -> list[dict[str, Any]]:
    rows = here.rows(tables.deliveries, tables.deliveries.c.message == message)
    return [row for row in rows if row["partner"] == "insurer" and row["state"] not in ("held", "discarded")]


def refused(here: House, number: str) -> list[str]:
    """The types that were handed in for the trader and refused."""
    documents = tables.documents.c
    rows = here.rows(tables.documents, documents.verdict == "refused", documents.way_in == CONDUCTED.name)
    return [row["type"] for row in rows if row["message_id"].startswith(f"{number}-")]


def _unsigned_and_upon_it(here: House) -> tuple[str, str]:
    """A chain whose agreement waits for its bank, and one that pays by that agreement already."""
    first = here.apply("remittance")
    here.agree(first, "remittance")
    here.lead()
    here.sign(first)
    here.lead()
    agreement_no = here.steps(first)["remittance.signing"]["number"]
    later = today() + timedelta(days=3)  # so that nothing else is the matter with it by then
    second = here.apply("remittance", remittance={"agreement_no": agreement_no, "requested_on": later})
    here.agree(second, "remittance")
    return first, second


def test_what_is_refused_for_now_is_handed_in_again_after_a_restart_and_goes_on_when_it_may(here: House) -> None:
    first, second = _unsigned_and_upon_it(here)
    for _ in range(3):  # each anew, and none before its time
        here.lead()
    assert refused(here, second) == ["settlement.outward.1"]
    step = here.steps(second)["remittance.outward"]
    assert (step["state"], [each.code for each in step["findings"]], here.state(second)) == (
        "put-off",
        ["SW722"],
        "running",
    )
    here.ahead = AGAIN_AFTER[0]
    try:
        here.lead()
        assert refused(here, second) == ["settlement.outward.1"] * 2
        while here.steps(first)["remittance.signing"]["state"] != "in-force":
            go_on(here, first, here.lead)
        here.ahead += AGAIN_AFTER[1]
        here.lead()
    finally:
        here.ahead = timedelta()
    to_its_end(here, second, here.lead)
    assert said_once(here, second) == ["settlement.outward.1"]


def test_what_does_not_heal_is_told_as_refused_in_the_end(here: House) -> None:
    _, number = _unsigned_and_upon_it(here)
    here.lead()
    try:
        for after in AGAIN_AFTER:
            assert here.steps(number)["remittance.outward"]["standing"] == "waiting"
            here.ahead += after
            here.lead()
    finally:
        here.ahead = timedelta()
    step = here.steps(number)["remittance.outward"]
    assert (step["standing"], step["state"], [each.code for each in step["findings"]]) == (
        "failed",
        "refused",
        ["SW722"],
    )
    assert len(refused(here, number)) == 1 + len(AGAIN_AFTER)


def test_progress_of_leave_that_has_served_says_that_it_is_done(here: House) -> None:
    number = here.apply("loan")
    here.agree(number, "loan")
    to_its_end(here, number, here.lead)
    loan = here.known(number).parts["loan"]
    derive = loan.row.step("authorization").derive
    assert derive is not None
    here.done(derive(loan.deriving("authorization")), WITHDRAWN)
    here.lead()
    last = body_of(here.told(number)[-1]["content"])
    assert ("<Standing>done</Standing>" in last, "<State>revoked</State>" in last) == (True, True)
    assert here.state(number) == "completed"
    said = here.known(number).form
    more: dict[str, Any] = {"loan": replace(said.loan, scopes=("declarations",))}  # type: ignore[type-var]
    outcome = here.say(replace(said, **more), CHANGED)
    assert [each.code for each in outcome.findings] == ["SW852"]


def test_a_chain_that_cannot_be_led_holds_up_no_other(here: House) -> None:
    broken, sound = here.apply("duty"), here.apply("duty")
    for number in (broken, sound):
        here.agree(number, "duty")
    known = _case(here, broken)["known"]
    _know(here, broken, "{}")
    here.lead()
    assert len(here.derived(sound)) == 1
    _know(here, broken, known)
    here.lead()
    assert len(here.derived(broken)) == 1


def _know(here: House, number: str, known: str) -> None:
    with here.parts.database.begin() as connection:
        connection.execute(update(tables.cases).where(tables.cases.c.order_key == number).values(known=known))
