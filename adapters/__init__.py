"""How a partner writes it: one folder a form, listed here."""

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from lxml import etree

from adapters import bank, insurer_json, insurer_xml, manifest
from adapters.adapter import Adapter, Decoding, NotCarried

__all__ = ["ADAPTERS", "READERS", "Adapter", "Decoding", "NotCarried", "for_root", "names"]

_WRITE = (*manifest.ADAPTERS, *bank.ADAPTERS, *insurer_json.ADAPTERS, *insurer_xml.ADAPTERS)
_READ = (
    *manifest.ADAPTERS,
    *bank.READERS,
    *insurer_json.ADAPTERS,
    *insurer_xml.ADAPTERS,
)  # a bank says more in its form than it is told in it

ADAPTERS: Mapping[tuple[str, str], Adapter] = MappingProxyType({(each.form, each.code): each for each in _WRITE})

READERS: Mapping[tuple[str, str], Adapter] = MappingProxyType({(each.namespace, each.root): each for each in _READ})


def for_root(root: etree._Element) -> Adapter | None:
    """The adapter that reads a document with this root; None: no form of ours."""
    name = etree.QName(root)
    return READERS.get((name.namespace or "", name.localname))


_VERSION = re.compile(r"\.[0-9]{3}\.[0-9]{2}$")


def _kept_under(adapter: Adapter) -> tuple[str, str]:
    return adapter.form, adapter.code


def names(
    adapters: Iterable[Adapter], *, key: Callable[[Adapter], tuple[str, str]] = _kept_under
) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """What people call forms: all of a form by its name ("bank"), or one message of it ("bank.pain.001")."""
    found: dict[str, list[tuple[str, str]]] = {}
    for each in adapters:
        for name in (each.form, f"{each.form}.{short(each.message_type)}"):
            found.setdefault(name, []).append(key(each))
    return MappingProxyType({name: tuple(keys) for name, keys in sorted(found.items())})


def short(message_type: str) -> str:
    """A message type without its versions: "pain.001" of "pain.001.001.09"."""
    return _VERSION.sub("", message_type)
