"""How customs goes about its cases."""

from typing import Any

import pytest

from simulators.acts import Say
from simulators.contracts import Contracts
from simulators.customs import SCRIPTS, Customs
from simulators.dice import Dice
from simulators.yard import Yard
from tests.simulators.words import YARD, Table, document, draw, heard, said

CONTRACTS = Contracts.load()


class Scene:
    """Customs and a yard that hear each other at once, without a wire: what was said, in order of its time."""

    def __init__(self, digit: str, *, number: int = 0) -> None:
        self.customs = Customs(draw(digit), Table(), Dice(7))
        self.yard = Yard(YARD, Table(), Dice(7))
        self.number = number
        self.said: list[Say] = []

    def play(self) -> "Scene":
        waiting = [(act.after, 0, n, act) for n, act in enumerate(self.customs.opens(self.number))]
        while waiting:
            waiting.sort(key=lambda row: row[:3])
            at, _, _, act = waiting.pop(0)
            assert isinstance(act, Say)
            self.said.append(act)
            by_customs = act.type.split(".")[1] in ("notice", "arrival-reply", "result")
            hearer = self.yard if by_customs else self.customs
            came = heard(act, sender="4218" if by_customs else YARD.sender_id, message_id=f"M{len(self.said)}")
            assert not CONTRACTS.faults(came.type, came.element)
            for n, next_ in enumerate(hearer.hears(came)):
                if isinstance(next_, Say):
                    waiting.append((at + next_.after, 1, n, next_))
                else:
                    waiting = [row for row in waiting if row[3].topic != next_.topic]
        return self

    def story(self) -> list[str]:
        """Every message in short: notices by function, replies by code, results by code and disposition."""
        return [_short(each) for each in self.said if each.type != "inspection.acknowledgement.1"]


def _short(say: Say) -> str:
    name, body = say.type.split(".")[1], say.body
    match name:
        case "notice":
            return f"notice {say.function}{'' if 'ExamRecId' in body else ' provisional'}"
        case "arrival":
            return f"arrival {say.function} round {body['Round']}"
        case "arrival-reply":
            return f"reply {body['ResponseCode']}"
    items = body["Items"]["Item"]
    return f"result {items[0]['ResultCode']} {items[0]['Disposition']}"


def lines(scene: Scene) -> int:
    return len({_line(each) for each in said(scene.said, "arrival")})


def _line(say: Say) -> Any:
    return say.body["ContainerNo"] or say.body["LotNo"]


@pytest.mark.parametrize("digit", SCRIPTS)
@pytest.mark.parametrize("number", range(6))
def test_every_case_comes_to_its_end(digit: str, number: int):
    story = Scene(digit, number=number).play().story()
    ends = {"1": "result 2 3", "6": "notice 3"}
    assert story[0].startswith("notice 2")
    assert ends.get(digit, "result 1 1") in story[-1 if digit != "6" else 1]


def test_a_plain_case_is_noticed_brought_answered_and_released():
    scene = Scene("0").play()
    each = ["arrival 2 round 1", "reply 01"] * lines(scene)
    assert sorted(scene.story()) == sorted(["notice 2", *each, "result 1 1"])


def test_a_scan_turned_manual_is_brought_again_for_another_round():
    scene = Scene("2").play()
    rounds = [each.body["Round"] for each in said(scene.said, "arrival")]
    assert rounds == ["1"] * lines(scene) + ["2"] * lines(scene)
    assert [each for each in scene.story() if each.startswith("result")] == ["result 4 None", "result 1 1"]


def test_only_a_scan_turned_manual_opens_another_round():
    (first, second) = said(Scene("2").play().said, "result")
    assert {item["AnotherRound"] for item in first.body["Items"]["Item"]} == {"true"}
    assert {item["AnotherRound"] for item in second.body["Items"]["Item"]} == {"false"}
    assert {item["Round"] for item in second.body["Items"]["Item"]} == {"2"}


def test_an_arrival_that_is_refused_once_is_reported_again_as_changed_from_another_bay():
    scene = Scene("3").play()
    refused = next(each for each in said(scene.said, "arrival-reply") if each.body["ResponseCode"] == "03")
    line = refused.body["Items"]["Item"][0]
    first, again = (each for each in said(scene.said, "arrival") if _line(each) in (line["ContainerNo"], line["LotNo"]))
    assert (first.function, again.function) == ("2", "5")
    assert first.body["BayCode"] != again.body["BayCode"]
    assert scene.story().count("reply 03") == 1


def test_a_lot_that_is_refused_is_waited_for():
    customs = Customs(draw("3"), Table(), Dice(7))
    about = {"EntryId": "421820261000000123", "ExamRecId": "421820261000012301"}
    list(customs.hears(document("inspection.acknowledgement.1", {**about, "RefMessageId": "M1"})))
    first = {**about, "LotNo": "L1", "Pieces": "1"}
    last = {**about, "LotNo": "L2", "Pieces": "1", "FinalLot": "true"}
    heard_ = [list(customs.hears(document("inspection.arrival.1", body))) for body in (first, last, first)]
    assert [len(said(acts, "result")) for acts in heard_] == [0, 0, 1]
    assert len(said(heard_[-1], "result")[0].body["Items"]["Item"]) == 2


def test_samples_under_test_come_before_the_release():
    scene = Scene("4").play()
    assert scene.story()[-2:] == ["result 3 None", "result 1 1"]


def test_a_notice_changed_on_the_way_brings_the_new_container_too():
    scene = next(scene for number in range(9) if _boxes(scene := Scene("5", number=number).play()))
    changed = next(each for each in said(scene.said, "notice") if each.function == "5")
    result = said(scene.said, "result")[0]
    listed = {box["ContainerNo"] for box in changed.body["Containers"]["Container"]}
    assert {item["ContainerNo"] for item in result.body["Items"]["Item"]} == listed


def test_after_a_withdrawal_nothing_is_brought_and_nothing_results():
    story = Scene("6").play().story()
    assert story == ["notice 2", "notice 3"]


def test_goods_are_brought_only_once_the_number_is_bound():
    story = Scene("7").play().story()
    assert story[:2] == ["notice 2 provisional", "notice 5"]
    assert story[2] == "arrival 2 round 1"


def test_two_inspection_records_of_one_declaration_end_each_on_its_own():
    scene = Scene("9").play()
    assert len({each.body["ExamRecId"] for each in said(scene.said, "result")}) == 2


def test_loose_cargo_is_complete_with_its_final_lot():
    scene = next(scene for number in range(20) if not _boxes(scene := Scene("0", number=number).play()))
    arrivals = said(scene.said, "arrival")
    assert [each.body["FinalLot"] for each in arrivals] == [None] * (len(arrivals) - 1) + ["true"]
    assert len(said(scene.said, "result")[0].body["Items"]["Item"]) == len(arrivals)


def test_an_arrival_of_an_unknown_record_is_refused_with_a_reason():
    customs = Customs(draw(), Table(), Dice(7))
    body = {"EntryId": "421820261000000120", "ExamRecId": "X1", "ContainerNo": "QDGU1000016"}
    (reply,) = said(customs.hears(document("inspection.arrival.1", body)), "arrival-reply")
    assert (reply.body["ResponseCode"], reply.body["ResponseText"]) == ("03", "无此查验记录")


def test_a_case_whose_notice_was_given_by_hand_goes_as_its_number_says():
    customs = Customs(draw(), Table(), Dice(7))
    about = {"EntryId": "421820261000000123", "ExamRecId": "421820261000012301"}
    assert not list(customs.hears(document("inspection.acknowledgement.1", {**about, "RefMessageId": "M1"})))
    arrival = document("inspection.arrival.1", {**about, "ContainerNo": "QDGU1000016"})
    first, again = list(customs.hears(arrival)), list(customs.hears(arrival))
    assert [each.body["ResponseCode"] for each in said((*first, *again), "arrival-reply")] == ["03", "01"]
    assert said(again, "result")[0].body["Items"]["Item"][0]["Disposition"] == "1"


def test_an_arrival_taken_back_is_not_in_place_any_more():
    scene = next(scene for number in range(9) if len(_boxes(scene := Scene("0", number=number))) == 1)
    arrival = said(scene.play().said, "arrival")[0]
    customs = Customs(draw("0"), Table(), Dice(7))
    list(customs.opens(scene.number))
    list(customs.hears(heard(arrival)))
    assert not list(customs.hears(document(arrival.type, arrival.body, function="3")))
    assert said(customs.hears(heard(arrival)), "arrival-reply")


def _boxes(scene: Scene) -> list[Any]:
    notice = next(iter(scene.customs.opens(scene.number)))
    assert isinstance(notice, Say)
    found: list[Any] = notice.body.get("Containers", {}).get("Container", [])
    return found
