"""The states of a chain: whom it waits for. How long each step may last, the family of its case says."""

from messages.chain.known import Chain
from messages.chain.parts.table import DONE, FAILED, WITHDRAWN
from messages.chain.standing import CONSENT, REFUSED, part_stands, waits_for_his_key, wants
from messages.process import NOWHERE, Expected, Moves, State
from messages.roles import AGENT, TRADER

CONSENTING, SIGNING, RUNNING, MENDING = "consenting", "signing", "running", "mending"
COMPLETED, OVER = "completed", "withdrawn"

_AGREE = Expected(type="chain.consent", by=(TRADER,), zh="逐项授权同意", en="agree to each part")
_MEND = Expected(
    type="chain.application",
    by=(TRADER, AGENT),
    zh="更正未办成的部分，或补充所需信息",
    en="correct what failed, or say what is wanted",
)

_SIGN = Expected(type="signing.consent", by=(TRADER,), zh="签署待签署的报文", en="sign what waits to be signed")

STATES = (
    State(name=CONSENTING, zh="待分项授权同意", en="a part waits for the trader's consent", expects=(_AGREE,)),
    State(name=SIGNING, zh="待企业签署", en="something waits for the trader's signature", expects=(_SIGN,)),
    State(name=RUNNING, zh="办理中", en="under way"),
    State(name=MENDING, zh="有部分未办成或待企业补充", en="a part failed, or waits for the trader", expects=(_MEND,)),
    State(name=COMPLETED, zh="全部办成", en="everything is done"),
    State(name=OVER, zh="已撤回", en="withdrawn", final=True),
)

_LIVE = (CONSENTING, SIGNING, RUNNING, MENDING, COMPLETED)
_EVENTS = ("changed", "agreed", "refused", "told")

MOVES = Moves(
    *((f"applied, {state}", (NOWHERE,), state) for state in _LIVE),
    *((f"{event}, {state}", _LIVE, state) for event in _EVENTS for state in _LIVE),
    ("withdrawn", _LIVE, OVER),
    ("told, withdrawn", (OVER,), Moves.SAME),
    ("withdrawn again", (OVER,), Moves.SAME),
)


def stage(known: Chain) -> str:
    """The state that follows from what is known."""
    if known.withdrawn_at is not None:
        return OVER
    active = [chosen for chosen in known.parts.values() if chosen.is_active]
    each = [part_stands(known, chosen) for chosen in active]
    is_asked = any(wants(known, chosen, step) for chosen in active for step in chosen.row.steps)
    if FAILED in each or REFUSED in each or is_asked:
        return MENDING
    if CONSENT in each:
        return CONSENTING
    if any(map(waits_for_his_key, known.parts.values())):
        return SIGNING
    return COMPLETED if all(one in (DONE, WITHDRAWN) for one in each) else RUNNING
