"""The tables that documents are run through: those of the day, or some of them changed."""

from collections.abc import Collection
from dataclasses import dataclass, field

from gateway.check.examination import Tools
from gateway.delivery.outgoing import Outgoing
from gateway.partners.directory import Directory
from messages.catalogue import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What a gateway goes by, as far as it decides over documents: one of these is today's, another the changed one.

    tools: catalogue with its rules, schemas, forms that are read. directory: partners and agreements. outgoing: what is
    written for receivers. changed: names of partners whose agreements are others than registered.
    """

    tools: Tools
    directory: Directory
    outgoing: Outgoing
    changed: Collection[str] = field(default_factory=frozenset)

    @property
    def catalogue(self) -> Catalogue:
        """Every message type, with its rules."""
        return self.tools.catalogue
