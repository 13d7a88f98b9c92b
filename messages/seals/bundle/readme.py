"""README.txt of a bundle: what it is, what lies in it and what does not, how to verify it; in Chinese and English."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase


@dataclass(frozen=True, slots=True)
class Absence:
    """Why something is not in a bundle. zh, en: of the document, "{what}" stands for its part."""

    zh: str
    en: str


ABSENCES: Mapping[str, Absence] = {
    "document-quota": Absence(
        "原文、回执与问题清单：拒收报文超出发送方当日限额，未留存；叶中有其摘要",
        "document, receipt, findings: it was refused beyond the sender's quota of the day, and not kept; "
        "the leaf has their digests",
    ),
    "document-erased": Absence(
        "原文，及引用其内容的问题清单与回执：已按规定销毁；erasure/ 是销毁的陈述，proof/ 仍证明其摘要",
        "document, and findings and receipt where they quote it: erased; erasure/ states so, and proof/ still proves "
        "the digests",
    ),
    "schema": Absence("Schema：此摘要的 Schema 未留存", "schema: none of the digest that the leaf states is kept"),
    "certificate": Absence("签名证书：未留存", "the signer's certificate: it is not kept"),
    "revocation": Absence(
        "吊销列表：过大，未留存；叶中有其摘要", "revocation list: too large to be kept; the leaf has its digest"
    ),
    "paper-erased": Absence(
        "其他途径送达的证明文件：已随原文按规定销毁；叶中有其摘要",
        "file that shows a delivery by other means: erased with its document; the leaf has its digest",
    ),
    "copy": Absence(
        "发给对方的字节：对方尚未收到，且须所依据的授权仍然有效方可提供",
        "the bytes for the receiver: they have not reached him, and are given out only while what permits it lasts",
    ),
    "statements": Absence("投递的陈述：尚无结果", "statements of a delivery: it has no outcome yet"),
}

FILES: tuple[tuple[str, str, str], ...] = (  # name, zh, en
    ("document.*", "收到的原始字节", "the bytes as they came"),
    ("receipt.xml", "当时给出的回执", "the receipt that was given"),
    ("findings.json", "告知的问题", "the findings that were told"),
    ("codes.json", "所告知问题的代码（清单未留存）", "codes of the findings that were told; the findings are not kept"),
    ("proof/leaf.txt", "平台关于此报文的陈述：叶", "what the gateway states of it: the leaf"),
    ("proof/path.txt", "由叶到批次根的散列", "hashes from the leaf to the root of its batch"),
    ("proof/header.txt", "批次头；header.sig 是平台的签名", "the batch header; header.sig signs it"),
    ("proof/log.txt", "由批次头到检查点根的散列", "hashes from the batch header to the root of the checkpoint"),
    ("checkpoint/head.txt", "检查点：日志头；head.sig 为其签名", "the checkpoint: head of the log; head.sig signs it"),
    ("keys/*", "平台证书，以密钥标识命名", "certificates of the gateway, by key id"),
    ("signature/report.json", "签名报告：形式、算法、摘要、密钥、所签内容", "report: form, algorithm, digest, key"),
    ("signature/signed.xml", "签名所覆盖的字节（排他规范化）", "the bytes that were signed, exclusive C14N"),
    ("signature/signed-info.xml", "SignedInfo 的字节", "the bytes of SignedInfo"),
    ("signature/base.txt", "RFC 9421 签名基", "signature base, RFC 9421"),
    ("signature/headers.json", "请求的有关头部", "the header lines that say how"),
    ("signature/body.bin", "请求体，传输时的字节", "the body as it came over the wire"),
    ("certificates/*", "发送方（及回执签名方）的证书与签发者，以 SHA-256 命名",
     "certificates of the sender, of who signed answers, and of their issuers, by SHA-256"),
    ("revocation/*", "受理时所据的吊销列表", "the revocation list as seen at acceptance"),
    ("schema/*", "所依 Schema", "the schema it was held to"),
    ("erasure/leaf.txt", "销毁的陈述", "what is stated of its erasure"),
    ("deliveries/*/delivery.json", "一次投递：对方、状态、各次尝试", "one delivery: to whom, how far, its attempts"),
    ("deliveries/*/copy.*", "发给对方的字节", "the bytes that were sent"),
    ("deliveries/*/answer.*", "对方的回执", "the partner's receipt"),
    ("deliveries/*/evidence.*", "其他途径送达的证明文件，叶中有其摘要",
     "what shows that it was delivered by other means; the leaf beside it has its digest"),
    ("deliveries/*/leaf.txt", "投递结果的陈述，与 proof/ 同样", "what is stated of its outcome, as in proof/"),
    ("verify.py", "验证程序：只用 Python 标准库与 cryptography", "verifies it: standard library, cryptography"),
    ("manifest.json", "各文件的 SHA-256；manifest.sig 是平台的签名", "SHA-256 of every file; manifest.sig signs it"),
)  # fmt: skip
_LAST = ("verify.py", "manifest.json")

_TEXT = """\
证据包 / Evidence  {message}

{facts_zh}
{facts_en}

文件 / Files
{files}

不在其中 / Not in it
{absent}

验证 / Verify
  python3 verify.py EVIDENCE.zip --trust GATEWAY.pem
  swg evidence verify EVIDENCE.zip --trust GATEWAY.pem

  平台证书须由另外的途径取得：本包中的证书只说明用了哪个密钥。包中的 verify.py 也可用另外取得的同一程序代替。
  Get the gateway's certificate by another way: those in here only say which key it was. Nor need you run the verify.py
  of the bundle itself; any other copy of it will do.

  只用 openssl / With openssl alone:
  openssl x509 -in GATEWAY.pem -noout -pubkey > gateway.pub
  openssl dgst -sha256 -verify gateway.pub -signature manifest.sig manifest.json
  openssl dgst -sha256 -verify gateway.pub -signature checkpoint/head.sig checkpoint/head.txt
  (proof/header.txt 也同样；密钥换过的，用 keys/ 中的证书 / proof/header.txt likewise; of an older key see keys/)

压缩包内文件时间为受理时间（北京时间）。 / Times in this ZIP are the time of acceptance, Beijing's.
"""


def readme(*, message: str, zh: str, en: str, names: Iterable[str], absent: Collection[str]) -> bytes:
    """The text. zh, en: a line of what it is about. names: of the files. absent: rows of ABSENCES."""
    there = [*names, *_LAST]
    told = [row for row in FILES if any(fnmatchcase(name, row[0]) for name in there)]
    lines = [f"  {name}\n      {in_zh} / {in_en}" for name, in_zh, in_en in told]
    gone = [f"  {ABSENCES[each].zh}\n  {ABSENCES[each].en}" for each in absent] or ["  无 / nothing"]
    return _TEXT.format(
        message=message, facts_zh=zh, facts_en=en, files="\n".join(lines), absent="\n".join(gone)
    ).encode()
