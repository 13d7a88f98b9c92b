"""Three people of a trader, each at his own screen: one writes, one checks, one signs, or declines."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from gateway.partners.accounts import PersonRole
from messages.seals.httpsig import digest_of
from messages.voice import Duty
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened
from tests.gateway.web.portal.chromium import LANGUAGES, PHONE, Window, Windows, chromium, windows_at
from tests.gateway.web.portal.people import person
from tests.gateway.web.portal.test_applying import flat
from tests.gateway.web.portal.test_forms import record_in
from tests.gateway.web.portal.test_sheets import TYPES
from tests.gateway.web.portal.test_uploaded_signature import run
from tests.gateway.web.test_applications import agree

__all__ = ["chromium"]
TRADER = "trader-demo"
CODE = "guarantee.authorization.1"
SAMPLE = Path(__file__).parents[3] / "samples" / CODE / "valid" / "one-year.xml"
pytestmark = [pytest.mark.parametrize("language", LANGUAGES), pytest.mark.timeout(400)]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Whose trader lets his people speak for him: one makes, another checks, a third signs."""
    with opened(tmp_path_factory.mktemp("signing")) as own:
        agree(own, TRADER, signatures=("xmldsig", "session"), needs=(Duty.MAKER, Duty.CHECKER, Duty.SIGNATORY))
        yield own


@pytest.fixture
def windows(chromium: Browser, house: House) -> Iterator[Windows]:
    with windows_at(chromium, house) as own:
        yield own


def of(house: House, windows: Windows, language: str, role: PersonRole) -> Window:
    """One of the trader's people, signed in; a signatory by a passkey that he has just added."""
    own = windows(language, PHONE)
    device = role is PersonRole.TRADER_SIGNATORY
    if device:
        own.device()
    own.sign_in(person(house, role, partner=TRADER))
    if device:
        own.at("/portal/security")
        own.press(own.t("passkey add"))
        expect(own.page.get_by_role("button", name=own.t("remove"))).to_be_visible()
    else:
        own.at("/portal")
    return own


def written(own: Window, number: str) -> None:
    """The maker fills in an authorisation and sends it."""
    record = record_in(TYPES[CODE], SAMPLE)
    today = date.today()
    record |= {"authorization_no": number, "scope": ["rating"]}
    record |= {"valid_from": today.isoformat(), "valid_until": (today + timedelta(days=300)).isoformat()}
    own.open(f"/portal/apply/{CODE}")
    for name, value in flat(record):
        place = own.page.locator(f'form.filled [name="/{name}"]').first
        if place.evaluate("each => each.tagName") == "SELECT":
            place.select_option(value)
        elif place.get_attribute("type") in ("radio", "checkbox"):
            own.page.locator(f'form.filled [name="/{name}"][value="{value}"]').check()
        else:
            place.fill(value)
    own.page.locator('form.filled button:not([name]), form.filled button[name="_send"]').last.click()
    expect(own.page.locator("form.filled")).to_have_count(0)  # or it came back with what is to mend
    own.page.wait_for_url(re.compile("/portal/messages/"))


def number_of(house: House) -> str:
    """The case that waits, newest first."""
    found = house.get("/v1/signings?limit=1", TRADER).json["items"][0]
    return str(found["message"])


def state_of(house: House, message: str) -> str:
    return str(house.get(f"/v1/signings/{message}", TRADER).json["cases"][0]["state"])


def ready(house: House, windows: Windows, language: str, number: str) -> tuple[str, Window]:
    """Written by one and checked by another; the message, and the maker's window."""
    maker = of(house, windows, language, PersonRole.TRADER_MAKER)
    checker = of(house, windows, language, PersonRole.TRADER_CHECKER)
    written(maker, number)
    message = number_of(house)
    assert state_of(house, message) == "to-check"

    maker.open(f"/portal/signings/{message}")
    maker.says(maker.t("other duty", maker.t("duty name.checker")))
    expect(maker.page.get_by_role("button", name=maker.t("check"))).to_have_count(0)
    maker.fits()

    checker.open("/portal/signings")
    first = checker.page.locator("tbody tr").first
    first.get_by_role("link").click()
    checker.at(f"/portal/signings/{message}")
    checker.page.get_by_role("link", name=checker.t("document"), exact=True).click()
    checker.says(number)
    checker.page.go_back()
    checker.press(checker.t("check"))
    checker.says(checker.t("other duty", checker.t("duty name.signatory")))
    assert state_of(house, message) == "to-sign"
    return message, maker


def test_one_writes_one_checks_and_one_signs_with_a_passkey(house: House, windows: Windows, language: str):
    message, _ = ready(house, windows, language, f"MA3ABC127SQ2026-PK-{language.upper()}")
    signatory = of(house, windows, language, PersonRole.TRADER_SIGNATORY)
    t, page = signatory.t, signatory.page
    signatory.open(f"/portal/signings/{message}")
    case = house.get(f"/v1/signings/{message}", TRADER).json["cases"][0]
    expect(page.locator("code.key").first).to_have_text(case["digest"])
    expect(page.locator("dd pre")).to_have_text(case["statement"])
    signatory.fits()
    signatory.press(t("sign"))
    expect(page.locator("dd", has_text=t("by passkey"))).to_be_visible()
    assert state_of(house, message) == "signed"
    done = house.get(f"/v1/signings/{message}", TRADER).json["cases"][0]["done"]
    assert [each["duty"] for each in done] == ["maker", "checker", "signatory"] and done[-1]["assertion"]
    signatory.open("/portal/signings")
    expect(page.locator(f'a[href="/portal/signings/{message}"]')).to_have_count(0)
    signatory.follow(t("show.all"))
    expect(page.locator(f'a[href="/portal/signings/{message}"]')).to_have_count(1)
    signatory.fits()


def test_what_was_signed_outside_is_uploaded_and_what_was_not_is_refused(
    house: House, windows: Windows, language: str, tmp_path: Path
):
    message, _ = ready(house, windows, language, f"MA3ABC127SQ2026-UP-{language.upper()}")
    signatory = of(house, windows, language, PersonRole.TRADER_SIGNATORY)
    t, page = signatory.t, signatory.page
    signatory.open(f"/portal/signings/{message}")
    pair = house.keys[TRADER]
    box = page.locator("details", has=page.locator(f'input[value="{digest_of(pair.cert_pem)}"]'))
    command = box.locator("pre").inner_text()
    with page.expect_download() as download:
        box.get_by_role("link", name=t("statement get")).click()
    text = Path(download.value.path()).read_bytes()
    made = run(tmp_path, pair.key_pem, command, text, download.value.suggested_filename)

    for content in (b"", b"no signature", made[:-1] + bytes([made[-1] ^ 1]), b"x" * 5000):
        (tmp_path / "wrong.sig").write_bytes(content)
        box.get_by_label(t("signature file")).set_input_files(tmp_path / "wrong.sig")
        signatory.press(t("upload"), of=box)
        expect(page.get_by_role("alert")).to_have_text(t("upload wrong"))
        assert state_of(house, message) == "to-sign"
    box.get_by_label(t("signature file")).set_input_files(tmp_path / "statement.sig")
    signatory.press(t("upload"), of=box)
    signatory.at(f"/portal/signings/{message}")
    expect(page.get_by_role("alert")).to_have_count(0)
    assert state_of(house, message) == "signed"


def test_a_signatory_declines_with_a_reason_and_a_maker_takes_back(house: House, windows: Windows, language: str):
    message, maker = ready(house, windows, language, f"MA3ABC127SQ2026-NO-{language.upper()}")
    signatory = of(house, windows, language, PersonRole.TRADER_SIGNATORY)
    signatory.open(f"/portal/signings/{message}")
    signatory.page.get_by_label(signatory.t("reason"), exact=True).fill("保费过高 <script>")
    signatory.press(signatory.t("decline"))
    signatory.says("保费过高 <script>")
    assert state_of(house, message) == "declined"

    written(maker, f"MA3ABC127SQ2026-BACK-{language.upper()}")
    other = number_of(house)
    maker.open(f"/portal/signings/{other}")
    maker.page.get_by_label(maker.t("reason"), exact=True).fill("填错了")
    maker.press(maker.t("take back"))
    maker.says("填错了")
    assert state_of(house, other) == "withdrawn"
