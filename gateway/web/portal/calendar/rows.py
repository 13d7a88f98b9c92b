"""The pages of this area, and what they say."""

from collections.abc import Mapping

from gateway.partners.rights import Action
from gateway.web.portal.row import Page, Reach

PAGES: tuple[Page, ...] = (
    Page(path="/portal/calendar", name="calendar/calendar", action=Action.READ, own=True),
    Page(path="/portal/calendar/make", name="calendar/calendar", action=Action.READ),
    Page(path="/portal/calendar/end", name="calendar/calendar", action=Action.READ),
    Page(path="/portal/calendar/feed", name="calendar/calendar", reach=Reach.ANYONE),
)

WORDS: Mapping[str, tuple[str, str]] = {
    "page.calendar/calendar": ("日历订阅", "Calendar"),
    "calendar/what": (
        "在手机或电脑的日历中订阅此地址，到期的待办会自动出现，提前一天提醒。内容只有业务类别、编号、步骤和期限",
        "Subscribe to the address in your calendar: what is due appears by itself, with an alarm a day before. It says "
        "the kind, the number, the step and the time, nothing else",
    ),
    "calendar/made": (
        "您的订阅地址自 {0} 起有效。地址本身不再显示；忘记了就换一个",
        "Yours was made at {0}. The address is not shown again; if you do not have it any more, make another",
    ),
    "calendar/none": ("您还没有订阅地址", "You have no address yet"),
    "calendar/make": ("生成地址", "Make an address"),
    "calendar/renew": ("换一个地址（旧地址立即失效）", "Make another (the old one ends at once)"),
    "calendar/end": ("停用地址", "End the address"),
    "calendar/once": (
        "订阅地址（仅显示这一次；知道它的人就能看到您的待办期限）",
        "The address (shown this once; whoever knows it sees what is due)",
    ),
    "calendar/ends": (
        "更改或重置口令、停用账号时，地址随之失效",
        "It ends when your password is changed or reset, and with the account",
    ),
}
