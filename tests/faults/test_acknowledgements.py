"""What the gateway has answered is written down by then, whatever happens to it next."""

import pytest
from sqlalchemy import select

from gateway.journal import tables
from tests.faults.test_saboteurs import SABOTEUR
from tests.flows.papers import Inspection
from tests.gateways import Installation

pytestmark = pytest.mark.slow


def acknowledge_and_die(stage: Installation) -> tuple[list[str], list[str]]:
    """A trader acknowledges its notice and the process dies: the state that was answered, and the one written down."""
    stage.start()
    stage.client("customs-demo").send(Inspection().notice())
    trader = stage.client("trader-demo")
    items = trader.fetch()
    answered = trader.acknowledge(items)
    stage.kill()
    with stage.journal() as engine, engine.connect() as connection:
        ids = [each["delivery"] for each in items]
        written = connection.scalars(select(tables.deliveries.c.state).where(tables.deliveries.c.id.in_(ids)))
        return answered, list(written)


def test_an_acknowledgement_that_was_answered_is_written_down(stage: Installation) -> None:
    assert acknowledge_and_die(stage) == (["acknowledged"], ["acknowledged"])


def test_who_answers_an_acknowledgement_before_its_row_is_found_out(stage: Installation) -> None:
    stage.program = (*SABOTEUR, "acknowledgement-before-row")
    assert acknowledge_and_die(stage) == (["acknowledged"], ["sent"])
