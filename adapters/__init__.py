"""How a partner writes it: one folder a form, listed here."""

from collections.abc import Mapping
from types import MappingProxyType

from lxml import etree

from adapters import bank, manifest
from adapters.adapter import Adapter, Decoding, NotCarried

__all__ = ["ADAPTERS", "READERS", "Adapter", "Decoding", "NotCarried", "for_root"]

_WRITE = (*manifest.ADAPTERS, *bank.ADAPTERS)
_READ = (*manifest.ADAPTERS, *bank.READERS)  # a bank says more in its form than it is told in it

ADAPTERS: Mapping[tuple[str, str], Adapter] = MappingProxyType({(each.form, each.code): each for each in _WRITE})

READERS: Mapping[tuple[str, str], Adapter] = MappingProxyType({(each.namespace, each.root): each for each in _READ})


def for_root(root: etree._Element) -> Adapter | None:
    """The adapter that reads a document with this root; None: no form of ours."""
    name = etree.QName(root)
    return READERS.get((name.namespace or "", name.localname))
