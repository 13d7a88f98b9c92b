"""The states of a release, from the proposal to the decision that ends it, and the only moves between them.

Customs decides: what it says is a fact and may skip states. Sources: GACC 2018-134 (released on condition, tested and
certified afterwards) for the order; limits are our own assumptions (A).
"""

from datetime import timedelta

from messages.process import NOWHERE, Expected, Limit, Moves, State
from messages.roles import CUSTOMS

DECIDE = Expected(type="release.decision", by=(CUSTOMS,), zh="作出验放决定", en="decide on the release")
INSPECT = Expected(type="release.assessment", by=(CUSTOMS,), zh="现场检验后再评估", en="assess again after inspection")
CERTIFY = Expected(
    type="release.decision", by=(CUSTOMS,), zh="出证或判定不合格", en="certify, or find it does not conform"
)

STATES = (
    State(name="proposed", zh="已给出验放建议，待海关决定", en="proposed; customs is to decide",
          limit=Limit(clock=timedelta(hours=4)), expects=(DECIDE,)),
    State(name="on-site", zh="现场检验检疫", en="to be inspected on the spot", limit=Limit(working_days=1, at_hour=17),
          expects=(INSPECT, DECIDE)),
    State(name="testing", zh="检测后再定", en="to be tested before release", limit=Limit(working_days=10, at_hour=17),
          expects=(DECIDE,)),
    State(name="conditional", zh="附条件放行，出证前不得销售、使用",
          en="released on condition: not to be sold or used before the certificate",
          limit=Limit(working_days=20, at_hour=17), expects=(CERTIFY,)),
    State(name="released", zh="已放行", en="released", final=True),
    State(name="certified", zh="合格出证，限制解除", en="certified; nothing is barred any more", final=True),
    State(name="failed", zh="不合格，召回或退运", en="does not conform: recalled or sent back", final=True),
    State(name="refused", zh="不予放行", en="not let in", final=True),
    State(name="withdrawn", zh="已撤销", en="withdrawn", final=True),
)  # fmt: skip

BY_VERDICT = {
    "check": "on-site",
    "test": "testing",
    "conditional": "conditional",
    "release": "released",
    "certified": "certified",
    "failed": "failed",
    "refuse": "refused",
}
FINAL = tuple(state.name for state in STATES if state.final)
ANY = tuple(state.name for state in STATES)
STAYED = ("proposed", "on-site", "testing")  # goods have not left
OPEN = (*STAYED, "conditional")
DECIDED = tuple(BY_VERDICT.values())


def told(event: str, state: str) -> str:
    """An event with the state it leads to: "decided, released"."""
    return f"{event}, {state}"


MOVES = Moves(
    ("assessed", (NOWHERE,), "proposed"),
    ("assessed anew", OPEN, Moves.SAME),
    ("assessed earlier", ANY, Moves.SAME),
    ("assessment withdrawn", (NOWHERE, "proposed", "on-site"), "withdrawn"),
    ("proposed", ANY, Moves.SAME),
    # what customs decides, in order; it may skip what it need not say, and may have decided before it withdrew
    ("decided, on-site", (NOWHERE, "proposed", "on-site", "withdrawn"), "on-site"),
    ("decided, testing", (NOWHERE, *STAYED, "withdrawn"), "testing"),
    ("decided, conditional", (NOWHERE, *STAYED, "conditional", "withdrawn"), "conditional"),
    ("decided, released", (NOWHERE, *OPEN, "withdrawn"), "released"),
    ("decided, certified", (NOWHERE, *OPEN, "withdrawn"), "certified"),
    ("decided, failed", (NOWHERE, *OPEN, "released", "withdrawn"), "failed"),  # goods are recalled
    ("decided, refused", (NOWHERE, *STAYED, "withdrawn"), "refused"),
    ("decided earlier", ANY, Moves.SAME),
    # what it changes or takes back
    *((told("decision changed", name), (NOWHERE, *ANY), name) for name in DECIDED),
    *((told("decision withdrawn", name), ANY, name) for name in ("proposed", "withdrawn", *DECIDED)),
)  # fmt: skip
