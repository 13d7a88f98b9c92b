"""Maintenance: announced it is told and changes nothing; under way nothing is taken over, by no way in; then all is."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from gateway.journal import tables
from gateway.journal.maintenance import ON, Maintenance, Notice, Phase
from messages.seals.leaves import read_leaf
from messages.times import BEIJING
from tests.gateway.channels.agreed import agree, eventually
from tests.gateway.web.house import House, house

NOTICE, ARRIVAL = "inspection.notice.1/one-container", "inspection.arrival.1/one-container"
ZH, EN = "数据库升级", "The database is upgraded"
HEADER = "swg-maintenance"


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with house(tmp_path_factory.mktemp("maintained") / "data") as it:
        yield it


@pytest.fixture(autouse=True)
def _ended(own: House) -> Iterator[None]:
    yield
    own.control("POST", "/maintenance/off", {})


def announce(own: House, begins: float | None = None, lasts: float = 3600, **more: Any) -> Any:
    """It begins and lasts so many seconds from now; begins: None: at once."""
    now = datetime.now(BEIJING)
    said = {"zh": ZH, "en": EN, "by": "li.na", "until": (now + timedelta(seconds=(begins or 0) + lasts)).isoformat()}
    if begins is not None:
        said["begins"] = (now + timedelta(seconds=begins)).isoformat()
    return own.control("POST", "/maintenance/on", said | more)


def test_announced_it_is_told_with_every_answer_and_everything_is_taken(own: House) -> None:
    assert own.get("/v1/notices").json == {"items": []} and HEADER not in own.get("/livez").headers
    announce(own, begins=600)
    taken = own.send(own.document(NOTICE, "customs-demo"), "customs-demo")
    (notice,) = own.get("/v1/notices").json["items"]
    assert taken.status == 202 and taken.headers[HEADER] == f"{notice['from']}/{notice['until']}"
    assert (notice["phase"], notice["zh"], notice["en"]) == ("announced", ZH, EN)
    assert own.get("/readyz").json["maintenance"] == "announced"
    assert "swg_maintenance 1.0" in own.get("/metrics").body.decode()


def test_under_way_no_document_is_taken_and_both_texts_say_why(own: House) -> None:
    announce(own)
    answer = own.send(own.document(ARRIVAL))
    assert answer.status == 503 and 3500 < int(answer.headers["retry-after"]) <= 3600
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json["type"] == "urn:single-window:problem:maintenance"
    assert (answer.json["maintenance"]["zh"], answer.json["maintenance"]["en"]) == (ZH, EN)


@pytest.mark.parametrize("path", ["/v1/settlements/outward", "/v1/signings/01980000-0000-7000-8000-0000000000ff/check"])
def test_nor_is_anything_else_that_makes_a_case_move(own: House, path: str) -> None:
    announce(own)
    assert own.post(path, {}, "trader-demo").json["type"].endswith(":maintenance")


def test_reading_fetching_and_dry_runs_go_on_and_the_process_stays_in_service(own: House) -> None:
    own.send(own.document(NOTICE, "customs-demo"), "customs-demo")
    announce(own)
    assert own.get("/v1/inspections", "yard-demo").status == 200
    (item, *_) = own.get("/v1/mailbox", "yard-demo").json["items"]
    said = {"items": [{"delivery": item["delivery"], "verdict": "accepted"}]}
    assert own.post("/v1/mailbox/acknowledge", said, "yard-demo").status == 200
    assert own.post("/v1/validate", own.document(ARRIVAL), "yard-demo", **{"Content-Type": "application/xml"}).json
    told = own.get("/readyz")
    assert (told.status, told.json["ready"], told.json["maintenance"]) == (200, True, "on")


def test_where_it_is_said_partners_read_nothing_either_and_the_platform_does(own: House) -> None:
    announce(own, reads_too=True)
    assert own.get("/v1/inspections", "yard-demo").status == 503
    assert own.get("/v1/mailbox", "yard-demo").status == 503
    assert [own.get(path).status for path in ("/v1/notices", "/livez", "/readyz", "/v1/catalogue")] == [200] * 4
    assert own.get("/v1/inspections", "operator").status == 200


def test_who_may_not_come_in_is_told_that_first(own: House) -> None:
    announce(own)
    assert own.ask("POST", "/v1/messages", None, b"<x/>", {"Content-Type": "application/xml"}).status == 401


def test_what_lies_in_a_folder_stays_there_and_is_taken_afterwards(own: House, tmp_path: Path) -> None:
    (folder := tmp_path / "yard").mkdir()
    agree(own, folders=(str(folder),), folder_period_s=0.02, folder_settle_s=0.0)
    out, sent = next(folder.rglob("OutBox"), folder / "OutBox"), folder / "SentBox"
    eventually(out.exists, "nobody looks into the folder")
    announce(own)
    (out / "one.tmp").write_bytes(own.document(ARRIVAL))
    (out / "one.tmp").rename(out / "one.xml")
    eventually(lambda: own.get("/readyz").json["maintenance"] == "on", "nobody is told")
    assert not (sent / "one.xml").exists() and (out / "one.xml").exists()
    own.control("POST", "/maintenance/off", {})
    eventually((sent / "one.xml").exists, "it was forgotten")


def test_ended_everything_is_taken_again(own: House) -> None:
    announce(own)
    document = own.document(NOTICE, "customs-demo")
    assert own.send(document, "customs-demo").status == 503
    assert own.control("POST", "/maintenance/off", {"by": "li.na"}).json == {"items": []}
    assert own.send(document, "customs-demo").status == 202
    assert own.control("POST", "/maintenance/off", {}).status == 409


def test_what_was_said_elsewhere_holds_here_within_a_second_or_two(own: House) -> None:
    """Another process wrote it: nobody has told this one."""
    beside = Maintenance(own.gateway.database)
    own.gateway.maintenance.refresh, kept = (lambda: None), own.gateway.maintenance.refresh
    try:
        announce(own)
        assert own.gateway.maintenance.notice is None
    finally:
        own.gateway.maintenance.refresh = kept
    beside.refresh()
    eventually(lambda: own.send(own.document(ARRIVAL)).status == 503, "it is not heard of")
    assert beside.notice == own.gateway.maintenance.notice


def test_it_is_on_record_under_the_name_of_who_said_it(own: House) -> None:
    announce(own)
    with own.gateway.database.connect() as connection:
        texts = connection.execute(select(tables.leaves.c.text).where(tables.leaves.c.subject == "maintenance"))
        leaf = read_leaf(list(texts.scalars())[-1])
    assert leaf["sender"] == "li.na" and ZH in leaf["note"] and re.match(f"{ON}, operator: ", leaf["note"])


@pytest.mark.parametrize(("begins", "lasts"), [(None, -60), (600, -60)])
def test_an_end_before_its_beginning_is_refused(own: House, begins: float | None, lasts: float) -> None:
    assert announce(own, begins=begins, lasts=lasts).status == 400


def test_it_ends_by_an_operators_word_alone() -> None:
    at = datetime(2026, 11, 23, 2, tzinfo=BEIJING)
    notice = Notice(begins=at, until=at + timedelta(hours=2), zh=ZH, en=EN)
    phases = [notice.phase(int((at + timedelta(hours=each)).timestamp() * 1e6)) for each in (-1, 0, 1, 2, 9)]
    assert phases == [Phase.ANNOUNCED, Phase.ON, Phase.ON, Phase.OVERDUE, Phase.OVERDUE]
    assert notice.retry_after_s(int((at + timedelta(hours=9)).timestamp() * 1e6)) == 60


def test_the_saboteur_whose_doors_know_no_maintenance_is_seen(own: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Maintenance, "closed", lambda self: None)
    announce(own)
    with pytest.raises(AssertionError):
        test_under_way_no_document_is_taken_and_both_texts_say_why(own)
