"""What lies in an OutBox is taken in like anything else, and found again in SentBox or FailBox with its receipt."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select

from gateway.channels.folder.boxes import ASIDE, FAILED, IN, OUT, OWN, SENT
from gateway.journal import tables
from gateway.partners.changes import Switch
from tests.gateway.channels.agreed import agree, eventually
from tests.gateway.web.house import JSON, XML, House, house

QUICK = {"folder_period_s": 0.02, "folder_settle_s": 0.0}


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with house(tmp_path_factory.mktemp("folders") / "data") as it:
        yield it


@pytest.fixture
def folder(own: House, tmp_path: Path) -> Path:
    """The yard's folder, agreed and begun."""
    return begun(own, tmp_path / "yard")


def begun(own: House, path: Path, **terms: object) -> Path:
    path.mkdir()
    agree(own, folders=(str(path),), **{**QUICK, "folder_receipts": "beside", **terms})
    eventually((path / OWN / "lock").exists, "nobody looks into the folder")
    return path


def put(folder: Path, content: bytes, name: str | None = None) -> str:
    """As a partner should: written aside, renamed."""
    name = name or f"{uuid4().hex}.xml"
    part = folder / OUT / f"{name[:50]}.tmp"
    part.write_bytes(content)
    part.rename(folder / OUT / name)
    return name


def found(folder: Path, box: str, name: str) -> Path:
    return eventually(
        lambda: (folder / box / name).exists() and folder / box / name, f"no {name} in {box}: {tree(folder)}"
    )


def tree(folder: Path) -> list[str]:
    return sorted(str(each.relative_to(folder)) for each in folder.rglob("*") if not each.is_dir())


def codes(receipt: Path) -> list[str]:
    return re.findall(r"<Code>(\w+)</Code>", receipt.read_text("utf-8"))


def documents(own: House, content: bytes) -> list[tuple[str, str]]:
    """Way in and verdict of what the journal has of this content."""
    with own.gateway.database.connect() as connection:
        wanted = select(tables.documents.c.way_in, tables.documents.c.verdict).where(
            tables.documents.c.content == content
        )
        return [(row.way_in, row.verdict) for row in connection.execute(wanted)]


def test_a_good_file_is_kept_in_the_sent_box_with_its_receipt(own: House, folder: Path) -> None:
    content = own.document("inspection.arrival.1/one-container")
    name = put(folder, content)
    assert found(folder, SENT, name).read_bytes() == content
    receipt = (folder / SENT / f"{name}.receipt.xml").read_text("utf-8")
    assert "<Verdict>accepted</Verdict>" in receipt and "<Proof>" in receipt
    assert documents(own, content) == [("folder", "accepted")]


def test_the_same_file_again_is_a_duplicate_with_the_first_receipt(own: House, folder: Path) -> None:
    content = own.document("inspection.arrival.1/one-container")
    first = put(folder, content)
    found(folder, SENT, first)
    second = put(folder, content)
    found(folder, SENT, second)
    assert (folder / SENT / f"{first}.receipt.xml").read_bytes() == (
        folder / SENT / f"{second}.receipt.xml"
    ).read_bytes()
    assert documents(own, content) == [("folder", "accepted")]


def test_a_bad_file_is_kept_in_the_fail_box_with_everything_wrong_with_it(own: House, folder: Path) -> None:
    content = own.document("inspection.arrival.1/one-container", ContainerNo="QDGU1000010", BillNo="")
    name = put(folder, content)
    found(folder, FAILED, name)
    assert (
        codes(folder / FAILED / f"{name}.receipt.xml")
        == own.post("/v1/validate", content, "yard-demo", **XML, **JSON).codes
    )
    assert documents(own, content) == [("folder", "refused")]


def test_a_name_that_is_taken_is_not_written_over(own: House, folder: Path) -> None:
    one, two = (own.document("inspection.arrival.1/one-container") for _ in range(2))
    put(folder, one, "arrival.xml")
    found(folder, SENT, "arrival.xml")
    put(folder, two, "arrival.xml")
    eventually(lambda: len(list((folder / SENT).glob("arrival*.xml.receipt.xml"))) == 2, "the second is not kept")
    eventually(lambda: len(list((folder / SENT).glob("arrival*"))) == 4, "the second is not kept")
    assert (folder / SENT / "arrival.xml").read_bytes() == one


def test_a_plain_partner_gets_no_receipts(own: House, tmp_path: Path) -> None:
    folder = begun(own, tmp_path / "plain", folder_receipts="none")
    name = put(folder, b"<nothing/>")
    found(folder, FAILED, name)
    assert [each.name for each in (folder / FAILED).iterdir()] == [name]


def test_answers_may_go_to_the_in_box_as_the_customs_client_calls_them(own: House, tmp_path: Path) -> None:
    folder = begun(own, tmp_path / "client", folder_receipts="inbox")
    put(folder, own.document("inspection.arrival.1/one-container"), "good.xml")
    put(folder, b"<nothing/>", "bad.xml")
    found(folder, SENT, "good.xml"), found(folder, FAILED, "bad.xml")
    names = sorted(each.name for each in (folder / IN).iterdir())
    assert [re.sub(r"_[0-9]{21}\.xml$", "", name) for name in names] == ["Failed_bad", "Successed_good"]


@pytest.mark.parametrize("name", ["a.xml.tmp", ".a.xml", "a.xml.filepart", "A.XML.TMP"])
def test_what_is_being_written_is_left_alone(own: House, folder: Path, name: str) -> None:
    (folder / OUT / name).write_bytes(own.document("inspection.arrival.1/one-container"))
    after = put(folder, b"<nothing/>")
    found(folder, FAILED, after)
    assert (folder / OUT / name).exists()


def test_a_file_that_grows_is_not_read_before_it_rests(own: House, tmp_path: Path) -> None:
    folder = begun(own, tmp_path / "slow", folder_settle_s=0.4)
    content = own.document("inspection.arrival.1/one-container")
    with (folder / OUT / "slow.xml").open("wb", buffering=0) as file:
        for at in range(0, len(content), len(content) // 4):
            file.write(content[at : at + len(content) // 4])
            put(folder, b"<nothing/>", "other.xml.tmp")
    found(folder, SENT, "slow.xml")
    assert documents(own, content) == [("folder", "accepted")]


def test_what_is_no_file_of_its_own_is_set_aside_and_never_read(own: House, folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.xml"
    secret.write_bytes(own.document("inspection.arrival.1/one-container"))
    (folder / OUT / "link.xml").symlink_to(secret)
    os.link(secret, folder / OUT / "hard.xml")
    os.mkfifo(folder / OUT / "pipe.xml")
    (folder / OUT / "folder.xml").mkdir()
    for name in ("link.xml", "hard.xml", "pipe.xml", "folder.xml"):
        eventually(lambda name=name: os.path.lexists(folder / ASIDE / name), f"{name} is still there")
        assert (folder / ASIDE / f"{name}.reason.txt").read_text("utf-8")
    assert documents(own, secret.read_bytes()) == []


@pytest.mark.parametrize("name", ["a\nb.xml", "x" * 250, "\udcff.xml", "\u202egpj.xml"])
def test_a_name_that_does_harm_is_set_aside_under_one_that_does_not(own: House, folder: Path, name: str) -> None:
    put(folder, own.document("inspection.arrival.1/one-container"), name)
    eventually(lambda: not os.path.lexists(folder / OUT / name), "it is still there")
    kept = [each.name for each in (folder / ASIDE).iterdir()]
    assert len(kept) == 2 and all(each.isprintable() for each in kept)


def test_what_is_too_large_is_refused_on_record_and_little_of_it_is_read(own: House, tmp_path: Path) -> None:
    folder = begun(own, tmp_path / "large", max_bytes=20_000)
    name = put(folder, b"<a>" + b"x" * 5_000_000 + b"</a>")
    found(folder, FAILED, name)
    agree(own, max_bytes=1 << 20)
    assert codes(folder / FAILED / f"{name}.receipt.xml") == ["SW101"]


def test_a_box_that_is_a_link_stops_the_folder_and_harms_nothing(own: House, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "a.xml").write_bytes(own.document("inspection.arrival.1/one-container"))
    path = tmp_path / "tricky"
    path.mkdir()
    (path / OUT).symlink_to(outside)
    agree(own, folders=(str(path),), **QUICK)
    watch = own.gateway.watch
    eventually(lambda: any("OutBox" in why for why in watch.troubles().values()), "nobody minds")
    assert [each.name for each in outside.iterdir()] == ["a.xml"]


def test_a_folder_that_is_not_there_is_told_and_taken_up_when_it_is(own: House, tmp_path: Path) -> None:
    path = tmp_path / "later"
    agree(own, folders=(str(path),), **QUICK)
    eventually(own.gateway.watch.troubles, "nobody minds")
    path.mkdir()
    eventually((path / OUT).exists, "it is not taken up")
    assert not own.gateway.watch.troubles()


def test_the_oldest_comes_first(own: House, folder: Path) -> None:
    files = [own.document("inspection.arrival.1/one-container") for _ in range(5)]
    for number, content in enumerate(files):  # alphabetically backwards
        part = folder / OUT / f"{9 - number}.xml.tmp"
        part.write_bytes(content)
        os.utime(part, (1000 + number, 1000 + number))
    for number in range(5):
        (folder / OUT / f"{9 - number}.xml.tmp").rename(folder / OUT / f"{9 - number}.xml")
    for number in range(5):
        found(folder, SENT, f"{9 - number}.xml")
    numbers = [
        int(re.search(rb"<ReceiptNo>(\d+)", (folder / SENT / f"{9 - n}.xml.receipt.xml").read_bytes())[1])  # type: ignore[index]
        for n in range(5)
    ]
    assert numbers == sorted(numbers)


def test_a_partner_who_is_disabled_is_not_read(own: House, folder: Path) -> None:
    gateway = own.gateway
    gateway.writer.write_now(Switch(gateway.register, "test", "yard-demo", True))
    try:
        name = put(folder, own.document("inspection.arrival.1/one-container"))
        eventually(lambda: not list(gateway.watch.posts()), "somebody still looks")
        assert (folder / OUT / name).exists()
    finally:
        gateway.writer.write_now(Switch(gateway.register, "test", "yard-demo", False))
    found(folder, SENT, name)


def test_a_ping_tells_how_his_folder_stands(own: House, folder: Path) -> None:
    told = own.control("POST", "/partners/ping", {"partner": "yard-demo"}).json
    (seen,) = [each for each in told["seen"] if each["step"] == "folder"]
    assert seen["holds"] is True and str(folder) in seen["en"]


def test_what_came_is_counted_and_a_way_in_trouble_is_told(own: House, folder: Path, tmp_path: Path) -> None:
    found(folder, SENT, put(folder, own.document("inspection.arrival.1/one-container")))
    assert (
        'swg_taken_in_total{partner="yard-demo",verdict="accepted",way="folder"}' in own.get("/metrics").body.decode()
    )
    assert own.get("/readyz").json["troubled"] == []
    agree(own, folders=(str(tmp_path / "away"),))
    eventually(lambda: own.get("/readyz").json["troubled"] == ["folder"], "nobody is told")
    assert own.get("/readyz").json["ready"] is True
