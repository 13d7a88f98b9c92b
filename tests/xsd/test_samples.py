"""The samples against the schemas alone, as any partner's own reader would hold them."""

from pathlib import Path

import pytest
from lxml import etree

from messages.catalogue import MessageType
from tests.documents import earned, root, samples, schema

BEYOND_A_SCHEMA = {"SW106", "SW109"}  # codes of the form that no schema can give


@pytest.mark.parametrize(("type_", "path"), samples("valid") + samples("doubtful"))
def test_a_valid_sample_fits_its_schema(type_: MessageType, path: Path):
    schema(type_).assertValid(root(path))


@pytest.mark.parametrize(("type_", "path"), samples("invalid"))
def test_an_invalid_sample_breaks_its_schema_only_where_its_code_is_of_the_form(type_: MessageType, path: Path):
    try:
        fits = schema(type_).validate(etree.parse(path))
    except etree.XMLSyntaxError:
        fits = False
    of_the_form = earned(path).startswith("SW1") and earned(path) not in BEYOND_A_SCHEMA
    assert fits is not of_the_form
