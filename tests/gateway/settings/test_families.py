import sys

import pytest

from gateway.settings import BadSettings, load
from gateway.settings.families import load_families
from messages.families import FAMILIES

PACKAGE = """
from messages.catalogue import Family
from {name}.words import ZH
FAMILY = Family(name="{name}", zh=ZH, en="weather", types=())
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder outside the tree with a family `swg_weather` and its schemas."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "swg_weather").mkdir()
    (tmp_path / "swg_weather" / "__init__.py").write_text(PACKAGE.format(name="swg_weather"))
    (tmp_path / "swg_weather" / "words.py").write_text('ZH = "天气"\n')
    (tmp_path / "xsd").mkdir()
    yield tmp_path
    for name in [name for name in sys.modules if name.startswith("swg_weather")]:
        del sys.modules[name]


def test_the_projects_own_families_are_loaded_by_themselves(folder):
    assert [family.name for family in load_families(load())] == [family.name for family in FAMILIES]


def test_a_family_in_a_folder_outside_the_tree_brings_its_modules_and_schemas(folder):
    *_, family = load_families(load(extra_families=(f"{folder}:swg_weather",)))

    assert (family.name, family.zh, family.schemas) == ("swg_weather", "天气", folder / "xsd")


@pytest.mark.parametrize(
    ("families", "extra", "said"),
    [
        (("messages.nothing",), (), "messages.nothing"),
        (("messages.roles",), (), "has no FAMILY"),
        ((), ("nowhere:missing",), "want folder:package"),
        ((), ("no-colon",), "want folder:package"),
    ],
)
def test_a_family_that_cannot_be_loaded_is_named(folder, families, extra, said):
    with pytest.raises(BadSettings, match=said):
        load_families(load(families=families, extra_families=extra))


def test_a_package_outside_may_not_take_the_name_of_one_that_is_there(folder):
    (folder / "messages").mkdir()
    (folder / "messages" / "__init__.py").write_text("FAMILY = None\n")

    with pytest.raises(BadSettings, match="is there already"):
        load_families(load(extra_families=(f"{folder}:messages",)))
