"""贸易融资 by JSON, from the authorisation of data to the certificate: what a trader says, is refused, and sees."""

import csv
import io
import json
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import quote

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from gateway.partners.changes import Apply
from gateway.partners.files import PartnerFile
from gateway.web.api.records import without_nothing
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.seals import algorithms
from messages.seals.httpsig import digest_of
from messages.times import BEIJING
from messages.xml.records import render, to_json
from tests import financings
from tests.financings import authorization, closure, contract, document, drawdown, offer, posted, repayment, usd, used
from tests.gateway.web.house import Answer, House
from tests.gateway.web.house import house as opened
from tests.gateway.web.test_applications import US, WHO, agree, key, mandate, places, post

LOANS, LENDER, BANK, SENDER = "/v1/financings", "bank-demo", "313452060019", "SDYHCNBJQDO"
TYPES = {type_.record: type_ for type_ in Catalogue(FAMILIES)}
AGENT = "agent-demo"
LOAN, DRAW, REPAYMENT, DATA = (f"MA3ABC127J-{each}" for each in ("FIN", "DRW", "REP", "DAT"))
INVOICE = "发票 2026/11-1"
OF: dict[str, Any] = {"application_no": LOAN, "bank": BANK}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A trader who signs his requests, and a bank whom its connection vouches for."""
    with opened(tmp_path_factory.mktemp("lending"), public_url=US) as own:
        agree(own, WHO, signatures=("xmldsig", "rfc9421", "transport"))
        partner = own.gateway.register.directory.partner(LENDER)
        trusting = replace(partner, terms=replace(partner.terms, signatures=("transport",)), certificates=())
        change = Apply(own.gateway.register, "test", PartnerFile(partner=trusting), own.gateway.hint)
        own.gateway.writer.write_now(change)
        yield own


def now() -> datetime:
    return datetime.now(BEIJING).replace(microsecond=0)


def today() -> date:
    return now().date()


def told(body: Any) -> Any:
    return without_nothing(json.loads(to_json(body)))


def ask(house: House, body: Any, query: str = "") -> Answer:
    """The trader posts a record where its type is taken."""
    name = TYPES[type(body)].name.partition(".")[2]
    return post(house, f"{LOANS}/{name}{query}", told(body), by=WHO)


def say(house: House, body: Any) -> Answer:
    """The bank says something in XML."""
    type_ = TYPES[type(body)]
    head = Head(
        message_id=key(),
        function_code="2",
        message_type=type_.code,
        sender_id=SENDER,
        receiver_id="EPORT",
        send_time=now(),
    )
    answer = house.send(render(Message(head, body), type_), LENDER)
    assert answer.status == 202, answer.body
    return answer


def result(about: str, verdict: str, number: str | None = None, **more: Any) -> Any:
    return replace(financings.result(about, verdict, number, **OF, **more), decided_at=now())


def application(*papers: Any, **more: Any) -> Any:
    papers = papers or (document(5000, INVOICE, digest=financings.digest("J")),)
    return financings.application(*papers, **(OF | more))


def draw(amount: str | int = 400, number: str = DRAW, **more: Any) -> Any:
    paper = used(amount, INVOICE, digest=financings.digest("J"))
    days = {"value_on": today(), "due_on": today() + timedelta(days=60)}
    return drawdown(amount, paper, draw_no=number, **days, **OF, **more)


def loan(house: House, number: str = LOAN) -> dict[str, Any]:
    (found,) = house.get(f"{LOANS}/{number}", WHO).json["cases"]
    return dict(found)


@pytest.fixture(scope="module")
def drawn(house: House) -> dict[str, Any]:
    """A loan of which 400 are drawn, every step by JSON."""
    days = {"data_from": today(), "data_until": today(), "valid_until": today() + timedelta(days=9)}
    assert ask(house, authorization(authorization_no=DATA, bank=BANK, **days)).status == 202
    assert ask(house, application()).status == 202
    say(house, result("application", "approve", limit=usd(1000)))
    say(house, offer(valid_from=today(), valid_to=today() + timedelta(days=30), **OF))
    assert ask(house, contract(**OF)).status == 202
    say(house, result("contract", "accept", financings.CONTRACT))
    assert ask(house, draw()).status == 202
    say(house, result("drawdown", "disburse", DRAW))
    return loan(house)


def test_a_loan_is_lived_in_json_and_shows_what_is_next_who_and_until_when(house: House, drawn: dict[str, Any]) -> None:
    assert (drawn["state"], drawn["outstanding"]["amount"], drawn["available"]["amount"]) == (
        "drawn",
        "400.00",
        "600.00",
    )
    (step,) = drawn["expected"]
    assert (step["type"], step["by"]) == ("financing.repayment", ["trader"])
    assert step["until"].startswith(f"{today() + timedelta(days=61)}")
    (paper,) = drawn["papers"]
    assert (paper["number"], paper["amount"]["amount"], paper["used"]["amount"]) == (
        INVOICE,
        "5000.00",
        "400.00",
    )
    kinds = [each["message_type"] for each in drawn["documents"]]
    assert kinds[:2] == ["financing.application.1", "financing.result.1"]
    assert all(house.get(each["document"], WHO).status == 200 for each in drawn["documents"] if each["receipt"])


def test_everything_that_is_wrong_with_an_application_is_told_at_once_by_pointers(house: House) -> None:
    papers = document(0, "1"), document(100, "INV-8"), document(100, "ＩＮＶ-8"), document(100, "x", "declaration")
    more = {"application_no": "MA3YRD663FIN-1", "product": "gold", "safe_class": "C", "tenor_days": 91}
    answer = ask(house, application(*papers, **more))
    assert answer.status == 422
    assert {
        ("SW103", "/documents/0/amount/amount"),
        ("SW754", "/documents/2/number"),
        ("SW761", "/documents/3/number"),
        ("SW503", "/product"),
        ("SW750", "/application_no"),
        ("SW755", "/tenor_days"),
    } <= set(places(answer)), places(answer)


@pytest.mark.parametrize("amount", ["NaN", "1e3", "-1", "１００", "1.001", None])
def test_an_amount_that_is_none_is_refused_and_never_an_accident(house: House, amount: Any) -> None:
    body = told(application(application_no=f"MA3ABC127J-{key()}"))
    body["amount"]["amount"] = amount
    answer = post(house, f"{LOANS}/application", body, by=WHO)
    assert answer.status == 422, answer.body
    assert any(where.startswith("/amount") for _, where in places(answer)), places(answer)


def test_what_nobody_knows_of_a_record_is_told_by_its_name(house: House) -> None:
    body = told(application()) | {"colour": "blue", "documents": []}
    answer = post(house, f"{LOANS}/application", body, by=WHO)
    assert answer.status == 422
    assert {"/colour", "/documents"} <= {where for _, where in places(answer)}


def test_a_draw_beyond_limit_contract_and_document_is_told_so_at_once(house: House, drawn: dict[str, Any]) -> None:
    paper = used(5000, INVOICE, digest=financings.digest("J"))
    days = {"value_on": today() + timedelta(days=31), "due_on": today() + timedelta(days=150)}
    answer = ask(house, drawdown(5000, paper, draw_no=DRAW, **days, **OF))
    assert {code for code, _ in places(answer)} == {"SW764", "SW767", "SW768", "SW770", "SW771"}


def test_other_terms_and_other_contracts_are_refused(house: House, drawn: dict[str, Any]) -> None:
    assert ("SW765", "/contract_no") in places(ask(house, draw(10, "MA3ABC127J-D9", contract_no="OTHER")))
    assert {"SW401", "SW765"} & {code for code, _ in places(ask(house, contract(terms_digest="ab" * 32, **OF)))}


def test_more_than_is_owed_is_not_repaid_and_nothing_of_what_was_not_drawn(house: House, drawn: dict[str, Any]) -> None:
    too_much = repayment(401, draw_no=DRAW, repayment_no=REPAYMENT, **OF)
    assert places(ask(house, too_much)) == {("SW771", "/principal")}
    assert ("SW763", "/draw_no") in places(ask(house, replace(too_much, draw_no="MA3ABC127J-NONE")))
    nothing = replace(too_much, principal=None)
    assert places(ask(house, nothing)) == {("SW760", "/principal")}


def test_it_is_not_closed_while_something_is_owed(house: House, drawn: dict[str, Any]) -> None:
    assert "SW773" in {code for code, _ in places(ask(house, financings.closure_request(**OF)))}


def test_the_same_under_the_same_key_counts_once_and_another_thing_does_not_pass(
    house: House, drawn: dict[str, Any]
) -> None:
    body = told(repayment(100, draw_no=DRAW, repayment_no=REPAYMENT, **OF))
    first = post(house, f"{LOANS}/repayment", body, by=WHO, Idempotency_Key="once-1")
    again = post(house, f"{LOANS}/repayment", body, by=WHO, Idempotency_Key="once-1")
    other = post(
        house, f"{LOANS}/repayment", body | {"repayment_no": "MA3ABC127J-REP2"}, by=WHO, Idempotency_Key="once-1"
    )
    assert (first.status, again.status) == (202, 200)
    assert (other.status, "SW301" in other.body.decode()) == (422, True)
    assert [each["state"] for each in loan(house)["repayments"]] == ["asked"]


def test_a_withdrawn_application_is_over_and_answers_to_it_are_without_effect(house: House) -> None:
    number = {"application_no": "MA3ABC127J-W", "bank": BANK}
    assert ask(house, application(document(50, "W-1"), **number)).status == 202
    assert ask(house, application(document(50, "W-1"), **number), "?function=withdrawn").status == 202
    assert loan(house, "MA3ABC127J-W")["state"] == "withdrawn"
    late = replace(result("application", "approve"), **number)
    say(house, late)
    shown = loan(house, "MA3ABC127J-W")
    assert (shown["state"], [each["has_effect"] for each in shown["words"]]) == ("withdrawn", [False])


def test_an_agent_applies_within_his_mandate_and_the_trader_signs(house: House) -> None:
    """By HTTP alone: refused without a mandate; under one it waits until the trader's own key has signed it."""
    agree(house, AGENT, signatures=("xmldsig", "rfc9421"))
    body = told(application(document(70, "AG-1"), application_no="MA3ABC127J-AG"))
    assert "SW221" in post(house, f"{LOANS}/application", body, AGENT, by=AGENT).codes
    given = mandate(covers=["financing.application"])
    assert post(house, "/v1/mandates/authorization", given, by=WHO).status == 202
    waiting = post(house, f"{LOANS}/application", body, AGENT, by=AGENT)
    assert (waiting.status, waiting.codes) == (202, ["SW404"])
    assert house.get(f"{LOANS}/MA3ABC127J-AG", WHO).status == 404
    id_ = waiting.json["message"]
    (shown,) = house.get(f"/v1/signings/{id_}", WHO).json["cases"]
    pair = house.keys[WHO]
    private = load_pem_private_key(pair.key_pem, None)
    signature = algorithms.ALGORITHMS[algorithms.of_key(private)].sign(private, shown["statement"].encode())
    words = {"certificate": digest_of(pair.cert_pem), "signature": b64encode(signature).decode()}
    assert house.post(f"/v1/signings/{id_}/sign", words, WHO).status == 200
    assert loan(house, "MA3ABC127J-AG")["state"] == "submitted"
    say(house, replace(result("application", "review"), application_no="MA3ABC127J-AG"))
    (seen,) = house.get(f"{LOANS}/MA3ABC127J-AG", AGENT).json["cases"]
    assert seen["state"] == "under-review"
    assert [each["receiver"] for each in seen["deliveries"] if each["role"] == "agent"] == [AGENT]
    assert "SW221" in post(house, f"{LOANS}/drawdown", told(draw(10, "MA3ABC127J-A1")), AGENT, by=AGENT).codes


def test_loans_are_listed_by_whatever_names_them_and_taken_home_as_a_table(house: House, drawn: dict[str, Any]) -> None:
    wanted = {"application": LOAN, "draw": DRAW, "invoice": INVOICE, "digest": financings.digest("J"), "bill": "B"}
    found = [house.get(f"{LOANS}?{name}={quote(value)}", WHO).json["items"] for name, value in wanted.items()]
    assert [LOAN in [each["application_no"] for each in some] for some in found] == [True, True, True, True, False]
    answer = house.get(f"{LOANS}?application={LOAN}&format=csv", WHO)
    header, row = csv.reader(io.StringIO(answer.body.decode("utf-8-sig")))
    said = dict(zip(header, row, strict=True))
    assert (said["已放款 / Disbursed"], said["贸易单据 / Documents"]) == ("400.00", INVOICE)
    assert house.get(f"{LOANS}?state=nonsense", WHO).status == 400
    assert house.get(f"{LOANS}?colour=blue", WHO).status == 400


def test_it_is_repaid_and_certified_and_nothing_is_posted_after_that(house: House, drawn: dict[str, Any]) -> None:
    """The last of this loan."""
    bank = OF | {"draw_no": DRAW}
    say(house, replace(posted(400, interest=usd("2.60"), **bank), noted_at=now()))
    assert ask(house, financings.closure_request(**OF)).status == 202
    (step,) = loan(house)["expected"]
    assert (step["type"], step["by"]) == ("financing.closure", ["bank"])
    say(house, replace(closure(**OF), closed_on=today()))
    say(house, replace(posted(1, "B9", **bank), noted_at=now()))
    shown = loan(house)
    assert (shown["state"], shown["certificate_no"]) == ("closed", financings.CERTIFICATE)
    assert shown["repaid"]["principal"]["amount"] == "400.00"
    assert shown["repaid"]["interest"]["amount"] == "2.60"
    assert {"SW401"} <= {code for code, _ in places(ask(house, draw(10, "MA3ABC127J-D8")))}
