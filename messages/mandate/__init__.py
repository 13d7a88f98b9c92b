"""The mandate family: a trader's dated authorisation (委托书) lets an agent speak for him.

A family of its own, since a mandate is a case of its own: given, changed, withdrawn, ended.
"""

from messages import services
from messages.catalogue import FINANCE_KEPT, REQUEST, Family, MessageType
from messages.mandate import rules
from messages.mandate.deadlines import DEADLINES
from messages.mandate.findings import FINDINGS
from messages.mandate.process import PROCESS
from messages.mandate.records import MandateAuthorization
from messages.roles import AGENT, GATEWAY, TRADER

TYPES = (
    MessageType("mandate.authorization.1", MandateAuthorization, kind=REQUEST,
                fresh=("mandate_no",), by=(TRADER,), to=(GATEWAY,),
                copy=(AGENT,), rules=rules.AUTHORIZATION, principal="trader_id", binding=True,
                service="MAN-01", zh="代理报送委托书", en="authorisation of an agent"),
)  # fmt: skip

FAMILY = Family(
    name="mandate",
    zh="代理委托",
    en="mandates of agents",
    path="/v1/mandates",
    number="between",
    types=TYPES,
    findings=FINDINGS,
    process=PROCESS,
    services=services.of("mandate"),
    kept=FINANCE_KEPT,
    deadlines=DEADLINES,
)
