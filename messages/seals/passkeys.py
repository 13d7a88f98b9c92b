"""A signature made with a passkey (WebAuthn level 3): kept whole, so that anybody can verify it later, offline.

The authenticator signs its own data and the digest of what the browser says; the browser says which challenge it was
given and on which site. The challenge is SHA-256 over "swg-passkey-1", a nonce and the statement, a line each, so that
it stands for this statement, and was never signed before. Whoever verifies needs the statement and what is kept here;
whose key it is, the journal's register says.
"""

import base64
import binascii
from hashlib import sha256

from webauthn import verify_authentication_response
from webauthn.helpers.exceptions import WebAuthnException

from messages.seals.assertions import Assertion


def challenge(statement: str, nonce: str) -> bytes:
    """What the authenticator is asked to sign for a statement."""
    return sha256(f"swg-passkey-1\n{nonce}\n{statement}".encode()).digest()


def holds(statement: str, kept: Assertion) -> bool:
    """Whether it is that key's signature over this statement, made by somebody whom the authenticator has checked."""
    response = {
        "clientDataJSON": kept.client_data,
        "authenticatorData": kept.authenticator_data,
        "signature": kept.signature,
    }
    said = {"id": kept.credential, "rawId": kept.credential, "type": "public-key", "response": response}
    try:
        verify_authentication_response(
            credential=said,
            expected_challenge=challenge(statement, kept.nonce),
            expected_rp_id=kept.rp_id,
            expected_origin=kept.origin,
            credential_public_key=base64.urlsafe_b64decode(kept.public_key + "=" * (-len(kept.public_key) % 4)),
            credential_current_sign_count=0,
            require_user_verification=True,
        )
    except (WebAuthnException, binascii.Error, ValueError, KeyError, TypeError):
        return False
    return True
