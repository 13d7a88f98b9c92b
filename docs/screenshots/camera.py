"""Chromium as a person's browser: signs in as people do, and takes pictures that are small."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Literal

import pyotp
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, FloatRect, Page, sync_playwright

from gateway.people.demo import Login

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-color-profile=srgb"]
COLOURS = 64  # of a picture kept: enough for a page of ours
HEIGHT = 900
WAITS_MS = 240_000  # a busy machine takes its time
Scheme = Literal["light", "dark"]


@contextmanager
def camera(chromium: Path) -> Iterator[Browser]:
    """A browser for pictures."""
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield browser
        browser.close()


def signed_in(browser: Browser, address: str, person: Login) -> BrowserContext:
    """A context in which this person is signed in, with his password and a code where he has them."""
    context = browser.new_context(
        base_url=address, reduced_motion="reduce", timezone_id="Asia/Shanghai", locale="zh-CN"
    )
    context.set_default_timeout(WAITS_MS)
    page = context.new_page()
    page.goto("/portal/login?lang=zh")
    page.locator("#login").fill(person.login)
    page.locator("#password").fill(person.password)
    page.locator("#password").press("Enter")
    if person.totp is not None:
        page.wait_for_url("**/portal/login/code")
        page.locator("#code").fill(pyotp.TOTP(person.totp).at(int(time.time())))
        page.locator("#code").press("Enter")
    page.wait_for_url("**/portal")
    page.close()
    return context


def take(page: Page, *, width: int, scheme: Scheme = "light", whole: bool = True, most: int = 6000) -> Image.Image:
    """The page as it is in a window of this width. whole: to its end, `most` pixels at most."""
    page.set_viewport_size({"width": width, "height": HEIGHT})
    page.emulate_media(color_scheme=scheme)
    page.wait_for_function("document.fonts.status === 'loaded'")
    high = page.evaluate("document.documentElement.scrollHeight") if whole else HEIGHT
    clip: FloatRect = {"x": 0, "y": 0, "width": width, "height": min(max(high, 1), most)}
    return Image.open(BytesIO(page.screenshot(full_page=True, clip=clip, animations="disabled", timeout=WAITS_MS)))


def keep(picture: Image.Image, path: Path) -> int:
    """Write it with few colours; its size in bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    few = picture.convert("RGB").quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
    return path.stat().st_size
