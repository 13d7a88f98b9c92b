"""The documents that are sent: notices and arrivals of made-up inspections, signed with the keys of the demo's cast.

One inspection is a declaration with two containers: one notice by customs, then two arrivals by the yard, with the
fields a yard's program fills in. A signed arrival has about two kilobytes; it carries no copy of the certificate, which
nobody here would look at. Each number is used once.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from lxml import etree
from stdnum import iso6346

from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.inspection.records import InspectionArrival, InspectionNotice, NoticeContainer
from messages.seals.xmldsig import sign
from messages.xml.records import render

CUSTOMS = "customs-demo"
YARD = "yard-demo"
LINES = 2  # containers on a notice

_CATALOGUE = Catalogue(FAMILIES)


@dataclass(frozen=True, slots=True)
class Key:
    """Whom a partner's folder says he is, and what he signs with."""

    sender_id: str
    key_pem: bytes
    cert_pem: bytes

    @classmethod
    def of(cls, folder: Path, sender_id: str) -> "Key":
        """As `swg demo` leaves it: key.pem and cert.pem."""
        return cls(sender_id, (folder / "key.pem").read_bytes(), (folder / "cert.pem").read_bytes())


def notice(number: int, key: Key, now: datetime) -> bytes:
    """The signed notice of one inspection. number: below a million."""
    body = InspectionNotice(
        entry_id=_entry_id(number, now),
        enterprise_name="青岛海岳进出口有限公司",
        manifest_no="UN9324966-2611E",
        bill_no=_bill_no(number),
        voyage_no="2611E",
        transport_name="LU HAI QING DAO",
        insp_customs_code="4218",
        insp_mode="3",
        check_type="1",
        exam_rec_id=f"{_entry_id(number, now)}01",
        notice_time=now - timedelta(hours=1),
        ie_flag="I",
        enterprise_id="91370200MA3ABC127P",
        enterprise_registration="370296A02C",
        agent_name="青岛顺达报关有限公司",
        agent_id="91370200MA3AGT008Y",
        site_code="CNQDG420018",
        terminal_code="QQCT",
        containers=tuple(
            NoticeContainer(container_no=_container_no(number, line), size_type="22G1", fullness="5")
            for line in range(LINES)
        ),
    )
    return _signed("inspection.notice.1", f"4218-{number:06d}-{now:%Y%m%d%H%M%S}", key, now, body)


def arrivals(number: int, key: Key, now: datetime) -> Iterator[bytes]:
    """The signed arrivals of one inspection, a container each."""
    for line in range(LINES):
        body = InspectionArrival(
            entry_id=_entry_id(number, now),
            bill_no=_bill_no(number),
            transport="LU HAI QING DAO",
            exam_rec_id=f"{_entry_id(number, now)}01",
            container_no=_container_no(number, line),
            site_name="青岛前湾港区查验场",
            site_code="CNQDG420018",
            bay_code=f"A-{number % 40:02d}-{line:02d}",
            in_place_time=now - timedelta(minutes=10),
            operator_code="4218MA3YRD663",
            seal_no=f"SDH{number:06d}",
        )
        message_id = f"{key.sender_id}-{number:06d}-{line}-{now:%Y%m%d%H%M%S}"
        yield _signed("inspection.arrival.1", message_id, key, now, body)


def _signed(code: str, message_id: str, key: Key, now: datetime, body: Any) -> bytes:
    head = Head(
        message_id=message_id,
        function_code="2",
        message_type=code,
        sender_id=key.sender_id,
        receiver_id="EPORT",
        send_time=now,
    )
    root = etree.fromstring(render(Message(head, body), _CATALOGUE[code]))
    sign(root, key_pem=key.key_pem, cert_pem=key.cert_pem)
    root[-1].remove(root[-1][-1])  # ds:KeyInfo, which the signature does not cover
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _entry_id(number: int, now: datetime) -> str:
    return f"4218{now.year}1{number:09d}"


def _bill_no(number: int) -> str:
    return f"QDSH{number:08d}"


def _container_no(number: int, line: int) -> str:
    stem = f"QD{'GH'[line]}U{number:06d}"
    return stem + iso6346.calc_check_digit(stem)
