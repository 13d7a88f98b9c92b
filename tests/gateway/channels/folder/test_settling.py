"""A file leaves the OutBox once it is decided on, whatever its partner does meanwhile; some are set aside."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gateway.channels.folder import boxes
from gateway.channels.folder.boxes import ASIDE, FAILED, OUT, OWN, SENT, NotWhole
from gateway.channels.folder.incoming import TRIES
from gateway.channels.folder.settling import restore, settle
from gateway.journal.acceptance import Outcome
from gateway.journal.ids import new_id
from tests.gateway.channels.agreed import agree, eventually
from tests.gateway.web.house import House, house

MOST = 1000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "drops"
    path.mkdir()
    with boxes.opened(str(path)):
        return path


@pytest.fixture
def its(folder: Path) -> Iterator[boxes.Boxes]:
    with boxes.opened(str(folder)) as found:
        yield found


def accepted() -> Outcome:
    return Outcome("accepted", new_id(), b"<receipt/>", ())


def test_what_took_its_place_meanwhile_stays_to_be_read(folder: Path, its: boxes.Boxes):
    file = folder / OUT / "a.xml"
    file.write_bytes(b"<one/>")
    _, stamp = boxes.read(its.out, "a.xml", MOST)
    aside = folder / OUT / "a.tmp"
    aside.write_bytes(b"<two/>")
    aside.rename(file)
    assert settle(its, "a.xml", stamp, accepted(), "beside") is False
    assert file.read_bytes() == b"<two/>"
    assert list((folder / SENT).iterdir()) == []


def test_what_was_written_on_meanwhile_stays_to_be_read(folder: Path, its: boxes.Boxes):
    file = folder / OUT / "a.xml"
    file.write_bytes(b"<one/>")
    _, stamp = boxes.read(its.out, "a.xml", MOST)
    file.write_bytes(b"<one/>and more")
    assert settle(its, "a.xml", stamp, accepted(), "none") is False
    assert file.read_bytes() == b"<one/>and more"


def test_what_he_took_back_meanwhile_is_no_trouble(folder: Path, its: boxes.Boxes):
    (folder / OUT / "a.xml").write_bytes(b"<one/>")
    _, stamp = boxes.read(its.out, "a.xml", MOST)
    (folder / OUT / "a.xml").unlink()
    assert settle(its, "a.xml", stamp, accepted(), "beside") is False


def test_what_a_crash_left_held_is_put_back_beside_what_came_since(folder: Path, its: boxes.Boxes):
    (folder / OWN / "held.a.xml").write_bytes(b"<one/>")
    (folder / OUT / "a.xml").write_bytes(b"<two/>")
    restore(its)
    assert sorted(each.read_bytes() for each in (folder / OUT).iterdir()) == [b"<one/>", b"<two/>"]


def test_what_changes_while_it_is_read_is_not_whole(folder: Path, its: boxes.Boxes, monkeypatch: pytest.MonkeyPatch):
    file = folder / OUT / "a.xml"
    file.write_bytes(b"<one/>")
    before, looks = os.fstat, []

    def fstat(descriptor: int) -> os.stat_result:
        looks.append(descriptor)
        if len(looks) == 2:
            file.write_bytes(b"<another/>")
        return before(descriptor)

    monkeypatch.setattr(os, "fstat", fstat)
    with pytest.raises(NotWhole):
        boxes.read(its.out, "a.xml", MOST)


def test_no_more_is_read_than_one_byte_beyond_the_bound(folder: Path, its: boxes.Boxes):
    (folder / OUT / "a.xml").write_bytes(b"x" * 5000)
    content, _ = boxes.read(its.out, "a.xml", MOST)
    assert len(content) == MOST + 1


class Breaking:
    """An intake that breaks over every document but one."""

    def __init__(self, intake: Any, good: bytes) -> None:
        self.intake, self.good, self.tries = intake, good, 0

    def has_room(self) -> bool:
        return True

    async def take(self, content: bytes, **more: Any) -> Any:
        if content != self.good:
            self.tries += 1
            raise RuntimeError("broken")
        return await self.intake.take(content, **more)


@pytest.fixture
def own(tmp_path: Path) -> Iterator[House]:
    with house(tmp_path / "data") as it:
        yield it


def test_what_breaks_us_is_tried_three_times_and_set_aside_while_the_others_go_on(own: House, folder: Path):
    good = own.document("inspection.arrival.1/one-container")
    breaking = Breaking(own.gateway.taking.intake, good)
    own.gateway.watch.wanted[0].__self__.taking = replace(own.gateway.taking, intake=breaking)  # type: ignore[attr-defined]
    (folder / OUT / "1-bad.xml").write_bytes(b"<bad/>")
    (folder / OUT / "2-good.xml").write_bytes(good)
    agree(own, folders=(str(folder),), folder_period_s=0.02, folder_settle_s=0.0)
    eventually((folder / ASIDE / "1-bad.xml").exists, "it is not set aside")
    assert (folder / ASIDE / "1-bad.xml.reason.txt").read_text("utf-8") == "tried 3 times: RuntimeError\n"
    assert breaking.tries == TRIES
    eventually((folder / SENT / "2-good.xml").exists, "the good one is not taken")
    assert list((folder / FAILED).iterdir()) == []


def test_a_journal_that_has_no_room_is_no_fault_of_the_file(own: House, folder: Path):
    full = ["the disk is nearly full"] * 3
    taking = replace(own.gateway.taking, full=lambda: full.pop() if full else None)
    own.gateway.watch.wanted[0].__self__.taking = taking  # type: ignore[attr-defined]
    (folder / OUT / "a.xml").write_bytes(own.document("inspection.arrival.1/one-container"))
    agree(own, folders=(str(folder),), folder_period_s=0.02, folder_settle_s=0.0)
    eventually((folder / SENT / "a.xml").exists, "it is not taken")
    assert list((folder / ASIDE).iterdir()) == []
