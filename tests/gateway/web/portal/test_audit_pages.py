"""An auditor finds any message and case, sees it beside its translation, its rules and signatures, and who saw it."""

import re
import time
from hashlib import sha256

import pytest
from sqlalchemy import select, update

from gateway.journal import tables
from gateway.journal.acts import Act, State
from gateway.journal.ruling import in_force
from gateway.partners.accounts import PersonRole
from gateway.web.portal.pages import PAGES
from gateway.web.portal.routes import ROUTERS
from messages.identifiers import compact
from tests.gateway.web.house import House
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.operators import at_work

NOTICE, ARRIVAL = "inspection.notice.1/one-container", "inspection.arrival.1/one-container"
AT = "/portal/audit"


def auditor(house: House, login: str | None = None) -> Browser:
    return at_work(house, PersonRole.AUDITOR, login=login)


def text(browser: Browser, path: str, status: int = 200) -> str:
    answer = browser.get(path)
    assert answer.status == status, (answer.status, answer.body.decode()[-2000:])
    return answer.body.decode()


def noticed(house: House, entry: str | None = None) -> str:
    """A message of customs, and so a case."""
    document = house.document(NOTICE, "customs-demo", entry=entry)
    return house.send(document, "customs-demo").headers["swg-message"]


def case_of(house: House, message: str) -> str:
    (found,) = house.gateway.reading.messages_of(message)
    return str(found["case_id"])


def acts(house: House, by: str) -> list[tuple[str, str, str | None]]:
    with house.gateway.database.connect() as connection:
        of = tables.acts.c
        return [tuple(row) for row in connection.execute(select(of.act, of.subject, of.note).where(of.by == by))]


@pytest.mark.parametrize(("language", "said"), [("zh", "审计查询"), ("en", "Audit search")])
def test_a_message_is_found_by_any_number_and_by_what_it_is(portal: House, language: str, said: str) -> None:
    entry, browser = portal.declaration(), auditor(portal)
    message = noticed(portal, entry)
    for number in (entry, message):
        page = text(browser, f"{AT}?lang={language}&number={number}")
        assert said in page and f"{AT}/messages/{message}" in page
    assert message in text(browser, f"{AT}?partner=customs-demo&type=inspection.notice.1&verdict=accepted")
    for nothing in ("number=421820269999999999", "until=2020-01-01", "verdict=refused&partner=customs-demo"):
        assert message not in text(browser, f"{AT}?{nothing}")


@pytest.mark.parametrize(("language", "said"), [("zh", "查验"), ("en", "Inspection")])
def test_a_case_is_found_by_number_family_party_and_period(portal: House, language: str, said: str) -> None:
    entry, browser = portal.declaration(), auditor(portal)
    case = case_of(portal, noticed(portal, entry))
    path = f"{AT}/cases/{case}"
    for asked in (f"number={compact(entry)}", f"number={case}", "family=inspection&partner=yard-demo"):
        page = text(browser, f"{AT}/cases?lang={language}&{asked}")
        assert path in page and said.lower() in page.lower()
    for nothing in ("until=2020-01-01", "family=settlement", "partner=small-yard", "number=0"):
        assert path not in text(browser, f"{AT}/cases?{nothing}")


@pytest.mark.parametrize("path", ["", "/cases", "/seen"])
def test_a_list_pages_by_cursor_and_tells_each_once(portal: House, path: str) -> None:
    browser, seen = auditor(portal), []
    sent = [noticed(portal) for _ in range(55)]
    wanted = {
        "": set(sent),
        "/cases": {case_of(portal, each) for each in sent},
        "/seen": {f"{path}-{number}" for number in range(60)},
    }[path]
    if path == "/seen":
        told = [Act("reads-much", "auditor", "read document", each) for each in sorted(wanted)]
        portal.gateway.writer.write_now(State(told))
    where = f"{AT}{path}" + ("?by=reads-much" if path == "/seen" else "")
    while where:
        page = text(browser, where)
        found = {
            "": r"/audit/messages/([0-9a-f-]{36})\"",
            "/cases": r"/audit/cases/([0-9a-f-]{36})\"",
            "/seen": r">(/seen-\d+)<",
        }[path]
        seen += re.findall(found, page)
        following = re.search(r'href="([^"]+)" rel="next"', page)
        where = following[1].replace("&amp;", "&") if following else ""
    assert len(seen) == len(set(seen)) and wanted <= set(seen)


def test_every_page_an_auditor_reads_is_on_the_record_without_the_numbers_he_asked_for(portal: House) -> None:
    message, browser = noticed(portal), auditor(portal, "is-told-of")
    text(browser, f"{AT}?number=421820269999999999&verdict=accepted")
    text(browser, f"{AT}/messages/{message}")
    text(browser, f"/portal/cases/{case_of(portal, message)}")
    told = acts(portal, "is-told-of")
    assert ("read page", AT, f"{AT}?number=%E2%80%A6&verdict=accepted") in told
    assert {("read document", message, None), ("read page", message, f"{AT}/messages/{{id}}")} <= set(told)
    assert ("read page", case_of(portal, message), "/portal/cases/{id}") in told
    assert "421820269999999999" not in str(told)


def test_an_operator_is_told_of_where_he_looked_into_one_thing_and_a_partner_is_not(portal: House) -> None:
    message, browser = noticed(portal), at_work(portal, login="looks-into-it")
    text(browser, f"/portal/cases/{case_of(portal, message)}")
    text(browser, "/portal/cases")
    told = [subject for act, subject, _ in acts(portal, "looks-into-it") if act == "read page"]
    assert told == [case_of(portal, message)]


def test_no_form_of_others_is_for_an_auditor_and_no_page_of_his_for_others(portal: House) -> None:
    """Every route that changes something, of every area, by its row and its method."""
    posts = {each.path for router in ROUTERS for each in router.routes if "POST" in each.methods}
    others = sorted(path for path in posts if path.startswith("/portal") and not path.startswith(AT))
    browser = auditor(portal)
    text(browser, AT)
    refused = [path for path in others if not _is_his_own(path)]
    assert len(refused) > 20
    for path in refused:
        answer = browser.post(path.replace("{id}", "x").replace("{name}", "yard-demo").replace("{path}", "x"))
        assert answer.status == 403, (path, answer.status)
    operator = at_work(portal)
    for path in (AT, f"{AT}/cases", f"{AT}/seen", f"{AT}/samples", f"{AT}/verifications", f"{AT}/evidence"):
        text(operator, path, 403)


def _is_his_own(path: str) -> bool:
    """His password, his codes, his sessions: of himself alone; and a receipt that he brings, which changes nothing."""
    row = PAGES[path]
    return (
        row.reach < 2
        or row.own
        or path.startswith(("/portal/security", "/portal/sessions", "/portal/calendar", "/portal/verify"))
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", ("原文与译文对照", "与台账一致", "与现用的完全相同", "所在批次已全部重算")),
        ("en", ("Original beside translation", "as the record has it", "The same as those of today", "computed again")),
    ],
)
def test_a_message_is_seen_as_it_came_as_it_is_understood_and_as_it_was_delivered(
    portal: House, language: str, said: tuple[str, ...]
) -> None:
    entry = portal.declaration()
    document = portal.document(NOTICE, "customs-demo", entry=entry)
    message = portal.send(document, "customs-demo").headers["swg-message"]
    assert portal.get(f"/v1/messages/{message}/document", "yard-demo").status == 200  # so that his copy is sealed
    page = text(auditor(portal), f"{AT}/messages/{message}?lang={language}")
    assert all(each in page for each in said), [each for each in said if each not in page]
    assert sha256(document).hexdigest() in page and "body.entry_id" in page
    assert page.count(f">{entry}<") >= 1 and f"&lt;EntryId&gt;{entry}&lt;/EntryId&gt;" in page
    assert "not as the record has it" not in page and "与台账不符" not in page
    sealed = _sealed(portal, message)
    assert sealed and all(sha256(each).hexdigest() in page for each in sealed)


def _sealed(house: House, message: str) -> list[bytes]:
    of = tables.deliveries.c
    with house.gateway.database.connect() as connection:
        return [bytes(each) for each in connection.scalars(select(of.sealed).where(of.message == message)) if each]


def test_what_was_altered_behind_the_gateways_back_is_seen_at_once(portal: House) -> None:
    message = noticed(portal)
    of = tables.documents.c
    with portal.gateway.database.begin() as connection:
        was = connection.execute(select(of.content).where(of.id == message)).scalar_one()
        connection.execute(update(tables.documents).where(of.id == message).values(content=bytes(was) + b" "))
    try:
        browser = auditor(portal)
        page = text(browser, f"{AT}/messages/{message}?lang=en")
        assert "not as the record has it" in page and "What is wrong in its batch" in page
        assert "does not hold" in text(browser, f"{AT}/messages/{message}/signatures?lang=en")
    finally:
        with portal.gateway.database.begin() as connection:
            connection.execute(update(tables.documents).where(of.id == message).values(content=was))


def test_the_rules_of_the_time_are_told_with_what_differs_today(portal: House) -> None:
    with portal.gateway.database.connect() as connection:
        stated = in_force(connection)
    assert stated is not None and stated.rules == portal.gateway.rules
    assert {"checks", "findings", "rules inspection", "schema inspection.arrival.1"} <= stated.rules.parts.keys()
    older = type(stated.rules)(program="0.0.9", parts={**stated.rules.parts, "checks": "0" * 32, "gone": "1" * 32})
    portal.gateway.writer.write_now(State((older.act(),)))
    message = noticed(portal)
    portal.gateway.writer.write_now(State((stated.rules.act(),)))
    page = text(auditor(portal), f"{AT}/messages/{message}?lang=en")
    assert "What differs today (3)" in page and "Program 0.0.9" in page and ">gone</td>" in page
    again = noticed(portal)
    assert "The same as those of today" in text(auditor(portal), f"{AT}/messages/{again}?lang=en")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", ("① 报送方签名", "② 平台回执", "③ 接收方签收", "有效")),
        ("en", ("① The sender", "② The gateway", "③ The receiver", "holds")),
    ],
)
def test_each_signature_is_told_with_its_key_and_verified_now(
    portal: House, language: str, said: tuple[str, ...]
) -> None:
    message = noticed(portal)
    page = text(auditor(portal), f"{AT}/messages/{message}/signatures?lang={language}")
    assert all(each in page for each in said)
    row = portal.gateway.reading.document(message)
    assert row is not None and row["signer_digest"] in page and portal.gateway.key.key_id in page
    assert page.count('<span class="holds True">') >= 2 and '<span class="holds False">' not in page


@pytest.mark.parametrize(("language", "said"), [("zh", "各报文的签名"), ("en", "Signatures of each message")])
def test_a_case_shows_the_signatures_of_every_message_of_it(portal: House, language: str, said: str) -> None:
    entry = portal.declaration()
    case = case_of(portal, noticed(portal, entry))
    portal.send(portal.document(ARRIVAL, entry=entry))
    page = text(auditor(portal), f"{AT}/cases/{case}?lang={language}")
    assert said in page and "customs-demo" in page and "yard-demo" in page
    assert len(re.findall(r"①", page)) == 2


def sealed_soon(house: House, message: str, who: str) -> None:
    """What a partner has read is on the record within a second, by the next batch."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        if any(subject == message for _, subject, _ in acts(house, who)):
            return
        time.sleep(0.05)
    raise AssertionError("it was never put on the record")


@pytest.mark.parametrize(("language", "said"), [("zh", "查阅记录"), ("en", "Who saw what")])
def test_who_saw_what_is_found_by_message_case_person_partner_and_period(
    portal: House, language: str, said: str
) -> None:
    entry = portal.declaration()
    message = noticed(portal, entry)
    case = case_of(portal, message)
    assert portal.get(f"/v1/messages/{message}/document", "operator").status == 200
    assert portal.get(f"/v1/messages/{message}/document", "customs-demo").status == 200
    text(auditor(portal, f"looks-at-{language}"), f"{AT}/messages/{message}")
    sealed_soon(portal, message, "customs-demo")
    browser = auditor(portal)
    for number in (message, case, entry):
        page = text(browser, f"{AT}/seen?lang={language}&number={number}&what=document")
        assert said in page and f"looks-at-{language}" in page and "operator · operator" in page
    assert message in text(browser, f"{AT}/seen?by=looks-at-{language}")
    of_customs = text(browser, f"{AT}/seen?number={message}&partner=customs-demo")
    assert "customs-demo · partner" in of_customs and f"looks-at-{language}" not in of_customs
    assert message not in text(browser, f"{AT}/seen?until=2020-01-01&number={message}").partition("<tbody>")[2]


@pytest.mark.parametrize("path", ["messages/no-such", "messages/no-such/signatures", "cases/no-such", "samples/1"])
def test_what_there_is_not_is_not_found(portal: House, path: str) -> None:
    text(auditor(portal), f"{AT}/{path}", 404)


@pytest.mark.parametrize("path", ["", "/cases", "/seen", "/samples"])
@pytest.mark.parametrize("asked", ["before=%00", "cursor='", "since=9999-99-99", "number=%3Cscript%3E", "until=x"])
def test_whatever_is_asked_is_answered(portal: House, path: str, asked: str) -> None:
    assert "<script>" not in text(auditor(portal), f"{AT}{path}?{asked}")
