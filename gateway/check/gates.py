"""The gates, cheap before dear: the first no ends the run, since what lies behind it cannot be read or must not be.

Each is a sentence about the document. It answers nothing where it holds, else the finding; what it learns it writes
into the examination.
"""

from collections.abc import Callable, Iterator

from lxml import etree

from gateway.check.application import FORM as JSON
from gateway.check.examination import Examination, Tools
from gateway.check.signatures import hold_signatures
from gateway.partners.partner import OWN
from messages.catalogue import ANSWER
from messages.envelope import Head
from messages.findings import Finding
from messages.json.foreign import TYPE, grow, looks_like_json
from messages.seals.xmldsig import BadSeal
from messages.xml.reader import Document, NotRead, parse, settle
from messages.xml.records import Partial, glean

Gate = Callable[[Examination, Tools], Iterator[Finding]]


def size_is_bounded(examination: Examination, tools: Tools) -> Iterator[Finding]:
    """No larger than agreed."""
    partner = examination.partner
    if partner and len(examination.content) > partner.terms.max_bytes:
        yield Finding(
            code="SW101",
            where="/",
            value=f"{len(examination.content)} bytes",
            wanted=f"{partner.terms.max_bytes} bytes",
        )


def is_well_formed(examination: Examination, tools: Tools) -> Iterator[Finding]:
    """XML in an encoding we take, without a DOCTYPE, not too deep; or JSON within the same bounds, as a tree."""
    try:
        if looks_like_json(examination.content):
            examination.foreign = grow(examination.content, charset=examination.charset)
            examination.document = Document(examination.foreign.root, "utf-8", examination.content)
            return
        examination.document = parse(examination.content, encoding=examination.charset)
    except NotRead as problem:
        yield from problem.findings


def form_is_known(examination: Examination, tools: Tools) -> Iterator[Finding]:
    """Its root element is that of a message type of ours, or of a form a partner may write."""
    root = etree.QName(examination.root)
    key = (root.namespace or "", root.localname)
    if (type_ := tools.catalogue.roots.get(key)) is not None:
        examination.form, examination.type_ = OWN, type_
        examination.head = _head(examination.root)
    elif (form := tools.forms.get(key)) is not None:
        examination.form, examination.adapter = form.form, form
        examination.type_ = tools.catalogue.types.get(form.code)
    if examination.type_ is None:
        yield Finding(
            code="SW108",
            where=examination.at_root if examination.foreign is None else f"/{TYPE}",
            line=_line(examination.root),
            value=f"{{{key[0]}}}{key[1]}" if examination.foreign is None else key[1],
            wanted="a root element of the catalogue (GET /v1/catalogue)",
        )


def sender_is_agreed(examination: Examination, tools: Tools) -> Iterator[Finding]:
    """The partner may send this type, in this form; the agreement says so."""
    partner, type_ = examination.partner, examination.type_
    if partner is None or type_ is None:
        return
    if partner.disabled:
        yield Finding(code="SW208", where="/", value=partner.name)
        return
    roles = [role for role in type_.by if role in partner.roles]
    examination.role = roles[0] if roles else None
    form = partner.form(type_.code)
    is_ours = type_.kind is ANSWER  # the gateway's own word is never taken in
    if is_ours or not roles or not partner.may_send(type_.code) or examination.form not in (OWN, JSON, form):
        yield Finding(
            code="SW202",
            where=examination.at_root,
            line=_line(examination.root),
            value=f"{type_.code} as {examination.form}",
            wanted=", ".join(sorted(code for code in partner.agreements if partner.may_send(code))) or "an agreement",
        )


def signature_holds(examination: Examination, tools: Tools) -> Iterator[Finding]:
    """Signed with a certificate registered for the partner, which stands; only what was signed is read on."""
    partner, document = examination.partner, examination.document
    if partner is not None and document is not None:
        try:
            yield from hold_signatures(examination, partner, document.root)
        except BadSeal as problem:
            yield problem.finding
    if document is not None and document.instructions:
        settle(document.root)
        if examination.head is not None:  # read while instructions cut its texts in two
            examination.head = _head(document.root)


GATES: tuple[Gate, ...] = (size_is_bounded, is_well_formed, form_is_known, sender_is_agreed, signature_holds)


def _head(root: etree._Element) -> Head | None:
    """The head where all of it can be read: enough to say under which key the document came."""
    namespace = etree.QName(root).namespace
    element = root.find(f"{{{namespace}}}Head")
    found = glean(element, Head) if element is not None else None
    return None if isinstance(found, Partial) else found


def _line(element: etree._Element) -> int | None:
    return int(element.sourceline) if element.sourceline else None
