"""`python -m docs.make` writes the pages; with --check it says which are out of date and writes none."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from docs.make import bank, deadlines, events, findings, messages, process, services

FOLDER = Path(__file__).resolve().parents[1]
PAGES: Mapping[str, Callable[[], str]] = {
    "messages.md": messages.page,
    "findings.md": findings.page,
    "events.md": events.page,
    "bank-fields.md": bank.page,
    "services.md": services.page,
    "deadlines.md": deadlines.page,
    "process-inspection.md": process.inspection_page,
    "process-release.md": process.release_page,
    "process-settlement.md": process.settlement_page,
    "process-guarantee.md": process.guarantee_page,
    "process-chain.md": process.chain_page,
    "process-credit.md": process.credit_page,
    "process-financing.md": process.financing_page,
    "process-opinion.md": process.opinion_page,
}


def stale(folder: Path = FOLDER) -> list[str]:
    """The pages in a folder that do not say what the schemas and tables say now."""
    return [name for name, page in PAGES.items() if not _is(folder / name, page())]


def _is(path: Path, text: str) -> bool:
    return path.exists() and path.read_text("utf-8") == text


def main() -> int:
    """Write or check; 1 where something is out of date."""
    found = stale()
    if "--check" not in sys.argv[1:]:
        for name in found:
            (FOLDER / name).write_text(PAGES[name](), "utf-8")
            print(f"wrote docs/{name}")
        return 0
    for name in found:
        print(f"docs/{name} is out of date; run: make docs")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
