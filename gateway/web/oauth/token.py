"""`POST /oauth2/token`: client credentials for an access token. Plain ASGI, like every door.

Who shows himself by a header is known before the body is read; of the others no more is read than a form of this kind
ever has.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl

import msgspec

from gateway.journal.clock import SECOND
from gateway.partners.partner import Scope
from gateway.partners.rights import BadRights, Rights, parse
from gateway.trust.access_tokens import MOST_LIFE_S, Grant
from gateway.web.bodies import Bodies, Gone, Held, TooLarge
from gateway.web.door import may_go_by, send_early
from gateway.web.headers import Said, media_type, said
from gateway.web.oauth.clients import Client, Clients
from gateway.web.oauth.errors import JSON, NOT_KEPT, PRAGMA, OAuthError
from gateway.web.problems import Problem, Receive, Reply, Send, reply
from gateway.web.problems import Scope as Asked
from gateway.web.rules import Rule

PATH: Final = "/oauth2/token"
MOST_FORM: Final = 16 << 10  # bytes
MOST_FIELDS: Final = 16
FORM: Final = "application/x-www-form-urlencoded"
GRANT: Final = "client_credentials"


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenDoor:
    """The ASGI app of this path. families: for which rights may be asked."""

    clients: Clients
    bodies: Bodies
    families: tuple[str, ...]
    rule: Rule = Rule.ANYONE

    async def __call__(self, scope: Asked, receive: Receive, send: Send) -> None:
        """Answer one request."""
        asked = said(scope["headers"])
        with self.bodies.reading() as held:
            try:
                told = await self._give(scope, receive, held, asked)
            except Gone:
                return
            except OAuthError as problem:
                told = problem.reply()
            except Problem as problem:
                told = reply(problem, scope)
            if held.ended or may_go_by(asked, told):
                await told.send(send)
            else:
                await send_early(told, held, receive, send)

    async def _give(self, scope: Asked, receive: Receive, held: Held, asked: Said) -> Reply:
        if scope["method"] != "POST":
            raise Problem("method-not-allowed", headers={"Allow": "POST"})
        if scope["query_string"]:
            raise OAuthError("invalid_request", "parameters in the body, none in the query")
        certificate = self.clients.keeper.certificate(scope)
        client = self.clients.of_basic(scope, asked.authorization) if asked.authorization is not None else None
        form = await self._form(receive, held, asked)
        if client is None:
            client = self.clients.of_form(scope, form, certificate)
        elif "client_secret" in form or "client_assertion" in form:
            raise OAuthError("invalid_request", "one way of client authentication at a time")
        elif form.get("client_id", client.name) != client.name:
            raise OAuthError("invalid_request", "client_id is not who signed in")
        scope["swg.caller"] = client.name
        _hold_grant(form)
        rights, binding = self._rights(client, form), self._binding(client, certificate)
        await self.clients.use(scope, client)
        return self._token(client, rights, binding)

    async def _form(self, receive: Receive, held: Held, asked: Said) -> Mapping[str, str]:
        if media_type(asked.content_type).name != FORM:
            raise OAuthError("invalid_request", f"Content-Type: {FORM}")
        try:
            body = await held.read(receive, most=MOST_FORM)
        except TooLarge:
            raise OAuthError("invalid_request", f"more than {MOST_FORM} bytes") from None
        try:
            text = body.content.decode("ascii")
            pairs = parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text), max_num_fields=MOST_FIELDS)
        except ValueError:
            raise OAuthError("invalid_request", "the body is no form that can be read") from None
        form = dict(pairs)
        if len(form) != len(pairs):
            raise OAuthError("invalid_request", "a parameter twice")
        return {name: value for name, value in form.items() if value}  # empty is as if left out (RFC 6749, 3.2)

    def _rights(self, client: Client, form: Mapping[str, str]) -> str:
        """What the token opens, as it is written: all the client has, where he asks for nothing."""
        if client.scope is not Scope.PARTNER:
            if form.get("scope", client.scope) != client.scope:
                raise OAuthError("invalid_scope", f"this client has {client.scope}")
            return str(client.scope)
        if "scope" not in form:
            return str(client.rights)
        try:
            wanted: Rights = parse(form["scope"], self.families)
        except BadRights as problem:
            raise OAuthError("invalid_scope", str(problem)) from None
        if not client.rights.cover(wanted):
            raise OAuthError("invalid_scope", f"this client has {client.rights}")
        return str(wanted)

    def _binding(self, client: Client, certificate: str | None) -> str | None:
        """The certificate to which the token is bound: the client's own, where the connection has it (RFC 8705, 3)."""
        if certificate is None or client.partner is None:
            return None
        return certificate if self.clients.keeper.speaks_for(client.partner, certificate) else None

    def _token(self, client: Client, rights: str, certificate: str | None) -> Reply:
        keeper = self.clients.keeper
        grant = Grant(client=client.name, rights=rights, by=client.by, got_by=client.got_by, certificate=certificate)
        token = keeper.access_tokens.issue(grant, keeper.clock() // SECOND)
        told = {
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": min(keeper.access_tokens.life_s, MOST_LIFE_S),
            "scope": rights,
        }
        return Reply(200, [JSON, NOT_KEPT, PRAGMA], msgspec.json.encode(told))


def _hold_grant(form: Mapping[str, str]) -> None:
    if "grant_type" not in form:
        raise OAuthError("invalid_request", f"grant_type={GRANT}")
    if form["grant_type"] != GRANT:
        raise OAuthError("unsupported_grant_type", f"grant_type={GRANT}")
