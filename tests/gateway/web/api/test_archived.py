"""What is in an archive alone answers 410 with the file's name; what a restore has lost is told to whoever sent it."""

from collections.abc import Iterator

import pytest

from gateway.journal.acts import Act
from gateway.journal.epochs import BeginEpoch, Known, Orphan
from gateway.journal.pruning import Prune
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened

REFUSED = "inspection.arrival.1/one-container"
FILE = "inspection-20291122T020000-1042.swgv"


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A gateway of its own, which goes on in another epoch."""
    with opened(tmp_path_factory.mktemp("archived")) as served:
        yield served


@pytest.fixture(scope="module")
def pruned(own: House) -> str:
    """A refused document that is in an archive alone; its id."""
    message = own.send(own.document(REFUSED, EntryId="x")).headers["swg-message"]
    prune = Prune(documents=[message], file=FILE, digest="a" * 64, reason="inspection, 36 months")
    assert own.gateway.writer.write_now(prune) == [message]
    return str(message)


@pytest.mark.parametrize("who", ["yard-demo", "operator", "auditor"])
def test_whoever_asks_is_told_where_it_is(own: House, pruned: str, who: str) -> None:
    said = own.get(f"/v1/messages/{pruned}/document", who)
    assert (said.status, said.json["type"]) == (410, "urn:single-window:problem:archived")
    assert (said.json["archive"], said.json["archive_sha256"]) == (FILE, "a" * 64)
    assert {"digest", "receipt_no", "leaf", "zh", "next"} <= said.json.keys()


def test_what_became_of_it_is_still_told(own: House, pruned: str) -> None:
    told = own.get(f"/v1/messages/{pruned}", "yard-demo").json
    assert (told["archive"], told["verdict"]) == (FILE, "refused") and told["erased_time"]


@pytest.fixture(scope="module")
def lost(own: House) -> None:
    """The journal went on from a backup, three receipts short."""
    said = (
        ("yard-demo", "inspection.arrival.1"),
        ("yard-demo", "inspection.arrival.1"),
        ("bank-demo", "settlement.status.1"),
    )
    orphans = [
        Orphan(
            seq=9000 + number, received_at=1_772_000_000_000_000, verdict="accepted", partner=partner, sender_id="x",
            type=type_, message_id=f"m{number}", document=f"d{number}", digest="a" * 64,
        )
        for number, (partner, type_) in enumerate(said)
    ]  # fmt: skip
    act = Act("wang", "operator", "restore", "journal.swgv", document="e" * 64)
    own.gateway.writer.write_now(BeginEpoch(own.gateway.writer.sealer, Known(last_seq=9100), orphans, "wang", act))


def test_a_partner_is_told_of_his_own_orphans_alone(own: House, lost: None) -> None:
    told = own.get("/v1/orphans", "yard-demo").json["items"]
    assert [(each["receipt_no"], each["message_id"], each["again"]) for each in told] == [
        (9000, "m0", None), (9001, "m1", None)
    ]  # fmt: skip
    assert own.get("/v1/orphans", "customs-demo").json["items"] == []


def test_the_platform_is_told_of_all_page_by_page(own: House, lost: None) -> None:
    first = own.get("/v1/orphans?limit=2", "auditor").json
    rest = own.get(f"/v1/orphans?limit=2&cursor={first['cursor']}", "auditor").json
    assert [each["receipt_no"] for each in (*first["items"], *rest["items"])] == [9000, 9001, 9002]
    assert rest["cursor"] is None


def test_nobody_without_a_token_is_told(own: House, lost: None) -> None:
    assert own.get("/v1/orphans", None).status == 401
