"""All attacks, and the run over them: each is made on every way in that it can take, and judged by itself."""

from collections.abc import Iterable, Iterator
from types import ModuleType

from simulators.attacks import (
    answers,
    crowding,
    doctypes,
    encodings,
    fetching,
    growth,
    gzips,
    passes,
    paths,
    requests,
    sameness,
    slowness,
    smuggling,
    words,
    wrapping,
)
from simulators.attacks.attack import TOOK, Answer, Attack, Family, Verdict, document, judge
from simulators.attacks.attacker import Attacker
from simulators.attacks.carriers import CARRIERS, Carrier
from simulators.attacks.memory import Memory

_MODULES: tuple[ModuleType, ...] = (
    *(doctypes, fetching, growth, encodings, gzips, wrapping, requests, sameness, passes),
    *(paths, words, smuggling, answers, slowness, crowding),
)
FAMILIES: tuple[Family, ...] = tuple(module.FAMILY for module in _MODULES)
ATTACKS: tuple[Attack, ...] = tuple(attack for module in _MODULES for attack in module.ATTACKS)
TRIES = 3
TOO_LATE = 408  # the gateway has waited for the rest of it
HONEST = document("honest", "正常报文", "a good document", lambda attacker: attacker.good(), "accepted", "valid")


def strikes(attacks: Iterable[Attack] = ATTACKS) -> Iterator[tuple[Attack, Carrier | None]]:
    """Every attack with every way in that it is made on; None: it has its own."""
    for attack in attacks:
        if attack.make is None:
            yield attack, None
        else:
            yield from ((attack, carrier) for carrier in CARRIERS.values() if carrier.takes(attack))


def strike(attack: Attack, carrier: Carrier | None, attacker: Attacker, memory: Memory) -> Verdict:
    """Make one attack, and judge what came of it; whether the gateway still answers is part of it.

    Where nothing was wrong but that it, or the attack itself, took too long, it is made again: the machine may have
    been at something else.
    """
    for _ in range(TRIES - 1):
        verdict = _once(attack, carrier, attacker, memory)
        if verdict.why is None or not (verdict.why.startswith(TOOK) or verdict.status == TOO_LATE):
            return verdict
    return _once(attack, carrier, attacker, memory)


def _once(attack: Attack, carrier: Carrier | None, attacker: Attacker, memory: Memory) -> Verdict:
    memory.begin()
    attacker.move()
    attacker.trap.visits.clear()
    answer = attack.strike(attacker, carrier)
    grew_mb = memory.grew_mb()
    why = judge(
        attack,
        answer,
        allowed_s=attack.allowed_s(attacker),
        fetched=attacker.trap.visits,
        secret=attacker.trap.secret,
        grew_mb=grew_mb,
    )
    return Verdict(
        attack=attack.id,
        way_in=carrier.name if carrier else None,
        why=why or _dead(attacker),
        status=answer.status,
        codes=answer.codes,
        verdict=answer.verdict,
        took_s=answer.took_s,
        grew_mb=grew_mb,
    )


def _dead(attacker: Attacker) -> str | None:
    alive: Answer = attacker.ask("GET", "/livez")
    return None if alive.status == 200 else "the gateway answers no more"
