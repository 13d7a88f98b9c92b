"""Passkeys: what a browser is asked, and what its answer is held against (WebAuthn level 3, by the library `webauthn`).

A passkey is taken only where the authenticator itself checks who holds it (user verification), so that it is two things
at once. It belongs to the site's name; the origin, the challenge and the counter are looked at every time.
"""

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, select, update
from webauthn import (
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from gateway.journal import tables
from gateway.journal.book import Book
from gateway.partners.accounts import Account
from gateway.people.commands import Command
from messages.errors import SingleWindowError
from messages.seals.assertions import Assertion

NAME = "单一窗口 Single Window"
_rows = tables.passkeys.c
_MUST = UserVerificationRequirement.REQUIRED


class BadPasskey(SingleWindowError):
    """The answer is not that of a passkey that counts here."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where it is asked. origin: "https://window.example:8440". rp_id: "window.example"."""

    origin: str
    rp_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A new passkey, as the register keeps it."""

    digest: str
    credential: str
    public_key: str
    counter: int


def to_register(site: Site, account: Account, challenge: bytes, known: list[str]) -> dict[str, Any]:
    """What a browser is asked to make one. known: those he has."""
    options = generate_registration_options(
        rp_id=site.rp_id,
        rp_name=NAME,
        user_name=account.login,
        user_display_name=account.display,
        user_id=sha256(f"swg user {account.login}".encode()).digest(),
        challenge=challenge,
        exclude_credentials=_described(known),
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=_MUST
        ),
    )
    return dict(json.loads(options_to_json(options)))


def registered(site: Site, challenge: bytes, said: dict[str, Any]) -> Made:
    """The passkey that the answer speaks of, or BadPasskey."""
    try:
        made = verify_registration_response(
            credential=said,
            expected_challenge=challenge,
            expected_rp_id=site.rp_id,
            expected_origin=site.origin,
            require_user_verification=True,
        )
    except (WebAuthnException, ValueError, KeyError, TypeError) as problem:
        raise BadPasskey(str(problem)) from None
    return Made(
        digest=sha256(made.credential_id).hexdigest(),
        credential=bytes_to_base64url(made.credential_id),
        public_key=bytes_to_base64url(made.credential_public_key),
        counter=made.sign_count,
    )


def to_answer(site: Site, challenge: bytes, allowed: list[str]) -> dict[str, Any]:
    """What a browser is asked to show one. allowed: which; none: any that it has of this site."""
    options = generate_authentication_options(
        rp_id=site.rp_id, challenge=challenge, allow_credentials=_described(allowed), user_verification=_MUST
    )
    return dict(json.loads(options_to_json(options)))


def of_answer(said: dict[str, Any]) -> tuple[str, bytes]:
    """Digest of the passkey that an answer names, and the challenge it repeats; or BadPasskey."""
    try:
        client = json.loads(base64url_to_bytes(said["response"]["clientDataJSON"]))
        return sha256(base64url_to_bytes(said["rawId"])).hexdigest(), base64url_to_bytes(client["challenge"])
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise BadPasskey(f"no answer of a passkey: {type(problem).__name__}") from None


def shown(site: Site, challenge: bytes, said: dict[str, Any], kept: Row[Any] | None) -> int:
    """The authenticator's counter now, where the answer is that of the passkey that is kept; or BadPasskey."""
    if kept is None or kept.rp_id != site.rp_id:
        raise BadPasskey("未登记的通行密钥 / this passkey is not registered here")
    try:
        return verify_authentication_response(
            credential=said,
            expected_challenge=challenge,
            expected_rp_id=site.rp_id,
            expected_origin=site.origin,
            credential_public_key=base64url_to_bytes(kept.public_key),
            credential_current_sign_count=kept.counter,
            require_user_verification=True,
        ).new_sign_count
    except (WebAuthnException, ValueError, KeyError, TypeError) as problem:
        raise BadPasskey(str(problem)) from None


def evidence(site: Site, said: dict[str, Any], kept: Row[Any], nonce: str) -> Assertion:
    """An answer as it is kept for good."""
    response = said["response"]
    return Assertion(
        credential=kept.credential,
        public_key=kept.public_key,
        authenticator_data=str(response["authenticatorData"]),
        client_data=str(response["clientDataJSON"]),
        signature=str(response["signature"]),
        nonce=nonce,
        rp_id=site.rp_id,
        origin=site.origin,
    )


def by_digest(connection: Connection, digest: str) -> Row[Any] | None:
    """The one with this digest."""
    return connection.execute(select(tables.passkeys).where(_rows.digest == digest)).first()


def of_login(connection: Connection, login: str) -> list[Row[Any]]:
    """Somebody's, oldest first."""
    asked = select(tables.passkeys).where(_rows.login == login)
    return list(connection.execute(asked.order_by(_rows.created_at, _rows.digest)))


@dataclass
class Used(Command):
    """It was used; BadPasskey where its counter was as far already: there are two of it."""

    digest: str
    counter: int

    def fold(self, book: Book) -> None:
        """The counter only grows; an authenticator without one says 0."""
        row = by_digest(book.connection, self.digest)
        if row is None or (row.counter and self.counter <= row.counter):
            raise BadPasskey("通行密钥的计数未增加 / the passkey's counter did not grow")
        said = update(tables.passkeys).where(_rows.digest == self.digest)
        book.connection.execute(said.values(counter=self.counter, used_at=book.now))


def _described(credentials: list[str]) -> list[PublicKeyCredentialDescriptor]:
    return [PublicKeyCredentialDescriptor(id=base64url_to_bytes(each)) for each in credentials]
