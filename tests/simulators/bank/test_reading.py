"""What a bank refuses on the line, in its own words."""

import pytest

from simulators.bank.orders import Group
from simulators.bank.reading import READERS, Refused, read
from tests.simulators.bank.files import HOUSE, Counter, Pay, cancel, pain

ENVELOPE = b"""<BizMsgEnvlp xmlns="urn:swift:xsd:envelope">
<AppHdr xmlns="urn:iso:std:iso:20022:tech:xsd:head.001.001.02">
<Fr><FIId><FinInstnId/></FIId></Fr><To><FIId><FinInstnId/></FIId></To><BizMsgIdr>1</BizMsgIdr>
<MsgDefIdr>%s</MsgDefIdr><CreDt>2026-11-23T10:00:00+08:00</CreDt></AppHdr>%s</BizMsgEnvlp>"""


def wrapped(data: bytes, named: bytes = b"pain.001.001.09") -> bytes:
    return ENVELOPE % (named, data.partition(b"?>")[2])


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "not well-formed"),
        (b"<a>", "not well-formed"),
        (pain().replace(b"1000.00", b"\xff\xfe"), "not well-formed"),
        (b"<!DOCTYPE a><a/>", "DOCTYPE"),
        (b"<a/>", "not supported"),
        (pain().replace(b"pain.001.001.09", b"pain.001.001.11"), "not supported"),
        (pain().replace(b"<PmtMtd>TRF", b"<PmtMtd>CHK"), "schema validation failed"),
        (pain().replace(b"TwnNm", b"AdrLine"), "schema validation failed"),
        (cancel("N-1").replace(b">CUST<", b">WHIM<"), "schema validation failed"),
        (wrapped(pain(), b"pain.001.001.03"), "envelope"),
        (b"<a>" + b" " * 11 * 1024 * 1024, "too large"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_is_none_is_refused_and_says_why(data: bytes, says: str):
    taken = Counter().send(data)
    assert taken.status == 400 and says in taken.text


def test_an_envelope_is_opened():
    group = read(wrapped(pain()), HOUSE.versions)
    assert isinstance(group, Group) and group.msg_id == "M1"


def test_what_is_refused_leaves_no_trace_but_the_answer():
    counter = Counter()
    counter.send(b"<a>")
    counter.wait(hours=1)
    assert not counter.papers and not counter.bank.transfers.payments


def test_every_reader_has_a_schema_that_is_there():
    for reader in READERS.values():
        with pytest.raises(Refused):
            read(f'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:{reader.name}"/>'.encode(), (reader.name,))


def test_a_group_is_read_whole():
    group = read(pain(Pay(uetr="3f9f8a4e-2b9c-4d65-9a35-0c2f6a7b8c9d")), HOUSE.versions)
    assert isinstance(group, Group)
    (one,) = group.instructions
    assert (one.end_to_end_id, str(one.amount), one.charges) == ("MA3ABC127A1000", "USD 1000.00", "SHAR")
    assert one.bop == (("121010", "1000.00", "USD"),) and one.uetr.startswith("3f9f")
    assert (one.creditor.name, one.creditor.country) == ("NORTHWIND TRADING LLC", "US")
