"""What an HTTP call is answered with where there is no receipt: RFC 9457 problem details, with the next step.

A row a kind of problem. `title` is English, `zh` the same in Chinese, `next` what the caller does about it, in both.
Never a stack trace, never a document's content; the request id finds the log line.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import msgspec

from messages.errors import SingleWindowError

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

CONTENT_TYPE = b"application/problem+json"
_TYPE = "urn:single-window:problem:"


@dataclass(frozen=True, slots=True)
class Kind:
    """A row: `name` is the end of the problem's type URI."""

    name: str
    status: int
    title: str
    zh: str
    next_zh: str
    next_en: str


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("not-signed-in", 401, "No valid token", "未登录或令牌无效",
             "在 Authorization 头中带上有效的 Bearer 令牌", "send a valid token as Authorization: Bearer …"),
        Kind("token-expired", 401, "The token has expired", "令牌已过期",
             "换取新令牌（POST /oauth2/token），或请平台签发新密钥",
             "get another (POST /oauth2/token), or a new key from the operator"),
        Kind("certificate-unknown", 401, "The client certificate does not count", "客户端证书未登记或不可用",
             "向平台登记该证书，或改用已登记且有效的证书",
             "register it with the operator, or use one that is registered and valid"),
        Kind("certificate-needed", 401, "Only with the right client certificate", "须以登记的证书连接（双向 TLS）",
             "用与令牌同属一方的已登记证书建立 TLS 连接",
             "connect with the registered certificate that belongs to the token (mutual TLS)"),
        Kind("not-allowed", 403, "Not allowed", "无权进行此操作", "使用有此权限的令牌，或联系平台",
             "use a token with this right, or ask the operator"),
        Kind("disabled", 403, "The partner is disabled", "合作方已停用", "联系平台", "ask the operator"),
        Kind("scope-too-narrow", 403, "The key does not open this", "密钥的权限不含此操作",
             "使用含 scope 所列权限的密钥或令牌", "use a key or token with the right that `scope` names"),
        Kind("bad-request", 400, "The request cannot be read", "请求无法识别", "按 errors 所列逐项修改",
             "mend what `errors` lists"),
        Kind("not-found", 404, "Not found", "未找到", "核对编号；只能查询与本单位有关的内容",
             "compare the number; only what concerns you can be read"),
        Kind("no-such-path", 404, "No such path", "没有该路径", "参见 /docs", "see /docs"),
        Kind("method-not-allowed", 405, "Method not allowed", "不支持该方法", "使用 Allow 头所列方法",
             "use a method that the Allow header lists"),
        Kind("not-acceptable", 406, "No such form of it", "没有所要求的表示形式", "接受 JSON", "accept JSON"),
        Kind("too-slow", 408, "The body came too slowly", "请求体传输过慢", "检查网络后重发",
             "check the line and send again"),
        Kind("conflict", 409, "Not possible as things stand", "当前状态下不能进行", "查看当前状态后再试",
             "look at its state, then try again"),
        Kind("not-kept", 410, "Not kept", "未留存", "拒收报文超出当日限额，仅留存摘要与检查代码；请先用 /v1/validate",
             "over the day's quota for refused documents only digest and codes are kept; use /v1/validate first"),
        Kind("erased", 410, "Erased", "已按规定清除",
             "叶、摘要与编号仍在，已持有的报文和回执仍可核验",
             "leaf, digest and numbers stay: whatever you hold of it can still be verified"),
        Kind("archived", 410, "In an archive", "已归档",
             "向平台调阅，提供 archive 所指文件名；已持有的报文和回执仍可核验",
             "ask the operator for it, with the name in `archive`; whatever you hold of it can still be verified"),
        Kind("too-large", 413, "The body is larger than allowed", "请求体超过大小上限", "拆分或精简报文",
             "split or shorten the document"),
        Kind("unsupported-type", 415, "Content type or coding not accepted", "不接受的内容类型或内容编码",
             "使用 application/xml，可选 gzip", "send application/xml, gzip if you like"),
        Kind("not-json", 415, "Content type not accepted", "不接受的内容类型", "使用 application/json",
             "send application/json"),
        Kind("too-many", 429, "More than your agreement allows; nothing was taken", "超出接入约定的限额，未受理",
             "按 Retry-After 重发；不够用请联系平台调整约定",
             "send again after Retry-After; ask the operator where it is too little"),
        Kind("too-many-streams", 429, "Too many streams of events at once", "同时打开的事件流过多",
             "关闭不用的连接后重连；一个连接可按类型、案件、状态筛选多项",
             "close those you do not need and connect again; one connection may ask for many types, cases, states"),
        Kind("too-many-attempts", 429, "Too many failed attempts to sign in", "登录失败次数过多",
             "按 Retry-After 等待；核对令牌、密钥或证书",
             "wait as Retry-After says; compare token, key or certificate"),
        Kind("head-too-large", 431, "The request's headers are too large", "请求头过大", "精简请求头",
             "shorten the headers"),
        Kind("busy", 503, "Too busy; nothing was taken", "平台繁忙，未受理", "按 Retry-After 重发",
             "send again after Retry-After"),
        Kind("maintenance", 503, "Under maintenance; nothing was taken", "平台维护中，未受理",
             "在 Retry-After 之后重发；公告见 /v1/notices", "send again after Retry-After; see /v1/notices"),
        Kind("commit-unknown", 503, "Not known whether it was taken", "暂不能确定是否已受理",
             "原样重发：若已受理将返回原回执", "send the same document again: if it was taken you get its receipt"),
        Kind("ours", 500, "An error of ours; nothing was taken", "平台内部错误，未受理",
             "稍后重试；如仍出错，请附 request 联系平台",
             "try again later; if it stays, tell the operator the request id"),
    )
}  # fmt: skip


@dataclass(slots=True, eq=False)
class Problem(SingleWindowError):
    """Something an HTTP call is answered with instead of what it asked for.

    kind: a row of KINDS. detail: what exactly, in a sentence. more: further members ("findings", "errors").
    """

    kind: str
    detail: str | None = None
    more: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.kind}: {self.detail or KINDS[self.kind].title}"

    @property
    def status(self) -> int:
        """Its HTTP status."""
        return KINDS[self.kind].status

    def members(self, request: str | None) -> dict[str, Any]:
        """The problem as JSON says it; `request` is the request's id."""
        kind = KINDS[self.kind]
        members: dict[str, Any] = {
            "type": _TYPE + kind.name,
            "title": kind.title,
            "status": kind.status,
            "zh": kind.zh,
            "next": f"{kind.next_zh} / {kind.next_en}",
        }
        if self.detail:
            members["detail"] = self.detail
        if request:
            members["request"] = request
        return members | dict(self.more)

    def body(self, request: str | None) -> bytes:
        """The same as bytes."""
        return msgspec.json.encode(self.members(request))

    def raw_headers(self) -> Headers:
        """Content type and what else belongs to it, as ASGI has headers."""
        own = [(name.lower().encode(), value.encode("latin-1")) for name, value in self.headers.items()]
        return [(b"content-type", CONTENT_TYPE), *own]


class Reply(NamedTuple):
    """One whole answer."""

    status: int
    headers: Iterable[tuple[bytes, bytes]]
    body: bytes

    async def send(self, send: Send, *, more: bool = False) -> None:
        """Send it; more: the end is said later."""
        headers = [*self.headers, (b"content-length", str(len(self.body)).encode())]
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        await send({"type": "http.response.body", "body": self.body, "more_body": more})


def reply(problem: Problem, scope: Scope) -> Reply:
    """A problem as the answer to this request."""
    return Reply(problem.status, problem.raw_headers(), problem.body(request_id(scope)))


def request_id(scope: Scope) -> str | None:
    """The id that `front` gave the request."""
    found = scope.get("swg.request")
    return found if isinstance(found, str) else None


def is_head(scope: Scope) -> bool:
    """Whether only the head of the answer is asked for; to whoever answers, `front` calls that a GET."""
    return bool(scope.get("swg.head"))
