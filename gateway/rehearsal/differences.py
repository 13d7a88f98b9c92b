"""A document as it was run, held against the record of what became of it then: each difference by itself.

Copies for receivers are compared as they say it: without our signature, in canonical form, a line an element.
"""

import difflib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree

from gateway.journal.submission import Route
from gateway.rehearsal.past import Past, PastDelivery, PastMessage
from gateway.rehearsal.playing import Played, Said, Written, recorded, write
from gateway.rehearsal.trial import Trial
from messages.fields import ByRules
from messages.seals.xmldsig import SIGNATURE
from messages.xml.records import plan

KINDS: Mapping[str, tuple[str, str]] = {  # in the order in which they are told
    "verdict": ("结论不同", "another verdict"),
    "findings": ("告知的问题不同", "other findings"),
    "reading": ("读出的内容不同", "read otherwise"),
    "forth": ("平台所说不同", "the gateway says otherwise"),
    "receivers": ("接收方不同", "other receivers"),
    "route": ("格式或渠道不同", "another form or channel"),
    "written": ("发给接收方的内容不同", "other bytes for a receiver"),
}
LEFT: Mapping[str, tuple[str, str]] = {  # why a document could not be run
    "not-kept": ("内容已清除或未留存", "its bytes are erased, or were not kept"),
    "sender-gone": ("发送方已不在登记中", "its sender is registered no more"),
    "head-not-kept": ("申请的报文头未留存", "the head of the application is not kept"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that is not as it was. at: which message, receiver or part. before, after: in short.

    lines: all of it: findings, or a unified diff. already: today's tables differ from the record in the same way.
    """

    kind: str
    at: str
    before: str
    after: str
    lines: tuple[str, ...] = ()
    already: bool = False


def differences(past: Past, played: Played, today: Trial) -> Iterator[Difference]:
    """What is not as the record has it. today: writes what was never sent, so that it can be compared."""
    if played.left is not None:
        return
    verdict = past.row["verdict"]
    told = list(_findings(past, played))
    if played.verdict != verdict:
        yield Difference(kind="verdict", at="", before=verdict, after=played.verdict, lines=tuple(told))
    elif told:
        yield _other_findings(past, played, told)
    if "accepted" not in (verdict, played.verdict) or played.verdict != verdict:
        return
    yield from _reading(past, played)
    yield from _forth(played, today)
    for message, said in zip(past.messages, played.messages, strict=False):
        deliveries = [each for each in past.deliveries if each.message == message.id]
        if deliveries or message.event is not None:
            yield from _receivers(message, deliveries, said)
            yield from _copies(past, message, deliveries, said, today)


def _findings(past: Past, played: Played) -> Iterator[str]:
    """Those that are told no more, and those that are told now."""
    before, after = recorded(past), list(played.findings)
    if any(each["where"] is None for each in before):  # the codes alone are kept
        then, now = ({(str(each["code"]), "", "") for each in some} for some in (before, after))
        yield from (f"- {code}" for code, _, _ in sorted(then - now))
        yield from (f"+ {code}" for code, _, _ in sorted(now - then))
        return
    then_, now_ = Counter(map(_key, before)), Counter(map(_key, after))
    yield from (f"- {' '.join(key)}" for key in sorted((then_ - now_).elements()))
    for key in sorted((now_ - then_).elements()):
        each = next(each for each in after if _key(each) == key)
        more = "".join(
            f", {zh}: {each[name]}" for name, zh in (("value", "value"), ("wanted", "want")) if each.get(name)
        )
        yield f"+ {' '.join(key)}{more}"


def _key(finding: Mapping[str, Any]) -> tuple[str, str, str]:
    return str(finding["code"]), str(finding["severity"]), str(finding["where"])


def _other_findings(past: Past, played: Played, lines: Sequence[str]) -> Difference:
    before, after = (
        ", ".join(sorted({str(each["code"]) for each in some})) or "-" for some in (recorded(past), played.findings)
    )
    return Difference(kind="findings", at="", before=before, after=after, lines=tuple(lines))


def _reading(past: Past, played: Played) -> Iterator[Difference]:
    before, after = past.messages, played.messages
    if len(before) != len(after):
        yield Difference(kind="reading", at="", before=f"{len(before)} messages", after=f"{len(after)} messages")
        return
    for then, now in zip(before, after, strict=True):
        if not then.body:
            continue  # erased
        at = f"{now.type} {then.id}"
        if then.type != now.type:
            yield Difference(kind="reading", at=at, before=then.type, after=now.type)
        elif (_members(then.head), _members(then.body)) != (_members(now.head), _members(now.body)):
            lines = _unified(_indented(then.head) + _indented(then.body), _indented(now.head) + _indented(now.body))
            yield Difference(kind="reading", at=at, before="as it was read", after="otherwise", lines=lines)


def _forth(played: Played, today: Trial) -> Iterator[Difference]:
    """What the gateway says upon a message, beside the name of the rules by which it says it."""
    for each in (forth for said in played.messages for forth in said.forth):
        names = {field.name for field in plan(today.catalogue[each.type].record) if field.mark(ByRules)}
        before, after = _members(each.then or ""), _members(each.body)
        if each.then is None:
            yield Difference(kind="forth", at=f"{each.type} {each.message_id}", before="-", after="it is said")
        elif {**before, **dict.fromkeys(names)} != {**after, **dict.fromkeys(names)}:
            rules = [", ".join(str(body[name]) for name in sorted(names) if name in body) for body in (before, after)]
            yield Difference(
                kind="forth",
                at=f"{each.type} {each.message_id}",
                before=rules[0] or "as it was said",
                after=rules[1] or "otherwise",
                lines=_unified(_indented(each.then), _indented(each.body)),
            )


def _receivers(message: PastMessage, deliveries: Sequence[PastDelivery], said: Said) -> Iterator[Difference]:
    before = {each.role: each for each in deliveries}
    for role in dict.fromkeys((*before, *said.to)):
        then, now = before.get(role), said.to.get(role)
        was = "-" if then is None else then.partner or "unrouted"
        is_ = "-" if role not in said.to else now.route.partner if now is not None else "unrouted"
        at = f"{message.type} {message.id} {role}"
        if was != is_:
            yield Difference(kind="receivers", at=at, before=was, after=is_)
        elif then is not None and now is not None and (then.form, then.channel) != (now.route.form, now.route.channel):
            yield Difference(
                kind="route", at=at, before=f"{then.form} {then.channel}", after=f"{now.route.form} {now.route.channel}"
            )


def _copies(
    past: Past, message: PastMessage, deliveries: Sequence[PastDelivery], said: Said, today: Trial
) -> Iterator[Difference]:
    for each in deliveries:
        now = said.to.get(each.role)
        if each.partner is None or now is None or not message.body:
            continue
        before, after = _content(past, message, each, today), now
        if before.content == after.content and before.problem == after.problem:
            continue
        lines = _unified(plainly(before), plainly(after))
        if lines:
            at = f"{message.type} {message.id} {each.role} {each.partner}"
            yield Difference(kind="written", at=at, before=_short(before), after=_short(after), lines=lines)


def _content(past: Past, message: PastMessage, delivery: PastDelivery, today: Trial) -> Written:
    """What was sent; where nothing was yet, what would be."""
    route = Route(delivery.partner or "", delivery.form or "", delivery.channel or "")
    if delivery.sealed is not None:
        return Written(route=route, content=delivery.sealed)
    said = Said(type=message.type, head=message.head, body=message.body)
    return write(said, delivery.role, route, past.row["digest"], today)


def plainly(written: Written) -> list[str]:
    """What it says, a line an element, without a signature; other than XML line by line."""
    if written.content is None:
        return [f"({written.problem})"]
    if not written.content.lstrip().startswith(b"<"):
        return written.content.decode("utf-8", "backslashreplace").splitlines()
    root = etree.fromstring(written.content, etree.XMLParser(remove_blank_text=True, resolve_entities=False))
    for signature in list(root.iter(SIGNATURE)):
        if (parent := signature.getparent()) is not None:
            parent.remove(signature)
    canonical = etree.fromstring(etree.tostring(root, method="c14n", exclusive=True))
    etree.indent(canonical)
    return etree.tostring(canonical, encoding="unicode").splitlines()


def _short(written: Written) -> str:
    return written.problem or f"{written.route.form}, {len(written.content or b'')} bytes"


def _members(text: str) -> Any:
    return _said(json.loads(text)) if text else None


def _said(value: Any) -> Any:
    """The same without members that say nothing: a field that a record has got since is none in what came before."""
    if isinstance(value, dict):
        return {name: _said(each) for name, each in value.items() if each is not None and each != []}
    return [_said(each) for each in value] if isinstance(value, list) else value


def _indented(text: str) -> list[str]:
    return json.dumps(_members(text), ensure_ascii=False, indent=1, sort_keys=True).splitlines()


def _unified(before: Sequence[str], after: Sequence[str]) -> tuple[str, ...]:
    found = difflib.unified_diff(before, after, "before", "after", n=1, lineterm="")
    return tuple(found)
