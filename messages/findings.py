"""What can be wrong with a document: one table, a row a code, Chinese and English, with the mend.

Groups: 1xx form, 2xx identity and rights, 3xx sameness, 4xx process, 5xx identifiers and codes, 6xx rules within and
between messages, 7xx and 8xx those of single families, 9xx ours. A code is never reused. A family brings its rows
beside its rules.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Severity(StrEnum):
    """What a finding does to the verdict."""

    ERROR = "error"  # the document is refused
    WARNING = "warning"  # accepted, and told


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing wrong with a document; its code's row in FINDINGS gives severity, mend, zh and en.

    doubted: the sender speaks of his own matters, or the list is not whole: told as a warning, whatever the row says.
    """

    code: str  # stable, never reused: "SW502"
    where: str  # path of the element, or "/" for the whole
    line: int | None = None
    value: str | None = None  # what was found
    wanted: str | None = None
    doubted: bool = False

    def __str__(self) -> str:
        return f"{self.code} {self.where}: {self.value!r}, want {self.wanted}"


MOST_TOLD = 100
UNLISTED = "SW111"


def count(findings: Iterable[Finding]) -> int:
    """How many there are, listed or not."""
    return sum(int((each.value or "0").split()[0]) if each.code == UNLISTED else 1 for each in findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What a rule says of a record: the finding's code and the field, before anyone knows its line.

    at: path of the field in the record: "containers[0].container_no"; "" for the whole body.
    """

    code: str
    at: str = ""
    value: str | None = None  # what was found; None: what the document has at that field
    wanted: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingKind:
    """A row of the table: what a code means and what the sender does about it.

    retry:     time may heal it, so the same document may be sent again.
    agreeable: a partner's agreement may turn it into a doubt, which refuses nothing.
    """

    code: str
    severity: Severity
    zh: str
    en: str
    mend_zh: str
    mend_en: str
    retry: bool = False
    agreeable: bool = False


def error(
    code: str, zh: str, en: str, mend_zh: str, mend_en: str, *, retry: bool = False, agreeable: bool = False
) -> FindingKind:
    """A row whose findings refuse the document."""
    return FindingKind(
        code=code,
        severity=Severity.ERROR,
        zh=zh,
        en=en,
        mend_zh=mend_zh,
        mend_en=mend_en,
        retry=retry,
        agreeable=agreeable,
    )


def warning(code: str, zh: str, en: str, mend_zh: str, mend_en: str) -> FindingKind:
    """A row whose findings are told and refuse nothing."""
    return FindingKind(code=code, severity=Severity.WARNING, zh=zh, en=en, mend_zh=mend_zh, mend_en=mend_en)


FINDINGS: tuple[FindingKind, ...] = (
    error("SW101", "报文超过大小上限", "the document is larger than allowed",
          "拆分或精简报文", "split or shorten it"),
    error("SW102", "不是格式良好的 XML 或 JSON", "not well-formed XML, or JSON",
          "按行号修正语法", "mend it at the line given"),
    error("SW103", "值不符合类型或格式", "the value does not fit its type",
          "按要求的格式填写", "write it as wanted"),
    error("SW104", "缺少必填元素", "a required element is missing",
          "补上该元素", "add the element"),
    error("SW105", "此处不应有该元素", "an element that does not belong here",
          "删除或移到正确位置", "remove or move it"),
    error("SW106", "不接受 DOCTYPE", "a DOCTYPE is not accepted",
          "删除 DOCTYPE 声明", "remove the DOCTYPE"),
    error("SW107", "编码不被接受或与声明不符", "the encoding is not accepted or not as declared",
          "改用 UTF-8", "use UTF-8"),
    error("SW108", "未知的报文类型或格式", "unknown message type or form",
          "核对根元素、命名空间和 MessageType", "check root element, namespace and MessageType"),
    error("SW109", "报文头与报文类型不一致", "Head and root element name different types",
          "使两者一致", "make them agree"),
    error("SW110", "不接受的内容类型或内容编码", "content type or content coding not accepted",
          "按要求的类型发送（XML 或 JSON），可选 gzip", "send the type that is wanted (XML or JSON), gzip if you like"),
    error("SW111", "其余问题未逐条列出", "more findings than are listed",
          "先改正已列出的问题再发送", "mend those listed and send again"),
    error("SW112", "嵌套过深或名称过长", "nesting too deep or names too long",
          "精简结构", "simplify the structure"),
    error("SW113", "该处不允许此属性", "an attribute that does not belong here",
          "删除该属性", "remove the attribute"),
    warning("SW114", "该内容不进入统一报文，不转交接收方", "our message has no place for this; it is not passed on",
            "如接收方需要，请另行告知", "tell the receiver by other means where it matters"),
    error("SW201", "发送方与登录身份不符", "SenderId is not the partner that signed in",
          "使用本单位的 SenderId", "use your own SenderId"),
    error("SW202", "接入约定不允许发送该类报文", "your agreement does not cover sending this type",
          "联系平台补签接入约定", "ask the operator to extend the agreement"),
    error("SW203", "缺少签名", "the signature is missing",
          "签名后再发送（swg sign）", "sign it (swg sign) and send again"),
    error("SW204", "签名无效", "the signature does not hold",
          "签名后不要改动报文", "do not change the document after signing"),
    error("SW205", "签名算法或结构不被接受", "signature algorithm or shape not accepted",
          "使用信封内签名、排他规范化、RSA-SHA256 或 ECDSA-SHA256；或按 RFC 9421 对请求签名",
          "enveloped, exclusive C14N, RSA-SHA256 or ECDSA-SHA256; or the request signed as RFC 9421 has it"),
    error("SW206", "没有可用于验签的登记证书", "no registered certificate to verify with",
          "向平台登记证书", "register your certificate with the operator"),
    error("SW207", "登记证书不在有效期内", "the registered certificate is not valid now",
          "更新证书", "renew the certificate"),
    error("SW208", "合作方已停用", "the partner is disabled",
          "联系平台", "ask the operator"),
    warning("SW209", "当日拒收报文的留存已达上限，原文未留存",
            "today's refused documents are over your quota; this one's bytes are not kept",
            "先用 /v1/validate 校验再发送", "validate with /v1/validate before you send"),
    error("SW210", "请求签名的时间不在允许范围内", "the request's signature is too old, too new or has expired",
          "校准时钟，重新签名后再发送；报文本身不变",
          "set your clock, sign the request anew and send again; the document stays as it is"),
    error("SW211", "接入约定不允许这种签名方式", "your agreement does not cover this form of signature",
          "改用约定的签名方式，或联系平台", "sign as agreed, or ask the operator"),
    error("SW212", "签名证书已被吊销", "the signer's certificate is revoked",
          "换用新密钥和新证书，并请平台登记", "use a new key and certificate, and have it registered"),
    error("SW213", "签名证书不是约定的 CA 签发的", "the signer's certificate is not from an authority that was agreed",
          "向约定的 CA 申请证书，并请平台登记", "get one from an agreed authority, and have it registered"),
    error("SW214", "吊销列表已过期，证书状态无法确认", "the revocation list is overdue; the certificate may be revoked",
          "稍后重发；平台会更新吊销列表", "send it again later; the operator brings a new list", retry=True),
    error("SW221", "没有覆盖该类报文的有效委托", "no mandate in force covers this type",
          "请委托企业发送 mandate.authorization.1，或更新其期限和事项",
          "have the trader send mandate.authorization.1, or mend its days and what it covers"),
    error("SW222", "未写明为哪家企业报送", "it does not say for which trader it is said",
          "填写委托企业的统一社会信用代码", "give the trader's unified social credit code"),
    error("SW223", "须签署的报文应单独成文", "what binds a trader comes in a document of its own",
          "每份文件只放一份此类报文", "one such message a document"),
    error("SW301", "相同报文编号下已有另一份报文", "another document was accepted under this MessageId",
          "使用新的 MessageId", "use a new MessageId"),
    error("SW401", "当前状态不允许该请求", "the case has no move for this request",
          "按可用的下一步办理", "take one of the moves that are open"),
    warning("SW402", "事实已记录，案件状态未变", "recorded as a fact; it moved nothing",
            "无需处理", "nothing to do"),
    warning("SW403", "接收方尚未登记，投递待认领", "a receiver is not registered; its delivery waits to be claimed",
            "请接收方登记，或由平台认领", "have it registered, or let the operator route it"),
    warning("SW404", "报文须由企业签署，正在等待", "it binds the trader, and waits for his signature",
            "请企业在期限前复核、签署或拒签（GET /v1/signings）",
            "the trader checks and signs it, or declines, before that time (GET /v1/signings)"),
    error("SW501", "编号格式不对", "the number has not the right shape",
          "按要求的格式填写", "write it as wanted"),
    error("SW502", "校验位不对", "the check digit is wrong",
          "核对编号", "compare the number with its source"),
    error("SW503", "代码不在代码表内", "the code is not on its list",
          "使用代码表中的值", "use a value of the list"),
    error("SW504", "代码在该日期无效", "the code is not valid on that day",
          "使用当日有效的代码", "use a code valid that day"),
    error("SW505", "金额的位数或小数位数与币种不符", "the amount has more digits or decimals than its currency",
          "按币种的小数位数填写", "write it with the decimals of its currency"),
    error("SW901", "平台内部错误，报文未受理", "an error of ours; the document was not accepted",
          "稍后重发", "send it again later", retry=True),
    error("SW902", "平台繁忙，报文未受理", "too busy; the document was not accepted",
          "按 Retry-After 重发", "send it again after Retry-After", retry=True),
)  # fmt: skip


class FindingTable:
    """The rows of the gateway and of every family, by code; a code stands for one thing only."""

    def __init__(self, kinds: Iterable[FindingKind]) -> None:
        self._kinds: dict[str, FindingKind] = {}
        for kind in kinds:
            if self._kinds.setdefault(kind.code, kind) != kind:
                raise ValueError(f"finding code {kind.code} stands for two things")

    def __getitem__(self, code: str) -> FindingKind:
        return self._kinds[code]

    def __iter__(self) -> Iterator[FindingKind]:
        return iter(sorted(self._kinds.values(), key=lambda kind: kind.code))

    def severity(self, finding: Finding) -> Severity:
        """What the finding does to the verdict."""
        return Severity.WARNING if finding.doubted else self._kinds[finding.code].severity

    def refuses(self, findings: Iterable[Finding]) -> bool:
        """Whether any of these findings refuses the document."""
        return any(self.severity(finding) is Severity.ERROR for finding in findings)

    def bounded(self, findings: Iterable[Finding], most: int = MOST_TOLD) -> tuple[Finding, ...]:
        """As many as are told, each once, those that refuse before the others; then how many more there are."""
        told = tuple(dict.fromkeys(findings))
        if len(told) <= most:
            return told
        listed = [finding for finding in told if finding.code != UNLISTED]
        more = count(told) - min(len(listed), most)
        listed.sort(key=lambda finding: not self.refuses((finding,)))
        left_out = (*listed[most:], *(finding for finding in told if finding.code == UNLISTED))
        rest = Finding(code=UNLISTED, where="/", value=f"{more} more", doubted=not self.refuses(left_out))
        return (*listed[:most], rest)

    def tell(self, finding: Finding) -> Mapping[str, Any]:
        """The finding as partners read it: code, severity, where, line, value, wanted, mend, zh, en, retry."""
        kind = self._kinds[finding.code]
        return {
            "code": finding.code,
            "severity": self.severity(finding).value,
            "where": finding.where,
            "line": finding.line,
            "value": finding.value,
            "wanted": finding.wanted,
            "mend": f"{kind.mend_zh} / {kind.mend_en}",
            "zh": kind.zh,
            "en": kind.en,
            "retry": kind.retry and not finding.doubted,
        }
