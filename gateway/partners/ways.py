"""What a partner's terms say of the ways to him and from him: whether it is whole, and whether it is his alone.

Where a file or a message lies says who wrote it: no two partners may share a folder, or a queue that is read.
"""

import os.path
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from string import Formatter
from urllib.parse import urlsplit

from gateway.partners.directory import Directory
from gateway.partners.partner import Partner, Terms
from gateway.partners.remark import Remark
from gateway.trust.plain import is_plain_beyond

NAME_FIELDS = frozenset(("delivery", "message", "type", "time"))  # what the name of a file may be made of
ASK_FIELDS = frozenset(("delivery", "message", "number", "document"))  # what an address to ask at is made of
MOST_NAME = 60  # characters of it beside these
_PLAIN = re.compile(r"[^/\\\x00-\x1f\x7f]*")
_SHORT_LIVED = (".tmp", ".part")


@dataclass(frozen=True, slots=True)
class Unfit:
    """One term that cannot be as it is. term: its name; zh, en: what is wanted."""

    term: str
    zh: str
    en: str


def unfit(terms: Terms) -> Iterator[Unfit]:
    """What is wrong with the ways as they are written."""
    for check in _CHECKS:
        yield from check(terms)


def remarks_on_ways(partner: Partner, directory: Directory, *, production: bool, broker: bool) -> Iterator[Remark]:
    """What is to be said of the ways of a partner beside others. broker: whether the settings name one."""
    terms = partner.terms
    if uses_broker(terms) and not broker:
        yield Remark(
            True,
            "terms.channel、queue_in：平台未配置消息代理，请设置 amqp_url（SWG_AMQP_URL）",
            "terms.channel, queue_in: this gateway has no broker; set amqp_url (SWG_AMQP_URL)",
        )
    if production and is_plain_beyond(terms.collect_url or ""):
        yield Remark(
            True,
            f"terms.collect_url：生产环境不经明文 HTTP 取件（{terms.collect_url}），请改用 https://",
            f"terms.collect_url: production does not collect beyond this machine in the clear ({terms.collect_url}); "
            "want https://",
        )
    if production and is_plain_beyond(terms.ask_url or ""):
        yield Remark(
            True,
            f"terms.ask_url：生产环境不经明文 HTTP 询问（{terms.ask_url}），请改用 https://",
            f"terms.ask_url: production does not ask beyond this machine in the clear ({terms.ask_url}); want https://",
        )
    for other in directory.partners.values():
        if other.name != partner.name:
            yield from _shared(partner, other)


def uses_broker(terms: Terms) -> bool:
    """Whether one of his ways is a queue."""
    return terms.channel == "amqp" or terms.queue_in is not None


def _shared(partner: Partner, other: Partner) -> Iterator[Remark]:
    for mine in partner.terms.folders:
        for theirs in other.terms.folders:
            if _overlap(mine, theirs):
                yield Remark(
                    True,
                    f"terms.folders：{mine} 与 {other.name} 的 {theirs} 重叠；文件夹即身份，须各用各的",
                    f"terms.folders: {mine} overlaps {theirs} of {other.name}; a folder says who wrote what is in it",
                )
    his, theirs_ = _queues(partner.terms), _queues(other.terms)
    for queue in sorted(his.keys() & theirs_.keys()):
        if "queue_in" in (his[queue], theirs_[queue]):
            yield Remark(
                True,
                f"terms.{his[queue]}：队列 {queue} 已属 {other.name}；队列即身份，须各用各的",
                f"terms.{his[queue]}: queue {queue} is {other.name}'s; a queue says who wrote what is in it",
            )


def _overlap(one: str, other: str) -> bool:
    return os.path.commonpath((one, other)) in (os.path.normpath(one), os.path.normpath(other))


def _queues(terms: Terms) -> Mapping[str, str]:
    named = {"queue_out": terms.queue_out, "queue_receipts": terms.queue_receipts, "queue_in": terms.queue_in}
    return {queue: term for term, queue in named.items() if queue}


def _is_pushed(terms: Terms) -> Iterator[Unfit]:
    if terms.channel == "push" and not _is_web(terms.url):
        yield Unfit("url", "推送须有 http:// 或 https:// 地址", "a push needs an address, http:// or https://")


def _has_folders(terms: Terms) -> Iterator[Unfit]:
    if terms.channel == "folder" and not terms.folders:
        yield Unfit("folders", "channel = folder 须有文件夹", "the channel needs a folder")
    for each in terms.folders:
        if not os.path.isabs(each) or os.path.normpath(each) != each.rstrip("/") or not _PLAIN_PATH.fullmatch(each):
            yield Unfit(
                "folders",
                f"应为绝对路径且不含 .. 等，而不是 {each!r}",
                f"want absolute paths without .. or the like, not {each!r}",
            )
    pairs = [(a, b) for n, a in enumerate(terms.folders) for b in terms.folders[n + 1 :]]
    if all(map(os.path.isabs, terms.folders)) and any(_overlap(a, b) for a, b in pairs):
        yield Unfit("folders", "不得互相包含或重复", "none may be, or lie in, another")


def _has_a_name_for_files(terms: Terms) -> Iterator[Unfit]:
    pattern = terms.folder_name
    wanted = ", ".join(f"{{{each}}}" for each in sorted(NAME_FIELDS))
    try:
        parts = list(Formatter().parse(pattern))
    except ValueError:
        parts = [("", "?", "", None)]
    named = [name for _, name, _, _ in parts if name is not None]
    fixed = "".join(text for text, _, _, _ in parts)
    is_plain = all(not more and not turned for _, name, more, turned in parts if name is not None)
    if not (set(named) <= NAME_FIELDS and is_plain and named.count("delivery") == 1):
        yield Unfit(
            "folder_name",
            f"应含一个 {{delivery}}，另可用 {wanted}，而不是 {pattern!r}",
            f"want {{delivery}} once, and of {wanted} what you like, not {pattern!r}",
        )
    elif not _PLAIN.fullmatch(pattern) or len(fixed) > MOST_NAME or pattern[0] == "." or pattern.endswith(_SHORT_LIVED):
        yield Unfit(
            "folder_name",
            f"不得含 / 或控制字符，不以点开头，不以 .tmp、.part 结尾，固定部分至多 {MOST_NAME} 字符",
            f"no / and no control characters, no dot before it, no .tmp or .part behind it, {MOST_NAME} characters "
            "beside its fields",
        )


def _has_queues(terms: Terms) -> Iterator[Unfit]:
    if terms.channel == "amqp" and not terms.queue_out:
        yield Unfit("queue_out", "channel = amqp 须有队列名", "the channel needs a queue")
    if terms.queue_receipts and not terms.queue_in:
        yield Unfit("queue_receipts", "没有 queue_in 就没有回执", "without queue_in there are no receipts")
    for term, queue in (
        ("queue_out", terms.queue_out),
        ("queue_in", terms.queue_in),
        ("queue_receipts", terms.queue_receipts),
    ):
        if queue is not None and (
            not queue or not queue.isprintable() or queue.startswith("amq.") or len(queue.encode()) > 255
        ):
            yield Unfit(
                term,
                f"应为 1 至 255 字节的可见字符，不以 amq. 开头，而不是 {queue!r}",
                f"want 1 to 255 bytes that can be seen, and no amq. before them, not {queue!r}",
            )
    if terms.queue_in is not None and terms.queue_in in (terms.queue_out, terms.queue_receipts):
        yield Unfit("queue_in", "不得同时用于送出", "what is read cannot be written to as well")


def _can_collect(terms: Terms) -> Iterator[Unfit]:
    if terms.collect_url is not None and (not _is_web(terms.collect_url) or {"?", "#"} & set(terms.collect_url)):
        yield Unfit(
            "collect_url",
            "应为 http:// 或 https:// 地址，不带 ? 与 #",
            "want an address, http:// or https://, without ? and #",
        )
    if "@" in urlsplit(terms.collect_url or "").netloc:
        yield Unfit(
            "collect_url", "口令写入 collect_secret 的文件", "what is secret goes into the file of collect_secret"
        )
    if terms.collect_secret is not None and not os.path.isabs(terms.collect_secret):
        yield Unfit(
            "collect_secret",
            "应为文件的绝对路径，内容如 Authorization: Bearer …",
            "want the absolute path of a file that says, e.g., Authorization: Bearer …",
        )
    if not _HEADER.fullmatch(terms.collect_id):
        yield Unfit("collect_id", "应为 HTTP 头的名称", "want the name of an HTTP header")


def _can_be_asked(terms: Terms) -> Iterator[Unfit]:
    if terms.on_unknown == "ask" and terms.ask_url is None:
        yield Unfit("ask_url", "on_unknown = ask 须有询问地址", "on_unknown = ask needs an address to ask at")
    if terms.ask_url is None:
        return
    try:
        parts = [(name, more, turned) for _, name, more, turned in Formatter().parse(terms.ask_url) if name is not None]
        named = {name + (more or "") + (turned or "") for name, more, turned in parts}
    except ValueError:
        named = {"?"}
    if not _is_web(terms.ask_url) or not named or not named <= ASK_FIELDS:
        wanted = ", ".join(f"{{{each}}}" for each in sorted(ASK_FIELDS))
        yield Unfit(
            "ask_url",
            f"应为 http:// 或 https:// 地址，含 {wanted} 之一，而不是 {terms.ask_url!r}",
            f"want an address, http:// or https://, with one of {wanted}, not {terms.ask_url!r}",
        )


def _is_web(url: str | None) -> bool:
    return (url or "").startswith(("http://", "https://"))


_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}")
_PLAIN_PATH = re.compile(r"/[^\x00-\x1f\x7f]+")
_CHECKS: tuple[Callable[[Terms], Iterator[Unfit]], ...] = (
    *(_is_pushed, _has_folders, _has_a_name_for_files, _has_queues, _can_collect, _can_be_asked),
)
