"""gzip that swells, lies, or does not end."""

import gzip
import zlib
from collections.abc import Callable
from functools import cache

from simulators.attacks.attack import Attack, Family, Sent, document, rows
from simulators.attacks.attacker import Attacker

FAMILY = Family(
    "gzip",
    "压缩炸弹、嵌套、截断、尾随垃圾",
    "gzip bombs, nested, cut off, with garbage behind",
    "逐段解压，总量与膨胀率（200 倍）有上限，至多 16 段；残缺的整份退回（SW110），过大的 413（SW101）",
    "taken apart piece by piece within bounds of size and of swelling (200 times), 16 members at most; what is damaged is "
    "refused (SW110), what is too large is 413 (SW101)",
)


@cache
def _bomb(megabytes: int) -> bytes:
    made = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join([*(made.compress(bytes(1 << 20)) for _ in range(megabytes)), made.flush()])


def _packed(change: Callable[[bytes], bytes]) -> Callable[[Attacker], Sent]:
    """A good document, packed, and then this."""
    return lambda attacker: Sent(change(gzip.compress(attacker.good())), coding="gzip")


def _plain(data: bytes, coding: str = "gzip") -> Callable[[Attacker], Sent]:
    return lambda attacker: Sent(data, coding=coding)


def _spaced(attacker: Attacker) -> Sent:
    """As much as may come out, of blanks: a document that is allowed, and packs well."""
    return Sent(gzip.compress(attacker.good().replace(b"<Body>", b"<Body>" + b" \n" * 450_000)), coding="gzip")


def _name(data: bytes) -> bytes:
    """The same with a file name of a megabyte in its head."""
    return data[:3] + b"\x08" + data[4:10] + b"x" * (1 << 20) + b"\0" + data[10:]


def _endless_name(data: bytes) -> bytes:
    return data[:3] + b"\x08" + data[4:10] + b"x" * (900 << 10)


def _deflated(attacker: Attacker) -> Sent:
    return Sent(zlib.compress(attacker.good()), coding="deflate")


ATTACKS: tuple[Attack, ...] = rows(
    FAMILY,
    document("bomb-100-mb", "百兆炸弹", "a bomb of 100 MB", lambda a: Sent(_bomb(100), coding="gzip"), "SW101"),
    document("bomb-900-mb", "九百兆炸弹", "a bomb of 900 MB", lambda a: Sent(_bomb(900), coding="gzip"), "SW101"),
    document("bomb-members", "分段炸弹", "a bomb in many members", lambda a: Sent(_bomb(8) * 15, coding="gzip"), "SW101"),
    document("nested", "嵌套 gzip", "gzip within gzip", _packed(gzip.compress), "SW102", "SW107"),
    document("nested-bomb", "嵌套炸弹", "a bomb within gzip", _plain(gzip.compress(_bomb(100))), "SW101", "SW102", "SW107"),
    document("nested-declared", "声明两层", "two codings", lambda a: Sent(gzip.compress(gzip.compress(a.good())), coding="gzip, gzip"), "SW110"),
    document("spaced", "合法的高压缩", "blanks that pack well", _spaced, "SW204", "SW101", "accepted", "valid"),
    document("truncated", "截断", "cut off", _packed(lambda data: data[:-20]), "SW110"),
    document("no-trailer", "缺尾部", "without its end", _packed(lambda data: data[:-8]), "SW110"),
    document("head-only", "只有头部", "only its head", _packed(lambda data: data[:10]), "SW110"),
    document("empty", "空体", "nothing", _plain(b""), "SW110"),
    document("trailing-garbage", "尾随垃圾", "garbage behind", _packed(lambda data: data + b"garbage"), "SW110"),
    document("trailing-zeros", "尾随零字节", "zeros behind", _packed(lambda data: data + bytes(1000)), "SW110"),
    document("trailing-document", "尾随另一份报文", "another document behind", lambda a: Sent(gzip.compress(a.good()) + gzip.compress(a.good()), coding="gzip"), "SW102"),
    document("members-1000", "千段空 gzip", "a thousand empty members", _plain(gzip.compress(b"") * 1000), "SW110"),
    document("wrong-checksum", "校验和错误", "a wrong checksum", _packed(lambda data: data[:-8] + b"\0\0\0\0" + data[-4:]), "SW110"),
    document("wrong-size", "长度错误", "a wrong size", _packed(lambda data: data[:-4] + b"\0\0\0\0"), "SW110"),
    document("flipped", "数据损坏", "damaged within", _packed(lambda data: data[:40] + bytes([data[40] ^ 255]) + data[41:]), "SW110", "SW102", "SW204", "SW107"),
    document("reserved-flags", "保留标志位", "flags nobody defined", _packed(lambda data: data[:3] + b"\xe0" + data[4:]), "SW110"),
    document("name-1-mb", "头部一兆文件名", "a file name of 1 MB", _packed(_name), "SW101", "SW110", "accepted", "valid"),
    document("name-endless", "无尽的文件名", "a file name without end", _packed(_endless_name), "SW110"),
    document("plain", "谎称 gzip", "said to be gzip and is not", lambda a: Sent(a.good(), coding="gzip"), "SW110"),
    document("unsaid", "未声明的 gzip", "gzip that does not say so", lambda a: gzip.compress(a.good()), "SW102", "SW107"),
    document("deflate", "deflate", "deflate", _deflated, "SW110"),
    document("brotli", "br", "br", lambda a: Sent(a.good(), coding="br"), "SW110"),
    document("identity-gzip", "identity, gzip", "two names of coding", lambda a: Sent(gzip.compress(a.good()), coding="identity, gzip"), "SW110"),
    document("coding-broken", "残缺的编码名", "a coding that is no name", lambda a: Sent(a.good(), coding="gzip;q=0, \x7f"), "SW110", 400),
)  # fmt: skip
