"""`swg journal`: who read what, and what is erased."""

from tests.documents import one
from tests.gateway.cli.swg import swg

NOTICE = "inspection.notice.1"


def _taken(name: str = "one-container") -> str:
    """A notice handed in; its id."""
    said = swg("send", one(NOTICE, f"valid/{name}"), "--as", "customs-demo", "--json")
    return str(said.json["message"])


def test_what_the_register_was_told_is_listed(folder):
    told = swg("journal", "audit", "--act", "register", "--json").json["items"]

    assert {"yard-demo", "customs-demo"} <= {each["subject"] for each in told}
    assert "register" in swg("journal", "audit").out


def test_a_page_leads_to_the_next(folder):
    first = swg("journal", "audit", "--limit", "1", "--json").json
    then = swg("journal", "audit", "--limit", "1", "--cursor", first["cursor"], "--json").json

    assert first["items"][0]["seq"] > then["items"][0]["seq"]
    assert f"--cursor {first['cursor']}" in swg("journal", "audit", "--limit", "1").out


def test_nobody_did_anything_is_said(folder):
    assert "没有 / none" in swg("journal", "audit", "--by", "nobody").out


def test_erasing_wants_a_reason(folder):
    said = swg("journal", "erase", "x", "--reason", " ")

    assert said.code == 2 and "say why" in said.err


def test_what_is_unknown_is_not_erased(folder):
    said = swg("journal", "erase", "nothing", "--reason", "asked")

    assert said.code == 2 and "没有报文" in said.err


def test_what_is_on_its_way_is_not_erased(served):
    message = _taken()

    said = swg("journal", "erase", message, "--reason", "asked", "--by", "li")

    assert said.code == 1 and "swg dead" in said.err
