import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.seals.leaves import FORM, NAMES, BadLeaf, leaf_text, lines, read_leaf, read_lines

ACCEPTED = """\
swg-leaf-1
sequence: 1042
time: 2026-11-21T02:00:00.123456Z
kind: accepted
id: 019ea7c1-0000-7000-8000-000000000000
sender: 4218737944946
message_id: M-1
size: 2048"""


def test_a_leaf_is_lines_in_a_fixed_order():
    text = leaf_text(
        size=2048,
        message_id="M-1",
        sender="4218737944946",
        id="019ea7c1-0000-7000-8000-000000000000",
        kind="accepted",
        time=1795226400123456,
        sequence=1042,
    )
    assert text == ACCEPTED


def test_a_leaf_is_read_as_it_was_written():
    assert read_leaf(ACCEPTED)["sender"] == "4218737944946"


@pytest.mark.parametrize(
    "value",
    [
        "x\nkind: accepted",
        "x\r\nkind: accepted",
        "x\u2028kind: accepted",
        "x\x85kind: accepted",
        "x\x0bkind: accepted",
        "\nswg-leaf-1",
        "x\\u000akind: accepted",
    ],
)
def test_no_value_forges_a_line(value: str):
    text = leaf_text(sequence=1, time=0, kind="refused", id="1", note=value)
    assert [line.partition(":")[0] for line in text.splitlines()] == [FORM, "sequence", "time", "kind", "id", "note"]
    assert read_leaf(text)["note"] == value


def test_a_careless_writer_lets_a_value_forge_a_line():  # saboteur
    text = f"{FORM}\nnote: " + "x\nkind: accepted"
    assert "kind: accepted" in text.splitlines()


@given(st.lists(st.text() | st.none(), min_size=3, max_size=3))
def test_whatever_is_written_is_read_again(values: list[str | None]):
    text = lines("f-1", ("a", "b", "c"), tuple(values))
    told = {name: value for name, value in zip("abc", values, strict=True) if value}
    assert read_lines(text, "f-1", ("a", "b", "c")) == told
    assert len(text.splitlines()) == 1 + len(told)
    assert text == text.strip()


@pytest.mark.parametrize(
    "text",
    [
        "",
        ACCEPTED + "\n",
        ACCEPTED.replace("swg-leaf-1", "swg-leaf-2"),
        ACCEPTED.replace("kind: accepted\n", "") + "\nkind: accepted",
        ACCEPTED.replace("kind: accepted", "kind: refused\nkind: accepted"),
        ACCEPTED + "\ncolour: red",
        ACCEPTED + "\nnote",
        ACCEPTED + "\nnote: ",
        ACCEPTED + "\nnote:  x",
        ACCEPTED.replace("\n", "\r\n"),
        ACCEPTED + "\nnote: \\u0041",
    ],
)
def test_a_text_of_another_form_is_no_leaf(text: str):
    with pytest.raises(BadLeaf):
        read_leaf(text)


def test_every_name_is_a_parameter_and_keeps_its_place():
    values = {name: (1 if name in ("sequence", "time", "size") else name) for name in NAMES}
    text = leaf_text(**values)  # type: ignore[arg-type]
    assert tuple(line.partition(":")[0] for line in text.split("\n")[1:]) == NAMES
