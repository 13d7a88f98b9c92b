"""A day or a time at either end of the calendar, wherever it stands, does not fit, and is never an error of ours.

Rules count on from days that they are handed; what lies beyond this century is not handed to them.
"""

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from lxml import etree

from gateway.check.examination import Examination
from gateway.check.examining import examine
from messages.catalogue import MessageType
from messages.findings import Finding
from tests.documents import root, samples
from tests.gateway.check.test_samples import NOT_FIT, NOW, TOOLS

ENDS = {"9999-12-31": "9999-12-31T23:59:59-14:00", "0001-01-01": "0001-01-01T00:00:00+14:00"}
DAY, TIME = re.compile(r"\d{4}-\d\d-\d\d"), re.compile(r"\d{4}-\d\d-\d\dT.+")


def dated(path: Path) -> tuple[etree._Element, list[etree._Element]]:
    """A sample, and its elements that are a day or a time."""
    tree = root(path)
    (body,) = (each for each in tree if etree.QName(each).localname == "Body")
    leaves = (each for each in body.iter() if isinstance(each.tag, str) and not len(each))
    return tree, [each for each in leaves if DAY.match(each.text or "")]


def told(path: Path, day: str, *numbers: int) -> tuple[Finding, ...]:
    """What is said of a sample with this day in these places."""
    tree, leaves = dated(path)
    for number in numbers:
        leaves[number].text = ENDS[day] if TIME.fullmatch(leaves[number].text or "") else day
    return examine(Examination(content=etree.tostring(tree), now=NOW), TOOLS)


def places(path: Path) -> Iterator[tuple[int, ...]]:
    """Each by itself, and all together."""
    many = len(dated(path)[1])
    yield from ((number,) for number in range(many))
    if many > 1:
        yield tuple(range(many))


@pytest.mark.parametrize(("type_", "path"), samples("valid"))
def test_a_day_at_the_end_of_time_does_not_fit(type_: MessageType, path: Path) -> None:
    for day, some in product(ENDS, places(path)):
        codes = {each.code for each in told(path, day, *some)}
        assert NOT_FIT.code in codes or _is_a_text(path, some), (day, some, codes)


def _is_a_text(path: Path, some: tuple[int, ...]) -> bool:
    """Whether it stands where words may: before and after of an amendment, what was found and wanted of a message."""
    _, leaves = dated(path)
    return {etree.QName(leaves[number]).localname for number in some} <= {"Before", "After", "Value", "Wanted"}
