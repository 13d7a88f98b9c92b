"""What tells OAuth clients about this gateway: its metadata (RFC 8414) and the keys of its tokens (RFC 7517)."""

from fastapi import APIRouter, Response

from gateway.journal.clock import SECOND
from gateway.partners.rights import known
from gateway.trust.assertions import ALGORITHMS
from gateway.web.api.desk import At, GuardedRoute, json_answer
from gateway.web.api.shapes import AuthorizationServerShape, KeySetShape, answers
from gateway.web.oauth.clients import METHODS
from gateway.web.oauth.token import GRANT, PATH
from gateway.web.rules import Rule, rule

KEPT = {"Cache-Control": "public, max-age=3600"}

router = APIRouter(route_class=GuardedRoute, tags=["oauth"])


@router.get(
    "/.well-known/oauth-authorization-server",
    summary="OAuth 元数据 / OAuth metadata",
    responses=answers(AuthorizationServerShape),
)
@rule(Rule.ANYONE)
async def metadata(desk: At) -> Response:
    """RFC 8414：令牌地址、密钥地址、支持的客户端认证方式和权限。

    Where tokens and keys are, how clients may show who they are, and the scopes there are.
    """
    url = desk.parts.settings.url
    return json_answer(
        {
            "issuer": url,
            "token_endpoint": url + PATH,
            "jwks_uri": f"{url}/.well-known/jwks.json",
            "scopes_supported": known(desk.parts.catalogue.families),
            "response_types_supported": [],
            "grant_types_supported": [GRANT],
            "token_endpoint_auth_methods_supported": METHODS,
            "token_endpoint_auth_signing_alg_values_supported": ALGORITHMS,
            "tls_client_certificate_bound_access_tokens": True,
            "service_documentation": f"{url}/docs",
        },
        headers=KEPT,
    )


@router.get("/.well-known/jwks.json", summary="令牌公钥 / The keys of access tokens", responses=answers(KeySetShape))
@rule(Rule.ANYONE)
async def keys(desk: At) -> Response:
    """前一把、现用和下一把，轮换期间两不误。

    The one before, the one in force and the next, so that a change of keys is no break.
    """
    return json_answer(desk.parts.access_tokens.keys.told(desk.clock() // SECOND), headers=KEPT)
