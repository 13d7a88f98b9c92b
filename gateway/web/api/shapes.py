"""The shapes of answers as the interface's own description shows them, with examples; tests hold answers to them.

A case shows what its family knows, so `Case` is open for more.
"""

from functools import cache
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, create_model

from gateway.delivery.fetched import MOST_ITEMS
from gateway.web.problems import CONTENT_TYPE, KINDS

PRINTABLE = r"^\P{Cc}*$"  # a number or a name: no control characters, which a database may not take
LINES = r"^[\t\n\r\P{Cc}]*$"  # words of people, of several lines perhaps
OURS = r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"  # an id as we make them


UNCHANGED: dict[int | str, dict[str, Any]] = {304: {"description": "与 If-None-Match 相同 / as If-None-Match has it"}}


class _Shape(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _OpenShape(BaseModel):
    model_config = ConfigDict(extra="allow")


class ProblemShape(_OpenShape):
    """RFC 9457，附中文说明和下一步 / with the next step."""

    type: str = Field(examples=["urn:single-window:problem:not-found"])
    title: str = Field(examples=["Not found"])
    status: int = Field(examples=[404])
    zh: str = Field(examples=["未找到"])
    next: str = Field(examples=["核对编号 / compare the number"])
    detail: str | None = Field(None, examples=["no case 'x' that you may read"])
    request: str | None = Field(None, examples=["019a5c1e-7d2b-7c3a-9f10-2b6d1f0a4e55"])


class FindingShape(_Shape):
    """一处问题 / one thing wrong."""

    code: str = Field(examples=["SW502"])
    severity: Literal["error", "warning"]
    where: str = Field(examples=["/InspectionArrival/Body/ContainerNo"])
    line: int | None = Field(None, examples=[17])
    value: str | None = Field(None, examples=["SWGU3070074"])
    wanted: str | None = Field(None, examples=["check digit 5"])
    mend: str = Field(examples=["核对编号 / compare the number with its source"])
    zh: str = Field(examples=["校验位不对"])
    en: str = Field(examples=["the check digit is wrong"])
    retry: bool = Field(examples=[False])


class FindingKindShape(_Shape):
    """检查代码 / a code of findings."""

    code: str = Field(examples=["SW502"])
    severity: Literal["error", "warning"]
    zh: str
    en: str
    mend: str
    retry: bool


class FindingKindsShape(_Shape):
    """全部检查代码 / every code."""

    items: list[FindingKindShape]


class ReceiptShape(_Shape):
    """通讯回执的 JSON 形式；`receipt` 是原始 XML / the receipt in JSON; `receipt` is its XML."""

    verdict: Literal["accepted", "duplicate", "refused"]
    receipt_no: int | None = Field(examples=[1042])
    batch_no: int | None = Field(examples=[77])
    message: str = Field(examples=["019a5c1e-7d2b-7c3a-9f10-2b6d1f0a4e55"])
    message_type: str | None = Field(examples=["inspection.arrival.1"])
    message_id: str | None = Field(examples=["YRD-20261121-000001"])
    case: str | None = Field(examples=["019a5c1e-7d2b-7c3a-9f10-2b6d1f0a4e56"])
    held_until: str | None = None
    received_time: str = Field(examples=["2026-11-21T10:00:00+08:00"])
    digest: str = Field(examples=["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"])
    findings: list[FindingShape]
    finding_count: int
    receipt: str = Field(examples=['<?xml version="1.0" encoding="UTF-8"?><ExchangeReceipt …'])


class ValidationShape(_Shape):
    """试验结果，不保留 / what would be told; nothing is kept."""

    valid: bool
    findings: list[FindingShape]


class FileShape(_Shape):
    """证明文件；内容在证据包中 / a file that shows it; what it says is in the evidence."""

    name: str
    media_type: str
    size: int
    sha256: str


class OtherMeansShape(_Shape):
    """运维确认已由其他途径送达 / an operator's word that it was delivered by other means."""

    seq: int = Field(description="叶 / its leaf")
    at: str
    by: str
    how: str = Field(examples=["专人送达，签收单 17 / by courier, slip 17"])
    handed_at: str
    whom: str
    file: FileShape | None
    reopened_as: str | None = Field(description="后来重新投递 / sent anew since, as this delivery")


class DeliveryShape(_Shape):
    """一份报文发给一个接收方 / one message to one receiver."""

    delivery: str | None = Field(None, description="只对接收方和平台给出 / for its receiver and the platform alone")
    message: str | None
    message_type: str = Field(examples=["inspection.arrival.1"])
    role: str = Field(examples=["customs"])
    receiver: str | None = Field(examples=["customs-demo"])
    state: str = Field(examples=["acknowledged"])
    at: str
    created_at: str
    remark: str | None = None
    attempts: int | None = None
    channel: str | None = None
    form: str | None = None
    reason: str | None = None
    other_means: list[OtherMeansShape] | None = Field(
        None, description="其他途径送达的凭据，仅平台 / how else it was delivered, for the platform alone"
    )


class MessageRefShape(_Shape):
    """报文中的一条 / one message of a document."""

    message: str
    message_type: str
    case: str | None


class MessageShape(_Shape):
    """一份报文及其处理情况 / a document and what became of it; a receiver sees less."""

    message: str
    message_type: str | None
    message_id: str | None
    sender_id: str | None
    received_time: str
    digest: str
    size: int
    verdict: Literal["accepted", "refused"] | None = None
    receipt_no: int | None = None
    batch_no: int | None = None
    sender: str | None = None
    way_in: str | None = None
    form: str | None = None
    content_type: str | None = None
    findings: list[FindingShape] | None = None
    messages: list[MessageRefShape] | None = None
    deliveries: list[DeliveryShape]
    erased_time: str | None = None
    archive: str | None = None


class SignedRequestShape(_Shape):
    """带签名的请求（RFC 9421），可独立复核 / a signed request, whole enough to be verified by itself."""

    base: str = Field(description="签名所及的原文 / what was signed")
    headers: list[tuple[str, str]]
    body: str | None = Field(description="传输字节，base64；null 即报文本身 / as it came; null: the document")


class SignatureShape(_Shape):
    """谁签的名、如何签 / who signed, and how."""

    message: str
    certificate: str | None = Field(description="证书的 SHA-256 / SHA-256 of the certificate")
    request: SignedRequestShape | None


class EventShape(_Shape):
    """案件经过的一步 / one step of a case."""

    seq: int
    at: str
    event: str = Field(examples=["arrived, all in place"])
    from_: str = Field(alias="from", examples=["acknowledged"])
    to: str = Field(examples=["in-place"])
    by: str = Field(examples=["yard-demo"])
    message: str | None
    document: str | None
    message_type: str | None
    message_id: str | None


class ExpectedShape(_Shape):
    """下一步 / what is expected next."""

    type: str = Field(examples=["inspection.arrival"])
    by: list[str] = Field(examples=[["yard", "port"]])
    zh: str
    en: str
    service: str | None = Field(None, description="事项 / the service, GET /v1/services/{code}", examples=["INS-02"])
    until: str | None


class CaseSummaryShape(_OpenShape):
    """案件现状 / where a case stands, with what its family knows of it."""

    id: str
    family: str = Field(examples=["inspection"])
    order_key: str = Field(examples=["421820261000000123"])
    state: str = Field(examples=["in-place"])
    state_zh: str
    state_en: str
    final: bool
    confirmed: bool
    opened_at: str
    moved_at: str
    due_at: str | None
    due_provisional: bool
    expected: list[ExpectedShape]


class DocumentRefShape(_Shape):
    """案件中的一份报文及其链接 / one document of a case, and where it is read."""

    message: str
    message_type: str | None = Field(examples=["inspection.arrival.1"])
    message_id: str | None
    document: str = Field(examples=["/v1/messages/019a5c1e-7d2b-7c3a-9f10-2b6d1f0a4e55/document"])
    receipt: str | None = Field(description="发送方的回执 / for whoever sent it")
    evidence: str


class CaseShape(CaseSummaryShape):
    """案件，连同经过、报文和投递 / a case with its timeline, documents and deliveries."""

    timeline: list[EventShape]
    documents: list[DocumentRefShape]
    deliveries: list[DeliveryShape]


class CauseShape(_Shape):
    """一种原因 / one cause."""

    cause: str = Field(examples=["unreached"])
    zh: str
    en: str
    count: int


class DeadLetterShape(_Shape):
    """一个接收方的一种报文 / one message type to one receiver."""

    receiver: str
    message_type: str
    depth: int
    oldest_at: str
    oldest_age_s: int = Field(description="成为死信以来的秒数 / seconds since it was given up")
    median_age_s: int
    causes: list[CauseShape]


class DeadLettersShape(_Shape):
    """死信概况的一页 / a page of the dead letters, summed up."""

    items: list[DeadLetterShape]
    cursor: str | None
    depth: int = Field(description="全部积压 / of all pages")


class CaseListShape(_Shape):
    """某一编号下的案件 / the cases that a number names."""

    items: list[CaseSummaryShape]


class CasePageShape(_Shape):
    """一页案件 / one page of cases."""

    items: list[CaseSummaryShape]
    cursor: str | None


class BoardShape(_Shape):
    """最近所知，一行一个对象，一页 / one page of what is last known, a row for each thing."""

    items: list[dict[str, Any]]
    cursor: str | None


class ItemShape(_Shape):
    """信箱中的一件 / one item of the mailbox."""

    delivery: str
    message: str
    message_type: str
    message_id: str
    sender_id: str
    remark: str | None
    attempt: int
    document: str | None = Field(description="XML；非 UTF-8 时见 document_base64 / XML; where not UTF-8 see the next")
    document_base64: str | None = None


class MailboxShape(_Shape):
    """取件结果；租期内未确认的会再次给出 / what was fetched; what is not acknowledged in time comes again."""

    items: list[ItemShape]
    lease_until: str


class AcknowledgementShape(_Shape):
    """对一件的答复 / a word on one item."""

    delivery: str = Field(max_length=64, pattern=PRINTABLE)
    verdict: Literal["accepted", "refused"]
    reason: str | None = Field(None, max_length=500, pattern=LINES)


class AcknowledgeShape(_Shape):
    """对若干件的答复 / a word on several items."""

    items: list[AcknowledgementShape] = Field(min_length=1, max_length=MOST_ITEMS)


class DeliveryStateShape(_Shape):
    """投递状态；null 表示不是给您的 / the delivery's state; null: none of yours."""

    delivery: str
    state: str | None


class AcknowledgedShape(_Shape):
    """各件的状态 / the state of each."""

    items: list[DeliveryStateShape]


class AuthorizationServerShape(_OpenShape):
    """RFC 8414."""

    issuer: str = Field(examples=["https://gateway.example"])
    token_endpoint: str = Field(examples=["https://gateway.example/oauth2/token"])
    jwks_uri: str
    scopes_supported: list[str] = Field(examples=[["send", "send:inspection", "read", "mailbox"]])
    response_types_supported: list[str]
    grant_types_supported: list[str]
    token_endpoint_auth_methods_supported: list[str]
    token_endpoint_auth_signing_alg_values_supported: list[str]
    tls_client_certificate_bound_access_tokens: bool
    service_documentation: str


class KeySetShape(_OpenShape):
    """RFC 7517."""

    keys: list[dict[str, str]]


class AccessTokenShape(_Shape):
    """令牌，短期有效 / a token, for a short time (RFC 6749, 5.1)."""

    access_token: str
    token_type: Literal["Bearer"]
    expires_in: int = Field(examples=[600])
    scope: str = Field(examples=["send read mailbox"])


class OAuthErrorShape(_Shape):
    """没有令牌 / no token (RFC 6749, 5.2)."""

    error: str = Field(examples=["invalid_client"])
    error_description: str
    zh: str
    next: str


class OrphanShape(_Shape):
    """失去报文的回执 / an orphaned receipt: it was given out, and a restore has lost its document."""

    receipt_no: int = Field(examples=[1042])
    verdict: str = Field(examples=["accepted"])
    received_time: str = Field(examples=["2026-11-21T10:00:00.123+08:00"])
    message: str = Field(description="回执上的平台报文编号 / the id that the receipt names")
    message_type: str | None
    message_id: str | None
    sender_id: str | None
    digest: str = Field(description="报文的 SHA-256 / of the document")
    sender: str
    epoch: int = Field(examples=[2], description="此后的纪元 / the epoch that began without it")
    again: int | None = Field(description="重新受理后的回执号 / the receipt that the same document got since")


class OrphansShape(_Shape):
    """一页失去报文的回执 / one page of orphaned receipts."""

    items: list[OrphanShape]
    cursor: str | None


class ExpectationShape(_Shape):
    """一对报文在一个合作方处的时效 / how long a partner takes to answer one kind of message with another."""

    pair: str = Field(examples=["inspection.notice:inspection.arrival"])
    family: str = Field(examples=["inspection"])
    zh: str = Field(examples=["查验通知至到位"])
    en: str = Field(examples=["notice to arrival"])
    partner: str = Field(examples=["yard-demo"])
    answered: int
    median_s: float | None = Field(description="中位数，秒 / median, seconds")
    worst_s: float | None = Field(description="最长，秒 / longest, seconds")
    worst_case: str | None = Field(description="最长者的案件 / its case")
    waiting: int = Field(description="尚未答复 / not answered yet")
    oldest_s: float | None = Field(description="等待最久，秒 / longest that waits, seconds")
    oldest_case: str | None


class ExpectationsShape(_Shape):
    """一页时效 / one page of how long answers take."""

    items: list[ExpectationShape]
    cursor: str | None
    from_: str = Field(alias="from", examples=["2026-10-24"], description="首日，北京 / first day, Beijing")
    to: str = Field(examples=["2026-11-23"])


class CheckpointShape(_Shape):
    """检查点：日志头，由平台签名 / a checkpoint: a head of the log, signed by the gateway."""

    size: int = Field(examples=[812], description="批次数 / batches it covers")
    time: str = Field(examples=["2026-11-21T10:00:00.123456+08:00"])
    root: str = Field(examples=["53f13703addd616e3f9de73efade6030b2684499610304c9ecb59f11b6a551d4"])
    checkpoint: str = Field(examples=["swg-checkpoint-1\nsize: 812\n…"], description="签名所及的原文 / what was signed")
    signature: str = Field(examples=["MEUCIQDYc2FtcGxlLWhlYWQ="])
    key_id: str = Field(examples=["571e6151f6404f0c"])
    certificate: str = Field(description="X.509, DER, base64")


class CheckpointsShape(_Shape):
    """一页检查点，最新在前 / one page of checkpoints, newest first."""

    items: list[CheckpointShape]
    cursor: str | None


class ConsistencyShape(_Shape):
    """两个检查点之间的一致性证明（RFC 9162）/ what shows that the newer log holds the older one."""

    from_: CheckpointShape = Field(alias="from")
    to: CheckpointShape
    proof: list[str] = Field(examples=[["ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"]])


class StatementShape(_Shape):
    """前一密钥签封的交接声明 / the statement, sealed by the key before, that this one takes over."""

    leaf: str = Field(examples=["swg-leaf-1\nsequence: 1042\n…"], description="声明原文 / the statement itself")
    path: list[str] = Field(description="到批次根的路径 / from the leaf to the batch's root (RFC 9162)")
    batch_header: str = Field(examples=["swg-batch-1\nnumber: 77\n…"])
    signature: str = Field(examples=["MEUCIQDYc2FtcGxlLWhlYWQ="])
    key_id: str = Field(examples=["571e6151f6404f0c"], description="签封的密钥 / the key that sealed it")
    certificate: str = Field(description="X.509, DER, base64")


class GatewayCertificateShape(_Shape):
    """平台的一张证书 / one certificate of the gateway."""

    key_id: str = Field(examples=["571e6151f6404f0c"])
    state: Literal["next", "current", "former", "revoked"]
    digest: str = Field(examples=["53f13703addd616e3f9de73efade6030b2684499610304c9ecb59f11b6a551d4"])
    subject: str = Field(examples=["CN=EPORT,O=Single-window gateway"])
    not_before: str = Field(examples=["2026-11-21T02:00:00+00:00"])
    not_after: str = Field(examples=["2031-11-20T02:00:00+00:00"])
    pem: str
    since: str | None = Field(description="何时启用 / when it came into force")
    until: str | None = Field(description="何时被替换 / when another did")
    trusted_to: int | None = Field(description="吊销后只信到此检查点 / revoked: believed up to this checkpoint")
    reason: str | None
    statement: StatementShape | None


class GatewayCertificatesShape(_Shape):
    """平台的证书，最新在前 / the gateway's certificates, newest first."""

    party_id: str = Field(examples=["EPORT"])
    items: list[GatewayCertificateShape]


class FamilyShape(_Shape):
    """一类业务 / a family."""

    name: str
    zh: str
    en: str
    path: str | None


class TypeShape(_Shape):
    """一种报文 / a message type."""

    code: str = Field(examples=["inspection.arrival.1"])
    zh: str
    en: str
    family: str
    kind: Literal["request", "fact", "answer"]
    by: list[str]
    to: list[str]
    copy_: list[str] = Field(alias="copy")
    principal: str | None = Field(None, description="写明为哪家企业的字段 / field that names the trader it is for")
    binding: bool = Field(False, description="须由该企业签署 / it waits for that trader's signature")
    service: str | None = Field(None, description="所属事项 / the service it belongs to", examples=["INS-02"])
    namespace: str = Field(examples=["urn:single-window:inspection.arrival:1"])
    root: str = Field(examples=["InspectionArrival"])
    schema_: str = Field(alias="schema")
    schema_digest: str
    samples: str


class CatalogueShape(_Shape):
    """报文目录 / the catalogue."""

    families: list[FamilyShape]
    items: list[TypeShape]


class TextShape(_Shape):
    """同一内容的中文和英文 / the same in both languages."""

    zh: str
    en: str


class MaterialShape(_Shape):
    """材料 / something to bring."""

    name: TextShape | str
    required: bool


class ServiceStepShape(_Shape):
    """步骤 / a step; type: 所用报文 / the message it is done with."""

    name: TextShape | str
    by: list[str] = Field(examples=[["trader"]])
    type: str | None = Field(examples=["settlement.outward"])


class ServiceLimitShape(_Shape):
    """一个状态的时限 / how long a state of its cases may last."""

    state: str = Field(examples=["submitted"])
    name: TextShape | str
    minutes: int | None
    working_days: int | None
    at_hour: int | None
    source: str | None = Field(description="依据；A 为平台的假定 / where it is written; A: our own assumption")


class ServiceSummaryShape(_Shape):
    """事项的一个版本，文字按 lang / one version of a service, its texts by `lang` in one language or both."""

    code: str = Field(examples=["SET-02"])
    family: str = Field(examples=["settlement"])
    version: int
    since: str = Field(examples=["2021-01-01"])
    until: str | None
    name: TextShape | str
    kind: Literal["customs", "finance", "insurance", "platform"]
    kind_name: TextShape | str
    function: bool = Field(description="政策列明的十九项功能之一 / one of the policy's nineteen functions")
    basis: list[TextShape | str]
    applicants: list[str]
    condition: TextShape | str
    materials: list[MaterialShape]
    nothing_to_bring: TextShape | str | None = Field(description="无需材料的，在此说明 / says so where nothing is")
    steps: list[ServiceStepShape]
    limit: TextShape | str
    limits: list[ServiceLimitShape]
    fee: TextShape | str
    types: list[str] = Field(examples=[["settlement.outward.1"]])
    cases: str | None = Field(description="案件所在 / where its cases are read", examples=["/v1/settlements"])


class PeriodShape(_Shape):
    """一个版本的起止日 / from when until when a version holds."""

    version: int
    since: str
    until: str | None


class ServiceShape(ServiceSummaryShape):
    """一个事项 / a service."""

    versions: list[PeriodShape]


class ServicesShape(_Shape):
    """事项目录 / what one may come for."""

    items: list[ServiceSummaryShape]
    cursor: str | None
    on: str


class SampleShape(_Shape):
    """一个样例 / a sample."""

    name: str
    href: str


class SamplesShape(_Shape):
    """样例 / samples."""

    items: list[SampleShape]


class ReadyShape(_Shape):
    """各项检查；null 为正常；troubled 为有故障的通道 / the checks; null: it holds; ways in that are in trouble.

    maintenance：维护公告所处阶段 / where maintenance stands.
    """

    ready: bool
    checks: dict[str, str | None]
    troubled: list[str]
    maintenance: Literal["announced", "on", "overdue"] | None


class NoticeShape(_Shape):
    """维护公告 / a notice of maintenance."""

    kind: Literal["maintenance"]
    phase: Literal["announced", "on", "overdue"]
    from_: str = Field(alias="from", examples=["2026-11-23T02:00:00+08:00"])
    until: str = Field(examples=["2026-11-23T04:00:00+08:00"])
    reads_too: bool
    zh: str = Field(examples=["数据库升级"])
    en: str = Field(examples=["The database is upgraded"])


class NoticesShape(_Shape):
    """现有公告 / what there is to be told."""

    items: list[NoticeShape]


class AliveShape(_Shape):
    """进程在运行 / the process runs."""

    alive: Literal[True]


@cache
def family_shape(number: str) -> type[BaseModel]:
    """The cases under a family's own number, by its name there ("entry_id")."""
    fields: dict[str, Any] = {number: (str, ...), "cases": (list[CaseShape], ...)}
    return create_model(f"CasesBy{number.title().replace('_', '')}", __base__=_Shape, **fields)


def answers(model: type[BaseModel] | None, *statuses: int) -> dict[int | str, dict[str, Any]]:
    """What a route answers, for the interface's description: its model, and the problems it may have."""
    told: dict[int | str, dict[str, Any]] = {status: _problem(status) for status in statuses}
    if model is not None:
        told[200] = {"model": model, "description": (model.__doc__ or "").strip()}
    return told


def _problem(status: int) -> dict[str, Any]:
    kind = next(kind for kind in KINDS.values() if kind.status == status)
    example = {
        "type": f"urn:single-window:problem:{kind.name}",
        "title": kind.title,
        "status": kind.status,
        "zh": kind.zh,
        "next": f"{kind.next_zh} / {kind.next_en}",
        "request": "019a5c1e-7d2b-7c3a-9f10-2b6d1f0a4e55",
    }
    content = {"schema": {"$ref": "#/components/schemas/ProblemShape"}, "example": example}
    return {"description": f"{kind.zh} / {kind.title}", "content": {CONTENT_TYPE.decode(): content}}
