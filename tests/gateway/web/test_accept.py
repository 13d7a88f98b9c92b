"""Documents at the door, over real HTTP: verdicts, who may, sizes, types, codings, encodings."""

import gzip
import json
import re
import zlib
from collections.abc import Callable

import pytest
from lxml import etree
from sqlalchemy import select

from gateway.journal import tables
from tests.documents import one
from tests.gateway.web.house import JSON, XML, House

ARRIVAL = "inspection.arrival.1/one-container"


def test_an_accepted_document_is_answered_202_with_its_receipt(house: House) -> None:
    answer = house.send(house.document(ARRIVAL))
    receipt = etree.fromstring(answer.body)
    assert (answer.status, answer.headers["content-type"]) == (202, "application/xml; charset=utf-8")
    assert receipt.findtext(".//{*}Verdict") == "accepted"
    assert receipt.findtext(".//{*}MessageUuid") == answer.headers["swg-message"]
    assert receipt.findtext(".//{*}ReceiptNo") == answer.headers["swg-receipt"]


def test_the_same_document_again_is_answered_200_with_the_same_bytes(house: House) -> None:
    document = house.document(ARRIVAL)
    first, second = house.send(document), house.send(document)
    assert (first.status, second.status) == (202, 200)
    assert second.body == first.body
    assert second.headers["swg-message"] == first.headers["swg-message"]


def test_another_document_under_the_same_number_is_refused(house: House) -> None:
    document = house.document(ARRIVAL, MessageId="twice")
    house.send(document)
    answer = house.send(house.document(ARRIVAL, MessageId="twice"))
    assert answer.status == 422
    assert "SW301" in answer.codes


def test_a_refused_document_is_told_everything_at_once(house: House) -> None:
    text = one("inspection.arrival.1", "twelve-faults").read_bytes()
    answer = house.send(house.signed(text, "yard-demo"), **JSON)
    assert answer.status == 422
    assert answer.json["verdict"] == "refused"
    assert len(answer.json["findings"]) >= 12
    assert all(each["mend"] and each["zh"] and each["where"] for each in answer.json["findings"])


@pytest.mark.parametrize(
    ("code", "sample"),
    [
        ("inspection.notice.1", "SW604-container-twice"),
        ("inspection.notice.1", "SW502-enterprise-id"),
        ("inspection.result.1", "SW609-no-result"),
        ("inspection.arrival-reply.1", "SW601-no-line"),
    ],
)
def test_what_customs_says_of_its_own_is_accepted_and_doubted_alike_wherever_it_is_told(
    house: House, code: str, sample: str
) -> None:
    text = one(code, f"doubtful/{sample}").read_text("utf-8").replace("421820261000000123", house.declaration())
    document = house.signed(text.encode(), "customs-demo")
    looked_at = house.post("/v1/validate", document, "customs-demo", **XML).json
    answer = house.send(document, "customs-demo", **JSON)
    assert (looked_at["valid"], answer.status, answer.json["verdict"]) == (True, 202, "accepted")
    assert looked_at["findings"] == [each for each in answer.json["findings"] if each["code"] != "SW403"]
    receipt = etree.fromstring(answer.json["receipt"].encode())
    told = {each.findtext("{*}Code"): each.findtext("{*}Severity") for each in receipt.iterfind(".//{*}Finding")}
    assert told[sample.split("-")[0]] == "warning"
    assert set(told.values()) == {"warning"}


def test_a_fact_about_no_case_that_can_be_read_is_refused(house: House) -> None:
    text = one("inspection.notice.1", "doubtful/SW604-container-twice").read_text("utf-8")
    text = re.sub("<EntryId>[^<]*<", "<EntryId>?<", text).replace("<MessageId>", "<MessageId>unread-")
    document = house.signed(text.encode(), "customs-demo")
    answer = house.send(document, "customs-demo", **JSON)
    told = {each["code"]: each["severity"] for each in answer.json["findings"]}
    assert (answer.status, told) == (422, {"SW103": "error", "SW604": "warning"})


def test_json_says_what_the_receipt_says(house: House) -> None:
    answer = house.send(house.document(ARRIVAL), **JSON)
    told = answer.json
    receipt = etree.fromstring(told["receipt"].encode())
    assert told["verdict"] == "accepted"
    assert str(told["receipt_no"]) == receipt.findtext(".//{*}ReceiptNo")
    assert str(told["batch_no"]) == receipt.findtext(".//{*}BatchNo")
    assert told["case"] == receipt.findtext(".//{*}CaseId")
    assert told["message_type"] == "inspection.arrival.1"


def test_a_duplicate_in_json_has_the_numbers_of_the_first(house: House) -> None:
    document = house.document(ARRIVAL)
    first, second = house.send(document, **JSON), house.send(document, **JSON)
    assert second.json == {**first.json, "verdict": "duplicate"}


# who


@pytest.mark.parametrize(
    "authorization",
    [None, "Bearer", "Bearer swg_nobody", "Basic dXNlcjpwYXNz", "Bearer swg_" + "a" * 43, "Bearer " + "x" * 5000],
)
def test_nothing_is_kept_of_whoever_is_not_signed_in(house: House, authorization: str | None) -> None:
    before = _documents(house)
    headers = {"Authorization": authorization} if authorization else {}
    answer = house.ask("POST", "/v1/messages", None, house.document(ARRIVAL), headers)
    assert answer.status == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")
    assert answer.json["next"] and answer.json["zh"]
    assert _documents(house) == before


def test_a_token_that_has_expired_opens_nothing(house: House) -> None:
    answer = house.send(house.document(ARRIVAL), "yesterday")
    assert answer.status == 401
    assert 'error="invalid_token"' in answer.headers["www-authenticate"]


@pytest.mark.parametrize("who", ["operator", "auditor"])
def test_documents_come_from_partners_only(house: House, who: str) -> None:
    assert house.send(house.document(ARRIVAL), who).status == 403


def test_a_disabled_partner_is_told_so_by_his_receipt(house: House) -> None:
    answer = house.send(house.document(ARRIVAL, "shut-yard", SenderId="4218MA3SHT00X"), "shut-yard")
    assert (answer.status, answer.codes) == (422, ["SW208"])


def test_nobody_sends_in_the_name_of_another(house: House) -> None:
    answer = house.send(house.document(ARRIVAL, "small-yard"), "small-yard")
    assert answer.status == 422
    assert "SW201" in answer.codes


def test_whoever_has_anothers_bytes_gets_no_receipt_of_his_and_learns_of_no_number(house: House) -> None:
    entry = house.declaration()
    his = house.document(ARRIVAL, entry=entry)
    assert house.send(his).status == 202
    number = re.search(rb"<MessageId>([^<]*)", his)
    assert number is not None
    bent = house.document(ARRIVAL, "port-demo", entry=entry, MessageId=number[1].decode(), SenderId="4218MA3YRD663")
    for who in ("port-demo", "trader-demo", "customs-demo"):
        for content in (his, bent.replace(b"<SignatureValue>", b"<SignatureValue>A")):
            answer = house.send(content, who)
            assert (answer.status, "SW301" in answer.codes) == (422, False), who
    assert house.send(his).status == 200


# how large, in what type and coding


def test_a_body_that_is_announced_too_large_is_not_read(house: House) -> None:
    head = _head(house, "small-yard", "Content-Length: 1000000000")
    answer = house.raw(head)  # not one byte of the body is sent, and the answer comes all the same
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["findings"][0]["code"] == "SW101"


def test_a_body_that_grows_too_large_is_cut_off_and_answered(house: House) -> None:
    head = _head(house, "small-yard", "Transfer-Encoding: chunked")
    answer = house.raw(head, more=(b"1000\r\n" + b"x" * 4096 + b"\r\n") * 8)
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"SW101" in answer


def test_a_caller_who_sent_too_much_reads_his_answer(house: House) -> None:
    answer = house.send(b"x" * (2 << 20))
    assert (answer.status, answer.codes) == (413, ["SW101"])


def test_gzip_is_taken_off(house: House) -> None:
    answer = house.send(gzip.compress(house.document(ARRIVAL)), content_encoding="gzip")
    assert answer.status == 202


def test_a_document_is_the_same_gzipped_or_not(house: House) -> None:
    document = house.document(ARRIVAL)
    house.send(document)
    assert house.send(gzip.compress(document), content_encoding="gzip").status == 200


def test_a_gzip_bomb_ends_early(house: House) -> None:
    bomb = zlib.compressobj(9, zlib.DEFLATED, 31)
    data = b"".join(bomb.compress(b"\0" * (1 << 20)) for _ in range(64)) + bomb.flush()
    answer = house.send(data, content_encoding="gzip")
    assert (answer.status, answer.codes) == (413, ["SW101"])


@pytest.mark.parametrize(
    "spoil", [lambda data: data[:-9], lambda data: b"not gzip", lambda data: data[:40] + b"?" * 40]
)
def test_damaged_gzip_is_refused_and_kept_as_it_came(house: House, spoil: Callable[[bytes], bytes]) -> None:
    data = spoil(gzip.compress(house.document(ARRIVAL)))
    answer = house.send(data, content_encoding="gzip")
    assert (answer.status, answer.codes) == (415, ["SW110"])
    assert house.get(f"/v1/messages/{answer.headers['swg-message']}/document", "yard-demo").body == data


@pytest.mark.parametrize("coding", ["br", "deflate", "gzip, gzip", "zstd"])
def test_no_other_coding_is_taken(house: House, coding: str) -> None:
    answer = house.send(house.document(ARRIVAL), content_encoding=coding)
    assert (answer.status, answer.codes) == (415, ["SW110"])


@pytest.mark.parametrize(
    "content_type",
    ["text/plain", "application/json", "", "application/xml; charset=latin-1", "xml", "text/xml;charset=utf-7"],
)
def test_no_other_type_is_taken_and_the_refusal_is_on_record(house: House, content_type: str) -> None:
    answer = house.send(house.document(ARRIVAL), **{"Content-Type": content_type})
    assert (answer.status, answer.codes) == (415, ["SW110"])
    assert house.get(f"/v1/messages/{answer.headers['swg-message']}", "yard-demo").json["verdict"] == "refused"


@pytest.mark.parametrize(
    "content_type",
    [
        "text/xml",
        "application/xml; charset=UTF-8",
        'Application/XML;charset="utf-8"',
        "application/xml ; charset = utf-8",
    ],
)
def test_xml_types_are_taken_as_people_write_them(house: House, content_type: str) -> None:
    assert house.send(house.document(ARRIVAL), **{"Content-Type": content_type}).status == 202


# encodings


def test_a_byte_order_mark_is_no_fault(house: House) -> None:
    assert house.send(b"\xef\xbb\xbf" + house.document(ARRIVAL)).status == 202


@pytest.mark.parametrize(
    "content_type", ["application/xml", "application/xml; charset=GB18030", "text/xml; charset=gbk"]
)
def test_gb18030_is_read_where_it_is_declared(house: House, content_type: str) -> None:
    text = house.document(ARRIVAL).decode().replace("encoding='UTF-8'", "encoding='GB18030'")
    assert "查验" in text  # in words that are not ASCII
    answer = house.send(text.encode("gb18030"), **{"Content-Type": content_type})
    assert answer.status == 202, answer.codes


def test_utf_16_is_refused(house: House) -> None:
    text = house.document(ARRIVAL).decode().replace("encoding='UTF-8'", "encoding='UTF-16'")
    answer = house.send(text.encode("utf-16"))
    assert (answer.status, answer.codes) == (422, ["SW107"])


def test_an_encoding_other_than_declared_is_refused(house: House) -> None:
    answer = house.send(house.document(ARRIVAL), **{"Content-Type": "application/xml; charset=gb18030"})
    assert (answer.status, answer.codes) == (422, ["SW107"])


def _documents(house: House) -> int:
    with house.gateway.database.connect() as connection:
        return len(connection.execute(select(tables.documents.c.id)).all())


def _head(house: House, who: str, *lines: str) -> bytes:
    own = (f"Authorization: Bearer {house.tokens[who]}", "Content-Type: application/xml", "Host: here", *lines)
    return "\r\n".join(("POST /v1/messages HTTP/1.1", *own)).encode() + b"\r\n\r\n"
