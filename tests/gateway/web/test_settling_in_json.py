"""结算 by JSON, from the agreement to the money that has gone: what a trader says, sees, looks for and takes home."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from gateway.journal import listing
from gateway.partners.changes import Apply
from gateway.partners.files import PartnerFile
from gateway.partners.partner import Agreement, Partner, PartnerKey, Scope, Terms
from gateway.web.api.records import without_nothing
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.money import Money
from messages.process import Key
from messages.roles import BANK, GATEWAY
from messages.settlement.records import Charge
from messages.times import BEIJING
from messages.xml.records import render, to_json
from tests import settlements
from tests.gateway.web.house import Answer, House, issue
from tests.gateway.web.house import house as opened
from tests.gateway.web.test_applications import US, WHO, agree, key, places, post
from tests.settlements import countersignature, outward, part, rate, result, signing, status

SETTLEMENTS = "/v1/settlements"
AGREEMENT = "MA3ABC127AGR-9"
TYPES = {type_.record: type_ for type_ in Catalogue(FAMILIES)}
OTHERS = {
    "bank": (BANK, "4218MA3BANK07", Key(kind="cnaps", value=settlements.BANK)),
    "platform-demo": (GATEWAY, "EPORT", Key(kind="platform", value="single-window")),
}
ALSO = {"bank": (Key(kind="bic", value=settlements.BANK_BIC),)}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A trader who signs his requests, a bank and the platform's desk, whom their connections vouch for."""
    with opened(tmp_path_factory.mktemp("settling"), public_url=US) as own:
        agree(own, WHO, signatures=("xmldsig", "rfc9421", "transport"))
        for name, (role, sender_id, found_by) in OTHERS.items():
            sends = [type_.code for type_ in TYPES.values() if role in type_.by and type_.kind != "answer"]
            partner = Partner(
                name=name,
                zh=name,
                en=name,
                roles=(role,),
                sender_ids=(sender_id,),
                terms=Terms(signatures=("transport",)),
                agreements={code: Agreement(type=code, may_send=True) for code in sends},
                keys=tuple(PartnerKey(role=role, key=each) for each in (found_by, *ALSO.get(name, ()))),
            )
            change = Apply(own.gateway.register, "test", PartnerFile(partner=partner), own.gateway.hint)
            own.gateway.writer.write_now(change)
            own.tokens[name] = issue(own.gateway, name, Scope.PARTNER)
        _agreement_in_force(own)
        yield own


def _agreement_in_force(house: House) -> None:
    """三方协议: the trader signs it in JSON; bank and platform sign the digest of those very bytes."""
    said = signing(agreement_no=AGREEMENT, valid_from=datetime.now(BEIJING).date())
    sent = post(house, f"{SETTLEMENTS}/signing", json.loads(to_json(said)), by=WHO)
    assert (sent.status, sent.json["case"] is not None) == (202, True), sent.body
    of = {"agreement_no": AGREEMENT, "document_digest": sent.json["digest"]}
    assert say(house, "bank", result("sign", decided_at=now(), **of)).status == 202
    assert say(house, "platform-demo", countersignature(**of)).status == 202


def say(house: House, who: str, body: Any) -> Answer:
    """What somebody says in XML."""
    type_ = TYPES[type(body)]
    head = Head(
        message_id=key(),
        function_code="2",
        message_type=type_.code,
        sender_id=OTHERS[who][1],
        receiver_id="EPORT",
        send_time=datetime.now(UTC),
    )
    return house.send(render(Message(head, body), type_), who)


def now() -> datetime:
    return datetime.now(BEIJING).replace(microsecond=0)


def order(reference: str, amount: str = "1000.50", **more: Any) -> dict[str, Any]:
    """A payment out, as JSON has it."""
    given = {"reference": reference, "agreement_no": AGREEMENT, "requested_on": now().date(), **more}
    return without_nothing(json.loads(to_json(outward(amount, **given))))  # type: ignore[no-any-return]


def pay(house: House, reference: str, amount: str = "1000.50", **more: Any) -> Answer:
    answer = post(house, f"{SETTLEMENTS}/outward", order(reference, amount, **more), by=WHO)
    assert answer.status == 202, answer.body
    return answer


def case(house: House, number: str, who: str = WHO) -> dict[str, Any]:
    found = house.get(f"{SETTLEMENTS}/{number}", who)
    assert found.status == 200, found.body
    return dict(found.json["cases"][0])


def test_an_agreement_signed_in_json_is_signed_by_all_three_over_its_bytes(house: House) -> None:
    shown = case(house, AGREEMENT)
    assert (shown["kind"], shown["state"]) == ("agreement", "in-force")
    sent = next(each for each in shown["documents"] if each["message_type"] == "settlement.signing.1")
    assert house.get(sent["document"], WHO).headers["content-type"] == "application/json"
    assert all(shown["in_force"]["signatures"].values())


def test_a_payment_goes_from_json_to_the_bank_and_back(house: House) -> None:
    reference = "MA3ABC127RMT-J1"
    pay(house, reference)
    got = [each for each in house.get("/v1/mailbox?limit=200", "bank").json["items"] if reference in each["document"]]
    assert '<Amount currency="USD">1000.50</Amount>' in got[0]["document"]
    charges = (Charge(amount=Money(Decimal("12.30"), "USD")),)
    told = status("ACSC", reference=reference, charges=charges, exchange=rate(), status_at=now())
    assert say(house, "bank", told).status == 202
    shown = case(house, reference)
    assert (shown["amount"], shown["state"]) == ({"amount": "1000.50", "currency": "USD"}, "debited")
    assert shown["exchange"]["rate"] == "7.1"
    assert shown["bank_charges"][0]["amount"] == {"amount": "12.30", "currency": "USD"}
    assert {each["message_type"] for each in shown["documents"]} == {"settlement.outward.1", "settlement.status.1"}
    assert shown["timeline"] and shown["deliveries"] and "expected" in shown


def test_an_amount_written_as_a_number_is_its_digits(house: House) -> None:
    record = order("MA3ABC127RMT-J2")
    text = json.dumps(record).replace('"1000.50"', "1000.50")
    assert "1000.50," in text or "1000.50}" in text
    assert post(house, f"{SETTLEMENTS}/outward", text.encode(), by=WHO).status == 202
    assert case(house, "MA3ABC127RMT-J2")["amount"]["amount"] == "1000.50"


@pytest.mark.parametrize("amount", ["1000.505", "1E3", "NaN", "-1", "1_000", ""])
def test_what_is_no_amount_is_told_with_its_place(house: House, amount: str) -> None:
    record = order("MA3ABC127RMT-J3")
    record["amount"]["amount"] = amount
    answer = post(house, f"{SETTLEMENTS}/outward", record, by=WHO)
    assert answer.status == 422
    assert [where for _, where in places(answer) if where.startswith("/amount")], answer.json["findings"]
    assert "SW901" not in answer.codes


def test_a_currency_that_is_none_is_told_with_its_place(house: House) -> None:
    record = order("MA3ABC127RMT-J3")
    record["amount"]["currency"] = "XXY"
    assert ("SW503", "/amount/currency") in places(post(house, f"{SETTLEMENTS}/outward", record, by=WHO))


def test_without_an_agreement_nothing_is_paid_and_everything_is_told(house: House) -> None:
    record = order("MA3ABC127RMT-J4", agreement_no="MA3ABC127AGR-NONE")
    record["colour"] = "red"
    answer = post(house, f"{SETTLEMENTS}/outward", record, by=WHO)
    codes = {code for code, _ in places(answer)}
    assert answer.status == 422 and ("SW105", "/colour") in places(answer)
    assert {code for code in codes if code.startswith("SW72")}, codes


def test_what_only_his_connection_vouches_for_waits_and_is_not_paid(house: House) -> None:
    reference = "MA3ABC127RMT-J5"
    waiting = post(house, f"{SETTLEMENTS}/outward", order(reference))
    assert waiting.status == 202 and "SW404" in waiting.codes
    assert house.get(f"{SETTLEMENTS}/{reference}", WHO).status == 404


def test_a_payment_is_cancelled_and_asked_about_in_json(house: House) -> None:
    reference = "MA3ABC127RMT-J6"
    pay(house, reference)
    of = {"reference": reference, "trader_id": settlements.TRADER, "bank": settlements.BANK}
    assert post(house, f"{SETTLEMENTS}/query", of).status == 202
    assert post(house, f"{SETTLEMENTS}/cancellation", {**of, "reason": "CUST"}).status == 202
    assert case(house, reference)["cancellation_asked_at"]


def listed(house: House, query: str, who: str = WHO) -> list[str]:
    page = house.get(f"{SETTLEMENTS}?{query}", who)
    assert page.status == 200, page.body
    return [each.get("reference") or each.get("agreement_no") for each in page.json["items"]]


def test_settlements_are_looked_for_by_what_people_know_of_them(house: House) -> None:
    reference, entry = "MA3ABC127RMT-J7", "421820261000000987"
    pay(house, reference, "77.77", allocations=(part("77.77", 100, entry),), contract_nos=("HT-2026-77",))
    for query in (
        f"reference={reference}",
        f"declaration={entry}",
        "contract=HT-2026-77",
        "text=77.77%20Perth",
        f"number={entry}",
        f"currency=USD&kind=payment&text={reference}",
        f"bank={settlements.BANK}&contract=HT-2026-77",
        f"account={settlements.DOLLARS.account_no}&text=77.77",
    ):
        assert listed(house, query) == [reference], query
    assert listed(house, "currency=EUR") == []
    assert listed(house, f"reference={reference}&currency=CNY") == []
    assert AGREEMENT in listed(house, f"agreement={AGREEMENT}&kind=agreement")
    assert listed(house, f"reference={reference}", "other-trader") == []


def test_what_an_index_finds_is_found_however_much_is_newer(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    pay(house, "MA3ABC127RMT-JB")
    monkeypatch.setattr(listing, "MOST_PER_PAGE", 1)
    monkeypatch.setattr(listing, "MOST_LOOKED_AT", 1)
    assert listed(house, "text=in-force") == []  # only the newest was looked at, and a cursor goes on from there
    assert listed(house, "kind=agreement&limit=1") == [AGREEMENT]
    assert listed(house, "currency=CNY&limit=1") == [AGREEMENT]
    assert listed(house, "kind=payment&currency=usd&limit=1") == ["MA3ABC127RMT-JB"]


def test_a_bank_is_found_by_any_of_its_numbers(house: House) -> None:
    for number in (settlements.BANK, settlements.BANK_BIC, settlements.BANK_BIC.lower()):
        assert AGREEMENT in listed(house, f"bank={number}&kind=agreement")
    assert listed(house, f"bank={settlements.OTHER_BANK}") == []


def test_the_books_of_a_trader_open_in_a_spreadsheet(house: House) -> None:
    pay(house, "MA3ABC127RMT-J8", "1234.50")
    table = house.get(f"{SETTLEMENTS}?format=csv&kind=payment", WHO).body.decode()
    rows = {row["汇款业务编号 / Reference"]: row for row in csv.DictReader(io.StringIO(table))}
    mine = rows["MA3ABC127RMT-J8"]
    assert (mine["金额 / Amount"], mine["币种 / Currency"], mine["状态 / State"]) == ("1234.50", "USD", "已提交银行")
    assert house.get(f"{SETTLEMENTS}?format=xlsx", WHO).status == 200


def test_what_a_trader_reads_is_described_as_it_is(house: House) -> None:
    paths = house.get("/openapi.json").json["paths"]
    shown = paths[f"{SETTLEMENTS}/{{number}}"]["get"]["responses"]["200"]["content"]["application/json"]["example"]
    pay(house, "MA3ABC127RMT-JC")
    assert say(house, "bank", status("ACSC", reference="MA3ABC127RMT-JC", status_at=now())).status == 202
    assert alike(shown["cases"][0], case(house, "MA3ABC127RMT-JC"))
    (line,) = paths[SETTLEMENTS]["get"]["responses"]["200"]["content"]["application/json"]["example"]["items"]
    assert alike(line, house.get(f"{SETTLEMENTS}?limit=1&kind=payment", WHO).json["items"][0])


EITHER = {
    "due_at",
    "returned",
    "cancellation_asked_at",
    "remark",
    "reason",
    "receipt",
}  # null in the description: left out


def alike(one: Any, other: Any) -> bool:
    """Whether both have the same names, wherever both have something; of lists the first item says."""
    if isinstance(one, dict) and isinstance(other, dict):
        there = {name for name, value in other.items() if value is not None}
        return one.keys() <= other.keys() and there <= one.keys() | EITHER and all(alike(one[n], other[n]) for n in one)
    return not (isinstance(one, list) and isinstance(other, list) and one and other) or alike(one[0], other[0])


def test_what_a_trader_applies_for_is_described_with_samples(house: House) -> None:
    paths = house.get("/openapi.json").json["paths"]
    for name in ("signing", "outward", "allocation", "cancellation", "query", "inward-instruction", "bop-report"):
        told = paths[f"{SETTLEMENTS}/{name}"]["post"]["requestBody"]["content"]["application/json"]
        assert told["examples"], name
    assert f"{SETTLEMENTS}/status" not in paths and f"{SETTLEMENTS}/inward-advice" not in paths
