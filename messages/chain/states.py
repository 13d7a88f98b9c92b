"""The states of a chain: whom it waits for, and how long. How long a step may last, the family of its case says.

What becomes of a state whose time is over: `messages.chain.lapsing`.
"""

from datetime import timedelta

from messages.chain.known import Chain
from messages.chain.parts.table import DONE, WITHDRAWN
from messages.chain.standing import is_to_mend, part_stands, waits_for_his_key, wants_consent
from messages.process import NOWHERE, Expected, Limit, Moves, State
from messages.roles import AGENT, TRADER

CONSENTING, SIGNING, RUNNING, MENDING = "consenting", "signing", "running", "mending"
COMPLETED, OVER, CLOSED = "completed", "withdrawn", "closed"

_AGREE = Expected(type="chain.consent", by=(TRADER,), zh="逐项授权同意", en="agree to each part")
_MEND = Expected(
    type="chain.application",
    by=(TRADER, AGENT),
    zh="更正未办成的部分，或补充所需信息",
    en="correct what failed, or say what is wanted",
)

_SIGN = Expected(type="signing.consent", by=(TRADER,), zh="签署待签署的报文", en="sign what waits to be signed")

_HIS_TURN, _KEPT_OPEN = Limit(clock=timedelta(days=30)), Limit(clock=timedelta(days=180))

STATES = (
    State(name=CONSENTING, zh="待分项授权同意", en="a part waits for the trader's consent", limit=_HIS_TURN,
          expects=(_AGREE,)),
    State(name=SIGNING, zh="待企业签署", en="something waits for the trader's signature", limit=_HIS_TURN,
          expects=(_SIGN,)),
    State(name=RUNNING, zh="办理中", en="under way"),
    State(name=MENDING, zh="有部分未办成或待企业补充", en="a part failed, or waits for the trader", limit=_HIS_TURN,
          expects=(_MEND,)),
    State(name=COMPLETED, zh="全部办成", en="everything is done", limit=_KEPT_OPEN),
    State(name=OVER, zh="已撤回", en="withdrawn", final=True),
    State(name=CLOSED, zh="已办结", en="closed", final=True),
)  # fmt: skip

_LIVE = (CONSENTING, SIGNING, RUNNING, MENDING, COMPLETED)
_LAPSE = (CONSENTING, SIGNING, MENDING)  # in which the trader's time may go by
_EVENTS = ("changed", "agreed", "refused", "told")

MOVES = Moves(
    *((f"applied, {state}", (NOWHERE,), state) for state in _LIVE),
    *((f"{event}, {state}", _LIVE, state) for event in _EVENTS for state in _LIVE),
    *((f"lapsed, {state}", _LAPSE, state) for state in _LIVE),
    ("lapsed, withdrawn", _LAPSE, OVER),
    ("withdrawn", _LIVE, OVER),
    ("told, withdrawn", (OVER,), Moves.SAME),
    ("withdrawn again", (OVER,), Moves.SAME),
    ("closed", (COMPLETED,), CLOSED),
    ("told, closed", (CLOSED,), Moves.SAME),
)


def stage(known: Chain) -> str:
    """The state that follows from what is known."""
    if known.withdrawn_at is not None or known.closed_at is not None:
        return OVER if known.withdrawn_at is not None else CLOSED
    for state, waits in FOR_HIM.items():
        if any(waits(known, chosen) for chosen in known.parts.values()):
            return state
    each = [part_stands(known, chosen) for chosen in known.parts.values()]
    return COMPLETED if all(one in (DONE, WITHDRAWN) for one in each) else RUNNING


FOR_HIM = {  # which parts it waits for him with: the first that has one is the state
    MENDING: is_to_mend,
    CONSENTING: wants_consent,
    SIGNING: waits_for_his_key,
}
