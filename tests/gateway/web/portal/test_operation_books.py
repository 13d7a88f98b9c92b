"""Accounts by partner and day, a partner's list held against them; agreements, certificates; search by anything."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

import pytest
from sqlalchemy import select

from gateway.journal import tables
from gateway.journal.clock import to_datetime
from gateway.partners.accounts import PersonRole
from gateway.partners.changes import Apply
from gateway.partners.files import PartnerFile
from gateway.web.portal.operation.daily import MOST_IDS, ids_in
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened
from tests.gateway.web.portal.operators import at_work
from tests.gateway.web.portal.test_operation_work import ARRIVAL, dead, text, unrouted

BOOKS = "/portal/operation/reconciliation"
SEARCH = "/portal/messages"


def today(house: House) -> str:
    return f"{to_datetime(house.gateway.clock()).date()}"


def message_id(document: bytes) -> str:
    found = re.search(rb"<(?:\w+:)?MessageId>([^<]+)", document)
    assert found
    return found[1].decode()


def counted(page: str, partner: str) -> list[int]:
    row = re.search(rf'<span class="faint code">{partner}</span></td>(.*?)</tr>', page, re.DOTALL)
    assert row, page
    return [int(each) for each in re.findall(r'<td class="n">\s*(\d+)', row[1])]


def test_what_came_in_and_went_out_is_counted_by_partner_and_by_day(portal: House) -> None:
    browser, path = at_work(portal), f"{BOOKS}?day={today(portal)}"
    before = counted(text(browser, path), "yard-demo")
    portal.send(portal.document(ARRIVAL))
    portal.send(portal.document(ARRIVAL, EntryId="x"))
    dead(portal)
    after = counted(text(browser, path), "yard-demo")
    came = [after[at] - before[at] for at in range(2)]
    assert came == [1, 1] and after[-1] > before[-1]
    of_one = text(browser, f"{path}&partner=yard-demo&lang=en")
    assert f'<td>{today(portal)}</td><td class="n">{after[0]}</td><td class="n">{after[1]}</td>' in of_one
    text(browser, f"{BOOKS}?partner=nobody", 404)


def test_what_has_no_receiver_yet_is_counted_too(portal: House) -> None:
    unrouted(portal)
    browser = at_work(portal)
    assert "<td>待认领</td>" in text(browser, f"{BOOKS}?day={today(portal)}")


@pytest.mark.parametrize(("language", "differs"), [("zh", "有差异"), ("en", "They differ")])
def test_a_list_of_ids_shows_what_only_he_has_and_what_only_we_have(portal: House, language: str, differs: str) -> None:
    browser, mine, ours = at_work(portal, login=f"compares-{language}"), [], portal.document(ARRIVAL)
    for _ in range(2):
        document = portal.document(ARRIVAL)
        portal.send(document)
        mine.append(message_id(document))
    portal.send(ours)
    text(browser, f"{BOOKS}?lang={language}")
    when = {"since": today(portal), "until": today(portal), "partner": "yard-demo", "way": "in"}
    page = browser.post(f"{BOOKS}/compare", **when, list=f"{mine[0]}\n{mine[1]}, lost-<b>1</b>").body.decode()
    assert differs in page and "lost-&lt;b&gt;1" in page and message_id(ours) in page
    assert f">{mine[0]}<" not in page and "<dd>2</dd>" in page
    with portal.gateway.database.connect() as connection:
        of = tables.acts.c
        said = connection.execute(select(of.note).where(of.by == f"compares-{language}", of.act == "compare ids"))
        assert "1 only his" in said.scalar_one()


def test_a_list_may_be_a_file_and_of_what_he_was_sent(portal: House) -> None:
    delivery, _ = dead(portal)
    browser = at_work(portal)
    text(browser, BOOKS)
    file = f"\ufeff编号\n{delivery}\n".encode()
    when = {"since": today(portal), "until": today(portal), "partner": "yard-demo", "way": "out"}
    page = browser.upload(f"{BOOKS}/compare", file, name="file", list="", **when).body.decode()
    assert "编号</code>" in page and f"<code>{delivery}</code>" not in page


@pytest.mark.parametrize(
    "wrong",
    [
        {"way": "sideways"},
        {"list": ""},
        {"until": "2020-01-01"},
        {"since": "2020-01-01"},
        {"since": "<script>"},
        {"list": "\n".join(map(str, range(MOST_IDS + 1)))},
    ],
)
def test_a_list_that_cannot_be_compared_is_told_why(portal: House, wrong: dict[str, str]) -> None:
    browser = at_work(portal)
    text(browser, BOOKS)
    when = {"since": today(portal), "until": today(portal), "partner": "yard-demo", "way": "in", "list": "a"}
    assert browser.post(f"{BOOKS}/compare", **(when | wrong)).status == 400


def test_ids_are_read_however_they_are_parted() -> None:
    assert ids_in('\ufeffa, b;c，d；e\r\n"f"\ta') == ["a", "b", "c", "d", "e", "f"]


def test_an_auditor_reads_the_accounts_and_compares_nothing(portal: House) -> None:
    auditor = at_work(portal, PersonRole.AUDITOR)
    text(auditor, BOOKS)
    for path in ("compare", "books", "explain"):
        assert auditor.post(f"{BOOKS}/{path}", day="2026-01-01").status == 403


def test_a_bank_is_held_though_nothing_was_booked(portal: House) -> None:
    browser = at_work(portal)
    text(browser, f"{BOOKS}?lang=en")
    page = browser.post(f"{BOOKS}/books", day="2026-01-05", bank="bank-demo")
    assert page.status == 200 and b"nothing to hold" in page.body
    browser.get(BOOKS)
    assert browser.post(f"{BOOKS}/books", day="never").status == 400


@pytest.mark.parametrize(("language", "said"), [("zh", "银行"), ("en", "bank")])
def test_a_difference_of_a_banks_books_is_shown_and_explained(tmp_path: Path, language: str, said: str) -> None:
    with opened(tmp_path) as own:
        browser = at_work(own, login="explains-it")
        assert own.send(own.document("settlement.statement.1/one-day", "bank-demo"), "bank-demo").status == 202
        text(browser, f"{BOOKS}?lang={language}")
        page = browser.post(f"{BOOKS}/books", day="2026-11-20", bank="bank-demo").body.decode()
        form = dict(re.findall(r'name="(day|bank|currency|item_id)" value="([^"]+)"', page))
        assert form["bank"] == "bank-demo" and said in page and "bank-demo</span>" in page
        assert browser.post(f"{BOOKS}/explain", **form, reason="").status == 400
        browser.get(BOOKS)
        assert browser.post(f"{BOOKS}/explain", **form, reason="见来函").status == 200
        assert "说明差异" in text(browser, "/portal/operation/trail?lang=zh&by=explains-it&act=explain+difference")


def test_agreements_are_listed_by_name_and_narrowed(portal: House) -> None:
    browser = at_work(portal)
    page = text(browser, "/portal/operation/agreements?partner=yard-demo&may=yes")
    assert "inspection.arrival.1" in page and "青岛" in page and "customs-demo</span>" not in page
    path, seen = "/portal/operation/agreements", []
    while path:
        page = text(browser, path)
        seen += re.findall(r'href="/portal/operation/agreements/([\w-]+)"', page)
        found = re.search(r'href="([^"]+)" rel="next"', page)
        path = found[1].replace("&amp;", "&") if found else ""
    partners = portal.gateway.register.directory.partners.values()
    assert len(seen) == sum(len(each.agreements) for each in partners)


def test_each_version_of_an_agreement_says_who_agreed_to_what(portal: House) -> None:
    gateway = portal.gateway
    partner = gateway.register.directory.partners["other-trader"]
    terms = replace(partner.terms, timeout_s=partner.terms.timeout_s + 1)
    gateway.writer.write_now(
        Apply(gateway.register, "agrees-to-it", PartnerFile(partner=replace(partner, terms=terms)), gateway.hint)
    )
    page = text(at_work(portal), "/portal/operation/agreements/other-trader?lang=en")
    assert "agrees-to-it" in page and "terms.timeout_s" in page and "Answer within, seconds" in page
    text(at_work(portal), "/portal/operation/agreements/nobody", 404)


def test_certificates_stand_on_the_day_they_end(portal: House) -> None:
    (certificate,) = portal.gateway.register.directory.partners["yard-demo"].certificates
    end = to_datetime(certificate.not_after)
    browser = at_work(portal)
    page = text(browser, f"/portal/operation/certificates?month={end:%Y-%m}")
    grid = page.partition("<tbody>")[2].partition("</tbody>")[0]
    day = re.search(rf'<span class="day">{end.day}</span>((?:(?!</td>).)*)</td>', grid, re.DOTALL)
    assert day and 'partners/agent-demo"' in day[1] and f'href="#d-{end:%Y-%m-%d}"' in day[1]
    assert certificate.digest[:16] in page and page.count(f'id="d-{end:%Y-%m-%d}"') == 1
    after = (end.replace(day=1) + timedelta(days=62)).strftime("%Y-%m")
    assert (
        "partners/yard-demo"
        not in text(browser, f"/portal/operation/certificates?month={after}")
        .partition("<tbody>")[2]
        .partition("</tbody>")[0]
    )
    text(browser, "/portal/operation/certificates?month=%3Cscript%3E")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_message_is_found_by_what_is_remembered_of_it(portal: House, language: str) -> None:
    refused = portal.send(portal.document(ARRIVAL, EntryId="x")).headers["swg-message"]
    browser = at_work(portal)
    row = portal.gateway.reading.document(refused)
    assert row is not None
    (finding, *_) = portal.gateway.reading.findings_of(row)
    words = finding["zh" if language == "zh" else "en"]
    for asked in (row["digest"], row["digest"][:16], finding["code"], words, "yard-demo", row["message_id"]):
        assert refused in text(browser, f"{SEARCH}?lang={language}&verdict=refused&text={quote(asked)}"), asked
    assert refused not in text(browser, f"{SEARCH}?text=nothing-like-this")


def test_a_search_says_what_it_looked_for_and_how_far(portal: House) -> None:
    entry = portal.declaration()
    portal.send(portal.document(ARRIVAL, entry=entry))
    browser = at_work(portal)
    assert "found by the keys of numbers" in text(browser, f"{SEARCH}?lang=en&text={entry}")
    page = text(browser, f"{SEARCH}?lang=en&text=yard-demo")
    assert "no number is this" in page and "looked at receipt nos." in page and "down to " in page


def test_a_filter_is_renamed(portal: House) -> None:
    browser = at_work(portal)
    browser.get(f"{SEARCH}?verdict=refused")
    browser.post(f"{SEARCH}/filters", name="first name", verdict="refused")
    browser.get(SEARCH)
    assert browser.post(f"{SEARCH}/filters/rename", name="first name", new="second name").status == 303
    page = text(browser, SEARCH)
    assert "second name" in page and "first name" not in page and "verdict=refused" in page
    assert browser.post(f"{SEARCH}/filters/rename", name="first name", new="x").status == 404


def test_a_pause_without_a_reason_is_not_made(portal: House) -> None:
    browser, path = at_work(portal), "/portal/operation/partners/small-yard"
    text(browser, path)
    assert browser.post(f"{path}/switch", disabled="on").status == 400
    text(browser, path)
    assert browser.post(f"{path}/ping", reason=" ").status == 400
    assert not portal.gateway.register.directory.partners["small-yard"].disabled


def test_a_ping_is_on_record_with_its_reason(portal: House) -> None:
    browser, path = at_work(portal, login="pings-it"), "/portal/operation/partners/yard-demo"
    text(browser, path)
    browser.post(f"{path}/ping", reason="三天无来文")
    page = text(browser, "/portal/operation/trail?by=pings-it&act=ping")
    assert "三天无来文" in page and "探测合作方" in page


def test_a_pasted_document_is_shown_in_each_form_that_has_a_word_for_it(portal: House) -> None:
    browser, path = at_work(portal), "/portal/operation/try"
    text(browser, f"{path}?lang=en")
    good = browser.post(f"{path}/validate", document=portal.document(ARRIVAL).decode()).body.decode()
    assert "manifest" in good and "our own form" in good and "Nothing is wrong" in good
    browser.get(path)
    assert b"cannot be read whole" in browser.post(f"{path}/validate", document="<a>").body


def test_why_a_route_is_taken_is_said_in_words(portal: House) -> None:
    browser, path = at_work(portal), "/portal/operation/try?role=yard&keys=site%3DCNQDG420018+office%3D4218"
    chinese, english = text(browser, f"{path}&lang=zh"), text(browser, f"{path}&lang=en")
    assert "查验场" in chinese and "信箱" in chinese and "→ 交给" in chinese and "decides" in english
    nobody = text(browser, "/portal/operation/try?role=yard&keys=site%3DNOWHERE&lang=en")
    assert "nobody is registered" in nobody and "waits unrouted" in nobody


def test_the_audit_log_is_narrowed_by_act_and_day(portal: House) -> None:
    _, message = dead(portal)
    browser = at_work(portal, login="is-logged")
    text(browser, f"/portal/operation/messages/{message}")
    path = f"/portal/operation/trail?by=is-logged&act=read+&since={today(portal)}&until={today(portal)}"
    page = text(browser, path)
    assert "阅读原文" in page and "登录</td>" not in page
    assert "阅读原文</td>" not in text(browser, "/portal/operation/trail?by=is-logged&until=2020-01-01")


def test_a_message_shows_its_findings_in_both_languages_and_at_the_canonical_line(portal: House) -> None:
    refused = portal.send(portal.document(ARRIVAL, EntryId="x")).headers["swg-message"]
    row = portal.gateway.reading.document(refused)
    assert row is not None
    (finding, *_) = portal.gateway.reading.findings_of(row)
    page = text(at_work(portal), f"/portal/operation/messages/{refused}?lang=en")
    assert finding["zh"] in page and finding["en"] in page
