#!/usr/bin/env python3
"""验证证据包 / Verifies an evidence bundle, with Python's standard library and `cryptography` alone.

    python3 verify.py evidence.zip --trust gateway.pem          (--trust may be given again)

A line a step: ok, NO, or -- where it cannot be shown; beneath it each file that is off. Ends with 0: proved, 1: not.
Nothing is asked of a gateway or a network. Rules: RFC 9162, 2.1.3.2; RFC 9421, 3.3; XML Signature 1.1.
"""

import base64
import gzip
import hashlib
import io
import json
import re
import sys
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature as as_der

Faults = Iterator[tuple[str, str]]  # a file, and what is off
GONE = "不在包中，缘由见 README.txt / it is not in the bundle; README.txt says why"
DS, RECEIPT = "{http://www.w3.org/2000/09/xmldsig#}", "{urn:single-window:exchange.receipt:1}"


class Unshown(Exception):
    """Neither shown to hold nor not to."""


class Remark(Exception):
    """It holds, as far as a program can tell; something is left to whoever reads it."""


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def values(text: bytes) -> dict[str, str]:
    """`name: value` lines after the first; \\uXXXX stands for a character."""
    rows = (line.split(": ", 1) for line in text.decode().split("\n")[1:])
    return {name: re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), value) for name, value in rows}


def root(entry: bytes, index: int, size: int, path: bytes) -> str | None:
    """The Merkle root that a path, hashes in hex, leads to from an entry at its place."""
    last, found = size - 1 if 0 <= index < size else -1, hashlib.sha256(b"\0" + entry).digest()
    for beside in map(bytes.fromhex, path.decode().split()):
        if last <= 0:
            return None
        if index % 2 or index == last:
            found = hashlib.sha256(b"\1" + beside + found).digest()
            while index and not index % 2:
                index, last = index >> 1, last >> 1
        else:
            found = hashlib.sha256(b"\1" + found + beside).digest()
        index, last = index >> 1, last >> 1
    return found.hex() if last == 0 else None


def signed(key: Any, value: bytes, data: bytes, how: str) -> bool:
    """Whether it is this key's signature. how: gateway (its own statements), xml (XML Signature), http (RFC 9421)."""
    try:
        if isinstance(key, ed25519.Ed25519PublicKey):
            key.verify(value, data)
        elif isinstance(key, rsa.RSAPublicKey) and how == "http":
            key.verify(value, data, padding.PSS(padding.MGF1(hashes.SHA512()), 64), hashes.SHA512())
        elif isinstance(key, rsa.RSAPublicKey):
            key.verify(value, data, padding.PKCS1v15(), hashes.SHA256())
        else:
            if how != "gateway":  # two numbers side by side, not DER
                value = as_der(*(int.from_bytes(half) for half in (value[: len(value) // 2], value[len(value) // 2 :])))
            wide = how == "http" and key.key_size == 384
            key.verify(value, data, ec.ECDSA(hashes.SHA384() if wide else hashes.SHA256()))
        return True
    except InvalidSignature:
        return False


def unzipped(body: bytes, most: int) -> bytes:
    """What it holds, and no more than a byte beyond this many: it may be a stranger's."""
    return gzip.GzipFile(fileobj=io.BytesIO(body)).read(most + 1) if body.startswith(b"\x1f\x8b") else body


class Plain(ET.TreeBuilder):
    """Of XML without a DOCTYPE, so that no entity is read, fetched or swells."""

    def doctype(self, *_: Any) -> None:
        raise ValueError("含 DOCTYPE / XML with a DOCTYPE")


def tree_of(text: str | bytes) -> ET.Element:
    return ET.fromstring(text, ET.XMLParser(target=Plain()))  # noqa: S314


def issued(authority: x509.Certificate, certificate: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(authority)
        return authority.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except (ValueError, TypeError, InvalidSignature, x509.ExtensionNotFound):
        return False


class Bundle(dict[str, bytes]):
    """Bytes by the name of the file. trusted: certificates that are believed. leaf: what is stated of the document."""

    def __init__(self, path: str, trusted: Sequence[x509.Certificate]) -> None:
        with zipfile.ZipFile(path) as archive:
            self.names, self.trusted = archive.namelist(), trusted
            if sum(each.file_size for each in archive.infolist()) > 1 << 28:
                raise ValueError("超过 256 MB / more than 256 MB")
            super().__init__((name, archive.read(name)) for name in self.names)
        self.manifest = json.loads(self["manifest.json"])
        self.is_receivers = self.manifest["reader"] == "receiver"

    @property
    def leaf(self) -> dict[str, str]:
        return values(self["proof/leaf.txt"])

    def below(self, start: str, end: str = "") -> list[str]:
        return sorted(name for name in self if name.startswith(start) and name.endswith(end))

    def certificates(self, name: str) -> list[Any]:  # of x509.Certificate
        try:
            found = x509.load_pem_x509_certificates(self[name])
            return [each for each in found if each.public_key()]
        except (ValueError, UnsupportedAlgorithm):
            raise KeyError(name) from None

    def certificate(self, name: str) -> Any:
        return self.certificates(name)[0]


# The steps. Each tells the files that are off, and why.


def files(bundle: Bundle) -> Faults:
    listed = {each["name"]: each["sha256"] for each in bundle.manifest["files"]}
    own = {"manifest.json", "manifest.sig"}
    for name in sorted({*listed, *bundle}):
        if name not in bundle or (name in own) is (name in listed) or bundle.names.count(name) > 1:
            yield name, "缺失、未列或有两份 / is missing, not listed, or there twice"
        elif name in listed and sha(bundle[name]) != listed[name]:
            yield name, f"与清单不符 / SHA-256 is {sha(bundle[name])}, listed {listed[name]}"


def by_the_gateway(bundle: Bundle, name: str, key: str, time: str = "") -> Faults:
    """A file has the signature beside it by this key, of which a certificate was valid at that time."""
    beside, found = re.sub(r"\w+$", "sig", name), bundle.certificates(f"keys/{key}.pem")
    der, spki = serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    keys = {sha(each.public_key().public_bytes(der, spki)) for each in found}
    if len(keys) != 1 or not keys.pop().startswith(key):  # of one key, not of one id: somebody may make a key for that
        yield f"keys/{key}.pem", "是别的密钥 / is of another key"
    if not signed(found[0].public_key(), bundle[beside], bundle[name], "gateway"):
        yield name, f"{beside} 不是密钥 {key} 对它的签名 / {beside} is not key {key}'s signature over it"
    spans = [(each.not_valid_before_utc.isoformat(), each.not_valid_after_utc.isoformat()) for each in found]
    if time and not any(begin <= time <= end for begin, end in spans):
        yield f"keys/{key}.pem", f"当时无效 / was not valid at {time}"


def manifest(bundle: Bundle) -> Faults:
    yield from by_the_gateway(bundle, "manifest.json", bundle.manifest["key"])
    if not bundle.is_receivers and bundle.leaf["id"] != bundle.manifest["message"]:
        yield "proof/leaf.txt", "说的是另一份报文 / is about another message"


def statements(bundle: Bundle) -> Faults:
    """From each leaf up to the root of its batch, from the batch header up to the root of the log; both are signed."""
    name = "checkpoint/head.txt"
    try:
        head = values(bundle[name])
        yield from by_the_gateway(bundle, name, head["key"], head["time"])
        for name in bundle.below("", "/leaf.txt"):
            yield from statement(bundle, name.removesuffix("leaf.txt"), head)
    except (KeyError, ValueError) as problem:
        yield name, f"它或其旁文件读不了 / it, or what lies beside it, cannot be read: {problem}"


def statement(bundle: Bundle, at: str, head: dict[str, str]) -> Faults:
    leaf, batch = values(bundle[at + "leaf.txt"]), values(bundle[at + "header.txt"])
    first, last, sequence = int(batch["first"]), int(batch["last"]), int(leaf["sequence"])
    found = root(bundle[at + "leaf.txt"], sequence - first, last - first + 1, bundle[at + "path.txt"])
    if not first <= sequence <= last or found != batch["root"] or leaf["time"] != batch["sealed"]:
        yield at + "leaf.txt", f"到不了批次的根 / path.txt does not lead from it to the root of batch {batch['number']}"
    found = root(bundle[at + "header.txt"], int(batch["number"]) - 1, int(head["size"]), bundle[at + "log.txt"])
    if found != head["root"]:
        yield at + "log.txt", "到不了检查点的根 / does not lead from the batch header to the root of the checkpoint"
    yield from by_the_gateway(bundle, at + "header.txt", batch["key"], batch["sealed"])


def trust(bundle: Bundle) -> Faults:
    names = {f"keys/{bundle.manifest['key']}.pem"}
    names |= {f"keys/{values(bundle[name])['key']}.pem" for name in bundle.below("checkpoint/", ".txt")}
    others: set[str] = set()
    if not bundle.trusted:
        raise Unshown(
            "请以 --trust 给出另行取得的平台证书 / give the gateway's certificate with --trust, got by another way; "
            f"signed by {sorted(names)}"
        )
    for name in names:
        pairs = [(known, found) for known in bundle.trusted for found in bundle.certificates(name)]
        if any(known.public_key() == found.public_key() for known, found in pairs):
            continue
        if not any(issued(known, found) for known, found in pairs):
            yield name, "所给证书都不是它的 / no certificate that was given is of this key, or of its authority"
            continue
        others.add(bundle.certificate(name).subject.rfc4514_string())
    if others:
        raise Remark(
            "由 CA 担保，它也给别人签发：请核对此主体确是平台 / an authority vouches for it, which issues to others "
            f"too: see that this names the gateway: {'; '.join(sorted(others))}"
        )


def contents(bundle: Bundle) -> Faults:
    """What the leaf states the digest of; what is not in the bundle is none the less stated."""
    leaf, schemas = bundle.leaf, bundle.below("schema/")
    told = "".join(f"{sha(bundle[name])} {name[7:]}\n" for name in schemas).encode()
    for name in bundle.below("document."):
        if sha(bundle[name]) != leaf["document"] or len(bundle[name]) != int(leaf.get("size", 0)):
            yield name, f"不是所陈述的报文 / is not the document that is stated: {leaf['document']}"
    for name in bundle.below("findings."):
        if sha(bundle[name]) != leaf["findings"]:
            yield name, "不是当时告知的 / is not what was told"
    if schemas and sha(told) != leaf["schema"]:
        why = "连同其旁文件，不是所陈述的 Schema / and those beside it are not the schema that is stated"
        yield from ((name, why) for name in schemas)
    for name in bundle.below("certificates/"):
        if name != f"certificates/{bundle.certificate(name).fingerprint(hashes.SHA256()).hex()}.pem":
            yield name, "是另一张证书 / is another certificate"
    for name in bundle.below("revocation/") if "certificate" not in bundle.manifest["absent"] else ():
        signer, crl = bundle.certificate(f"certificates/{leaf['signer']}.pem"), x509.load_der_x509_crl(bundle[name])
        others = [bundle.certificate(each) for each in bundle.below("certificates/")]
        if f" signer crl {sha(bundle[name])} " not in leaf["note"]:
            yield name, "不是所陈述的列表 / is not the list that is stated"
        if not any(issued(each, signer) and crl.is_signature_valid(each.public_key()) for each in others):
            yield name, "不是签名证书签发者的 / is not by the authority of the signer"
        if leaf["kind"] == "accepted" and crl.get_revoked_certificate_by_serial_number(signer.serial_number):
            yield name, "其中吊销了签名证书 / takes the certificate of the signer back"
    if not bundle.below("document."):
        raise Unshown(f"报文{GONE}; its digest is stated")


def receipt(bundle: Bundle) -> Faults:
    if "receipt.xml" not in bundle:
        raise Unshown(GONE)
    for name in bundle.below("receipt."):
        tree = tree_of(bundle[name])
        said = {each.tag: each.text for each in tree.iterfind(f"{RECEIPT}Body//*")}
        wanted = {"Leaf": bundle["proof/leaf.txt"].decode(), "BatchHeader": bundle["proof/header.txt"].decode()}
        wanted["Signature"] = base64.b64encode(bundle["proof/header.sig"]).decode()
        own = {"Verdict": "kind", "ReceiptNo": "sequence", "MessageUuid": "id", "DocumentDigest": "document"}
        for tag, value in {**wanted, **{tag: bundle.leaf[known] for tag, known in own.items()}}.items():
            if said.get(RECEIPT + tag) != value:
                yield name, f"{tag} 与叶不同 / {tag} is {said.get(RECEIPT + tag)}, want {value}"


def in_xml(bundle: Bundle, name: str, beside: str, certificate: x509.Certificate, encoding: str) -> Faults:
    """signed.xml says what the document says without its signature, and is what signed-info.xml has the digest of."""
    value = bundle[beside + "signed-info.xml"]
    tree, info = tree_of(bundle[name].decode(encoding)), tree_of(value)
    seal = tree[-1]
    if seal.tag != f"{DS}Signature" or ET.tostring(seal[0]).strip() != ET.tostring(info):
        yield beside + "signed-info.xml", f"不是 {name} 中的 SignedInfo / is not what {name} has as its SignedInfo"
    if not signed(certificate.public_key(), base64.b64decode(seal.findtext(f"{DS}SignatureValue", "")), value, "xml"):
        yield name, "不是所陈述证书的密钥所签 / is not signed by the key of the certificate that is stated"
    digest = base64.b64decode(info.findtext(f"{DS}Reference/{DS}DigestValue", ""))
    if hashlib.sha256(bundle[beside + "signed.xml"]).digest() != digest:
        yield beside + "signed.xml", "不是所签的 / is not what was signed"
    before = tree[-2] if len(tree) > 1 else None
    if before is None:
        tree.text = (tree.text or "") + (seal.tail or "")
    else:
        before.tail = (before.tail or "") + (seal.tail or "")
    tree.remove(seal)
    if ET.tostring(tree) != ET.tostring(tree_of(bundle[beside + "signed.xml"])):
        yield name, "与所签的不同 / does not say what was signed"


def over_http(bundle: Bundle, document: str) -> Faults:
    """base.txt is signed by the key it names, as headers.json has it; it has the digest of the body, the document."""
    base, headers = bundle["signature/base.txt"], bundle["signature/headers.json"]
    whole = b"\n".join((headers, base, bundle.get("signature/body.bin", b"")))
    if f" sealed {sha(whole)}" not in bundle.leaf["note"]:
        why = "连同其旁文件，不是叶中摘要所指 / and what lies beside it are not what the leaf states the digest of"
        yield "signature/base.txt", why
    lines = {name: value for name, value in json.loads(headers) if name.startswith("signature")}
    parameters, key = re.findall(r'^"@signature-params": (.*;keyid="([0-9a-f]{64})".*)', base.decode(), re.M)[0]
    label = re.findall(rf"([a-z*][a-z0-9_.*-]*)={re.escape(parameters)}", lines["signature-input"])[0]
    value = re.findall(rf"(?:^|[ ,]){re.escape(label)}=:([^:]+):", lines["signature"])[0]
    public = bundle.certificate(f"certificates/{key}.pem").public_key()
    if not signed(public, base64.b64decode(value), base, "http"):
        yield "signature/base.txt", "不是所称密钥的签名 / is not signed by the key it names"
    body = bundle.get("signature/body.bin", bundle[document])
    for name, digest in re.findall(r"(sha-256|sha-512)=:([^:]+):", base.decode()):
        if base64.b64decode(digest) != hashlib.new(name.replace("-", ""), body).digest():
            yield "signature/base.txt", f"与请求体的摘要不同 / has another {name} than the body"
    if bundle[document] not in (body, unzipped(body, len(bundle[document]))):
        yield "signature/body.bin", f"不是 {document} / is not {document}"


def signature(bundle: Bundle) -> Faults:
    signer, names = bundle.leaf.get("signer"), bundle.below("document.")
    if signer is None or not names:
        raise Unshown("没有成立的签名 / no signature is stated to hold" if signer is None else GONE)
    forms = json.loads(bundle["signature/report.json"])["forms"]
    if "certificate" in bundle.manifest["absent"]:
        raise Unshown(f"签名证书{GONE}")
    if not forms:
        yield "signature/report.json", "未列签名，而叶陈述了签名者 / tells of none, though the leaf states whose it is"
    for form in forms:
        if form["form"] == "rfc9421":
            yield from over_http(bundle, names[0])
        else:
            certificate = bundle.certificate(f"certificates/{signer}.pem")
            yield from in_xml(bundle, names[0], "signature/", certificate, form["encoding"])


def deliveries(bundle: Bundle) -> Faults:
    """What was sent and answered is what the leaves of each delivery state; a signed answer is signed as it says."""
    for name in bundle.below("deliveries/", "/delivery.json"):
        at, told = name.removesuffix("delivery.json"), json.loads(bundle[name])
        stated = [values(bundle[each]) for each in bundle.below(at, "/leaf.txt")]
        if any(each["kind"] != "delivery" or each["id"] not in (told["delivery"], told["message"]) for each in stated):
            yield name, "其旁的叶说的是别的 / what is stated beside it is about something else"
        sent = {each["document"] for each in stated if "document" in each}
        if told["copy"] and sent - {sha(bundle[at + told["copy"]])}:
            yield at + told["copy"], "不是所陈述的副本 / is not what is stated to have been sent"
        for file in (each for each in bundle.below(at) if "/evidence." in each):
            note = values(bundle[file.rpartition("/")[0] + "/leaf.txt"])["note"]
            if re.findall(r"^\w+ -> \w+, [^:]* evidence ([0-9a-f]{64})(?::|$)", note) != [sha(bundle[file])]:
                yield file, "不是其旁的叶所陈述的证明文件 / is not what the leaf beside it states to show it"
        answers = {found for each in stated for found in re.findall(r" answer ([0-9a-f]{64})", each["note"])}
        if told["answer"] and answers and sha(bundle[at + told["answer"]]) not in answers:
            yield at + told["answer"], "不是所陈述的回答 / is not what is stated to have been answered"
        if told["answer_signer"]:
            certificate = bundle.certificate(f"certificates/{told['answer_signer']}.pem")
            yield from in_xml(bundle, at + told["answer"], at + "answer-", certificate, "utf-8-sig")


STEPS: tuple[tuple[Callable[[Bundle], Faults], str, str], ...] = (
    (files, "文件与清单一致", "files are as the manifest lists them"),
    (manifest, "清单由平台密钥签名", "the manifest is signed by the gateway"),
    (statements, "每条陈述在已签名的批次与日志中", "every statement lies in a batch and in the log, both signed"),
    (trust, "签名密钥可信", "the keys that signed are trusted"),
    (contents, "报文、问题、Schema、证书即所陈述者", "document, findings, schema, certificates are those stated"),
    (receipt, "回执与陈述一致", "the receipt says what is stated"),
    (signature, "报文由所陈述的密钥签名", "the document is signed by the key that is stated"),
    (deliveries, "投递与陈述一致", "deliveries are as stated"),
)
OF_THE_SENDER = (contents, receipt, signature)  # a receiver's bundle has none of it


def verify(path: str, trusted: Sequence[x509.Certificate], steps: Sequence[Any] = STEPS) -> list[tuple[Any, ...]]:
    """Each step: zh, en, whether it holds (None: cannot be shown), its faults."""
    told: list[tuple[Any, ...]] = []
    try:
        bundle = Bundle(path, trusted)
    except (OSError, KeyError, ValueError, TypeError, zipfile.BadZipFile) as problem:
        off = ("manifest.json", f"读不了 / cannot be read: {problem}")
        return [("是证据包", "it is an evidence bundle", False, [off])]
    for step, zh, en in steps:
        outcome: bool | None = None
        faults: list[tuple[str, str]] = []
        try:
            if bundle.is_receivers and step in OF_THE_SENDER:
                raise Unshown("接收方的证据包没有此项 / not in a receiver's bundle")
            for fault in step(bundle):
                faults.append(fault)
            outcome = not faults
        except Remark as word:
            outcome = not faults
            faults.append(("", str(word)))
        except Unshown as why:
            faults.append(("", str(why)))
            outcome = False if len(faults) > 1 else None
        except KeyError as missing:
            lacks = "缺失、未陈述或读不了 / is missing, not stated, or cannot be read"
            outcome, faults = False, [*faults, (str(missing.args[0]), lacks)]
        except Exception as problem:
            outcome, faults = False, [*faults, ("", f"读不了 / cannot be read: {problem}")]
        told.append((zh, en, outcome, faults))
    return told


def main(words: list[str]) -> int:
    pems = [words[at + 1] for at, word in enumerate(words[:-1]) if word == "--trust"]
    if not words or words[0].startswith("-") or len(words) != 1 + 2 * len(pems):
        sys.exit(__doc__)
    try:
        trusted = [each for name in pems for each in x509.load_pem_x509_certificates(Path(name).read_bytes())]
    except (OSError, ValueError) as problem:
        sys.exit(f"--trust: {problem}; 应为平台的 PEM 证书文件 / want a file with the gateway's certificate, PEM")
    told = verify(words[0], trusted)
    for zh, en, outcome, faults in told:
        print({True: "ok  ", False: "NO  ", None: "--  "}[outcome], f"{zh} / {en}")
        for name, why in faults:
            print(f"     {name}: {why}" if name else f"     {why}")
    proved = bool(pems) and all(outcome is not False for _, _, outcome, _ in told)
    print("已证明 / proved" if proved else "未证明 / not proved")
    return 0 if proved else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
