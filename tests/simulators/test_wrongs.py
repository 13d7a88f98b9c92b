"""What is wrong on purpose."""

import pytest

from simulators.contracts import Contracts
from simulators.dice import Dice
from simulators.drafts import timed
from simulators.draw import Draw
from simulators.trader import Trader
from simulators.wrongs import WRONGS, Body, choose, missed
from simulators.yard import Yard
from tests.simulators.words import NOW, TRADER, YARD, Table, document, draw, said

CONTRACTS = Contracts.load()


def _bodies(drawn: Draw) -> dict[str, list[Body]]:
    notices = [record.body for number in range(60) for record in drawn.case(number).records]
    came = [document("inspection.notice.1", body) for body in notices]
    arrivals = [say.body for each in came for say in said(Yard(YARD, Table(), Dice(1)).hears(each), "arrival")]
    trader = Trader(TRADER, Table(), Dice(1))
    appointments = [say.body for each in came for say in said(trader.hears(each), "appointment")]
    return dict(zip(("notice", "arrival", "appointment"), (notices, arrivals, appointments), strict=True))


BODIES = {f"inspection.{name}.1": bodies for name, bodies in _bodies(draw()).items()}
ROWS = [(type, name) for name, wrong in WRONGS.items() for type in wrong.types]


@pytest.mark.parametrize(("type", "name"), ROWS)
def test_every_row_can_be_of_some_body(type: str, name: str):
    spoil = WRONGS[name].spoil
    assert any(spoil(body) is not None for body in BODIES[type])


@pytest.mark.parametrize(("type", "name"), [row for row in ROWS if not WRONGS[row[1]].sealing])
def test_what_is_spoilt_is_not_what_it_was(type: str, name: str):
    bodies = [timed(body, NOW) for body in BODIES[type][:20]]
    spoilt = [(body, WRONGS[name].spoil(body)) for body in bodies]
    assert all(after != before for before, after in spoilt if after is not None)


def test_the_rows_take_turns():
    body = BODIES["inspection.notice.1"][0]
    names = [choose("inspection.notice.1", body, turn) for turn in range(30)]
    assert len(set(names)) >= 10


def test_what_cannot_be_wrong_is_not():
    assert choose("inspection.acknowledgement.1", {"EntryId": "1"}, 0) is None


@pytest.mark.parametrize(
    ("told", "left"),
    [({"SW104", "SW502", "SW103"}, []), ({"SW104"}, ["SW502", "SW103"]), (set(), ["SW104", "SW502", "SW103"])],
)
def test_a_finding_that_was_not_told_is_missed(told: set[str], left: list[str]):
    assert missed(WRONGS["several in a notice"], told) == left


def test_one_finding_or_the_other_will_do():
    assert not missed(WRONGS["unknown attendance"], {"SW103"})
    assert not missed(WRONGS["unknown attendance"], {"SW503"})
