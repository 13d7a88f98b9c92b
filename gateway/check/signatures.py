"""Whether a document is signed as was agreed: within its XML, by the request that carried it, or both.

A partner's agreement says which forms he may use. Whatever form is there must hold, agreed or not; so nobody wins by
taking one away or adding one. Where it is agreed that what he connects with is enough, it need not be signed at all.
Of a signed request it is kept what shows it by itself: what was signed, the header lines that say how, and the body as
it came where the document is not the same.
"""

from collections.abc import Iterator
from typing import Final

import msgspec
from lxml import etree

from gateway.check.examination import Examination
from gateway.journal.submission import HttpSeal
from gateway.partners.partner import Partner
from messages.findings import Finding
from messages.seals import httpsig
from messages.seals.httpsig import Held, SignedRequest
from messages.seals.xmldsig import SIGNATURE, verify

IN_XML: Final = "xmldsig"
OF_REQUEST: Final = "rfc9421"
BY_TRANSPORT: Final = "transport"  # a plain bank signs nothing; its token, certificate, broker user or folder speaks
BY_PERSON: Final = "session"  # of his people who signed in and fill in a form; of no program
_WANTED: Final = {
    IN_XML: "ds:Signature, last in the root",
    OF_REQUEST: "Signature-Input and Signature (RFC 9421)",
}


def hold_signatures(examination: Examination, partner: Partner, root: etree._Element) -> Iterator[Finding]:
    """Why it is not signed as it must be; nothing where it is. Raises BadSeal for what does not hold."""
    if examination.maker is not None:  # what is agreed of the partner's own signatures says nothing of the platform's
        yield from _in_xml(examination, examination.maker, root)
        return
    agreed, request = partner.terms.signatures, examination.request
    if request is None and IN_XML in agreed and BY_TRANSPORT not in agreed:
        yield from _in_xml(examination, partner, root)
        return
    is_sealed = next(root.iter(SIGNATURE), None) is not None
    there = [form for form, is_there in ((IN_XML, is_sealed), (OF_REQUEST, request is not None)) if is_there]
    yield from (not_agreed(form, agreed) for form in there if form not in agreed)
    if not there and BY_TRANSPORT not in agreed:
        yield Finding(code="SW203", where="/", wanted=" or ".join(_WANTED[form] for form in agreed if form in _WANTED))
    if is_sealed:
        yield from _in_xml(examination, partner, root)
    if request is not None:
        yield from hold_request(examination, partner, request)


def _in_xml(examination: Examination, partner: Partner, root: etree._Element) -> Iterator[Finding]:
    signers = partner.signers
    signer = verify(root, signers.pems, now=examination.now).digest
    yield from _standing(examination, partner, signer, f"{examination.at_root}/Signature")


def hold_request(examination: Examination, partner: Partner, request: SignedRequest) -> Iterator[Finding]:
    """Whether the request is signed by him, and stands. Raises BadSeal for what does not hold."""
    pems, window = partner.signers.pems, examination.window
    held = httpsig.verify(request.message, request.body, pems, now=examination.now, window=window)
    yield from _standing(examination, partner, held.signer.digest, "/")
    examination.seal = _kept(held, request, examination.content)


def _standing(examination: Examination, partner: Partner, signer: str, where: str) -> Iterator[Finding]:
    """Who signed, and whether his certificate counts; within the document goes before what carried it."""
    if examination.signer_digest is None:
        examination.signer_digest = signer
        examination.signer_answer = partner.signers.answer(signer)
    if refusal := partner.signers.refusal(signer, examination.now, where=where):
        yield refusal


def _kept(held: Held, request: SignedRequest, document: bytes) -> HttpSeal:
    lines = [line for line in request.message.fields if line[0] in held.fields]
    return HttpSeal(
        headers=msgspec.json.encode(lines).decode(),
        base=held.base.decode("ascii"),
        wire=request.body if request.body != document else None,
    )


def not_agreed(form: str, agreed: tuple[str, ...]) -> Finding:
    """SW211."""
    return Finding(code="SW211", where="/", value=form, wanted=" or ".join(agreed))
