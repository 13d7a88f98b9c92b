"""What lies in a partner's own mailbox is taken in like anything else, and he is told so when it is durable."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from gateway.channels.collect import NotCollected, secret_header
from gateway.journal import tables
from tests.gateway.channels.agreed import agree, eventually
from tests.gateway.channels.bank import SECRET, Mailbox, mailbox
from tests.gateway.web.house import House, house

DOCUMENT = "inspection.arrival.1/one-container"


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with house(tmp_path_factory.mktemp("collect") / "data") as it:
        yield it


@pytest.fixture
def bank() -> Iterator[Mailbox]:
    with mailbox() as it:
        yield it


def begin(own: House, bank: Mailbox, folder: Path, **terms: Any) -> None:
    secret = folder / "secret"
    secret.write_text(f"Authorization: {SECRET}\n")
    given = {"collect_url": bank.url, "collect_secret": str(secret), "collect_period_s": 0.05, "timeout_s": 1.0}
    agree(own, **(given | {"collect_done": "delete", "max_bytes": 1 << 20} | terms))


def told(bank: Mailbox, many: int = 1) -> list[tuple[str, str, bytes]]:
    eventually(lambda: len(bank.told) >= many, f"told of {bank.told}")
    return bank.told


def verdicts(own: House, content: bytes) -> list[tuple[str, str]]:
    found = tables.documents.c
    with own.gateway.database.connect() as connection:
        rows = connection.execute(select(found.way_in, found.verdict).where(found.content == content))
        return [(row.way_in, row.verdict) for row in rows]


def trouble(own: House, word: str) -> str:
    def said() -> str | None:
        return next((why for why in own.gateway.watch.troubles().values() if word in why), None)

    return eventually(said, f"nobody says {word!r}") or ""


def test_what_lies_there_is_taken_in_one_after_another_and_he_is_told(own: House, bank: Mailbox, tmp_path: Path):
    contents = [own.document(DOCUMENT) for _ in range(3)]
    bank.lies.update({f"m-{n}": content for n, content in enumerate(contents)})
    begin(own, bank, tmp_path)
    assert told(bank, 3) == [("DELETE", "m-0", b""), ("DELETE", "m-1", b""), ("DELETE", "m-2", b"")]
    assert [verdicts(own, content) for content in contents] == [[("collect", "accepted")]] * 3
    assert bank.asked[0]["authorization"] == SECRET
    assert not own.gateway.watch.troubles()


def test_he_may_be_told_by_post_and_get_the_receipt_with_it(own: House, bank: Mailbox, tmp_path: Path):
    bank.lies["m-1"] = own.document(DOCUMENT)
    begin(own, bank, tmp_path, collect_done="post")
    assert told(bank) == [("POST", "m-1", b"")]
    begin(own, bank, tmp_path, collect_done="receipt")
    bank.lies["m-2"] = own.document(DOCUMENT)
    method, name, body = told(bank, 2)[1]
    assert (method, name) == ("POST", "m-2") and b"<Verdict>accepted</Verdict>" in body


def test_what_is_refused_is_on_record_and_told_too(own: House, bank: Mailbox, tmp_path: Path):
    content = b"<nothing/>"
    bank.lies["m-1"] = content
    begin(own, bank, tmp_path, collect_done="receipt")
    assert b"<Verdict>refused</Verdict>" in told(bank)[0][2]
    assert set(verdicts(own, content)) == {("collect", "refused")}  # twice where it was broken off before he was told


def test_who_was_not_told_gives_it_again_and_it_is_known(own: House, bank: Mailbox, tmp_path: Path):
    content = own.document(DOCUMENT)
    bank.lies["m-1"], bank.deaf = content, 2
    begin(own, bank, tmp_path)
    assert told(bank) == [("DELETE", "m-1", b"")]
    assert verdicts(own, content) == [("collect", "accepted")]


def test_who_gives_for_ever_what_he_was_told_of_is_not_asked_for_ever(own: House, bank: Mailbox, tmp_path: Path):
    content = b"<again-and-again/>"
    bank.lies["m-1"], bank.keeps = content, True
    begin(own, bank, tmp_path)
    told(bank, 3)
    assert "though he was told" in trouble(own, "again")
    assert verdicts(own, content) == [("collect", "refused")]
    assert len(bank.asked) < 10


def test_a_name_cannot_lead_elsewhere(own: House, bank: Mailbox, tmp_path: Path):
    bank.lies["a/../../b?x#y"] = own.document(DOCUMENT)
    bank.odd = lambda: (
        (200, {"Message-Id": "a/../../b?x#y"}, bank.lies["a/../../b?x#y"]) if not bank.told else (204, {}, b"")
    )
    begin(own, bank, tmp_path)
    assert told(bank)[0][1] == "a%2F..%2F..%2Fb%3Fx%23y"


@pytest.mark.parametrize(
    ("odd", "said"),
    [
        ((401, {}, b""), "HTTP 401"),
        ((302, {"Location": "http://127.0.0.1:1/"}, b""), "HTTP 302"),
        ((500, {}, b""), "HTTP 500"),
        ((200, {}, b"<a/>"), "without a usable Message-Id"),
        ((200, {"Message-Id": ".."}, b"<a/>"), "without a usable Message-Id"),
        ((200, {"Message-Id": "x" * 300}, b"<a/>"), "without a usable Message-Id"),
        ((200, {"Message-Id": "m", "Content-Encoding": "gzip"}, b"<a/>"), "packs"),
    ],
)
def test_what_was_not_agreed_is_told_and_nothing_is_taken(
    own: House, bank: Mailbox, tmp_path: Path, odd: Any, said: str
):
    bank.odd = lambda: odd
    before = _documents(own)
    begin(own, bank, tmp_path)
    assert SECRET not in trouble(own, said)
    assert _documents(own) == before


def test_a_mailbox_that_is_away_is_asked_again(own: House, bank: Mailbox, tmp_path: Path):
    bank.odd = lambda: (503, {}, b"")
    begin(own, bank, tmp_path)
    trouble(own, "503")
    content = bank.lies["m-1"] = own.document(DOCUMENT)
    bank.odd = None
    told(bank)
    assert verdicts(own, content) == [("collect", "accepted")]


def test_no_more_is_read_than_may_be(own: House, bank: Mailbox, tmp_path: Path):
    bank.lies["m-1"] = b"<a>" + b"x" * (1 << 20)
    begin(own, bank, tmp_path, max_bytes=2000, collect_done="receipt")
    assert b"SW101" in told(bank)[0][2]


def test_a_secret_file_says_one_header(tmp_path: Path):
    path = tmp_path / "secret"
    path.write_text("X-Api-Key: abc\n")
    assert secret_header(str(path)) == {"X-Api-Key": "abc"}
    for wrong in ("abc", "", "A: b\nC: d\n", "A B: c"):
        path.write_text(wrong)
        with pytest.raises(NotCollected) as told_:
            secret_header(str(path))
        assert wrong == "" or wrong not in str(told_.value)


def _documents(own: House) -> int:
    with own.gateway.database.connect() as connection:
        return int(connection.scalar(select(func.count()).select_from(tables.documents)) or 0)
