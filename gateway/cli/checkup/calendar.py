"""The calendar of working days: published, for this year and from November on for the next."""

from collections.abc import Iterator

from gateway.cli.checkup.told import Installation, Told, ok, warn
from messages import workdays


def working_days(of: Installation) -> Iterator[Told]:
    """A deadline that reaches into a year of which nothing is known is provisional, and gives no card."""
    missing = workdays.unpublished(of.now)
    if missing:
        years = ", ".join(map(str, missing))
        yield warn(
            f"工作日历缺 {years} 年，跨入该年的时限为暂定，不发红黄牌",
            f"no calendar of working days for {years}: deadlines that reach into it are provisional and give no card",
            "国务院办公厅公布后，升级 chinesecalendar 并重启",
            "once the State Council has published it, upgrade chinesecalendar and start again",
        )
    else:
        yield ok(f"工作日历已公布至 {of.now.year} 年", f"the calendar of working days is there for {of.now.year}")
