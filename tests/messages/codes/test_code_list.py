from datetime import date

from messages.codes.code_list import Code, CodeList

MOVED = CodeList(
    id="MOVED",
    zh="改过的代码",
    en="codes that changed",
    source="this test",
    rows=(
        Code("4249", "旧办事处", "old office", valid_to=date(2013, 12, 31)),
        Code("4312", "新办事处", "new office", valid_from=date(2014, 1, 1)),
        Code("4249", "另一办事处", "another office", valid_from=date(2020, 1, 1)),
    ),
)


def test_a_value_is_valid_on_its_first_and_its_last_day():
    assert MOVED.get("4249", on=date(2013, 12, 31)) is MOVED.rows[0]
    assert MOVED.get("4312", on=date(2014, 1, 1)) is MOVED.rows[1]


def test_a_value_is_unknown_before_and_after():
    assert MOVED.get("4312", on=date(2013, 12, 31)) is None
    assert MOVED.get("4249", on=date(2014, 1, 1)) is None


def test_a_value_issued_anew_is_another_code():
    assert MOVED.get("4249", on=date(2021, 1, 1)) is MOVED.rows[2]


def test_without_a_day_the_newest_row_is_meant():
    assert MOVED.get("4249") is MOVED.rows[2]


def test_the_list_of_a_day_holds_what_was_valid_then():
    assert MOVED.at(date(2010, 1, 1)) == MOVED.rows[:1]
    assert MOVED.at(date(2021, 1, 1)) == MOVED.rows[1:]


def test_a_name_in_either_language_leads_to_its_code():
    assert MOVED.named("新办事处") == MOVED.named("new office") == MOVED.rows[1]
    assert MOVED.named("旧办事处", on=date(2021, 1, 1)) is None
    assert MOVED.named("nowhere") is None
