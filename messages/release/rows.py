"""Which goods go by which mode: the rows of the rule set, each with its days, its basis and whether it is assumed.

Headings are those of the Harmonized System. A row is never changed: it ends, and another begins, so that a past case is
judged by the rows of its day. Sources: S0 the Shandong measures (2020); GACC 2018-134 (from 2018-10-19); GACC 2020-69
(from 2020-06-01); GB 20664-2006.
"""

from dataclasses import dataclass
from datetime import date

VERSION = "2020-06-01.1"  # of the rows and of what the engine makes of them

RELEASE_FIRST, INSPECT_FIRST, FRESH, DECLARED, CHECKED, WHILE_TESTING, DIRECT, USUAL = (
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "9",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row.

    id:        stable name, shown with every proposal. headings: beginnings of HS numbers, digits.
    mode:      RELEASE_MODE. fresh: of goods declared fresh or live alone. certificate: only where one is asked for
               (True) or is not (False); None: either way. radiation: radioactivity is tested in any case.
    since:     first day, Beijing. until: last day; None: still in force.
    basis:     where it is written. assumed: our own reading, to be confirmed by customs.
    """

    id: str
    headings: tuple[str, ...]
    mode: str
    fresh: bool | None = None
    certificate: bool | None = None
    radiation: bool = False
    since: date
    until: date | None = None
    basis: str
    assumed: bool = False

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on that day."""
        return self.since <= day and (self.until is None or day <= self.until)


_ORES, _IRON, _MEASURES = date(2018, 10, 19), date(2020, 6, 1), date(2020, 5, 15)

ROWS = (
    Row(id="iron-direct", headings=("26011110", "26011120", "26011190", "26011200", "26012000"), mode=DIRECT,
        certificate=False, radiation=True, since=_IRON, basis="GACC 2020-69"),
    Row(id="iron", headings=("2601",), mode=RELEASE_FIRST, radiation=True, since=_ORES, basis="GACC 2018-134; S0"),
    Row(id="manganese", headings=("2602",), mode=RELEASE_FIRST, radiation=True, since=_ORES,
        basis="GACC 2018-134; S0"),
    Row(id="chromium", headings=("2610",), mode=RELEASE_FIRST, radiation=True, since=_ORES, basis="GACC 2018-134; S0"),
    Row(id="lead", headings=("2607",), mode=RELEASE_FIRST, radiation=True, since=_ORES,
        basis="GACC 2018-134; S0; GB 20664-2006"),
    Row(id="zinc", headings=("2608",), mode=RELEASE_FIRST, radiation=True, since=_ORES,
        basis="GACC 2018-134; S0; GB 20664-2006"),
    Row(id="other-ores", headings=("2603", "2604", "2605", "2606", "2609", "2611", "2612", "2613", "2614", "2615",
                                   "2616", "2617", "2619", "2620", "2621"),
        mode=INSPECT_FIRST, radiation=True, since=_MEASURES, basis="S0", assumed=True),
    Row(id="live-animals", headings=("0101", "0102", "0103", "0104", "0105", "0106"), mode=FRESH, fresh=True,
        since=_MEASURES, basis="S0", assumed=True),
    Row(id="fresh-fish", headings=("0301", "0302", "0303", "0304", "0305", "0306", "0307", "0308"), mode=FRESH,
        fresh=True, since=_MEASURES, basis="S0", assumed=True),
    Row(id="fresh-plants", headings=("06", "07"), mode=FRESH, fresh=True, since=_MEASURES, basis="S0", assumed=True),
    Row(id="fresh-fruit", headings=("0803", "0804", "0805", "0806", "0807", "0808", "0809", "0810"), mode=FRESH,
        fresh=True, since=_MEASURES, basis="S0", assumed=True),
    Row(id="milk-and-eggs", headings=("0401", "0407"), mode=FRESH, fresh=True, since=_MEASURES, basis="S0",
        assumed=True),
    Row(id="food-in-test", headings=("02", "03", "04"), mode=WHILE_TESTING, since=_MEASURES, basis="S0", assumed=True),
    Row(id="food-checked", headings=("07", "08", "09", "10", "11", "12"), mode=CHECKED, since=_MEASURES, basis="S0",
        assumed=True),
    Row(id="food-declared", headings=("15", "16", "17", "18", "19", "20", "21", "22"), mode=DECLARED, since=_MEASURES,
        basis="S0", assumed=True),
    Row(id="cosmetics", headings=("3303", "3304", "3305", "3306", "3307"), mode=CHECKED, since=_MEASURES, basis="S0",
        assumed=True),
)  # fmt: skip

# From the loosest to the strictest: of several lines the strictest mode holds for all.
STRICTNESS = (DIRECT, DECLARED, CHECKED, WHILE_TESTING, FRESH, RELEASE_FIRST, USUAL, INSPECT_FIRST)
