"""A test that fails once is run again alone; one that fails twice has failed."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.twice import HANDFUL

ROOT = Path(__file__).parent.parent
ONCE = """
from pathlib import Path

def test_it():
    seen = Path("seen")
    old = seen.exists()
    seen.touch()
    assert old
"""
ALWAYS = "def test_it():\n    assert False\n"


@pytest.mark.parametrize(
    ("written", "many", "code", "said"),
    [
        (ONCE, 1, 0, "unsteady, to be mended:\n  test_0.py::test_it"),
        (ALWAYS, 1, 1, "1 failed; once more, alone:"),
        (ALWAYS, HANDFUL + 1, 1, f"{HANDFUL + 1} failed in"),
        ("def test_it():\n    pass\n", 1, 0, "1 passed"),
        ("import nothing_of_this_name\n", 1, 2, "error"),
    ],
    ids=["once", "twice", "many", "none", "unreadable"],
)
def test_what_fails_is_run_again_alone(tmp_path: Path, written: str, many: int, code: int, said: str):
    for number in range(many):
        (tmp_path / f"test_{number}.py").write_text(written)
    program = [sys.executable, str(ROOT / "tests" / "twice.py"), "-q", "-p", "no:schemathesis"]
    run = subprocess.run(program, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (run.returncode, said in run.stdout) == (code, True), run.stdout
    assert ("once more" in run.stdout) == (code != 2 and 0 < many <= HANDFUL and "assert" in written)
