"""How a partner writes it: one folder a form, listed here."""

from collections.abc import Mapping
from types import MappingProxyType

from lxml import etree

from adapters import manifest
from adapters.adapter import Adapter, Decoding, NotCarried

__all__ = ["ADAPTERS", "Adapter", "Decoding", "NotCarried", "for_root"]

_ALL = (*manifest.ADAPTERS,)

ADAPTERS: Mapping[tuple[str, str], Adapter] = MappingProxyType({(each.form, each.code): each for each in _ALL})

_ROOTS = {(each.namespace, each.root): each for each in _ALL}


def for_root(root: etree._Element) -> Adapter | None:
    """The adapter that reads a document with this root; None: no form of ours."""
    name = etree.QName(root)
    return _ROOTS.get((name.namespace or "", name.localname))
