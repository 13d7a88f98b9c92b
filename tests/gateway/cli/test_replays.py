"""`swg dead` over many: summed up, listed first, sent again at a rate, killed in the midst and gone on with."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.documents import one
from tests.forks.program import Program
from tests.gateway.cli.swg import swg

MANY = 6


@pytest.fixture(scope="module")
def dead(served: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Dead letters to a port that does not answer, the oldest first."""
    folder = tmp_path_factory.mktemp("notices")
    text = one("inspection.notice.1", "valid/one-container").read_text("utf-8")
    for number in range(1, MANY):
        entry = f"42182026100000{number:04}"
        changed = text.replace("421820261000000123", entry).replace("421820261000012301", f"{entry}01")
        changed = re.sub(r"<MessageId>[^<]*", f"<MessageId>N-{number}", changed)
        (folder / f"{number}.xml").write_text(changed, "utf-8")
        assert swg("send", folder / f"{number}.xml", "--as", "customs-demo").code == 0
    return wait_for(MANY)


def wait_for(many: int) -> list[str]:
    until = time.monotonic() + 30
    while len(items := swg("dead", "list", "--json", "--limit", 200).json["items"]) < many:
        assert time.monotonic() < until, items
        time.sleep(0.1)
    return [each["delivery"] for each in items]


def replays_of(delivery: str) -> int:
    """How often an operator has sent it again, by the record."""
    said = swg("journal", "audit", "--of", delivery, "--act", "decide", "--json").json["items"]
    return sum("dead -> due, replay" in each["note"] for each in said)


def test_summed_up_for_people_and_for_programs(dead):
    told, shown = swg("dead", "--json").json, swg("dead").out
    (item,) = told["items"]
    assert (told["depth"], told["cursor"], item["receiver"], item["depth"]) == (MANY, None, "port-demo", MANY)
    assert [(each["cause"], each["count"]) for each in item["causes"]] == [("unreached", MANY)]
    assert f"{MANY} × unreached" in shown and "积压 / depth" in shown and f"合计 / all together: {MANY}" in shown
    assert swg("dead", "--cursor", "nonsense").code == 2


def test_listed_first_and_nothing_is_sent(dead):
    before = [replays_of(each) for each in dead]
    told = swg("dead", "replay", "--partner", "port-demo", "--cause", "unreached", "--dry-run", "--json").json
    shown = swg("dead", "replay", "--all", "--dry-run").out
    single = swg("dead", "replay", dead[0], "--dry-run", "--json").json
    assert ([each["delivery"] for each in told["items"]], told["would"]) == (dead, {"again": MANY})
    assert f"重投 / sent again: {MANY}" in shown and single["would"] == {"again": 1}
    assert [replays_of(each) for each in dead] == before
    assert swg("dead", "replay", "--cause", "tls", "--dry-run", "--json").json["items"] == []


@pytest.mark.slow
def test_killed_in_the_midst_it_is_gone_on_with_and_each_is_tried_once_more(dead):
    before = {each: replays_of(each) for each in dead}
    words = (sys.executable, "-m", "gateway", "dead", "replay", "--partner", "port-demo", "--rate", "1.5")
    running = Program(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ)
    until = time.monotonic() + 30
    while not (begun := [each for each in swg("dead", "replays", "--json").json["items"] if each["outcomes"]]):
        assert time.monotonic() < until
        time.sleep(0.1)
    running.send_signal(signal.SIGKILL)
    running.wait(10)
    time.sleep(2.5)  # the gateway ends the call that it was in
    (replay,) = [each["replay"] for each in begun]
    (halfway,) = [each for each in swg("dead", "replays", "--json").json["items"] if each["replay"] == replay]
    assert 0 < halfway["left"] < MANY
    said = swg("dead", "replay", "--resume", replay)
    assert (said.code, f"重投 / sent again: {MANY}" in said.out) == (0, True), said
    assert {each: replays_of(each) - before[each] for each in dead} == dict.fromkeys(dead, 1)
    assert swg("dead", "replay", "--resume", replay, "--json").json["left"] == 0


def test_reopening_asks_for_a_reason(dead):
    assert swg("dead", "reopen", dead[0]).code == 2
    assert "须说明原因" in swg("dead", "reopen", dead[0], "--reason", " ").err


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ((), "--partner"),
        (("some-id", "--all"), "--resume"),
        (("--resume", "none"), "swg dead replays"),
        (("--type", "inspection.notise.1"), "inspection.notise.1"),
        (("--from", "soon"), "2026-11-21T10:00"),
        (("no-such-delivery", "--dry-run"), "swg dead list"),
    ],
)
def test_what_cannot_be_meant_says_what_can(dead, words, why):
    said = swg("dead", "replay", *words)
    assert (said.code, why in said.err) == (2, True), said
