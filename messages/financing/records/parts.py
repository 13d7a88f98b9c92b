"""What messages of financing are made of: the documents that bear a loan."""

from dataclasses import dataclass
from typing import Annotated

from messages.fields import Coded
from messages.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document of the trade that a loan rests on, and what it is worth.

    kind:   list FINANCING_DOCUMENT. number: as it stands on the document, up to 35 characters.
    amount: what the document says, in its own currency.
    digest: SHA-256 of the document, 64 hex digits; the same digest is the same document, whatever its number.
    """

    kind: Annotated[str, Coded("FINANCING_DOCUMENT")]
    number: str
    amount: Money
    digest: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnDocument:
    """What of a document a drawdown finances.

    used:   in the currency of the document.
    amount: what the document is worth, where nothing was said of it before; digest: as in the application.
    """

    kind: Annotated[str, Coded("FINANCING_DOCUMENT")]
    number: str
    used: Money
    amount: Money | None = None
    digest: str | None = None
