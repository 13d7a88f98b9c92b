"""`swg partner`."""

import socket
import stat
import threading
from pathlib import Path

import pytest

from gateway.cli.http import control
from gateway.cli.output import Misused
from tests.gateway.cli.swg import program, swg

FILE = """
name = "port-new"
zh = "新港码头"
en = "New terminal"
roles = ["port"]
sender_ids = ["4218MA3NEW007"]
send = ["inspection.arrival.1"]

[keys.port]
terminal = ["4218/NEW"]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "port-new.toml"
    path.write_text(FILE, "utf-8")
    return path


def test_a_plan_says_what_would_change_and_changes_nothing(empty, file):
    said = swg("partner", "plan", file, "--json")

    assert said.json["partners"][0]["partner"] == "port-new"
    assert "+ key port terminal 4218/NEW" in said.json["partners"][0]["lines"]
    assert said.json["changes"] == len(said.json["partners"][0]["lines"])
    assert not empty.exists()


def test_applied_to_nothing_it_makes_the_journal_and_holds(empty, file):
    assert swg("partner", "apply", file, "--yes").code == 0

    (partner,) = swg("partner", "list", "--json").json["items"]
    assert (partner["name"], partner["roles"], partner["sender_ids"]) == ("port-new", ["port"], ["4218MA3NEW007"])
    assert "无变化 / nothing changes" in swg("partner", "plan", file).out


def test_applied_to_a_running_gateway_it_holds_at_once(served, file):
    assert swg("partner", "apply", file, "--yes", "--json").json["partners"][0]["partner"] == "port-new"

    explained = swg("partner", "explain-route", "port", "terminal=4218/NEW", "--json").json
    assert explained["partner"] == "port-new"


def test_nobody_to_ask_needs_a_yes(folder, file):
    said = program("partner", "apply", file, SWG_DATA=str(folder))

    assert said.code == 2
    assert "--yes" in said.err and "+ partner port-new" in said.out


def test_everything_wrong_with_the_files_is_told_at_once(folder, tmp_path):
    (tmp_path / "a.toml").write_text(FILE.replace('["port"]', '["harbour"]'), "utf-8")
    (tmp_path / "b.toml").write_text(FILE.replace("inspection.arrival.1", "inspection.arival.1"), "utf-8")
    (tmp_path / "c.toml").write_text(FILE.replace("4218MA3NEW007", "4218MA3PRT888"), "utf-8")  # it is port-demo's

    said = swg("partner", "apply", *(tmp_path / f"{name}.toml" for name in "abc"), "--yes")
    told = swg("partner", "plan", *(tmp_path / f"{name}.toml" for name in "abc"), "--json")

    assert (said.code, told.code) == (1, 1)
    assert "harbour" in said.err and "is it 'inspection.arrival.1'?" in said.err and "port-demo's" in said.err
    assert len(told.json["problems"]) == 3
    assert "port-new" not in swg("partner", "list").out


def test_a_partner_is_shown_with_what_concerns_him(folder):
    told = swg("partner", "show", "yard-demo", "--json").json
    shown = swg("partner", "show", "yard-demo").out

    assert {"inspection.arrival.1", "inspection.acknowledgement.1"} == set(told["agreements"])
    assert len(told["certificates"]) == len(told["tokens"]) == 1
    assert told["changes"][-1]["lines"][0] == "+ partner yard-demo"
    for words in ("场站 / yard", "可发送 / may send", "证书 / certificates", "令牌 / tokens"):
        assert words in shown


def test_a_partners_limits_are_shown_with_what_he_used_today(served):
    said = swg("partner", "show", "customs-demo")
    told = swg("partner", "show", "customs-demo", "--json").json

    assert "限额 / limits: 每秒 / a second 100 (突发 / burst 1000); 今日 / today " in said.out
    assert told["bytes_today"] > 1000
    assert told["terms"]["open_requests"] == 256


def test_an_unknown_partner_names_the_nearest(folder):
    for said in (swg("partner", "show", "yard-dema"), swg("partner", "disable", "yard-dema")):
        assert said.code == 2
        assert "yard-demo" in said.err


def test_a_token_is_shown_once_and_can_be_taken_back(folder):
    said = swg("partner", "token", "issue", "yard-demo", "--days", 30)
    token = said.out.strip()

    assert token.startswith("swg_") and len(token) == 47
    assert "不再显示" in said.err
    shown = swg("partner", "show", "yard-demo").out
    assert token[:8] in shown and token not in shown
    assert swg("partner", "token", "revoke", token, "--json").json["lines"] == [f"- token {token[:8]}… (partner)"]
    assert token[:8] not in [each["prefix"] for each in swg("partner", "show", "yard-demo", "--json").json["tokens"]]


def test_a_token_may_go_into_a_file_for_oneself_alone(folder, tmp_path):
    said = swg("partner", "token", "issue", "auditor-li", "--scope", "auditor", "--into", tmp_path / "token", "--json")

    assert "token" not in said.json
    assert (tmp_path / "token").read_text().startswith("swg_")
    assert stat.S_IMODE((tmp_path / "token").stat().st_mode) == 0o600
    assert swg("partner", "token", "issue", "auditor-li", "--scope", "auditor", "--into", tmp_path / "token").code == 2


def test_a_disabled_partner_may_not_fetch_until_he_is_enabled(served):
    assert "已停用 / disabled" in swg("partner", "disable", "trader-demo").out
    refused = swg("mailbox", "list", "--as", "trader-demo")
    assert "已恢复 / enabled" in swg("partner", "enable", "trader-demo").out

    assert refused.code == 4 and "停用" in refused.err
    assert swg("mailbox", "list", "--as", "trader-demo").code == 0
    assert "was so already" in swg("partner", "enable", "trader-demo").out


def test_a_route_is_explained_key_by_key(folder):
    said = swg("partner", "explain-route", "yard", "site=CNQDG999999", "terminal=4218/QQCT")

    assert "site CNQDG999999: nobody is registered" in said.out
    assert "-> port-demo by push" in said.out


@pytest.mark.parametrize("words", [(), ("yard",), ("yard", "site"), ("--delivery", "no-such")])
def test_a_route_without_keys_says_what_is_missing(folder, words):
    said = swg("partner", "explain-route", *words)

    assert said.code == 2
    assert "/" in said.err


def test_keys_are_listed_with_what_they_open_and_when_they_were_used(served):
    said = swg("partner", "token", "issue", "yard-demo", "--client", "--rights", "read:inspection send", "--days", 9)
    secret = said.out.strip()
    assert secret.startswith("swc_")
    listed = {each["prefix"]: each for each in swg("partner", "token", "list", "yard-demo", "--json").json["items"]}
    own = listed[secret[:8]]
    assert (own["purpose"], own["rights"], own["used_on"]) == ("client", "send read:inspection", None)
    assert own["expires_at"]
    table = swg("partner", "token", "list").out
    assert secret[:8] in table and secret not in table and "operator" in table
    assert "read:inspection" in swg("partner", "show", "yard-demo").out
    assert swg("partner", "token", "revoke", secret).code == 0
    assert secret[:8] not in swg("partner", "token", "list").out


def test_rights_that_nobody_knows_are_told(folder):
    said = swg("partner", "token", "issue", "yard-demo", "--rights", "write")
    assert said.code == 2 and "send:inspection" in said.err


def certified(tmp_path, name="port-new", **subject):
    """The file with a certificate beside it, from a private authority."""
    said = {"organisation": "4218MA3NEW007", "days": 300} | subject
    if not (tmp_path / "ca").exists():
        assert swg("cert", "ca", "--organisation", "Port", "--ca", tmp_path / "ca").code == 0
    words = ("--organisation", said["organisation"], "--days", said["days"], "--ca", tmp_path / "ca")
    assert swg("cert", "issue", name, *words, "--into", tmp_path / name).code == 0
    (tmp_path / "new.toml").write_text(f'certificates = ["{name}/cert.pem"]\n' + FILE, "utf-8")
    return tmp_path / "new.toml"


def test_a_certificate_of_another_organisation_is_refused_until_the_agreement_names_it(folder, tmp_path):
    file = certified(tmp_path, organisation="别的单位")

    planned, applied = swg("partner", "plan", file), swg("partner", "apply", file, "--yes")
    assert (planned.code, applied.code) == (1, 1)
    assert "别的单位" in planned.err and "terms.organisations" in planned.err

    file.write_text(file.read_text("utf-8") + '\n[terms]\norganisations = ["别的单位"]\n', "utf-8")
    assert swg("partner", "apply", file, "--yes").code == 0


def test_the_gateway_itself_holds_what_the_plan_does(served, tmp_path):
    file = certified(tmp_path, organisation="别的单位")
    control_ = {"path": str(file.resolve()), "by": "li.na"}

    with pytest.raises(Misused, match="terms.organisations"):
        control(served / "control.sock", "POST", "/partners/apply", control_)


def test_an_end_that_is_near_is_planned_listed_and_shown(folder, tmp_path):
    file = certified(tmp_path, days=20)

    assert "20 days" in swg("partner", "plan", file).out or "19 days" in swg("partner", "plan", file).out
    assert swg("partner", "apply", file, "--yes", "--json").json["partners"][0]["remarks"]
    (one,) = [each for each in swg("partner", "list", "--json").json["items"] if each["name"] == "port-new"]
    assert one["days_left"] in (19, 20)
    assert "天 / days left" in swg("partner", "list").out


def test_certificates_overlap_and_the_newest_is_shown_first(folder, tmp_path):
    certified(tmp_path, "old", days=20)
    file = certified(tmp_path, "new", days=700)
    file.write_text('certificates = ["old/cert.pem", "new/cert.pem"]\n' + FILE, "utf-8")
    assert swg("partner", "apply", file, "--yes").code == 0

    one = swg("partner", "show", "port-new", "--json").json
    assert len(one["certificates"]) == 2 and one["days_left"] > 690
    assert "余" not in swg("partner", "list").out.partition("port-new")[2].partition("\n")[0]


def test_a_revoked_certificate_is_told_wherever_a_partner_is(folder, tmp_path):
    file = certified(tmp_path)
    assert swg("cert", "trust", tmp_path / "ca" / "cert.pem", "--name", "port-ca").code == 0
    assert swg("partner", "apply", file, "--yes").code == 0
    swg("cert", "revoke", tmp_path / "port-new" / "cert.pem", "--reason", "keyCompromise", "--ca", tmp_path / "ca")

    assert "no certificate of his counts" in swg("partner", "list").out
    assert "SW212" in swg("partner", "show", "port-new").out
    assert "SW212" in swg("cert", "list").out
    changes = swg("partner", "show", "port-new", "--json").json["changes"]
    assert "revoked" in changes[0]["lines"][0]


def test_a_partner_who_is_pushed_to_is_reached_at_his_address(folder, tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as listening:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/in"
        (tmp_path / "new.toml").write_text(f'{FILE}\n[terms]\nchannel = "push"\nurl = "{url}"\n', "utf-8")
        assert swg("partner", "apply", tmp_path / "new.toml", "--yes").code == 0
        threading.Thread(target=_answer_once, args=(listening,), daemon=True).start()
        said = swg("partner", "ping", "port-new", "--json")
    gone = swg("partner", "ping", "port-new")

    assert said.code == 0 and said.json["reached"] is True
    assert [each["step"] for each in said.json["seen"]] == ["name", "line", "http"]
    assert gone.code == 1 and "不可达 / not reached" in gone.out and "takes no connection" in gone.out


def _answer_once(listening):
    for _ in range(2):  # the line, then HTTP
        line, _ = listening.accept()
        with line:
            if line.recv(4096):
                line.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")


def test_one_who_fetches_is_told_by_what_was_last_seen_of_him(served):
    before = swg("partner", "ping", "trader-demo", "--json").json
    swg("mailbox", "list", "--as", "trader-demo")
    asked = swg("partner", "ping", "customs-demo")

    assert before["channel"] == "mailbox" and {each["step"] for each in before["seen"]} == {
        "sent",
        "fetched",
        "waiting",
    }
    assert asked.code in (0, 1)
    assert swg("partner", "ping", "nobody").code == 2
