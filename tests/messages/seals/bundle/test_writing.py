"""A bundle is the same bytes each time, and what is no bundle, or too much of one, is said to be none."""

import io
import json
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

import pytest

from messages.seals.bundle.reading import NoBundle, read_bundle
from messages.seals.bundle.readme import ABSENCES, FILES, readme
from messages.seals.bundle.writing import File, write

AT = datetime(2026, 11, 21, 18, 30, 12, tzinfo=UTC)
FILES_OF_ONE: tuple[File, ...] = (("b.txt", b"second"), ("a.txt", b"x" * 100_000), ("empty", b""))


@dataclass
class Signer:
    key_id: str = "0123456789abcdef"

    def sign_alike(self, data: bytes) -> bytes:
        return sha256(data).digest()


def made(files: tuple[File, ...] = FILES_OF_ONE) -> bytes:
    target = io.BytesIO()
    write(target, iter(files), lambda: {"message": "m", "reader": "receiver"}, at=AT, signer=Signer())
    return target.getvalue()


def test_the_same_files_are_the_same_bytes() -> None:
    assert made() == made()


def test_files_keep_their_order_and_the_time_of_beijing() -> None:
    with zipfile.ZipFile(io.BytesIO(made())) as archive:
        assert archive.namelist() == ["b.txt", "a.txt", "empty", "manifest.json", "manifest.sig"]
        assert {each.date_time for each in archive.infolist()} == {(2026, 11, 22, 2, 30, 12)}


def test_the_manifest_lists_every_file_and_is_signed() -> None:
    bundle = read_bundle(io.BytesIO(made()))
    told = [(each["name"], each["sha256"], each["size"]) for each in bundle.manifest["files"]]
    assert told == [(name, sha256(data).hexdigest(), len(data)) for name, data in FILES_OF_ONE]
    assert bundle.files["manifest.sig"] == sha256(bundle.files["manifest.json"]).digest()


def test_files_are_taken_one_at_a_time() -> None:
    held: list[str] = []

    def files():
        for name, data in FILES_OF_ONE:
            held.append(name)
            yield name, data
            assert held == [name]
            held.clear()

    write(io.BytesIO(), files(), dict, at=AT, signer=Signer())


def zipped(**files: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("_", "."), data)
    return target.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04 and no more",
        zipped(),
        zipped(manifest_json=b"{"),
        zipped(manifest_json=b"[]"),
        zipped(manifest_json=b"\xff"),
        zipped(manifest_json=json.dumps({"form": "swg-evidence-2"}).encode()),
    ],
    ids=["nothing", "cut", "empty", "half", "list", "no text", "another form"],
)
def test_what_is_no_bundle_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(NoBundle):
        read_bundle(io.BytesIO(data))


def test_one_that_would_fill_the_memory_is_not_read() -> None:
    bomb = zipped(manifest_json=b'{"form": "swg-evidence-1"}', bomb=bytes(2 << 20))
    with pytest.raises(NoBundle, match="larger than 1 MB"):
        read_bundle(io.BytesIO(bomb), most=1 << 20)


def test_the_readme_tells_of_every_file_and_every_absence_in_both_languages() -> None:
    text = readme(
        message="m", zh="受理", en="accepted", names=[row[0] for row in FILES], absent=list(ABSENCES)
    ).decode()
    assert all(zh in text and en in text for _, zh, en in FILES)
    assert all(each.zh in text and each.en in text for each in ABSENCES.values())
    assert "nothing" in readme(message="m", zh="受理", en="accepted", names=(), absent=()).decode()
