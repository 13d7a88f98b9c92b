"""Rounds of all faults until the time is over; the table at the end. Ends with 1 where a promise was broken."""

import argparse
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import replace

from tests.faults.soak.faults import FAULTS, Fault
from tests.faults.soak.fleet import KINDS, Kind, fleet
from tests.faults.soak.run import HEAD, RATE, Row, Soak, line
from tests.services.signals import Ended, raised_once


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10, help="begin no fault after so long")
    parser.add_argument("--only", metavar="WORDS", help="faults whose name has these words")
    parser.add_argument("--rate", type=float, default=RATE, help="cases a second")
    parser.add_argument("--seed", type=int, help="draws the order of the faults; if not given, as in the table")
    parser.add_argument("--saboteur", metavar="ROLE=NAME", help="break a promise: deliver=row-before-answer")
    asked = parser.parse_args()
    chosen = [fault for fault in FAULTS if not asked.only or asked.only in fault.name]
    if not chosen:
        parser.error(f"no fault has {asked.only!r} in its name")
    print(HEAD, flush=True)
    try:
        with raised_once():
            kinds = sabotaged(*asked.saboteur.split("=")) if asked.saboteur else KINDS
            return told(rounds(chosen, minutes=asked.minutes, rate=asked.rate, seed=asked.seed, kinds=kinds))
    except Ended as ended:
        return ended.exit_code


def sabotaged(role: str, saboteur: str) -> Sequence[Kind]:
    """The cluster, one role of which is played by a saboteur; what it does is to be found out."""
    words = ("-m", "tests.faults.saboteur", saboteur, "--role", role)
    return [replace(kind, words=words) if kind.role == role else kind for kind in KINDS]


def rounds(
    chosen: Sequence[Fault], *, minutes: float, rate: float, seed: int | None, kinds: Sequence[Kind] = KINDS
) -> list[Row]:
    """One after another, until the time is over."""
    rows, until = list[Row](), time.monotonic() + minutes * 60
    draw = random.Random(seed) if seed is not None else None
    while not rows or time.monotonic() < until:
        faults = draw.sample(chosen, len(chosen)) if draw else chosen
        rows += one_round(faults, until=until, rate=rate, kinds=kinds)
    return rows


def one_round(faults: Sequence[Fault], *, until: float, rate: float, kinds: Sequence[Kind] = KINDS) -> list[Row]:
    """A new cluster, every fault once as long as there is time, and the books."""
    with fleet(kinds) as own:
        soak = Soak(own, rate)
        soak.begin()
        for fault in faults:
            if time.monotonic() > until and soak.rows:
                break
            print(line(soak.bring(fault)), flush=True)
        print(line(soak.end()), flush=True)
        return soak.rows


def told(rows: list[Row]) -> int:
    """The sums, and the exit code."""
    tried = [row for row in rows if not row.skipped]
    accepted, lost = sum(row.accepted for row in tried), sum(row.lost for row in tried)
    doubled, disordered = sum(row.doubled for row in tried), sum(row.disordered for row in tried)
    amiss = [row for row in tried if not row.is_clean]
    print(
        f"faults={len(tried)} skipped={len(rows) - len(tried)} accepted={accepted} lost={lost} doubled={doubled} "
        f"out-of-order={disordered} longest-stall={max((row.stall_s for row in tried), default=0):.1f}s "
        f"longest-recovery={max((row.recovery_s or 0 for row in tried), default=0):.1f}s"
    )
    print("every promise was kept" if not amiss else f"broken at: {', '.join(row.fault for row in amiss)}")
    return 1 if amiss else 0


if __name__ == "__main__":
    sys.exit(main())
