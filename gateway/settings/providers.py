"""Providers of identities (OpenID Connect) as a process is told of them: `[providers.<name>]` in swg.toml, or JSON in
the environment. What is said of each is held here; what the roles mean, where people are (`gateway.people.oidc`).
"""

from typing import Literal, Self
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator, model_validator

NAME = r"^[a-z0-9][a-z0-9-]{0,30}$"
LOOPBACK = ("localhost", "127.0.0.1", "::1")


class Provider(BaseModel):
    """One: somebody else who says who people are.

    issuer:        as its tokens name it, "https://login.bank.example"; http on this machine alone.
    client_id, client_secret: as it knows this gateway; no secret: a public client, which PKCE guards alone.
    authentication: how the secret is shown to it.
    zh, en:        what it is called on the page.
    scopes:        asked of it. userinfo: whether claims that are no part of the token are fetched.
    partner:       the partner for whose people alone it speaks, or "@gateway"; None: whosever people they are.
    partner_claim, partners: which claim says whose somebody is, and what its values mean; none: they are names.
    roles_claim, roles: which claim says what somebody is, and what its values mean: {"swg-makers": ["trader-maker"]}.
    login_claim:   from which the login of an account that is made comes.
    accounts:      known: only people registered with their subject (`swg person add --subject`);
                   made: whoever it vouches for, whose roles follow the claim at each signing in.
    second_amr, second_acr: values of `amr` and `acr` that count as two ways of showing who one is; none: it is one.
    skew_s:        how far its clock may be off.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    issuer: str
    client_id: str = Field(min_length=1)
    client_secret: SecretStr | None = None
    authentication: Literal["client_secret_basic", "client_secret_post"] = "client_secret_basic"
    zh: str = Field(min_length=1, max_length=40)
    en: str = Field(min_length=1, max_length=40)
    scopes: tuple[str, ...] = ("openid", "profile")
    userinfo: bool = False
    partner: str | None = None
    partner_claim: str | None = None
    partners: dict[str, str] = {}
    roles_claim: str | None = None
    roles: dict[str, tuple[str, ...]] = {}
    login_claim: str = "preferred_username"
    accounts: Literal["known", "made"] = "known"
    second_amr: tuple[str, ...] = ()
    second_acr: tuple[str, ...] = ()
    skew_s: int = Field(default=60, ge=0, le=300)

    @field_validator("issuer")
    @classmethod
    def _is_issuer(cls, value: str) -> str:
        if not is_secure(value) or urlsplit(value).query or urlsplit(value).fragment:
            raise ValueError("want https://…, without query or fragment")
        return value

    @field_validator("scopes")
    @classmethod
    def _asks_who(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return value if "openid" in value else ("openid", *value)

    @model_validator(mode="after")
    def _makes_what_it_can_tell(self) -> Self:
        if self.accounts == "made" and not (self.roles_claim and self.roles):
            raise ValueError('accounts = "made" wants roles_claim and roles: what somebody is, the provider must say')
        if self.accounts == "made" and not (self.partner or self.partner_claim):
            raise ValueError('accounts = "made" wants partner or partner_claim: whose somebody is')
        return self


def is_secure(url: str) -> bool:
    """Whether it is https, or http that does not leave this machine; and names no user."""
    parts = urlsplit(url)
    if parts.username is not None or parts.password is not None or not parts.hostname:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
