"""What keeps the journal, as the settings have it: how long documents stay, where archives go, what is kept outside."""

from collections.abc import Callable

from sqlalchemy import Engine

from gateway.journal.clock import Clock
from gateway.journal.issued import Issued
from gateway.journal.retention import BadRetention, Rule, rules
from gateway.journal.vault import master
from gateway.journal.vault.keeping import Keeping
from gateway.journal.vault.master import MasterKey
from gateway.journal.vault.ring import Ring
from gateway.journal.writer import Writer
from gateway.settings import BadSettings, Settings
from messages.catalogue import Catalogue


def retention(settings: Settings, catalogue: Catalogue) -> tuple[Rule, ...]:
    """The table that is in force; BadSettings where the settings name what there is not."""
    try:
        return rules(catalogue, settings.retention)
    except BadRetention as problem:
        raise BadSettings(str(problem)) from None


def keeping(settings: Settings, writer: Writer, database: Engine, clock: Clock) -> Keeping:
    """What archives and prunes."""
    table = retention(settings, writer.catalogue)
    ring = Ring(settings.vault_folder)
    return Keeping(writer, database, table, settings.archive_path, ring, _master(settings), clock)


def issued(settings: Settings) -> Issued:
    """What keeps outside which receipts were given out."""
    return Issued(settings.issued_folder, settings.issued_days)


def _master(settings: Settings) -> Callable[[], MasterKey]:
    """The master key, when it is needed; here none is made, since nobody would be told to keep it."""

    def found() -> MasterKey:
        secret = settings.master_key
        if secret is not None:
            return master.read(secret.get_secret_value(), "SWG_MASTER_KEY")
        return master.load(settings.master_key_path)

    return found
