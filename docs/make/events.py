"""The page of events, from the same table as `/asyncapi.json`."""

from collections.abc import Iterator

from docs.make.words import MADE, cell, head, row
from gateway.delivery.webhooks.outcomes import OUTCOMES, WAITS_S
from gateway.journal.news.kinds import Kind, Kinds
from gateway.web.api.event_shapes import CaseNewsShape, EventShape
from gateway.web.asyncapi import words
from messages.catalogue import Catalogue, Family
from messages.families import FAMILIES

INTRO = """# 事件目录 / Events

读者：跟进案件的程序。事件流（`GET /v1/events`）与回调（`/v1/webhooks`）说的是同样的事件；此页与 `/asyncapi.json`
由同一张表生成。形式为 CloudEvents 1.0（JSON）；只含与本单位有关的案件，报文编号只给有关各方；至少送达一次，以 `id`
识别重复；同一案件内有序。用法见[合作方开发](partner-developer.md#14-事件与回调--events-and-webhooks)。
For programs that follow cases. The stream (`GET /v1/events`) and webhooks (`/v1/webhooks`) tell the same events; this
page and `/asyncapi.json` are made from one table. They are CloudEvents 1.0 in JSON, of the cases that concern you, with
numbers of messages for whoever sent or got them; at least once each, known again by `id`; in order within a case. How
to use them: [for developers](partner-developer.md#14-事件与回调--events-and-webhooks).

`types` 可写事件类型，或 `inspection.*` 表示一族的全部 / names kinds, or all of a family.
"""


def page() -> str:
    """The whole page."""
    catalogue = Catalogue(FAMILIES)
    kinds = Kinds(catalogue)
    lines = [MADE, "", *INTRO.splitlines(), "", "## 属性与内容 / Attributes and data", ""]
    lines += [
        *_fields(EventShape),
        "",
        "案件事件的 `data` / `data` of an event of a case:",
        "",
        *_fields(CaseNewsShape),
    ]
    lines += ["", "## 网关自己的 / The gateway's own", ""]
    lines += _table(kind for kind in kinds.by_type.values() if not kind.family)
    for family in catalogue.families.values():
        if rows := [kind for kind in kinds.by_type.values() if kind.family == family.name]:
            lines += ["", f"## {family.zh} / {family.en}", "", *_table(rows, family)]
    lines += ["", "## 投递结果 / What comes of a post", "", *_outcomes()]
    return "\n".join(lines) + "\n"


def _table(kinds: "Iterator[Kind] | list[Kind]", family: Family | None = None) -> Iterator[str]:
    yield from head("`type`", "含义 / meaning", "变为 / leads to")
    for kind in kinds:
        zh, en = words(kind)
        yield row(f"`{kind.type}`", f"{cell(zh)} / {cell(en)}", ", ".join(f"`{state}`" for state in kind.states))


def _fields(shape: type[EventShape] | type[CaseNewsShape]) -> Iterator[str]:
    yield from head("名称 / name", "说明 / what it is", "例 / example")
    for name, field in shape.model_fields.items():
        example = field.examples[0] if field.examples else ""
        yield row(f"`{field.alias or name}`", cell(field.description or ""), f"`{example}`" if example != "" else "")


def _outcomes() -> Iterator[str]:
    hours = ", ".join(f"{seconds} s" if seconds < 60 else f"{seconds // 60} min" for seconds in WAITS_S)
    yield f"未收下的再投，间隔约 / what was not taken is posted again after about: {hours}。"
    yield ""
    yield from head("`outcome`", "含义 / meaning", "之后 / then")
    then = {
        "done": "完成 / done",
        "again": "再投；用尽则放弃，可重放 / again; in the end it is given up, and can be replayed",
        "off": "停用 / the webhook is switched off",
    }
    for each in OUTCOMES:
        yield row(f"`{each.name}`", f"{each.zh} / {each.en}", then[each.then])
