"""The signing family: binding messages that wait for the trader's own signature (待签署), and his word on them.

A case is one message that waits. What signing does to that message is the gateway's work (`gateway.journal.consent`).
"""

from messages import services
from messages.catalogue import ANSWER, FINANCE_KEPT, REQUEST, Family, MessageType
from messages.roles import AGENT, GATEWAY, TRADER
from messages.signing import rules
from messages.signing.deadlines import DEADLINES
from messages.signing.findings import FINDINGS
from messages.signing.process import PROCESS
from messages.signing.records import SigningConsent, SigningNotice

TYPES = (
    MessageType("signing.notice.1", SigningNotice, kind=ANSWER, by=(GATEWAY,), to=(TRADER, AGENT),
                service="SIG-01", zh="待签署及签署结果通知",
                en="notice of what waits to be signed, and of what came of it"),
    MessageType("signing.consent.1", SigningConsent, kind=REQUEST, by=(TRADER,), to=(GATEWAY,), consents=True,
                rules=rules.CONSENT, service="SIG-01", zh="签署", en="signature or refusal of what waits"),
)  # fmt: skip

FAMILY = Family(
    name="signing",
    zh="待签署",
    en="what waits to be signed",
    path="/v1/signings",
    number="message",
    types=TYPES,
    findings=FINDINGS,
    process=PROCESS,
    services=services.of("signing"),
    kept=FINANCE_KEPT,
    deadlines=DEADLINES,
)
