"""`python -m simulators.attacks`: attack a gateway that is one's own, and tell of each attack whether it held.

    python -m simulators.attacks --profile .swg/partners/yard-demo --gateway http://127.0.0.1:8440 --only doctype gzip

A line of JSON for each attack on each way in, on standard output: attack, way_in, held, why, status, codes, took_s,
grew_mb, and what was threatened. First comes a good document, which must be accepted, or nothing that follows would mean
anything. Exit code 0: all held; 1: some did not; 2: nothing could be tried.
"""

import argparse
import dataclasses
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from simulators import profile
from simulators.attacks.attack import Attack, Verdict
from simulators.attacks.attacker import Attacker, Limits
from simulators.attacks.carriers import CARRIERS, Carrier
from simulators.attacks.memory import Memory
from simulators.attacks.offering import Offering
from simulators.attacks.reception import Reception
from simulators.attacks.run import ATTACKS, FAMILIES, HONEST, strike, strikes
from simulators.attacks.trap import Trap
from simulators.profile import Profile

_OF = {family.name: family for family in FAMILIES}


def main(arguments: Sequence[str] | None = None) -> int:
    """Attack, and tell."""
    options = _parser().parse_args(arguments)
    chosen = tuple(_chosen(options.only, quick=options.quick))
    if not chosen:
        print(f"no attack is named so; families: {', '.join(_OF)}", file=sys.stderr)
        return 2
    if options.list:
        for attack, carrier in strikes(chosen):
            _print({"attack": attack.id, "way_in": carrier.name if carrier else None, **_words(attack)})
        return 0
    with _attacker(options) as attacker:
        memory = Memory(options.pid)
        for carrier in filter(lambda each: each.is_there(attacker), CARRIERS.values()):
            if not (verdict := strike(HONEST, carrier, attacker, memory)).held:
                print(f"a good document is not taken ({carrier.name}): {verdict.why}", file=sys.stderr)
                return 2
        made = [
            (attack, carrier) for attack, carrier in strikes(chosen) if carrier is None or carrier.is_there(attacker)
        ]
        return max([_tell(attack, carrier, attacker, memory) for attack, carrier in made], default=0)


def _tell(attack: Attack, carrier: Carrier | None, attacker: Attacker, memory: Memory) -> int:
    verdict: Verdict = strike(attack, carrier, attacker, memory)
    _print({**dataclasses.asdict(verdict), "held": verdict.held, **_words(attack)})
    return 0 if verdict.held else 1


def _words(attack: Attack) -> dict[str, str]:
    """What is threatened, and what stands against it."""
    family = _OF[attack.family]
    return {
        "family": family.name,
        "zh": attack.zh,
        "en": attack.en,
        "threat_zh": family.zh,
        "threat_en": family.en,
        "control_zh": family.control_zh,
        "control_en": family.control_en,
    }


def _print(row: dict[str, object]) -> None:
    print(json.dumps(row, ensure_ascii=False), flush=True)


def _chosen(only: Sequence[str], *, quick: bool) -> Iterator[Attack]:
    for attack in ATTACKS:
        named = not only or any(attack.family == each or attack.id == each for each in only)
        if named and not (quick and attack.slow):
            yield attack


@contextmanager
def _attacker(options: argparse.Namespace) -> Iterator[Attacker]:
    """The attacker with his trap and, where pushes come here, his reception."""
    own = profile.load(options.profile, gateway=options.gateway)
    others = dict(_others(options.profile, options.gateway))
    with ExitStack() as held:
        folder = Path(held.enter_context(tempfile.TemporaryDirectory(prefix="swg-attacks-")))
        yield Attacker(
            profile=own,
            trap=held.enter_context(Trap(folder)),
            others=others,
            limits=Limits(**{name: getattr(options, name) for name in _LIMITS}),
            reception=held.enter_context(Reception(others["port"], options.listen)) if options.listen else None,
            folder=options.folder,
            offering=held.enter_context(Offering(options.offer)) if options.offer else None,
        )


_LIMITS = tuple(field.name for field in dataclasses.fields(Limits))


def _others(own: Path, gateway: str | None) -> Iterator[tuple[str, Profile]]:
    """Whoever else's profile lies beside his own, with a key in it, by role."""
    for folder in sorted(own.resolve().parent.iterdir()):
        if folder.name != own.resolve().name and (folder / "key.pem").exists() and (folder / "token").exists():
            other = profile.load(folder, gateway=gateway)
            yield other.party.role, other


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m simulators.attacks", description=(__doc__ or "").split("\n")[0])
    add = parser.add_argument
    add(
        "--profile", type=Path, required=True, metavar="DIR", help="whom to attack as; others beside it are his victims"
    )
    add("--gateway", metavar="URL", help="in place of the address in the profile")
    add("--pid", type=int, help="the gateway's process, so that its memory is watched")
    add("--listen", type=int, metavar="PORT", help="where the port's pushes come in, to be answered with harm")
    add("--folder", type=Path, metavar="DIR", help="his drop folder, where one is agreed")
    add("--offer", type=int, metavar="PORT", help="where the gateway collects from him, where that is agreed")
    add(
        "--only",
        nargs="+",
        default=[],
        metavar="NAME",
        help=f"families ({', '.join(_OF)}), or one attack: doctype/file",
    )
    add("--quick", action="store_true", help="leave out those that take seconds each")
    add("--list", action="store_true", help="only tell which there are")
    for name in _LIMITS:
        what = f"the gateway's own {name}" if name != "push_s" else "how long it waits for the answer to a push"
        add(f"--{name.replace('_', '-')}", type=float, default=getattr(Limits(), name), metavar="S", help=what)
    return parser


if __name__ == "__main__":
    sys.exit(main())
