"""The forms partners write and read, by the names that people and tables call them."""

from collections.abc import Callable, Collection, Mapping

from adapters import ADAPTERS, READERS
from adapters import NotCarried as NotCarried  # what an encoder raises, for those who may not know adapters
from adapters import names as names_of
from gateway.check.examination import Form
from gateway.delivery.outgoing import Encode
from gateway.partners.partner import OWN


def forms() -> Mapping[tuple[str, str], Form]:
    """Every form a partner may write, by the root element of its documents."""
    return READERS


def written_names() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """What may be written, by the names that people call forms: "bank.pain.001", "manifest"; each (form, type code)."""
    return names_of(ADAPTERS.values())


def read_names() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """What may be read, by the same names; each (namespace, root)."""
    return names_of(READERS.values(), key=lambda adapter: (adapter.namespace, adapter.root))


def bare() -> Collection[tuple[str, str]]:
    """What is written without our signature, by (form, type code): its form has no place for one."""
    return {key for key, adapter in ADAPTERS.items() if not adapter.sealed}


def encoders() -> Mapping[tuple[str, str], Encode]:
    """What writes a message in a partner's form, by (form, message type code)."""
    return {key: adapter.encode for key, adapter in ADAPTERS.items()}


def numbers() -> Mapping[tuple[str, str], Callable[[bytes], str]]:
    """What reads the number that a document in a partner's form bears, by (form, message type code)."""
    return {key: adapter.number for key, adapter in ADAPTERS.items()}


def form_names() -> tuple[str, ...]:
    """The forms a partner's messages may be written in."""
    return (OWN, *sorted({form for form, _ in ADAPTERS}))
