"""Addresses that try to leave where they lead, and what belongs to others."""

from collections.abc import Callable

from simulators.attacks.attack import Answer, Attack, Family, line, rows
from simulators.attacks.attacker import Attacker
from simulators.documents import serialise

FAMILY = Family(
    "paths",
    "路径穿越与越权读取",
    "paths that climb out, and what belongs to others",
    "无文件由路径得名：样本、文档、Schema 都从启动时读入的表中取；与调用方无关的一律 404；运维路径不在此端口",
    "no file is found by a path: samples, pages and schemas come from tables read at the start; what does not concern the "
    "caller is 404; operators' paths are not on this port",
)


def _get(path: str) -> Callable[[Attacker], Answer]:
    """Asked for on a bare line, so that nothing makes the path tidy."""
    return lambda attacker: attacker.say(attacker.head("Connection: close", method="GET", path=path) + b"\r\n")


def _bytes(path: bytes) -> Callable[[Attacker], Answer]:
    return lambda a: a.say(a.head(method="GET", path="/PATH").replace(b"/PATH", path) + b"Connection: close\r\n\r\n")


def _others(attacker: Attacker) -> Answer:
    """A document of another partner, by its number."""
    other = next((each for each in attacker.others.values() if each.party.role == "port"), None)
    if other is None:
        return Answer(404)
    headers = {"Content-Type": "application/xml", "Accept": "application/json"}
    sent = attacker.ask("POST", "/v1/messages", serialise(attacker.signed(other)), headers, token=other.token)
    number = (sent.told or {}).get("message", "none")
    seen = [attacker.ask("GET", f"/v1/messages/{number}{what}") for what in ("", "/document", "/receipt")]
    return max(seen, key=lambda answer: answer.status != 404)


ATTACKS: tuple[Attack, ...] = rows(
    FAMILY,
    line("dots", "点点斜线", "dots and slashes", _get("/v1/messages/../../../../etc/passwd"), 404, 400),
    line("dots-encoded", "编码的点", "dots, encoded", _get("/v1/messages/%2e%2e/%2e%2e/%2e%2e/etc/passwd"), 404, 400),
    line("slashes-encoded", "编码的斜线", "slashes, encoded", _get("/v1/messages/..%2f..%2f..%2fetc%2fpasswd"), 404, 400),
    line("twice-encoded", "双重编码", "encoded twice", _get("/v1/messages/%252e%252e%252fetc%252fpasswd"), 404, 400),
    line("backslashes", "反斜线", "backslashes", _get("/v1/messages/..\\..\\..\\etc\\passwd"), 404, 400),
    line("overlong", "超长编码的点", "dots, too long", _get("/v1/messages/%c0%ae%c0%ae/etc/passwd"), 404, 400),
    line("nul", "空字符", "a NUL", _get("/v1/messages/x%00.xml"), 404, 400),
    line("sample", "样本路径", "a sample", _get("/v1/catalogue/inspection.arrival.1/samples/../../../../gateway/key.pem"), 404, 400),
    line("sample-encoded", "编码的样本路径", "a sample, encoded", _get("/v1/catalogue/inspection.arrival.1/samples/..%2f..%2f..%2fkey.pem"), 404, 400),
    line("schema", "Schema 路径", "a schema", _get("/v1/catalogue/..%2f..%2fpyproject/schema"), 404, 400),
    line("schema-dots", "Schema 名带点", "a schema's name with dots", _get("/v1/catalogue/inspection.%2e%2e.head/schema"), 404, 400),
    line("docs", "文档路径", "a page", _get("/docs/../../settings/__init__.py"), 404, 400),
    line("docs-encoded", "编码的文档路径", "a page, encoded", _get("/docs/%2e%2e/%2e%2e/serving.py"), 404, 400),
    line("absolute", "绝对路径", "an absolute path", _get("//etc/passwd"), 404, 400),
    line("file-url", "file 地址", "an address of a file", _get("file:///etc/passwd"), 404, 400),
    line("proxy", "当作代理", "the gateway for a proxy", lambda a: a.say(a.head(method="GET", path=a.trap.url("proxy")) + b"Connection: close\r\n\r\n"), 404, 400),
    line("no-utf-8", "非 UTF-8 路径", "a path that is no UTF-8", _get("/v1/messages/%ff%fe"), 404, 400),
    line("raw-bytes", "裸字节路径", "bare bytes in a path", _bytes(b"/v1/\xff\xfe\x80"), 404, 400),
    line("control", "控制字符", "control characters", _get("/v1/messages/%0d%0aSet-Cookie:%20a=b"), 404, 400),
    line("template", "模板注入", "a template", _get("/v1/messages/%7B%7B7*7%7D%7D"), 404, 400),
    line("query", "SQL 注入", "SQL", _get("/v1/inspections/1'%20OR%20'1'='1"), 404, 400),
    line("cursor", "SQL 注入游标", "SQL for a cursor", _get("/v1/inspections?cursor=1'--"), 400, 404),
    line("limit", "超大页数", "a page without end", _get("/v1/inspections?limit=1000000000000000000000"), 400),
    line("parameters", "海量参数", "swarms of parameters", lambda a: a.ask("GET", "/v1/inspections?" + "&".join(f"{n:x}" for n in range(1900))), 400, 431),
    line("parameter-deep", "参数百分号链", "a parameter of percent signs", _get("/v1/inspections?cursor=" + "%25" * 2000), 400, 431, 404),
    line("wait", "超长等待", "a wait without end", _get("/v1/mailbox?wait=1e308"), 400),
    line("long", "超长路径", "a path of 60 KB", _get("/" + "x" * 60_000), 431, 414, 404),
    line("semicolon", "分号参数", "a semicolon", _get("/v1/messages;x=/../.."), 404, 400),
    line("operators", "运维路径", "what operators do", _get("/deliveries"), 404),
    line("partners", "登记路径", "the register", _get("/partners"), 404),
    line("git", "版本库", "a repository", _get("/.git/config"), 404),
    line("others", "别人的报文", "another partner's document", _others, 404),
)  # fmt: skip
