"""What must hold within a mandate: SW661, SW662."""

from collections.abc import Iterator

from messages.findings import Fault
from messages.mandate.records import MandateAuthorization


def ends_after_it_begins(mandate: MandateAuthorization) -> Iterator[Fault]:
    """SW661."""
    if mandate.valid_until < mandate.valid_from:
        yield Fault(code="SW661", at="valid_until", wanted=f"{mandate.valid_from} or later")


def agent_is_another(mandate: MandateAuthorization) -> Iterator[Fault]:
    """SW662."""
    if mandate.agent_id == mandate.trader_id:
        yield Fault(code="SW662", at="agent_id", wanted="another than TraderId")


AUTHORIZATION = (ends_after_it_begins, agent_is_another)
