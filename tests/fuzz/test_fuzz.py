"""Every target, for a moment; `python -m tests.fuzz --minutes 10` goes on for as long as one likes."""

from collections.abc import Callable

import pytest
from lxml import etree

from tests.draws import FEW
from tests.fuzz.engine import fuzz
from tests.fuzz.targets import TARGETS, Target

MOMENT_S = 0.2 if FEW else 0.8  # for each of a dozen: ten seconds in all
MOST_MB = 100


DEAR = ("explainer",)  # to begin with, whatever the moment
EACH = [
    pytest.param(target, id=target.name, marks=[pytest.mark.slow] if target.name in DEAR else []) for target in TARGETS
]


@pytest.mark.parametrize("target", EACH)
def test_nothing_breaks_it(target: Target) -> None:
    run = fuzz(target, seconds=MOMENT_S, seed=20261122)
    assert run.finds == [], run.finds[0].trace
    assert run.inputs > 10 and len(run.words) > 1
    assert run.grew_mb < MOST_MB


def _trusting(data: bytes) -> str:
    return str(etree.fromstring(data).tag)


def _looping(data: bytes) -> str:
    while b"Body" in data and b"Head" in data:
        pass
    return "done"


@pytest.mark.parametrize(
    ("run", "wanted"), [(_trusting, "XMLSyntaxError"), (_looping, "TooSlow")], ids=["raises", "hangs"]
)
def test_what_is_broken_is_found_and_made_small(run: Callable[[bytes], str], wanted: str) -> None:  # saboteur
    broken = Target("broken", "", lambda: [b"<a><Head/><Body/></a>"], run)
    found = fuzz(broken, seconds=5, seed=1, most_finds=1, slow_s=0.05).finds
    assert [find.said.partition(" ")[0] for find in found] == [wanted]
    assert len(found[0].data) <= 21
