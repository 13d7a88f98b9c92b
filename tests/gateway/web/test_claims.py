"""An operator gives a partner what nobody was registered for; the case concerns him then, and he reads what he may."""

import re
from dataclasses import dataclass
from typing import Any

from tests.documents import one
from tests.gateway.web.house import JSON, House

NOBODY = "91370200MA3NEW9989"
NOWHERE = "CNQDG429999"
ARRIVAL, REPLY = "inspection.arrival.1/one-container", "inspection.arrival-reply.1/accepted"
LATER = "2099-01-01T08:00:00+08:00"


@dataclass
class Claim:
    """A notice, and what is said and read of it afterwards."""

    house: House
    entry: str

    def notice(self, **values: str) -> str:
        """Customs gives it; the gateway's id of it."""
        text = one("inspection.notice.1", "valid/one-container").read_text("utf-8")
        text = text.replace("<SiteCode>", "<RskNo>BK4218</RskNo><SiteCode>")
        said = {"MessageId": f"N-{self.house.declaration()}", "EntryId": self.entry, "ExamRecId": f"{self.entry}R1"}
        for tag, value in (said | values).items():
            text = re.sub(rf"<{tag}>[^<]*<", f"<{tag}>{value}<", text)
        answer = self.house.send(self.house.signed(text.encode(), "customs-demo"), "customs-demo")
        assert answer.status == 202, answer.codes
        return answer.headers["swg-message"]

    def route(self, message: str, role: str, partner: str) -> str:
        """The operator gives it to a partner in this role; the delivery."""
        waiting = self.house.control("GET", "/deliveries?state=unrouted&limit=200").json["items"]
        (delivery,) = (each["delivery"] for each in waiting if (each["message"], each["role"]) == (message, role))
        body = {"deliveries": [delivery], "partner": partner, "by": "li"}
        assert self.house.control("POST", "/deliveries/route", body).json["items"][0]["state"] == "due"
        return str(delivery)

    def read(self, who: str) -> dict[str, Any] | None:
        """The case as he reads it; None: it is not his to read."""
        answer = self.house.get(f"/v1/inspections/{self.entry}", who)
        cases = answer.json["cases"] if answer.status == 200 else []
        return dict(cases[0]) if cases else None

    def say(self, name: str, who: str, **values: str) -> list[str]:
        """He says something of it; the codes of what refuses it."""
        document = self.house.document(name, who, entry=self.entry, **values)
        told = self.house.send(document, who, **JSON).json["findings"]
        return [each["code"] for each in told if each["severity"] == "error"]


def claim(house: House) -> Claim:
    return Claim(house, house.declaration())


def test_a_trader_who_is_given_the_notice_reads_the_case_and_nobody_else_does(house: House) -> None:
    case = claim(house)
    message = case.notice(EnterpriseId=NOBODY)
    assert case.read("other-trader") is None
    case.route(message, "trader", "other-trader")
    read = case.read("other-trader")
    assert read is not None
    assert [each["message_type"] for each in read["timeline"]] == ["inspection.notice.1"]
    assert read["notice"]["rsk_no"] is None and case.read("operator")["notice"]["rsk_no"]  # type: ignore[index]
    assert read["id"] in {each["id"] for each in house.get("/v1/inspections?limit=200", "other-trader").json["items"]}
    assert case.read("trader-demo") is None


def test_he_answers_the_notice_and_reads_what_was_found(house: House) -> None:
    case = claim(house)
    case.route(case.notice(EnterpriseId=NOBODY), "trader", "other-trader")
    appointment = "inspection.appointment.1/attending"
    assert case.say(appointment, "trader-demo", PlannedTime=LATER) == ["SW651"]
    assert case.say(appointment, "other-trader", PlannedTime=LATER, SenderId="4218MA3WFT002") == []
    assert case.say("inspection.result.1/in-order", "customs-demo") == []
    read = case.read("other-trader")
    assert read is not None and read["planned_time"]
    assert [line["result_code"] for line in read["lines"]] == ["1"]


def test_a_yard_that_is_given_the_notice_reads_no_findings(house: House) -> None:
    case = claim(house)
    message = case.notice(SiteCode=NOWHERE, TerminalCode="ZZZZ", TransportName="NO SUCH SHIP")
    assert case.read("small-yard") is None
    case.route(message, "yard", "small-yard")
    case.say("inspection.result.1/in-order", "customs-demo")
    read = case.read("small-yard")
    assert read is not None and any(line["inspected"] for line in read["lines"])
    assert {line["result_code"] for line in read["lines"]} == {None}
    assert read["notice"]["rsk_no"] is None


def test_what_he_was_given_is_his_to_read_and_the_rest_goes_to_him_too(house: House) -> None:
    case = claim(house)
    message = case.notice(EnterpriseId=NOBODY)
    case.route(message, "trader", "other-trader")
    case.say("inspection.result.1/in-order", "customs-demo")
    taken = house.get("/v1/mailbox?limit=200", "other-trader").json["items"]
    his = [each for each in taken if case.entry in each["document"]]
    assert [each["message_type"] for each in his][:1] == ["inspection.notice.1"]
    assert "<RskNo>" not in his[0]["document"]
    assert house.get(f"/v1/messages/{message}", "other-trader").status == 200
    assert house.get(f"/v1/messages/{message}", "trader-demo").status == 404


def test_once_the_notice_names_another_he_reads_the_case_no_longer(house: House) -> None:
    case = claim(house)
    case.route(case.notice(EnterpriseId=NOBODY), "trader", "other-trader")
    case.notice(EnterpriseId="91370200MA3ABC127P", FunctionCode="5")
    assert case.read("other-trader") is None
    assert case.read("trader-demo") is not None


def test_a_reply_to_an_unknown_report_goes_to_the_only_one_who_has_reported(house: House) -> None:
    case = claim(house)
    message = case.notice(SiteCode=NOWHERE, TerminalCode="ZZZZ", TransportName="NO SUCH SHIP")
    case.route(message, "yard", "small-yard")
    assert case.say(ARRIVAL, "small-yard", SenderId="4218MA3SML005", Transport="NO SUCH SHIP", SiteCode=NOWHERE) == []
    answer = reply_to_nothing(case)
    assert {each["code"]: each["severity"] for each in answer["findings"]} == {"SW650": "warning"}
    taken = house.get("/v1/mailbox?limit=200", "small-yard").json["items"]
    assert answer["message"] in {each["message"] for each in taken}


def test_where_that_might_be_anyone_it_waits_for_an_operator(house: House) -> None:
    case = claim(house)
    answer = reply_to_nothing(case)
    assert {each["code"] for each in answer["findings"]} == {"SW650", "SW403"}
    case.route(answer["message"], "yard", "small-yard")
    taken = house.get("/v1/mailbox?limit=200", "small-yard").json["items"]
    assert answer["message"] in {each["message"] for each in taken}
    assert case.read("small-yard") is None  # he has the reply to read, not the case


def reply_to_nothing(case: Claim) -> dict[str, Any]:
    """Customs answers a report that nobody knows; what customs are told."""
    document = case.house.document(REPLY, "customs-demo", entry=case.entry, RefMessageId="nobody-knows")
    return dict(case.house.send(document, "customs-demo", **JSON).json)
