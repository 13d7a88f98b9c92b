"""A form as a page shows it: each input with its words, what stands in it, and what is wrong with it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from gateway.web.portal.forms.fields import Field, Kind
from gateway.web.portal.forms.typed import step
from messages.money import MINOR_DIGITS
from messages.xml.described import Words

MOST_CHOICES: Final = 60  # of a list that is chosen from; a longer one is typed, with the list beside it
_FLAGS: Final = (("true", "是", "yes"), ("false", "否", "no"))
_USUAL: Final = ("CNY", "USD", "EUR", "JPY", "KRW", "HKD", "GBP")  # A: currencies that stand first

Choice = tuple[str, str, str]  # value, zh, en


@dataclass(frozen=True, slots=True)
class Wrong:
    """One finding as it is shown at its input: code, path as a pointer, severity, words, what was wanted, the mend."""

    code: str
    where: str
    severity: str
    zh: str
    en: str
    wanted: str | None = None
    mend_zh: str = ""
    mend_en: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """An input, a group, or the rows of what is repeated.

    name: the pointer, by which it is posted and findings find it. shows: "input", "group" or "rows". value: a text.
    open: a group that has something in it or must have. number: which of its rows it is, from 1.
    """

    name: str
    shows: str
    kind: Kind
    zh: Words
    en: Words
    required: bool
    value: str = ""
    choices: tuple[Choice, ...] = ()
    longest: int | None = None
    digits: bool = False
    personal: bool = False
    open: bool = True
    number: int | None = None
    may_grow: bool = False
    nodes: tuple["Node", ...] = ()
    wrong: tuple[Wrong, ...] = ()

    @property
    def amount(self) -> "Node":
        """Of money the input of the amount."""
        return self.nodes[0]

    @property
    def currency(self) -> "Node":
        """Of money the input of the currency."""
        return self.nodes[1]


@dataclass(frozen=True, slots=True)
class Shown:
    """The whole form. apart: findings that are of none of its inputs. wrong: all of them, in the order of the page."""

    nodes: tuple[Node, ...]
    apart: tuple[Wrong, ...]
    wrong: tuple[Wrong, ...]

    @property
    def at(self) -> Mapping[Wrong, Node]:
        """At which input each finding is shown."""
        return {each: node for node in _every(self.nodes) for each in node.wrong}


@dataclass(slots=True)
class _Page:
    day: date
    grow: str | None
    by_place: dict[str, list[Wrong]]
    placed: list[Wrong] = field(default_factory=list)

    def at(self, name: str) -> tuple[Wrong, ...]:
        """What is wrong just there; each finding is shown once."""
        found = tuple(self.by_place.pop(name, ()))
        self.placed += found
        return found


def shown(
    fields: Iterable[Field],
    values: Mapping[str, Any],
    findings: Sequence[Wrong] = (),
    *,
    day: date,
    grow: str | None = None,
) -> Shown:
    """The form with these values. day: that its codes hold on. grow: the pointer of what one row is added to."""
    page = _Page(day, grow, {})
    for each in findings:
        page.by_place.setdefault(each.where, []).append(each)
    nodes = tuple(_nodes(page, fields, values, ""))
    nodes = tuple(_nearest(page, node) for node in nodes) if page.by_place else nodes
    apart = tuple(each for found in page.by_place.values() for each in found)
    return Shown(nodes, apart, (*apart, *page.placed))


def without(values: Mapping[str, Any], pointer: str) -> dict[str, Any]:
    """The values without the row at this pointer ("/containers/1"); as they are where there is none."""
    head, _, rest = pointer.lstrip("/").partition("/")
    found = dict(values)
    value = found.get(head)
    if not rest or value is None:
        return found
    if isinstance(value, list):
        number, _, below = rest.partition("/")
        if number.isascii() and number.isdigit() and int(number) < len(value):
            at = int(number)
            inside = [without(value[at], f"/{below}")] if below else []
            found[head] = [*value[:at], *inside, *value[at + 1 :]]
    elif isinstance(value, dict):
        found[head] = without(value, f"/{rest}")
    return found


def _nodes(page: _Page, fields: Iterable[Field], values: Any, at: str) -> Iterator[Node]:
    for each in fields:
        value = values.get(each.name) if isinstance(values, Mapping) else None
        name = f"{at}/{step(each.name)}"
        if each.item is not None:
            yield _rows(page, each, each.item, value, name)
        else:
            yield _node(page, replace(each, codes=each.list_in(values)), value, name)


def _rows(page: _Page, field: Field, item: tuple[Words, Words], value: Any, name: str) -> Node:
    items = list(value) if isinstance(value, list) else []
    if page.grow == name or (field.required and not items):
        items.append(None)
    one = replace(field, zh=item[0], en=item[1], required=False, item=None)
    nodes = tuple(replace(_node(page, one, each, f"{name}/{n}"), number=n + 1) for n, each in enumerate(items))
    return Node(
        name=name,
        shows="rows",
        kind=field.kind,
        zh=field.zh,
        en=field.en,
        required=field.required,
        open=bool(items),
        may_grow=field.most is None or len(items) < field.most,
        nodes=nodes,
        wrong=page.at(name),
    )


def _node(page: _Page, field: Field, value: Any, name: str) -> Node:
    wrong = page.at(name)
    node = Node(
        name=name,
        shows="input",
        kind=field.kind,
        zh=field.zh,
        en=field.en,
        required=field.required,
        value=_text(value),
        choices=_choices(page, field, _text(value)),
        longest=field.longest,
        digits=field.digits,
        personal=field.personal,
        wrong=wrong,
    )
    if field.kind is Kind.GROUP:
        inside = tuple(_nodes(page, field.fields, value, name))
        is_open = field.required or bool(value) or bool(wrong) or any(map(_is_wrong, inside))
        return replace(node, shows="group", value="", open=is_open, nodes=inside)
    return replace(node, value="", nodes=_money(page, field, value, name)) if field.kind is Kind.MONEY else node


def _money(page: _Page, field: Field, value: Any, name: str) -> tuple[Node, ...]:
    parts = value if isinstance(value, Mapping) else {}
    said = Words(field.zh.name), Words(field.en.name)  # its hint stands above the two
    amount = replace(field, kind=Kind.DECIMAL, zh=said[0], en=said[1])
    currency = _text(parts.get("currency"))
    return (
        _node(page, amount, parts.get("amount"), f"{name}/amount"),
        replace(
            _node(page, replace(amount, kind=Kind.TEXT), currency, f"{name}/currency"),
            choices=tuple((each, each, each) for each in _currencies(currency)),
        ),
    )


def _currencies(chosen: str) -> list[str]:
    known = [*_USUAL, *sorted(MINOR_DIGITS.keys() - set(_USUAL))]
    return known if not chosen or chosen in MINOR_DIGITS else [chosen, *known]


def _choices(page: _Page, field: Field, value: str) -> tuple[Choice, ...]:
    """What may be chosen that day; what is chosen stays though the list has it no longer."""
    if field.kind is Kind.FLAG:
        return _FLAGS
    if field.codes is None:
        return ()
    rows = tuple((row.value, row.zh, row.en) for row in field.codes.at(page.day))
    return rows if not value or any(value == row[0] for row in rows) else ((value, value, value), *rows)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None or isinstance(value, (dict, list)) else str(value)


def _every(nodes: Iterable[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from _every(node.nodes)


def _is_wrong(node: Node) -> bool:
    return bool(node.wrong) or any(map(_is_wrong, node.nodes))


def _nearest(page: _Page, node: Node) -> Node:
    """A finding below an input that has no place of its own there is shown at that input."""
    nodes = tuple(_nearest(page, each) for each in node.nodes)
    below = [place for place in page.by_place if place.startswith(f"{node.name}/")]
    more = tuple(each for place in below for each in page.at(place))
    return replace(node, nodes=nodes, wrong=(*node.wrong, *more), open=node.open or bool(more))
