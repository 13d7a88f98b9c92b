"""What the behaviours' tests have in common: documents to hear, and what was said."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from simulators import documents, numbers
from simulators.acts import Act, Say
from simulators.clock import BEIJING
from simulators.dice import Dice
from simulators.documents import Document
from simulators.drafts import timed
from simulators.draw import Draw
from simulators.profile import Party

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=BEIJING)
TRADER = Party(
    name="trader", role="trader", sender_id="4218MA3ABC127", company="潍坊海川",
    credit_code=numbers.credit_code("MA3ABC127"),
)  # fmt: skip
AGENT = Party(
    name="agent", role="agent", sender_id="4218737944946", company="青岛报关行",
    credit_code=numbers.credit_code("737944946"),
)  # fmt: skip
YARD = Party(
    name="yard", role="yard", sender_id="4218MA3YRD663", company="黄岛口岸查验场",
    credit_code=numbers.credit_code("MA3YRD663"), site_code="CNTAO420018", site_name="黄岛查验场",
)  # fmt: skip


class Table(dict[str, Any]):
    """A behaviour's memory."""

    recall = dict.get
    keep = dict.__setitem__


def said(acts: Iterable[Act], type: str) -> list[Say]:
    """The messages of a type among some acts."""
    return [act for act in acts if isinstance(act, Say) and act.type == f"inspection.{type}.1"]


def heard(say: Say, *, sender: str = "4218", message_id: str = "M1") -> Document:
    """What a partner hears once it was said."""
    return document(say.type, say.body, function=say.function, sender=sender, message_id=message_id)


def document(
    type: str, body: Mapping[str, Any], *, function: str = "2", sender: str = "4218", message_id: str = "M1"
) -> Document:
    head = {
        "MessageId": message_id,
        "FunctionCode": function,
        "MessageType": type,
        "SenderId": sender,
        "ReceiverId": "EPORT",
        "SendTime": "20261121093000000",
        "Version": "1.0",
    }
    return documents.read(documents.serialise(documents.build(type, head, timed(body, NOW))))


def draw(digits: str = "0123456789", *, seed: int = 7) -> Draw:
    return Draw(Dice(seed), "4218", (TRADER, AGENT, YARD), year=2026, digits=digits)
