"""Documents, written from tables and read by names."""

import pytest

from simulators import documents
from simulators.documents import Unreadable
from tests.simulators.words import document

BODY = {"EntryId": "1", "Note": None, "Goods": {"Lot": [{"GoodsName": "矿"}, {"GoodsName": "钢"}]}}


def test_a_table_becomes_elements_in_its_order():
    made = document("inspection.arrival-reply.1", BODY)
    assert made.type == "inspection.arrival-reply.1"
    assert made.text("Body/Goods/Lot/GoodsName") == "矿"
    assert [lot.text("GoodsName") for lot in made.each("Body/Goods/Lot")] == ["矿", "钢"]


def test_none_leaves_an_element_out():
    assert document("inspection.notice.1", BODY).text("Body/Note") is None


def test_what_the_contract_promises_and_is_not_there_is_told():
    with pytest.raises(Unreadable, match="no Body/BillNo"):
        document("inspection.notice.1", BODY).need("Body/BillNo")


@pytest.mark.parametrize(
    "data", [b"", b"<a>", b"\xff\xfe<a/>", b"<!DOCTYPE a><a/>", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>']
)
def test_what_is_no_document_is_told(data: bytes):
    with pytest.raises(Unreadable):
        documents.read(data)
