"""What keys open, as it is written and held."""

import pytest

from gateway.partners.rights import WHOLE, Action, BadRights, Rights, known, parse

FAMILIES = ("inspection", "settlement")


def test_rights_read_as_they_are_written() -> None:
    rights = parse("  read:inspection send\tmailbox ", FAMILIES)
    assert str(rights) == "send read:inspection mailbox"
    assert parse(str(rights)) == rights


@pytest.mark.parametrize(
    "text", ["", " ", "write", "send:", "send:nothing", "SEND", "send,read", "send:inspection:x", ":inspection"]
)
def test_what_nobody_knows_is_no_right(text: str) -> None:
    with pytest.raises(BadRights, match=r"read:settlement|no right at all"):
        parse(text, FAMILIES)


def test_a_right_for_one_family_opens_the_action_for_that_family_alone() -> None:
    rights = parse("read:inspection read:settlement send", FAMILIES)
    assert [action for action in Action if rights.allow(action)] == [Action.SEND, Action.READ]
    assert rights.families(Action.READ) == {"inspection", "settlement"}
    assert rights.families(Action.SEND) is None
    assert rights.families(Action.MAILBOX) == frozenset()


@pytest.mark.parametrize(
    ("outer", "inner", "covers"),
    [
        ("send read mailbox", "send", True),
        ("send", "send:inspection", True),
        ("send:inspection", "send", False),
        ("send:inspection", "send:settlement", False),
        ("send:inspection read", "send:inspection read:settlement", True),
        ("read", "mailbox", False),
    ],
)
def test_a_right_covers_what_lies_within_it(outer: str, inner: str, covers: bool) -> None:
    assert parse(outer).cover(parse(inner)) is covers


def test_the_whole_covers_every_right_there_is() -> None:
    assert all(WHOLE.cover(Rights(frozenset({word}))) for word in known(FAMILIES))
