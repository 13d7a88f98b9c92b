"""A signed request as its signature must have seen it: under the public address, whatever stands between (RFC 9421)."""

from gateway.web.documents import Came
from gateway.web.headers import Said
from gateway.web.problems import Scope
from messages.seals.http_messages import HttpMessage
from messages.seals.httpsig import SignedRequest, is_signed


def signed_request(came: Came, asked: Said, scope: Scope, public_url: str) -> SignedRequest | None:
    """The request that brought this, where it says that it is signed; None: it does not."""
    if not asked.signed:
        return None
    path = scope["raw_path"].decode("latin-1")
    query = scope["query_string"].decode("latin-1")
    message = HttpMessage(
        method=scope["method"],
        url=f"{public_url}{path}?{query}" if query else public_url + path,
        fields=[(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]],
    )
    return SignedRequest(message, b"".join(came.wire)) if is_signed(message) else None
