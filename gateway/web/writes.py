"""What HTTP says where the journal's writer would not write, or a partner hands in more than was agreed."""

from collections.abc import Awaitable
from typing import TypeVar

from gateway.journal.erasing import Erased
from gateway.journal.writer import Busy, CommitUnknown, NotWritten, Outdated
from gateway.partners.allowance import TooMuch
from gateway.web.problems import Problem

T = TypeVar("T")


async def written(work: Awaitable[T]) -> T:
    """What the journal answers, or Problem (429, 500, 503) where nothing was decided."""
    try:
        return await work
    except Outdated:
        raise  # whoever let him in asks again who he is
    except Busy as problem:
        raise Problem("busy", str(problem), headers={"Retry-After": "1"}) from None
    except CommitUnknown:
        raise Problem("commit-unknown", headers={"Retry-After": "5"}) from None
    except NotWritten:
        raise Problem("ours", headers={"Retry-After": "5"}) from None
    except Erased as problem:
        raise Problem("erased", str(problem)) from None
    except TooMuch as problem:
        raise too_many(problem) from None


def too_many(problem: TooMuch) -> Problem:
    """The answer to a partner who goes beyond his terms."""
    said = {"limit": problem.limit, "allowed": problem.allowed}
    return Problem("too-many", str(problem), said, headers={"Retry-After": str(problem.wait_s)})
