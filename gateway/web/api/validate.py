"""`POST /v1/validate`: everything that is wrong with a document, at once; nothing is kept."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from gateway.web.authentication import Caller
from gateway.web.documents import Came, tell
from gateway.web.headers import Said
from gateway.web.parts import Intake
from gateway.web.problems import Reply, Scope
from gateway.web.signed import signed_request
from gateway.web.writes import written
from messages.findings import Finding, FindingTable

_JSON = (b"content-type", b"application/json")


@dataclass(frozen=True, slots=True)
class Validate:
    """Hands the document to the intake to be looked at only. The platform's people validate in nobody's name.

    public_url: where the gateway is, as callers see it.
    """

    intake: Intake
    findings: FindingTable
    public_url: str = ""

    async def __call__(self, came: Came, caller: Caller, asked: Said, scope: Scope) -> Reply:
        """The findings, whatever the verdict would be."""
        found: Sequence[Finding] = came.findings
        if not found:
            request = signed_request(came, asked, scope, self.public_url)
            trial = self.intake.validate(came.content, partner=caller.partner, charset=came.charset, request=request)
            found = await written(trial)
        told = {"valid": not self.findings.refuses(found), "findings": tell(self.findings, found)}
        return Reply(200, [_JSON], msgspec.json.encode(told))
