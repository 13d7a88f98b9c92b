"""Every record that our rules allow survives the form: written, read, and the same again."""

from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.manifest import TABLES
from messages.envelope import Head, Message
from messages.xml.records import plan
from tests.draws import draws

TEXT = st.text(
    st.one_of(st.sampled_from("A1/#&<>\"' \n青"), st.characters(exclude_categories=("C", "Z"))), min_size=1, max_size=20
).filter(lambda text: text == text.strip() != "")
PLAIN = st.text("ABCXYZ0123456789", min_size=1, max_size=17)
MOMENT = st.datetimes(datetime(2000, 1, 1), datetime(2099, 12, 30)).map(lambda time: time.replace(microsecond=0))
ZONES = st.integers(-12, 14).map(lambda hours: timezone(timedelta(hours=hours)))
VALUES = {
    str: TEXT,
    int: st.integers(0, 99_999_999),
    bool: st.booleans(),
    Decimal: st.decimals(0, 9_999_999_999, places=3),
    datetime: st.builds(lambda time, zone: time.replace(tzinfo=zone), MOMENT, ZONES),
}
LINES = ("InspectionArrival", "ReplyItem", "ResultItem")  # a container or a lot


def value_of(field):
    value = records(field.leaf) if field.nested else PLAIN if field.name == "site_code" else VALUES[field.leaf]
    return st.lists(value, min_size=0 if field.optional else 1, max_size=3).map(tuple) if field.item else value


def records(record):
    required = {field.name for field in fields(record)} - {field.name for field in plan(record) if field.optional}
    values = {field.name: value_of(field) for field in plan(record)}
    some = st.fixed_dictionaries(
        {name: value for name, value in values.items() if name in required},
        optional={name: value for name, value in values.items() if name not in required},
    )
    return st.builds(
        lambda said, *choices: record(**allowed(record, said, *choices)), some, st.booleans(), TEXT, st.booleans()
    )


def allowed(record, said, is_lot, number, by_declaration):
    """As the rules have it: one line is a container or a lot, a mode of transport has its list."""
    if record.__name__ in LINES:
        said = {**said, "container_no": None if is_lot else number, "lot_no": number if is_lot else None}
        if not is_lot:
            said.pop("final_lot", None)
    if "traf_mode" in said or "traf_mode_list" in said:
        said = {**said, "traf_mode": number, "traf_mode_list": "TRAF_MODE" if by_declaration else "CN012"}
    return said


def heads(code):
    return st.builds(
        Head,
        message_id=PLAIN,
        function_code=st.sampled_from("2359"),
        message_type=st.just(code),
        sender_id=st.sampled_from(("4218MA3YRD663", "4218", "EPORT")),
        receiver_id=PLAIN,
        send_time=MOMENT.map(lambda time: time.replace(microsecond=123_000, tzinfo=UTC)),
        original_digest=st.none() | PLAIN,
    )


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.code)
@settings(max_examples=draws(60), deadline=None)
@given(data=st.data())
def test_whatever_we_may_say_survives_the_form(table, data):
    message = Message(data.draw(heads(table.code)), data.draw(records(table.record)))
    decoding = table.decode(table.encode(message))
    assert decoding.messages == (message,)
    assert decoding.findings == ()
