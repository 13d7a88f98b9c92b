"""The states of an amendment and the only moves between them. Limits are our own assumptions (A)."""

from messages.process import NOWHERE, Expected, Limit, Moves, State
from messages.roles import CUSTOMS

DECIDE = Expected(type="declaration.amendment-decision", by=(CUSTOMS,), zh="作出修改决定", en="decide on the amendment")

STATES = (
    State(name="submitted", zh="已提交，待海关决定", en="submitted; customs is to decide",
          limit=Limit(working_days=1, at_hour=17), expects=(DECIDE,)),
    State(name="accepted", zh="准予修改", en="accepted", final=True),
    State(name="refused", zh="不予修改", en="refused", final=True),
    State(name="withdrawn", zh="已撤回", en="withdrawn", final=True),
)  # fmt: skip

BY_VERDICT = {"accept": "accepted", "refuse": "refused"}
DECIDED = tuple(BY_VERDICT.values())
ANY = tuple(state.name for state in STATES)


def told(event: str, state: str) -> str:
    """An event with the state it leads to: "decided, accepted"."""
    return f"{event}, {state}"


MOVES = Moves(
    ("submitted", (NOWHERE,), "submitted"),
    ("changed", ("submitted",), "submitted"),
    ("withdrawn", ("submitted",), "withdrawn"),
    ("tolerance proposed", ANY, Moves.SAME),
    # customs may have decided before it heard that the amendment was withdrawn: its word holds
    *((told("decided", name), (NOWHERE, "submitted", "withdrawn"), name) for name in DECIDED),
    ("decided earlier", ANY, Moves.SAME),
    *((told("decision changed", name), (NOWHERE, *ANY), name) for name in DECIDED),
    ("decision withdrawn", DECIDED, "submitted"),
)  # fmt: skip
