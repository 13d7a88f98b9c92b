"""What is published of ratings: by month, service and unit, how many there were of each grade. Never one of them.

A row of fewer than so many is told as few, without numbers; months are counted when they are over, so that no two looks
at it differ by one rating. A sum over rows would give away what one leaves out, so there is none.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from messages.lists import Board
from messages.opinion.profile import Profile
from messages.opinion.states import COUNTED
from messages.roles import AGENT, BANK, CUSTOMS, INSURER, PORT, TRADER, UNIT, YARD

GOOD = 3  # and better


def ratings(profile: Profile) -> Board:
    """The board, by the rules of a profile."""
    return Board(
        name="ratings",
        zh="好差评汇总",
        en="ratings, in aggregate",
        own=(),
        shared=(COUNTED,),
        roles=(TRADER, AGENT, CUSTOMS, PORT, YARD, BANK, INSURER, UNIT),
        words=("service",),
        told=_told(profile.rating.least),
    )


def _told(least: int) -> Callable[[Iterable[Mapping[str, Any]]], list[Mapping[str, Any]]]:
    def told(views: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
        grades: dict[tuple[str, ...], Counter[int]] = {}
        tags: dict[tuple[str, ...], Counter[str]] = {}
        for each in views:
            key = _key(each)
            grades.setdefault(key, Counter())[each["grade"]] += 1
            tags.setdefault(key, Counter()).update(each["tags"])
        return [_row(key, grades[key], tags[key], least) for key in sorted(grades, reverse=True)]

    return told


def _key(view: Mapping[str, Any]) -> tuple[str, ...]:
    unit = view["unit"]
    of = (unit["role"], unit["kind"], unit["value"]) if view["rated"] == "unit" else ("", "", "")
    return (view["month"], view["service"], view["rated"], *of)


def _row(key: tuple[str, ...], grades: Counter[int], tags: Counter[str], least: int) -> Mapping[str, Any]:
    month, service, rated, role, kind, value = key
    unit = {"role": role, "kind": kind, "value": value} if role else None
    said: dict[str, Any] = {"month": month, "service": service, "rated": rated, "unit": unit, "least": least}
    count = grades.total()
    if count < least:
        return said | {"few": True, "count": None, "grades": None, "average": None, "good_rate": None, "tags": None}
    good = sum(number for grade, number in grades.items() if grade >= GOOD)
    return said | {
        "few": False,
        "count": count,
        "grades": {str(grade): grades[grade] for grade in (5, 4, 3, 2, 1)},
        "average": round(sum(grade * number for grade, number in grades.items()) / count, 2),
        "good_rate": round(good / count, 4),
        "tags": {tag: number for tag, number in tags.items() if number >= least},
    }
