"""Whatever has a name in a schema of ours is documented: manual pages and form labels are made from it."""

from pathlib import Path

import pytest
from lxml import etree

from tests.documents import XSD

XS = "{http://www.w3.org/2001/XMLSchema}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
OURS = sorted(path for path in XSD.rglob("*.xsd") if not path.is_relative_to(XSD / "forms"))
every_file = pytest.mark.parametrize("path", OURS, ids=lambda path: path.relative_to(XSD).as_posix())


@every_file
def test_everything_with_a_name_is_documented_in_chinese_and_english(path: Path):
    for node in etree.parse(path).iter(f"{XS}element", f"{XS}simpleType", f"{XS}complexType", f"{XS}any"):
        if node.get("name") is None and node.tag != f"{XS}any":
            continue
        said = {each.get(LANG): each.text for each in node.iterfind(f"{XS}annotation/{XS}documentation")}
        assert set(said) == {"zh", "en"}, node.get("name")
        assert not said["zh"].isascii(), node.get("name")
        assert said["en"].isascii(), node.get("name")


@every_file
def test_a_schema_needs_no_file_but_those_beside_it(path: Path):
    for node in etree.parse(path).iter(f"{XS}include", f"{XS}import"):
        assert (path.parent / node.get("schemaLocation")).resolve().is_relative_to(XSD)
