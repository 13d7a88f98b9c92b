"""Forms made from schemas: whatever a message can say can be typed, and comes back as it went in."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import jinja2
import msgspec
import pytest
from lxml import etree, html

from gateway.web.api.records import without_nothing
from gateway.web.portal.forms import page, shown, typed
from gateway.web.portal.forms.fields import Field, Kind, fields_of
from gateway.web.portal.forms.shown import Wrong
from messages.catalogue import ANSWER, Catalogue, MessageType
from messages.families import FAMILIES
from messages.xml.described import Words
from messages.xml.records import read, to_json

ROOT = Path(__file__).resolve().parents[4]
SAMPLES = ROOT / "tests" / "samples"
OUTWARD = "settlement.outward.1"
SAME_IN_BOTH = {"UETR"}  # a name that all the world uses
DAY = date(2026, 11, 21)
SAID = [type_ for type_ in Catalogue(FAMILIES) if type_.kind is not ANSWER]
VALID = [(type_, path) for type_ in SAID for path in sorted((SAMPLES / type_.code / "valid").glob("*.xml"))]
ENVIRONMENT = jinja2.Environment(
    loader=jinja2.FileSystemLoader(ROOT / "gateway" / "web" / "portal" / "templates"),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
)


@pytest.fixture(scope="module")
def schemas() -> dict[str, bytes]:
    return {str(path.relative_to(ROOT / "xsd")): path.read_bytes() for path in (ROOT / "xsd").rglob("*.xsd")}


@pytest.fixture(scope="module")
def forms(schemas: dict[str, bytes]) -> dict[str, tuple[Field, ...]]:
    return {type_.code: fields_of(type_, schemas) for type_ in SAID}


def rendered(form: shown.Shown, language: str = "zh") -> html.HtmlElement:
    text = page.html_of(ENVIRONMENT, form, language, t=lambda name, *given: " ".join([name, *map(str, given)]))
    return html.fromstring(f"<form>{text}</form>")


def posted(form: html.HtmlElement) -> list[tuple[str, str]]:
    """What a browser would send of it (HTML, form submission): every input with its value, an empty one too."""
    found = []
    for each in form.iter("input", "select", "textarea"):
        if each.tag == "select":
            chosen = [option for option in each.iter("option") if option.get("selected") is not None]
            value = chosen[0].get("value", "") if chosen else ""
        elif each.tag == "textarea":
            value = (each.text or "").removeprefix("\n").replace("\n", "\r\n")
        else:
            value = each.get("value", "")
        found.append((each.get("name", ""), value))
    return found


def record_in(type_: MessageType, path: Path) -> dict[str, Any]:
    root = etree.parse(path).getroot()
    body = next(each for each in root if etree.QName(each).localname == "Body")
    said: dict[str, Any] = without_nothing(msgspec.json.decode(to_json(read(body, type_.record))))
    return said


@pytest.mark.parametrize(("type_", "path"), VALID, ids=lambda each: getattr(each, "code", None) or each.stem)
def test_what_a_message_says_can_be_typed_and_comes_back(
    forms: dict[str, tuple[Field, ...]], type_: MessageType, path: Path
) -> None:
    said, form = record_in(type_, path), forms[type_.code]
    assert typed.record_of(form, posted(rendered(shown.shown(form, typed.typed_of(form, said), day=DAY)))) == said


@pytest.mark.parametrize("type_", SAID, ids=lambda each: each.code)
def test_every_input_has_its_words_in_both_languages(forms: dict[str, tuple[Field, ...]], type_: MessageType) -> None:
    for each in every(forms[type_.code]):
        if each.zh.name in SAME_IN_BOTH:
            continue
        assert each.zh.name and each.en.name and each.zh.name != each.en.name, each.name
        assert each.en.name.isascii() and not each.zh.name.isascii(), each.name


@pytest.mark.parametrize("type_", SAID, ids=lambda each: each.code)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_input_is_called_by_its_label_and_no_id_is_there_twice(
    forms: dict[str, tuple[Field, ...]], type_: MessageType, language: str
) -> None:
    tree = rendered(shown.shown(forms[type_.code], {}, day=DAY), language)
    ids = [each.get("id") for each in tree.iter() if each.get("id")]
    assert len(ids) == len(set(ids))
    labelled = {each.get("for") for each in tree.iter("label")}
    for each in tree.iter("input", "select", "textarea"):
        assert each.get("id") in labelled or each.get("aria-label"), each.get("name")
        for said in (each.get("aria-describedby") or "").split():
            assert said in ids


def every(form: tuple[Field, ...]) -> Iterator[Field]:
    for each in form:
        yield each
        yield from every(each.fields)


def wrong(where: str) -> Wrong:
    return Wrong("SW103", where, "error", "不符合要求", "does not fit", "18 digits", "改正", "mend it")


def test_a_finding_stands_at_its_input_and_in_the_summary(forms: dict[str, tuple[Field, ...]]) -> None:
    form = shown.shown(forms[OUTWARD], {}, [wrong("/amount/amount"), wrong("/agreement_no")], day=DAY)
    tree = rendered(form)
    links = [each.get("href", "") for each in tree.cssselect(".summary a")]
    assert sorted(links) == ["#f:/agreement_no", "#f:/amount/amount"]
    ids = {each.get("id") for each in tree.iter() if each.get("id")}
    assert {link.removeprefix("#") for link in links} <= ids
    assert [each.get("aria-invalid") for each in tree.iter("input") if each.get("name") == "/agreement_no"] == ["true"]
    assert form.apart == ()


def test_a_finding_that_is_of_no_input_is_told_above_all(forms: dict[str, tuple[Field, ...]]) -> None:
    form = shown.shown(forms[OUTWARD], {}, [wrong("header.Idempotency-Key"), wrong("/")], day=DAY)
    assert [each.where for each in form.apart] == ["header.Idempotency-Key", "/"]
    assert len(rendered(form).cssselect(".summary li")) == 2


def test_a_finding_below_an_input_is_shown_at_it_and_none_is_shown_twice(forms: dict[str, tuple[Field, ...]]) -> None:
    form = shown.shown(forms[OUTWARD], {}, [wrong("/agreement_no/more"), wrong("/agreement_no")], day=DAY)
    (node,) = [each for each in form.nodes if each.name == "/agreement_no"]
    assert len(node.wrong) == 2 and form.apart == () and len(form.wrong) == 2


def test_a_group_with_a_finding_within_is_open(forms: dict[str, tuple[Field, ...]]) -> None:
    group = next(
        (code, each)
        for code, form in forms.items()
        for each in form
        if each.kind is Kind.GROUP and not each.repeated and not each.required
    )
    code, each = group
    shut = rendered(shown.shown(forms[code], {}, day=DAY))
    told = rendered(shown.shown(forms[code], {}, [wrong(f"/{each.name}/{each.fields[0].name}")], day=DAY))
    at = f"f:/{each.name}"
    assert [node.get("open") is not None for node in shut.iter("details") if node.get("id") == at] == [False]
    assert [node.get("open") is not None for node in told.iter("details") if node.get("id") == at] == [True]


LIST = Field(
    name="containers",
    kind=Kind.TEXT,
    zh=Words("集装箱"),
    en=Words("containers"),
    required=False,
    item=(Words("集装箱号"), Words("container")),
    most=3,
)


def test_rows_are_added_taken_away_and_closed_up() -> None:
    form = shown.shown([LIST], {"containers": ["A", "B"]}, day=DAY, grow="/containers")
    assert [each.name for each in form.nodes[0].nodes] == ["/containers/0", "/containers/1", "/containers/2"]
    assert not form.nodes[0].may_grow
    assert typed.record_of([LIST], [("/containers/0", "A"), ("/containers/1", " "), ("/containers/7", "C")]) == {
        "containers": ["A", "C"]
    }
    assert shown.without({"containers": ["A", "B"]}, "/containers/0") == {"containers": ["B"]}
    assert shown.without({"containers": ["A", "B"]}, "/containers/9") == {"containers": ["A", "B"]}
    assert shown.without({"a": {"b": [{"c": ["X", "Y"]}]}}, "/a/b/0/c/1") == {"a": {"b": [{"c": ["X"]}]}}


@pytest.mark.parametrize(
    "pairs",
    [
        [("/a", "1"), ("/a", "2")],
        [("/a", "1"), ("/a/b", "2")],
        [("/a/b", "2"), ("/a", "1")],
        [("/" + "a/" * 40 + "b", "1")],
    ],
    ids=["twice", "below a text", "above a text", "too deep"],
)
def test_a_form_that_no_page_makes_is_refused(pairs: list[tuple[str, str]]) -> None:
    with pytest.raises(typed.BadForm):
        typed.record_of([LIST], pairs)


def test_what_no_field_is_for_reaches_the_checks(forms: dict[str, tuple[Field, ...]]) -> None:
    assert typed.record_of(forms[OUTWARD], [("/made_up", "1"), ("/~1slash/x", "2"), ("_key", "k")]) == {
        "made_up": "1",
        "/slash": {"x": "2"},
    }


def test_what_is_no_number_and_no_time_goes_on_as_it_was_typed() -> None:
    def one(kind: Kind) -> Field:
        return Field(name="a", kind=kind, zh=LIST.zh, en=LIST.en, required=False)

    for kind, said, becomes in (
        (Kind.WHOLE, "12", 12),
        (Kind.WHOLE, "１２", "１２"),
        (Kind.WHOLE, "9" * 5000, "9" * 5000),
        (Kind.FLAG, "true", True),
        (Kind.FLAG, "perhaps", "perhaps"),
        (Kind.MOMENT, "2026-11-21T09:30", "2026-11-21T09:30:00+08:00"),
        (Kind.MOMENT, "2026-11-21 09:30:15", "2026-11-21T09:30:15+08:00"),
        (Kind.MOMENT, "tomorrow", "tomorrow"),
        (Kind.TEXT, "  MSKU1234565 ", "MSKU1234565"),
        (Kind.LINES, " one\r\n two ", "one\n two"),
    ):
        assert typed.record_of([one(kind)], [("/a", said)]) == {"a": becomes}


def test_a_currency_alone_is_no_money() -> None:
    money = Field(name="a", kind=Kind.MONEY, zh=LIST.zh, en=LIST.en, required=False)
    assert typed.record_of([money], [("/a/amount", ""), ("/a/currency", "CNY")]) == {}
    assert typed.record_of([money], [("/a/amount", "5"), ("/a/currency", "")]) == {"a": {"amount": "5"}}


def test_what_is_typed_is_shown_as_text_and_never_as_markup() -> None:
    nasty = '"><script>alert(1)</script>'
    text = html.tostring(rendered(shown.shown([LIST], {"containers": [nasty]}, day=DAY)), encoding="unicode")
    assert "<script" not in text and "&lt;script" in text


def test_a_code_that_the_list_has_no_longer_stays_chosen(forms: dict[str, tuple[Field, ...]]) -> None:
    coded = next(each for each in forms[OUTWARD] if each.kind is Kind.CODE and not each.repeated)
    tree = rendered(shown.shown([coded], {coded.name: "ZZ9"}, day=DAY))
    assert dict(posted(tree))[f"/{coded.name}"] == "ZZ9"
