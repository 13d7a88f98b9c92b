"""签约、投保 by an insurer that speaks JSON over HTTP: it is pushed JSON and posts JSON; the trader notices nothing."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest

from adapters.insurer_json import ADAPTERS
from gateway.cli.http import Answer
from gateway.partners.files import PartnerFile
from gateway.partners.partner import Agreement
from gateway.partners.samples import read_samples
from messages.catalogue import Catalogue
from messages.credit import TYPES
from messages.envelope import Head, Message
from tests.credits import cover, premium_notice, result
from tests.flows.crediting import INSURER, SENDER_IDS, Stage, now, told
from tests.gateways import eventually, installed

pytestmark = pytest.mark.slow  # a program starts

FORM = "insurer-json"
WRITTEN = {type_.record: adapter for type_, adapter in zip(TYPES, ADAPTERS, strict=True)}


@dataclass
class Office:
    """The insurer's own server: what it was pushed, and as what."""

    url: str
    heard: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def got(self, type_: str, **members: str) -> dict[str, Any]:
        """A document of this type with these members; waits for it."""

        def found() -> list[dict[str, Any]]:
            said = [each for _, each in self.heard if each["docType"] == type_]
            return [each for each in said if members.items() <= each.items()]

        eventually(lambda: bool(found()), f"no {type_} {members}")
        return found()[0]


@pytest.fixture(scope="module")
def office() -> Iterator[Office]:
    heard: list[tuple[str, dict[str, Any]]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers["Content-Length"]))
            heard.append((self.headers["Content-Type"], json.loads(content)))
            self.send_response(202)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield Office(f"http://127.0.0.1:{server.server_port}/in", heard)
        server.shutdown()


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory, office: Office) -> Iterator[Stage]:
    """A gateway whose insurer writes JSON, by his agreement alone."""

    def cast(catalogue: Catalogue) -> Iterator[PartnerFile]:
        for file in read_samples(catalogue):
            yield _in_json(file, office.url) if file.partner.name == INSURER else file

    with installed(tmp_path_factory.mktemp("json") / "data", cast=cast) as own:
        own.start()
        yield Stage(own)


def _in_json(file: PartnerFile, url: str) -> PartnerFile:
    agreements = {type_.code: Agreement(type=type_.code, may_send="insurer" in type_.by, form=FORM) for type_ in TYPES}
    terms = replace(file.partner.terms, channel="push", url=url, receipt="status", signatures=("transport",), form=FORM)
    return replace(file, partner=replace(file.partner, terms=terms, agreements=agreements))


def document(stage: Stage, body: Any) -> dict[str, Any]:
    """What the insurer writes."""
    adapter = WRITTEN[type(body)]
    head = Head(
        message_id=stage.number("J"),
        function_code="2",
        message_type=adapter.code,
        sender_id=SENDER_IDS[INSURER],
        receiver_id="EPORT",
        send_time=now(),
    )
    return dict(json.loads(adapter.encode(Message(head, body))))


def posted(stage: Stage, said: dict[str, Any] | bytes, content_type: str = "application/json") -> Answer:
    content = said if isinstance(said, bytes) else json.dumps(said, ensure_ascii=False).encode()
    return stage.client(INSURER).ask(
        "POST", "/v1/messages", content, **{"Content-Type": content_type, "Accept": "application/json"}
    )


def test_签约_and_投保_go_to_the_insurer_in_json_and_come_back_in_json(stage: Stage, office: Office) -> None:
    agreement, number = stage.number("XB"), stage.number("TB")
    stage.done(stage.signing(agreement))
    pushed = office.got("credit.signing.1", agreementNo=agreement)
    assert pushed["policyholderCode"] == "91370200MA3ABC127P"
    assert {content_type for content_type, _ in office.heard} == {"application/json"}
    signed = document(stage, replace(result("agreement", "sign", agreement_no=agreement), decided_at=now()))
    answer = posted(stage, signed)
    assert (answer.status, told(answer)["verdict"]) == (202, "accepted"), answer.body
    assert posted(stage, signed).status == 200  # the same bytes again
    assert stage.reaches(agreement, "signed", kind="agreement")["outcome"] == "sign"

    stage.done(stage.proposal(number, agreement))
    assert office.got("credit.proposal.1", applicationNo=number)["lastYearExports"] == "USD 2000000.00"
    notice = premium_notice(agreement_no=agreement, proposal_no=number, cover=cover())
    assert posted(stage, document(stage, replace(notice, noticed_at=now()))).status == 202
    stage.reaches(number, "premium-due")
    stage.done(stage.paid(agreement, number))
    assert office.got("credit.premium.1", applicationNo=number)["amount"] == "USD 1800.00"


def test_json_that_is_wrong_is_told_by_pointers_and_kept(stage: Stage) -> None:
    said = document(stage, result("agreement", "sign", agreement_no="MA3ABC127XB-NONE"))
    answer = posted(stage, said | {"decidedAt": "yesterday", "colour": "red"})
    assert answer.status == 422
    assert {("SW103", "/decidedAt"), ("SW105", "/colour")} <= {
        (each["code"], each["where"]) for each in told(answer)["findings"]
    }


def test_json_of_a_form_is_looked_at_before_it_is_sent(stage: Stage) -> None:
    said = document(stage, result("agreement", "sign", agreement_no="MA3ABC127XB-NONE"))
    trial = json.dumps(said | {"verdict": "maybe"}).encode()
    answer = stage.client(INSURER).ask("POST", "/v1/validate", trial, **{"Content-Type": "application/json"})
    assert answer.status == 200
    assert ("SW503", "/verdict") in [(each["code"], each["where"]) for each in told(answer)["findings"]]


def test_what_is_said_to_be_json_is_json(stage: Stage) -> None:
    said = document(stage, result("agreement", "sign"))
    for content, content_type in (
        (json.dumps(said).encode(), "application/xml"),
        (b"<a/>", "application/json"),
        (b"[]", "application/json"),
    ):
        answer = posted(stage, content, content_type)
        assert answer.status == 415, answer.body
        assert [each["code"] for each in told(answer)["findings"]] == ["SW110"]


def test_json_in_a_form_that_was_not_agreed_is_refused(stage: Stage) -> None:
    said = document(stage, result("agreement", "sign"))
    answer = stage.client().ask(
        "POST", "/v1/messages", json.dumps(said).encode(), **{"Content-Type": "application/json"}
    )
    assert answer.status == 422
    assert b"SW202" in answer.body


def test_the_document_is_kept_as_it_came(stage: Stage) -> None:
    said = json.dumps(document(stage, result("enquiry", "answer", enquiry_no=stage.number("XW")))).encode()
    answer = posted(stage, said)
    uuid = answer.headers["swg-message"]
    kept = stage.client(INSURER).ask("GET", f"/v1/messages/{uuid}/document")
    assert (kept.status, kept.body) == (200, said)
