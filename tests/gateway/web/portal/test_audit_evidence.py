"""Evidence of a message or a case is taken away, and what somebody brings is verified; a byte that changed shows."""

import io
import zipfile

import pytest

from gateway.web.portal.audit.rows import MOST_BUNDLE
from messages.seals.bundle.casebook import is_casebook, verify_casebook
from tests.gateway.web.house import House
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.test_audit_pages import ARRIVAL, AT, acts, auditor, case_of, noticed, text

PATH = f"{AT}/evidence"


def brought(browser: Browser, content: bytes, *, language: str = "en") -> str:
    text(browser, f"{PATH}?lang={language}")
    answer = browser.upload(f"{PATH}/verify", content, name="bundle")
    assert answer.status == 200, answer.body
    return answer.body.decode()


def of_case(house: House, browser: Browser) -> tuple[str, bytes]:
    entry = house.declaration()
    case = case_of(house, noticed(house, entry))
    house.send(house.document(ARRIVAL, entry=entry))
    answer = browser.get(f"{AT}/cases/{case}/evidence")
    assert answer.status == 200 and answer.headers["content-type"] == "application/zip"
    return case, answer.body


def altered(bundle: bytes, name: str, data: bytes | None) -> bytes:
    """With one file changed; None: left out."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(bundle)) as old, zipfile.ZipFile(target, "w") as new:
        for each in old.namelist():
            if each != name or data is not None:
                new.writestr(each, old.read(each) if each != name or data is None else data)
    return target.getvalue()


@pytest.mark.parametrize(("language", "said"), [("zh", "已证明"), ("en", "Proved")])
def test_the_evidence_of_a_message_is_taken_away_and_holds(portal: House, language: str, said: str) -> None:
    message, browser = noticed(portal), auditor(portal)
    bundle = browser.get(f"/v1/messages/{message}/evidence")
    assert bundle.status == 200
    page = brought(browser, bundle.body, language=language)
    assert said in page and message in page


@pytest.mark.parametrize(("language", "said"), [("zh", "已证明"), ("en", "Proved")])
def test_the_evidence_of_a_case_has_every_message_of_it_and_holds(portal: House, language: str, said: str) -> None:
    browser = auditor(portal, f"takes-a-case-{language}")
    case, book = of_case(portal, browser)
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        assert sum(name.startswith("messages/") for name in archive.namelist()) == 2
    assert ("read evidence", case, None) in acts(portal, f"takes-a-case-{language}")
    page = brought(browser, book, language=language)
    assert page.count(f'True">{said}<') == 3 and case in page


@pytest.mark.parametrize("what", ["case.json", "messages", "manifest.json", "gone"])
def test_a_casebook_that_was_changed_is_not_proved(portal: House, what: str) -> None:
    browser = auditor(portal)
    _, book = of_case(portal, browser)
    trusted = [portal.gateway.key.cert_pem]
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        first = next(name for name in archive.namelist() if name.startswith("messages/"))
        inner = archive.read(first)
        manifest = archive.read("manifest.json")
    changed = {
        "case.json": lambda: altered(book, "case.json", b"{}"),
        "messages": lambda: altered(book, first, altered(inner, "document.xml", b"<a/>")),
        "manifest.json": lambda: altered(book, "manifest.json", manifest.replace(b'"messages": 2', b'"messages": 1')),
        "gone": lambda: altered(book, first, None),
    }[what]()
    assert verify_casebook(io.BytesIO(book), trusted).proved
    assert not verify_casebook(io.BytesIO(changed), trusted).proved
    assert "Not proved" in brought(browser, changed)
    assert not verify_casebook(io.BytesIO(book), []).proved


@pytest.mark.parametrize("content", [b"no zip", b"PK\x03\x04", b"PK\x05\x06" + bytes(18), b"\x00" * 5000])
def test_what_is_no_evidence_is_told_and_is_no_error(portal: House, content: bytes) -> None:
    assert not is_casebook(io.BytesIO(content))
    assert "Not proved" in brought(auditor(portal), content)


def test_a_manifest_of_a_stranger_is_told(portal: House) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("manifest.json", '{"form": "swg-case-evidence-1"}')
    assert "Not proved" in brought(auditor(portal), target.getvalue())


def test_too_much_is_not_read(portal: House) -> None:
    browser = auditor(portal)
    text(browser, PATH)
    assert browser.upload(f"{PATH}/verify", bytes(MOST_BUNDLE), name="bundle").status == 413


def test_nothing_brought_is_told(portal: House) -> None:
    browser = auditor(portal)
    text(browser, PATH)
    assert browser.post(f"{PATH}/verify").status == 400
