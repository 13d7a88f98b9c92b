"""What `swg journal verify` costs: records a second, on a journal that the writer itself wrote.

    python -m bench.verification [--records 1000000] [--workers 2]

Half notices, half their arrivals, 2,000 bytes each, batches of up to 64; every message leaves about two records. It
would change where the walk keeps what leaves say of deliveries, and how many processes share it.
"""

import argparse
import asyncio
import resource
import tempfile
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.progress import track

from bench.machine import describe
from gateway.journal.database import open_to_read
from gateway.journal.verification.walk import verify
from tests.inspections import BOXES, arrival, notice
from tests.journals import Journal, journal_on
from tests.keys import gateway

TOGETHER = 64
SIZE = 2000  # bytes of a document
RECORDS_A_MESSAGE = 2


def main() -> None:
    """Write a journal, walk it, print."""
    parser = argparse.ArgumentParser(prog="python -m bench.verification", description=__doc__)
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--workers", type=int, default=2, help="processes that help")
    asked = parser.parse_args()
    console = Console(width=110)
    with tempfile.TemporaryDirectory(prefix="swg-bench-", ignore_cleanup_errors=True) as name:
        for line in describe(Path(name)):
            console.print(line, highlight=False)
        file = f"sqlite:///{name}/journal.db"
        with journal_on(file) as journal:
            for start in track(range(0, asked.records // RECORDS_A_MESSAGE, TOGETHER), "writing", console=console):
                asyncio.run(_some(journal, start))
        report = verify(open_to_read(file), [gateway().cert_pem], workers=asked.workers)
    rss = max(resource.getrusage(of).ru_maxrss for of in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    if not report.sound:
        raise SystemExit(f"not sound: {report.problems[:3]}")
    rate = report.records / report.took_s
    console.print(
        f"verify records={report.records} took_s={report.took_s:.1f} records_a_second={rate:.0f} "
        f"workers={asked.workers} most_resident_mb={rss / 1024:.0f}",
        highlight=False,
    )


async def _some(journal: Journal, start: int) -> None:
    """Notices, then an arrival at each."""
    for make, first in ((partial(notice, *BOXES[:2]), start), (partial(arrival, BOXES[0]), start + 1)):
        said = [
            journal.submission(make(entry_id=f"42182026{number // 2:010}"), content=(b"<d>%d</d>" % number).ljust(SIZE))
            for number in range(first, start + TOGETHER, 2)
        ]
        await asyncio.gather(*(journal.writer.write(journal.accept(each)) for each in said))
    journal.clock.turn(0.1)


if __name__ == "__main__":
    main()
