"""The page of this area, and what it says."""

from collections.abc import Mapping

from gateway.web.portal.row import Page, Reach

PAGES: tuple[Page, ...] = (Page(path="/portal/status", name="status/status", reach=Reach.ANYONE),)

WORDS: Mapping[str, tuple[str, str]] = {
    "page.status/status": ("办理状态", "Where it stands"),
    "status/kind": ("业务", "Kind"),
    "status/number": ("编号", "Number"),
    "status/more": ("登录查看全部内容", "Sign in to see all of it"),
    "status/only": ("凭单上的二维码只能看到办理状态", "The code on the sheet shows where it stands and nothing else"),
}
