"""一链办理 over HTTP: one form, its parts sent in order, signed by the trader, corrected where one is refused."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from messages.guarantee.records import GuaranteeResult
from messages.settlement.records import SettlementSigningResult, SettlementStatus
from messages.settlement.records.parts import Reason
from messages.xml.records import to_json
from tests.chains import BANK, INSURER, TRADER, money
from tests.flows.chaining import Stage, now, opened
from tests.gateways import codes, eventually

pytestmark = pytest.mark.slow  # a program starts


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with opened(tmp_path_factory.mktemp("chains") / "data") as stage:
        yield stage


def signs(stage: Stage, number: str) -> None:
    """The bank signs the agreement of a chain."""
    case = case_of(stage, number, "remittance.signing")
    stage.done(
        SettlementSigningResult(
            agreement_no=case["agreement_no"],
            trader_id=TRADER,
            bank=BANK,
            document_digest=case["waiting"]["document_digest"] if case.get("waiting") else case["document_digest"],
            verdict="sign",
            decided_at=now(),
        ),
        who="bank",
    )


def status(stage: Stage, reference: str, code: str, seconds: float = 0, **more: Any) -> None:
    """The bank says how far a payment is."""
    said = SettlementStatus(
        bank=BANK, about="payment", reference=reference, status=code, status_at=now(seconds), **more
    )
    stage.done(said, who="bank")


def grants(stage: Stage, verdict: str, **more: Any) -> None:
    """The insurer answers."""
    stage.done(
        GuaranteeResult(trader_id=TRADER, insurer=INSURER, verdict=verdict, decided_at=now(), **more), who="insurer"
    )


def case_of(stage: Stage, number: str, name: str) -> dict[str, Any]:
    """The case of a step, where the chain says it is."""
    path = eventually(lambda: stage.step(number, name)["case"], f"{name} has no case")
    return dict(eventually(lambda: _read(stage, path), f"{path} is not there"))


def _read(stage: Stage, path: str) -> dict[str, Any] | None:
    answer = stage.client().ask("GET", path)
    return dict(answer.json()["cases"][0]) if answer.status == 200 else None


def test_a_form_with_gaps_is_refused_with_all_of_them_at_once(stage: Stage) -> None:
    answer = stage.say(stage.form("MA3ABC127LB-GAPS", "duty", duty={"quota": None, "uses": (), "terms": None}))
    assert (answer.status, sorted(codes(answer))) == (422, ["SW845"] * 3)


def test_the_form_in_json_is_posted_to_the_path_of_chains(stage: Stage) -> None:
    said = json.loads(to_json(stage.form("MA3ABC127LB-JSON", "duty", duty={"quota": None})))
    headers = {"Content-Type": "application/json", "Idempotency-Key": "lb-1"}
    answer = stage.client().ask("POST", "/v1/validate?type=chain.application", json.dumps(said).encode(), **headers)
    told = [(each["code"], each["where"]) for each in answer.json()["findings"]]
    assert told == [("SW203", "/"), ("SW845", "/duty")]
    answer = stage.client().ask("POST", "/v1/chains", json.dumps(said).encode(), **headers)
    assert (answer.status, "SW203" in answer.body.decode()) == (422, True)  # nobody has signed the request
    assert stage.client().get("/v1/chains?part=duty")["items"] == []


def test_nothing_leaves_without_consent_and_what_binds_waits_for_the_traders_key(stage: Stage) -> None:
    number = stage.apply("remittance", "duty")
    assert stage.chain(number)["state"] == "consenting"
    stage.agree(number, "duty")
    step = stage.reaches(number, "duty.authorization", "waiting")
    eventually(lambda: stage.step(number, "duty.authorization")["state"] == "to-sign", "it does not wait")
    assert stage.got("insurer") == []
    assert stage.step(number, "remittance.signing")["standing"] == "needs-consent"
    (case,) = stage.client().get(f"/v1/signings/{step['document']}")["cases"]
    assert [(each["duty"], each["who"], each["certificate"]) for each in case["done"]] == [("maker", "platform", None)]
    stage.sign("guarantee.authorization.1")
    stage.reaches(number, "duty.authorization", "done")
    stage.reaches(number, "duty.quota", "waiting")  # non-binding: it rests on the consent
    assert {each["message_type"] for each in stage.got("insurer")} == {"guarantee.authorization.1", "guarantee.quota.1"}


def test_a_payment_that_the_bank_refuses_is_corrected_and_paid(stage: Stage) -> None:
    number = stage.apply("remittance", "duty")
    stage.agree(number, "remittance")
    stage.sign("settlement.signing.1")
    signs(stage, number)
    stage.reaches(number, "remittance.signing", "done")
    stage.sign("settlement.outward.1")
    reference = case_of(stage, number, "remittance.outward")["reference"]
    status(stage, reference, "RJCT", reasons=(Reason(code="AC01", text="收款账号有误"),))
    stage.reaches(number, "remittance.outward", "failed")
    assert stage.chain(number)["state"] == "mending"
    stage.change(number, "remittance", "duty", remittance={"payee_account": "GB29NWBK60161331926819"})
    assert stage.step(number, "remittance.outward")["standing"] == "needs-consent"
    stage.agree(number, "remittance")
    stage.sign("settlement.outward.1")
    again = case_of(stage, number, "remittance.outward")
    assert again["reference"] == f"{reference}2"
    status(stage, again["reference"], "ACSC", 1)
    stage.reaches(number, "remittance.outward", "done")
    assert stage.step(number, "remittance.signing")["revision"] == 1


def test_each_receiver_gets_his_part_and_nothing_of_another(stage: Stage) -> None:
    for who in ("bank", "insurer", "export-insurer", "other-insurer", "customs"):
        stage.got(who)
    secret = {
        "remittance": {"note": "ONLY FOR THE BANK", "payee_account": "GB82WEST12345698765432"},
        "duty": {"insured": money("777777.00"), "duty_last_year": money("3131313.00")},
        "shipment": {"entry_id": "421820261000000124"},  # the other is paid for
    }
    number = stage.apply("remittance", "duty", **secret)
    stage.agree(number, "remittance", "duty")
    stage.sign("settlement.signing.1", "guarantee.authorization.1")
    signs(stage, number)
    stage.reaches(number, "remittance.signing", "done")
    stage.sign("settlement.outward.1")
    stage.reaches(number, "duty.quota", "waiting")
    quota = case_of(stage, number, "duty.quota")["quota_no"]
    grants(
        stage,
        "approve",
        about="quota",
        quota_no=quota,
        limit=money("2000000.00"),
        valid_until=stage.form(number, "duty").duty.period_to,  # type: ignore[union-attr]
    )
    stage.reaches(number, "duty.quota", "done")
    stage.sign("guarantee.proposal.1")
    stage.reaches(number, "duty.proposal", "waiting")
    case_of(stage, number, "duty.proposal")
    case_of(stage, number, "remittance.outward")
    got = {who: _texts(stage, who) for who in ("bank", "insurer", "export-insurer", "other-insurer", "customs")}
    assert {who for who, texts in got.items() if texts} == {"bank", "insurer"}
    bank_alone = ("ONLY FOR THE BANK", "GB82WEST", "Ore Pty Ltd", "182500", BANK, "王磊")
    for theirs, others in (("bank", ("777777.00", "3131313.00", "registered", INSURER)), ("insurer", bank_alone)):
        assert [word for word in others if any(word in text for text in got[theirs])] == []
    assert any("ONLY FOR THE BANK" in text for text in got["bank"])
    assert any("777777.00" in text for text in got["insurer"])
    assert stage.client("bank").ask("GET", f"/v1/chains/{number}").status == 404


def _texts(stage: Stage, who: str) -> list[str]:
    """The documents that have come to somebody."""
    return [str(each) for each in stage.got(who)]


def test_a_withdrawn_part_sends_nothing_more(stage: Stage) -> None:
    number = stage.apply("remittance", "duty")
    stage.agree(number, "remittance", "duty")
    stage.sign("guarantee.authorization.1")
    stage.reaches(number, "duty.quota", "waiting")
    case_of(stage, number, "duty.quota")
    stage.change(number, "remittance")
    eventually(lambda: stage.part(number, "duty")["standing"] == "withdrawn", "it is not withdrawn")
    stage.reaches(number, "duty.quota", "withdrawn")


def test_a_process_that_is_killed_while_it_leads_says_everything_once(tmp_path: Path) -> None:
    """Every other step at which it may die: `tests/contracts/test_conducting.py`, on either database."""
    with opened(tmp_path / "data", crash_at="take.after:2") as stage:  # whether or not it asked for consent before
        number = stage.apply("duty")
        own = stage.installation
        stage.agree(number, "duty")
        own.await_death()
        own.start()
        if stage.step(number, "duty.authorization")["standing"] != "done":
            eventually(lambda: stage.step(number, "duty.authorization")["document"], "nothing was handed in")
            if stage.waiting("guarantee.authorization.1"):
                stage.sign("guarantee.authorization.1")
        stage.reaches(number, "duty.quota", "waiting")
        case_of(stage, number, "duty.quota")
        types = sorted(each["message_type"] for each in stage.got("insurer"))
        assert types == ["guarantee.authorization.1", "guarantee.quota.1"]
