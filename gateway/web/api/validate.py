"""`POST /v1/validate`: everything that is wrong with a document, at once; nothing is kept.

A record in JSON is looked at as the type that the query names: `?type=settlement.outward`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from gateway.check.application import Application
from gateway.journal.clock import Clock, system_clock
from gateway.web.applications import PARAMETERS, application_of, bad, parameters_of
from gateway.web.authentication import Caller
from gateway.web.documents import Came, is_json, tell
from gateway.web.headers import Said
from gateway.web.parts import Intake
from gateway.web.problems import Reply, Scope
from gateway.web.signed import signed_request
from gateway.web.writes import written
from messages.catalogue import Catalogue, MessageType
from messages.findings import Finding, FindingTable
from messages.json.foreign import TYPE

_JSON = (b"content-type", b"application/json")
_DRY = "DRY-RUN"  # the message id of what names none


@dataclass(frozen=True, slots=True)
class Validate:
    """Hands the document to the intake to be looked at only. The platform's people validate in nobody's name.

    public_url: where the gateway is, as callers see it.
    """

    intake: Intake
    catalogue: Catalogue
    public_url: str = ""
    clock: Clock = system_clock

    @property
    def findings(self) -> FindingTable:
        """What every code says."""
        return self.catalogue.findings

    async def __call__(self, came: Came, caller: Caller, asked: Said, scope: Scope) -> Reply:
        """The findings, whatever the verdict would be."""
        found: Sequence[Finding] = came.findings
        if not found:
            request = signed_request(came, asked, scope, self.public_url)
            trial = self.intake.validate(
                came.content,
                partner=caller.partner,
                charset=came.charset,
                request=request,
                application=self._application(caller, scope) if _is_record(came, asked, scope) else None,
            )
            found = await written(trial)
        told = {"valid": not self.findings.refuses(found), "findings": tell(self.findings, found)}
        return Reply(200, [_JSON], msgspec.json.encode(told))

    def _application(self, caller: Caller, scope: Scope) -> Application:
        said = parameters_of(scope, (*PARAMETERS, "type"))
        type_ = self._type(said.get("type", ""))
        return application_of(type_, caller, scope, said, clock=self.clock, otherwise=_DRY)

    def _type(self, named: str) -> MessageType:
        """By its code, or the newest of its name; or Problem (400)."""
        of_name = [type_ for type_ in self.catalogue if named in (type_.code, type_.name)]
        if not of_name:
            raise bad("query.type", "报文代码，如 settlement.outward / a message type, like settlement.outward")
        return max(of_name, key=lambda type_: int(type_.code.rpartition(".")[2]))


def _is_record(came: Came, asked: Said, scope: Scope) -> bool:
    """Whether JSON is a record of ours, as its query says; a document of a partner's form names its own type."""
    names_itself = not scope["query_string"] and f'"{TYPE}"'.encode() in came.content
    return is_json(asked.content_type) and not names_itself
