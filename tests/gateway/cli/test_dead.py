"""`swg dead`: with a gateway at work its socket is asked; without one the verb does it itself."""

import time
from hashlib import sha256

import pytest

from tests.documents import one
from tests.gateway.cli.swg import swg


def dead_letters(*more):
    """The dead letters, once there are some: the port does not answer, and one attempt is all it gets."""
    until = time.monotonic() + 20
    while not (items := swg("dead", "list", *more, "--json").json["items"]) and time.monotonic() < until:
        time.sleep(0.1)
    return items


def state_of(delivery):
    return swg("dead", "show", delivery, "--json").json["state"]


def test_a_delivery_that_never_arrived_is_listed_with_its_reason(served):
    (item,) = dead_letters()

    assert (item["receiver"], item["role"], item["state"]) == ("port-demo", "port", "dead")
    assert item["attempts"] == 1
    shown = swg("dead", "list").out
    assert item["delivery"] in shown and "死信 / dead" in shown and "港口 / port" in shown


def test_one_is_shown_with_its_attempts_and_what_can_be_done(served):
    (item,) = dead_letters()

    told = swg("dead", "show", item["delivery"], "--json").json
    shown = swg("dead", "show", item["delivery"]).out

    assert [each["outcome"] for each in told["attempts"]] == ["not reached"]
    assert "历次尝试 / attempts" in shown and f"swg dead replay {item['delivery']}" in shown


def test_replayed_it_is_tried_again(served):
    (item,) = dead_letters()

    said = swg("dead", "replay", item["delivery"], "--reason", "the port is back", "--json")

    assert said.json == {"items": [{"delivery": item["delivery"], "state": "due"}]}
    until = time.monotonic() + 20
    while (told := swg("dead", "show", item["delivery"], "--json").json)["state"] != "dead":
        assert time.monotonic() < until
        time.sleep(0.1)
    assert len(told["attempts"]) == 2


def test_all_dead_letters_of_a_partner_are_replayed_at_once(served):
    dead_letters()

    assert "重投 / sent again: 1" in swg("dead", "replay", "--partner", "port-demo").out
    assert "没有要办的 / nothing to decide" in swg("dead", "replay", "--partner", "trader-demo").out
    assert dead_letters("--partner", "port-demo")


def test_settled_with_evidence_it_is_acknowledged(served, tmp_path):
    (item,) = dead_letters()
    (tmp_path / "slip.pdf").write_bytes(b"%PDF-1.7 signed by Wang")
    words = ("--how", "by courier", "--when", "2026-11-21T10:00", "--whom", "Wang, at the desk", "--by", "li.na")

    bare = swg("dead", "settle", item["delivery"], *words)
    said = swg("dead", "settle", item["delivery"], *words, "--file", tmp_path / "slip.pdf")

    assert (bare.code, "须附证明文件" in bare.err) == (2, True)
    assert (said.code, state_of(item["delivery"])) == (0, "acknowledged")
    assert "对方已收 / acknowledged" in said.out
    (means,) = swg("dead", "show", item["delivery"], "--json").json["other_means"]
    assert (means["how"], means["whom"], means["by"]) == ("by courier", "Wang, at the desk", "li.na")
    assert means["file"]["sha256"] == sha256(b"%PDF-1.7 signed by Wang").hexdigest()
    assert "by courier" in swg("dead", "show", item["delivery"]).out
    case = swg("case", "show", "421820261000000123", "--json").out
    assert "by other means to port-demo" in case and means["file"]["sha256"] in case


def test_what_has_ended_has_no_move(served):
    swg("send", one("inspection.notice.1", "valid/changed"), "--as", "customs-demo")
    (item,) = dead_letters()
    assert swg("dead", "discard", item["delivery"], "--reason", "sent by fax").code == 0

    said = swg("dead", "discard", item["delivery"], "--reason", "again")

    assert said.code == 1
    assert "当前状态下不能进行" in said.err


@pytest.mark.parametrize("verb", ["discard", "settle"])
def test_a_reason_is_asked_for(served, verb):
    assert swg("dead", verb, "some-id").code == 2
    options = {"discard": ("--reason", " "), "settle": ("--how", " ", "--when", "2026-11-21", "--whom", "Wang")}[verb]
    assert "须说明原因" in swg("dead", verb, "some-id", *options).err


def test_an_unknown_delivery_says_where_to_look(served):
    asked = swg("dead", "replay", "no-such-delivery")
    shown = swg("dead", "show", "no-such-delivery")

    assert (asked.code, shown.code) == (2, 2)
    assert "no-such-delivery" in asked.err and "swg dead list" in shown.err


def test_unrouted_ones_are_listed_explained_and_routed(served):
    assert swg("send", one("inspection.notice.1", "valid/by-agent"), "--as", "customs-demo").code == 0
    (item,) = swg("dead", "unrouted", "--json").json["items"]

    explained = swg("partner", "explain-route", "--delivery", item["delivery"])
    routed = swg("dead", "route", item["delivery"], "trader-demo", "--json")

    assert "91370700MA3WFT002W" in swg("dead", "unrouted").out + item["sought"]
    assert "nobody is registered" in explained.out
    assert routed.json["items"] == [{"delivery": item["delivery"], "state": "due"}]
    assert swg("dead", "unrouted", "--json").json["items"] == []


def test_routing_to_nobody_names_the_nearest(served):
    said = swg("dead", "route", "some-id", "trader-dem")

    assert said.code == 2
    assert "trader-demo" in said.err


def test_without_a_gateway_the_verb_writes_itself(folder):
    said = swg("dead", "replay", "no-such-delivery")

    assert said.code == 2
    assert "no-such-delivery" in said.err
    assert swg("dead", "list", "--json").json == {"items": [], "cursor": None}


def test_nothing_is_made_where_there_is_no_journal(empty):
    assert swg("dead", "replay", "some-id").code == 2
    assert not empty.exists()
