"""Records in JSON: any record there is comes through as it was said, and whatever else comes is told or refused."""

import json
import time
from contextlib import suppress
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from messages.catalogue import Catalogue, MessageType
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.findings import Finding
from messages.json.pointers import pointer
from messages.json.reader import MAX_DEPTH, MOST_VALUES, Members, Number
from messages.json.reader import read as read_json
from messages.json.trees import Tree, grow
from messages.roles import AGENT, PORT, TRADER, YARD
from messages.xml.reader import NotRead
from messages.xml.records import Partial, glean, read, to_json
from tests.documents import CATALOGUE, schema
from tests.draws import draws
from tests.messages.xml.facets import messages

APPOINTMENT = CATALOGUE["inspection.appointment.1"]
HEAD = Head(
    message_id="A-1",
    function_code="9",
    message_type=APPOINTMENT.code,
    sender_id="4218MA3ABC127",
    receiver_id="EPORT",
    send_time=datetime(2026, 11, 21, tzinfo=UTC),
)
APPLIED = [type_ for type_ in Catalogue(FAMILIES) if {TRADER, AGENT, YARD, PORT} & set(type_.by)]
drawn = settings(max_examples=draws(8), deadline=None, suppress_health_check=list(HealthCheck))


def grown(data: bytes | Any, type_: MessageType = APPOINTMENT) -> Tree:
    given = data if isinstance(data, bytes) else json.dumps(data).encode()
    return grow(read_json(given), type_, HEAD)


def told(data: Any) -> list[tuple[str, str]]:
    return [(each.code, each.where) for each in grown(data).findings]


@pytest.mark.parametrize("type_", APPLIED, ids=lambda type_: type_.code)
def test_any_record_in_json_is_the_record_that_was_said_and_fits_its_schema(type_: MessageType) -> None:
    @drawn
    @given(messages(type_))
    def holds(message: Message) -> None:
        tree = grow(read_json(to_json(message.body)), type_, message.head)
        assert tree.findings == []
        assert schema(type_).validate(tree.root), schema(type_).error_log
        assert (read(tree.root[0], Head), read(tree.root[1], type_.record)) == (message.head, message.body)

    holds()


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists) | st.binary())
@settings(max_examples=draws(200), deadline=None)
def test_nothing_that_comes_is_an_error_of_ours(value: Any) -> None:
    data = value if isinstance(value, bytes) else json.dumps({"entry_id": value, "containers": value}).encode()
    with suppress(NotRead):
        assert all(isinstance(each, Finding) for each in grown(data).findings)


def test_an_amount_is_taken_by_its_digits() -> None:
    members = read_json(b'{"amount": 1000000000000000.10, "count": 12345678901234567890123, "text": "1.0"}')
    values = dict(members.pairs)
    assert values == {"amount": "1000000000000000.10", "count": "12345678901234567890123", "text": "1.0"}
    assert (type(values["amount"]), type(values["text"])) == (Number, str)
    assert Decimal(str(values["amount"])) == Decimal("1000000000000000.10")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "SW102"),
        (b"{", "SW102"),
        (b'{"a": 1,}', "SW102"),
        (b"{'a': 1}", "SW102"),
        (b'{"a": NaN}', "SW102"),
        (b'{"a": -Infinity}', "SW102"),
        (b'{"a": 01}', "SW102"),
        (b'{"a": "\n"}', "SW102"),
        (b'{"a": 1} {"a": 1}', "SW102"),
        (b"[]", "SW103"),
        (b'"text"', "SW103"),
        (b"null", "SW103"),
        (b'{"a": "\xff"}', "SW107"),
        ('{"a": "é"}'.encode("latin-1"), "SW107"),
        ("{}".encode("utf-16"), "SW107"),
        ("{}".encode("utf-16-le"), "SW107"),
        ("{}".encode("utf-32-be"), "SW107"),
        (b'{"a":' + b"[" * MAX_DEPTH + b"]" * MAX_DEPTH + b"}", "SW112"),
        (b"[" * 900_000, "SW112"),
        (b'{"a":[' + b"1," * MOST_VALUES + b"1]}", "SW112"),
        (b'{"a":"' + b'\\"' * 450_000, "SW102"),
    ],
)
def test_what_is_no_json_or_too_much_of_it_is_refused_quickly(data: bytes, code: str) -> None:
    began = time.monotonic()
    with pytest.raises(NotRead) as refused:
        read_json(data)
    assert [each.code for each in refused.value.findings] == [code]
    assert time.monotonic() - began < 1


def test_a_mark_of_utf_8_is_overlooked_and_another_charset_is_not() -> None:
    assert read_json(b"\xef\xbb\xbf{}") == Members([])
    assert read_json(b"{}", charset="UTF-8") == Members([])
    with pytest.raises(NotRead):
        read_json(b"{}", charset="gb18030")


def test_brackets_in_a_text_are_text() -> None:
    assert dict(read_json(json.dumps({"a": "[{" * 100 + '"'}).encode()).pairs) == {"a": "[{" * 100 + '"'}


@pytest.mark.parametrize(
    ("data", "finding"),
    [
        ({"entryid": "1"}, ("SW105", "/entryid")),
        ({"a/b~c": "1"}, ("SW105", "/a~1b~0c")),
        ({"\x00": "1"}, ("SW105", "/\\x00")),
        ({"a\n\x85": "1"}, ("SW105", "/a\\n\\x85")),
        (b'{"note": "a", "note": "b"}', ("SW105", "/note")),
        ({"entry_id": 421820261000000123}, ("SW103", "/entry_id")),
        ({"entry_id": {}}, ("SW103", "/entry_id")),
        ({"pieces": "5"}, ("SW103", "/pieces")),
        ({"recheck": "true"}, ("SW103", "/recheck")),
        ({"containers": {}}, ("SW103", "/containers")),
        ({"containers": ["x"]}, ("SW103", "/containers/0")),
        ({"containers": [{"container_no": None, "x": 1}]}, ("SW105", "/containers/0/x")),
        ({"note": "\x01"}, ("SW103", "/note")),
        (b'{"note": "\\ud800"}', ("SW103", "/note")),
    ],
)
def test_what_a_tree_cannot_show_is_told_with_a_pointer(data: Any, finding: tuple[str, str]) -> None:
    assert told(data) == [finding]
    grown(data)


def test_what_nobody_can_read_is_not_guessed_at_and_the_rest_is_read() -> None:
    root = grown(b'{"note": "a", "note": "b", "contact": 5, "phone": [], "entry_id": "421820261000000123"}').root
    body = glean(root[1], APPOINTMENT.record)
    assert isinstance(body, Partial)
    assert (body.entry_id, body.contact) == ("421820261000000123", "5")
    for name in ("note", "phone"):
        with pytest.raises(AttributeError):
            getattr(body, name)


def test_nothing_and_an_empty_array_are_not_said() -> None:
    assert len(grown({"note": None, "containers": []}).root[1]) == 0


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ("/", "/"),
        ("/InspectionAppointment/Body", "/"),
        ("/InspectionAppointment/Body/EntryId", "/entry_id"),
        ("/InspectionAppointment/Body/Containers/Container[2]/ContainerNo", "/containers/1/container_no"),
        ("/InspectionAppointment/Body/Containers/Container", "/containers/0"),
        ("/InspectionAppointment/Body/Nothing/Within", "/"),
        ("/InspectionAppointment/Head/MessageId", "header.Idempotency-Key"),
        ("/InspectionAppointment/Head/FunctionCode", "query.function"),
        ("/InspectionAppointment/Head/Version", "/"),
    ],
)
def test_a_path_in_the_schema_is_told_as_a_pointer(where: str, told: str) -> None:
    assert pointer(where, APPOINTMENT.record) == told
