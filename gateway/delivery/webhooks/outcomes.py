"""What an attempt to post an event means, and when the next one is: two tables.

The waits are Svix's: at once, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h; some 27 hours in all. Each is stretched or
shortened by up to a tenth, so that what failed together does not come back together.
"""

from collections.abc import Callable, Container
from typing import NamedTuple

WAITS_S = (5, 300, 1800, 7200, 18_000, 36_000, 36_000)  # after the first, second … attempt; then it is given up
JITTER = 0.1
LONGEST_ASKED_S = 3600.0  # of Retry-After
PATIENCE_S = 5 * 24 * 3600  # of nothing but failures; then the webhook is switched off
ANY: Container[int] = range(100, 600)


class Outcome(NamedTuple):
    """A row. statuses: of HTTP. then: what follows of it: "done", "again", "off"."""

    name: str
    statuses: Container[int]
    then: str
    zh: str
    en: str


OUTCOMES = (  # the first that fits
    Outcome("taken", range(200, 300), "done", "对方已收下", "it was taken"),
    Outcome(
        "gone", (410,), "off", "对方称该地址已不用，已停用", "it said that it is gone; the webhook is switched off"
    ),
    Outcome("redirected", range(300, 400), "again", "对方要求转向，不予跟随", "it redirects, which is not followed"),
    Outcome("busy", (429, 503), "again", "对方暂不接收", "it takes nothing now"),
    Outcome("refused", ANY, "again", "对方未收下", "it did not take it"),
    Outcome("unreached", (), "again", "连不上", "it was not reached"),
    Outcome("unanswered", (), "again", "未在时限内应答", "it did not answer in time"),
    Outcome("forbidden", (), "again", "该地址不得访问", "its address may not be reached"),
    Outcome("unsigned", (), "again", "签名密钥打不开，请更换", "its secret cannot be opened; make another"),
)
BY_NAME = {each.name: each for each in OUTCOMES}
GIVEN_UP = "given up"  # stands beside the reason of the last attempt


def of_status(status: int) -> Outcome:
    """What an answer means."""
    return next(each for each in OUTCOMES if status in each.statuses)


def wait_s(attempts: int, chance: Callable[[], float], asked_s: float | None = None) -> float | None:
    """Seconds until the next attempt, after so many; None: there is none. chance: 0 … 1. asked_s: what he asked for."""
    if attempts > len(WAITS_S):
        return None
    usual = WAITS_S[attempts - 1] * (1 + JITTER * (2 * chance() - 1))
    return max(usual, min(asked_s or 0.0, LONGEST_ASKED_S))
