"""An operator looks after partners, tries things without consequence, and hands over to the next shift."""

import pytest

from gateway.partners.accounts import PersonRole
from tests.gateway.web.house import House
from tests.gateway.web.portal.operators import at_work
from tests.gateway.web.portal.test_operation_work import ARRIVAL, WAITING, dead, text, unrouted

PAGES = {
    "/portal/operation/partners": ("到期日历", "What ends when"),
    "/portal/operation/partners/yard-demo": ("接入约定", "Agreements"),
    "/portal/operation/try": ("为何交给某接收方", "Why a message goes where it goes"),
    "/portal/operation/trail": ("操作日志", "Audit log"),
    "/portal/operation/maintenance": ("没有维护公告", "No maintenance was announced"),
    "/portal/operation/handover": ("交接班", "Shift handover"),
}


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("role", [PersonRole.OPERATOR, PersonRole.AUDITOR])
def test_each_page_reads_in_both_languages(portal: House, path: str, role: PersonRole) -> None:
    browser = at_work(portal, role)
    for language, said in zip(("zh", "en"), PAGES[path], strict=True):
        assert said in text(browser, f"{path}?lang={language}")


def test_a_partner_is_paused_and_let_on_again_in_his_name(portal: House) -> None:
    browser, path = at_work(portal, login="pauses-it"), "/portal/operation/partners/hasty-yard"
    text(browser, path)
    assert browser.post(f"{path}/switch", disabled="on", reason="流量异常").status == 303
    assert portal.gateway.register.directory.partners["hasty-yard"].disabled
    said = text(browser, path)
    assert "pauses-it" in said and "流量异常" in said
    browser.post(f"{path}/switch", reason="mended")
    assert not portal.gateway.register.directory.partners["hasty-yard"].disabled


def test_a_ping_tells_what_was_seen(portal: House) -> None:
    browser, path = at_work(portal), "/portal/operation/partners/yard-demo"
    text(browser, f"{path}?lang=en")
    assert b"his last document" in browser.post(f"{path}/ping", reason="quiet").body


def test_an_auditor_may_neither_pause_nor_ping_nor_validate(portal: House) -> None:
    browser, path = at_work(portal, PersonRole.AUDITOR), "/portal/operation/partners/yard-demo"
    text(browser, path)
    for each in (f"{path}/switch", f"{path}/ping", "/portal/operation/try/validate"):
        assert browser.post(each, disabled="on", document="<a/>").status == 403
    assert not portal.gateway.register.directory.partners["yard-demo"].disabled


def test_a_partner_nobody_knows_is_not_found(portal: House) -> None:
    text(at_work(portal), "/portal/operation/partners/%3Cscript%3E", 404)


def test_why_a_message_goes_there_is_told_by_keys_and_by_delivery(portal: House) -> None:
    browser = at_work(portal)
    said = text(browser, "/portal/operation/try?role=yard&keys=site%3DCNQDG420018+office%3D4218")
    assert "yard-demo" in said
    delivery, _ = unrouted(portal)
    assert "91370200MA3NEW9989" in text(browser, f"/portal/operation/try?delivery={delivery}")
    text(browser, "/portal/operation/try?role=nobody&keys=a%3Db", 400)


def test_a_pasted_document_is_told_what_is_wrong_at_its_line_and_nothing_is_kept(portal: House) -> None:
    browser = at_work(portal)
    before = portal.gateway.reading.totals()
    text(browser, "/portal/operation/try?lang=en")
    page = browser.post("/portal/operation/try/validate", document=portal.document(ARRIVAL, EntryId="x").decode())
    assert b'class="told">\xe2\x96\xb2 SW' in page.body and b"<script>" not in page.body
    assert portal.gateway.reading.totals() == before


def test_the_handover_names_what_is_open_and_who_has_it(portal: House) -> None:
    delivery, message = dead(portal)
    browser = at_work(portal, login="hands-over")
    text(browser, WAITING)
    browser.post(f"{WAITING}/preview", act="take", **{f"d.{delivery}": "on"})
    page = text(browser, "/portal/operation/handover")
    assert message in page and '<span class="faint code">hands-over</span></td>' in page


def test_maintenance_is_announced_and_ended_by_an_operator_alone(portal: House) -> None:
    path, said = "/portal/operation/maintenance", {"zh": "升级", "en": "An <b>upgrade</b>", "until": "2099-01-02T04:00"}
    browser, auditor = at_work(portal), at_work(portal, PersonRole.AUDITOR)
    text(auditor, path)
    assert auditor.post(f"{path}/on", begins="2099-01-01T00:00", **said).status == 403
    text(browser, path)
    assert browser.post(f"{path}/on", **{**said, "until": ""}).status == 400
    text(browser, path)
    assert browser.post(f"{path}/on", begins="2099-01-01T00:00", **said).status == 303
    assert "An &lt;b&gt;upgrade" in text(browser, f"{path}?lang=en")
    browser.post(f"{path}/off")
    assert portal.gateway.maintenance.notice is None
