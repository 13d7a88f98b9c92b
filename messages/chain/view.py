"""What of a chain may be read: one progress of all its parts, what each shows for consent, and what is next."""

from collections.abc import Iterator, Mapping
from typing import Any

from messages.chain.conduct import members
from messages.chain.given import shown, value_of
from messages.chain.known import Chain, Chosen
from messages.chain.parts import PARTS
from messages.chain.parts.table import DONE, FAILED, WAITING, Step
from messages.chain.standing import (
    BLOCKED,
    CONSENT,
    DUE,
    REFUSED,
    TAKEN_BACK,
    UNSIGNED,
    blocked_by_part,
    blocking,
    is_put_off,
    is_stranded,
    part_stands,
    stands,
    wants,
)
from messages.chain.states import COMPLETED, CONSENTING, MENDING, SIGNING, stage
from messages.identifiers import compact
from messages.process import Alias, Concerned, Key, member_alias
from messages.roles import AGENT, GATEWAY, TRADER, Role

WORDS = {
    DONE: ("已办成", "done"),
    WAITING: ("办理中", "under way"),
    FAILED: ("未办成", "failed"),
    DUE: ("待发送", "to be sent"),
    BLOCKED: ("待前序步骤", "waits for a step before it"),
    CONSENT: ("待授权同意", "waits for consent"),
    REFUSED: ("未获同意", "consent is refused"),
    "withdrawn": ("已撤回", "withdrawn"),
    "not-needed": ("无需办理", "not needed"),
}

_LAPSES = (
    "到期仍未办理的事项即失效：平台不再发送，待签署的作废；已发出的仍由对方办理，平台不代为撤回",
    "a part for which nothing is done by then lapses: nothing more of it is sent, and what waits to be signed is void; "
    "what was sent stays with its receiver, and the platform takes nothing back",
)
THEN = {  # what becomes of the chain at the end of its state
    CONSENTING: _LAPSES,
    SIGNING: _LAPSES,
    MENDING: _LAPSES,
    COMPLETED: ("到期即办结，平台不再更新进展", "it is closed, and nothing more is told of it"),
}
LAPSED = (
    "逾期未办，已失效；可在表中重新选择该项，已发出的须撤回的，再次提交不含该项的表或撤回本链",
    "lapsed; choose it again in the form, or, to take back what was sent, send the form without it or withdraw the "
    "chain",
)

BACK_FAILED = (
    "再次撤回本链（FunctionCode 3），或再次提交不含该项的表（FunctionCode 5），平台将重新发送撤回报文；"
    "也可由本企业自行向对方发送撤回报文",
    "withdraw the chain again (FunctionCode 3), or send the form without this part again (FunctionCode 5): it is then "
    "taken back anew; or take it back by a message of your own",
)


def aliases(known: Chain) -> Iterator[Alias]:
    """The numbers that find the chain: those of its cases, and of its shipment."""
    shipment = known.form.shipment
    named = (
        ("declaration", shipment.entry_id),
        ("contract", shipment.contract_no),
        ("invoice", shipment.invoice_no),
        ("bill", shipment.bill_no),
    )
    yield from (Alias(kind=kind, value=compact(value)) for kind, value in named if value)
    for chosen in known.parts.values():
        yield from (Alias(kind="number", value=number) for number in chosen.numbers().values())
    yield from map(member_alias, members(known))


def trader_keys(known: Chain) -> tuple[Key, ...]:
    """What the trader is found by."""
    return (Key(kind="credit-code", value=known.trader_id),)


def concerns(known: Chain) -> Concerned:
    """The trader, and the agent who spoke last for him; bank and insurer learn of their own messages alone."""
    yield TRADER, trader_keys(known)
    if known.agent is not None:
        yield AGENT, (Key(kind="party", value=known.agent),)
    yield GATEWAY, (Key(kind="platform", value="single-window"),)


def view(known: Chain, role: Role | None) -> Mapping[str, Any]:
    """All of it."""
    return {
        "chain_no": known.chain_no,
        "trader_id": known.trader_id,
        "shipment": known.form.shipment,
        "parts": [_part(known, chosen) for chosen in known.parts.values()],
        "not_chosen": [part.name for part in PARTS if part.name not in known.parts],
        "withdrawn_at": known.withdrawn_at,
        "closed_at": known.closed_at,
        "until": known.until,
        **dict(zip(("then_zh", "then_en"), THEN.get(stage(known), (None, None)), strict=True)),
    }


def _part(known: Chain, chosen: Chosen) -> Mapping[str, Any]:
    row, standing = chosen.row, part_stands(known, chosen)
    return {
        "part": row.name,
        "part_zh": row.zh,
        "part_en": row.en,
        **_words(standing),
        "consent": {
            "text_zh": row.text_zh,
            "text_en": row.text_en,
            "version": row.version,
            "receiver": value_of(chosen.given, row.receiver),
            "receiver_role": row.role,
            "fields": shown(chosen.given, row),
            "digest": chosen.digest,
            "given_at": chosen.agreed_at,
            "refused_at": chosen.refused_at,
            "reason": chosen.reason,
        },
        "steps": [_step(known, chosen, step) for step in row.steps],
        "blocks": list(blocked_by_part(known, row.name)) if standing in ("withdrawn", FAILED, REFUSED) else [],
        "withdrawn_at": chosen.withdrawn_at,
        "lapsed_at": chosen.lapsed_at,
        "then_zh": LAPSED[0] if chosen.lapsed_at else row.then_zh if standing == DONE else None,
        "then_en": LAPSED[1] if chosen.lapsed_at else row.then_en if standing == DONE else None,
    }


def _step(known: Chain, chosen: Chosen, step: Step) -> Mapping[str, Any]:
    said, member = chosen.steps.get(step.name), chosen.row.member(step.member)
    back, standing = chosen.backs.get(step.name), stands(known, chosen, step)
    number = said.number if said else None
    return {
        "step": step.name,
        "step_zh": step.zh,
        "step_en": step.en,
        "type": step.type,
        "of": _next(known, chosen, step),
        "until": said.until if said else None,
        **_words(standing),
        "state": said.state if said else None,
        "since": said.at if said else None,
        "revision": chosen.revision(step.member),
        "number": number,
        "case": f"{member.path}/{number}" if number else None,
        "document": said.document if said else None,
        "findings": said.findings if said else (),
        "withdrawal": back.state if back else None,
        "withdrawal_document": back.document if back else None,
        "withdrawal_findings": back.findings if back else (),
        "withdrawal_next_zh": BACK_FAILED[0] if back and back.standing == FAILED else None,
        "withdrawal_next_en": BACK_FAILED[1] if back and back.standing == FAILED else None,
        "blocked_by": list(blocking(known, chosen, step)) if standing == BLOCKED else [],
        "wanted": [{"field": each.path, "zh": each.zh, "en": each.en} for each in wants(known, chosen, step)],
    }


def _next(known: Chain, chosen: Chosen, step: Step) -> Role:
    """Whose turn it is: the trader's, who is to agree, to sign, to pay or to correct; else who takes the step."""
    standing, said = stands(known, chosen, step), chosen.steps.get(step.name)
    back = chosen.backs.get(step.name)
    if (standing == DUE and not wants(known, chosen, step)) or any(map(is_put_off, filter(None, (said, back)))):
        return GATEWAY
    if back is not None and (back.standing == FAILED or back.state.removeprefix(TAKEN_BACK) in UNSIGNED):
        return TRADER
    is_his = standing in (FAILED, CONSENT, REFUSED, DUE) or (said is not None and said.state in UNSIGNED)
    return TRADER if is_his or is_stranded(known, chosen, step) else step.of


def _words(standing: str) -> Mapping[str, str]:
    zh, en = WORDS[standing]
    return {"standing": standing, "standing_zh": zh, "standing_en": en}
