"""JSON that a partner says of his mailbox, broken in every way."""

import json
from collections.abc import Callable

from simulators.attacks.attack import Answer, Attack, Family, line, rows
from simulators.attacks.attacker import Attacker

FAMILY = Family(
    "words",
    "畸形 JSON：深嵌套、巨数、重复键、类型混淆",
    "broken JSON: deep nesting, huge numbers, keys twice, other types",
    "请求体有上限，形状逐字段核对，不合即 400 并列出各处",
    "a body has a bound and its shape is held field by field; what does not fit is 400, with every place",
)


def _said(body: bytes, content_type: str = "application/json") -> Callable[[Attacker], Answer]:
    headers = {"Content-Type": content_type}
    return lambda attacker: attacker.ask("POST", "/v1/mailbox/acknowledge", body, headers)


def _items(*items: object) -> bytes:
    return json.dumps({"items": list(items)}).encode()


def _moved_nothing(answer: Answer) -> str | None:
    """Where it is answered at all, no delivery is in any state for him."""
    states = [each.get("state") for each in (answer.told or {}).get("items", ())]
    return f"a delivery that is not his is {states[0]}" if any(states) else None


_ITEM = {"delivery": "01a2001e-4ee7-7506-92f4-e8135a54ca1f", "verdict": "accepted"}

ATTACKS: tuple[Attack, ...] = rows(
    FAMILY,
    line("deep", "深嵌套数组", "arrays within arrays", _said(b"[" * 100_000 + b"]" * 100_000), 400),
    line("deep-objects", "深嵌套对象", "objects within objects", _said(b'{"items":' * 50_000 + b"1" + b"}" * 50_000), 400),
    line("deep-in-item", "条目内深嵌套", "nesting within an item", _said(b'{"items":[{"delivery":' + b"[" * 50_000 + b"]" * 50_000 + b"}]}"), 400),
    line("open", "只开不闭", "opened and never closed", _said(b"[" * 500_000), 400),
    line("digits", "百万位数字", "a number of a million digits", _said(b'{"items":' + b"9" * 1_000_000 + b"}"), 400),
    line("exponent", "超大指数", "a huge exponent", _said(b'{"items":1e999999999}'), 400),
    line("nan", "NaN", "not a number", _said(b'{"items":NaN}'), 400),
    line("keys-twice", "重复键", "a key twice", _said(b'{"items":[],"items":[{"delivery":"x","verdict":"accepted"}]}'), 400, 200, holds=_moved_nothing),
    line("many-keys", "十万个键", "a hundred thousand keys", _said(b"{" + b",".join(b'"a%d":1' % n for n in range(60_000)) + b"}"), 400),
    line("most-keys", "一兆的键", "a megabyte of keys", _said(b"{" + b",".join(b'"%x":1' % n for n in range(110_000)) + b"}"), 400),
    line("many-numbers", "海量数字条目", "half a million numbers for items", _said(b'{"items":[' + b"1," * 500_000 + b"1]}"), 400),
    line("many-objects", "海量空对象", "swarms of empty objects", _said(b'{"items":[' + b"{}," * 300_000 + b"{}]}"), 400),
    line("many-items", "海量条目", "swarms of items", _said(_items(*[_ITEM] * 9000)), 400, 413, 404),
    line("no-items", "无条目", "no items", _said(b"{}"), 400),
    line("null", "空值", "nothing", _said(b"null"), 400),
    line("array", "数组代替对象", "an array for an object", _said(b"[]"), 400),
    line("string", "字符串代替数组", "a string for an array", _said(b'{"items":"x"}'), 400),
    line("numbers", "数字代替编号", "a number for an id", _said(_items({"delivery": 1, "verdict": "accepted"})), 400),
    line("verdict", "未知裁决", "a verdict nobody knows", _said(_items({**_ITEM, "verdict": "burnt"})), 400),
    line("extra", "多余字段", "fields nobody asked for", _said(_items({**_ITEM, "state": "acknowledged", "__class__": "x"})), 400, 404),
    line("nul", "空字符", "a NUL", _said(_items({**_ITEM, "delivery": "x\x00y"})), 400),
    line("surrogate", "半个代理对", "half of a pair", _said(b'{"items":[{"delivery":"\\ud800","verdict":"accepted"}]}'), 400),
    line("not-utf-8", "非 UTF-8", "bytes that are no UTF-8", _said(b'{"items":[{"delivery":"\xff\xfe"}]}'), 400),
    line("utf-16", "UTF-16", "UTF-16", _said('{"items":[]}'.encode("utf-16")), 400),
    line("reason-long", "超长原因", "a reason of 900 KB", _said(_items({**_ITEM, "verdict": "refused", "reason": "x" * 900_000})), 400),
    line("large", "超过上限", "more than may be said", _said(b" " * (2 << 20)), 413),
    line("xml", "XML 冒充 JSON", "XML", _said(b"<items/>"), 400),
    line("content-type", "不说是 JSON", "JSON that does not say so", _said(_items(_ITEM), "text/plain"), 415),
    line("form", "表单", "a form", _said(b"items=1", "application/x-www-form-urlencoded"), 415),
    line("not-his", "别人的投递", "another's delivery", _said(_items(_ITEM)), 404, 200, holds=_moved_nothing),
)  # fmt: skip
