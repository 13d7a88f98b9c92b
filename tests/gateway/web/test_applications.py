"""What traders apply for in JSON, over real HTTP: the same answers, checks and evidence as for XML."""

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from sqlalchemy import select

from gateway.check import applications
from gateway.journal import tables
from gateway.partners.changes import Apply
from gateway.partners.files import PartnerFile
from gateway.partners.partner import Agreement, Scope, Terms
from gateway.partners.persons import AddPerson, RemovePerson
from gateway.trust import tokens
from gateway.web.api.records import without_nothing
from messages.catalogue import Catalogue, MessageType
from messages.families import FAMILIES
from messages.roles import AGENT, PORT, TRADER, YARD
from messages.seals.http_messages import HttpMessage
from messages.seals.httpsig import sign
from messages.voice import Duty
from messages.xml.records import from_json, plan, to_json
from tests.documents import body, one, samples, schema
from tests.draws import draws
from tests.gateway.web.house import Answer, House, issue
from tests.gateway.web.house import house as opened

US = "https://gateway.example"
WHO = "trader-demo"
JSON = {"Content-Type": "application/json"}
APPOINTMENT, MANDATE = "/v1/inspections/appointment", "/v1/mandates/authorization"
CATALOGUE = Catalogue(FAMILIES)
APPLIED = [type_ for type_ in CATALOGUE if {TRADER, AGENT, YARD, PORT} & set(type_.by)]

COVERED = ("idempotency-key",)

_numbers = count(1)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The trader may sign his requests, or let his connection speak; the agent signs XML alone."""
    with opened(tmp_path_factory.mktemp("applied"), public_url=US) as own:
        agree(own, WHO, signatures=("xmldsig", "rfc9421", "transport"))
        agree(own, "agent-demo", signatures=("xmldsig",))
        yield own


def agree(house: House, who: str, **terms: Any) -> None:
    """These terms with a partner, who may send whatever traders and agents do."""
    register = house.gateway.register
    partner = register.directory.partner(who)
    agreements = {type_.code: Agreement(type=type_.code, may_send=True) for type_ in APPLIED}
    terms = {name: getattr(partner.terms, name) for name in Terms.__dataclass_fields__} | terms
    changed = replace(partner, agreements=agreements, terms=Terms(**terms))
    house.gateway.writer.write_now(Apply(register, "test", PartnerFile(partner=changed), house.gateway.hint))


def key() -> str:
    """An Idempotency-Key nobody used before."""
    return f"K-{next(_numbers)}"


def appointment(house: House, **changes: Any) -> dict[str, Any]:
    """A record of a declaration of its own, whose notice has come."""
    entry = house.declaration()
    said = house.send(house.document("inspection.notice.1/one-container", "customs-demo", entry=entry), "customs-demo")
    assert said.status == 202
    type_ = _type("inspection.appointment")
    record = json.loads(to_json(body(one(type_.code, "valid/attending"), type_.record)))
    planned = (datetime.now(UTC) + timedelta(days=2)).replace(microsecond=0).isoformat()
    own = {"entry_id": entry, "exam_rec_id": f"{entry}R1", "planned_time": planned}
    return without_nothing({**record, **own, **changes})  # type: ignore[no-any-return]


def mandate(**changes: Any) -> dict[str, Any]:
    type_ = _type("mandate.authorization")
    record = json.loads(to_json(body(one(type_.code, "valid/one-year"), type_.record)))
    own = {"mandate_no": f"WT-{next(_numbers)}", "valid_until": "2099-12-31", "covers": ["inspection"]}
    return without_nothing({**record, **own, **changes})  # type: ignore[no-any-return]


def post(house: House, path: str, record: Any, who: str = WHO, *, by: str | None = None, **headers: str) -> Answer:
    """Apply. by: whose key signs the request."""
    content = record if isinstance(record, bytes) else json.dumps(record, ensure_ascii=False).encode()
    given = {"Idempotency-Key": key(), **JSON, **{name.replace("_", "-"): value for name, value in headers.items()}}
    if by is not None:
        given |= signed(house, path, content, by, given)
    return house.ask("POST", path, who, content, given)


def signed(
    house: House,
    path: str,
    content: bytes,
    by: str,
    given: dict[str, str],
    also: tuple[str, ...] = COVERED,
) -> dict[str, str]:
    """The headers that sign this request."""
    fields = [(name.lower(), value) for name, value in given.items()]
    message = HttpMessage(method="POST", url=US + path, fields=fields)
    pair = house.keys[by]
    return sign(message, content, key_pem=pair.key_pem, cert_pem=pair.cert_pem, created=datetime.now(UTC), also=also)


def places(answer: Answer) -> set[tuple[str, str]]:
    return {(each["code"], each["where"]) for each in answer.json["findings"]}


def _type(name: str) -> MessageType:
    return next(type_ for type_ in CATALOGUE if type_.name == name)


# the road


def test_a_record_in_json_is_accepted_and_kept_as_it_came(house: House) -> None:
    content = json.dumps(appointment(house), indent=3, ensure_ascii=False).encode() + b"\n"
    answer = post(house, APPOINTMENT, content, Idempotency_Key="APT-2026-1")
    assert (answer.status, answer.json["verdict"], answer.json["message_id"]) == (202, "accepted", "APT-2026-1")
    kept = house.get(f"/v1/messages/{answer.json['message']}/document", WHO)
    assert (kept.body, kept.headers["content-type"]) == (content, "application/json")
    told = house.get(f"/v1/messages/{answer.json['message']}", WHO).json
    assert (told["form"], told["way_in"], told["sender_id"]) == ("json", "http", "4218MA3ABC127")
    assert answer.json["case"] == told["messages"][0]["case"]


def test_its_receiver_gets_xml_as_from_anybody(house: House) -> None:
    record = appointment(house)
    message = post(house, APPOINTMENT, record).json["message"]
    items = house.get("/v1/mailbox?limit=200", "yard-demo").json["items"]
    (mine,) = [each for each in items if each["message"] == message]
    assert f"<EntryId>{record['entry_id']}</EntryId>" in mine["document"]
    assert "OriginalDigest" in mine["document"] and "SignatureValue" in mine["document"]


def test_the_receipt_is_json_unless_xml_is_asked_for(house: House) -> None:
    assert post(house, APPOINTMENT, appointment(house)).headers["content-type"] == "application/json"
    in_xml = post(house, APPOINTMENT, appointment(house), Accept="application/xml")
    assert in_xml.headers["content-type"].startswith("application/xml") and b"<ExchangeReceipt" in in_xml.body


def test_the_same_key_and_body_give_the_first_receipt_and_another_body_is_refused(house: House) -> None:
    record, same = appointment(house), key()
    first = post(house, APPOINTMENT, record, Idempotency_Key=same)
    again = post(house, APPOINTMENT, record, Idempotency_Key=same)
    assert (first.status, again.status, again.json["verdict"]) == (202, 200, "duplicate")
    assert again.json["receipt"] == first.json["receipt"]
    other = post(house, APPOINTMENT, {**record, "contact": "王五"}, Idempotency_Key=same)
    assert (other.status, other.codes) == (422, ["SW301"])


def test_the_same_under_one_key_for_something_else_is_a_conflict(house: House) -> None:
    record, same = mandate(), key()
    assert post(house, MANDATE, record, by=WHO, Idempotency_Key=same).status == 202
    other = post(house, f"{MANDATE}?function=withdrawn", record, by=WHO, Idempotency_Key=same)
    assert (other.status, other.headers["content-type"]) == (409, "application/problem+json")
    assert "function=new" in other.json["detail"]
    withdrawn = post(house, f"{MANDATE}?function=withdrawn", record, by=WHO)
    assert (withdrawn.status, withdrawn.codes) == (202, [])


def test_xml_and_json_share_their_message_ids(house: House) -> None:
    same = key()
    assert post(house, APPOINTMENT, appointment(house), Idempotency_Key=same).status == 202
    xml = house.document("inspection.appointment.1/attending", WHO, MessageId=same)
    assert "SW301" in house.send(xml, WHO).codes


def test_gzip_is_taken_as_for_xml(house: House) -> None:
    packed = gzip.compress(json.dumps(appointment(house)).encode())
    assert post(house, APPOINTMENT, packed, Content_Encoding="gzip").status == 202


@pytest.mark.parametrize(("type_", "path"), samples("valid", APPLIED))
def test_every_sample_says_the_same_in_json_as_in_xml(house: House, type_: MessageType, path: Path) -> None:
    record = body(path, type_.record)
    family = CATALOGUE.families[type_.family]
    by_json = post(house, f"{family.path}/{type_.name.partition('.')[2]}", to_json(record))
    with house.gateway.database.connect() as connection:
        rows = tables.messages.c
        said = connection.execute(select(rows.body).where(rows.document == by_json.json["message"])).scalar()
    if said is not None:
        assert from_json(said.encode(), type_.record) == record
    codes = {each["code"] for each in by_json.json["findings"] if each["severity"] == "error"}
    assert said is not None or not {code for code in codes if code[2] in "159"}, by_json.json["findings"]


# what is wrong


def test_twelve_faults_in_one_body_are_all_told_at_once(house: House) -> None:
    record = appointment(house)
    faulty = json.dumps(
        {
            **{name: value for name, value in record.items() if name != "phone"},  # 1 missing
            "entry_id": 421820261000000123,  # 2 a number for a text
            "exam_rec_id": ["x"],  # 3 an array for a text
            "planned_time": "2026-11-13",  # 4 a date for a time
            "attend_mode": "7",  # 5 not on its list
            "contact": "李\u0001岩",  # 6 a character nothing can carry
            "recheck": "yes",  # 7 a text for true or false
            "pieces": "many",  # 8 a text for a number
            "conntact": "李岩",  # 9 a name nobody knows
            "containers": [
                {"container_no": "SWGU3070074"},  # 10 check digit
                {"container_no": "QDGU1000016", "colour": "red"},  # 11 a name nobody knows, within
            ],
        }
    )
    twice = faulty[:-1] + ', "note": "a", "note": "b"}'  # 12 a name twice
    answer = post(house, APPOINTMENT, twice.encode())
    assert answer.status == 422
    assert {
        ("SW104", "/phone"), ("SW103", "/entry_id"), ("SW103", "/exam_rec_id"), ("SW103", "/planned_time"),
        ("SW503", "/attend_mode"), ("SW103", "/contact"), ("SW103", "/recheck"), ("SW103", "/pieces"),
        ("SW105", "/conntact"), ("SW502", "/containers/0/container_no"), ("SW105", "/containers/1/colour"),
        ("SW105", "/note"),
    } <= places(answer)  # fmt: skip
    assert all(each["mend"] and each["zh"] and each["line"] is None for each in answer.json["findings"])
    assert next(each for each in answer.json["findings"] if each["where"] == "/conntact")["wanted"] == "contact?"


def test_a_rule_against_what_is_known_points_into_the_json_too(house: House) -> None:
    answer = post(house, MANDATE, mandate(valid_until="2026-01-01", agent_id="91370200MA3ABC127P"), by=WHO)
    assert {("SW661", "/valid_until"), ("SW662", "/agent_id")} <= places(answer)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "SW102"),
        (b"{", "SW102"),
        (b'{"a": NaN}', "SW102"),
        (b"<a/>", "SW102"),
        (b"[]", "SW103"),
        (b'{"a": "\xff"}', "SW107"),
        ("{}".encode("utf-16"), "SW107"),
        (b"[" * 9000, "SW112"),
        (b'{"a":[' + b"1," * 30_000 + b"1]}", "SW112"),
    ],
)
def test_what_is_no_json_is_refused_with_a_receipt_and_kept(house: House, content: bytes, code: str) -> None:
    answer = post(house, APPOINTMENT, content)
    assert (answer.status, answer.codes) == (422, [code])
    assert house.get(f"/v1/messages/{answer.json['message']}/document", WHO).body == content


def test_large_numbers_and_lone_surrogates_are_findings(house: House) -> None:
    content = json.dumps(appointment(house))[:-1]
    huge = post(house, APPOINTMENT, (content + ', "pieces": ' + "9" * 5000 + "}").encode())
    assert ("SW103", "/pieces") in places(huge)
    lone = post(house, APPOINTMENT, (content + ', "principal": "\\ud800"}').encode())
    assert (lone.status, ("SW103", "/principal") in places(lone)) == (422, True)
    strange = post(house, APPOINTMENT, (content + ', "\\ud800\\u0000": 1}').encode())
    assert ("SW105", "/\\ud800\\x00") in places(strange)


def test_whatever_is_quoted_the_receipt_fits_its_own_schema(house: House) -> None:
    content = '{"a\\nb\\u0085\\u0000/~": 1, " ": 2, "": 3, "\\ud800": 4, "note": "\\u0001\\uffff", "contact": ["\\t"]}'
    answer = post(house, APPOINTMENT, content.encode())
    receipt = etree.fromstring(answer.json["receipt"].encode())
    fits = schema(CATALOGUE["exchange.receipt.1"])
    assert answer.status == 422 and fits.validate(receipt), fits.error_log


def test_a_thousand_names_that_nobody_knows_are_counted_not_listed(house: House) -> None:
    answer = post(house, APPOINTMENT, {f"x{n}": n for n in range(1000)})
    assert answer.status == 422 and answer.codes.count("SW111") == 1 and len(answer.codes) == 101


@pytest.mark.parametrize("content_type", ["application/xml", "text/plain", "application/json; charset=gbk", ""])
def test_another_content_type_is_refused(house: House, content_type: str) -> None:
    answer = post(house, APPOINTMENT, appointment(house), Content_Type=content_type)
    assert answer.codes in (["SW110"], ["SW107"])
    assert answer.status == (415 if answer.codes == ["SW110"] else 422)


@pytest.mark.parametrize("given", ["", "x" * 65, "é", "a b"])
def test_without_a_key_of_its_own_nothing_is_read(house: House, given: str) -> None:
    answer = post(house, APPOINTMENT, appointment(house), Idempotency_Key=given)
    assert (answer.status, answer.json["errors"][0]["where"]) == (400, "header.Idempotency-Key")
    assert house.ask("POST", APPOINTMENT, WHO, b"{}", JSON).status == 400


@pytest.mark.parametrize("query", ["function=ended", "functions=new", "function=new&function=new", "sender_id=%00"])
def test_a_query_that_cannot_be_meant_is_a_problem(house: House, query: str) -> None:
    answer = post(house, f"{APPOINTMENT}?{query}", appointment(house))
    assert (answer.status, answer.json["errors"][0]["where"].split(".")[0]) == (400, "query")


def test_whoever_has_not_agreed_to_it_does_not_send_it(house: House) -> None:
    assert post(house, APPOINTMENT, appointment(house), "yard-demo").codes == ["SW202"]
    assert post(house, APPOINTMENT, appointment(house), "operator").status == 403
    assert house.ask("POST", APPOINTMENT, None, b"{}", {**JSON, "Idempotency-Key": "x"}).status == 401
    assert house.ask("GET", APPOINTMENT, WHO).status == 405
    assert post(house, f"{APPOINTMENT}?sender_id=4218MA3YRD663", appointment(house)).codes == ["SW201"]


def test_what_no_applicant_sends_has_no_path(house: House) -> None:
    for name in ("notice", "arrival-reply", "result"):
        assert house.ask("POST", f"/v1/inspections/{name}", WHO, b"{}", JSON).status == 405
    assert set(house.get("/openapi.json").json["paths"]) >= {APPOINTMENT, MANDATE, "/v1/signings/consent"}


# how it is signed


def test_without_a_signed_request_or_an_agreement_that_none_is_needed_it_is_refused(house: House) -> None:
    assert post(house, APPOINTMENT, appointment(house), "agent-demo").codes == ["SW203"]
    assert post(house, APPOINTMENT, appointment(house), "agent-demo", by="agent-demo").codes == ["SW211"]


def test_what_binds_him_waits_where_his_connection_alone_vouches(house: House) -> None:
    record = mandate()
    waiting = post(house, MANDATE, record)
    assert (waiting.status, waiting.codes) == (202, ["SW404"])
    assert record["mandate_no"] not in house.get("/v1/mandates", WHO).body.decode()
    shown = house.get(f"/v1/signings/{waiting.json['message']}", WHO).json["cases"][0]
    assert (shown["state"], shown["digest"]) == ("to-sign", waiting.json["digest"])


def test_what_his_own_key_signs_goes_at_once(house: House) -> None:
    record = mandate()
    sent = post(house, MANDATE, record, by=WHO)
    assert (sent.status, sent.codes) == (202, [])
    assert record["mandate_no"] in house.get("/v1/mandates", WHO).body.decode()


def test_who_called_is_the_maker_of_what_nobody_signed(house: House) -> None:
    register = house.gateway.register
    house.tokens["li"] = issue(house.gateway, WHO, Scope.PARTNER)
    digest = tokens.digest(house.tokens["li"])
    duties = (Duty.MAKER, Duty.SIGNATORY)
    house.gateway.writer.write_now(AddPerson(register, "test", partner=WHO, name="li", duties=duties, keys=(digest,)))
    try:
        waiting = post(house, MANDATE, mandate(), "li")
        shown = house.get(f"/v1/signings/{waiting.json['message']}", WHO).json["cases"][0]
        assert [(each["duty"], each["who"]) for each in shown["done"]] == [("maker", f"{WHO}/li")]
    finally:
        house.gateway.writer.write_now(RemovePerson(register, "test", partner=WHO, name="li"))


@pytest.mark.parametrize("path", [MANDATE, f"{MANDATE}?function=new"])
def test_a_signed_body_is_not_taken_to_another_number_or_function(house: House, path: str) -> None:
    content, given = json.dumps(mandate()).encode(), {"Idempotency-Key": key(), **JSON}
    there = signed(house, path, content, WHO, given)
    other = house.ask("POST", path, WHO, content, {**given, **there, "Idempotency-Key": key()})
    assert other.codes == ["SW204"]
    elsewhere = house.ask("POST", f"{MANDATE}?function=withdrawn", WHO, content, {**given, **there})
    assert elsewhere.codes == ["SW204"]
    bare = signed(house, path, content, WHO, given, also=())
    refused = house.ask("POST", path, WHO, content, {**given, **bare})
    assert refused.codes == ["SW205"]
    assert "idempotency-key" in refused.json["findings"][0]["wanted"]
    assert house.ask("POST", path, WHO, content, {**given, **there}).status == 202


def test_a_number_that_no_signature_covers_would_be_noticed(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    content, given = json.dumps(mandate()).encode(), {"Idempotency-Key": key(), **JSON}
    bare = signed(house, MANDATE, content, WHO, given, also=())
    monkeypatch.setattr(applications, "_uncovered", lambda *_: iter(()))
    replayed = [house.ask("POST", MANDATE, WHO, content, {**given, **bare, "Idempotency-Key": key()}) for _ in "12"]
    assert replayed[0].status == 202  # twice the same signed body: only what it says stands against that


# dry runs


def test_a_draft_is_told_everything_and_nothing_is_kept(house: House) -> None:
    record = appointment(house)
    good = house.ask("POST", "/v1/validate?type=inspection.appointment", WHO, json.dumps(record).encode(), JSON)
    assert good.json == {"valid": True, "findings": []}
    record["attend_mode"], record["x"] = "7", 1
    bad = house.ask("POST", "/v1/validate?type=inspection.appointment.1", WHO, json.dumps(record).encode(), JSON)
    assert places(bad) == {("SW503", "/attend_mode"), ("SW105", "/x")}
    assert house.ask("POST", "/v1/validate", WHO, b"{}", JSON).status == 400
    of_platform = house.ask("POST", "/v1/validate?type=mandate.authorization", "operator", b"{}", JSON)
    assert ("SW104", "/mandate_no") in places(of_platform)


# its own description


def test_every_application_is_described_with_samples_that_are_taken(house: House) -> None:
    paths = house.get("/openapi.json").json["paths"]
    for path, name in ((APPOINTMENT, "inspection.appointment"), (MANDATE, "mandate.authorization")):
        told = paths[path]["post"]
        content = told["requestBody"]["content"]["application/json"]
        assert {"400", "401", "403", "409", "413", "415", "422", "429", "503"} <= told["responses"].keys()
        assert content["examples"] and content["schema"]["required"]
        family, name = path.split("/")[2:]
        name = f"{family.removesuffix('s')}.{name}"
        for each in content["examples"].values():
            told_of = house.post(f"/v1/validate?type={name}", each["value"], "operator").json["findings"]
            assert not [finding for finding in told_of if re.match("SW[15]", finding["code"])]


# whatever comes


def _said(record: type) -> st.SearchStrategy[Any]:
    """Members of this record with values that fit and values that do not."""
    values = st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.lists(st.none(), max_size=2)
    drawn: dict[str, Any] = {}
    for field in plan(record):
        one = _said(field.leaf) if field.nested else values
        drawn[field.name] = values | (st.lists(one, max_size=2) if field.item else one)
    return st.fixed_dictionaries({}, optional=drawn)


@pytest.mark.parametrize("type_", APPLIED, ids=lambda type_: type_.code)
def test_whatever_is_applied_for_is_answered_and_never_with_an_error_of_ours(house: House, type_: MessageType) -> None:
    path = f"{CATALOGUE.families[type_.family].path}/{type_.name.partition('.')[2]}"

    @settings(max_examples=draws(10), deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(_said(type_.record))
    def holds(record: Any) -> None:
        answer = post(house, path, json.dumps(record).encode())
        assert answer.status in (202, 422), answer.body
        assert "SW901" not in answer.codes, answer.body

    holds()
