"""The pages made from schemas and tables say what those say now."""

from pathlib import Path

from docs.make.__main__ import FOLDER, PAGES, stale
from messages.catalogue import Catalogue
from messages.families import FAMILIES


def test_made_pages_are_up_to_date():
    assert not stale(), "run: make docs"


def test_every_message_type_and_every_finding_has_its_place():
    catalogue = Catalogue(FAMILIES)
    messages, findings = ((FOLDER / name).read_text("utf-8") for name in ("messages.md", "findings.md"))
    assert [code for code in catalogue.types if f"## {code} " not in messages] == []
    assert [kind.code for kind in catalogue.findings if f"| {kind.code} |" not in findings] == []


def test_a_page_that_was_changed_by_hand_is_found(tmp_path: Path):
    for name, page in PAGES.items():
        (tmp_path / name).write_text(page() + "by hand\n" * (name == "findings.md"), "utf-8")
    assert stale(tmp_path) == ["findings.md"]
