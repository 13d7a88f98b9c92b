"""What a published schema allows and we do not use is told, wherever it stands, and refuses nothing."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from adapters.bank import ORDERS, REPORTS
from adapters.bank.order import Order
from adapters.bank.paths import stands
from adapters.fields import Implied
from tests.adapters.bank.published import Published, path_of

SAMPLES = Path("tests/samples/forms/bank")
BLANK = etree.XMLParser(remove_blank_text=True)
CASES = [
    pytest.param(form, path, id=f"{path.parts[-3]}/{path.stem}")
    for form in (ORDERS[0], *REPORTS)
    if path_of(form.kind)
    for path in sorted((SAMPLES / ".".join(form.kind.split(".")[:2]) / "valid").glob("*.xml"))
]


def bare(path):
    """A path without the numbers of its elements."""
    return re.sub(r"\[\d+\]", "", path)


def known_to(form):
    """The elements that a form's tables name, those around them, and those of which they take all that is in them."""
    found = list(stands(form))
    named = {f"/Document/{bare(each.path)}" for each in found}
    around = {"/".join(path.split("/")[:n]) for path in named for n in range(2, path.count("/") + 1)}
    whole = tuple(f"/Document/{bare(each.path)}/" for each in found if isinstance(each.row, Implied))
    return named | around, whole


def dropped(form, root, known):
    """The elements more that are refused, or of which nothing is said."""
    named, whole = known
    schema = etree.XMLSchema(etree.parse(f"xsd/forms/bank/{form.kind}.xsd"))
    before = set(form.decode(root).findings)
    for more in Published(form.kind).more(root):
        where = bare(more.path)
        if where in named or where.startswith(whole):
            continue
        found = [each for each in form.decode(more.root).findings if each not in before]
        told = any(where.startswith(bare(each.where)) for each in found)
        fits = isinstance(form, Order) or schema.validate(more.root)  # what we write is not taken in
        if not told or not fits or {each.code for each in found} != {"SW114"}:
            yield more.path


@pytest.mark.parametrize(("form", "path"), CASES)
def test_an_element_more_is_a_warning_with_its_path(form, path):
    root = etree.parse(path, BLANK).getroot()

    assert list(dropped(form, root, known_to(form))) == []


def test_a_form_that_dropped_some_silently_would_be_found_out():
    form = next(report for report in REPORTS if report.name == "pain.002")
    if not path_of(form.kind):
        form = ORDERS[0]
        deaf = replace(form, body=(*form.body, Implied("CstmrCdtTrfInitn/PmtInf", "sabotage")))
        name = "pain.001/valid/plain.xml"
    else:
        part = form.parts[0]
        rows = (*part.kind.rows, Implied("", "sabotage"))
        deaf = replace(form, parts=(replace(part, kind=replace(part.kind, rows=rows)), *form.parts[1:]))
        name = "pain.002/valid/debited-with-bop-number.xml"

    root = etree.parse(SAMPLES / name, BLANK).getroot()

    assert len(list(dropped(deaf, root, known_to(form)))) > 5


def test_an_element_that_the_standard_has_not_is_refused():
    for report in REPORTS:
        schema = etree.XMLSchema(etree.parse(f"xsd/forms/bank/{report.kind}.xsd"))
        path = next((SAMPLES / report.name / "valid").glob("*.xml"))
        root = etree.parse(path).getroot()
        etree.SubElement(root[0], etree.QName(root, "Stranger").text).text = "x"

        assert not schema.validate(root)
