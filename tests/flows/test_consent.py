"""What binds a trader waits until his own key has signed it; an agent speaks for him under a mandate alone."""

import base64
from collections.abc import Iterator

import pytest
from cryptography.x509 import load_pem_x509_certificate

from gateway.journal.verification.walk import verify
from gateway.trust.pairs import Pair
from messages.seals import algorithms
from tests.flows.consents import (
    AGENT,
    CHECKER,
    MAKER,
    SIGNATORY,
    TRADER,
    YARD,
    Stage,
    notices,
    opened,
    problem,
    uuid,
    value,
)
from tests.flows.invariants import amiss
from tests.keys import holder


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with opened(tmp_path_factory.mktemp("consent")) as own:
        yield own


@pytest.fixture(autouse=True)
def clean(stage: Stage) -> Iterator[None]:
    """Nobody of the trader's people, his plain terms, no mandate in force, empty mailboxes."""
    yield
    stage.dismiss()
    stage.agree(TRADER)
    for each in stage.house.get("/v1/mandates?state=given", TRADER).json["items"]:
        given = {"MandateNo": each["mandate_no"], "AgentId": each["agent_id"]}
        assert stage.mandate(**given, FunctionCode="3").status == 202
    for who in (TRADER, AGENT, YARD):
        stage.take(who)


@pytest.fixture
def mandate(stage: Stage) -> str:
    """The number of a mandate in force."""
    assert stage.mandate().status == 202
    (given,) = stage.house.get("/v1/mandates?state=given", TRADER).json["items"]
    return str(given["mandate_no"])


# for whom an agent speaks


def test_an_agent_without_a_mandate_is_refused_and_told_what_to_do(stage: Stage) -> None:
    refused = stage.pledge(stage.order())
    assert (refused.status, refused.codes) == (422, ["SW221"])
    assert "mandate.authorization.1" in refused.body.decode()


def test_a_dry_run_tells_of_the_missing_mandate_too(stage: Stage) -> None:
    sample = (stage.samples / "weighing.pledge.1/valid/by-agent.xml").read_bytes()
    told = stage.house.post(
        "/v1/validate", stage.house.signed(sample, AGENT), AGENT, **{"Content-Type": "application/xml"}
    )
    assert "SW221" in [each["code"] for each in told.json["findings"]]


def test_a_mandate_is_told_to_the_agent_and_shown_to_both(stage: Stage, mandate: str) -> None:
    assert [each["message_type"] for each in stage.take(AGENT)] == ["mandate.authorization.1"]
    for who in (TRADER, AGENT):
        (found, *_) = stage.house.get("/v1/mandates", who).json["items"]
        assert (found["mandate_no"], found["state"], found["covers"]) == (mandate, "given", ["weighing"])
    assert stage.house.get("/v1/mandates", "other-trader").json["items"] == []


@pytest.mark.parametrize(
    "values",
    [
        {"Cover": "settlement"},
        {"Cover": "weighing.ticket"},
        {"ValidFrom": "2099-01-01"},
        {"AgentId": "91370700MA3WFT002W"},
    ],
)
def test_a_mandate_of_another_kind_day_or_agent_does_not_cover(stage: Stage, values: dict[str, str]) -> None:
    assert stage.mandate(**values).status == 202
    assert stage.pledge(stage.order()).codes == ["SW221"]


def test_a_mandate_for_what_nobody_carries_says_so_and_so_does_its_dry_run(stage: Stage) -> None:
    told = stage.mandate(Cover="weihging.pledge")
    assert (told.status, told.codes) == (202, ["SW667"])
    assert "<Wanted>weighing.pledge</Wanted>" in told.body.decode()
    draft = stage.draft_mandate(Cover="weihging.pledge")
    dry = stage.house.post("/v1/validate", draft, TRADER, **{"Content-Type": "application/xml"}).json
    assert (dry["valid"], [each["code"] for each in dry["findings"]]) == (True, ["SW667"])


def test_a_mandate_that_is_withdrawn_covers_nothing_any_more(stage: Stage) -> None:
    assert stage.mandate(MandateNo="gone").status == 202
    assert stage.pledge(stage.order()).status == 202
    assert stage.mandate(MandateNo="gone", FunctionCode="3").status == 202
    refused = stage.pledge(stage.order())
    assert refused.codes == ["SW221"]
    assert "withdrawn" in refused.body.decode()


def test_a_mandate_that_is_changed_covers_what_it_says_now(stage: Stage) -> None:
    assert stage.mandate(MandateNo="turns", Cover="settlement").status == 202
    assert stage.mandate(MandateNo="turns", FunctionCode="5", Cover="weighing.pledge").status == 202
    assert stage.pledge(stage.order()).status == 202


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"MandateNo": "nobody's", "FunctionCode": "5"}, "SW665"),
        ({"TraderId": "91370700MA3WFT002W"}, "SW666"),
        ({"ValidFrom": "2026-01-01", "ValidUntil": "2026-01-31"}, "SW663"),
    ],
)
def test_what_no_trader_can_give_is_refused(stage: Stage, values: dict[str, str], code: str) -> None:
    assert code in stage.mandate(**values).codes


def test_a_number_stands_for_one_mandate(stage: Stage, mandate: str) -> None:
    assert stage.mandate(MandateNo=mandate).codes == ["SW664"]


def test_no_trader_speaks_for_another(stage: Stage) -> None:
    assert stage.pledge(stage.order(), "other-trader").codes == ["SW221"]


# what waits


def test_what_an_agent_sends_waits_and_nothing_of_it_is_seen(stage: Stage, mandate: str) -> None:
    order = stage.order()
    waiting = stage.pledge(order)
    assert (waiting.status, waiting.codes) == (202, ["SW404"])
    assert value(waiting, "HeldUntil") == stage.shown(waiting)["until"]
    assert stage.take(YARD) == []
    assert stage.events(order) == ["requested"]
    assert notices(stage.take(TRADER)) == ["waiting"]
    assert (stage.shown(waiting)["state"], stage.shown(waiting, AGENT)["state"]) == ("to-sign", "to-sign")


def test_the_trader_reads_the_very_bytes_he_is_to_sign_and_no_other_trader_does(stage: Stage, mandate: str) -> None:
    waiting = stage.pledge(stage.order())
    path = f"/v1/messages/{uuid(waiting)}/document"
    sent, read = stage.house.get(path, AGENT), stage.house.get(path, TRADER)
    assert (read.status, read.body) == (200, sent.body)
    assert stage.house.get(path, "other-trader").status == 404
    assert stage.house.get(path, YARD).status == 404
    assert stage.house.get(f"/v1/signings/{uuid(waiting)}", "other-trader").status == 404


def test_signed_by_a_message_of_the_trader_it_comes_to_its_case(stage: Stage, mandate: str) -> None:
    order = stage.order()
    waiting = stage.pledge(order)
    stage.take(AGENT)
    signed = stage.consent(waiting)
    assert (signed.status, signed.codes) == (202, [])
    assert stage.events(order) == ["requested", "pledged"]
    (pledge,) = stage.take(YARD)
    assert (pledge["message_type"], pledge["sender_id"]) == ("weighing.pledge.1", "4218MA3AGT008")
    assert notices(stage.take(AGENT)) == ["signed"]
    shown = stage.shown(waiting)
    assert (shown["state"], [each["duty"] for each in shown["done"]]) == ("signed", ["maker", "signatory"])
    assert shown["done"][1]["document"] == uuid(signed)
    assert uuid(signed) not in str(stage.shown(waiting, AGENT))


def test_signed_by_a_signed_request_it_comes_to_its_case(stage: Stage, mandate: str) -> None:
    by = holder("trader ed25519", "ed25519")
    pair = Pair(key_pem=by.key_pem, cert_pem=by.cert_pem)
    stage.agree(TRADER, pairs=(pair,), signatures=("xmldsig", "rfc9421"))
    order = stage.order()
    signed = stage.consent_by_request(stage.pledge(order), by=pair)
    assert (signed.status, signed.codes) == (202, [])
    assert stage.events(order) == ["requested", "pledged"]


def test_signed_by_a_detached_signature_it_comes_to_its_case(stage: Stage, mandate: str) -> None:
    order = stage.order()
    waiting = stage.pledge(order)
    answer = stage.sign(waiting)
    assert (answer.status, answer.json["state"]) == (200, "signed")
    assert stage.events(order) == ["requested", "pledged"]
    assert len(stage.take(YARD)) == 1
    shown = stage.shown(waiting)
    key = load_pem_x509_certificate(stage.house.keys[TRADER].cert_pem).public_key()
    given = base64.b64decode(shown["done"][1]["signature"])
    assert algorithms.holds(algorithms.of_key(key), key, given, shown["statement"].encode())
    assert shown["digest"] in shown["statement"]


def test_the_same_again_gets_the_same_receipt_and_changes_nothing(stage: Stage, mandate: str) -> None:
    order = stage.order()
    waiting = stage.pledge(order)
    stage.consent(waiting)
    again = stage.consent(waiting)
    assert "SW401" in again.codes
    assert stage.sign(waiting).status == 409
    assert len(stage.take(YARD)) == 1


def test_declined_it_never_comes_and_its_sender_is_told_why(stage: Stage, mandate: str) -> None:
    order = stage.order()
    waiting = stage.pledge(order)
    assert stage.consent(waiting, Verdict="decline", Reason="too dear").status == 202
    (told,) = [each for each in stage.take(AGENT) if each["message_type"] == "signing.notice.1"]
    assert "<Status>declined<" in told["document"] and "too dear" in told["document"]
    assert stage.take(YARD) == []
    assert stage.sign(waiting).status == 409
    assert stage.events(order) == ["requested"]


def test_declined_by_a_key_of_the_trader_it_never_comes(stage: Stage, mandate: str) -> None:
    waiting = stage.pledge(stage.order())
    assert stage.decline(waiting, TRADER).json["state"] == "declined"
    assert notices(stage.take(AGENT)) == ["declined"]


def test_the_agent_takes_back_what_waits_and_the_trader_is_told(stage: Stage, mandate: str) -> None:
    order = stage.order()
    waiting = stage.pledge(order)
    stage.take(TRADER)
    assert stage.withdraw(waiting, TRADER).status == stage.withdraw(waiting, YARD).status == 404
    assert stage.withdraw(waiting, AGENT).json["state"] == "withdrawn"
    assert notices(stage.take(TRADER)) == ["withdrawn"]
    assert stage.sign(waiting).status == stage.withdraw(waiting, AGENT).status == 409
    assert (stage.events(order), stage.take(YARD)) == (["requested"], [])
    assert stage.shown(waiting, AGENT)["outcome"] == "withdrawn"


def test_what_is_signed_is_not_taken_back(stage: Stage, mandate: str) -> None:
    waiting = stage.pledge(stage.order())
    assert stage.sign(waiting).status == 200
    assert stage.withdraw(waiting, AGENT).status == 409
    assert len(stage.take(YARD)) == 1


def test_what_waits_holds_up_nobody_and_comes_after_what_came_meanwhile(stage: Stage, mandate: str) -> None:
    order = stage.order()
    waiting = stage.pledge(order)
    meanwhile = stage.pledge(order, TRADER)
    stage.sign(waiting)
    assert [each["message"] for each in stage.take(YARD)] == [uuid(meanwhile), uuid(waiting)]


def test_the_same_document_again_while_it_waits_is_the_same(stage: Stage, mandate: str) -> None:
    waiting = stage.pledge(stage.order())
    document = stage.house.get(f"/v1/messages/{uuid(waiting)}/document", AGENT).body
    again = stage.house.send(document, AGENT)
    assert (again.status, again.body) == (200, waiting.body)
    assert len(stage.house.get("/v1/signings?state=to-sign", AGENT).json["items"]) >= 1


# what is no signature


def test_a_token_alone_signs_nothing(stage: Stage, mandate: str) -> None:
    waiting = stage.pledge(stage.order())
    path = f"/v1/signings/{uuid(waiting)}/sign"
    assert stage.house.post(path, {}, TRADER).status == 400
    assert stage.sign(waiting, over="something else").status == 400
    assert stage.sign(waiting, TRADER, by=AGENT).status == 400
    assert stage.shown(waiting)["state"] == "to-sign"


def test_what_a_connection_vouches_for_waits_and_signs_nothing(stage: Stage) -> None:
    stage.agree(TRADER, signatures=("xmldsig", "transport"))
    order = stage.order()
    waiting = stage.house.send(stage.unsigned("weighing.pledge.1", TRADER, OrderNo=order), TRADER)
    assert (waiting.status, waiting.codes) == (202, ["SW404"])
    assert stage.consent_by_token(waiting).codes == ["SW203"]
    assert (stage.shown(waiting)["state"], stage.events(order), stage.take(YARD)) == ("to-sign", ["requested"], [])
    assert stage.consent(waiting).status == 202
    assert stage.events(order) == ["requested", "pledged"]


def test_neither_the_agent_nor_another_trader_signs(stage: Stage, mandate: str) -> None:
    waiting = stage.pledge(stage.order())
    assert stage.sign(waiting, AGENT).status == 404
    assert stage.sign(waiting, "other-trader").status == 404
    assert stage.decline(waiting, AGENT).status == 404
    assert stage.consent(waiting, who="other-trader", by="other-trader").codes == ["SW672"]
    assert stage.shown(waiting)["state"] == "to-sign"


def test_a_signature_names_the_document_it_is_for(stage: Stage, mandate: str) -> None:
    waiting = stage.pledge(stage.order())
    assert stage.consent(waiting, DocumentDigest="0" * 64).codes == ["SW673"]
    assert stage.shown(waiting)["state"] == "to-sign"


def test_what_its_case_has_no_room_for_any_more_is_not_signed(stage: Stage, mandate: str) -> None:
    order = stage.order()
    waiting = stage.pledge(order)
    assert stage.say("weighing.ticket.1", YARD, OrderNo=order).status == 202
    assert stage.events(order)[-1] == "certified"
    refused = stage.consent(waiting)
    assert refused.codes[:2] == ["SW676", "SW401"]
    by_hand = stage.sign(waiting)
    assert (by_hand.status, problem(by_hand)[:2]) == (409, ["SW676", "SW401"])
    assert stage.shown(waiting)["state"] == "to-sign"


# the trader's own people


def test_what_the_trader_signs_himself_goes_at_once(stage: Stage) -> None:
    order = stage.order()
    sent = stage.pledge(order, TRADER)
    assert (sent.status, sent.codes) == (202, [])
    assert stage.events(order) == ["requested", "pledged"]


def test_what_his_maker_sends_waits_for_his_signatory(stage: Stage) -> None:
    maker, signatory = stage.person("wang", MAKER), stage.person("li", SIGNATORY)
    order = stage.order()
    waiting = stage.pledge(order, TRADER, by=maker)
    assert waiting.codes == ["SW404"]
    assert problem(stage.sign(waiting, maker)) == ["SW674"]
    assert stage.sign(waiting, signatory).status == 200
    assert stage.events(order) == ["requested", "pledged"]
    assert [each["who"] for each in stage.shown(waiting)["done"]] == [maker, signatory]


def test_with_people_registered_a_key_that_is_nobodys_only_makes(stage: Stage) -> None:
    signatory = stage.person("li", SIGNATORY)
    waiting = stage.pledge(stage.order(), TRADER)
    assert waiting.codes == ["SW404"]
    assert problem(stage.sign(waiting, TRADER)) == ["SW674"]
    assert stage.consent(waiting, by=TRADER).codes == ["SW674"]
    assert stage.consent(waiting, by=signatory).status == 202


def test_where_a_checker_is_agreed_nobody_signs_before_him(stage: Stage, mandate: str) -> None:
    checker, signatory = stage.person("zhao", CHECKER), stage.person("li", SIGNATORY)
    stage.agree(TRADER, needs=(CHECKER,))
    order = stage.order()
    waiting = stage.pledge(order)
    assert stage.shown(waiting)["state"] == "to-check"
    assert stage.sign(waiting, signatory).status == 409
    assert problem(stage.check(waiting, signatory)) == ["SW674"]
    assert stage.check(waiting, checker).json["state"] == "to-sign"
    assert problem(stage.sign(waiting, checker)) == ["SW674", "SW675"]
    assert stage.sign(waiting, signatory).status == 200
    assert stage.events(order)[-1] == "pledged"


def test_one_person_does_two_things_only_where_that_is_agreed(stage: Stage) -> None:
    boss, clerk = stage.person("boss", MAKER, CHECKER, SIGNATORY), stage.person("clerk", CHECKER, SIGNATORY)
    stage.agree(TRADER, needs=(MAKER, CHECKER))
    waiting = stage.pledge(stage.order(), TRADER, by=boss)
    assert problem(stage.check(waiting, boss)) == ["SW675"]
    assert stage.check(waiting, clerk).status == 200
    assert problem(stage.sign(waiting, boss)) == ["SW675"]
    assert problem(stage.sign(waiting, clerk)) == ["SW675"]
    stage.agree(TRADER, needs=(MAKER, CHECKER), one_person="may")
    other = stage.pledge(stage.order(), TRADER, by=boss)
    assert [stage.check(other, boss).status, stage.sign(other, boss).status] == [200, 200]


def test_a_single_type_may_need_more_than_the_rest(stage: Stage) -> None:
    stage.agree(TRADER, needs_of={"weighing.pledge.1": (CHECKER,)})
    waiting = stage.pledge(stage.order(), TRADER)
    assert stage.shown(waiting)["state"] == "to-check"
    assert stage.mandate(MandateNo="at once").codes == []


def test_the_agent_does_not_learn_who_of_the_traders_people_did_what(stage: Stage, mandate: str) -> None:
    signatory = stage.person("li", SIGNATORY)
    waiting = stage.pledge(stage.order())
    stage.sign(waiting, signatory)
    assert "li" not in str(stage.shown(waiting, AGENT)["done"])
    assert stage.shown(waiting, AGENT)["statement"] is None


def test_a_mandate_binds_too(stage: Stage) -> None:
    maker, signatory = stage.person("wang", MAKER), stage.person("li", SIGNATORY)
    waiting = stage.mandate(MandateNo="by the clerk")  # the trader's own key is nobody's now
    assert waiting.codes == ["SW404"]
    assert stage.pledge(stage.order()).codes == ["SW221"]
    assert problem(stage.sign(waiting, maker)) == ["SW674"]
    assert stage.sign(waiting, signatory).status == 200
    assert stage.pledge(stage.order()).codes == ["SW404"]


def test_nothing_in_the_journal_is_amiss_and_all_of_it_verifies(stage: Stage) -> None:
    gateway = stage.house.gateway
    assert amiss(gateway.database) == []
    report = verify(gateway.database, [(gateway.settings.gateway_folder / "cert.pem").read_bytes()])
    assert report.problems == []
    assert report.records > 100
