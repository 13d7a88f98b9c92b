"""Ways agreed by configuration alone: what `swg partner` and `swg doctor` say of them."""

from pathlib import Path
from uuid import uuid4

import pytest

from tests.gateway.cli.swg import here, swg

BANK = """
name = "bank-a"
zh = "演示银行"
en = "A bank"
roles = ["bank"]

[terms]
"""


@pytest.fixture
def bank(folder: Path, tmp_path: Path) -> Path:
    """Where the bank's file is to be written, beside a journal with partners."""
    return tmp_path / "bank.toml"


def said(kind: str = "ways") -> list[tuple[str, str]]:
    checks = swg("doctor", "--json").json["checks"]
    return [(each["level"], each["en"]) for each in checks if each["check"] == kind]


def agree(bank: Path, terms: str) -> None:
    bank.write_text(BANK + terms)
    applied = swg("partner", "apply", bank, "--yes")
    assert applied.code == 0, applied


def test_a_plan_says_what_way_would_be_gone(bank: Path, tmp_path: Path):
    agree(bank, 'channel = "mailbox"')
    bank.write_text(BANK + f'channel = "folder"\nfolders = ["{tmp_path}/drops"]\nfolder_receipts = "none"\n')
    planned = swg("partner", "plan", bank)
    assert "~ terms.channel: mailbox -> folder" in planned.out
    assert f"~ terms.folders: - -> {tmp_path}/drops" in planned.out.replace("\n", "")


def test_a_queue_without_a_broker_is_refused_with_what_to_set(bank: Path):
    bank.write_text(BANK + 'channel = "amqp"\nqueue_out = "swg.to.bank-a"\n')
    planned = swg("partner", "plan", bank)
    assert planned.code != 0 and "SWG_AMQP_URL" in planned.err and "未配置消息代理" in planned.err


def test_another_partners_folder_is_refused(bank: Path, tmp_path: Path):
    agree(bank, f'folders = ["{tmp_path}/drops"]\n')
    other = tmp_path / "other.toml"
    other.write_text(bank.read_text().replace("bank-a", "bank-b"))
    planned = swg("partner", "plan", other)
    assert planned.code != 0 and "overlaps" in planned.err


def test_nothing_is_said_of_ways_that_nobody_agreed(bank: Path):
    assert said() == []


def test_a_folder_that_is_not_there_is_not_fit_and_a_sound_one_is(bank: Path, tmp_path: Path):
    agree(bank, f'channel = "folder"\nfolders = ["{tmp_path}/drops"]\n')
    ((level, text),) = said()
    assert level == "fail" and "it is not there" in text
    (tmp_path / "drops").mkdir()
    assert said() == [("ok", "1 agreed ways can be used")]
    assert list((tmp_path / "drops").iterdir()) == []  # it was only looked at
    (tmp_path / "drops" / "OutBox").symlink_to(tmp_path)
    ((level, text),) = said()
    assert level == "fail" and "OutBox is a link" in text


def test_a_secret_that_cannot_be_used_is_not_fit_and_is_not_told(bank: Path, tmp_path: Path):
    secret = tmp_path / "secret"
    secret.write_text("hunter2")
    agree(bank, f'collect_url = "http://127.0.0.1:1/out"\ncollect_secret = "{secret}"\n')
    told = said()
    assert [level for level, _ in told] == ["fail", "warn"]
    assert "hunter2" not in str(told)
    secret.write_text("Authorization: Bearer hunter2\n")
    secret.chmod(0o644)
    assert [level for level, _ in said()] == ["warn", "warn"]


def test_queues_are_asked_for_at_the_broker(bank: Path, amqp_url: str, folder: Path):
    with here(folder, SWG_AMQP_URL=amqp_url):
        agree(bank, f'channel = "amqp"\nqueue_out = "swg.test.{uuid4().hex}"\n')
        ((level, text),) = said()
        assert level == "fail" and "ChannelNotFoundEntity" in text
    with here(folder, SWG_AMQP_URL="amqp://swg:hunter2@127.0.0.1:1/"):
        ((level, text),) = said()
        assert level == "fail" and "the broker is away" in text and "hunter2" not in text
    with here(folder):
        ((level, text),) = said()
        assert "no broker is configured" in text
