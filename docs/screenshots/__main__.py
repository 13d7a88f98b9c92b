"""`python -m docs.screenshots [NAME …]`: the pictures of the documentation; `--all FOLDER`: every page, every way."""

import argparse
import sys
from pathlib import Path

from docs.screenshots.camera import camera
from docs.screenshots.shots import shoot
from docs.screenshots.stage import played
from docs.screenshots.sweep import sweep
from tests.services.programs import CHROMIUM, found

HERE = Path(__file__).parent


def main() -> int:
    """Take them."""
    said = argparse.ArgumentParser(prog="python -m docs.screenshots", description=__doc__)
    said.add_argument("names", nargs="*", metavar="NAME", help="of pictures; with --all, parts of pages' paths")
    said.add_argument("--all", type=Path, metavar="FOLDER", help="every page × zh/en × 390/1280/1920 × light/dark")
    said.add_argument("--demo", type=Path, metavar="FOLDER", help="keep the demo there, and take it up again")
    given = said.parse_args()
    with played(given.demo) as (address, people), camera(found(CHROMIUM)) as browser:
        if given.all is not None:
            told = sweep(browser, address, people, given.all, given.names)
        else:
            told = shoot(browser, address, people, HERE, given.names)
        for each in told:
            print(each, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
