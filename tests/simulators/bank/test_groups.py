"""Files of several payments: counted, summed, accepted in part, told at each level; and files that come twice."""

from dataclasses import replace

import pytest
from lxml import etree

from tests.simulators.bank.files import HOUSE, USD, Counter, Pay, pain, texts


def three(*endings: str) -> tuple[Pay, ...]:
    return tuple(Pay(number=f"N-{nth}", amount=f"100{nth}.{ending}") for nth, ending in enumerate(endings))


def told(counter: Counter) -> list[tuple[str, str]]:
    return [(paper.facts["level"], paper.facts["status"]) for paper in counter.said()]


def test_a_group_of_which_all_are_well_is_told_by_batch():
    counter = Counter()
    counter.pay(*three("00", "00"), Pay(number="N-9x", batch="B2"))
    counter.wait(seconds=2)
    assert told(counter) == [("group", "RCVD"), ("group", "ACTC"), ("batch", "ACCP"), ("batch", "ACCP")]


def test_a_group_of_which_some_are_well_is_accepted_in_part():
    counter = Counter()
    counter.pay(*three("00", "02", "08"))
    counter.wait(seconds=2)
    part = counter.said()[-1]
    assert texts(part, "GrpSts") == ["PART"]
    assert texts(part, "TxSts") == ["ACCP", "RJCT", "RJCT"]
    assert texts(part, "Cd")[-2:] == ["AC01", "AG01"]
    counter.wait(days=1)
    assert [counter.statuses(f"N-{nth}")[-1:] for nth in range(3)] == [["ACCC"], [], []]


def test_a_group_of_which_none_is_well_is_rejected_line_by_line():
    counter = Counter()
    counter.pay(*three("02", "08"))
    counter.wait(seconds=2)
    assert texts(counter.said()[-1], "GrpSts") == ["RJCT"]
    assert texts(counter.said()[-1], "TxSts") == ["RJCT", "RJCT"]


@pytest.mark.parametrize(("words", "code"), [({"count": 3}, "AM18"), ({"total": "1.00"}, "AM10")])
def test_a_group_that_counts_wrong_is_rejected_whole(words: dict[str, object], code: str):
    counter = Counter()
    counter.pay(*three("00", "00"), **words)
    counter.wait(days=1)
    assert told(counter) == [("group", "RCVD"), ("group", "RJCT")]
    assert counter.reasons() == [code] and counter.balance(USD) == 1_000_000


def test_a_message_number_seen_before_is_told_and_the_first_stands():
    counter = Counter()
    counter.pay()
    counter.wait(seconds=10)
    assert counter.pay().status == 202
    counter.wait(days=1)
    copies = [paper for paper in counter.said() if paper.facts.get("copy")]
    assert [(texts(each, "GrpSts"), texts(each, "Cd")[-1]) for each in copies] == [(["RJCT"], "DUPL")]
    assert counter.statuses()[-1] == "ACCC" and len(counter.said("camt.054")) == 1


@pytest.mark.parametrize(("kind", "status"), [("refuse", 409), ("same", 202)])
def test_a_bank_may_treat_a_copy_otherwise(kind: str, status: int):
    counter = Counter(house=replace(HOUSE, duplicates=kind))
    counter.pay()
    assert counter.pay().status == status
    counter.wait(days=1)
    assert "DUPL" not in counter.reasons() and len(counter.said("camt.054")) == 1


def test_of_two_in_one_file_with_one_number_the_second_is_a_duplicate():
    counter = Counter()
    counter.pay(Pay(number="N-1"), Pay(number="N-1"))
    counter.wait(seconds=2)
    assert texts(counter.said()[-1], "TxSts") == ["ACCP", "RJCT"]


def test_an_older_version_is_taken_where_it_is_agreed():
    old = pain().replace(b"pain.001.001.09", b"pain.001.001.03").replace(b"BICFI>", b"BIC>")
    root = etree.fromstring(old)
    for each in root.iter("{*}ReqdExctnDt"):
        each.text = each[0].text
        each.remove(each[0])
    data = etree.tostring(root)
    assert Counter().send(data).status == 400
    counter = Counter(house=replace(HOUSE, versions=(*HOUSE.versions, "pain.001.001.03")))
    assert counter.send(data).status == 202
    counter.wait(days=1)
    assert counter.statuses()[-1] == "ACCC"
    assert texts(counter.said()[0], "OrgnlMsgNmId") == ["pain.001.001.03"]
