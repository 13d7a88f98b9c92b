"""`swg mailbox`."""

import pytest
from lxml import etree

from tests.documents import one
from tests.gateway.cli.swg import swg


@pytest.fixture(scope="module", autouse=True)
def notices(served):
    assert swg("send", one("inspection.notice.1", "valid/export"), "--as", "customs-demo").code == 0


def test_what_is_fetched_is_kept_under_its_delivery_id(tmp_path):
    said = swg("mailbox", "fetch", "--as", "trader-demo", "--into", tmp_path / "in", "--json")

    items = said.json["items"]
    assert len(items) == 2 and not said.json["acknowledged"]
    assert sorted(file.name for file in (tmp_path / "in").iterdir()) == sorted(f"{i['delivery']}.xml" for i in items)
    assert etree.parse(items[0]["file"]).getroot().tag.endswith("InspectionNotice")


def test_what_is_leased_does_not_come_twice():
    swg("mailbox", "list", "--as", "trader-demo")

    assert swg("mailbox", "list", "--as", "trader-demo", "--json").json["items"] == []


def test_fetching_everything_and_acknowledging_empties_the_mailbox(tmp_path):
    said = swg("mailbox", "fetch", "--as", "yard-demo", "--into", tmp_path, "--all", "--limit", 1, "--acknowledge")

    assert said.code == 0
    assert "已取 2 件" in said.out and "acknowledged" in said.out
    assert len(list(tmp_path.glob("*.xml"))) == 2
    cases = swg("case", "show", "421820261000000123", "--json").json["cases"]
    assert {d["state"] for d in cases[0]["deliveries"] if d["receiver"] == "yard-demo"} == {"acknowledged"}


def test_a_refusal_needs_its_reason():
    said = swg("mailbox", "acknowledge", "some-id", "--as", "yard-demo", "--refuse")

    assert said.code == 2
    assert "--reason" in said.err


def test_acknowledging_what_is_not_ones_own_says_so():
    said = swg("mailbox", "acknowledge", "no-such-delivery", "--as", "yard-demo")

    assert said.code == 1
    assert "不是给您的 / none of yours" in said.out


def test_an_unknown_partner_names_those_there_are():
    said = swg("mailbox", "list", "--as", "nobody")

    assert said.code == 2
    assert "yard-demo" in said.err


def test_a_token_that_opens_nothing_is_not_allowed(served):
    token = served / "partners" / "agent-demo" / "token"
    token.write_text("swg_" + "0" * 43)

    said = swg("mailbox", "list", "--as", "agent-demo")

    assert said.code == 4
    assert "令牌" in said.err


def test_without_a_gateway_the_next_step_is_told(folder):
    for profile in folder.glob("partners/*/profile.json"):
        profile.write_text(profile.read_text("utf-8").replace(":8440", ":1"), "utf-8")

    said = swg("mailbox", "list", "--as", "yard-demo")

    assert said.code == 3
    assert "swg serve" in said.err
