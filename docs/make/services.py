"""The page of services (事项目录), from their tables: what the interface answers at /v1/services."""

import re
from collections.abc import Iterator

from docs.make.limits import limit_of
from docs.make.words import MADE, cell, head, roles, row
from messages.catalogue import Catalogue, Family
from messages.families import FAMILIES
from messages.roles import Role
from messages.services import KINDS, Service, Text

INTRO = """# 事项目录 / What one may come for

读者：企业、代理及所有合作方。每个事项的依据、条件、材料、步骤、时限、费用只在一张表里写一次，此页、`GET /v1/services`
和报文参考都由它生成。每行有版本和起止日；A 为平台的假定。
For traders, agents and every partner. On what a service rests, who may ask for it, what he brings, what happens, how
long and for how much is written once, in a table; this page, `GET /v1/services` and the reference of messages are made
from it. Each row has a version and its days; A marks our own assumptions.

```console
$ curl -s 'http://127.0.0.1:8440/v1/services?family=settlement&lang=zh'
$ curl -s 'http://127.0.0.1:8440/v1/services/SET-02?on=2026-11-01'
```
"""


def page() -> str:
    """The whole page."""
    catalogue = Catalogue(FAMILIES)
    lines = [MADE, "", *INTRO.splitlines()]
    for family in catalogue.families.values():
        if family.services:
            lines += ["", f"## {family.zh} / {family.en}"]
        for service in family.services:
            lines += ["", *_service(catalogue, family, service)]
    return "\n".join(lines) + "\n"


def anchor_of(code: str) -> str:
    """Where a service stands on the page, in its newest version."""
    service = max((each for each in _every() if each.code == code), key=lambda each: each.version)
    return re.sub(r"[^\w-]", "", _title(service).replace(" ", "-")).lower()


def link_to(code: str) -> str:
    """A service, as another page names it."""
    return f"[{code}](services.md#{anchor_of(code)})"


def _every() -> Iterator[Service]:
    return (each for family in FAMILIES for each in family.services)


def _title(service: Service) -> str:
    """Its heading; each of several versions has its own."""
    several = sum(each.code == service.code for each in _every()) > 1
    return f"{service.code} {service.name.zh}" + f" v{service.version}" * several


def _service(catalogue: Catalogue, family: Family, service: Service) -> Iterator[str]:
    until = f"，至 until {service.until}" if service.until else ""
    types = [f"`{type_.code}`" for type_ in catalogue if type_.service == service.code]
    yield f"### {_title(service)}"
    yield ""
    yield from head("", "")
    yield row("名称 / name", _both(service.name))
    yield row("类型 / kind", _both(KINDS[service.kind]) + ("；十九项功能之一 / one of the nineteen" * service.function))
    yield row("版本 / version", f"{service.version}，自 from {service.since}{until}")
    yield row("依据 / basis", "<br>".join(map(_both, service.basis)))
    yield row("申请人 / who may ask", roles(service.applicants))
    yield row("条件 / condition", _both(service.condition))
    materials = (_both(each.name) + ("" if each.required else "（选交 optional）") for each in service.materials)
    nothing = _both(service.nothing_to_bring) if service.nothing_to_bring else ""
    yield row("材料 / to bring", "<br>".join(materials) or nothing)
    yield row("步骤 / steps", "<br>".join(_step(each.name, each.by, each.type) for each in service.steps))
    yield row("时限 / how long", "<br>".join((_both(service.limit), *_limits(family, service))))
    yield row("费用 / fee", _both(service.fee))
    yield row("报文 / messages", ", ".join(types) or "—")


def _step(name: Text, by: tuple[Role, ...], type_: str | None) -> str:
    return f"{roles(by)}: {_both(name)}" + (f" (`{type_}`)" if type_ else "")


def _limits(family: Family, service: Service) -> Iterator[str]:
    for name in service.limits:
        if family.process is not None:
            state = family.process.state(name)
            yield f"`{name}` {cell(state.zh)}: {limit_of(state.limit)}"


def _both(text: Text) -> str:
    return f"{cell(text.zh)} / {cell(text.en)}"
