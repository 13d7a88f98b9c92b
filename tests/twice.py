"""Run the tests, and a handful that failed once more, alone.

    python -m tests.twice -n 3 …    as pytest -n 3 …

Hundreds of programs start, stop and are killed beside each other here, and on a busy machine one may be too slow once.
What fails a second time, with nothing beside it, has failed. What does not is named at the end as unsteady: it is to
be mended all the same. More than a handful is no matter of a busy machine, and is not run again.
"""

import json
import subprocess
import sys
from pathlib import Path

HANDFUL = 5
FAILED = Path(".pytest_cache/v/cache/lastfailed")
TESTS_FAILED = 1  # pytest's exit code; any other is not about tests


def main(words: list[str]) -> int:
    FAILED.unlink(missing_ok=True)
    code = _pytest(words)
    failed = sorted(json.loads(FAILED.read_text())) if code == TESTS_FAILED and FAILED.exists() else []
    if not 0 < len(failed) <= HANDFUL:
        return code
    print(f"\n{len(failed)} failed; once more, alone:", *failed, sep="\n  ", flush=True)
    code = _pytest(["--last-failed", "--last-failed-no-failures", "none"])
    if code == 0:
        print("\nunsteady, to be mended:", *failed, sep="\n  ", flush=True)
    return code


def _pytest(words: list[str]) -> int:
    return subprocess.run([sys.executable, "-m", "pytest", *words], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
