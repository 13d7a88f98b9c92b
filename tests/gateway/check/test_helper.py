"""The process that explains misfits: what breaks it says nothing of a document."""

import subprocess
import sys
from multiprocessing import Pipe

NAME = "欧阳震华"


def test_an_error_of_the_helper_tells_where_and_not_what() -> None:
    ours, theirs = Pipe()
    with subprocess.Popen(
        [sys.executable, "-m", "gateway.check.helper", str(theirs.fileno())],
        pass_fds=(theirs.fileno(),),
        stderr=subprocess.PIPE,
    ) as helper:
        theirs.close()
        ours.send({})
        assert ours.recv_bytes()
        ours.send((NAME, f"<Contact>{NAME}</Contact>".encode(), None))
        _, said = helper.communicate(timeout=60)
    assert b"KeyError" in said and b"answer" in said
    assert NAME.encode() not in said
