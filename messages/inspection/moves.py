"""The states of an inspection, from the notice to the release, and the only moves between them.

Which state follows is settled by what is known then (`known.stage`), and an event says so; this table says which may
follow which. The inspection being over does not release the goods. Limits are our own assumptions (A).
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from messages.process import NOWHERE, Expected, Limit, Moves, State
from messages.roles import AGENT, CUSTOMS, PORT, TRADER, YARD

ACKNOWLEDGE = Expected(
    type="inspection.acknowledgement", by=(YARD, PORT), zh="签收查验通知", en="acknowledge the notice"
)
APPOINT = Expected(type="inspection.appointment", by=(TRADER, AGENT), zh="预约查验", en="make an appointment")
ARRIVE = Expected(type="inspection.arrival", by=(YARD, PORT), zh="报告查验货物到位", en="report the goods in place")
NOTIFY = Expected(type="inspection.notice", by=(CUSTOMS,), zh="发出查验通知", en="give the notice")
REPLY = Expected(type="inspection.arrival-reply", by=(CUSTOMS,), zh="答复到位信息", en="answer the arrival")
RESULT = Expected(type="inspection.result", by=(CUSTOMS,), zh="给出查验结果", en="give the result")
DISPOSE = Expected(type="inspection.result", by=(CUSTOMS,), zh="放行或作出处置", en="release or dispose")

_DAY = timedelta(days=1)

STATES = (
    State(name="unconfirmed", zh="待确认：通知未到", en="unconfirmed: the notice has not come",
          limit=Limit(clock=timedelta(minutes=30)), expects=(NOTIFY,)),
    State(name="notified", zh="已通知", en="notified", limit=Limit(clock=timedelta(hours=2)),
          expects=(ACKNOWLEDGE, APPOINT, ARRIVE)),
    State(name="acknowledged", zh="已签收", en="acknowledged", limit=Limit(clock=_DAY), expects=(APPOINT, ARRIVE)),
    State(name="appointed", zh="已预约", en="appointed", limit=Limit(clock=_DAY), expects=(ARRIVE,)),
    State(name="partly-in-place", zh="部分到位", en="partly in place", limit=Limit(clock=_DAY),
          expects=(ARRIVE, REPLY)),
    State(name="in-place", zh="已到位", en="in place", limit=Limit(working_days=1, at_hour=17),
          expects=(REPLY, RESULT)),
    State(name="inspecting", zh="查验中", en="under inspection", limit=Limit(working_days=2, at_hour=17),
          expects=(RESULT,)),
    State(name="further-round", zh="转入下一轮查验", en="a further round", limit=Limit(clock=_DAY), expects=(ARRIVE,)),
    State(name="inspected", zh="查验结束", en="inspected", limit=Limit(working_days=1, at_hour=17), expects=(DISPOSE,)),
    State(name="disposed", zh="已处置（见各行）", en="disposed of, as each line says"),
    State(name="released", zh="已放行", en="released", final=True),
    State(name="withdrawn", zh="已撤销", en="withdrawn", final=True),
)  # fmt: skip

FINAL = ("released", "withdrawn")
WAITING = ("notified", "acknowledged", "appointed")
PRESENT = ("partly-in-place", "in-place")
BEFORE = (*WAITING, *PRESENT, "further-round")  # customs has not begun, or not with this round
OVER = ("inspected", "disposed")
LATER = ("inspecting", *OVER)
OPEN = ("unconfirmed", *BEFORE, *LATER)


def told(event: str, stage: str) -> str:
    """An event with the state it leads to: "arrived, in place"."""
    return f"{event}, {stage.replace('-', ' ')}"


def to(event: str, sources: Iterable[str], targets: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """The rows of an event that may lead from each of these states to each of those."""
    return ((told(event, target), tuple(sources), target) for target in targets)


def same(event: str, states: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """The rows of an event that leaves each of these states as it is, and says so."""
    return ((told(event, state), (state,), Moves.SAME) for state in states)


SAME = Moves.SAME

MOVES = Moves(
    # the notice
    *to("notice", (NOWHERE, "unconfirmed", "further-round"), ("notified", *PRESENT)),
    *to("notice", ("further-round",), ("further-round",)),
    *to("notice", LATER, ("inspecting",)),
    *to("notice", ("further-round", *LATER), (*OVER, "released")),
    *to("notice changed", BEFORE, (*BEFORE, *OVER, "released")),
    *to("notice changed", LATER, (*LATER, "released")),
    ("notice withdrawn", (NOWHERE, *OPEN), "withdrawn"),
    # the yard's and the trader's answer to it
    ("acknowledged", ("notified", "acknowledged"), "acknowledged"),
    ("acknowledged", ("appointed", *PRESENT, "further-round", *LATER, *FINAL), SAME),
    *to("acknowledgement withdrawn", ("acknowledged",), ("acknowledged", "notified")),
    ("appointed", WAITING, "appointed"),
    ("appointed", (*PRESENT, "further-round"), SAME),
    *to("appointment withdrawn", ("appointed",), ("acknowledged", "notified")),
    *same("appointment withdrawn", (*PRESENT, "further-round")),
    # goods in place
    ("arrived before the notice", (NOWHERE,), "unconfirmed"),
    ("arrived before the notice", ("unconfirmed", "further-round", *LATER), SAME),
    ("arrived before the number", (*BEFORE, *LATER), SAME),
    ("hold expired", (*OPEN, *FINAL), SAME),
    *to("arrived", BEFORE, (*PRESENT, "further-round")),
    *to("arrived", LATER, ("inspecting",)),
    *to("arrival withdrawn", BEFORE, (*BEFORE, *OVER)),
    *to("arrival withdrawn", ("inspecting",), LATER),
    # customs' answer to that; it may come before anything else, and be changed
    *to("arrival accepted", (NOWHERE,), ("unconfirmed",)),
    *to("arrival accepted", BEFORE, BEFORE),
    *same("arrival accepted", ("unconfirmed", *LATER)),
    *to("arrival refused", (NOWHERE,), ("unconfirmed",)),
    *to("arrival refused", BEFORE, BEFORE),
    *same("arrival refused", ("unconfirmed", *LATER)),
    *to("arrival reply withdrawn", (NOWHERE,), ("unconfirmed",)),
    *to("arrival reply withdrawn", BEFORE, BEFORE),
    *same("arrival reply withdrawn", ("unconfirmed", *LATER)),
    ("inspection started", (NOWHERE, "unconfirmed", *BEFORE), "inspecting"),
    # results; facts, so they may skip what was never reported
    *to("result", (NOWHERE, *OPEN), ("inspecting", "further-round", *OVER)),
    *to("result", (*BEFORE, *LATER), ("released",)),
    *same("result without news", (*PRESENT, "further-round", *LATER)),
    *to("result withdrawn", (NOWHERE,), ("unconfirmed",)),
    *to("result withdrawn", OPEN, ("inspecting",)),
    *same("result withdrawn", ("unconfirmed", *BEFORE, *OVER)),
)
