"""A process that was told to stop ends, whatever its threads wait for."""

import subprocess
import sys
import time

from gateway.web.last_resort import LAST_S

HANGS = """
import sys, threading
from gateway.web.last_resort import end_at_last
threading.Thread(target=threading.Event().wait).start()
if "with" in sys.argv:
    end_at_last(0.1)
print("said", flush=False)
"""


def test_a_thread_that_hangs_keeps_no_process_that_was_told_to_stop() -> None:
    ended = subprocess.run([sys.executable, "-c", HANGS, "with"], capture_output=True, timeout=20, check=False)

    assert (ended.returncode, ended.stdout.splitlines()[0]) == (0, b"said")
    assert b"not all has ended" in ended.stdout + ended.stderr


def test_saboteur_without_it_the_process_stays() -> None:
    process = subprocess.Popen([sys.executable, "-c", HANGS])
    time.sleep(0.5)
    try:
        assert process.poll() is None
    finally:
        process.kill()
        process.wait()


def test_it_comes_before_whoever_tells_us_loses_patience() -> None:
    assert LAST_S < 10
