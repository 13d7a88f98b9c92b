"""What a key opens and what it does not, over real HTTP: actions, and families within them."""

from collections.abc import Iterator

import pytest

from gateway.partners.changes import IssueToken
from gateway.partners.rights import parse
from gateway.trust import tokens
from gateway.web.rules import ACTIONS, Rule
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened

ARRIVAL, NOTICE = "inspection.arrival.1/one-container", "inspection.notice.1/one-container"
CALLS = {  # what each action is needed for
    "send": [("POST", "/v1/messages"), ("POST", "/v1/validate")],
    "read": [("GET", "/v1/inspections"), ("GET", "/v1/cases?number=1"), ("GET", "/v1/messages/x/receipt")],
    "mailbox": [("GET", "/v1/mailbox")],
}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("rights")) as own:
        yield own


def key(house: House, rights: str, holder: str = "yard-demo") -> str:
    """A key with these rights, by a name of its own."""
    made = tokens.new_token()
    command = IssueToken(
        house.gateway.register, "test", holder, tokens.digest(made), tokens.shown(made), rights=parse(rights)
    )
    house.gateway.writer.write_now(command)
    house.tokens[made] = made
    return made


@pytest.mark.parametrize("right", CALLS)
def test_a_key_opens_what_it_names_and_nothing_else(house: House, right: str) -> None:
    who = key(house, right)
    for action, calls in CALLS.items():
        for method, path in calls:
            answer = house.ask(method, path, who, b"" if method == "POST" else None)
            assert (answer.status == 403) is (action != right), (right, path, answer.body)
            if answer.status == 403:
                assert answer.json["scope"] == action
                assert 'error="insufficient_scope"' in answer.headers["www-authenticate"]
                assert " / " in answer.json["next"]


def test_every_rule_for_partners_says_what_a_key_must_open_for_it() -> None:
    assert set(Rule) - set(ACTIONS) == {Rule.ANYONE, Rule.HOLDERS, Rule.PLATFORM, Rule.PORTAL, Rule.NEARBY}


def test_a_key_for_another_family_sends_nothing_of_this_one(house: House) -> None:
    assert house.send(house.document(ARRIVAL), key(house, "send:inspection")).status == 202
    refused = house.send(house.document(ARRIVAL), key(house, "send:exchange"))
    assert (refused.status, refused.codes) == (422, ["SW202"])


def test_a_key_for_another_family_reads_nothing_of_this_one(house: House) -> None:
    entry = house.declaration()
    house.send(house.document(NOTICE, "customs-demo", entry=entry), "customs-demo")
    message = house.send(house.document(ARRIVAL, entry=entry)).headers["swg-message"]
    one, other = key(house, "read:inspection"), key(house, "read:exchange")
    paths = (f"/v1/messages/{message}", f"/v1/messages/{message}/document", f"/v1/messages/{message}/receipt")
    for path in (*paths, f"/v1/inspections/{entry}"):
        assert (house.get(path, one).status, house.get(path, other).status) == (200, 404), path
    assert house.get(f"/v1/cases?number={entry}", one).json["items"]
    assert not house.get(f"/v1/cases?number={entry}", other).json["items"]
    assert not house.get("/v1/inspections", other).json["items"]


def test_what_could_not_be_read_is_of_no_family(house: House) -> None:
    message = house.send(b"<nonsense/>").headers["swg-message"]
    assert house.get(f"/v1/messages/{message}", key(house, "read")).status == 200
    assert house.get(f"/v1/messages/{message}", key(house, "read:inspection")).status == 404


def test_a_mailbox_is_opened_by_family_too(house: House) -> None:
    house.send(house.document(NOTICE, "customs-demo"), "customs-demo")
    one, other = (key(house, f"mailbox:{family}", "trader-demo") for family in ("inspection", "exchange"))
    assert house.get("/v1/mailbox", other).json["items"] == []
    (item, *_) = house.get("/v1/mailbox?limit=200", one).json["items"]
    words = {"items": [{"delivery": item["delivery"], "verdict": "accepted"}]}
    assert house.post("/v1/mailbox/acknowledge", words, other).json["items"][0]["state"] is None
    assert house.post("/v1/mailbox/acknowledge", words, one).json["items"][0]["state"] == "acknowledged"
