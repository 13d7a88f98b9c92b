"""What a token is refused with: the error bodies of RFC 6749, 5.2, with the Chinese and the next step beside them.

`error_description` may hold ASCII alone, so the Chinese stands in `zh`; members a client does not know it overlooks.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec

from gateway.web.problems import Headers, Reply
from messages.errors import SingleWindowError


@dataclass(frozen=True, slots=True)
class Kind:
    """A row: the error's name, its status, what it means in Chinese, and the next step in both."""

    name: str
    status: int
    zh: str
    next_zh: str
    next_en: str


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("invalid_request", 400, "请求格式不对", "按 error_description 修改请求",
             "mend the request as error_description says"),
        Kind("invalid_client", 401, "客户端身份未通过", "核对 client_id 与密钥、断言或证书；或联系平台",
             "compare client_id with its secret, assertion or certificate; or ask the operator"),
        Kind("unauthorized_client", 400, "该客户端不得获取令牌", "联系平台", "ask the operator"),
        Kind("unsupported_grant_type", 400, "不支持该授权类型", "使用 grant_type=client_credentials",
             "use grant_type=client_credentials"),
        Kind("invalid_scope", 400, "请求的权限不存在或超出授予范围", "请求 scope 中的权限，或不填 scope",
             "ask for what this client was given, or leave scope out"),
        Kind("slow_down", 429, "失败次数过多", "按 Retry-After 等待", "wait as Retry-After says"),
        Kind("temporarily_unavailable", 503, "暂不能受理", "按 Retry-After 重试", "try again after Retry-After"),
    )
}  # fmt: skip


@dataclass(slots=True, eq=False)
class OAuthError(SingleWindowError):
    """No token. error: a row of KINDS. description: what exactly, in ASCII."""

    error: str
    description: str
    headers: Mapping[str, str] = field(default_factory=dict)

    def reply(self) -> Reply:
        """The answer."""
        kind = KINDS[self.error]
        said = {
            "error": kind.name,
            "error_description": _ascii(self.description),
            "zh": kind.zh,
            "next": f"{kind.next_zh} / {kind.next_en}",
        }
        own: Headers = [(name.lower().encode(), value.encode("latin-1")) for name, value in self.headers.items()]
        return Reply(kind.status, [JSON, NOT_KEPT, PRAGMA, *own], msgspec.json.encode(said))


JSON = (b"content-type", b"application/json")
NOT_KEPT = (b"cache-control", b"no-store")
PRAGMA = (b"pragma", b"no-cache")


def _ascii(text: str) -> str:
    """Without what the RFC leaves out: quotes, backslashes, and all beyond ASCII."""
    plain = text.encode("ascii", "replace").decode("ascii").replace('"', "'").replace("\\", "/")
    return "".join(sign if " " <= sign <= "~" else "?" for sign in plain)[:300]
