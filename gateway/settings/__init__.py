"""The settings of a process: environment (`SWG_…`) over `swg.toml` over what is written here.

Partners and agreements are no settings but rows of the register. A key nobody knows is an error that names the nearest.
"""

import os
import tomllib
from collections.abc import Mapping
from datetime import time
from difflib import get_close_matches
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import Field, SecretStr, StringConstraints, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from gateway.settings.providers import NAME, Provider
from messages.errors import SingleWindowError
from messages.identifiers import BadIdentifier, party_id

PREFIX = "SWG_"
FILE = "swg.toml"
# They begin like a setting and are none: where the file lies, how a process is made to die, what tests run against.
_NO_SETTINGS = ("SWG_CONFIG", "SWG_CRASH_AT", "SWG_TEST_", "SWG_NO_SERVICES")


class BadSettings(SingleWindowError):
    """The environment or the file says something no gateway can run with."""


class Settings(BaseSettings):
    """What one process runs with.

    data:             folder of everything it writes: database, keys, demo partners.
    database:         "sqlite:///…" or "postgresql+psycopg://…"; None: a SQLite file in the data folder.
    shared:           what all processes of a cluster share: the keys of gateway, tokens and backups; None: data.
    checkpoint_file:  the newest checkpoint, kept outside the database; None: checkpoint.json in the data folder.
    host, port:       where it listens. public_url: how partners reach it; None: as it listens.
    tls_cert, tls_key: certificate chain and key, PEM, to serve https with; None: whoever stands before it does.
    client_ca:        authorities of callers' certificates, PEM; None: callers show none.
    proxies:          addresses or networks whose word on whom they forward for is taken.
    proxy_certificate_header: where these put the caller's certificate: "Client-Cert" (RFC 9440), "X-SSL-Client-Cert" …
    access_token_s:   how long an access token is good, 900 at most. token_key_days: how long a key signs them.
    signature_window_s: how old the signature of a request may be (RFC 9421).
    signin_failures:  how often at once a source may fail to sign in; one more every five seconds.
    session_idle_s:   a person who was not seen for so long signs in anew; session_s: whoever signed in so long ago.
    draft_days:       what somebody has begun to write is erased when it was not saved for so many days.
    providers:        who else says who people are (OpenID Connect), by a name: `gateway.settings.providers`.
    party_id:         its own SenderId.
    master_key:       wraps the keys of backups and archives: 32 bytes as base64 or hex; None: it is in a file,
    master_key_file:  for its owner alone; None: vault/master.key in the data folder, made when it is first needed.
    production:       in earnest: refuses samples, plain HTTP beyond this machine, known secrets, keys others may read.
    engine:           embedded (this process alone) or cluster (PostgreSQL and a broker at `amqp_url`).
    amqp_url:         the broker, with user and password: for the cluster, and for partners who use queues. Of several
                      nodes all addresses, a list or with commas: the next is tried where one does not answer.
    families:         packages of message families, dotted. extra_families: families outside the tree, "folder:package".
    deadlines:        table of deadlines, TOML, before what the families say; None: the families' alone.
    rule_tables:      folder with rule tables in the place of a family's own: `<family>/rules.toml`; None: the family's.
    body_bytes:       the largest body that is read at all; an agreement may allow less.
    held_bytes:       of all bodies that are being read or judged; beyond it 503.
    connections, requests: open and being answered at once; beyond it 503.
    head_s:           how long the head of a request may take. piece_s, body_s: between two pieces of a body, and whole.
    unread_s:         how long an answer may lie unread.
    retention:        months that documents are kept, by family or type: {"inspection": 60}; 0: for good; what is not
                      named is kept as its family says. Leaves always stay.
    pruning:          auto: once a day what is due goes into an archive and is pruned; off: when an operator says so.
    archive_folder:   where archives go; None: archives in the data folder.
    issued_days:      how long it is kept, beside the checkpoint, which receipts were given out; the oldest backup that
                      may be restored should not be older.
    relay_period_s:   how often due lanes are hinted. refresh_period_s: how often the register is looked at again.
    leader_patience_s: whoever leads and has not found due lanes for so long gives up leading.
    crl_period_s:     how often revocation lists are fetched from where agreements say they are.
    reconcile_at:     time of day, Beijing, from which banks' books of the day before are held against what they told.
    countersign:      operator: whoever works for the platform says what cases wait for; auto: this process does.
    platform_folder:  where the platform's own key.pem and cert.pem are; None: as the demo keeps a partner's.
    webhook_networks: private networks that webhooks may lead to all the same: "10.20.0.0/16"; none by itself.
    webhook_plain:    webhooks may be plain http; never in production.
    workers:          deliveries under way at once. attempts: pushes of one message before it is a dead letter.
    """

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="forbid", frozen=True)

    data: Path = Path(".swg")
    database: str | None = None
    shared: Path | None = None
    checkpoint_file: Path | None = None
    host: str = "127.0.0.1"
    port: int = Field(default=8440, ge=0, le=65535)
    public_url: str | None = None
    tls_cert: Path | None = None
    tls_key: Path | None = None
    client_ca: Path | None = None
    proxies: Annotated[tuple[str, ...], NoDecode] = ()
    proxy_certificate_header: str | None = Field(default=None, pattern=r"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}$")
    access_token_s: int = Field(default=600, ge=60, le=900)
    token_key_days: int = Field(default=30, ge=1)
    signature_window_s: int = Field(default=300, ge=30, le=3600)
    signin_failures: int = Field(default=20, ge=1)
    session_idle_s: int = Field(default=1800, ge=60, le=86_400)
    session_s: int = Field(default=43_200, ge=300, le=604_800)
    draft_days: int = Field(default=30, ge=1, le=365)
    providers: dict[Annotated[str, StringConstraints(pattern=NAME)], Provider] = {}
    party_id: str = "EPORT"
    master_key: SecretStr | None = None
    master_key_file: Path | None = None
    production: bool = False
    engine: Literal["embedded", "cluster"] = "embedded"
    amqp_url: SecretStr | None = None
    families: Annotated[tuple[str, ...], NoDecode] = (
        "messages.inspection",
        "messages.release",
        "messages.declaration",
        "messages.settlement",
        "messages.financing",
        "messages.guarantee",
        "messages.credit",
        "messages.chain",
        "messages.exchange",
        "messages.mandate",
        "messages.signing",
        "messages.supervision",
        "messages.opinion",
    )
    extra_families: Annotated[tuple[str, ...], NoDecode] = ()
    rule_tables: Path | None = None
    deadlines: Path | None = None
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["text", "json"] = "text"
    body_bytes: int = Field(default=8 << 20, ge=1024)
    held_bytes: int = Field(default=64 << 20, ge=1024)
    connections: int = Field(default=4096, ge=1)
    requests: int = Field(default=2048, ge=1)
    head_s: float = Field(default=15.0, gt=0)
    piece_s: float = Field(default=10.0, gt=0)
    body_s: float = Field(default=30.0, gt=0)
    unread_s: float = Field(default=30.0, gt=0)
    relay_period_s: float = Field(default=1.0, gt=0)
    refresh_period_s: float = Field(default=5.0, gt=0)
    leader_patience_s: float = Field(default=10.0, gt=0)
    crl_period_s: float = Field(default=3600.0, gt=0)
    reconcile_at: time = time(10, 0)
    countersign: Literal["operator", "auto"] = "operator"
    platform_folder: Path | None = None
    webhook_networks: Annotated[tuple[str, ...], NoDecode] = ()
    webhook_plain: bool = False
    workers: int = Field(default=256, ge=1)
    retention: dict[str, Annotated[int, Field(ge=0, le=1200)]] = {}
    pruning: Literal["auto", "off"] = "auto"
    archive_folder: Path | None = None
    issued_days: int = Field(default=35, ge=1, le=3660)
    attempts: int = Field(default=200, ge=1)  # with waits of up to ten minutes, about a day and a half

    @property
    def database_url(self) -> str:
        """Where the journal is."""
        return self.database or f"sqlite:///{self.data.resolve() / 'journal.db'}"

    @property
    def checkpoint_path(self) -> Path:
        """Where the newest checkpoint is kept."""
        return self.checkpoint_file or self.shared_folder / "checkpoint.json"

    @property
    def url(self) -> str:
        """How partners reach it, without a slash at the end."""
        scheme = "https" if self.tls_cert else "http"
        return (self.public_url or f"{scheme}://{self.host}:{self.port}").rstrip("/")

    @property
    def shared_folder(self) -> Path:
        """What all processes of a cluster have in common."""
        return self.shared or self.data

    @property
    def gateway_folder(self) -> Path:
        """Where its own key and certificate are."""
        return self.shared_folder / "gateway"

    @property
    def oauth_folder(self) -> Path:
        """Where the secret of its access tokens is."""
        return self.shared_folder / "oauth"

    @property
    def people_folder(self) -> Path:
        """Where the key is that seals what people's codes are made from."""
        return self.shared_folder / "people"

    @property
    def vault_folder(self) -> Path:
        """Where the keys of backups and archives are."""
        return self.shared_folder / "vault"

    @property
    def master_key_path(self) -> Path:
        """Where the master key is, unless the environment has it."""
        return self.master_key_file or self.vault_folder / "master.key"

    @property
    def archive_path(self) -> Path:
        """Where archives go."""
        return self.archive_folder or self.shared_folder / "archives"

    @property
    def issued_folder(self) -> Path:
        """Where it is kept outside which receipts were given out: beside the checkpoint."""
        return self.checkpoint_path.parent / "issued"

    @property
    def partners_folder(self) -> Path:
        """Where the demo's partners have their keys and profiles."""
        return self.shared_folder / "partners"

    def beside(self, name: str) -> Self:
        """The settings of another process on the same folder: one of its own within it, and the same keys.

        name: how it is told from those beside it.
        """
        return self.model_copy(update={"data": self.data / name, "shared": self.shared_folder})

    def key_folder(self, platform: str) -> Path:
        """Where the platform, a partner of this name, has its own key and certificate."""
        return self.platform_folder or self.partners_folder / platform

    @field_validator("families", "extra_families", "proxies", "webhook_networks", mode="before")
    @classmethod
    def _listed(cls, value: Any) -> Any:
        """In the environment a list is written with commas."""
        return tuple(filter(None, (part.strip() for part in value.split(",")))) if isinstance(value, str) else value

    @field_validator("amqp_url", mode="before")
    @classmethod
    def _joined(cls, value: Any) -> Any:
        """A list of addresses as one text, so that it stays secret as a whole."""
        return ",".join(map(str, value)) if isinstance(value, list | tuple) else value

    @field_validator("proxies", "webhook_networks")
    @classmethod
    def _are_addresses(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for each in value:
            try:
                ip_network(each, strict=False)
            except ValueError:
                raise ValueError(
                    f"{each!r} is neither an address nor a network, such as 10.0.0.7 or 10.0.0.0/8"
                ) from None
        return value

    @field_validator("party_id")
    @classmethod
    def _is_party(cls, value: str) -> str:
        try:
            return party_id.check(value)
        except BadIdentifier as problem:
            raise ValueError(str(problem)) from None

    @model_validator(mode="after")
    def _tls_is_whole(self) -> Self:
        if (self.tls_cert is None) != (self.tls_key is None):
            raise ValueError("tls_cert and tls_key belong together")
        if self.client_ca is not None and self.tls_cert is None:
            raise ValueError("client_ca needs tls_cert; behind a proxy set proxies and proxy_certificate_header")
        if self.proxy_certificate_header is not None and not self.proxies:
            raise ValueError("proxy_certificate_header needs proxies: anyone else could write it himself")
        return self

    @model_validator(mode="after")
    def _engine_has_its_parts(self) -> Self:
        backend = _backend(self.database) if self.database else "sqlite"
        wanted = "sqlite" if self.engine == "embedded" else "postgresql"
        if backend != wanted:
            raise ValueError(f"the {self.engine} engine keeps its journal in {wanted}, not in {backend}")
        if self.engine == "cluster" and not self.amqp_url:
            raise ValueError("the cluster engine needs amqp_url")
        return self

    def with_given(self, **given: Any) -> Self:
        """The same with these said by the caller, held like all others; or BadSettings."""
        try:
            return type(self).model_validate(self.model_dump() | given)
        except ValidationError as problem:
            raise BadSettings("; ".join(_say(error) for error in problem.errors())) from None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """What the caller says, then the environment; the file is read by `load`, so that it can be named."""
        return init_settings, env_settings, _File(settings_cls)


class _File(PydanticBaseSettingsSource):
    """swg.toml, or the file that SWG_CONFIG names."""

    def get_field_value(self, field: Any, field_name: str) -> tuple[Any, str, bool]:
        return None, field_name, False

    def __call__(self) -> dict[str, Any]:
        named = os.environ.get("SWG_CONFIG")
        path = Path(named or FILE)
        if not named and not path.exists():
            return {}
        try:
            return tomllib.loads(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
            raise BadSettings(f"{path}: {problem}") from None


def load(**given: Any) -> Settings:
    """The settings: what is given here, then the environment, then the file; or BadSettings with everything wrong."""
    _only_known(os.environ)
    try:
        return Settings(**given)
    except ValidationError as problem:
        raise BadSettings("; ".join(_say(error) for error in problem.errors())) from None


def _backend(url: str) -> str:
    """The database that a URL names; ValueError: it is no URL."""
    from sqlalchemy.engine import make_url  # takes long to load, and most verbs of the command line need none of it
    from sqlalchemy.exc import ArgumentError

    try:
        return make_url(url).get_backend_name()
    except ArgumentError:
        raise ValueError("database is not a URL; want sqlite:///… or postgresql+psycopg://…") from None


def _only_known(environment: Mapping[str, str]) -> None:
    """No variable that begins like a setting and is none."""
    unknown = [
        name
        for name in environment
        if name.startswith(PREFIX)
        and not name.startswith(_NO_SETTINGS)
        and name.removeprefix(PREFIX).lower() not in Settings.model_fields
    ]
    if unknown:
        raise BadSettings("; ".join(_unknown(name.removeprefix(PREFIX).lower(), shown=name) for name in unknown))


def _say(error: Any) -> str:
    name = ".".join(str(part) for part in error["loc"])
    if error["type"] == "extra_forbidden":
        return _unknown(name, shown=name)
    message = error["msg"].removeprefix("Value error, ")
    return f"{name}: {message}" if name else message


def _unknown(name: str, *, shown: str) -> str:
    near = get_close_matches(name, Settings.model_fields, n=1, cutoff=0.5)
    written = near and (PREFIX + near[0].upper() if shown.startswith(PREFIX) else near[0])
    return f"no setting {shown!r}" + (f"; is it {written!r}?" if written else "")
