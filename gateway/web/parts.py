"""What the web side is handed: the parts of the gateway it calls, each by the little it asks of it.

The assembly's gateway is one of these; a test may hand over a smaller one.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy import Engine

from gateway.check.application import Application
from gateway.delivery.fetched import Acknowledgement, Pulled
from gateway.delivery.owed import Owed
from gateway.delivery.webhooks.posting import Poster
from gateway.delivery.webhooks.rounds import Rounds
from gateway.journal.acceptance import Outcome
from gateway.journal.maintenance import Maintenance
from gateway.journal.news.feed import Feed
from gateway.journal.outward import Hint
from gateway.journal.reading import Reading
from gateway.journal.receipts import ReceiptMaker
from gateway.journal.ruling import Rules
from gateway.journal.sealing import Sealer
from gateway.journal.vault.keeping import Keeping
from gateway.journal.writer import Command
from gateway.partners.allowance import Allowances
from gateway.partners.directory import Directory
from gateway.partners.partner import Partner
from gateway.partners.register import Register
from gateway.partners.uses import Uses
from gateway.people.sealing import SealKey
from gateway.rehearsal.translating import Translating
from gateway.settings import Settings
from gateway.trust.access_tokens import AccessTokens
from gateway.trust.keyring import Keyring
from messages.catalogue import Catalogue
from messages.findings import Finding
from messages.seals.httpsig import SignedRequest
from messages.xml.schemas import Schemas


class Intake(Protocol):
    """The one door: `gateway.intake`."""

    @property
    def allowances(self) -> Allowances: ...
    @property
    def receipts(self) -> ReceiptMaker: ...

    def has_room(self) -> bool: ...

    async def take(
        self,
        content: bytes,
        *,
        partner: Partner,
        way_in: str,
        content_type: str | None = None,
        charset: str | None = None,
        findings: Sequence[Finding] = (),
        request: SignedRequest | None = None,
        application: Application | None = None,
        key: str | None = None,
        as_of: Directory | None = None,
    ) -> Outcome: ...

    async def validate(
        self,
        content: bytes,
        *,
        partner: Partner | None = None,
        charset: str | None = None,
        request: SignedRequest | None = None,
        application: Application | None = None,
    ) -> Sequence[Finding]: ...


class Signer(Protocol):
    """The gateway's key."""

    @property
    def key_id(self) -> str: ...

    def sign(self, data: bytes) -> bytes: ...


class Writer(Protocol):
    """The journal's writer."""

    @property
    def depth(self) -> int: ...
    @property
    def stands_s(self) -> float: ...
    @property
    def sealer(self) -> Sealer: ...

    def has_room(self) -> bool: ...

    async def write(self, command: Command) -> Any: ...


class Mailbox(Protocol):
    """Where partners fetch what is for them: `gateway.channels.mailbox`."""

    async def pull(
        self,
        partner: str,
        *,
        limit: int = 50,
        wait_s: float = 0.0,
        lease_s: float = 60.0,
        families: frozenset[str] | None = None,
    ) -> Pulled: ...

    async def acknowledge(
        self, partner: str, items: Sequence[Acknowledgement], *, families: frozenset[str] | None = None
    ) -> list[dict[str, str | None]]: ...


class Copies(Protocol):
    """What receivers read before it has left: `gateway.delivery.copies`."""

    def owed(self, id_: str, partner: str) -> Owed | None: ...

    def preview(self, owed: Owed) -> bytes | None: ...

    async def seal(self, owed: Owed) -> bytes | None: ...


class Taking(Protocol):
    """What came in otherwise than over HTTP: `gateway.channels.taking`."""

    @property
    def taken(self) -> Mapping[tuple[str, str, str], int]: ...


class Post(Protocol):
    """One folder, queue or mailbox that is looked after."""

    @property
    def way(self) -> str: ...
    @property
    def partner(self) -> str: ...
    @property
    def where(self) -> str: ...


class Watch(Protocol):
    """Who looks after them: `gateway.channels.watch`."""

    def posts(self) -> Iterable[Post]: ...

    def troubles(self) -> Mapping[Any, str]: ...


class Parts(Protocol):
    """The gateway."""

    @property
    def settings(self) -> Settings: ...
    @property
    def catalogue(self) -> Catalogue: ...
    @property
    def schemas(self) -> Schemas: ...
    @property
    def database(self) -> Engine: ...
    @property
    def key(self) -> Keyring: ...
    @property
    def register(self) -> Register: ...
    @property
    def writer(self) -> Writer: ...
    @property
    def reading(self) -> Reading: ...
    @property
    def intake(self) -> Intake: ...
    @property
    def mailbox(self) -> Mailbox: ...
    @property
    def copies(self) -> Copies: ...
    @property
    def taking(self) -> Taking: ...
    @property
    def watch(self) -> Watch: ...
    @property
    def hint(self) -> Hint: ...
    @property
    def feed(self) -> Feed: ...
    @property
    def poster(self) -> Poster: ...
    @property
    def rounds(self) -> Rounds: ...
    @property
    def maintenance(self) -> Maintenance: ...

    def troubles(self) -> Mapping[str, str]:
        """What does not work though documents are taken, by its kind, with why."""
        ...

    def gauges(self) -> Mapping[str, tuple[str, Callable[[], float]]]:
        """Numbers of this process: by name, what it is and how to read it."""
        ...

    def keeping(self) -> Keeping: ...

    @property
    def rules(self) -> Rules: ...

    async def ping(self, partner: Partner, id: str) -> tuple[bool, list[dict[str, Any]]]: ...

    @property
    def people_key(self) -> SealKey: ...
    @property
    def access_tokens(self) -> AccessTokens: ...
    @property
    def uses(self) -> Uses: ...
    @property
    def translating(self) -> Translating: ...
