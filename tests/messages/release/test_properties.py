"""What holds of every load: the strictest line decides, no line more loosens anything, load and day say it all."""

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from messages.release.engine import judge, propose
from messages.release.records import GoodsLine, OnSite, ReleaseAssessment
from tests.draws import draws
from tests.messages.release.talk import NOW, RULES, STEEL, assessment, inspected, line

HEADINGS = sorted({heading for row in RULES.row for heading in row.headings} | {"7208", "8703"})
EARLY = ("7", "1")
flag = st.booleans()
numbers = st.sampled_from(HEADINGS).map(lambda heading: heading.ljust(10, "0"))
goods = st.builds(line, numbers, fresh=flag, origin=st.sampled_from(("AU", "FR", None)))
on_site = st.none() | st.builds(
    OnSite,
    done_at=st.just(NOW),
    radioactive=flag,
    solid_waste=flag,
    as_documented=flag,
    foreign_matter=flag,
    sampled=flag,
)
days = st.dates(date(2018, 1, 1), date(2027, 1, 1))


def _load(lines: list[GoodsLine], **more: Any) -> ReleaseAssessment:
    return assessment(*(replace(each, line_no=n) for n, each in enumerate(lines, 1)), **more)


loads = st.builds(
    _load,
    st.lists(goods, min_size=1, max_size=4),
    declared_on=days,
    ie_flag=st.sampled_from("IE"),
    credit_grade=st.sampled_from(("advanced", "registered", "dishonest")),
    certificate_wanted=flag,
    instructed=flag,
    on_site=on_site,
)


@settings(max_examples=draws(150))
@given(loads)
def test_the_strictest_line_decides(load: ReleaseAssessment) -> None:
    said = judge(load, RULES)
    assert said.mode == max((each.mode for each in said.lines), key=RULES.strictness.__getitem__)


@settings(max_examples=draws(150))
@given(loads, goods)
def test_one_more_line_makes_nothing_looser(load: ReleaseAssessment, more: GoodsLine) -> None:
    before = judge(load, RULES)
    after = judge(replace(load, lines=(*load.lines, replace(more, line_no=99))), RULES)
    assert RULES.strictness[after.mode] >= RULES.strictness[before.mode]
    assert before.may_leave or not after.may_leave
    assert set(before.follow_ups) - set(after.follow_ups) <= {"lab", "certificate", "sample"}  # of modes that are lost


@settings(max_examples=draws(100))
@given(loads)
def test_a_mixed_load_goes_by_no_early_mode(load: ReleaseAssessment) -> None:
    said = judge(replace(load, lines=(*load.lines, line(STEEL, 99))), RULES)
    assert said.mode not in EARLY
    assert not any(each.mode in EARLY for each in said.lines)


@settings(max_examples=draws(100))
@given(loads, st.sampled_from(("radioactive", "solid_waste", "foreign_matter", "as_documented")))
def test_what_is_found_on_the_spot_never_lets_goods_leave(load: ReleaseAssessment, found: str) -> None:
    bad = inspected(**{found: found != "as_documented"})
    day = max(load.declared_on, date(2018, 10, 19))
    said = judge(replace(load, on_site=bad), RULES, day)
    assert not said.may_leave and not said.use_barred


@settings(max_examples=draws(100))
@given(loads, days)
def test_a_load_and_a_day_say_it_all(load: ReleaseAssessment, day: date) -> None:
    """The same again is the same; by another day it is as if declared that day; the order of lines changes nothing."""
    assert propose(load, "A", RULES) == propose(load, "A", RULES)
    on_day = replace(propose(load, "A", RULES, day), rule_day=day)
    assert on_day == propose(replace(load, declared_on=day), "A", RULES)
    turned = judge(replace(load, lines=load.lines[::-1]), RULES)
    said = judge(load, RULES)
    assert (turned.mode, turned.may_leave, turned.use_barred, turned.follow_ups) == (
        *(said.mode, said.may_leave, said.use_barred, said.follow_ups),
    )


@settings(max_examples=draws(100))
@given(loads)
def test_goods_leave_only_where_nothing_speaks_against_it(load: ReleaseAssessment) -> None:
    said = judge(load, RULES)
    if said.may_leave:
        assert not any(each.stops for each in said.against)
        assert load.on_site is not None or said.mode == "4"
    else:
        assert not said.use_barred
