"""What a passkey answered, as it is kept; `passkeys` verifies it, with libraries that a reader of records needs not."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Assertion:
    """What the authenticator answered. All bytes are base64url without padding.

    credential: the passkey's id. public_key: COSE. nonce: 32 hex digits or more. rp_id: "window.example".
    origin: "https://window.example".
    """

    credential: str
    public_key: str
    authenticator_data: str
    client_data: str
    signature: str
    nonce: str
    rp_id: str
    origin: str
