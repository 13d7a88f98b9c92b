"""Verifies a bundle with our own parts, step by step: that every file is what was listed, stated, signed.

It shares nothing with the `verify.py` that lies in a bundle: two programs that agree are worth more than one. Each step
is a row and tells every file that is off; nothing is asked of a gateway, a database or a network.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

from messages.seals import batches, certificates, evidence, merkle
from messages.seals.bundle import contents
from messages.seals.bundle.faults import Fault, Remark, Unshown
from messages.seals.bundle.reading import NOT_LISTED, Bundle, NoBundle, Unread, listed, read_bundle
from messages.seals.bundle.writing import MANIFEST, SIGNATURE
from messages.seals.receipts import NoReceipt, take_apart

Check = Callable[[Bundle, Sequence[bytes]], Iterator[Fault]]
Row = tuple[str, str, str, Check]


@dataclass(frozen=True, slots=True)
class Step:
    """One step. holds: None where it cannot be shown either way. faults: the files that are off. why: what else is."""

    name: str
    zh: str
    en: str
    holds: bool | None
    faults: tuple[Fault, ...] = ()
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """What came of it. bundle: None where it could not be read."""

    steps: tuple[Step, ...]
    bundle: Bundle | None = None
    is_trusted: bool = False

    @property
    def proved(self) -> bool:
        """Whether no step fails, and somebody who is trusted signed."""
        return self.is_trusted and all(step.holds is not False for step in self.steps)


def verify_bundle(source: Path | IO[bytes], trusted: Sequence[bytes], *, steps: "Sequence[Row] | None" = None) -> Held:
    """Hold a bundle against the certificates, PEM, that are trusted: the gateway's own, or its authority's.

    BadCertificate where one of them is none. steps: STEPS.
    """
    for each in trusted:
        certificates.carried(each)
    name, zh, en = _FORM
    try:
        bundle = read_bundle(source)
    except NoBundle as problem:
        faults = (Fault(problem.file, str(problem)),) if problem.file else ()
        return Held((Step(name, zh, en, False, faults, None if faults else str(problem)),))
    rows = STEPS if steps is None else steps
    made = [_step(row, bundle, trusted) for row in rows if row[0] not in _OF_THE_SENDER or not bundle.is_receivers]
    return Held((Step(name, zh, en, holds=True), *made), bundle, bool(trusted))


def _files(bundle: Bundle, trusted: Sequence[bytes]) -> Iterator[Fault]:
    """Every file is as the manifest lists it, each once, and there is no other."""
    known = {name: (digest, size) for name, digest, size in listed(bundle)}
    for name in sorted(known.keys() | bundle.files.keys() - NOT_LISTED):
        if name not in bundle.files:
            yield Fault(name, "缺失 / it is missing")
        elif name not in known or name in bundle.twice:
            yield Fault(name, "清单未列，或有两份 / it is not listed, or there twice")
        elif (sha256(bundle.files[name]).hexdigest(), len(bundle.files[name])) != known[name]:
            found = sha256(bundle.files[name]).hexdigest()
            yield Fault(name, f"与清单不符 / its SHA-256 is {found}, listed {known[name][0]}")
    yield from (Fault(name, "有两份 / it is there twice") for name in sorted(bundle.twice & NOT_LISTED))


def _manifest(bundle: Bundle, trusted: Sequence[bytes]) -> Iterator[Fault]:
    """The gateway signed the list, and it is of the document that the leaf is about."""
    key = str(bundle.manifest.get("key"))
    yield from _signed(bundle, MANIFEST, SIGNATURE, key)
    if not bundle.is_receivers and bundle.stated.get("id") != bundle.manifest.get("message"):
        yield Fault("proof/leaf.txt", "说的是另一份报文 / it is about another message than the bundle")


def _batches(bundle: Bundle, trusted: Sequence[bytes]) -> Iterator[Fault]:
    """From each leaf up its path to the root of its batch, whose header the gateway signed."""
    for at in bundle.statements():
        leaf, header = bundle.leaf(at), bundle.header(at)
        # First, so that what cannot be read further on is named all the same.
        yield from _signed(bundle, f"{at}header.txt", f"{at}header.sig", header["key"], header["sealed"])
        first, last, sequence = (_number(each) for each in (header["first"], header["last"], leaf["sequence"]))
        lies = merkle.is_included(
            merkle.leaf_hash(bundle.files[f"{at}leaf.txt"]),
            index=sequence - first,
            size=last - first + 1,
            path=bundle.hashes(f"{at}path.txt"),
            root=bytes.fromhex(header["root"]),
        )
        if not lies or leaf["time"] != header["sealed"]:
            why = f"沿 path.txt 到不了批次的根 / path.txt does not lead from it to the root of batch {header['number']}"
            yield Fault(f"{at}leaf.txt", why)


def _log(bundle: Bundle, trusted: Sequence[bytes]) -> Iterator[Fault]:
    """From each batch header up to the root of the log, whose head the gateway signed."""
    head = bundle.head
    yield from _signed(bundle, "checkpoint/head.txt", "checkpoint/head.sig", head["key"], head["time"])
    for at in bundle.statements():
        lies = merkle.is_included(
            merkle.leaf_hash(bundle.files[f"{at}header.txt"]),
            index=_number(bundle.header(at)["number"]) - 1,
            size=_number(head["size"]),
            path=bundle.hashes(f"{at}log.txt"),
            root=bytes.fromhex(head["root"]),
        )
        if not lies:
            why = "由批次头到不了检查点的根 / it does not lead from the batch header to the root of the checkpoint"
            yield Fault(f"{at}log.txt", why)


def _trust(bundle: Bundle, trusted: Sequence[bytes]) -> Iterator[Fault]:
    """The keys that signed manifest and checkpoint are trusted; older ones by the log that the latter signed."""
    keys = sorted({str(bundle.manifest.get("key")), bundle.head["key"]})
    if not trusted:
        raise Unshown(f"未给出可信证书 / no certificate was given; it is signed by {', '.join(keys)}")
    for key in keys:
        if not any(certificates.vouches(trusted, certificates.carried(pem)) for pem in bundle.keys(key)):
            yield Fault(
                f"keys/{key}.pem",
                "所给证书都不是此密钥的，也不是其签发者的 / no certificate that was given is of this key, nor of an "
                "authority that issued it",
            )
    if word := certificates.to_see_to(trusted, (certificates.carried(bundle.keys(key)[0]) for key in keys)):
        raise Remark(word)


def _receipt(bundle: Bundle, trusted: Sequence[bytes]) -> Iterator[Fault]:
    """Every word of the receipt is what the leaf states, and its proof is the one in the bundle."""
    name = "receipt.xml"
    if name not in bundle.files:
        raise Unshown("不在包中，缘由见 README.txt / it is not in the bundle; README.txt says why")
    data = bundle.files[name]
    names = [each.removeprefix("keys/").removesuffix(".pem") for each in bundle.below("keys/")]
    keys = [pem for each in names for pem in bundle.keys(each)]
    rows = [row for row in evidence.STEPS if row[0] != "document" or bundle.document is not None]
    found = evidence.verify_receipt(data, bundle.files.get(bundle.document or "", b""), keys, steps=rows)
    yield from (Fault(name, f"{step.zh} / {step.en}: {step.why}") for step in found.steps if step.holds is False)
    try:
        if take_apart(data).proof.leaf.encode() != bundle.files["proof/leaf.txt"]:
            yield Fault(name, "其中的叶与包中的不同 / its leaf is another than that of the bundle")
    except NoReceipt as problem:
        yield Fault(name, str(problem))


_FORM = ("form", "是证据包", "it is an evidence bundle")
STEPS: tuple[Row, ...] = (
    ("files", "文件与清单一致", "files are as the manifest lists them", _files),
    ("manifest", "清单由平台密钥签名", "the manifest is signed by the gateway", _manifest),
    ("batches", "每条陈述在已签名的批次中", "every statement lies in a signed batch", _batches),
    ("log", "批次在检查点的日志中", "the batches lie in the log of the checkpoint", _log),
    ("trust", "签名密钥可信", "the keys that signed are trusted", _trust),
    ("document", "报文即所陈述者", "the document is the one that is stated", contents.document),
    ("receipt", "回执与陈述一致", "the receipt says what is stated", _receipt),
    ("findings", "问题清单即所陈述者", "the findings are those that are stated", contents.findings),
    ("schema", "Schema 即所陈述者", "the schema is the one that is stated", contents.schema),
    ("certificates", "证书与吊销列表即所陈述者", "certificates and list are those that are stated", contents.signer),
    ("signature", "报文由所陈述的密钥签名", "the document is signed by the key that is stated", contents.signature),
    ("deliveries", "投递与陈述一致", "deliveries are as stated", contents.deliveries),
)
_OF_THE_SENDER = frozenset(("document", "receipt", "findings", "schema", "certificates", "signature"))


def _step(row: Row, bundle: Bundle, trusted: Sequence[bytes]) -> Step:
    name, zh, en, check = row
    faults: list[Fault] = []
    try:
        for fault in check(bundle, trusted):
            faults.append(fault)
    except Unshown as problem:
        return Step(name, zh, en, False if faults else None, tuple(faults), str(problem))
    except Remark as word:
        return Step(name, zh, en, not faults, tuple(faults), None if faults else str(word))
    except NoBundle as problem:
        faults.append(Fault(problem.file, str(problem)))
    except Unread as problem:
        faults.append(Fault(problem.file, problem.why))
    except KeyError as problem:
        faults.append(Fault(str(problem.args[0]), "缺失，或未作陈述 / it is missing, or is not stated"))
    except Exception as problem:  # whatever a stranger wrote, this step does not hold
        return Step(name, zh, en, False, tuple(faults), f"读不了 / it cannot be read: {problem}")
    return Step(name, zh, en, not faults, tuple(faults))


def _signed(bundle: Bundle, file: str, beside: str, key: str, time: str | None = None) -> Iterator[Fault]:
    """A file is signed by this key, whose certificate lies in the bundle and was valid at that time."""
    if f"keys/{key}.pem" not in bundle.files:
        yield Fault(file, f"所称密钥没有证书 / it names key {key}, of which there is no certificate")
        return
    pems = bundle.keys(key)
    if not batches.is_signed(bundle.files[file], bundle.files[beside], pems[0]):
        yield Fault(file, f"{beside} 不是密钥 {key} 对它的签名 / {beside} is not key {key}'s signature over it")
    at = datetime.fromisoformat(time) if time is not None else None
    if at is not None and not any(certificates.is_valid_at(certificates.carried(pem), at) for pem in pems):
        yield Fault(f"keys/{key}.pem", f"当时没有有效的证书 / none of its certificates was valid {time}")


def _number(text: Any) -> int:
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"不是数字 / not a number: {text[:40]!r}")
    return int(text)
