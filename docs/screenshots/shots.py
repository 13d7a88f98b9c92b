"""The pictures of the documentation: a row each."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext

from docs.screenshots.camera import Scheme, keep, signed_in, take
from docs.screenshots.sweep import read
from docs.screenshots.walk import Walk, starts
from gateway.people.demo import Login


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """A row. name: of the file. person: who looks, by login. at: a path, or a row's path, to which links lead him.

    page: of the documentation that shows it. width, most: of the picture, in pixels.
    """

    name: str
    person: str
    at: str
    page: str
    zh: str
    en: str
    width: int = 1280
    most: int = 900
    language: str = "zh"
    scheme: Scheme = "light"


SHOTS = (
    Shot(name="case", person="trader-maker", at="/portal/cases/{id}", page="../README.md", most=1000,
         zh="一笔业务：到哪一步、下一步谁办、期限与全部经过",
         en="a case: where it stands, who is next, until when, and all that was said"),
    Shot(name="home", person="trader-maker", at="/portal", page="trader.md",
         zh="首页：等您办的事", en="home: what waits for you"),
    Shot(name="form", person="trader-maker", at="/portal/apply/{code}", page="trader.md", most=1000,
         zh="表单由报文的说明生成", en="a form, made from what the schema says"),
    Shot(name="home-phone", person="trader-maker", at="/portal", page="trader.md", width=390, language="en",
         scheme="dark", zh="在手机上，深色，英文", en="on a phone, by night, in English"),
    Shot(name="yard", person="yard", at="/portal/yard?show=all", page="partner-developer.md",
         zh="场站的作业清单：按期限，几箱已到位", en="a yard's list: by deadline, with how many stand in place"),
    Shot(name="yard-phone", person="yard", at="/portal/yard?show=all", page="partner-developer.md", width=390,
         most=1000,
         zh="在场地上", en="out in the yard"),
    Shot(name="board", person="operator", at="/portal/board", page="operator.md", most=1000,
         zh="大屏", en="the live board"),
    Shot(name="search", person="operator", at="/portal/messages", page="operator.md", language="en",
         zh="报文查询", en="message search"),
    Shot(name="message", person="operator", at="/portal/operation/messages/{id}", page="operator.md", most=1000,
         scheme="dark", zh="一份报文：原文、标准形式、对方格式并列",
         en="a message: as it came, canonical, and as its receiver got it"),
    Shot(name="trail", person="auditor", at="/portal/operation/trail", page="auditor.md",
         zh="操作日志：谁看过、谁改过", en="the audit log: who saw and who changed what"),
)  # fmt: skip


def shoot(browser: Browser, address: str, people: dict[str, Login], folder: Path, names: list[str]) -> Iterator[str]:
    """Take those of these names, or all; and tell each with its size."""
    wanted = [each for each in SHOTS if not names or each.name in names]
    for login in dict.fromkeys(each.person for each in wanted):
        context = signed_in(browser, address, people[login])
        walk = Walk(partial(read, context)).through(starts(lambda _: True))
        for each in wanted:
            if each.person == login:
                size = _shoot(context, each, walk.found.get(each.at, each.at), folder)
                yield f"{each.name}.png  {size:,} bytes"
        context.close()


def _shoot(context: BrowserContext, shot: Shot, path: str, folder: Path) -> int:
    page = context.new_page()
    page.set_viewport_size({"width": shot.width, "height": 900})
    page.emulate_media(color_scheme=shot.scheme)
    page.goto(f"{path}{'&' if '?' in path else '?'}lang={shot.language}", wait_until="load")
    if path == "/portal/board":
        page.locator("canvas").first.wait_for()
    size = keep(take(page, width=shot.width, scheme=shot.scheme, most=shot.most), folder / f"{shot.name}.png")
    page.close()
    return size
