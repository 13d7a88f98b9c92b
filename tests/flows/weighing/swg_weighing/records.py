"""What is said about weighing a container."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Annotated

from messages.fields import Audience, ContainerNo, CreditCode, SiteCode
from messages.findings import Fault
from messages.roles import TRADER, YARD

HEAVIEST = Decimal(42_000)  # kilograms


@dataclass(frozen=True, slots=True, kw_only=True)
class WeighingRequest:
    """The trader would have this container weighed at this site.

    order_no: the trader's own number, up to 35 characters. container_no: ISO 6346. site_code: where.
    """

    order_no: str
    container_no: ContainerNo
    site_code: SiteCode


@dataclass(frozen=True, slots=True, kw_only=True)
class WeighingTicket:
    """The yard has weighed it.

    order_no, container_no: as in the request. gross_mass: kilograms. weighed_time: aware, whole seconds.
    scales: the yard's own name of its scales, up to 20 characters.
    """

    order_no: str
    container_no: ContainerNo
    gross_mass: Decimal
    weighed_time: datetime
    scales: Annotated[str | None, Audience(YARD)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeighingCertificate:
    """The gateway certifies what the ticket said.

    order_no, container_no, gross_mass: as in the ticket. ticket: its MessageId.
    charge: what the trader owes the yard, in words, up to 70 characters.
    """

    order_no: str
    container_no: ContainerNo
    gross_mass: Decimal
    ticket: str
    charge: Annotated[str | None, Audience(TRADER)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeighingPledge:
    """The trader pledges to pay the yard for an order; it binds him, whoever writes it.

    order_no: as in the request. trader_id: credit code of the trader who pays. amount: in words, up to 70 characters.
    """

    order_no: str
    trader_id: CreditCode
    amount: str


def mass_is_possible(ticket: WeighingTicket) -> Iterator[Fault]:
    """SW699."""
    if ticket.gross_mass > HEAVIEST:
        yield Fault(code="SW699", at="gross_mass", wanted=f"at most {HEAVIEST}")
