"""The same again, and the same pretending to be older, another's, or something else."""

import gzip
import threading
from collections.abc import Callable
from dataclasses import replace

from lxml import etree

from simulators.attacks.attack import Answer, Attack, Family, document, line, rows
from simulators.attacks.attacker import Attacker
from simulators.documents import serialise

FAMILY = Family(
    "sameness",
    "重放、冒名与降级",
    "replay, another's name, and downgrade",
    "同一报文得到同一回执而无第二次效果；同号异文 SW301；发送方须是登录者本人（SW201）；类型、版本、算法由约定定死",
    "the same document gets its first receipt and no second effect; another under its number is SW301; the sender must be "
    "who signed in (SW201); type, version and algorithms are fixed by the agreement",
)

_JSON = {"Content-Type": "application/xml", "Accept": "application/json"}
AT_ONCE = 8


def _post(attacker: Attacker, content: bytes, **more: str) -> Answer:
    return attacker.ask("POST", "/v1/messages", content, {**_JSON, **more})


def _replayed(attacker: Attacker) -> Answer:
    content = attacker.good()
    first, again = _post(attacker, content), _post(attacker, content)
    same = first.told and again.told and first.told["message"] == again.told["message"]
    return again if same and again.status == 200 else replace(again, verdict="a second effect")


def _at_once(attacker: Attacker) -> Answer:
    """Eight times at the same moment: one is accepted, the others are its duplicates."""
    content, answers = attacker.good(), []
    gate = threading.Barrier(AT_ONCE)

    def post() -> None:
        gate.wait(5)
        answers.append(_post(attacker, content))

    threads = [threading.Thread(target=post) for _ in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    slowest = max(answers, key=lambda answer: answer.took_s)
    verdicts = sorted(str(answer.verdict) for answer in answers)
    documents = {answer.told["message"] for answer in answers if answer.told and "message" in answer.told}
    if verdicts == ["accepted", *["duplicate"] * (AT_ONCE - 1)] and len(documents) == 1:
        return replace(slowest, verdict="accepted once")
    return replace(slowest, verdict=f"{verdicts.count('accepted')} accepted, {len(documents)} documents")


def _other_document(attacker: Attacker) -> Answer:
    entry = attacker.fresh()
    number = entry.findtext(".//{*}MessageId") or ""
    _post(attacker, serialise(attacker.sign(entry)))
    return _post(attacker, attacker.good(MessageId=number))


def _packed_again(attacker: Attacker) -> Answer:
    content = attacker.good()
    _post(attacker, content)
    return _post(attacker, gzip.compress(content), **{"Content-Encoding": "gzip"})


def _stolen(attacker: Attacker) -> Answer:
    """What another partner signed and sent, handed in with one's own token."""
    other = next(iter(attacker.others.values()), None)
    if other is None:
        return Answer(401, codes=("SW201",))
    return _post(attacker, serialise(attacker.signed(other)))


def _stolen_later(attacker: Attacker) -> Answer:
    """What another partner signed and sent, and the gateway took: his receipt is not for whoever has his bytes."""
    other = attacker.others.get("port")
    if other is None:
        return Answer(401, codes=("SW204",))
    content = serialise(attacker.signed(other))
    first = attacker.ask("POST", "/v1/messages", content, _JSON, token=other.token)
    return _post(attacker, content) if first.verdict == "accepted" else replace(first, codes=())


def _root(name: str, space: str | None = None) -> Callable[[Attacker], bytes]:
    def make(attacker: Attacker) -> bytes:
        root = attacker.fresh()
        old = etree.QName(root).namespace or ""
        text = serialise(root).decode().replace(old, space or old).replace("InspectionArrival", name)
        return serialise(attacker.sign(etree.fromstring(text.encode())))

    return make


def _token(token: Callable[[Attacker], str]) -> Callable[[Attacker], Answer]:
    def play(attacker: Attacker) -> Answer:
        return attacker.ask("POST", "/v1/messages", attacker.good(), _JSON, token=token(attacker))

    return play


def _authorization(said: Callable[[Attacker], str]) -> Callable[[Attacker], Answer]:
    def play(attacker: Attacker) -> Answer:
        return attacker.ask("GET", "/v1/mailbox", None, {"Authorization": said(attacker)}, token="")

    return play


ATTACKS: tuple[Attack, ...] = rows(
    FAMILY,
    line("replayed", "重放同一报文", "the same document again", _replayed, "duplicate"),
    line("at-once", "同时重放八次", "the same document eight times at once", _at_once, "accepted once"),
    line("packed-again", "压缩后重放", "the same document again, packed", _packed_again, "duplicate"),
    line("other-document", "同号另一份报文", "another document under its number", _other_document, "SW301"),
    line("stolen", "转投别家签名的报文", "what another partner signed", _stolen, "SW201", "SW204", "SW206"),
    line("stolen-later", "转投别家已受理的报文", "what another partner sent and the gateway took", _stolen_later, "SW204", "SW206"),
    document("another-sender", "冒用他人 SenderId", "another's SenderId", lambda a: a.good(SenderId="4218"), "SW201"),
    document("gateway-sender", "冒用平台 SenderId", "the gateway's SenderId", lambda a: a.good(SenderId="EPORT"), "SW201"),
    document("type-in-head", "报文头谎报类型", "another type in its head", lambda a: a.good(MessageType="inspection.result.1"), "SW109"),
    document("older-type", "降级到旧版类型", "an older version of its type", _root("InspectionArrival", "urn:single-window:inspection.arrival:0"), "SW108"),
    document("newer-type", "不存在的新版类型", "a version to come", _root("InspectionArrival", "urn:single-window:inspection.arrival:2"), "SW108"),
    document("receipt", "冒充平台回执", "a receipt of the gateway's own", _root("ExchangeReceipt", "urn:single-window:exchange.receipt:1"), "SW202", "SW108"),
    document("customs-type", "发送海关才能发的类型", "a type only customs may send", _root("InspectionResult", "urn:single-window:inspection.result:1"), "SW202"),
    document("no-namespace", "去掉命名空间", "no namespace", lambda a: a.good().replace(b' xmlns="urn:single-window:inspection.arrival:1"', b"", 1), "SW108"),
    document("old-time", "陈年时间", "a time of long ago", lambda a: a.good(SendTime="19700101000000000"), "accepted", "valid", "SW103", "SW602", "SW603"),
    document("time-to-come", "未来时间", "a time to come", lambda a: a.good(SendTime="29991231235959000"), "accepted", "valid", "SW103", "SW602", "SW603"),
    line("no-token", "无令牌", "no token", _token(lambda a: ""), 401),
    line("made-up-token", "编造的令牌", "a token made up", _token(lambda a: "swg_" + "A" * 43), 401),
    line("token-cut", "令牌截断", "a token cut short", _token(lambda a: a.profile.token[:-1]), 401),
    line("token-long", "超长令牌", "a token of 50 KB", _token(lambda a: "swg_" + "A" * 50_000), 401, 431),
    line("token-case", "令牌改大小写", "a token in other letters", _token(lambda a: a.profile.token.swapcase()), 401),
    line("token-basic", "Basic 认证", "basic authentication", _authorization(lambda a: "Basic eWFyZDp5YXJk"), 401),
    line("token-twice", "令牌后缀", "a token and something more", _authorization(lambda a: f"Bearer {a.profile.token} x"), 401),
    line("token-comma", "两个令牌", "two tokens", _authorization(lambda a: f"Bearer x, Bearer {a.profile.token}"), 401),
    line("token-in-query", "令牌放在地址中", "a token in the address", lambda a: a.ask("GET", f"/v1/mailbox?access_token={a.profile.token}", token=""), 401),
)  # fmt: skip
