"""A unit that answers work orders (接诉即办): in time, with an extension, late, badly, or wrongly first.

Behaviour alone. The last digit of the work order's number chooses how it goes; a grievance's number is its trader's.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from simulators.acts import Act, Say
from simulators.dice import Dice
from simulators.documents import Document

ORDER, REPLY, APPROVAL = "opinion.work-order.1", "opinion.work-order-reply.1", "opinion.approval.1"
UNIT = "unit"  # OPINION_TIER
FIRST, SOLUTION, EXTENSION = "first", "solution", "extension"  # REPLY_STAGE
HEAD = "李强"
MORE_DAYS = 40  # beyond when the first reply is due: later than the solution is, within 60 working days


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """How an order goes. stages: what is said when it is assigned. unsigned: the extension is signed only at last."""

    says: str
    stages: tuple[str, ...] = (FIRST, SOLUTION)
    unsigned: bool = False


SCRIPTS = {
    "1": Script(says="asks for an extension", stages=(FIRST, EXTENSION)),
    "2": Script(says="asks for one that nobody has signed, then solves it", unsigned=True),
    "3": Script(says="silent until it is urged", stages=()),
    "4": Script(says="solves it badly, and again"),
    "7": Script(says="asks for an extension that is refused", stages=(FIRST, EXTENSION)),
}
PROMPT = Script(says="answers in time")
SOLVES = ("extended", "not-extended", "redo")  # ORDER_NEWS after which it solves what waits
WAKES = ("reminded", "urged", "escalated")


class Answering:
    """One unit: customs, a port, a yard, an insurer, a city's platform."""

    def __init__(self, dice: Dice) -> None:
        self._dice = dice

    def opens(self, number: int) -> Iterable[Act]:
        """Nothing: a unit waits for what is assigned to it."""
        return ()

    def hears(self, document: Document) -> Iterator[Act]:
        """Work orders move it, where they are said to the unit itself."""
        if document.type != ORDER or document.need("Body/Tier") != UNIT:
            return
        number, news = document.need("Body/WorkOrderNo"), document.need("Body/News")
        script = SCRIPTS.get(number[-1], PROMPT)
        if news == "assigned":
            if script.unsigned:
                yield self._reply(document, FIRST, 1)
                yield self._reply(document, EXTENSION, 2, signed=False)
                yield self._reply(document, SOLUTION, 3)
                return
            for place, stage in enumerate(script.stages):
                yield self._reply(document, stage, place + 1)
        elif news in SOLVES:
            yield self._reply(document, SOLUTION, 1)
        elif news in WAKES and not script.stages:
            yield self._reply(document, FIRST, 1)
            yield self._reply(document, SOLUTION, 2)

    def _reply(self, document: Document, stage: str, place: int, *, signed: bool = True) -> Say:
        number = document.need("Body/WorkOrderNo")
        body: dict[str, Any] = {
            "Subject": document.need("Body/Subject"),
            "WorkOrderNo": number,
            "Stage": stage,
            "Text": _WORDS[stage],
        }
        if stage == EXTENSION:
            due = datetime.fromisoformat(document.need("Body/Due"))
            body |= {"ExtendUntil": (due + timedelta(days=MORE_DAYS)).isoformat(), "UnitHead": HEAD if signed else None}
        after = place * self._dice.between(2, 4, number, stage)
        return Say(type=REPLY, about=number, body=body, after=after, topic=f"order {number}")


class Tiers:
    """The tiers above units: they approve extensions, or refuse one."""

    def __init__(self, dice: Dice) -> None:
        self._dice = dice

    def opens(self, number: int) -> Iterable[Act]:
        """Nothing of its own accord."""
        return ()

    def hears(self, document: Document) -> Iterator[Act]:
        """An extension that waits for this tier is decided."""
        if document.type != ORDER or document.need("Body/News") != "approval":
            return
        number = document.need("Body/WorkOrderNo")
        refuses = number[-1] == "7"
        body: Mapping[str, Any] = {
            "Subject": document.need("Body/Subject"),
            "WorkOrderNo": number,
            "Tier": document.need("Body/Tier"),
            "Verdict": "refuse" if refuses else "approve",
            "Reason": "可在原期限内办结" if refuses else None,
        }
        yield Say(type=APPROVAL, about=number, body=body, after=self._dice.between(1, 3, number, "approval"))


_WORDS = {
    FIRST: "已受理，正在核查",
    SOLUTION: "已核查并整改，收费标准已公示",
    EXTENSION: "涉及多级机构，需会商",
}
