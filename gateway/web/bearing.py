"""`POST …/by-token`: a record in JSON that whoever shows its single-use token may hand in without signing in.

The token is in the body and in no address, so that no log has it. The platform says it in its own name, so nothing of
the document of record tells who has shown the token. All else is as for any application: the same intake, gates, checks
and receipt. What is wrong with a token costs the same whichever it is, and how often one may try has its bounds.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from gateway.journal.clock import Clock, system_clock
from gateway.journal.ways_in import HTTP
from gateway.partners.partner import Agreement, Partner, Scope, Terms
from gateway.web.accept import told
from gateway.web.applications import OURS, application_of, parameters_of, path_of
from gateway.web.authentication import Caller
from gateway.web.documents import Came
from gateway.web.headers import Said, prefers_xml
from gateway.web.parts import Intake
from gateway.web.problems import Reply
from gateway.web.problems import Scope as Request
from gateway.web.writes import written
from messages.catalogue import Catalogue, MessageType
from messages.roles import GATEWAY

ENDING: Final = "by-token"
TERMS: Final = Terms(
    signatures=("transport",),
    max_bytes=64 << 10,
    messages_a_second=20.0,  # A: of all who show tokens together, by each process
    burst=200,
    refused_bytes_a_day=1 << 20,
)


def shown_by_token(catalogue: Catalogue) -> Mapping[str, MessageType]:
    """Path -> message type, of everything that may be handed in so."""
    return {
        f"{path_of(family, type_)}/{ENDING}": type_
        for type_ in catalogue
        if type_.bearer is not None and (family := catalogue.families[type_.family]).path is not None
    }


def page_of(url: str, type_: MessageType, token: str) -> str:
    """Where a person says it, the token behind the `#`: no browser sends that, and no log has it."""
    return f"{url}/portal/{ENDING}/{type_.name}#{token}"


def whoever(type_: MessageType) -> Caller:
    """Whoever shows a token: the platform itself, that may say this one thing."""
    agreement = Agreement(type=type_.code, may_send=True)
    himself = Partner(
        name=GATEWAY.value,
        zh="凭证持有人",
        en="whoever shows a token",
        roles=(GATEWAY,),
        sender_ids=(OURS,),
        terms=TERMS,
        agreements={type_.code: agreement},
    )
    return Caller(holder=ENDING, scope=Scope.PARTNER, partner=himself)


@dataclass(frozen=True, slots=True, kw_only=True)
class ByToken:
    """Hands a record of one type to the intake."""

    intake: Intake
    type_: MessageType
    clock: Clock = system_clock

    async def __call__(self, came: Came, caller: Caller, asked: Said, scope: Request) -> Reply:
        """The receipt, or Problem (400, 429, 500, 503) where nothing was decided."""
        said = parameters_of(scope, ())
        fresh = f"{ENDING}-{secrets.token_hex(16)}"
        application = application_of(self.type_, caller, scope, said, clock=self.clock, otherwise=fresh)
        outcome = await written(
            self.intake.take(
                came.content,
                partner=caller.himself,
                way_in=HTTP.name,
                content_type=asked.content_type,
                charset=came.charset,
                findings=came.findings,
                application=application,
            )
        )
        scope["swg.outcome"] = outcome
        return told(outcome, came, json=not prefers_xml(asked.accept))
