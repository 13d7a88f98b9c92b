"""The gates of a record in JSON: as those of a document in XML, but for what it is written in, and how it is signed.

JSON has no place for a signature of its own. So it comes in a signed request (RFC 9421), which covers what the request
says beside the body as well; or what he connects with is enough by agreement, be it for all or for those of his people
who signed in; and then it binds nobody.
"""

import re
from collections.abc import Iterator
from typing import Final

from gateway.check.application import FORM, Application
from gateway.check.examination import Examination, Tools
from gateway.check.gates import Gate, sender_is_agreed, size_is_bounded
from gateway.check.signatures import BY_PERSON, BY_TRANSPORT, OF_REQUEST, hold_request, not_agreed
from messages.findings import Finding
from messages.json.reader import read
from messages.json.trees import grow
from messages.seals.xmldsig import BadSeal
from messages.xml.reader import Document, NotRead

_COVERED: Final = re.compile(r'^"([^"]+)":', re.MULTILINE)
_WANTED: Final = "Signature-Input and Signature (RFC 9421) that cover idempotency-key; or terms.signatures: transport"
_WANTED_OF_PEOPLE: Final = "terms.signatures: session"


def application_is_read(examination: Examination, tools: Tools) -> Iterator[Finding]:
    """JSON in UTF-8, an object, not too deep; it is of the type that its path says."""
    application = _of(examination)
    examination.form, examination.type_, examination.head = FORM, application.type_, application.head
    try:
        members = read(examination.content, charset=examination.charset)
    except NotRead as problem:
        yield from problem.findings
        return
    application.tree = grow(members, application.type_, application.head)
    examination.document = Document(application.tree.root, "utf-8", examination.content)


def request_is_signed(examination: Examination, tools: Tools) -> Iterator[Finding]:
    """By the request that carries it, with a certificate registered for the partner; or it need not be, as agreed."""
    partner, request = examination.partner, examination.request
    if partner is None:
        return
    agreed = partner.terms.signatures
    if request is None:
        enough = {BY_TRANSPORT, BY_PERSON} if _of(examination).is_person else {BY_TRANSPORT}
        if enough.isdisjoint(agreed):
            yield Finding(code="SW203", where="/", wanted=_WANTED_OF_PEOPLE if _of(examination).is_person else _WANTED)
        return
    if OF_REQUEST not in agreed:
        yield not_agreed(OF_REQUEST, agreed)
    try:
        yield from hold_request(examination, partner, request)
    except BadSeal as problem:
        yield problem.finding
    else:
        yield from _uncovered(examination)


APPLICATION_GATES: tuple[Gate, ...] = (size_is_bounded, application_is_read, sender_is_agreed, request_is_signed)


def _uncovered(examination: Examination) -> Iterator[Finding]:
    """Whoever takes a signed body to another number, or another function, has not been let to by its signer."""
    covered = set(_COVERED.findall(examination.seal.base)) if examination.seal is not None else set()
    if "@target-uri" in covered:
        covered.add("@query")
    missing = [name for name in _of(examination).must_cover if name not in covered]
    if missing:
        value = "covered: " + ", ".join(sorted(covered))
        yield Finding(code="SW205", where="/", value=value, wanted="covered too: " + ", ".join(missing))


def _of(examination: Examination) -> Application:
    if examination.application is None:
        raise LookupError("no application")
    return examination.application
