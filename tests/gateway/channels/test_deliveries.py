"""What is for a partner reaches him by whatever way was agreed, through the lanes, and is on record as his."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from sqlalchemy import select

from gateway.journal import tables
from tests.gateway.channels.agreed import agree, eventually
from tests.gateway.channels.amqp.test_queues import Queues
from tests.gateway.web.house import House, house

NOTICE = "inspection.notice.1/one-container"
QUICK = {"retry_first_s": 0.05, "retry_most_s": 0.1}


@pytest.fixture
def own(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[House]:
    url = request.getfixturevalue("amqp_url") if "queues" in request.fixturenames else None
    with house(tmp_path / "data", amqp_url=url, relay_period_s=0.05) as it:
        yield it


@pytest.fixture
def queues(amqp_url: str) -> Iterator[Queues]:
    it = Queues(amqp_url)
    it.declare(it.out)
    yield it
    it.delete()


@pytest.fixture
def drops(tmp_path: Path) -> Path:
    path = tmp_path / "yard"
    path.mkdir()
    return path


def notify(own: House) -> None:
    answer = own.send(own.document(NOTICE, "customs-demo"), "customs-demo")
    assert answer.status == 202, answer.body


def deliveries(own: House) -> list[Any]:
    wanted = select(tables.deliveries).where(tables.deliveries.c.partner == "yard-demo")
    with own.gateway.database.connect() as connection:
        return list(connection.execute(wanted))


def until(own: House, state: str) -> Any:
    return eventually(lambda: next((each for each in deliveries(own) if each.state == state), None), f"none is {state}")


def test_a_notice_lies_sealed_in_the_in_box_of_who_agreed_on_a_folder(own: House, drops: Path):
    agree(own, channel="folder", folders=(str(drops),), **QUICK)
    notify(own)
    delivery = until(own, "acknowledged")
    (file,) = (drops / "InBox").iterdir()
    assert file.name == f"inspection.notice.1_{delivery.id}.xml"
    assert file.read_bytes() == delivery.sealed
    assert etree.parse(file).getroot()[-1].tag.endswith("Signature")
    assert (delivery.channel, delivery.attempts) == ("folder", 1)


def test_where_that_is_agreed_it_is_his_once_he_took_it_away(own: House, drops: Path):
    agree(own, channel="folder", folders=(str(drops),), folder_done="taken", **QUICK)
    notify(own)
    (file,) = eventually(lambda: list((drops / "InBox").glob("*")), "nothing is laid there")
    eventually(lambda: deliveries(own)[0].attempts > 7, "it is not asked again")  # nor does he rest for it
    assert deliveries(own)[0].state != "acknowledged"
    file.unlink()
    until(own, "acknowledged")
    assert list((drops / "InBox").iterdir()) == []


def test_what_lay_in_a_mailbox_goes_to_the_folder_that_is_agreed_now(own: House, drops: Path):
    notify(own)
    assert [each.state for each in deliveries(own)] == ["due"]
    agree(own, channel="folder", folders=(str(drops),), **QUICK)
    until(own, "acknowledged")


def test_a_share_that_is_away_is_tried_until_it_is_back(own: House, drops: Path):
    agree(own, channel="folder", folders=(str(drops / "share"),), **QUICK)
    notify(own)
    eventually(lambda: deliveries(own)[0].attempts >= 2, "it is not tried again")
    (drops / "share").mkdir()
    until(own, "acknowledged")
    assert len(list((drops / "share" / "InBox").iterdir())) == 1


def test_a_notice_is_published_to_the_queue_that_was_agreed(own: House, queues: Queues):
    agree(own, channel="amqp", queue_out=queues.out, **QUICK)
    notify(own)
    delivery = until(own, "acknowledged")
    message = queues.wait(queues.out)
    assert (message.message_id, message.body) == (delivery.id, delivery.sealed)


def test_a_queue_that_is_away_is_tried_until_it_is_back(own: House, queues: Queues):
    queues.delete(queues.out)
    agree(own, channel="amqp", queue_out=queues.out, **QUICK)
    notify(own)
    eventually(lambda: deliveries(own)[0].attempts >= 2, "it is not tried again")
    queues.declare(queues.out)
    until(own, "acknowledged")
