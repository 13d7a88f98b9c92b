"""`POST /v1/messages`: a document comes in, its receipt goes out.

What an authenticated partner sends is kept where it could be read whole, refused or not; of anybody else nothing is.
"""

from dataclasses import dataclass

from gateway.journal.acceptance import Outcome
from gateway.journal.ways_in import HTTP
from gateway.web.authentication import Caller
from gateway.web.documents import Came, as_declared
from gateway.web.headers import Said, prefers_json
from gateway.web.parts import Intake
from gateway.web.problems import Headers, Reply, Scope
from gateway.web.receipts import as_json
from gateway.web.signed import signed_request
from gateway.web.writes import written

_STATUS = {"accepted": 202, "duplicate": 200, "refused": 422}
_XML = (b"content-type", b"application/xml; charset=utf-8")
_JSON = (b"content-type", b"application/json")


@dataclass(frozen=True, slots=True)
class Accept:
    """Hands the document to the intake and tells its outcome. public_url: where the gateway is, as callers see it."""

    intake: Intake
    public_url: str = ""

    async def __call__(self, came: Came, caller: Caller, asked: Said, scope: Scope) -> Reply:
        """The receipt, or Problem (500, 503) where nothing was decided."""
        came = as_declared(came, asked.content_type)
        outcome = await written(
            self.intake.take(
                came.content,
                partner=caller.himself,
                way_in=HTTP.name,
                content_type=asked.content_type,
                charset=came.charset,
                findings=came.findings,
                request=signed_request(came, asked, scope, self.public_url),
                key=caller.key,
                as_of=caller.as_of,
            )
        )
        scope["swg.outcome"] = outcome
        return told(outcome, came, json=prefers_json(asked.accept))


def told(outcome: Outcome, came: Came, *, json: bool) -> Reply:
    """The outcome as an answer: its receipt, in XML or in JSON."""
    status = 415 if came.findings else _STATUS[outcome.verdict]
    headers: Headers = [(b"swg-message", outcome.document.encode())]
    if outcome.receipt_no is not None:
        headers.append((b"swg-receipt", str(outcome.receipt_no).encode()))
    if json:
        return Reply(status, [_JSON, *headers], as_json(outcome))
    return Reply(status, [_XML, *headers], outcome.receipt)
