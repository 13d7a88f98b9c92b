"""`swg doctor`."""

import socket

import pytest
from sqlalchemy import create_engine, text

from tests.gateway.cli.swg import here, program, swg


def told(**levels):
    """Every check of a run by its name: the worst it said."""
    checks = swg("doctor", "--json").json["checks"]
    order = ("ok", "warn", "fail")
    worst: dict[str, str] = {}
    for each in checks:
        worst[each["check"]] = max(worst.get(each["check"], "ok"), each["level"], key=order.index)
    return worst


@pytest.fixture
def free(folder):
    """The folder, with a port nobody has."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with here(folder, SWG_PORT=str(port)):
        yield folder


def test_a_sound_installation_is_fit(free):
    said = swg("doctor")

    assert said.code == 0, said.out
    assert "可以运行 / fit to run" in said.out
    for name in ("libraries", "schemas", "key", "database", "fsync", "port", "socket", "chain-time"):
        assert name in said.out


def test_every_finding_is_told_in_both_languages_with_its_mend(free):
    (free / "gateway" / "key.pem").chmod(0o644)
    report = swg("doctor", "--json").json

    assert report["fit"] is True
    for each in report["checks"]:
        assert each["zh"] and each["en"]
        assert (each["level"] == "ok") == (not each["mend_zh"]) == (not each["mend_en"])


def test_looking_leaves_nothing_behind(empty):
    assert swg("doctor", "--json").json["checks"]
    assert not empty.exists()


def test_a_key_that_others_may_read_is_refused_in_production_only(free):
    (free / "gateway" / "key.pem").chmod(0o644)
    assert told()["key"] == "warn"

    with here(free, SWG_PRODUCTION="true"):
        assert told()["key"] == "fail"


def test_a_key_without_its_certificate_is_no_key(free):
    (free / "gateway" / "cert.pem").unlink()

    said = swg("doctor")

    assert said.code == 1
    assert "cert.pem" in said.out


def test_production_refuses_sample_certificates_and_says_what_survives(free):
    with here(free, SWG_PRODUCTION="true"):
        said = swg("doctor")

    assert said.code == 1
    assert "登记了样例证书" in said.out
    assert "synchronous standby" in said.out


def test_a_clock_behind_the_journal_is_not_fit(free):
    engine = create_engine(f"sqlite:///{free / 'journal.db'}")
    with engine.begin() as connection:
        connection.execute(text("UPDATE batches SET sealed_at = sealed_at + 3600000000"))
    engine.dispose()

    assert told()["chain-time"] == "fail"


def test_a_journal_of_a_newer_program_is_not_fit(free):
    engine = create_engine(f"sqlite:///{free / 'journal.db'}")
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()

    assert told()["migrations"] == "fail"


def test_a_port_that_another_program_has_is_not_fit(free):
    with socket.create_server(("127.0.0.1", 0)) as other, here(free, SWG_PORT=str(other.getsockname()[1])):
        assert told()["port"] == "fail"


def test_a_running_gateway_has_its_own_port_and_socket(served):
    said = swg("doctor")

    assert said.code == 0, said.out
    assert "运行且就绪" in said.out
    assert "控制套接字应答正常" in said.out


def test_a_socket_that_others_may_use_is_not_fit(served):
    socket_ = served / "control.sock"
    socket_.chmod(0o666)
    try:
        assert told()["socket"] == "fail"
    finally:
        socket_.chmod(0o600)


def test_a_setting_nobody_knows_ends_it_with_the_nearest(tmp_path):
    said = program("doctor", SWG_DATA=str(tmp_path), SWG_PORTT="1")

    assert said.code == 1
    assert "SWG_PORT" in said.out and "设置有误" in said.out


def test_a_database_that_does_not_answer_is_told_once(tmp_path):
    away = {"SWG_ENGINE": "cluster", "SWG_DATABASE": "postgresql+psycopg://nobody@127.0.0.1:1/none"}
    with here(tmp_path / "data", SWG_AMQP_URL="amqp://127.0.0.1:1/", **away):
        levels, listed = told(), swg("case", "list")

    assert {name for name, level in levels.items() if level == "fail"} - {"port"} == {"database", "broker"}
    assert listed.code == 3 and "swg doctor" in listed.err


def test_a_cluster_is_told_of_its_standby_and_its_steps(tmp_path, postgres_url, amqp_url):
    cluster = {"SWG_ENGINE": "cluster", "SWG_DATABASE": postgres_url, "SWG_AMQP_URL": amqp_url}
    with here(tmp_path / "data", SWG_PRODUCTION="true", **cluster):
        checks = {each["check"]: each for each in swg("doctor", "--json").json["checks"]}

    assert checks["survival"]["level"] == "warn" and "synchronous_standby_names" in checks["survival"]["mend_en"]
    assert checks["migrations"]["level"] == "warn" and "0001" in checks["migrations"]["en"]
    assert checks["broker"]["level"] == "ok"
    assert checks["database"]["level"] in ("ok", "fail")  # a test's server may keep less than a real one
