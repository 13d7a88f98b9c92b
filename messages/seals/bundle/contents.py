"""What lies in a bundle, held against what the leaves state of it: by digest, by signature."""

import base64
import gzip
import json
import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from typing import Any

from cryptography import x509

from messages.seals import algorithms, arrivals, certificates, digests, httpsig, xmldsig
from messages.seals.bundle import sealed
from messages.seals.bundle.faults import Fault, Unshown
from messages.seals.bundle.reading import Bundle
from messages.seals.http_messages import HttpMessage
from messages.seals.xmldsig import BadSeal
from messages.xml.reader import NotRead, parse

_UNSIGNED = "没有成立的签名 / no signature was found to hold"
_ANSWER = re.compile(r" answer ([0-9a-f]{64})")
_EVIDENCE = re.compile(r"\w+ -> \w+, [^:]* evidence ([0-9a-f]{64})(?::|$)")
_NOT_HERE = "不在包中，缘由见 README.txt / it is not in the bundle; README.txt says why"


def document(bundle: Bundle, trusted: Sequence[bytes]) -> Iterator[Fault]:
    """Its digest and its length."""
    name = bundle.document
    if name is None:
        raise Unshown(f"{_NOT_HERE}; its digest is stated: {bundle.stated['document']}")
    data = bundle.files[name]
    if _digest(data) != bundle.stated["document"] or len(data) != int(bundle.stated.get("size", 0)):
        yield Fault(name, f"与陈述不符 / its SHA-256 is {_digest(data)}, stated {bundle.stated['document']}")


def findings(bundle: Bundle, trusted: Sequence[bytes]) -> Iterator[Fault]:
    """Their digest."""
    name = "findings.json"
    if name not in bundle.files:
        raise Unshown(_NOT_HERE)
    if _digest(bundle.files[name]) != bundle.stated["findings"]:
        yield Fault(name, "不是叶中摘要所指 / it is not what the leaf states the digest of")


def schema(bundle: Bundle, trusted: Sequence[bytes]) -> Iterator[Fault]:
    """The digest over its files, as `messages.xml.schemas` makes it."""
    names, stated = bundle.below("schema/"), bundle.stated.get("schema")
    if not names:
        raise Unshown("未按任何 Schema 核对 / it was held to none" if stated is None else _NOT_HERE)
    told = "".join(f"{_digest(bundle.files[name])} {name.removeprefix('schema/')}\n" for name in names)
    if _digest(told.encode()) != stated:
        why = "连同其余，不是叶中摘要所指 / it is not, with the others, what the leaf states the digest of"
        yield from (Fault(name, why) for name in names)


def signer(bundle: Bundle, trusted: Sequence[bytes]) -> Iterator[Fault]:
    """Certificates are those they are named after; the list is the one that was asked, by the signer's authority."""
    stated = bundle.stated
    for name in bundle.below("certificates/"):
        if f"certificates/{certificates.digest(certificates.carried(bundle.files[name]))}.pem" != name:
            yield Fault(name, "是另一张证书 / it is another certificate")
    arrival = arrivals.read(stated.get("note", ""))
    said = arrival.signer if arrival else None
    for name in bundle.below("revocation/") if not _lacks_certificate(bundle) else ():
        data = bundle.files[name]
        if said is None or said.split()[1] != _digest(data):
            yield Fault(name, "不是叶所陈述的列表 / it is not the list that the leaf states")
            continue
        pem = bundle.files[f"certificates/{stated['signer']}.pem"]
        others = [bundle.files[each] for each in bundle.below("certificates/")]
        yield from _list(name, data, pem, [each for each in others if certificates.issued(each, pem)], stated)
    if stated.get("signer") is None:
        raise Unshown(_UNSIGNED)


def signature(bundle: Bundle, trusted: Sequence[bytes]) -> Iterator[Fault]:
    """Within the XML, or of the request that brought it; what is shown as signed is what was signed."""
    stated, name = bundle.stated, bundle.document
    if stated.get("signer") is None or name is None:
        raise Unshown(_UNSIGNED if name else _NOT_HERE)
    report = json.loads(bundle.files["signature/report.json"])
    received = _received(stated)
    if _lacks_certificate(bundle):
        raise Unshown(f"签名证书 / the signer's certificate: {_NOT_HERE}")
    for form in report["forms"]:
        if form["form"] == sealed.XML:
            pem = bundle.files[f"certificates/{stated['signer']}.pem"]
            encoding = None if form["encoding"] == "utf-8-sig" else str(form["encoding"])
            yield from _in_xml(bundle, name, "signature/", pem, received, encoding)
        else:
            yield from _of_request(bundle, name)
    if not report["forms"]:
        why = "未列签名，而叶陈述了签名者 / it tells of no signature, though the leaf states whose it is"
        yield Fault("signature/report.json", why)


def deliveries(bundle: Bundle, trusted: Sequence[bytes]) -> Iterator[Fault]:
    """What was sent and what came back are what the leaves of each delivery state."""
    for name in bundle.below("deliveries/"):
        if name.endswith("/delivery.json"):
            yield from _delivery(bundle, name, name.removesuffix("delivery.json"))


def _delivery(bundle: Bundle, name: str, at: str) -> Iterator[Fault]:
    told = json.loads(bundle.files[name])
    stated = [bundle.leaf(each) for each in bundle.statements(at)]
    if told["delivery"] != at.split("/")[1]:
        yield Fault(name, "不是所在目录的投递 / it is of another delivery than its folder")
    for each in stated:
        if each["kind"] != "delivery" or each["id"] not in (told["delivery"], told["message"]):
            yield Fault(name, f"叶说的是别的 / leaf {each['sequence']} is about something else")
        if told["copy"] and "document" in each and each["document"] != _digest(bundle.files[at + told["copy"]]):
            why = f"不是叶所陈述的副本 / it is not what leaf {each['sequence']} states was sent"
            yield Fault(at + told["copy"], why)
    for below in bundle.statements(at):
        shown = _EVIDENCE.match(bundle.leaf(below).get("note", ""))
        for file in (each for each in bundle.below(below) if each.startswith(f"{below}evidence.")):
            if shown is None or _digest(bundle.files[file]) != shown[1]:
                yield Fault(file, "不是叶所陈述的证明文件 / it is not what the leaf beside it states to show it")
    answers = {found for each in stated for found in _ANSWER.findall(each.get("note", ""))}
    if told["answer"] and answers and _digest(bundle.files[at + told["answer"]]) not in answers:
        yield Fault(at + told["answer"], "不是当时的回答 / it is not what was answered")
    if told["answer_signer"]:
        pem = bundle.files[f"certificates/{told['answer_signer']}.pem"]
        yield from _in_xml(bundle, at + told["answer"], f"{at}answer-", pem, datetime.fromisoformat(told["at"]))


def _in_xml(
    bundle: Bundle, name: str, beside: str, pem: bytes, now: datetime, encoding: str | None = None
) -> Iterator[Fault]:
    """The signature holds; and the files that show what was signed are what it was made over."""
    data = bundle.files[name]
    try:
        xmldsig.verify(parse(data, encoding=encoding).root, [pem], now=now)
        found = sealed.of_xml(data, charset=encoding)
    except (BadSeal, NotRead) as problem:
        yield Fault(name, str(problem.finding if isinstance(problem, BadSeal) else problem))
        return
    for file, wanted in (found[1] if found else {}).items():
        if bundle.files[beside + file] != wanted:
            yield Fault(beside + file, f"不是 {name} 所签的 / it is not what {name} was signed over")


def _of_request(bundle: Bundle, name: str) -> Iterator[Fault]:
    """The signature over the base is by the key it names; the base has the digest of the body, the document."""
    base, headers = bundle.files["signature/base.txt"], bundle.files["signature/headers.json"]
    wire = bundle.files.get("signature/body.bin")
    arrival = arrivals.read(bundle.stated["note"])
    if arrival is None or arrivals.seal_digest(headers.decode(), base.decode(), wire) != arrival.sealed:
        why = "连同其旁文件，不是叶中摘要所指 / it is not, with what lies beside it, what the leaf states the digest of"
        yield Fault("signature/base.txt", why)
    message = HttpMessage(fields=[(str(key), str(value)) for key, value in json.loads(headers)])
    (claim,) = httpsig.claims(message)
    public: Any = _loaded(bundle.files[f"certificates/{claim.parameters['keyid']}.pem"]).public_key()
    if not algorithms.holds(algorithms.of_key(public), public, claim.signature, base):
        yield Fault("signature/base.txt", "不是所称密钥的签名 / it is not signed by the key it names")
    covered = re.search(rb'^"content-digest": (.*)$', base, re.MULTILINE)
    body = bundle.files[name] if wire is None else wire
    if covered is None or not digests.fits(covered[1].decode(), body):
        yield Fault("signature/base.txt", "其中没有请求体的摘要 / it does not have the digest of the body")
    if bundle.files[name] not in (body, unzipped(body, most=len(bundle.files[name]))):
        yield Fault("signature/body.bin", f"不是 {name} / it is not {name}")


def _list(name: str, data: bytes, pem: bytes, issuers: Sequence[bytes], stated: Any) -> Iterator[Fault]:
    crl, found = x509.load_der_x509_crl(data), _loaded(pem)
    keys: list[Any] = [_loaded(each).public_key() for each in issuers]
    if not any(crl.is_signature_valid(key) for key in keys):
        why = "不是签名证书签发者的列表 / it is not signed by the authority that issued the signer's certificate"
        yield Fault(name, why)
    if stated["kind"] == "accepted" and crl.get_revoked_certificate_by_serial_number(found.serial_number) is not None:
        yield Fault(name, "其中吊销了签名证书 / it takes the signer's certificate back")


def _lacks_certificate(bundle: Bundle) -> bool:
    """Whether the gateway says, in the manifest that it signed, that it does not have it."""
    return "certificate" in bundle.manifest.get("absent", ())


def _received(stated: Any) -> datetime:
    arrival = arrivals.read(stated.get("note", ""))
    return datetime.fromisoformat(arrival.received if arrival else stated["time"])


def unzipped(body: bytes, *, most: int) -> bytes:
    """What a body holds, and no more than a byte beyond this many: it may be a stranger's."""
    if not body.startswith(b"\x1f\x8b"):
        return body
    with gzip.GzipFile(fileobj=BytesIO(body)) as packed:
        return packed.read(most + 1)


def _loaded(pem: bytes) -> x509.Certificate:
    return x509.load_der_x509_certificate(base64.b64decode(certificates.carried(pem)))


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()
