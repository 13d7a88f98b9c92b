"""The checks, syntax before meaning: all of them run and add up, so that a sender is told everything at once.

After the schema has said no, the next still look at every field that can be read. What the body of a fact says is its
sender's own matter: bad numbers, unknown codes and broken rules are doubted there, never refused; a head must hold,
whoever sends it. At most 100 findings are told, then how many more there are.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache
from typing import Any

from lxml import etree

from gateway.case.judging import found
from gateway.check import watched
from gateway.check.amounts import misread
from gateway.check.examination import Examination, Tools
from gateway.journal.submission import ReadMessage
from messages.catalogue import ANSWER, FACT, MessageType
from messages.codes import LISTS, CodeList
from messages.envelope import Head, Message
from messages.findings import Finding
from messages.identifiers import BadIdentifier
from messages.json.foreign import pointer
from messages.times import beijing_date
from messages.xml.records import Partial, Place, Places, Unread, glean, places

Check = Callable[[Examination, Tools], Iterator[Finding]]


def fits_schema(examination: Examination, tools: Tools) -> Iterator[Finding]:
    """lxml says yes or no; where it says no, the explainer says why. What can be read is read in either case."""
    type_ = examination.type_known
    misfits: tuple[Finding, ...] = ()
    if examination.foreign is not None:
        yield from examination.foreign.findings
    if not schema_passes(examination, tools):
        misfits = examination.misfits or tuple(tools.explain(schema_of(examination), examination))
    yield from told(examination, misfits)
    if examination.adapter is None:
        examination.messages = (own := _own(examination),)
        partial = Partial in (type(own.message.head), type(own.message.body))
        amounts = tuple(misread(examination.root, own)) if partial else ()
        yield from amounts if examination.application is None else examination.application.amounts(amounts)
        if partial and examination.fits and not amounts:
            # The schema allows what the record has no room for: an error of ours, and nothing to build a case on.
            yield Finding(code="SW901", where=examination.at_root, wanted="a record that its schema describes")
    else:
        decoding = examination.adapter.decode(examination.root)
        pointed = _pointed if examination.foreign is not None else _as_it_is
        examination.messages = tuple(
            ReadMessage(message=message, type_=tools.catalogue[_code(message, type_.code)], places=pointed(where))
            for message, where in zip(decoding.messages, decoding.places, strict=True)
        )
        said = {(finding.where, finding.code) for finding in misfits}
        yield from told(examination, (each for each in decoding.findings if (each.where, each.code) not in said))
    first = examination.messages[0].message.head if examination.messages else None
    examination.head = None if isinstance(first, Partial) else first


def told(examination: Examination, misfits: Iterable[Finding]) -> Iterator[Finding]:
    """Findings of a tree as its sender has it: of JSON by pointers, with what no tree can show."""
    if examination.application is not None:
        yield from examination.application.told(tuple(misfits))
    elif examination.foreign is not None:
        yield from (replace(each, where=pointer(each.where), line=None) for each in misfits)
    else:
        yield from misfits


def schema_of(examination: Examination) -> str:
    """The code of the schema that the document is to fit: its type's, or its form's."""
    if examination.adapter is None:
        return examination.type_known.code
    return examination.adapter.schema.removeprefix("forms/").removesuffix(".xsd")


def schema_passes(examination: Examination, tools: Tools) -> bool:
    """lxml's verdict, asked for once."""
    if examination.fits is None:
        schema = tools.schemas[schema_of(examination)]
        examination.schema_digest = schema.digest
        examination.fits = tools.schemas.fits(schema.code, examination.root)
    return examination.fits


def head_agrees(examination: Examination, tools: Tools) -> Iterator[Finding]:
    """The head names this type, and a sender that the partner is; where a document is many messages, each of them."""
    told: set[str] = set()
    for read in examination.messages:
        head, where = read.message.head, read.places
        named, sender = getattr(head, "message_type", None), getattr(head, "sender_id", None)
        if named is not None and examination.adapter is None and named != read.type_.code:
            yield _finding("SW109", where("head.message_type"), wanted=read.type_.code)
        partner = examination.partner
        if partner and sender is not None and sender not in partner.sender_ids and sender not in told:
            told.add(sender)
            yield _finding("SW201", where("head.sender_id"), wanted=" or ".join(partner.sender_ids))


def others_are_agreed(examination: Examination, tools: Tools) -> Iterator[Finding]:
    """What a document of a form says beside the type it is known by, its sender may say too."""
    partner, known = examination.partner, examination.type_
    if partner is None or known is None:
        return
    for type_ in {read.type_.code: read.type_ for read in examination.messages if read.type_ is not known}.values():
        if type_.kind is ANSWER or not set(type_.by) & set(partner.roles) or not partner.may_send(type_.code):
            wanted = ", ".join(sorted(code for code in partner.agreements if partner.may_send(code)))
            yield Finding(code="SW202", where=examination.at_root, value=type_.code, wanted=wanted or "an agreement")


def identifiers_hold(examination: Examination, tools: Tools) -> Iterator[Finding]:
    """Every number has its shape and its check digit, wherever it stands."""
    for read, path, field, _, value in _values(examination, watched.identifiers):
        try:
            _check(field.check, value)
        except BadIdentifier as problem:
            yield _finding(problem.code, read.places(path), wanted=problem.wanted, doubted=_is_his_own(read, path))


@lru_cache(maxsize=16_384)
def _check(check: Callable[[str], str], value: str) -> None:
    """Senders, sites and ships say their numbers again and again; those that pass are remembered."""
    check(value)


def codes_are_listed(examination: Examination, tools: Tools) -> Iterator[Finding]:
    """Every code is on its list, and valid on the day the document was sent."""
    on = beijing_date(examination.head.send_time if examination.head else examination.now)
    for read, path, field, holder, value in _values(examination, watched.codes):
        list_id = field.list_of(holder)
        if list_id is None or (code := code_fault(LISTS[list_id], value, on)) is None:
            continue
        doubted = _is_his_own(read, path) or (LISTS[list_id].open and code == _UNLISTED)
        yield _finding(code, read.places(path), wanted=_wanted(list_id, on), doubted=doubted)


def rules_hold(examination: Examination, tools: Tools) -> Iterator[Finding]:
    """The family's rules within one message; a rule that asks for what could not be read says nothing."""
    for read in examination.messages:
        asked = [rule(read.message.body) for rule in read.type_.rules]
        asked += [rule(read.message) for rule in read.type_.whole]
        for faults in map(iter, asked):
            while True:
                try:
                    fault = next(faults)
                except (StopIteration, Unread):
                    break
                yield found(fault, read.places, doubted=_is_his_own(read, fault.at))


CHECKS: tuple[Check, ...] = (
    *(fits_schema, head_agrees, others_are_agreed),
    *(identifiers_hold, codes_are_listed, rules_hold),
)

_UNLISTED, _OTHER_DAYS = "SW503", "SW504"
_OF_VALUES = frozenset(("SW501", "SW502", _UNLISTED, _OTHER_DAYS, "SW505"))
_HEAD = "head."


def once_a_value(findings: Sequence[Finding]) -> Sequence[Finding]:
    """A value that does not fit its type is not told again for being no number, or no code of its list."""
    shapeless = {finding.where for finding in findings if finding.code == "SW103"}
    if not shapeless:
        return findings
    return [finding for finding in findings if finding.where not in shapeless or finding.code not in _OF_VALUES]


def _pointed(find: Places) -> Places:
    """The places of a tree, told of the JSON it is of."""

    def place(path: str) -> Place:
        found = find(path)
        return Place(pointer(found.where), None, found.value)

    return place


def _as_it_is(find: Places) -> Places:
    return find


def _own(examination: Examination) -> ReadMessage:
    """The message of a document in our own form, as far as it can be read."""
    root, type_ = examination.root, examination.type_known
    head: Any = examination.head or _gleaned(root, type_, "Head", Head)
    message = Message(head, _gleaned(root, type_, "Body", type_.record))
    find = places(root, type_.record)
    if examination.application is not None:
        find = examination.application.places(find)
    return ReadMessage(message=message, type_=type_, places=find)


def _gleaned(root: etree._Element, type_: MessageType, name: str, record: type) -> Any:
    element = root.find(f"{{{type_.namespace}}}{name}")
    return Partial(record, {}) if element is None else glean(element, record)


def _code(message: Message, otherwise: str) -> str:
    return str(getattr(message.head, "message_type", otherwise))


def _values(examination: Examination, of: watched.Of) -> Iterator[tuple[ReadMessage, str, watched.Watched, Any, Any]]:
    """Every value of these fields that could be read, with its path and the record that holds it."""
    for read in examination.messages:
        for path, field, holder, value in watched.values(read.message.head, Head, of, _HEAD):
            yield read, path, field, holder, value
        for path, field, holder, value in watched.values(read.message.body, read.type_.record, of):
            yield read, path, field, holder, value


def code_fault(codes: CodeList, value: str, on: date) -> str | None:
    """What is wrong with a value as a code of this list on that day: SW503, SW504, or nothing."""
    if codes.get(value, on=on) is not None:
        return None
    return _UNLISTED if codes.get(value) is None else _OTHER_DAYS


@cache
def _wanted(list_id: str, on: date) -> str:
    """The values of a list in short: all of a short one, the name of a long one."""
    rows = LISTS[list_id].at(on)
    values = [row.value for row in rows]
    return f"one of {', '.join(values)}" if len(values) <= 12 else f"a value of list {list_id} ({LISTS[list_id].en})"


def _is_his_own(read: ReadMessage, path: str) -> bool:
    """Whether the sender speaks of his own matters there: what he says may be doubted, not refused."""
    return read.type_.kind is FACT and not path.startswith(_HEAD)


def _finding(code: str, place: Place, *, wanted: str | None = None, doubted: bool = False) -> Finding:
    return Finding(code=code, where=place.where, line=place.line, value=place.value, wanted=wanted, doubted=doubted)
