"""A partner file as it is written: its names, and whatever in it cannot be registered, in Chinese and English."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from difflib import get_close_matches
from typing import Annotated, Any

import msgspec

from gateway.partners.partner import Terms
from gateway.partners.ways import unfit
from messages.catalogue import ANSWER, Catalogue
from messages.identifiers import BadIdentifier, party_id
from messages.roles import GATEWAY, Role

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{1,62}", re.ASCII)
_WITHIN = re.compile(r"(.*?)(?: - at `\$\.?(.*)`)?", re.DOTALL)  # what is wrong, and with which name
_MISFITS = (  # what the reader of the file says in English, and in Chinese
    (re.compile(r"Object missing required field `(.+)`"), "缺少必填的 {0}"),
    (re.compile(r"Object contains unknown field `(.+)`"), "没有 {0} 这一项"),
    (re.compile(r"Invalid enum value (.+)"), "没有 {0} 这个值"),
    (re.compile(r"Expected `(.+)`, got `(.+)`"), "类型应为 {0}，而不是 {1}"),
    (re.compile(r"Expected `datetime` with a timezone component"), "时间须带时区"),
    (re.compile(r"Expected `(.+)`(.*)"), "应为 {0}{1}"),
)


class Named(msgspec.Struct, forbid_unknown_fields=True):
    """A certificate with the time in which it shall count, within its own."""

    file: str
    since: Annotated[datetime, msgspec.Meta(tz=True)] | None = None
    until: Annotated[datetime, msgspec.Meta(tz=True)] | None = None


@dataclass
class Text:
    """The file as TOML has it, name for name."""

    name: str
    zh: str
    en: str
    roles: list[Role]
    sender_ids: list[str] = field(default_factory=list)
    disabled: bool = False
    certificates: list[str | Named] | None = None
    send: list[str] = field(default_factory=list)
    keys: dict[Role, dict[str, list[str]]] = field(default_factory=dict)
    terms: Terms = field(default_factory=Terms)
    forms: dict[str, str] = field(default_factory=dict)


def said(where: str, zh: str, en: str) -> str:
    """One problem: the name it is about, what is wrong in Chinese, the same in English."""
    return f"{where}: {zh} / {en}"


def unknown(table: Mapping[str, Any]) -> Iterator[str]:
    """Names that no file has, with the nearest that one has."""
    terms = table.get("terms")
    for within, names, of in (("", table, Text), ("terms.", terms if isinstance(terms, dict) else {}, Terms)):
        known = [within + each.name for each in fields(of)]
        for name in (within + each for each in names):
            if name not in known:
                near_zh, near_en = _nearest(name, known)
                yield f"没有 {name!r} 这一项{near_zh} / no key {name!r}{near_en}"


def misfit(problem: msgspec.ValidationError) -> str:
    """A value of another type than its name has."""
    found = _WITHIN.fullmatch(str(problem))
    what, where = (found[1], found[2]) if found else (str(problem), None)
    zh = next((zh.format(*fits.groups()) for each, zh in _MISFITS if (fits := each.fullmatch(what))), "不合要求")
    return said(where, zh, what) if where else f"{zh} / {what}"


def problems(text: Text, catalogue: Catalogue, forms: Collection[str]) -> Iterator[str]:
    """What is wrong with it beyond that: names, roles, numbers, types and forms that nobody knows."""
    if not _NAME.fullmatch(text.name):
        wanted = "应为 2 至 63 位小写字母、数字、连字符", "want 2 to 63 small letters, digits, hyphens"
        yield said(f"name {text.name!r}", *wanted)
    if not text.roles or (GATEWAY in text.roles and len(text.roles) > 1):
        some = ", ".join(role for role in Role if role is not GATEWAY)
        zh = f"应为其中若干：{some}；平台自己的席位只用 gateway"
        yield said("roles", zh, f"want some of {some}; the platform's own desk has gateway alone")
    for sender_id in text.sender_ids:
        yield from unheld(f"sender_ids {sender_id!r}", party_id.check, sender_id)
    yield from (said(f"terms.{each.term}", each.zh, each.en) for each in unfit(text.terms))
    if not text.terms.signatures:
        zh = "应为 xmldsig、rfc9421、session、transport 中若干"
        yield said("terms.signatures", zh, "want some of xmldsig, rfc9421, session, transport")
    for code in text.terms.doubts:
        yield from _no_doubt(code, catalogue)
    if text.send and not text.sender_ids:
        yield said("sender_ids", "要发送就须有一个", "who sends needs one")
    for code in text.send:
        if type_ := catalogue.types.get(code):
            if type_.kind is ANSWER:
                yield said(f"send {code}", "该类报文由平台发出，从不接收", "the gateway says it, and never takes it in")
            elif not set(type_.by) & set(text.roles):
                senders = ", ".join(type_.by)
                yield said(f"send {code}", f"只有 {senders} 可发送", f"for {senders} only")
        else:
            yield _no_type("send", code, catalogue)
    for code, form in text.forms.items():
        if code not in catalogue.types:
            yield _no_type("forms", code, catalogue)
        yield from _no_form(f"forms {code}", form, forms)
    for code in text.terms.needs_of:
        if code not in catalogue.types:
            yield _no_type("terms.needs_of", code, catalogue)
        elif not catalogue[code].binding:
            yield said(f"terms.needs_of {code}", "该类报文无须签署", "what this type says binds nobody")
    yield from _no_form("terms.form", text.terms.form, forms)


def _no_doubt(code: str, catalogue: Catalogue) -> Iterator[str]:
    agreeable = sorted(kind.code for kind in catalogue.findings if kind.agreeable)
    if code not in agreeable:
        there = ", ".join(agreeable) or "-"
        yield said(
            f"terms.doubts {code}", f"不能约定为存疑；可约定 {there}", f"cannot be a doubt by agreement; {there} can"
        )


def unheld(where: str, check: Callable[[str], str], value: str) -> Iterator[str]:
    """What is wrong with a number that has a standard."""
    try:
        check(value)
    except BadIdentifier as problem:
        yield said(where, f"应为 {problem.wanted_zh}", f"want {problem.wanted} ({problem.code})")


def _no_type(where: str, code: str, catalogue: Catalogue) -> str:
    near_zh, near_en = _nearest(code, catalogue.types)
    return said(where, f"没有报文类型 {code!r}{near_zh}", f"no message type {code!r}{near_en}")


def _no_form(where: str, form: str, forms: Collection[str]) -> Iterator[str]:
    if form not in forms:
        there = ", ".join(forms)
        yield said(where, f"没有格式 {form!r}；现有 {there}", f"no form {form!r}; there is {there}")


def _nearest(name: str, known: Collection[str]) -> tuple[str, str]:
    near = get_close_matches(name, known, n=1, cutoff=0.5)
    return (f"；是否指 {near[0]!r}", f"; is it {near[0]!r}?") if near else ("", "")
