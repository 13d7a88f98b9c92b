"""A program that is forked is the program that would have been started."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.forks.program import FORKS, ROOT, Program, parent, run
from tests.forks.shell import lay_swg

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not FORKS, reason="nothing is forked here")]
SWG = (sys.executable, "-m", "gateway")
LISTS = (sys.executable, "-m", "tests.forks.files")
PLAIN = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "100"}
PIPES: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}


@pytest.mark.parametrize("words", [("--version",), ("verify",), ("partner", "list"), ("nothing",)], ids=" ".join)
def test_it_says_and_ends_as_the_one_that_is_started(words: tuple[str, ...], tmp_path: Path):
    given: dict[str, Any] = {"cwd": tmp_path, "env": PLAIN, "capture_output": True, "text": True}
    forked, started = (call([*SWG, *words], **given) for call in (run, subprocess.run))
    assert (forked.returncode, forked.stdout, forked.stderr) == (started.returncode, started.stdout, started.stderr)


def test_it_is_a_process_of_its_own_and_a_child_of_ours():
    with Program(LISTS, **PIPES, start_new_session=True) as own:
        assert Path(f"/proc/{own.pid}/stat").read_text("ascii").rpartition(")")[2].split()[1] == str(os.getpid())
        assert os.getsid(own.pid) == own.pid
        own.kill()
        assert own.wait(10) == -signal.SIGKILL


def test_it_has_no_file_that_was_not_given_to_it():
    assert run(LISTS, input="", capture_output=True, text=True, check=True).stdout.split() == ["0", "1", "2"]


def test_another_python_by_its_environment_is_started():
    with Program(LISTS, **PIPES, env=PLAIN | {"TZ": "Asia/Shanghai"}) as own:
        assert own.stdout is not None and own.stdout.readline()  # until it runs, its command line may read as empty
        assert b"tests.forks.files" in Path(f"/proc/{own.pid}/cmdline").read_bytes()
        own.kill()


def test_a_shells_swg_ends_as_the_program_does(tmp_path: Path):
    lay_swg(swg := tmp_path / "swg")
    asked = f"{swg} --version; {swg} nothing; echo $?"
    said = subprocess.run(["/bin/sh", "-c", asked], env=PLAIN, capture_output=True, text=True).stdout
    assert said.startswith("swg ") and said.endswith("\n2\n")


def test_the_parent_ends_with_those_it_was_started_for():
    begun = "from tests.forks.program import parent; print(parent())"
    done = subprocess.run([sys.executable, "-c", begun], env=PLAIN, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and not Path(done.stdout.strip()).exists()
    assert done.stdout.strip() != parent()
