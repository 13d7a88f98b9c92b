"""The cast of a demo: partners registered from sample files, each with key, certificate, token and profile."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from gateway.assembly import Gateway, assemble, lock
from gateway.partners.changes import Apply, IssueToken
from gateway.partners.files import PartnerFile, registered
from gateway.partners.partner import OWN, Scope, Terms
from gateway.partners.profiles import write_profile
from gateway.partners.samples import read_samples
from gateway.people.demo import Login, make_people
from gateway.settings import Settings
from gateway.trust import samples, tokens
from gateway.trust.pairs import CERT
from messages.catalogue import Catalogue

BY = "demo"
RSA = frozenset({"customs-demo", "yard-demo"})  # the others sign with EC keys, so that both are seen


@dataclass(frozen=True, slots=True)
class Member:
    """One partner of the cast. listens: where pushes come in, None: it fetches from its mailbox. form: as it writes."""

    name: str
    role: str
    folder: Path
    listens: str | None
    form: str = OWN


def engage(
    settings: Settings,
    listens: Mapping[str, str],
    *,
    cast: Callable[[Catalogue], Iterable[PartnerFile]] = read_samples,
) -> tuple[list[Member], str]:
    """Register the cast in a journal nobody works on; the members, and a token for an operator.

    listens: host:port by name, for those that are pushed to. cast: who they are and what was agreed with them.
    """
    with _unserved(settings) as gateway:
        members = [_engage(gateway, file, listens) for file in cast(gateway.catalogue)]
        return members, _issue(gateway, "operator-demo", Scope.OPERATOR)


def people(settings: Settings) -> list[Login]:
    """People who sign in at the portal, one a role, in a journal nobody works on; the passwords are nowhere else."""
    with _unserved(settings) as gateway:
        return make_people(gateway.register, gateway.writer.write_now, gateway.people_key, by=BY)


@contextmanager
def _unserved(settings: Settings) -> Iterator[Gateway]:
    """The gateway on a journal nobody works on, to write to."""
    with lock(settings.data):
        gateway = assemble(settings)
        gateway.writer.start()
        try:
            yield gateway
        finally:
            gateway.writer.stop()
            gateway.explainer.close()
            gateway.database.dispose()


def _engage(gateway: Gateway, file: PartnerFile, listens: Mapping[str, str]) -> Member:
    settings, partner, now = gateway.settings, file.partner, datetime.now(UTC)
    authority = samples.authority(settings.data / "sample-authority", now=now)
    kind: samples.Kind = "rsa" if partner.name in RSA else "ec"
    pair = authority.issue(partner.en, organisation=partner.sender_ids[0], now=now, kind=kind)
    where = listens.get(partner.name)
    terms = _reached_at(partner.terms, where) if where else partner.terms
    partner = replace(partner, terms=terms, certificates=(registered(pair.cert_pem),))
    gateway.writer.write_now(Apply(gateway.register, BY, PartnerFile(partner=partner), gateway.hint))
    folder = write_profile(
        settings.partners_folder,
        partner,
        gateway_url=settings.url,
        gateway_cert=settings.gateway_folder / CERT,
        token=_issue(gateway, partner.name, Scope.PARTNER),
        key_pem=pair.key_pem,
        cert_pem=pair.cert_pem,
    )
    return Member(partner.name, partner.roles[0].value, folder, where, partner.terms.form)


def _reached_at(terms: Terms, where: str) -> Terms:
    """Pushed to, and asked, where its program listens."""
    ask_url = terms.ask_url and urlsplit(terms.ask_url)._replace(netloc=where).geturl()
    return replace(terms, channel="push", url=f"http://{where}/", ask_url=ask_url)


def _issue(gateway: Gateway, holder: str, scope: Scope) -> str:
    token = tokens.new_token()
    gateway.writer.write_now(IssueToken(gateway.register, BY, holder, tokens.digest(token), tokens.shown(token), scope))
    return token
