"""What is answered has the shape that the interface's description shows."""

import pytest
from pydantic import BaseModel

from gateway.web.api import shapes
from tests.gateway.web.house import JSON, House

ARRIVAL = "inspection.arrival.1/one-container"


@pytest.fixture(scope="module")
def paths(house: House) -> dict[str, str]:
    entry = house.declaration()
    notice = house.document("inspection.notice.1/one-container", "customs-demo", entry=entry)
    message = house.send(notice, "customs-demo").headers["swg-message"]
    case = house.get(f"/v1/inspections/{entry}", "operator").json["cases"][0]["id"]
    return {"entry": entry, "message": message, "case": case}


@pytest.mark.parametrize(
    ("path", "shape"),
    [
        ("/v1/messages/{message}", shapes.MessageShape),
        ("/v1/messages/{message}/receipt", shapes.ReceiptShape),
        ("/v1/cases?number={entry}", shapes.CaseListShape),
        ("/v1/cases/{case}", shapes.CaseShape),
        ("/v1/inspections", shapes.CasePageShape),
        ("/v1/inspections/{entry}", shapes.family_shape("entry_id")),
        ("/v1/catalogue", shapes.CatalogueShape),
        ("/v1/catalogue/inspection.arrival.1", shapes.TypeShape),
        ("/v1/catalogue/inspection.arrival.1/samples", shapes.SamplesShape),
        ("/v1/findings", shapes.FindingKindsShape),
        ("/v1/findings/SW502", shapes.FindingKindShape),
        ("/readyz", shapes.ReadyShape),
        ("/v1/notices", shapes.NoticesShape),
        ("/livez", shapes.AliveShape),
        ("/v1/nothing", shapes.ProblemShape),
    ],
)
@pytest.mark.parametrize("who", ["operator", "customs-demo"])
def test_answers_are_as_described(
    house: House, paths: dict[str, str], path: str, shape: type[BaseModel], who: str
) -> None:
    answer = house.get(path.format(**paths), who, **JSON)
    shape.model_validate_json(answer.body)


def test_a_mailbox_is_as_described(house: House, paths: dict[str, str]) -> None:
    mailbox = shapes.MailboxShape.model_validate_json(house.get("/v1/mailbox?limit=200", "trader-demo").body)
    words = [{"delivery": item.delivery, "verdict": "accepted"} for item in mailbox.items]
    told = house.post("/v1/mailbox/acknowledge", {"items": words}, "trader-demo")
    shapes.AcknowledgedShape.model_validate_json(told.body)


def test_receipts_and_findings_are_as_described(house: House) -> None:
    shapes.ReceiptShape.model_validate_json(house.send(house.document(ARRIVAL), **JSON).body)
    told = house.post("/v1/validate", b"<x/>", "yard-demo", **{"Content-Type": "application/xml"})
    shapes.ValidationShape.model_validate_json(told.body)
