"""What is said where the journal decided nothing: three different next steps."""

import asyncio

import pytest

from gateway.journal.writer import Busy, CommitUnknown, NotWritten
from gateway.web.problems import KINDS, Problem
from gateway.web.writes import written


@pytest.mark.parametrize(
    ("raised", "kind", "status"),
    [
        (Busy("full"), "busy", 503),
        (CommitUnknown("connection lost to db at 10.0.0.1"), "commit-unknown", 503),
        (NotWritten("IntegrityError: INSERT …"), "ours", 500),
    ],
)
def test_what_was_not_written_is_a_problem_to_come_back_with(raised: Exception, kind: str, status: int) -> None:
    async def fails() -> None:
        raise raised

    with pytest.raises(Problem) as told:
        asyncio.run(written(fails()))
    assert (told.value.kind, told.value.status) == (kind, status)
    assert int(told.value.headers["Retry-After"]) > 0
    assert kind == "busy" or told.value.detail is None  # nothing of the inside


def test_every_kind_of_problem_has_both_languages_and_a_next_step() -> None:
    for kind in KINDS.values():
        assert kind.title and kind.zh and kind.next_zh and kind.next_en
        members = Problem(kind.name).members("id")
        assert members["type"] == f"urn:single-window:problem:{kind.name}"
        assert members["status"] == kind.status
