"""The vocabulary of tables, on a form made up for it."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated

import pytest

from adapters.adapter import NotCarried
from adapters.fields import Field, Fixed, Group, Kind, Many, Row, Split, Told, from_beijing, to_beijing, whole
from adapters.table import Table
from messages.envelope import Head, Message
from messages.fields import Each
from messages.times import BEIJING
from messages.xml.records import Partial

AT_NINE = datetime(2026, 11, 12, 9, tzinfo=BEIJING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    number: str | None = None
    lot: str | None = None
    weight: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    bill: str
    ship: str | None = None
    site: str | None = None
    number: str | None = None
    at: datetime
    seals: Annotated[tuple[str, ...], Each("Seal")] = ()
    boxes: Annotated[tuple[Box, ...], Each("Box")] = ()
    remark: str | None = None


HEAD: tuple[Row, ...] = (
    Field("message_id", "Head/No"),
    Field("function_code", "Head/Function"),
    Field("message_type", "Head/Type", read=lambda _: "made.up.1", write=lambda _: "UP"),
    Field("sender_id", "Head/From"),
    Field("receiver_id", "Head/To"),
    Field("send_time", "Head/Sent", read=from_beijing, write=to_beijing),
    Field("version", "Head/Version"),
)
WEIGHT = Field("weight", "Weight", read=whole, write=str)
BODY: tuple[Row, ...] = (
    Field("bill", "Body/Bill"),
    Field("ship", "Body/Ship/Number", write=lambda ship: ship if ship.startswith("UN") else None),
    Field("ship", "Body/Ship/Name", write=lambda ship: None if ship.startswith("UN") else ship),
    Field("site", "Body/Site", part=0),
    Fixed("Body/Site", lambda message: message.head.sender_id[:4], part=1),
    Fixed("Body/Office", lambda message: message.head.sender_id[:4]),
    Field("at", "Body/At", read=from_beijing, write=to_beijing, spare=True),
    Many("seals", "Body/Seals/Seal"),
    Group(
        "boxes",
        (Kind("Body/Box", (Field("number", "No"), WEIGHT), "number"), Kind("Body/Lot", (Field("lot", "No"),), "lot")),
    ),
    Split(
        (Kind("Body/Unit", (Field("number", "No"), Field("at", "At", read=from_beijing, write=to_beijing)), "number"),)
    ),
    Told("Body/Colour"),
)
TABLE = Table(
    form="made-up", code="made.up.1", version="1", record=Report, namespace="urn:made-up", root="Doc",
    message_type="UP", section="Body", head=HEAD, body=BODY,
)  # fmt: skip
HEAD_XML = (
    "<Head><No>N1</No><Function>2</Function><Type>UP</Type><From>4218MA3YRD663</From><To>EPORT</To>"
    "<Sent>20261112090000</Sent><Version>1.0</Version></Head>"
)


def document(body, head=HEAD_XML):
    return f'<Doc xmlns="urn:made-up">\n{head}\n<Body>\n{body}\n</Body></Doc>'.encode()


def decode(body, head=HEAD_XML):
    return TABLE.decode(document(body, head))


def message(**body):
    return Message(
        Head(
            message_id="N1", function_code="2", message_type="made.up.1", sender_id="4218MA3YRD663",
            receiver_id="EPORT", send_time=AT_NINE,
        ),
        Report(**{"bill": "B1", "at": AT_NINE, "number": "U1", **body}),
    )  # fmt: skip


def told(decoding):
    return [(finding.code, finding.where, finding.value) for finding in decoding.findings]


def test_a_message_survives_its_form():
    said = message(
        ship="UN9074729", site="CNQDG420018", seals=("S1", "S2"), boxes=(Box(lot="L1"), Box(number="C1", weight=7))
    )
    assert TABLE.decode(TABLE.encode(said)).messages == (said,)


def test_a_form_may_do_without_a_namespace():
    bare = replace(TABLE, namespace="")
    assert b"xmlns" not in bare.encode(message())
    assert bare.decode(bare.encode(message())).messages == (message(),)


def test_elements_stand_in_the_order_of_the_table():
    assert (
        TABLE.encode(message(ship="HAI", site="S"))
        .decode()
        .endswith(
            "<Body><Bill>B1</Bill><Ship><Name>HAI</Name></Ship><Site>S/4218</Site><Office>4218</Office>"
            "<At>20261112090000</At><Unit><No>U1</No><At>20261112090000</At></Unit></Body></Doc>"
        )
    )


def test_what_no_row_writes_is_not_dropped_in_silence():
    with pytest.raises(NotCarried, match=r"form 'made-up' cannot carry boxes\[0\]\.weight, remark of made\.up\.1"):
        TABLE.encode(message(remark="blue", boxes=(Box(lot="L1", weight=7),)))


def test_an_item_of_no_kind_is_not_dropped_in_silence():
    with pytest.raises(NotCarried, match=r"boxes\[1\]"):
        TABLE.encode(message(boxes=(Box(lot="L1"), Box(weight=7))))


def test_what_may_be_lost_is_listed_first():
    lossy = replace(TABLE, lost={"remark": "no room"})
    assert b"blue" not in lossy.encode(message(remark="blue"))


def test_each_unit_is_a_message_and_the_first_keeps_the_number():
    found = decode("<Bill>B1</Bill><At>20261112090000</At><Unit><No>U1</No></Unit><Unit><No>U2</No></Unit>")
    assert [(each.head.message_id, each.body.number, each.body.bill) for each in found.messages] == [
        ("N1", "U1", "B1"),
        ("N1#2", "U2", "B1"),
    ]


def test_a_unit_with_its_own_time_needs_no_spare():
    found = decode(
        "<Bill>B</Bill><At>20261112090000</At><Unit><No>1</No><At>20261112100000</At></Unit><Unit><No>2</No></Unit>"
    )
    assert [each.body.at.hour for each in found.messages] == [10, 9]
    assert not found.findings


def test_a_bad_time_of_its_own_is_not_mended_from_the_spare():
    found = decode("<Bill>B</Bill><At>20261112090000</At><Unit><No>1</No><At>late</At></Unit>")
    assert told(found) == [("SW103", "/Doc/Body/Unit[1]/At", "late")]
    assert not hasattr(found.messages[0].body, "at")


def test_a_number_has_room_for_its_units():
    number = "N" * 63
    found = decode("<Bill>B</Bill><At>20261112090000</At><Unit/><Unit/>", HEAD_XML.replace("N1", number))
    assert told(found) == [("SW103", "/Doc/Head/No", number)]
    assert found.findings[0].wanted == "up to 62 characters, as 2 messages are made of it"


def test_everything_wrong_is_told_at_once_and_the_rest_is_read():
    found = decode("<At>now</At>\n<Box><No>C1</No><Weight>heavy</Weight></Box>\n<Hat/>\n<Unit><No>U1</No></Unit>")
    assert [(each.code, each.where, each.line, each.value) for each in found.findings] == [
        ("SW104", "/Doc/Body/Bill", 3, None),
        ("SW103", "/Doc/Body/At", 4, "now"),
        ("SW103", "/Doc/Body/Box[1]/Weight", 5, "heavy"),
        ("SW105", "/Doc/Body/Hat", 6, None),
    ]
    body = found.messages[0].body
    assert isinstance(body, Partial)
    assert (body.number, body.boxes[0].number) == ("U1", "C1")


def test_of_an_element_that_is_missing_what_would_be_in_it_is_not_told_too():
    found = decode("<Bill>B</Bill><At>20261112090000</At>", head="")
    assert told(found) == [("SW104", "/Doc/Head", None)]


def test_a_document_is_not_more_messages_than_it_may_be():
    found = decode("<Bill>B</Bill><At>20261112090000</At>" + "<Unit/>" * 1001)
    assert len(found.messages) == 999
    assert [(each.code, each.where) for each in found.findings] == [("SW105", "/Doc/Body/Unit[1000]")]


def test_an_empty_element_is_not_a_value():
    assert told(decode("<Bill> </Bill><At>20261112090000</At>")) == [("SW103", "/Doc/Body/Bill", "")]


def test_what_our_message_has_no_place_for_is_told():
    found = decode("<Bill>B</Bill><At>20261112090000</At><Colour>red</Colour>")
    assert told(found) == [("SW114", "/Doc/Body/Colour", "red")]


def test_an_empty_element_of_no_use_is_not_worth_a_word():
    assert not decode("<Bill>B</Bill><At>20261112090000</At><Colour/>").findings


def test_of_two_places_for_a_field_the_first_is_read_and_the_other_told():
    found = decode("<Bill>B</Bill><Ship><Number>UN1</Number><Name>HAI</Name></Ship><At>20261112090000</At>")
    assert found.messages[0].body.ship == "UN1"
    assert told(found) == [("SW114", "/Doc/Body/Ship/Name", "HAI")]


def test_an_element_that_should_follow_and_does_not_is_told():
    found = decode("<Bill>B</Bill><Site>S/4227</Site><Office>4218</Office><At>20261112090000</At>")
    assert found.messages[0].body.site == "S"
    assert [(each.code, each.where, each.wanted) for each in found.findings] == [("SW114", "/Doc/Body/Site", "4218")]


def test_a_second_element_where_one_belongs_is_told():
    found = decode("<Bill>B</Bill><Bill>C</Bill><At>20261112090000</At>")
    assert told(found) == [("SW105", "/Doc/Body/Bill[2]", None)]


def test_items_of_two_kinds_keep_their_order():
    found = decode(
        "<Bill>B</Bill><At>20261112090000</At><Lot><No>L1</No></Lot><Box><No>C1</No></Box><Lot><No>L2</No></Lot>"
    )
    assert [item.lot or item.number for item in found.messages[0].body.boxes] == ["L1", "C1", "L2"]
    assert found.places[0]("boxes[2].lot").where == "/Doc/Body/Lot[2]/No"


def test_a_field_is_found_where_the_sender_wrote_it():
    found = decode(
        "<Bill>B</Bill>\n<Ship><Name>HAI</Name></Ship>\n<Seals><Seal>S1</Seal><Seal>S2</Seal></Seals>\n<At>20261112090000</At><Unit><No>U1</No></Unit>"
    )
    where = found.places[0]
    asked = ("head.message_id", "ship", "seals[1]", "number", "at")
    assert [(place.where, place.line, place.value) for place in map(where, asked)] == [
        ("/Doc/Head/No", 2, "N1"),
        ("/Doc/Body/Ship/Name", 5, "HAI"),
        ("/Doc/Body/Seals/Seal[2]", 6, "S2"),
        ("/Doc/Body/Unit[1]/No", 7, "U1"),
        ("/Doc/Body/At", 7, "20261112090000"),
    ]


def test_a_field_that_is_missing_is_found_where_it_belongs():
    where = decode("<Bill>B</Bill>\n<At>20261112090000</At>\n<Box><No>C1</No></Box>").places[0]
    asked = ("ship", "boxes[0].weight", "number", "remark", "")
    assert [(place.where, place.line, place.value) for place in map(where, asked)] == [
        ("/Doc/Body/Ship/Number", 3, None),
        ("/Doc/Body/Box[1]/Weight", 6, None),
        ("/Doc/Body/Unit/No", 3, None),
        ("/Doc/Body", 3, None),
        ("/Doc/Body", 3, None),
    ]


def test_a_signature_of_the_whole_is_left_to_others():
    signed = document("<Bill>B</Bill><At>20261112090000</At>").replace(
        b"</Doc>", b'<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo/></Signature></Doc>'
    )
    assert not TABLE.decode(signed).findings


def test_another_form_is_not_read():
    found = TABLE.decode(b'<Doc xmlns="urn:other"/>')
    assert (found.messages, told(found)) == ((), [("SW108", "/", "{urn:other}Doc")])


def test_what_is_no_document_is_told_as_the_reader_tells_it():
    assert [finding.code for finding in TABLE.decode(b"<Doc").findings] == ["SW102"]
