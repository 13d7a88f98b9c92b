"""Requests that two readers of HTTP would take apart differently, and what is no HTTP at all.

After RFC 9112, section 11.2 and 6.3, and Linhart et al., "HTTP Request Smuggling" (2005). Each hides a second request
where it can; more than one answer on the line, and it came through.
"""

from collections.abc import Callable

from simulators.attacks.attack import CLOSED, Answer, Attack, Family, line, rows
from simulators.attacks.attacker import Attacker

FAMILY = Family(
    "smuggling",
    "请求走私与畸形 HTTP：CL/TE 并用、重复长度、折行、裸控制字符",
    "smuggled requests and broken HTTP: CL with TE, two lengths, folded lines, bare control characters",
    "httptools 严格解析；长度有歧义即 400 并断开，绝不猜测；请求头 64 KB、128 行、地址 8 KB 为限",
    "httptools parses strictly; where a length is ambiguous it is 400 and the line is cut, never a guess; a head has 64 KB, "
    "128 lines and 8 KB of address at most",
)

_HIDDEN = b"GET /livez HTTP/1.1\r\nHost: gateway\r\n\r\n"
_XML = "Content-Type: application/xml"
_NO = (400, CLOSED)


def _post(*headers: str, body: bytes = b"", path: str = "/v1/messages") -> Callable[[Attacker], Answer]:
    """A request with these headers beside his token, and what follows them."""
    return lambda attacker: attacker.say(attacker.head(_XML, *headers, path=path) + b"\r\n" + body)


def _raw(data: bytes) -> Callable[[Attacker], Answer]:
    return lambda attacker: attacker.say(data)


def _get(start: bytes, *headers: bytes) -> Callable[[Attacker], Answer]:
    return _raw(b"\r\n".join((start, *headers)) + b"\r\n\r\n")


_CHUNKED = "Transfer-Encoding: chunked"
_END = b"0\r\n\r\n"

ATTACKS: tuple[Attack, ...] = rows(
    FAMILY,
    line("cl-te", "CL 与 TE 并用", "a length and pieces", _post("Content-Length: 6", _CHUNKED, body=_END + _HIDDEN), *_NO),
    line("te-cl", "TE 与 CL 并用", "pieces and a length", _post(_CHUNKED, "Content-Length: 4", body=b"5c\r\n" + _HIDDEN + _END), *_NO),
    line("cl-cl", "两个不同长度", "two lengths", _post("Content-Length: 0", "Content-Length: 44", body=_HIDDEN), *_NO),
    line("cl-cl-same", "两个相同长度", "the same length twice", _post("Content-Length: 4", "Content-Length: 4", body=b"<a/>" + _HIDDEN), *_NO),
    line("cl-list", "长度列表", "a list of lengths", _post("Content-Length: 0, 44", body=_HIDDEN), *_NO),
    line("cl-plus", "带加号的长度", "a length with a plus", _post("Content-Length: +4", body=b"<a/>" + _HIDDEN), *_NO),
    line("cl-minus", "负长度", "a negative length", _post("Content-Length: -1", body=_HIDDEN), *_NO),
    line("cl-hex", "十六进制长度", "a length in hex", _post("Content-Length: 0x4", body=b"<a/>"), *_NO),
    line("cl-blank", "长度中夹空格", "a length with a blank in it", _post("Content-Length: 4 4", body=b"<a/>" + _HIDDEN), *_NO),
    line("cl-empty", "长度为空", "no length in it", _post("Content-Length: ", body=_HIDDEN), *_NO),
    line("cl-letters", "长度是字母", "a length of letters", _post("Content-Length: four", body=b"<a/>"), *_NO),
    line("cl-huge", "超大长度", "a length of twenty digits", _post("Content-Length: 99999999999999999999", body=b"<a/>"), *_NO, 413),
    line("cl-overflow", "溢出的长度", "a length that overflows", _post("Content-Length: 18446744073709551620", body=b"<a/>" + _HIDDEN), *_NO, 413),
    line("cl-unicode", "全角数字长度", "a length in other digits", lambda a: a.say(a.head(_XML) + "Content-Length: ４\r\n\r\n<a/>".encode()), *_NO),
    line("cl-short", "长度短于报文", "more than the length says", _post("Content-Length: 4", body=b"<a/>" + _HIDDEN), 422, 400, most_answers=2),
    line("te-twice", "两次 chunked", "pieces of pieces", _post("Transfer-Encoding: chunked, chunked", body=_END + _HIDDEN), *_NO, 422, 501, most_answers=1),
    line("te-lines", "两行 TE", "two transfer codings", _post(_CHUNKED, "Transfer-Encoding: identity", body=_END + _HIDDEN), *_NO),
    line("te-identity", "chunked, identity", "pieces, then not", _post("Transfer-Encoding: chunked, identity", body=_END + _HIDDEN), *_NO),
    line("te-unknown", "未知 TE", "a transfer coding nobody knows", _post("Transfer-Encoding: xchunked", body=_END + _HIDDEN), *_NO, 501),
    line("te-gzip", "gzip TE", "gzip for a transfer coding", _post("Transfer-Encoding: gzip", body=_END + _HIDDEN), *_NO, 501),
    line("te-blank", "TE 冒号前空格", "a blank before its colon", _post("Transfer-Encoding : chunked", body=_END + _HIDDEN), *_NO),
    line("te-tab", "TE 值前制表符与垃圾", "a tab and garbage in it", _post("Transfer-Encoding:\tchunked\x0b", body=_END + _HIDDEN), *_NO),
    line("te-quoted", "TE 加引号", "in quotes", _post('Transfer-Encoding: "chunked"', body=_END + _HIDDEN), *_NO, 501),
    line("te-1.0", "HTTP/1.0 用 TE", "pieces in HTTP/1.0", lambda a: a.say(a.head(_XML, _CHUNKED).replace(b"HTTP/1.1", b"HTTP/1.0") + b"\r\n" + _END + _HIDDEN), *_NO, 422),
    line("chunk-letters", "块长度不是数", "a piece whose length is none", _post(_CHUNKED, body=b"zz\r\n<a/>\r\n" + _END), *_NO),
    line("chunk-minus", "负的块长度", "a piece of less than nothing", _post(_CHUNKED, body=b"-1\r\n<a/>\r\n" + _END), *_NO),
    line("chunk-huge", "超大块长度", "a piece of sixteen exabytes", _post(_CHUNKED, body=b"fffffffffffffff0\r\n<a/>\r\n" + _END), *_NO, 413, 408, allowed_s=lambda a: a.limits.piece_s, slow=True),
    line("chunk-overflow", "溢出的块长度", "a length of a piece that overflows", _post(_CHUNKED, body=b"10000000000000004\r\n<a/>\r\n" + _END + _HIDDEN), *_NO),
    line("chunk-0x", "0x 块长度", "0x before it", _post(_CHUNKED, body=b"0x4\r\n<a/>\r\n" + _END), *_NO),
    line("chunk-end", "块后无换行", "no line's end behind a piece", _post(_CHUNKED, body=b"4\r\n<a/>XX" + _END), *_NO),
    line("chunk-lf", "块后裸换行", "a bare line feed behind a piece", _post(_CHUNKED, body=b"4\n<a/>\n0\n\n" + _HIDDEN), *_NO),
    line("chunk-extension", "块扩展 1 MB", "a megabyte said of a piece", _post(_CHUNKED, body=b"4;" + b"x" * (1 << 20) + b"\r\n<a/>\r\n" + _END), *_NO, 431, 422),
    line("chunk-trailer", "尾部冒充令牌", "a token among the trailers", lambda a: a.say(f"POST /v1/messages HTTP/1.1\r\nHost: gateway\r\n{_XML}\r\n{_CHUNKED}\r\n\r\n4\r\n<a/>\r\n0\r\nAuthorization: Bearer {a.profile.token}\r\n\r\n".encode()), 401),
    line("trailers", "尾部洪水", "a flood of trailers", _post(_CHUNKED, body=b"4\r\n<a/>\r\n0\r\n" + b"x: y\r\n" * 100_000 + b"\r\n"), *_NO, 431),
    line("chunks-tiny", "万个一字节块", "ten thousand pieces of a byte", _post(_CHUNKED, body=b"1\r\n<\r\n" * 10_000 + _END), 422),
    line("folded", "折行请求头", "a folded line", _post("X-Long: a\r\n b", "Content-Length: 4", body=b"<a/>"), *_NO),
    line("folded-length", "折行的长度", "a folded length", _post("Content-Length:\r\n 44", body=_HIDDEN), *_NO),
    line("folded-first", "首行折行", "a fold before any header", lambda a: a.say(b"GET /livez HTTP/1.1\r\n X: y\r\nHost: gateway\r\n\r\n"), *_NO),
    line("blank-before-colon", "冒号前空格", "a blank before a colon", _get(b"GET /livez HTTP/1.1", b"Host : gateway"), *_NO),
    line("no-colon", "无冒号", "a header without a colon", _get(b"GET /livez HTTP/1.1", b"Host gateway"), *_NO),
    line("no-name", "无名请求头", "a header without a name", _get(b"GET /livez HTTP/1.1", b"Host: gateway", b": x"), *_NO),
    line("bare-lf", "裸换行分行", "lines that end in a bare line feed", _raw(b"GET /livez HTTP/1.1\nHost: gateway\n\n"), *_NO),
    line("bare-cr", "裸回车", "a bare carriage return", _get(b"GET /livez HTTP/1.1", b"Host: gateway", b"X: a\rY: b"), *_NO),
    line("nul-in-header", "请求头空字符", "a NUL in a header", _get(b"GET /livez HTTP/1.1", b"Host: gateway", b"X: a\0b"), *_NO),
    line("nul-in-name", "请求头名空字符", "a NUL in its name", _get(b"GET /livez HTTP/1.1", b"Host: gateway", b"X\0Y: b"), *_NO),
    line("name-unicode", "请求头名非 ASCII", "letters beyond ASCII in a name", _get(b"GET /livez HTTP/1.1", b"Host: gateway", "Ｃontent-Length: 4".encode()), *_NO),
    line("id-injection", "请求编号注入", "a request id with more in it", _get(b"GET /livez HTTP/1.1", b"Host: gateway", b"X-Request-Id: a%0d%0aSet-Cookie: b=c", b"Connection: close"), 200),
    line("no-host", "无 Host", "no Host", _get(b"GET /v1/inspections HTTP/1.1", b"Connection: close"), 400, 401),
    line("two-hosts", "两个 Host", "two Hosts", _get(b"GET /v1/inspections HTTP/1.1", b"Host: a", b"Host: b", b"Connection: close"), 400, 401),
    line("host-broken", "残缺的 Host", "a broken Host", _get(b"GET /v1/inspections HTTP/1.1", b"Host: a b/c@d", b"Connection: close"), 400, 401),
    line("http-0.9", "HTTP/0.9", "HTTP/0.9", _raw(b"GET /livez\r\n"), *_NO, 408),
    line("http-2", "HTTP/2 序言", "the preface of HTTP/2", _raw(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), *_NO),
    line("http-9.9", "HTTP/9.9", "HTTP/9.9", _get(b"GET /livez HTTP/9.9", b"Host: gateway"), *_NO),
    line("http-none", "无版本", "no version", _get(b"GET /livez HTTP/", b"Host: gateway"), *_NO),
    line("tls", "TLS 握手", "a handshake of TLS", _raw(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(300)), *_NO),
    line("garbage", "随机字节", "garbage", _raw(bytes(range(256)) * 8), *_NO),
    line("method-unknown", "未知方法", "a method nobody knows", _get(b"BREW /v1/messages HTTP/1.1", b"Host: gateway"), *_NO, 405, 418),
    line("method-small", "小写方法", "a method in small letters", _get(b"get /livez HTTP/1.1", b"Host: gateway"), *_NO, 405),
    line("method-long", "超长方法", "a method of 60 KB", _get(b"G" * 60_000 + b" / HTTP/1.1", b"Host: gateway"), *_NO),
    line("method-trace", "TRACE", "TRACE", _get(b"TRACE /v1/messages HTTP/1.1", b"Host: gateway", b"Connection: close"), 405, 400, 404),
    line("method-connect", "CONNECT", "CONNECT", _get(b"CONNECT 127.0.0.1:22 HTTP/1.1", b"Host: gateway", b"Connection: close"), 405, 400, 404, CLOSED),
    line("upgrade-websocket", "升级 WebSocket", "an upgrade to WebSocket", _get(b"GET /v1/inspections HTTP/1.1", b"Host: gateway", b"Connection: Upgrade", b"Upgrade: websocket", b"Sec-WebSocket-Version: 13", b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="), 401, 400, 404),
    line("upgrade-h2c", "升级 h2c 夹带请求", "an upgrade to h2c with a request behind", lambda a: a.say(b"GET /v1/inspections HTTP/1.1\r\nHost: gateway\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n" + _HIDDEN), 401, 400, 404, most_answers=2),
    line("expect-unknown", "未知 Expect", "an expectation nobody knows", _post("Expect: 200-maybe", "Content-Length: 4", body=b"<a/>"), 417, 422, 400),
    line("get-with-body", "GET 夹带请求体", "a GET with a request for a body", lambda a: a.say(a.head("Content-Length: 39", method="GET", path="/v1/messages/x") + b"\r\n" + _HIDDEN), 404, 400, 405),
    line("headers-200", "二百行请求头", "two hundred headers", _get(b"GET /livez HTTP/1.1", b"Host: gateway", *(b"X-%d: y" % n for n in range(200))), 431),
    line("header-200-kb", "200 KB 请求头", "a header of 200 KB", _get(b"GET /livez HTTP/1.1", b"Host: gateway", b"X: " + b"y" * 200_000), 431, 200),
    line("header-5-mb", "5 MB 请求头", "a header of 5 MB", _get(b"GET /livez HTTP/1.1", b"Host: gateway", b"X: " + b"y" * (5 << 20)), 431, CLOSED),
    line("url-60-kb", "60 KB 地址", "an address of 60 KB", _get(b"GET /" + b"x" * 60_000 + b" HTTP/1.1", b"Host: gateway"), 431, 414),
    line("query-60-kb", "60 KB 查询", "a query of 60 KB", _get(b"GET /livez?" + b"x" * 60_000 + b" HTTP/1.1", b"Host: gateway"), 431, 414),
    line("cookies", "5 MB Cookie", "5 MB of cookies", _get(b"GET /livez HTTP/1.1", b"Host: gateway", *(b"Cookie: a=" + b"b" * 50_000 for _ in range(100))), 431, CLOSED),
    line("length-of-cookies", "Connection 删除逐跳头", "headers that Connection would drop", _get(b"GET /v1/inspections HTTP/1.1", b"Host: gateway", b"Connection: close, Authorization, Host"), 401, 400),
    line("forwarded", "冒充本机来源", "an address of this machine, pretended", _get(b"GET /v1/inspections HTTP/1.1", b"Host: gateway", b"X-Forwarded-For: 127.0.0.1", b"X-Original-URL: /deliveries", b"X-Rewrite-URL: /deliveries", b"Connection: close"), 401),
)  # fmt: skip
