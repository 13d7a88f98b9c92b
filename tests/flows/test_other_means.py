"""A dead letter from the first look to its end: counted, delivered by other means with a file, proved, sent anew."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from gateway.journal import tables
from gateway.journal.verification.walk import verify
from messages.seals.bundle import holding
from tests.bundles import Alone, changed, files_of, listed_anew, made_of, ours
from tests.gateway.web.deaths import Dies
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened

NOTICE = "inspection.notice.1/one-container"
SLIP = b"%PDF-1.7 received, Wang, 21 November"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("means")) as own:
        yield own


@pytest.fixture(scope="module")
def slip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("slip") / "slip.pdf"
    path.write_bytes(SLIP)
    return path


def dead(house: House, cause: str = "unreached") -> tuple[str, str, str]:
    """A notice whose delivery to the yard is dead: the delivery, the message, the declaration."""
    entry = house.declaration()
    message = house.send(house.document(NOTICE, "customs-demo", entry=entry), "customs-demo").headers["swg-message"]
    told = house.get(f"/v1/messages/{message}", "operator").json["deliveries"]
    delivery = next(each["delivery"] for each in told if each["receiver"] == "yard-demo")
    house.gateway.writer.write_now(Dies(delivery, cause))
    return delivery, message, entry


def confirm(house: House, delivery: str, file: Path | None, **more: str) -> int:
    said = {"how": "by courier, slip 17", "at": "2026-11-21T10:00:00+08:00", "whom": "Wang, at the desk", "by": "li.na"}
    said |= {"file": str(file)} if file is not None else {}
    answer = house.control("POST", "/deliveries/confirm", {"deliveries": [delivery], **said, **more})
    return answer.status


@pytest.fixture(scope="module")
def handed(house: House, slip: Path) -> tuple[str, str, str]:
    """One that a courier brought."""
    found = dead(house)
    assert confirm(house, found[0], slip) == 200
    return found


# counted


def test_the_platform_sees_how_many_there_are_and_a_partner_does_not(house: House) -> None:
    before = house.get("/v1/dead-letters", "operator").json["depth"]
    dead(house, "tls")
    told = house.get("/v1/dead-letters?partner=yard-demo", "auditor").json
    (item,) = told["items"]
    assert house.get("/v1/dead-letters", "operator").json["depth"] == before + 1
    assert (item["receiver"], item["message_type"]) == ("yard-demo", "inspection.notice.1")
    assert {"cause": "tls", "count": 1}.items() <= item["causes"][-1].items() or "tls" in str(item["causes"])
    assert item["oldest_age_s"] >= item["median_age_s"] >= 0
    assert house.get("/v1/dead-letters", "yard-demo").status == 403
    assert house.get("/v1/dead-letters?cursor=nonsense", "operator").status == 400
    assert house.control("GET", "/v1/dead-letters").json["depth"] == before + 1


def test_a_second_page_is_named(house: House) -> None:
    dead(house)
    other = house.send(house.document(NOTICE, "customs-demo"), "customs-demo").headers["swg-message"]
    for each in house.get(f"/v1/messages/{other}", "operator").json["deliveries"]:
        house.gateway.writer.write_now(Dies(each["delivery"]))
    first = house.get("/v1/dead-letters?limit=1", "operator")
    assert 'rel="next"' in first.headers["link"] and first.json["cursor"]
    second = house.get(f"/v1/dead-letters?limit=1&cursor={first.json['cursor']}", "operator").json
    assert first.json["items"][0]["receiver"] < second["items"][0]["receiver"]


def test_metrics_tell_them_by_cause_and_the_age_of_the_oldest(house: House) -> None:
    dead(house, "http-503")
    text = house.get("/metrics", "operator").body.decode()
    assert "swg_dead_letters{" in text and 'partner="yard-demo"' in text and 'type="inspection.notice.1"' in text
    assert 'swg_dead_letter_oldest_seconds{partner="yard-demo"' in text


# sent again, many at once


def test_many_are_begun_taken_at_a_rate_and_told(house: House) -> None:
    ids = {dead(house, "too-slow")[0] for _ in range(5)}
    listed = house.control("GET", "/replays/preview?cause=too-slow").json["items"]
    assert {each["delivery"] for each in listed} == ids and {each["would"] for each in listed} == {"again"}
    begun = house.control("POST", "/replays", {"cause": "too-slow", "by": "li.na", "reason": "back"}).json
    first = house.control(
        "POST", "/replays/go", {"replay": begun["replay"], "rate": 100, "most": 2, "by": "li.na"}
    ).json
    assert (begun["total"], first["left"], len(first["items"])) == (5, 3, 2)
    rest = house.control("POST", "/replays/go", {"replay": begun["replay"], "by": "li.na"}).json
    assert (rest["left"], rest["outcomes"]) == (0, {"again": 5})
    assert house.control("GET", f"/replays/{begun['replay']}").json["left"] == 0
    assert begun["replay"] in {each["replay"] for each in house.control("GET", "/replays?limit=200").json["items"]}
    assert house.control("POST", "/replays/go", {"replay": "none"}).status == 404


# delivered by other means


def test_it_wants_a_file_that_can_be_read(house: House, tmp_path: Path) -> None:
    delivery, _, _ = dead(house)
    (tmp_path / "empty.pdf").touch()
    for file in (None, tmp_path / "none.pdf", tmp_path / "empty.pdf"):
        assert confirm(house, delivery, file) == 400
    assert confirm(house, delivery, tmp_path, how="x" * 300) == 400
    assert house.control("GET", f"/deliveries/{delivery}").json["state"] == "dead"


def test_the_case_tells_the_platform_and_nobody_else(house: House, handed: tuple[str, str, str]) -> None:
    delivery, _, entry = handed
    (summary,) = house.get(f"/v1/inspections/{entry}", "operator").json["cases"]
    events = [each["event"] for each in summary["timeline"]]
    (told,) = [each for each in summary["deliveries"] if each["delivery"] == delivery]
    assert events[-1] == "by other means to yard-demo" and events[0].startswith("notice")
    assert told["other_means"][0]["file"]["name"] == "slip.pdf" and told["other_means"][0]["by"] == "li.na"
    for who in ("trader-demo", "yard-demo", "customs-demo"):
        theirs = house.get(f"/v1/inspections/{entry}", who).body
        assert b"other_means" not in theirs and b"by other means to" not in theirs and b"li.na" not in theirs
        assert (b"slip 17" in theirs) is (who == "yard-demo")  # how he is said to have got it


def test_the_evidence_has_the_file_and_both_verifiers_hold_it(
    house: House, handed: tuple[str, str, str], tmp_path: Path
) -> None:
    files = files_of(house.get(f"/v1/messages/{handed[1]}/evidence", "operator").body)
    (name,) = [each for each in files if "/evidence." in each]
    assert files[name] == SLIP and name.endswith(".pdf")
    told = json.loads(files[f"deliveries/{handed[0]}/delivery.json"])
    assert told["other_means"][0]["how"] == "by courier, slip 17"
    pem = house.gateway.key.cert_pem
    forged = made_of(listed_anew({**files, name: changed(SLIP)}))
    alone = Alone(tmp_path / "x")
    for bundle, named in ((made_of(files), set()), (forged, {name})):
        assert named <= ours(bundle, [pem]).named
        (theirs,) = alone.each([bundle], pem)
        assert named <= theirs.named and (theirs.proved is not bool(named))


def test_without_that_step_nobody_would_notice(house: House, handed: tuple[str, str, str]) -> None:
    """A saboteur who drops the step that holds deliveries lets the forged file through."""
    files = files_of(house.get(f"/v1/messages/{handed[1]}/evidence", "operator").body)
    (name,) = [each for each in files if "/evidence." in each]
    forged = made_of(listed_anew({**files, name: changed(SLIP)}))
    rest = tuple(row for row in holding.STEPS if row[0] != "deliveries")
    assert name not in ours(forged, [house.gateway.key.cert_pem], steps=rest).named


def test_others_evidence_has_no_such_file(house: House, handed: tuple[str, str, str]) -> None:
    for who in ("customs-demo", "yard-demo"):
        answer = house.get(f"/v1/messages/{handed[1]}/evidence", who)
        assert answer.status == 200 and not [each for each in files_of(answer.body) if "/evidence." in each]


def test_it_is_taken_back_only_by_sending_it_anew_and_both_stay(house: House, slip: Path) -> None:
    delivery, _, _ = dead(house)
    assert confirm(house, delivery, slip) == 200
    assert confirm(house, delivery, slip) == 409
    said = {"deliveries": [delivery], "reason": "he never got it", "by": "li.na"}
    (anew,) = house.control("POST", "/deliveries/replay", said).json["items"]
    old = house.control("GET", f"/deliveries/{delivery}").json
    assert (old["state"], old["other_means"][0]["reopened_as"]) == ("acknowledged", anew["delivery"])
    assert house.control("GET", f"/deliveries/{anew['delivery']}").json["state"] == "due"


def test_the_journal_holds_the_file_and_misses_it(house: House, handed: tuple[str, str, str]) -> None:
    database, pem = house.gateway.database, house.gateway.key.cert_pem
    assert verify(database, [pem]).sound
    mine = tables.other_means.c.delivery == handed[0]
    with database.begin() as connection:
        kept = connection.execute(select(tables.other_means.c.content).where(mine)).scalar_one()
        connection.execute(tables.other_means.update().where(mine).values(content=b""))
    emptied = verify(database, [pem])
    with database.begin() as connection:
        connection.execute(tables.other_means.update().where(mine).values(content=kept))
    assert [(each.table, each.column) for each in emptied.problems] == [("other_means", "content")]
    assert verify(database, [pem]).sound


def test_erasing_the_document_destroys_the_file_and_says_so(house: House, slip: Path) -> None:
    delivery, message, _ = dead(house)
    assert confirm(house, delivery, slip) == 200
    for each in house.get(f"/v1/messages/{message}", "operator").json["deliveries"]:
        if each["state"] == "due":
            house.gateway.writer.write_now(Dies(each["delivery"]))
            house.control("POST", "/deliveries/discard", {"deliveries": [each["delivery"]], "reason": "not needed"})
    erased = house.control("POST", "/journal/erase", {"messages": [message], "reason": "asked"})
    assert erased.status == 200, erased.body
    files = files_of(house.get(f"/v1/messages/{message}/evidence", "operator").body)
    assert not [each for each in files if "/evidence." in each]
    assert "paper-erased" in json.loads(files["manifest.json"])["absent"]
    assert verify(house.gateway.database, [house.gateway.key.cert_pem]).sound
