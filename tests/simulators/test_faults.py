"""Fault scripts."""

from pathlib import Path

import pytest

from simulators import faults
from simulators.clock import Clock
from simulators.dice import Dice
from simulators.documents import Unreadable, read
from simulators.faults import KINDS, BadScript, Fault, Faults

SCRIPTS = sorted((Path(faults.__file__).parent / "scripts").glob("*.toml"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_every_script_that_lies_here_is_one(script: Path):
    assert faults.load(script)


def test_every_kind_has_a_script_of_its_name():
    assert {path.stem for path in SCRIPTS} == {*KINDS, "storm"}


@pytest.mark.parametrize(("row", "told"), [('kind = "sulk"', "want one of slow"), ('kind = "slow"\nmood = 1', "mood")])
def test_a_row_that_means_nothing_is_told(tmp_path: Path, row: str, told: str):
    script = tmp_path / "script.toml"
    script.write_text(f"[[fault]]\n{row}\n")
    with pytest.raises(BadScript, match=told):
        faults.load(script)


def struck(fault: Fault, *, seed: int = 1, at: float = 0, type: str = "inspection.arrival.1") -> list[int]:
    time = [0.0]
    script = Faults((fault,), Dice(seed), Clock(epoch=lambda: time[0]))
    time[0] = at
    return [key for key in range(1000) if script.strikes(fault.kind, key, type)]


def test_a_share_strikes_about_that_often():
    assert 150 < len(struck(Fault(kind="slow", share=0.2))) < 250


def test_the_same_seed_strikes_the_same():
    assert struck(Fault(kind="slow", share=0.2)) == struck(Fault(kind="slow", share=0.2))
    assert struck(Fault(kind="slow", share=0.2)) != struck(Fault(kind="slow", share=0.2), seed=2)


def test_a_fault_strikes_only_in_its_time():
    row = Fault(kind="slow", after=10, until=20)
    assert (len(struck(row, at=9)), len(struck(row, at=10)), len(struck(row, at=20))) == (0, 1000, 0)


def test_a_fault_strikes_only_its_types():
    assert not struck(Fault(kind="slow", types=("inspection.notice.1",)))


@pytest.mark.parametrize("key", range(12))
def test_garbled_bytes_are_no_document(key: int):
    with pytest.raises(Unreadable):
        read(faults.garbled(b"<a><b>text of some length</b></a>", key, Dice(1)))
