"""What a yard does upon what it hears."""

from simulators.acts import Drop, Say
from simulators.dice import Dice
from simulators.draw import Case
from simulators.yard import Yard
from tests.simulators.words import YARD, Table, document, draw, said

PLAIN = next(case for number in range(40) if "Containers" in (case := draw("0").case(number)).records[0].body)


def notice(case: Case = PLAIN, *, function: str = "2", **changes: object):
    return document("inspection.notice.1", {**case.records[0].body, **changes}, function=function)


def test_a_notice_is_acknowledged_first_and_then_its_goods_are_brought():
    acts = list(Yard(YARD, Table(), Dice(7)).hears(notice()))
    (acknowledgement,) = said(acts, "acknowledgement")
    arrivals = said(acts, "arrival")
    boxes = PLAIN.records[0].body["Containers"]["Container"]
    assert [each.body["ContainerNo"] for each in arrivals] == [box["ContainerNo"] for box in boxes]
    assert all(acknowledgement.after < each.after for each in arrivals)
    assert acknowledgement.body["RefMessageId"] == "M1"


def test_an_arrival_repeats_bill_and_ship_as_the_notice_has_them():
    arrival = said(Yard(YARD, Table(), Dice(7)).hears(notice(BillNo="qdsh 1")), "arrival")[0]
    assert arrival.body["BillNo"] == "qdsh 1"
    assert arrival.body["Transport"] == PLAIN.records[0].body["TransportName"]


def test_where_another_site_is_named_a_yard_only_acknowledges():
    acts = list(Yard(YARD, Table(), Dice(7)).hears(notice(SiteCode="CNTAO420099")))
    assert [act.type for act in acts if isinstance(act, Say)] == ["inspection.acknowledgement.1"]


def test_the_same_line_is_not_brought_twice_by_a_changed_notice():
    yard = Yard(YARD, Table(), Dice(7))
    first = said(yard.hears(notice()), "arrival")
    assert first
    assert not said(yard.hears(notice(function="5", Note="x")), "arrival")


def test_a_withdrawn_notice_drops_what_was_meant_to_be_brought():
    yard = Yard(YARD, Table(), Dice(7))
    topics = {act.topic for act in said(yard.hears(notice()), "arrival")}
    assert [act.topic for act in yard.hears(notice(function="3")) if isinstance(act, Drop)] == list(topics)


def test_a_provisional_notice_is_acknowledged_without_a_number():
    acts = list(Yard(YARD, Table(), Dice(7)).hears(notice(ExamRecId=None)))
    assert [act.type for act in acts if isinstance(act, Say)] == ["inspection.acknowledgement.1"]
    assert acts[0].body["ExamRecId"] is None  # type: ignore[union-attr]


def test_a_yard_takes_up_no_more_cases_than_it_should():
    yard = Yard(YARD, Table(), Dice(7), count=1)
    assert list(yard.hears(notice()))
    assert not list(yard.hears(notice(draw("0").case(41))))


def test_ore_comes_in_truckloads_that_sum_up_to_the_lot():
    case = next(case for number in range(90) if "Goods" in (case := draw("0").case(number)).records[0].body)
    lots = said(Yard(YARD, Table(), Dice(7)).hears(notice(case)), "arrival")
    mass = sum(float(each.body["GrossMass"]) for each in lots)
    assert abs(mass - float(case.records[0].body["Goods"]["Lot"][0]["GrossMass"])) < 0.01
    assert len({each.body["LotNo"] for each in lots}) == len(lots)


def test_a_line_that_customs_keeps_refusing_is_left_to_people():
    yard = Yard(YARD, Table(), Dice(7))
    arrival = said(yard.hears(notice()), "arrival")[0]
    item = {"ContainerNo": arrival.body["ContainerNo"], "Code": "03"}
    about = {"EntryId": arrival.body["EntryId"], "ExamRecId": arrival.body["ExamRecId"], "RefMessageId": "M1"}
    refusal = document("inspection.arrival-reply.1", {**about, "ResponseCode": "03", "Items": {"Item": [item]}})
    assert [len(said(yard.hears(refusal), "arrival")) for _ in range(5)] == [1, 1, 1, 0, 0]
