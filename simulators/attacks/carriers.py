"""The ways in, as an attacker goes them: one row for each that a gateway has, and its dry run.

Whoever adds a way in adds a row here; every attack that is a document is then made on it too. What a row leaves out is an
attack that is no attack there, with the reason.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from simulators.attacks import dropping, queueing
from simulators.attacks.attack import Answer, Attack, Sent
from simulators.attacks.attacker import Attacker

Reason = tuple[str, str]  # zh, en

UNPACKED: Reason = (
    "该方式不解压：压缩的内容就是非 XML（SW102，见 gzip/unsaid）",
    "nothing is unpacked there: what is packed is no XML (SW102, see gzip/unsaid)",
)
UNSAID: Reason = ("该方式不带内容类型，只看内容", "no content type is said there; what counts is what is in it")
BY_CONTENT: Reason = (
    "不强求内容类型：对方的信箱随意标注，只看内容",
    "his mailbox may say what it likes of the content type; what counts is what is in it",
)
_TYPES = (
    *("utf-7-outside", "windows-1252", "two-words", "two-charsets"),
    *("content-type-none", "content-type-html", "content-type-form", "content-type-broken"),
)


@dataclass(frozen=True, slots=True)
class Carrier:
    """A row. name: as the gateway calls the way in, or what else takes documents. hand_in: what comes of a document.

    is_there: whether this attacker can go it. leaves_out: families, or single attacks, that say nothing there, and why.
    """

    name: str
    zh: str
    en: str
    hand_in: Callable[[Attacker, Sent], Answer]
    is_there: Callable[[Attacker], bool] = lambda attacker: True
    leaves_out: Mapping[str, Reason] = field(default_factory=dict)

    def takes(self, attack: Attack) -> bool:
        """Whether this attack says anything there."""
        return attack.id not in self.leaves_out and (attack.family not in self.leaves_out or attack.id == "gzip/unsaid")


def _post(path: str) -> Callable[[Attacker, Sent], Answer]:
    def hand_in(attacker: Attacker, sent: Sent) -> Answer:
        headers = {"Accept": "application/json"}
        if sent.content_type is not None:
            headers["Content-Type"] = sent.content_type
        if sent.coding is not None:
            headers["Content-Encoding"] = sent.coding
        return attacker.ask("POST", path, sent.content, headers)

    return hand_in


def _drop(attacker: Attacker, sent: Sent) -> Answer:
    return dropping.drop(attacker.folder, sent.content) if attacker.folder else Answer(None)


def _put(attacker: Attacker, sent: Sent) -> Answer:
    return queueing.put(attacker.queues, sent.content) if attacker.queues else Answer(None)


def _offer(attacker: Attacker, sent: Sent) -> Answer:
    return attacker.offering.offer(sent) if attacker.offering else Answer(None)


HTTP = Carrier("http", "HTTP 接口", "HTTP", _post("/v1/messages"))
DRY = Carrier("http-validate", "HTTP 试验", "HTTP, dry run", _post("/v1/validate"))
FOLDER = Carrier(
    "folder",
    "交换文件夹",
    "drop folder",
    _drop,
    lambda attacker: attacker.folder is not None,
    {"gzip": UNPACKED, **{f"encodings/{name}": UNSAID for name in _TYPES}},
)
AMQP = Carrier(
    "amqp",
    "消息队列",
    "AMQP queue",
    _put,
    lambda attacker: attacker.queues is not None,
    {"gzip": UNPACKED, **{f"encodings/{name}": UNSAID for name in _TYPES}},
)
COLLECT = Carrier(
    "collect",
    "从对方信箱取件",
    "collected from a mailbox of his own",
    _offer,
    lambda attacker: attacker.offering is not None,
    {"gzip": UNPACKED, **{f"encodings/{name}": BY_CONTENT for name in _TYPES}},
)

CARRIERS: Mapping[str, Carrier] = {carrier.name: carrier for carrier in (HTTP, DRY, FOLDER, AMQP, COLLECT)}
