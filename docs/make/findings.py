"""The page of finding codes, from the tables of the gateway and its families."""

from docs.make.words import MADE, cell, head, row
from messages.catalogue import Catalogue
from messages.families import FAMILIES
from messages.findings import FindingKind, Severity

GROUPS = {
    "1": ("报文格式", "form"),
    "2": ("身份与权限", "identity and rights"),
    "3": ("是否同一报文", "sameness"),
    "4": ("流程", "process"),
    "5": ("编号与代码", "identifiers and codes"),
    "6": ("规则", "rules within and between messages"),
    "7": ("规则：金融与保险", "rules of finance and insurance"),
    "8": ("规则：验放、容错等", "rules of release, tolerance and others"),
    "9": ("平台", "ours"),
}
INTRO = """# 问题代码 / Findings

每个代码只有一个意思，永不改作他用。**错误**使报文被拒收，**警告**只作提示。“可重发”表示同样的字节过一会儿再发可能被受理。
A code stands for one thing and is never used for another. An **error** refuses the document, a **warning** only tells.
"again" marks those that time may heal: the same bytes may be sent later.

**存疑**：发送方说的是自家的事（事实类报文的 `Body`），或代码表本就不全（SW503）时，
5xx 至 8xx 的错误作为警告告知（`severity` 为 `warning`），报文照样受理。
**Doubted**: where the sender speaks of his own matters (the `Body` of a fact), or the list is known not to be whole
(SW503), an error of 5xx to 8xx is told as a warning (`severity` is `warning`) and the document is accepted.

同一张表：`swg finding list`，或 `GET /v1/findings`。 / The same table: `swg finding list`, or `GET /v1/findings`.
"""


def page() -> str:
    """The whole page."""
    kinds = list(Catalogue(FAMILIES).findings)
    lines = [MADE, "", *INTRO.splitlines()]
    for digit, (zh, en) in GROUPS.items():
        lines += ["", f"## {digit}xx {zh} / {en}", "", *head("代码 / code", "", "含义 / what", "改法 / mend")]
        lines += [_row(kind) for kind in kinds if kind.code[2] == digit]
    return "\n".join(lines) + "\n"


def _row(kind: FindingKind) -> str:
    severity = "错误 error" if kind.severity is Severity.ERROR else "警告 warning"
    again = "，可重发 again" if kind.retry else ""
    return row(
        kind.code,
        severity + again,
        f"{cell(kind.zh)}<br>{cell(kind.en)}",
        f"{cell(kind.mend_zh)}<br>{cell(kind.mend_en)}",
    )
