"""Receipts and evidence brought to the page are held step by step; one that was touched is found out."""

import io
import zipfile

import pytest

from gateway.partners.accounts import PersonRole
from tests.gateway.web.house import House
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.people import PASSWORD, person
from tests.gateway.web.portal.test_cases import inspected


@pytest.fixture
def yard(portal: House, browser: Browser) -> Browser:
    browser.sign_in(person(portal, PersonRole.YARD, partner="yard-demo"), PASSWORD)
    browser.get("/portal/verify")
    return browser


def altered(bundle: bytes) -> bytes:
    """The same ZIP with one byte of its document changed."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(bundle)) as read, zipfile.ZipFile(target, "w") as write:
        for each in read.infolist():
            content = read.read(each)
            write.writestr(each, content[:-1] + b" " if each.filename.endswith("document.xml") else content)
    return target.getvalue()


def received(portal: House) -> tuple[str, bytes, bytes, bytes]:
    """A message of the yard's: its id, bundle, receipt and document, as programs fetch them."""
    id_ = inspected(portal).arrival
    parts = [portal.get(f"/v1/messages/{id_}/{each}", "yard-demo").body for each in ("evidence", "receipt", "document")]
    return id_, parts[0], parts[1], parts[2]


@pytest.mark.parametrize(("language", "yes", "no"), [("zh", "已证明", "未能证明"), ("en", "proved", "Not proved")])
def test_a_bundle_is_proved_and_an_altered_one_is_not(portal: House, yard: Browser, language: str, yes: str, no: str):
    yard.get(f"/portal/verify?lang={language}")
    id_, bundle, _, _ = received(portal)
    page = yard.upload("/portal/verify", bundle, name="bundle")
    text = page.body.decode()
    assert page.status == 200 and 'class="verdict yes"' in text and yes in text and id_ in text
    page = yard.upload("/portal/verify", altered(bundle), name="bundle")
    text = page.body.decode()
    assert page.status == 200 and 'class="verdict no"' in text and no in text


def test_a_receipt_is_held_against_its_document_alone(portal: House, yard: Browser):
    _, _, receipt, document = received(portal)
    whole = two(yard, receipt, document)
    assert 'class="verdict yes"' in whole
    assert 'class="verdict no"' in two(yard, receipt, document + b" ")


def two(browser: Browser, receipt: bytes, document: bytes) -> str:
    boundary = "two-files"
    parts = {"receipt": receipt, "document": document}
    body = f'--{boundary}\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n{browser.csrf}\r\n'.encode()
    for name, content in parts.items():
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{name}"\r\n'
        kind = "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: binary\r\n\r\n"
        body += f"{head}{kind}".encode() + content + b"\r\n"
    given = {"Content-Type": f"multipart/form-data; boundary={boundary}", "Origin": browser.site}
    return browser._ask("POST", "/portal/verify", body + f"--{boundary}--\r\n".encode(), given).body.decode()


@pytest.mark.parametrize("rubbish", [b"x", b"PK\x03\x04" + b"\0" * 400, b"<a/>"])
def test_rubbish_is_answered_as_not_proved(yard: Browser, rubbish: bytes):
    page = yard.upload("/portal/verify", rubbish, name="bundle")
    assert page.status in (200, 422) and 'class="verdict yes"' not in page.body.decode()


def test_a_bomb_is_given_up_in_its_bounds(yard: Browser):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as write:
        for number in range(4):
            write.writestr(f"document-{number}.xml", b"\0" * (400 << 20))
    page = yard.upload("/portal/verify", target.getvalue(), name="bundle")
    assert page.status in (200, 422) and 'class="verdict yes"' not in page.body.decode()


def test_nothing_chosen_and_too_much_are_said(yard: Browser):
    assert yard.upload("/portal/verify", b"", name="bundle").status == 400
    yard.get("/portal/verify")
    assert yard.upload("/portal/verify", b"x" * (9 << 20), name="bundle").status == 413
