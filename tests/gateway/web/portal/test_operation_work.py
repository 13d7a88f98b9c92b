"""An operator finds any message, sees all there is of it, and puts right what waits; an auditor only sees."""

import re

import pytest
from sqlalchemy import select

from gateway.journal import tables
from gateway.journal.clock import SECOND
from gateway.partners.accounts import PersonRole
from gateway.web.portal.own import FRESH_S
from messages.seals.leaves import read_leaf
from tests.gateway.web.deaths import Dies
from tests.gateway.web.house import House
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.operators import at_work

NOTICE, ARRIVAL = "inspection.notice.1/one-container", "inspection.arrival.1/one-container"
WAITING = "/portal/operation/waiting"


def text(browser: Browser, path: str, status: int = 200) -> str:
    answer = browser.get(path)
    assert answer.status == status, answer.body
    return answer.body.decode()


def dead(house: House) -> tuple[str, str]:
    """A delivery that was given up, and its message."""
    message = house.send(house.document(NOTICE, "customs-demo"), "customs-demo").headers["swg-message"]
    reading = house.gateway.reading
    found = next(each for each in reading.deliveries_of_document(message) if each["receiver"] == "yard-demo")
    house.gateway.writer.write_now(Dies(found["delivery"]))
    return found["delivery"], message


def unrouted(house: House) -> tuple[str, str]:
    notice = house.document(NOTICE, "customs-demo", EnterpriseId="91370200MA3NEW9989")
    message = house.send(notice, "customs-demo").headers["swg-message"]
    found = next(each for each in house.gateway.reading.deliveries_of_document(message) if not each["receiver"])
    return found["delivery"], message


def state(house: House, delivery: str) -> str:
    with house.gateway.database.connect() as connection:
        of = tables.deliveries.c
        return str(connection.execute(select(of.state).where(of.id == delivery)).scalar_one())


def named(house: House, login: str) -> int:
    with house.gateway.database.connect() as connection:
        leaves = connection.execute(select(tables.leaves.c.text).where(tables.leaves.c.kind == "delivery")).scalars()
        return sum(read_leaf(each).get("sender") == login for each in leaves)


@pytest.mark.parametrize(("language", "said"), [("zh", "报文查询"), ("en", "Message search")])
def test_a_message_is_found_by_any_number(portal: House, language: str, said: str) -> None:
    entry, browser = portal.declaration(), at_work(portal)
    message = portal.send(portal.document(ARRIVAL, entry=entry)).headers["swg-message"]
    for number in (entry, message):
        page = text(browser, f"/portal/messages?lang={language}&text={number}")
        assert said in page and f"/portal/operation/messages/{message}" in page
    assert message not in text(browser, "/portal/messages?text=421820269999999999")


def test_what_was_refused_is_found_by_verdict_and_finding(portal: House) -> None:
    refused = portal.send(portal.document(ARRIVAL, EntryId="x")).headers["swg-message"]
    browser = at_work(portal)
    assert refused in text(browser, "/portal/messages?verdict=refused&partner=yard-demo")
    assert refused not in text(browser, "/portal/messages?verdict=accepted")
    assert refused not in text(browser, "/portal/messages?finding=SW999")
    assert refused not in text(browser, "/portal/messages?until=2020-01-01")


def test_a_list_pages_by_cursor_and_tells_each_once(portal: House) -> None:
    sent = {portal.send(portal.document(ARRIVAL, EntryId="x")).headers["swg-message"] for _ in range(55)}
    browser, path, seen = at_work(portal), "/portal/messages?verdict=refused", []
    while path:
        page = text(browser, path)
        seen += re.findall(r"/portal/operation/messages/([0-9a-f-]{36})", page)
        found = re.search(r'href="([^"]+)" rel="next"', page)
        path = found[1].replace("&amp;", "&") if found else ""
    assert len(seen) == len(set(seen)) and sent <= set(seen)


def test_a_filter_is_kept_for_its_owner_and_for_nobody_else(portal: House) -> None:
    browser = at_work(portal)
    browser.get("/portal/messages?verdict=refused&text=421820261000000123")
    answer = browser.post("/portal/messages/filters", name="<b>退回</b>", verdict="refused", text="421820261000000123")
    assert answer.headers["location"] == "/portal/messages?verdict=refused"
    assert "&lt;b&gt;退回&lt;/b&gt;" in text(browser, "/portal/messages")
    assert "退回&lt;" not in text(at_work(portal), "/portal/messages")
    browser.post("/portal/messages/filters/drop", name="<b>退回</b>")
    assert "退回&lt;" not in text(browser, "/portal/messages")


@pytest.mark.parametrize(("language", "said"), [("zh", "标准形式"), ("en", "Canonical form")])
def test_a_message_shows_its_document_its_findings_and_its_proof(portal: House, language: str, said: str) -> None:
    refused = portal.send(portal.document(ARRIVAL, EntryId="x")).headers["swg-message"]
    page = text(at_work(portal), f"/portal/operation/messages/{refused}?lang={language}")
    assert said in page and "&lt;EntryId&gt;x&lt;" in page and 'class="told">▲ SW' in page and "swg-leaf-1" in page


def test_what_an_operator_reads_is_on_the_record(portal: House) -> None:
    _, message = dead(portal)
    text(at_work(portal, login="reads-much"), f"/portal/operation/messages/{message}")
    with portal.gateway.database.connect() as connection:
        of = tables.acts.c
        acts = connection.execute(select(of.act).where(of.by == "reads-much", of.subject == message)).scalars().all()
    assert "read document" in acts


def test_a_message_of_nobody_is_not_found(portal: House) -> None:
    text(at_work(portal), "/portal/operation/messages/<script>", 404)


def test_a_dead_letter_is_looked_at_and_then_sent_again_in_his_name(portal: House) -> None:
    delivery, _ = dead(portal)
    browser = at_work(portal, login="replays-it")
    text(browser, WAITING)
    preview = browser.post(f"{WAITING}/preview", act="replay", **{f"d.{delivery}": "on"})
    assert preview.status == 200 and state(portal, delivery) == "dead"
    done = browser.post(f"{WAITING}/do", act="replay", reason="mended", **{f"d.{delivery}": "on"})
    assert done.status == 200 and state(portal, delivery) == "due"
    assert named(portal, "replays-it") == 1


def test_an_unrouted_one_goes_where_an_operator_says(portal: House) -> None:
    delivery, _ = unrouted(portal)
    browser = at_work(portal)
    assert delivery in text(browser, f"{WAITING}?state=unrouted&lang=en")
    browser.post(f"{WAITING}/do", act="route", partner="other-trader", **{f"d.{delivery}": "on"})
    assert state(portal, delivery) == "due"


def test_what_got_there_by_other_means_wants_what_shows_it(portal: House) -> None:
    delivery, _ = dead(portal)
    browser, said = at_work(portal), {"how": "by courier", "at": "2026-11-21T10:00", "whom": "Wang"}
    text(browser, WAITING)
    assert browser.post(f"{WAITING}/do", act="confirm", sure="on", **said, **{f"d.{delivery}": "on"}).status == 400
    browser.get(WAITING)
    done = browser.post(
        f"{WAITING}/do", act="confirm", sure="on", proof="收到。Wang", **said, **{f"d.{delivery}": "on"}
    )
    assert done.status == 200 and state(portal, delivery) == "acknowledged"


def test_a_discard_wants_a_reason(portal: House) -> None:
    delivery, _ = dead(portal)
    browser = at_work(portal)
    text(browser, WAITING)
    assert browser.post(f"{WAITING}/do", act="discard", **{f"d.{delivery}": "on"}).status == 400
    browser.get(WAITING)
    assert (
        browser.post(f"{WAITING}/do", act="discard", sure="on", reason="closed", **{f"d.{delivery}": "on"}).status
        == 200
    )
    assert state(portal, delivery) == "discarded"


def test_all_that_fit_are_counted_first_and_then_sent_again(portal: House) -> None:
    delivery, _ = dead(portal)
    browser = at_work(portal)
    text(browser, WAITING)
    counted = browser.post(f"{WAITING}/all", partner="yard-demo", cause="not-written")
    assert counted.status == 200 and state(portal, delivery) == "dead"
    begun = browser.post(f"{WAITING}/all", partner="yard-demo", cause="not-written", sure="on")
    assert begun.status == 303 and state(portal, delivery) == "due"
    assert "not-written" not in text(browser, begun.headers["location"])


def test_whoever_takes_an_item_is_its_owner_until_he_leaves_it(portal: House) -> None:
    delivery, _ = dead(portal)
    browser = at_work(portal, login="owns-it")
    text(browser, WAITING)
    browser.post(f"{WAITING}/preview", act="take", **{f"d.{delivery}": "on"})
    assert '<span class="faint code">owns-it</span>' in text(browser, WAITING)
    browser.post(f"{WAITING}/preview", act="leave", **{f"d.{delivery}": "on"})
    assert '<span class="faint code">owns-it</span></td>' not in text(browser, WAITING)
    browser.post(f"{WAITING}/do", act="discard", sure="on", reason="closed", **{f"d.{delivery}": "on"})


def test_a_message_page_leads_to_the_same_word(portal: House) -> None:
    delivery, message = dead(portal)
    browser = at_work(portal)
    text(browser, f"/portal/operation/messages/{message}")
    preview = browser.post(f"/portal/operation/messages/{message}/act", act="replay", **{f"d.{delivery}": "on"})
    assert preview.status == 200 and f"d.{delivery}" in preview.body.decode()
    other, _ = dead(portal)
    assert browser.post(f"/portal/operation/messages/{message}/act", act="replay", **{f"d.{other}": "on"}).status == 404


def test_an_auditor_sees_all_of_it_and_changes_none(portal: House) -> None:
    delivery, message = dead(portal)
    auditor = at_work(portal, PersonRole.AUDITOR)
    for path in ("/portal/messages", WAITING, f"/portal/operation/messages/{message}"):
        assert "<button>重投" not in text(auditor, path)
    for path in ("do", "preview", "all"):
        assert auditor.post(f"{WAITING}/{path}", act="replay", sure="on", **{f"d.{delivery}": "on"}).status == 403
    assert auditor.post("/portal/messages/filters", name="x").status == 403
    assert state(portal, delivery) == "dead"


def test_without_the_token_of_the_form_nothing_is_done(portal: House) -> None:
    delivery, _ = dead(portal)
    browser = at_work(portal)
    text(browser, WAITING)
    answer = browser.post(f"{WAITING}/do", csrf="0" * 64, act="discard", reason="x", **{f"d.{delivery}": "on"})
    assert answer.status == 403 and state(portal, delivery) == "dead"


def test_who_showed_himself_long_ago_shows_himself_again_first(portal: House) -> None:
    delivery, _ = dead(portal)
    browser = at_work(portal, login="long-ago")
    text(browser, WAITING)
    of = tables.sessions.c
    with portal.gateway.database.begin() as connection:
        long_ago = portal.gateway.clock() - (FRESH_S + 60) * SECOND
        connection.execute(tables.sessions.update().where(of.login == "long-ago").values(shown_at=long_ago))
    answer = browser.post(f"{WAITING}/do", act="discard", sure="on", reason="closed", **{f"d.{delivery}": "on"})
    assert answer.status == 403 and state(portal, delivery) == "dead"
