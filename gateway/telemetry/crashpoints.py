"""Points at which a process may be made to die, so that tests can show that nothing accepted is lost.

`SWG_CRASH_AT=commit.after` kills the process the first time it gets there, `commit.after:7` the seventh. Unset, a point
costs one comparison.
"""

import os
import signal

POINTS = (
    "commit.before",  # everything is written, nothing is durable
    "commit.after",  # durable, nobody has been answered
    "answer.before",  # the receipt is about to leave
    "answer.after",  # it has left
    "hint.before",  # accepted, the lane is not yet hinted
    "hint.after",
    "send.before",  # sealed bytes and attempt are committed, nothing was sent
    "send.after",  # the partner has the bytes, we have not written down its answer
    "outcome.after",  # its answer is written down
    "ack.before",  # the lane is worked off, its hint not yet acknowledged
    "ack.after",
    "fetch.before",  # a partner fetches, nothing is written down
    "fetch.after",  # sealed bytes and attempts are committed, nothing was handed over
    "acknowledge.before",  # a mailbox acknowledgement came in, nothing is written down
    "acknowledge.after",
)
OF_CHANNELS = (  # passed by what comes in otherwise than by HTTP, and by files that leave
    "take.before",  # a document was read from a folder, a queue, a partner's mailbox; nobody was told
    "take.after",  # durable; it still lies where it came from
    "told.before",  # of a folder: the file is held aside, its receipt is not written
    "told.after",  # its receipt is written, the file is held aside; or he is told that we have it, by queue or HTTP
    "lay.before",  # a file for a partner is written aside, and not yet in his InBox
    "lay.after",  # it is there, the delivery does not know
)
OF_WEBHOOKS = (
    "queue.before",  # events are read for a webhook, neither in its queue nor passed by its cursor
    "queue.after",  # in the queue, nothing was posted
    "post.before",  # an event is about to be posted, nothing of the attempt is written down
    "post.after",  # its owner has answered, which nobody has written down
    "posted.after",  # what he answered is written down
)
_wanted, _, _count = os.environ.get("SWG_CRASH_AT", "").partition(":")
_left = int(_count or 1)


def reach(point: str) -> None:
    """Die here if that is wanted, as by SIGKILL: no handler, no flush."""
    global _left
    if not _wanted or point != _wanted:
        return
    _left -= 1
    if _left <= 0:
        os.kill(os.getpid(), signal.SIGKILL)
