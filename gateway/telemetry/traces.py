"""The trace of a message: every process that has it in hand names the same one, and nothing has to be handed on.

Its form is W3C Trace Context, level 1: `00-<trace id>-<parent id>-<flags>`.
"""

from uuid import UUID


def traceparent(message: str) -> str:
    """The context of a message by our id of it (UUIDv7): its trace is the id, its parent the drawn half of it.

    >>> traceparent("0198c0de-0000-7abc-8def-0123456789ab")
    '00-0198c0de00007abc8def0123456789ab-8def0123456789ab-01'
    """
    number = UUID(message).hex
    return f"00-{number}-{number[16:]}-01"
