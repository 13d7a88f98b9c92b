"""关税保证保险 by JSON, from the authorisation to the premium: what a trader says, sees, looks for and takes home."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from gateway.partners.changes import Apply
from gateway.partners.files import PartnerFile
from gateway.partners.partner import Agreement, Terms
from gateway.web.api.records import without_nothing
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.roles import INSURER
from messages.times import BEIJING
from messages.xml.records import render, to_json
from tests import guarantees as words
from tests.gateway.web.house import Answer, House, issue
from tests.gateway.web.house import house as opened
from tests.gateway.web.test_applications import US, WHO, Scope, agree, key, places, post
from tests.guarantees import PROPOSAL, QUOTA, authorization, cny, notice, premium, proposal, quota, result

GUARANTEES = "/v1/guarantees"
TYPES = {type_.record: type_ for type_ in Catalogue(FAMILIES)}
SAYS = "insurer-demo"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A trader who signs his requests, and an insurer whom his connection vouches for; a premium is due."""
    with opened(tmp_path_factory.mktemp("insuring"), public_url=US) as own:
        agree(own, WHO, signatures=("xmldsig", "rfc9421", "transport"))
        _vouched(own, SAYS)
        _due(own)
        yield own


def _vouched(house: House, who: str) -> None:
    register = house.gateway.register
    partner = register.directory.partner(who)
    sends = {code: Agreement(type=code, may_send=True) for code in (type_.code for type_ in TYPES.values()
                                                                    if INSURER in type_.by)}  # fmt: skip
    terms = {name: getattr(partner.terms, name) for name in Terms.__dataclass_fields__}
    changed = replace(partner, agreements=sends, terms=Terms(**(terms | {"signatures": ("transport",)})))
    house.gateway.writer.write_now(Apply(register, "test", PartnerFile(partner=changed), house.gateway.hint))
    house.tokens[who] = issue(house.gateway, who, Scope.PARTNER)


def _due(house: House) -> None:
    days = {"period_from": today(), "period_to": today() + timedelta(days=300)}
    for name, said in (
        ("authorization", authorization(valid_from=today(), valid_until=today() + timedelta(days=300))),
        ("quota", quota("5000.00", **days)),
    ):
        assert apply(house, name, said).status == 202
    assert say(house, result(about="quota", limit=cny("4000.00"), decided_at=now())).status == 202
    assert apply(house, "proposal", proposal("3000.00", **days)).status == 202
    assert say(house, notice(due_on=today() + timedelta(days=5))).status == 202


def today() -> Any:
    return now().date()


def now() -> datetime:
    return datetime.now(BEIJING).replace(microsecond=0)


def apply(house: House, name: str, said: Any) -> Answer:
    """What the trader says in JSON, his request signed."""
    record = said if isinstance(said, dict) else without_nothing(json.loads(to_json(said)))
    return post(house, f"{GUARANTEES}/{name}", record, by=WHO)


def say(house: House, body: Any) -> Answer:
    """What the insurer says in XML."""
    type_ = TYPES[type(body)]
    head = Head(
        message_id=key(),
        function_code="2",
        message_type=type_.code,
        sender_id=words.SENDERS["insurer"],
        receiver_id="EPORT",
        send_time=datetime.now(UTC),
    )
    return house.send(render(Message(head, body), type_), SAYS)


def case(house: House, number: str) -> dict[str, Any]:
    found = house.get(f"{GUARANTEES}/{number}", WHO)
    assert found.status == 200, found.body
    return dict(found.json["cases"][0])


def test_a_policy_shows_its_timeline_its_documents_and_who_does_what_until_when(house: House) -> None:
    shown = case(house, PROPOSAL)
    assert (shown["kind"], shown["state"], shown["state_zh"]) == ("policy", "premium-due", "待缴费")
    (expected,) = shown["expected"]
    assert (expected["type"], expected["by"]) == ("guarantee.premium", ["trader"])
    assert expected["until"].startswith(f"{today() + timedelta(days=6)}T00:00")
    assert {each["message_type"] for each in shown["documents"]} == {"guarantee.proposal.1",
                                                                     "guarantee.premium-notice.1"}  # fmt: skip
    assert shown["timeline"] and shown["deliveries"]


def test_what_is_wrong_with_a_record_is_told_with_its_place(house: House) -> None:
    record = without_nothing(json.loads(to_json(premium())))
    record["amount"]["amount"] = "10.005"
    record["colour"] = "red"
    told = places(apply(house, "premium", record))
    assert ("SW105", "/colour") in told
    assert any(where.startswith("/amount") for _, where in told)
    assert ("SW793", "/amount") in places(apply(house, "premium", premium(11)))


def test_lists_are_looked_through_by_their_own_numbers_and_taken_home(house: House) -> None:
    for query, wanted in (
        (f"proposal={PROPOSAL}", ["policy"]),
        (f"quota={QUOTA}", ["policy", "quota"]),
        ("kind=quota", ["quota"]),
        ("use=term", ["policy"]),
        (f"insurer={words.INSURER}", ["authorization", "policy", "quota"]),
        ("state=in-force", ["authorization"]),
        (f"insurer={words.OTHER_INSURER}", []),
    ):
        found = house.get(f"{GUARANTEES}?{query}", WHO)
        assert sorted(each["kind"] for each in found.json["items"]) == wanted, query
    table = house.get(f"{GUARANTEES}?format=csv&kind=quota", WHO)
    rows = list(csv.reader(io.StringIO(table.body.decode("utf-8-sig"))))
    assert "核定额度 / Quota granted" in rows[0]
    assert "4000.00" in rows[1]


def test_what_binds_and_only_a_connection_vouches_for_waits_for_the_traders_signature(house: House) -> None:
    record = without_nothing(json.loads(to_json(authorization(authorization_no="MA3ABC127SQ-7", valid_from=today()))))
    waiting = post(house, f"{GUARANTEES}/authorization", record)
    assert waiting.status == 202 and "SW404" in waiting.codes
    assert house.get(f"{GUARANTEES}/MA3ABC127SQ-7", WHO).status == 404


def test_a_premium_that_was_paid_in_json_goes_to_the_insurer_once(house: House) -> None:
    assert apply(house, "premium", premium(paid_on=today())).status == 202
    assert case(house, PROPOSAL)["state"] == "paid"
    assert "SW793" in apply(house, "premium", premium(paid_on=today())).codes
    got = [
        each
        for each in house.get("/v1/mailbox?limit=200", SAYS).json["items"]
        if "GuaranteePremium" in each["document"]
    ]
    assert len(got) == 1
