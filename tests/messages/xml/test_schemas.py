import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

import pytest
from lxml import etree

from messages.catalogue import FACT, Catalogue, Family, MessageType
from messages.roles import CUSTOMS, YARD
from messages.xml.reader import parse
from messages.xml.schemas import Schema, Schemas, UnknownSchema, _compile
from tests.documents import CATALOGUE, XSD, one, samples

SCHEMAS = Schemas(CATALOGUE, XSD)
ARRIVAL = CATALOGUE["inspection.arrival.1"]
GOOD = one("inspection.arrival.1", "valid/one-container").read_bytes()
BAD = GOOD.replace(b"<SiteCode>", b"<SiteCod>").replace(b"</SiteCode>", b"</SiteCod>")

HEAD = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" '


def schema(content: str, **attributes: str) -> bytes:
    told = "".join(f'{name}="{value}" ' for name, value in attributes.items())
    return f"{HEAD}{told}>{content}</xs:schema>".encode()


@pytest.mark.parametrize(("type_", "path"), samples("valid"))
def test_a_valid_sample_fits_its_schema(type_: MessageType, path: Path):
    assert SCHEMAS.fits(type_.code, parse(path.read_bytes()).root)


def test_what_does_not_fit_is_complained_of_with_its_line():
    root = parse(BAD).root
    assert not SCHEMAS.fits(ARRIVAL.code, root)
    (complaint,) = SCHEMAS.complaints(ARRIVAL.code, root)
    assert complaint.line == GOOD.count(b"\n", 0, GOOD.index(b"<SiteCode>")) + 1
    assert "SiteCod" in complaint.text
    assert SCHEMAS.complaints(ARRIVAL.code, parse(GOOD).root) == ()


def test_the_published_text_is_the_file():
    assert SCHEMAS.text(ARRIVAL) == (XSD / "inspection/arrival.1.xsd").read_bytes()


def test_a_digest_covers_what_is_included(tmp_path: Path):
    folder = copytree(XSD, tmp_path / "xsd")
    assert Schemas(CATALOGUE, folder).digest(ARRIVAL) == SCHEMAS.digest(ARRIVAL)
    types = folder / "types.xsd"
    types.write_bytes(types.read_bytes().replace(b"</xs:schema>", b"\n</xs:schema>"))
    assert Schemas(CATALOGUE, folder).digest(ARRIVAL) != SCHEMAS.digest(ARRIVAL)


def test_every_type_has_a_digest_of_its_own():
    assert len({SCHEMAS.digest(type_) for type_ in CATALOGUE}) == len(CATALOGUE.types)


def test_a_code_that_is_not_in_the_set_is_unknown():
    with pytest.raises(UnknownSchema):
        SCHEMAS["inspection.arrival.9"]


# another family, another form


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkingNote:
    """A lorry is parked."""

    place: str


def parking(folder: Path) -> Catalogue:
    type_ = MessageType("parking.note.1", ParkingNote, kind=FACT, by=(YARD,), to=(CUSTOMS,))
    return Catalogue([Family(name="parking", zh="停车", en="parking", types=(type_,), schemas=folder)])


def test_a_family_brings_its_own_schemas_and_includes_the_projects(tmp_path: Path):
    (tmp_path / "parking").mkdir()
    note = schema(
        '<xs:include schemaLocation="../head.xsd"/><xs:element name="ParkingNote" type="Head"/>',
        targetNamespace="urn:single-window:parking.note:1",
        xmlns="urn:single-window:parking.note:1",
        elementFormDefault="qualified",
    )
    (tmp_path / "parking/note.1.xsd").write_bytes(note)
    catalogue = parking(tmp_path)
    schemas = Schemas(catalogue, XSD)
    head = b"<ParkingNote xmlns='urn:single-window:parking.note:1'/>"
    assert not schemas.fits("parking.note.1", parse(head).root)
    assert set(schemas["parking.note.1"].files) == {"parking/note.1.xsd", "head.xsd", "types.xsd"}


def test_a_form_of_others_is_found_by_its_root(tmp_path: Path):
    folder = tmp_path / "forms" / "bank"
    folder.mkdir(parents=True)
    (folder / "pain.xsd").write_bytes(schema('<xs:element name="Pay" type="xs:int"/>', targetNamespace="urn:pay"))
    (folder / "camt.xsd").write_bytes(schema('<xs:element name="Tell" type="xs:int"/>', targetNamespace="urn:tell"))
    schemas = Schemas(Catalogue([]), tmp_path)
    found = schemas.of_form("bank", etree.Element("{urn:tell}Tell"))
    assert found is not None
    assert found.code == "bank/camt"
    assert schemas.fits("bank/camt", etree.fromstring("<Tell xmlns='urn:tell'>1</Tell>"))
    assert not schemas.fits("bank/camt", etree.fromstring("<Tell xmlns='urn:tell'>x</Tell>"))
    assert schemas.of_form("bank", etree.Element("{urn:tell}Other")) is None
    assert schemas.of_form("yard", etree.Element("{urn:tell}Tell")) is None
    assert [each.code for each in schemas.form("bank")] == ["bank/camt", "bank/pain"]


# sealed


@pytest.mark.parametrize(
    "location",
    [
        XSD.joinpath("types.xsd").as_uri(),
        str(XSD / "types.xsd"),
        "../types.xsd",
        "http://127.0.0.1:1/types.xsd",
        "x.xsd",
    ],
)
@pytest.mark.parametrize("how", ["include", "import"])
def test_a_schema_includes_nothing_from_outside_the_set(how: str, location: str, tmp_path: Path):
    (tmp_path / "parking").mkdir()
    note = schema(
        f'<xs:{how} schemaLocation="../{location}"/>'
        if location == "../types.xsd"
        else f'<xs:{how} schemaLocation="{location}"/>'
    )
    (tmp_path / "parking/note.1.xsd").write_bytes(note)
    with pytest.raises(UnknownSchema):
        Schemas(parking(tmp_path), tmp_path)
    with pytest.raises(UnknownSchema):  # nor where nobody looked beforehand
        _compile(Schema("x", "parking/note.1.xsd", {"parking/note.1.xsd": note}))


def test_a_schema_is_kept_as_it_was_read(tmp_path: Path):
    folder = copytree(XSD, tmp_path / "xsd")
    schemas = Schemas(CATALOGUE, folder)
    for path in folder.rglob("*.xsd"):
        path.unlink()
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(schemas.fits, ARRIVAL.code, parse(GOOD).root).result()


@pytest.mark.parametrize(
    "hint", ["schemaLocation='urn:single-window:inspection.arrival:1 {}'", "noNamespaceSchemaLocation='{}'"]
)
def test_a_document_does_not_choose_its_schema(hint: str, tmp_path: Path):
    lax = tmp_path / "lax.xsd"
    lax.write_bytes(
        schema(
            '<xs:element name="InspectionArrival"/><xs:element name="SiteCod"/>',
            targetNamespace="urn:single-window:inspection.arrival:1",
        )
    )
    told = f" xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:{hint.format(lax.as_uri())}"
    for data, fits in ((GOOD, True), (BAD, False)):
        hinted = data.replace(b"<InspectionArrival", b"<InspectionArrival" + told.encode())
        assert SCHEMAS.fits(ARRIVAL.code, parse(hinted).root) is fits


# threads


def at_once(work: Callable[[int], bool], threads: int = 8) -> list[bool]:
    """The outcomes of threads that begin in the same moment."""
    meet = threading.Barrier(threads)

    def begin(n: int) -> bool:
        meet.wait()
        return work(n)

    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(begin, range(threads)))


def test_first_uses_from_many_threads_at_once_all_answer_right():
    for _ in range(5):
        schemas = Schemas(CATALOGUE, XSD)

        def use(n: int, schemas: Schemas = schemas) -> bool:
            return all(
                schemas.fits(ARRIVAL.code, parse(GOOD).root)
                and not schemas.fits(ARRIVAL.code, parse(BAD).root)
                and not schemas.fits("inspection.notice.1", parse(GOOD).root)
                for _ in range(50)
            )

        assert all(at_once(use))


def test_what_is_complained_of_is_ones_own():
    def use(n: int) -> bool:
        wrong = GOOD.replace(b"<BayCode>", b"\n" * n + b"<BayCode>" + b"x" * 99)
        line = wrong.count(b"\n", 0, wrong.index(b"<BayCode>")) + 1
        return all(
            {line} == {each.line for each in SCHEMAS.complaints(ARRIVAL.code, parse(wrong).root)} for _ in range(100)
        )

    assert all(at_once(use))


def test_each_thread_has_compiled_schemas_of_its_own():
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(SCHEMAS._compiled, ARRIVAL.code).result() is not SCHEMAS._compiled(ARRIVAL.code)
    assert SCHEMAS._compiled(ARRIVAL.code) is SCHEMAS._compiled(ARRIVAL.code)
