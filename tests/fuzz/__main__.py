"""`python -m tests.fuzz --minutes 10`: fuzz every target for its share of the time; exit code 1 where something broke.

--only reader records    some targets alone
--seed 7                 another run; unsaid: the time
--keep DIR               where inputs that broke something are kept (.fuzz)
--again FILE             try one such input once more: DIR/<target>-<n>
"""

import argparse
import sys
import time
from pathlib import Path

from tests.fuzz.engine import Run, fuzz
from tests.fuzz.targets import TARGETS


def main() -> int:
    """Fuzz, and tell."""
    options = _parser().parse_args()
    if options.again:
        return _again(options.again)
    chosen = [target for target in TARGETS if not options.only or target.name in options.only]
    seed = options.seed if options.seed is not None else time.time_ns() % 1_000_000
    print(f"seed {seed}, {len(chosen)} targets, {options.minutes:g} minutes", flush=True)
    broken = 0
    for target in chosen:
        run = fuzz(target, seconds=options.minutes * 60 / len(chosen), seed=seed)
        _tell(run)
        broken += len(run.finds)
        for number, find in enumerate(run.finds):
            options.keep.mkdir(parents=True, exist_ok=True)
            kept = options.keep / f"{find.target}-{number}"
            kept.write_bytes(find.data)
            print(f"  {find.said}: {find.data[:120]!r} kept in {kept}\n{find.trace}", flush=True)
    print(f"{broken} broken")
    return 1 if broken else 0


def _tell(run: Run) -> None:
    print(
        f"{run.target:11} {run.inputs:9,} inputs  {len(run.words):6,} outcomes  slowest {run.slowest_s * 1000:5.0f} ms"
        f"  +{run.grew_mb:.0f} MB  {len(run.finds)} broken",
        flush=True,
    )


def _again(file: Path) -> int:
    name = file.name.rpartition("-")[0]
    target = next(target for target in TARGETS if target.name == name)
    print(target.run(file.read_bytes()))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--minutes", type=float, default=1.0, help="for all targets together")
    parser.add_argument("--only", nargs="+", default=[], choices=[target.name for target in TARGETS])
    parser.add_argument("--seed", type=int)
    parser.add_argument("--keep", type=Path, default=Path(".fuzz"))
    parser.add_argument("--again", type=Path, metavar="FILE")
    return parser


if __name__ == "__main__":
    sys.exit(main())
