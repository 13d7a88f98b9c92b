"""What is last known of risks: of each subject the newest report that the reader may have, with its date and source.

It answers whether or not the insurer does: a question that still waits stands beside what was last received.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from messages.lists import Board
from messages.roles import TRADER

SUBJECT = ("insurer", "about", "subject")
NAMED = (*SUBJECT, "subject_zh", "subject_en", "buyer")


def told(views: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """A row for each subject: its newest report, None where none ever came, and whether a question of his waits."""
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for each in views:
        key = tuple(each[name] for name in SUBJECT)
        row = found.setdefault(key, {name: each[name] for name in NAMED} | {"report": None, "waiting": False})
        row["waiting"] = row["waiting"] or any(query["answered_by"] is None for query in each["queries"])
        row["report"] = _newest(row["report"], each["last"])
    return sorted(
        found.values(), key=lambda row: str((row["report"] and row["report"]["dated_on"]) or ""), reverse=True
    )


def _newest(one: Mapping[str, Any] | None, other: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    if one is None or other is None:
        return one or other
    return max(one, other, key=lambda report: (str(report["dated_on"]), str(report["heard_at"])))


RISKS = Board(
    name="risks",
    zh="风险信息：最近收到的",
    en="risks, as last received",
    own=("queried", "reported", "published"),  # the insurer finds what it has published
    shared=("published",),
    roles=(TRADER,),
    words=("country", "industry", "buyer"),
    told=told,
)
