"""A trader who is insured, with insurer and customs of the demo: what he says, once, in order, fit for its contract."""

from collections import Counter, deque

import pytest

from simulators import numbers
from simulators.acts import Say
from simulators.assured import Assured
from simulators.behaviour import Behaviour
from simulators.contracts import Contracts
from simulators.customs_guarantees import CustomsGuarantees
from simulators.dice import Dice
from simulators.insurer.insurer import Insurer
from simulators.profile import Party
from tests.simulators.words import TRADER, Table, heard

CONTRACTS = Contracts.load()
INSURER = Party(
    name="insurer", role="insurer", sender_id="4218MA3BXN072", company="山东演示财险",
    credit_code=numbers.credit_code("MA3BXN072"),
)  # fmt: skip
CUSTOMS = Party(name="customs", role="customs", sender_id="4218", company="黄岛海关", credit_code="")
SENDERS = {"trader": TRADER, "insurer": INSURER, "customs": CUSTOMS}
GUARANTEED = ["authorization", "quota", "proposal", "premium"]
COVERED = ["signing", "risk-query", "proposal", "premium", "loss-notice", "claim", "claim"]


def played(*, times: int) -> list[tuple[str, Say]]:
    """All that is said until nobody has anything to say; every document comes so many times."""
    cast: dict[str, Behaviour] = {
        "trader": Assured(TRADER, Table(), Dice(7)),
        "insurer": Insurer(INSURER, Table(), Dice(7)),
        "customs": CustomsGuarantees(CUSTOMS, Table(), Dice(7)),
    }
    waiting = deque(("trader", act) for act in cast["trader"].opens(0))
    said = []
    while waiting:
        who, act = waiting.popleft()
        assert isinstance(act, Say)
        said.append((who, act))
        document = heard(act, sender=SENDERS[who].sender_id)
        assert CONTRACTS.faults(act.type, document.element) == []
        for other in (name for name in cast if name != who):
            for _ in range(times if other == "trader" else 1):
                waiting.extend((other, each) for each in sorted(cast[other].hears(document), key=_soon))
        assert len(said) < 100
    return said


def _soon(act: object) -> float:
    return act.after if isinstance(act, Say) else 0


def of(said: list[tuple[str, Say]], who: str, family: str) -> list[str]:
    return [act.type.split(".")[1] for by, act in said if by == who and act.type.startswith(family)]


@pytest.mark.parametrize("times", [1, 2])
def test_he_goes_each_step_once_however_often_he_is_told(times: int) -> None:
    said = played(times=times)
    assert of(said, "trader", "guarantee") == GUARANTEED
    assert Counter(of(said, "trader", "credit")) == Counter(COVERED)


def test_what_is_claimed_of_and_by_him_is_paid_once_the_papers_are_there() -> None:
    said = played(times=1)
    assert of(said, "customs", "guarantee").count("claim") == 2  # claimed, and papers brought
    settled = [act.body for by, act in said if act.type == "guarantee.claim-result.1"]
    assert [each["Verdict"] for each in settled] == ["documents", "paid"]
    verdicts = [act.body["Verdict"] for by, act in said if act.type == "credit.result.1"]
    assert verdicts[-2:] == ["assess", "pay"]
    assert "docs" in verdicts


def test_he_opens_once() -> None:
    assert list(Assured(TRADER, Table(), Dice(7)).opens(1)) == []
