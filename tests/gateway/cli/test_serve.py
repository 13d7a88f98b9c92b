"""`swg serve` that cannot begin says why, and what it writes is nobody else's."""

import socket

import pytest

from gateway import VERSION
from gateway.assembly import assemble
from gateway.settings import Settings
from tests.gateway.cli.swg import here, program, swg


def test_a_port_that_is_taken_names_the_next_step(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        said = program("serve", "--port", taken.getsockname()[1], SWG_DATA=str(tmp_path / "data"))
    assert said.code == 2
    assert "无法监听" in said.err and "take another with --port" in said.err


@pytest.mark.parametrize("verb", ["serve", "relay", "deliver"])
def test_a_database_that_does_not_answer_is_named_with_the_next_step(tmp_path, verb):
    cluster = {"SWG_DATABASE": "postgresql+psycopg://nobody@127.0.0.1:1/none", "SWG_AMQP_URL": "amqp://127.0.0.1:1/"}
    said = program(verb, SWG_DATA=str(tmp_path / "data"), SWG_ENGINE="cluster", **cluster)
    assert said.code == 3
    assert "数据库无应答" in said.err and "the database does not answer" in said.err and "swg doctor" in said.err


@pytest.mark.parametrize("verb", ["relay", "deliver"])
def test_what_the_embedded_engine_does_by_itself_is_no_process_of_its_own(tmp_path, verb):
    said = program(verb, SWG_DATA=str(tmp_path / "data"))
    assert said.code == 2
    assert "swg serve" in said.err and "SWG_ENGINE=cluster" in said.err


def test_the_journal_is_for_its_owner_alone(tmp_path):
    data = tmp_path / "data"
    gateway = assemble(Settings(data=data))
    gateway.database.dispose()
    assert data.stat().st_mode & 0o077 == 0
    assert [file.name for file in data.rglob("journal.db*") if file.stat().st_mode & 0o077] == []


def test_the_version_is_told(tmp_path):
    with here(tmp_path):
        assert swg("--version").out == f"swg {VERSION}\n"


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"SWG_HOST": "0.0.0.0"}, "tls_cert"),
        ({"SWG_PUBLIC_URL": "http://gateway.example"}, "https://"),
        ({}, "swg partner apply"),
    ],
    ids=["listening", "public-address", "samples"],
)
def test_production_does_not_start_on_what_it_refuses_and_says_the_next_step(folder, more, words):
    said = program("serve", SWG_DATA=str(folder), SWG_PORT="0", SWG_PRODUCTION="true", **more)

    assert said.code == 2 and words in said.err and "生产环境拒绝启动" in said.err
    assert "Traceback" not in said.err


def test_what_production_refuses_of_the_register_can_be_put_right_from_the_command_line(folder):
    with here(folder, SWG_PRODUCTION="true", SWG_PORT="0"):
        assert swg("partner", "disable", "yard-demo").code == 0
