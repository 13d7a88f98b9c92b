"""What HTTP says where the journal's writer would not write."""

from collections.abc import Awaitable
from typing import TypeVar

from gateway.journal.writer import Busy, CommitUnknown, NotWritten
from gateway.web.problems import Problem

T = TypeVar("T")


async def written(work: Awaitable[T]) -> T:
    """What the journal answers, or Problem (500, 503) where nothing was decided."""
    try:
        return await work
    except Busy as problem:
        raise Problem("busy", str(problem), headers={"Retry-After": "1"}) from None
    except CommitUnknown:
        raise Problem("commit-unknown", headers={"Retry-After": "5"}) from None
    except NotWritten:
        raise Problem("ours", headers={"Retry-After": "5"}) from None
