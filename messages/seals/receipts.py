"""Takes a receipt apart: what it says, its proof, and what the leaf and the signed headers in it state.

Only what a receipt has a place for may be in it: what a reader passes over, a person might believe.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from lxml import etree

from messages.envelope import Head
from messages.errors import SingleWindowError
from messages.exchange.records import Proof, Receipt
from messages.seals import batches
from messages.seals.leaves import BadLeaf, read_leaf
from messages.xml.reader import NotRead, parse
from messages.xml.records import FieldPlan, NotWhole, plan, read

CODE = "exchange.receipt.1"
NAMESPACE = "urn:single-window:exchange.receipt:1"
ROOT = "ExchangeReceipt"


class NoReceipt(SingleWindowError):
    """It cannot be read as a receipt with its proof."""


@dataclass(frozen=True, slots=True)
class Apart:
    """A receipt, taken apart.

    findings: as the leaf's digest is over them. stated: the leaf's values; batch, checkpoint: those of the headers.
    """

    head: Head
    receipt: Receipt
    proof: Proof
    findings: bytes
    stated: Mapping[str, str]
    batch: Mapping[str, str]
    checkpoint: Mapping[str, str] | None


def take_apart(data: bytes) -> Apart:
    """A receipt, XML, taken apart, or NoReceipt."""
    try:
        root = parse(data).root
        if root.tag != f"{{{NAMESPACE}}}{ROOT}":
            raise NoReceipt(f"根元素不是 {ROOT} / the root is {etree.QName(root).localname}, want {ROOT}")
        head, body = _only(root, "Head", Head), _only(root, "Body", Receipt)
        receipt: Receipt = read(body, Receipt)
        if receipt.proof is None:
            raise NoReceipt(
                "没有存证（合作方自己的回执只有签名）/ there is no Proof; a partner's own receipt is signed instead"
            )
        log = receipt.proof.log
        return Apart(
            head=read(head, Head),
            receipt=receipt,
            proof=receipt.proof,
            findings=_told(body),
            stated=read_leaf(receipt.proof.leaf),
            batch=batches.read_header(receipt.proof.batch_header),
            checkpoint=batches.read_checkpoint(log.checkpoint) if log else None,
        )
    except (NotRead, NotWhole, BadLeaf, ValueError) as problem:
        raise NoReceipt(f"读不了 / cannot be read: {problem}") from None


def _told(body: etree._Element) -> bytes:
    """The findings as the leaf's digest is over them: canonical JSON, from the text as it stands."""
    found = body.iterfind(f"{{{NAMESPACE}}}Findings/{{{NAMESPACE}}}Finding")
    return msgspec.json.encode([_finding(each) for each in found])


def _finding(element: etree._Element) -> Mapping[str, Any]:
    said = {etree.QName(child).localname: child.text or "" for child in element}
    told: dict[str, Any] = {name: said.get(tag) for name, tag in _OF_A_FINDING}
    told["line"] = int(told["line"]) if told["line"] else None
    told["retry"] = told["retry"] == "true"
    return told


_OF_A_FINDING = tuple(
    (name, name.capitalize())
    for name in ("code", "severity", "where", "line", "value", "wanted", "mend", "zh", "en", "retry")
)


def _only(root: etree._Element, name: str, record: type) -> etree._Element:
    """The one element of this name, with nothing in it that a receipt has no place for."""
    found = [child for child in root if child.tag == f"{{{NAMESPACE}}}{name}"]
    if len(found) != 1 or len(root) != 2 or root.attrib:
        raise NoReceipt("应有一个 Head 和一个 Body / want one Head and one Body")
    if (stranger := next(_strangers(found[0], record), None)) is not None:
        name = etree.QName(stranger).localname
        raise NoReceipt(f"回执中不应有 {name} / {name} has no place in a receipt")
    return found[0]


def _strangers(element: etree._Element, record: type) -> Iterator[etree._Element]:
    """What a reader passes over and a person might believe."""
    if element.attrib or _has_words(element):
        yield element
    known = {f"{{{NAMESPACE}}}{each.tag}": each for each in plan(record)}
    for child in element:
        field_ = known.get(str(child.tag))
        if field_ is None or child.attrib or (field_.item and _has_words(child)):
            yield child
            continue
        yield from (each for item in _items(child, field_) for each in _within(item, field_))


def _items(element: etree._Element, field_: FieldPlan) -> Sequence[etree._Element]:
    return list(element) if field_.item else [element]


def _within(element: etree._Element, field_: FieldPlan) -> Iterator[etree._Element]:
    if field_.item and element.tag != f"{{{NAMESPACE}}}{field_.item}":
        yield element
    elif field_.nested:
        yield from _strangers(element, field_.leaf)
    elif element.attrib or len(element):
        yield element


def _has_words(element: etree._Element) -> bool:
    """Whether there is text between its elements."""
    return any(text.strip() for text in (element.text or "", *(child.tail or "" for child in element)))
