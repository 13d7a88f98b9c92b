"""The process of a chain: a case of cases. What it knows of them, the platform has said into it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from messages.chain import conduct
from messages.chain.against import AGAINST, admits
from messages.chain.known import Chain
from messages.chain.lapsing import expires, folds, lasts
from messages.chain.records import ChainProgress
from messages.chain.states import CONSENTING, MENDING, MOVES, RUNNING, SIGNING, STATES
from messages.chain.view import aliases, concerns, trader_keys, view
from messages.envelope import Message
from messages.process import Case, Conducts, Find, Key, Process, State
from messages.roles import AGENT, TRADER, Role


def choose(cases: Sequence[Case], message: Message, find: Find | None) -> Case | None:
    """The chain of that number."""
    return cases[-1] if cases else None


def parties(known: Chain, message: Message) -> Mapping[Role, tuple[Key, ...]]:
    """News goes to the trader, and to the agent who spoke last for him; form and consent stay with the platform."""
    if not isinstance(message.body, ChainProgress):
        return {}
    agent = {AGENT: (Key(kind="party", value=known.agent),)} if known.agent else {}
    return {TRADER: trader_keys(known), **agent}


def _no_pardon(known: Chain | None, body: Any) -> tuple[str, ...]:
    return ()


PROCESS = Process(
    known=Chain,
    states=STATES,
    moves=MOVES,
    order_key=lambda body: str(body.chain_no),
    choose=choose,
    admits=admits,
    against=AGAINST,
    pardons=_no_pardon,
    fold=folds(lasts(STATES)),
    expire=expires(lasts(STATES)),
    aliases=aliases,
    parties=parties,
    concerns=concerns,
    view=view,
    conducts=Conducts(
        of=(CONSENTING, SIGNING, RUNNING, MENDING),
        trader=lambda known: known.trader_id,
        members=conduct.members,
        says=conduct.says,
        answered=conduct.answered,
        upon=conduct.upon,
        again=conduct.again,
    ),
)


def by(states: tuple[State, ...]) -> Process:
    """The process where states last as these do."""
    return replace(PROCESS, states=states, fold=folds(lasts(states)), expire=expires(lasts(states)))
