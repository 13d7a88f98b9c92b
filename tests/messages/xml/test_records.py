"""Records and their XML and JSON: what was said is what is read, and nothing said breaks out of its place."""

from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from messages.catalogue import MessageType
from messages.envelope import Head, Message
from messages.fields import Audience, Each
from messages.inspection.records import InspectionAppointment, InspectionArrival, InspectionNotice, InspectionResult
from messages.money import Money
from messages.roles import BANK, CUSTOMS, TRADER, YARD, Role
from messages.times import BEIJING
from messages.xml.records import (
    NotWhole,
    Partial,
    Place,
    Unread,
    from_json,
    glean,
    places,
    plan,
    project,
    read,
    render,
    tag,
    to_json,
    walk,
)
from tests.documents import CATALOGUE, TYPES, one, schema
from tests.draws import draws
from tests.messages.xml.facets import messages

ARRIVAL = CATALOGUE["inspection.arrival.1"]
NOTICE = CATALOGUE["inspection.notice.1"]
RESULT = CATALOGUE["inspection.result.1"]
drawn = settings(max_examples=draws(15), deadline=None, suppress_health_check=list(HealthCheck))
every_type = pytest.mark.parametrize("type_", TYPES, ids=lambda type_: type_.code)


# what was said is what is read


@every_type
def test_what_is_written_fits_its_schema_and_is_read_as_it_was_said(type_: MessageType):
    @drawn
    @given(messages(type_))
    def holds(message: Message) -> None:
        root = etree.fromstring(render(message, type_))
        assert schema(type_).validate(root), schema(type_).error_log
        assert (read(root[0], Head), read(root[1], type_.record)) == (message.head, message.body)

    holds()


@every_type
def test_what_is_kept_as_json_is_what_was_said(type_: MessageType):
    @drawn
    @given(messages(type_))
    def holds(message: Message) -> None:
        assert from_json(to_json(message.head), Head) == message.head
        assert from_json(to_json(message.body), type_.record) == message.body
        assert to_json(from_json(to_json(message.body), type_.record)) == to_json(message.body)

    holds()


@every_type
def test_what_is_read_is_written_in_the_same_bytes(type_: MessageType):
    @drawn
    @given(messages(type_))
    def holds(message: Message) -> None:
        written = render(message, type_)
        root = etree.fromstring(written)
        assert render(Message(read(root[0], Head), read(root[1], type_.record)), type_) == written

    holds()


@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_no_text_breaks_out_of_its_element_whatever_it_holds(text: str):
    arrival = replace(an_arrival(), site_name=text, lot_no="1", photos=(text, text))

    root = etree.fromstring(render(Message(a_head(), arrival), ARRIVAL))

    names = [etree.QName(child).localname for child in root[1]]
    assert names.count("SiteName") == 1
    assert names == [field.tag for field in plan(InspectionArrival) if field.tag in names]
    assert not any(len(child) for child in root[1] if etree.QName(child).localname != "Photos")
    assert [child.text for child in root[1][-1]] == [root[1].findtext("{*}SiteName") or None] * 2


@pytest.mark.parametrize("text", ["\x00", "a\x0bb", "\ufffe", "\x1b[31m"])
def test_what_xml_cannot_hold_is_written_as_unknown(text: str):
    root = etree.fromstring(render(Message(a_head(), replace(an_arrival(), site_name=text)), ARRIVAL))
    assert "\ufffd" in (root[1].findtext("{*}SiteName") or "")


def test_lines_are_kept_and_a_carriage_return_is_not_lost():
    notice = replace(a_notice(), note="一\n二\r\n三")
    root = etree.fromstring(render(Message(a_head(), notice), NOTICE))
    assert read(root[1], InspectionNotice).note == "一\n二\r\n三"


def test_blanks_around_a_text_are_no_part_of_it():
    assert glean(body("<BillNo>\n  QDSH1 \t</BillNo>"), InspectionArrival).bill_no == "QDSH1"
    assert glean(body("<SiteName>黄岛\u3000</SiteName>"), InspectionArrival).site_name == "黄岛\u3000"


def test_nothing_is_written_for_what_was_not_said():
    written = render(Message(a_head(), an_arrival()), ARRIVAL).decode()
    assert "LotNo" not in written
    assert "Photos" not in written
    assert "<FinalLot>false</FinalLot><Round>1</Round>" in written


def test_the_canonical_form_has_no_room_for_two():
    assert render(Message(a_head(), an_arrival()), ARRIVAL).decode() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<InspectionArrival xmlns="urn:single-window:inspection.arrival:1"><Head><MessageId>A-1</MessageId>'
        "<FunctionCode>2</FunctionCode><MessageType>inspection.arrival.1</MessageType><SenderId>4218737944946</SenderId>"
        "<ReceiverId>EPORT</ReceiverId><SendTime>20261123090000125</SendTime><Version>1.0</Version></Head><Body>"
        "<EntryId>421820261000000123</EntryId><BillNo>QDSH2606001</BillNo><Transport>UN9324966</Transport>"
        "<ExamRecId>R-1</ExamRecId><ContainerNo>QDGU1000016</ContainerNo><SiteName>黄岛 &lt;A&gt;</SiteName>"
        "<SiteCode>CNQDG420018</SiteCode><BayCode>A-01</BayCode><InPlaceTime>2026-11-23T09:00:00+08:00</InPlaceTime>"
        "<FinalLot>false</FinalLot><Round>1</Round></Body></InspectionArrival>"
    )


def test_a_time_is_written_in_beijing_whatever_zone_it_came_in():
    arrival = replace(an_arrival(), in_place_time=datetime(2026, 11, 23, 1, tzinfo=UTC))
    assert b"<InPlaceTime>2026-11-23T09:00:00+08:00</InPlaceTime>" in render(Message(a_head(), arrival), ARRIVAL)


# what no record of today has, and those of tomorrow will


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """One fee."""

    amount: Money
    secret: Annotated[str | None, Audience(BANK)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """A bill with fees, one of them the largest."""

    day: date
    rate: Decimal
    paid: bool = False
    largest: Fee | None = None
    fees: Annotated[tuple[Fee, ...], Each("Fee")] = ()
    marks: Annotated[tuple[str, ...], Each("Mark"), Audience(TRADER, BANK)] = ()


BILL = MessageType("tomorrow.bill.1", Bill, kind=ARRIVAL.kind, by=(TRADER,), to=(BANK,))


def a_bill() -> Bill:
    fee = Fee(amount=Money(Decimal("12.5"), "CNY"), secret="x")
    return Bill(
        day=date(2026, 11, 23),
        rate=Decimal("0.0000001"),
        largest=fee,
        fees=(fee, replace(fee, amount=Money(Decimal(7), "JPY"))),
        marks=("a", "b"),
    )


def test_money_dates_and_small_decimals_are_written_plainly_and_read_again():
    written = render(Message(a_head(), a_bill()), BILL)
    assert b'<Amount currency="CNY">12.50</Amount>' in written
    assert b"<Rate>0.0000001</Rate>" in written
    assert read(etree.fromstring(written)[1], Bill) == a_bill()
    assert from_json(to_json(a_bill()), Bill) == a_bill()


@pytest.mark.parametrize(
    "wrong",
    [
        "<Day>20261123</Day>",
        "<Day>2026-W47-1</Day>",
        "<Day>2026-02-30</Day>",
        "<Rate>1E+3</Rate>",
        "<Rate>NaN</Rate>",
        "<Rate>1_000</Rate>",
        "<Rate>１２</Rate>",
        "<Paid>yes</Paid>",
        '<Largest><Amount currency="XXQ">1</Amount></Largest>',
        '<Largest><Amount currency="JPY">1.5</Amount></Largest>',
        "<Largest><Amount>1</Amount></Largest>",
    ],
)
def test_what_has_not_the_right_form_is_not_guessed_at(wrong: str):
    name = wrong[1 : wrong.index(">")]
    found = glean(etree.fromstring(f'<Body xmlns="urn:x">{wrong}</Body>'), Bill)
    with pytest.raises(Unread):
        _ = found.largest.amount if name == "Largest" else getattr(found, name.lower())


# who may read what


def audiences(record: Any) -> dict[str, frozenset[Role]]:
    """The path of every field that is not for everyone, and whom it is for."""
    found = {}
    for field in plan(record):
        if mark := field.mark(Audience):
            found[field.name] = mark.roles
        if field.nested:
            found |= {f"{field.name}.{path}": roles for path, roles in audiences(field.leaf).items()}
    return found


@every_type
def test_a_copy_lacks_what_is_not_for_its_reader_and_nothing_else(type_: MessageType):
    audience = audiences(type_.record)
    hidden = {role: {path for path, roles in audience.items() if role not in roles} for role in Role}

    @settings(max_examples=draws(24) if audience else 1, deadline=None, suppress_health_check=list(HealthCheck))
    @given(messages(type_))
    def holds(message: Message) -> None:
        said = values(message.body, type_.record)
        for role, paths in hidden.items():
            seen = values(project(message.body, role), type_.record)
            assert seen == [(at, value) for at, value in said if plain(at) not in paths], role

    holds()


def values(record: Any, kind: type) -> list[tuple[str, Any]]:
    return [(at, value) for at, _, value in walk(record, kind)]


def plain(at: str) -> str:
    """The path without the numbers of items."""
    return "".join(each.partition("]")[2] if n else each for n, each in enumerate(at.split("[")))


def test_nested_and_repeated_fields_have_their_audience_too():
    assert project(a_bill(), BANK) == a_bill()
    seen = project(a_bill(), TRADER)
    assert (seen.largest.secret, {fee.secret for fee in seen.fees}, seen.marks) == (None, {None}, ("a", "b"))
    assert project(a_bill(), YARD).marks == ()
    assert project(a_bill(), YARD, BANK) == a_bill()


def test_a_record_without_secrets_is_not_copied():
    arrival = an_arrival()
    assert project(arrival, YARD) is arrival


# broken documents


def test_of_a_broken_document_what_can_be_read_is():
    found = glean(body("<EntryId>421820261000000123</EntryId><Round>two</Round><Pieces>7</Pieces>"), InspectionArrival)
    assert isinstance(found, Partial)
    assert (found.entry_id, found.pieces, found.final_lot) == ("421820261000000123", 7, False)


@pytest.mark.parametrize("name", ["round", "bill_no", "in_place_time", "no_such_field"])
def test_what_cannot_be_read_is_not_made_up(name: str):
    found = glean(body("<Round>two</Round><InPlaceTime>2026-02-30T09:00:00+08:00</InPlaceTime>"), InspectionArrival)
    with pytest.raises(Unread, match=name):
        getattr(found, name)
    assert getattr(found, name, None) is None


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-23T09:00:00",
        "2026-11-23",
        "yesterday",
        "2026-11-23T09:00:00.1234567+08:00",
        "2026-11-23 09:00:00+08:00",
        "",
    ],
)
def test_a_time_needs_its_zone_and_form(text: str):
    with pytest.raises(Unread):
        _ = glean(body(f"<InPlaceTime>{text}</InPlaceTime>"), InspectionArrival).in_place_time


@pytest.mark.parametrize("number", ["", "1.0", "１", "0x10", "1_0", "9" * 5000])
def test_a_number_is_plain_digits(number: str):
    with pytest.raises(Unread):
        _ = glean(body(f"<Pieces>{number}</Pieces>"), InspectionArrival).pieces


def test_what_is_said_twice_is_not_read_once():
    found = glean(body("<BillNo>ONE</BillNo><BillNo>TWO</BillNo>"), InspectionArrival)
    with pytest.raises(Unread):
        _ = found.bill_no


def test_an_element_within_a_text_is_no_text():
    for inside in ("ONE<b/>TWO", "<b>ONE</b>", "ONE<?x y?>TWO"):
        with pytest.raises(Unread):
            _ = glean(body(f"<BillNo>{inside}</BillNo>"), InspectionArrival).bill_no


def test_one_broken_item_leaves_the_others():
    element = etree.fromstring(
        '<Body xmlns="urn:x"><Items><Item><Round>x</Round></Item><Item><Round>2</Round></Item></Items></Body>'
    )
    first, second = glean(element, InspectionResult).items
    assert second.round == 2
    with pytest.raises(Unread):
        _ = first.round


def test_elements_of_another_namespace_are_not_ours():
    found = glean(body('<BillNo xmlns="urn:other">ONE</BillNo>'), InspectionArrival)
    with pytest.raises(Unread):
        _ = found.bill_no


def test_a_whole_record_is_not_made_of_parts():
    with pytest.raises(NotWhole, match=r"Partial\(InspectionArrival: .*bill_no"):
        read(body("<BillNo>ONE</BillNo>"), InspectionArrival)


@every_type
def test_any_tree_at_all_can_be_looked_into(type_: MessageType):
    names = st.sampled_from([field.tag for field in plan(type_.record)] + ["Item", "Container", "Strange"])
    texts = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=9)
    trees = st.recursive(
        st.tuples(names, texts),
        lambda inner: st.tuples(names, st.lists(inner, max_size=4)),
        max_leaves=12,
    )

    @settings(max_examples=draws(30), deadline=None)
    @given(st.lists(trees, max_size=6))
    def holds(children: list[Any]) -> None:
        root = etree.Element("{urn:x}Body")
        for child in children:
            grow(root, child)
        found = glean(root, type_.record)
        for _ in walk(found, type_.record):
            pass
        repr(found)

    holds()


def grow(parent: etree._Element, tree: Any) -> None:
    name, inside = tree
    element = etree.SubElement(parent, f"{{urn:x}}{name}")
    if isinstance(inside, str):
        element.text = inside
    else:
        for each in inside:
            grow(element, each)


# where it stands


DOCUMENT = b"""<InspectionAppointment xmlns="urn:single-window:inspection.appointment:1">
  <Head>
    <MessageId>P-1</MessageId>
  </Head>
  <Body>
    <EntryId>421820261000000123</EntryId>
    <Containers>
      <Container>
        <ContainerNo>QDGU1000016</ContainerNo>
      </Container>
      <Container>
        <Owner>COSCO</Owner>
      </Container>
    </Containers>
  </Body>
</InspectionAppointment>"""


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("", Place("/InspectionAppointment/Body", 5)),
        ("entry_id", Place("/InspectionAppointment/Body/EntryId", 6, "421820261000000123")),
        ("head.message_id", Place("/InspectionAppointment/Head/MessageId", 3, "P-1")),
        ("head.sender_id", Place("/InspectionAppointment/Head/SenderId", 2)),
        ("exam_rec_id", Place("/InspectionAppointment/Body/ExamRecId", 5)),
        ("containers", Place("/InspectionAppointment/Body/Containers", 7)),
        (
            "containers[0].container_no",
            Place("/InspectionAppointment/Body/Containers/Container[1]/ContainerNo", 9, "QDGU1000016"),
        ),
        ("containers[1].container_no", Place("/InspectionAppointment/Body/Containers/Container[2]/ContainerNo", 11)),
        ("containers[5].container_no", Place("/InspectionAppointment/Body/Containers/Container[6]/ContainerNo", 7)),
    ],
)
def test_a_field_is_placed_by_path_line_and_value_and_a_missing_one_where_it_belongs(path: str, place: Place):
    assert places(etree.fromstring(DOCUMENT), InspectionAppointment)(path) == place


def test_a_document_without_a_body_still_has_places():
    root = etree.fromstring("<InspectionAppointment/>")
    assert places(root, InspectionAppointment)("containers[0].owner") == Place(
        "/InspectionAppointment/Body/Containers/Container[1]/Owner", 1
    )


@pytest.mark.parametrize("path", ["no_such_field", "containers[x].owner", "entry_id.more"])
def test_a_path_that_no_record_has_is_a_mistake_of_ours(path: str):
    with pytest.raises((ValueError, TypeError)):
        places(etree.fromstring(DOCUMENT), InspectionAppointment)(path)


@every_type
def test_every_value_that_is_read_is_found_at_its_place(type_: MessageType):
    @settings(max_examples=draws(15), deadline=None, suppress_health_check=list(HealthCheck))
    @given(messages(type_))
    def holds(message: Message) -> None:
        root = etree.fromstring(render(message, type_))
        find = places(root, type_.record)
        for at, _, value in walk(message.body, type_.record):
            place = find(at)
            (element,) = root.xpath(
                "/".join(
                    f"*[local-name()='{step.partition('[')[0]}']" + number(step) for step in place.where.split("/")[2:]
                )
            )
            assert element.text == place.value
            assert not isinstance(value, str) or (place.value or "").strip(" \t\r\n") == value

    holds()


def number(step: str) -> str:
    return f"[{step.partition('[')[2]}" if "[" in step else ""


# the plan


def test_an_element_is_named_by_its_field():
    assert [tag(name) for name in ("exam_rec_id", "round", "dg_class")] == ["ExamRecId", "Round", "DgClass"]


@every_type
def test_a_plan_has_every_field_in_its_order(type_: MessageType):
    assert [field.name for field in plan(type_.record)] == [each.name for each in fields(type_.record)]


def test_a_field_says_whether_it_may_be_left_out_and_what_repeats_it():
    found = {field.name: field for field in plan(InspectionNotice)}
    assert (found["entry_id"].optional, found["rsk_no"].optional, found["containers"].optional) == (False, True, True)
    assert (found["containers"].item, found["containers"].nested, found["entry_id"].item) == ("Container", True, None)
    assert CUSTOMS in found["rsk_no"].mark(Audience).roles


def test_a_repeated_field_needs_the_name_of_its_item():
    @dataclass(frozen=True)
    class Nameless:
        items: tuple[str, ...] = ()

    with pytest.raises(TypeError, match="'items' needs an Each"):
        plan(Nameless)


def test_a_field_has_one_type():
    @dataclass(frozen=True)
    class Either:
        value: str | int

    with pytest.raises(TypeError, match="one type"):
        plan(Either)


def a_head() -> Head:
    return Head(
        message_id="A-1",
        function_code="2",
        message_type="inspection.arrival.1",
        sender_id="4218737944946",
        receiver_id="EPORT",
        send_time=datetime(2026, 11, 23, 9, 0, 0, 125_999, tzinfo=BEIJING),
    )


def an_arrival() -> InspectionArrival:
    return InspectionArrival(
        entry_id="421820261000000123",
        bill_no="QDSH2606001",
        transport="UN9324966",
        exam_rec_id="R-1",
        container_no="QDGU1000016",
        site_name="黄岛 <A>",
        site_code="CNQDG420018",
        bay_code="A-01",
        in_place_time=datetime(2026, 11, 23, 9, tzinfo=BEIJING),
    )


def a_notice() -> InspectionNotice:
    root = etree.parse(one("inspection.notice.1", "valid/one-container")).getroot()
    found = read(root.find("{*}Body"), InspectionNotice)
    assert isinstance(found, InspectionNotice)
    return found


def body(content: str) -> etree._Element:
    """A body of an arrival with this within."""
    return etree.fromstring(f'<Body xmlns="{ARRIVAL.namespace}">{content}</Body>')
