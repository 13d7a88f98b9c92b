"""What is posted, and what each answer means; against a real server with a key of its own."""

import asyncio
import gzip
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from types import SimpleNamespace
from typing import Any

import pytest
from cryptography.x509 import load_pem_x509_certificate
from http_message_signatures import HTTPMessageVerifier, InvalidSignature, MappingKeyResolver
from http_message_signatures.algorithms import ECDSA_P256_SHA256

from gateway.channels.push import MOST_ANSWER_BYTES, Push, event_of
from gateway.delivery.parcels import Answer, Parcel
from gateway.journal.clock import to_us
from gateway.trust.keys import make
from messages.seals.httpsig import digest_of
from tests.gateway.channels.partner import (
    CATALOGUE,
    FORGER,
    NOW,
    Answering,
    Yard,
    answers,
    hangs_up,
    is_silent,
    receipt,
    says,
    yard,
)

GATEWAY = make("EPORT", datetime(2026, 11, 1, tzinfo=UTC))
TAKEN, DECLINED, NOT_REACHED, UNKNOWN = "positive receipt", "negative receipt", "not reached", "no answer in time"
CONTENT = "<报文/>".encode()
PARCEL = Parcel(
    delivery="01980000-0000-7000-8000-000000000001",
    message="01980000-0000-7000-8000-000000000002",
    message_type="inspection.arrival.1",
    attempt=3,
    remark="unmatched",
    content=CONTENT,
    digest=sha256(CONTENT).hexdigest(),
)


def deliver(answering: Answering, **terms: Any) -> tuple[Answer, Yard]:
    async def scene() -> tuple[Answer, Yard]:
        push_ = Push(CATALOGUE, lambda: GATEWAY, clock=lambda: to_us(NOW))
        async with yard(answering) as partner, push_ as push:
            return await push.deliver(PARCEL, partner.partner(**terms)), partner

    return asyncio.run(asyncio.wait_for(scene(), 10))


def test_a_delivery_is_posted_with_what_names_it():
    answer, partner = deliver(answers())
    ((headers, content),) = partner.got
    assert answer.event == TAKEN
    assert content == CONTENT
    assert headers["Content-Type"] == "application/xml"
    assert {name: value for name, value in headers.items() if name.startswith("Swg-")} == {
        "Swg-Delivery": PARCEL.delivery,
        "Swg-Message": PARCEL.message,
        "Swg-Message-Type": PARCEL.message_type,
        "Swg-Attempt": "3",
        "Swg-Remark": "unmatched",
    }


def test_where_it_is_agreed_the_request_is_signed_and_another_implementation_verifies_it():
    answer, partner = deliver(answers(), push_signature="rfc9421")
    ((headers, content),) = partner.got
    assert answer.event == TAKEN
    keyid = digest_of(GATEWAY.cert_pem)
    key = load_pem_x509_certificate(GATEWAY.cert_pem).public_key()
    verifier = HTTPMessageVerifier(
        signature_algorithm=ECDSA_P256_SHA256,
        key_resolver=MappingKeyResolver(public_keys={keyid: key}, private_keys={}),
    )
    verifier.max_clock_skew = timedelta(days=9)  # the delivery is of another day
    request = SimpleNamespace(method="POST", url=partner.url, headers=headers)
    covered = ("@method", "@target-uri", "content-type", "swg-delivery", "swg-attempt", "swg-remark")
    (result,) = verifier.verify(request, body=content, require_components=covered, max_age=timedelta(days=9))
    assert result.parameters["keyid"] == keyid
    with pytest.raises(InvalidSignature):
        verifier.verify(request, body=content + b" ", max_age=timedelta(days=9))


def test_else_it_is_not():
    _, partner = deliver(answers())
    assert not {"Signature", "Signature-Input", "Content-Digest"} & partner.got[0][0].keys()


def test_the_partners_receipt_is_kept_as_it_came():
    answer, _ = deliver(answers(202))
    assert answer.receipt is not None and b"ExchangeReceipt" in answer.receipt


@pytest.mark.parametrize("status", [200, 400, 422, 500])
def test_a_signed_refusal_declines_whatever_its_status(status: int):
    answer, _ = deliver(answers(status, verdict="refused"))
    assert answer.event == DECLINED
    assert answer.reason == f"HTTP {status}, Y17 /Body: no such bay"


AMISS = {
    "unsigned": {"pair": None},
    "signed by another": {"pair": FORGER},
    "about another delivery": {"message_uuid": "01980000-0000-7000-8000-00000000000f"},
    "about other bytes": {"document_digest": "0" * 64},
    "without a verdict": {"verdict": "perhaps"},
}


@pytest.mark.parametrize("amiss", AMISS.values(), ids=AMISS)
def test_a_receipt_that_does_not_hold_says_nothing(amiss: dict[str, Any]):
    answer, _ = deliver(answers(200, **amiss))
    assert (answer.event, answer.receipt) == (UNKNOWN, None)
    assert answer.reason and answer.reason.startswith("HTTP 200, ")


GARBLED = {
    "nothing": b"",
    "no XML": b"OK",
    "a DOCTYPE": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
    "another document": b"<a/>",
    "half a receipt": receipt(PARCEL.delivery, CONTENT)[:200],
    "altered": receipt(PARCEL.delivery, CONTENT).replace(b"accepted", b"refused"),
}


@pytest.mark.parametrize("body", GARBLED.values(), ids=GARBLED)
def test_a_garbled_answer_says_nothing(body: bytes):
    answer, _ = deliver(says(200, body))
    assert (answer.event, answer.receipt) == (UNKNOWN, None)


def test_an_answer_has_a_bound():
    answer, _ = deliver(says(200, b" " * (MOST_ANSWER_BYTES + 1)))
    assert answer.event == UNKNOWN
    assert answer.reason == f"HTTP 200, the answer is larger than {MOST_ANSWER_BYTES} bytes"


def test_an_answer_is_not_inflated():
    bomb = gzip.compress(b" " * (1 << 20))
    answer, partner = deliver(says(200, bomb, {"Content-Encoding": "gzip"}))
    assert answer.event == UNKNOWN
    assert partner.got[0][0]["Accept-Encoding"] == "identity"


# What was not reached, and what nobody knows.


def test_an_answer_that_does_not_come_in_time_is_unknown():
    answer, _ = deliver(is_silent, timeout_s=0.1)
    assert answer.event == UNKNOWN


def test_a_connection_that_ends_after_the_request_is_unknown():
    answer, partner = deliver(hangs_up)
    assert answer.event == UNKNOWN
    assert len(partner.got) == 1


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/", "http://yard.invalid/", "not an address", None])
def test_who_cannot_be_connected_to_was_not_reached(url: str | None):
    answer, partner = deliver(answers(), url=url)
    assert answer.event == NOT_REACHED
    assert answer.reason and partner.got == []


def test_a_redirect_is_not_followed():
    answer, partner = deliver(says(307, b"", {"Location": "http://elsewhere.invalid/"}))
    assert answer.event == NOT_REACHED
    assert answer.reason == "HTTP 307, redirects to http://elsewhere.invalid/, not followed"
    assert len(partner.got) == 1


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [("7", 7.0), ("Sat, 21 Nov 2026 02:01:00 GMT", 60.0), ("Sat, 21 Nov 2026 01:00:00 GMT", 0.0), ("soon", None)],
)
@pytest.mark.parametrize("status", [429, 503])
def test_a_partner_that_asks_for_time_gets_it(status: int, asked: str, seconds: float | None):
    answer, _ = deliver(says(status, b"", {"Retry-After": asked}))
    assert (answer.event, answer.asked_s) == (NOT_REACHED, seconds)


@pytest.mark.parametrize("status", [500, 502])
def test_of_what_a_partner_broke_down_over_nobody_knows(status: int):
    answer, _ = deliver(says(status, b"<html>oops</html>"))
    assert (answer.event, answer.reason and answer.reason[:8]) == (UNKNOWN, f"HTTP {status}")


# The table.

MEANINGS = [
    # status, agreed, verdict, event
    (202, "signed", "accepted", TAKEN),
    (200, "signed", None, UNKNOWN),
    (400, "signed", None, UNKNOWN),
    (200, "status", None, TAKEN),
    (204, "status", None, TAKEN),
    (400, "status", None, DECLINED),
    (422, "status", None, DECLINED),
    *((status, agreed, None, UNKNOWN) for agreed in ("signed", "status") for status in (500, 501, 502, 504, 507, 599)),
    *((status, agreed, None, NOT_REACHED)
      for agreed in ("signed", "status") for status in (301, 302, 401, 403, 404, 410, 429, 503)),
]  # fmt: skip


@pytest.mark.parametrize(("status", "agreed", "verdict", "event"), MEANINGS)
def test_an_answer_means_what_the_table_says(status: int, agreed: str, verdict: str | None, event: str):
    assert event_of(status, agreed, verdict) == event


def test_without_a_receipt_that_holds_only_a_status_that_was_agreed_acknowledges():
    assert {status for status in range(100, 600) if event_of(status, "signed", None) == TAKEN} == set()
    assert {status for status in range(100, 600) if event_of(status, "status", None) == TAKEN} == set(range(200, 300))


def test_a_plain_partners_status_is_enough():
    assert deliver(says(204), receipt="status")[0].event == TAKEN
    assert deliver(says(200, b"whatever"), receipt="status")[0].event == TAKEN


# Why it failed, by code.


@pytest.mark.parametrize(
    ("answering", "cause"),
    [(says(503), "http-503"), (says(404), "http-404"), (hangs_up, "unanswered"), (is_silent, "unanswered")],
)
def test_what_failed_has_a_code_to_be_counted_by(answering: Answering, cause: str):
    answer, _ = deliver(answering, timeout_s=0.3)
    assert answer.cause == cause


def test_a_receipt_that_does_not_hold_has_a_code_of_its_own():
    answer, _ = deliver(answers(pair=FORGER))
    assert answer.cause == "bad-receipt" and answer.event != TAKEN


@pytest.mark.parametrize(
    ("url", "cause"),
    [
        ("http://127.0.0.1:1/", "unreached"),
        ("http://no-such-host.invalid/", "no-name"),
        ("https://127.0.0.1:1/", "unreached"),
    ],
)
def test_what_never_left_says_how_far_it_came(url: str, cause: str):
    answer, _ = deliver(answers(), url=url, timeout_s=3.0)
    assert (answer.event, answer.cause) == (NOT_REACHED, cause)


def test_where_tls_fails_it_says_so():
    async def scene() -> Answer:
        async with yard(answers()) as partner, Push(CATALOGUE, lambda: GATEWAY) as push:
            plain = partner.partner(url=partner.url.replace("http://", "https://"), timeout_s=3.0)
            return await push.deliver(PARCEL, plain)

    answer = asyncio.run(scene())
    assert (answer.event, answer.cause) == (NOT_REACHED, "tls")
