"""A family of its own, outside the tree: a trader has a container weighed, the yard says what it weighs, the gateway
certifies it.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from messages.catalogue import ANSWER, FACT, REQUEST, Family, MessageType
from messages.findings import error
from messages.outlines import Line
from messages.roles import AGENT, CUSTOMS, GATEWAY, TRADER, YARD
from swg_weighing.process import PROCESS
from swg_weighing.records import WeighingCertificate, WeighingPledge, WeighingRequest, WeighingTicket, mass_is_possible


def outline(case: Mapping[str, Any]) -> Iterator[Line]:
    """What it weighs, once that is known."""
    if case["gross_mass"]:
        yield Line("毛重", "gross mass", str(case["gross_mass"]))


FAMILY = Family(
    name="weighing",
    zh="集装箱称重",
    en="weighing of containers",
    path="/v1/weighings",
    number="order_no",
    types=(
        MessageType("weighing.request.1", WeighingRequest, kind=REQUEST, by=(TRADER,), to=(YARD,),
                    zh="称重申请", en="request to weigh"),
        MessageType("weighing.ticket.1", WeighingTicket, kind=FACT, by=(YARD,), to=(TRADER,),
                    rules=(mass_is_possible,), zh="磅单", en="weighing ticket"),
        MessageType("weighing.pledge.1", WeighingPledge, kind=REQUEST, by=(TRADER, AGENT), to=(YARD,),
                    principal="trader_id", binding=True, zh="付费承诺", en="pledge to pay"),
        MessageType("weighing.certificate.1", WeighingCertificate, kind=ANSWER, by=(GATEWAY,), to=(TRADER,),
                    copy=(CUSTOMS,), zh="称重证明", en="certificate of weight"),
    ),
    outline=outline,
    findings=(
        error("SW698", "磅单与申请的集装箱不一致", "the ticket is about another container than the request",
              "核对 ContainerNo", "compare ContainerNo"),
        error("SW699", "毛重不可能", "no container weighs that much", "核对 GrossMass", "compare GrossMass"),
    ),
    process=PROCESS,
)  # fmt: skip
