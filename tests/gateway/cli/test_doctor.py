"""`swg doctor`."""

import socket
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import create_engine, text

from gateway.trust import keys, pairs
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


def worst(name):
    """What is said worst of one check, in English with its mend."""
    said = [each for each in swg("doctor", "--json").json["checks"] if each["check"] == name and each["level"] != "ok"]
    return " ".join(f"{each['en']}: {each['mend_en']}" for each in said)


def test_a_key_that_the_journal_does_not_know_is_not_fit(free):
    swg("key", "announce")
    (free / "gateway" / "next").rename(free / "other")
    for name in ("key.pem", "cert.pem"):
        (free / "other" / name).rename(free / "gateway" / name)

    assert told()["key"] == "fail" and "swg key announce" in worst("key")


def test_a_folder_whose_key_is_gone_is_not_fit(free):
    for name in ("key.pem", "cert.pem"):
        (free / "gateway" / name).unlink()

    assert told()["key"] == "fail" and "from its backup" in worst("key")


def test_a_certificate_of_the_gateway_that_ends_is_told_with_how_to_renew_it(free):
    pair = pairs.read(free / "gateway")
    soon = keys.reissued(pair, "EPORT", datetime.now(UTC) - keys.VALID + timedelta(days=20))
    pairs.write_file(free / "gateway" / "cert.pem", soon.cert_pem, 0o644)

    assert told()["key"] == "warn" and "swg key renew" in worst("key")


def test_an_announced_key_waits_to_take_over(free):
    swg("key", "announce")

    assert "swg key rotate" in swg("doctor").out
    (free / "gateway" / "next" / "key.pem").chmod(0o644)
    assert told()["next-key"] == "warn"


def test_certificates_lists_and_authorities_that_end_are_told(free, tmp_path):
    assert swg("cert", "ca", "--organisation", "Port").code == 0
    swg("cert", "trust", free / "ca" / "cert.pem", "--name", "port-ca")
    swg("cert", "issue", "y", "--organisation", "4218MA3NEW007", "--days", 20, "--into", tmp_path / "y")
    file = tmp_path / "new.toml"
    file.write_text(
        'name = "yard-new"\nzh = "新场站"\nen = "New yard"\nroles = ["yard"]\nsender_ids = ["4218MA3NEW007"]\n'
        'send = ["inspection.arrival.1"]\ncertificates = ["y/cert.pem"]\n'
        '[terms]\nauthorities = ["port-ca"]\nrevocation = "fresh"\n',
        "utf-8",
    )
    assert swg("partner", "apply", file, "--yes").code == 0

    assert told()["crl"] == "warn" and "yard-new" in worst("crl")
    swg("cert", "crl", "issue", "--days", 1)
    swg("cert", "crl", "import", free / "ca" / "crl.pem")
    assert told()["crl"] == "ok" and told()["authorities"] == "ok"
    assert told()["certificates"] == "warn" and "yard-new 19" in worst("certificates").replace(" 20", " 19")

    swg("cert", "revoke", tmp_path / "y" / "cert.pem", "--reason", "superseded")
    assert "so what they send is refused: yard-new" in worst("certificates")
    swg("cert", "distrust", "port-ca")
    assert "port-ca" in worst("authorities")


def test_a_private_authority_is_looked_at(free):
    swg("cert", "ca", "--organisation", "Port")
    assert told()["ca"] == "ok"

    (free / "ca" / "key.pem").chmod(0o644)
    assert told()["ca"] == "warn"
    with here(free, SWG_PRODUCTION="true"):
        assert told()["ca"] == "fail" and "--seal" in worst("ca")


def test_the_certificate_of_its_own_tls_is_looked_at(free, tmp_path):
    assert told()["tls"] == "ok"
    swg("cert", "ca", "--organisation", "Port")
    swg("cert", "issue", "tls", "--organisation", "Port", "--days", 6, "--into", tmp_path / "tls")

    own = {"SWG_TLS_CERT": str(tmp_path / "tls" / "cert.pem"), "SWG_TLS_KEY": str(tmp_path / "tls" / "key.pem")}
    with here(free, **own):
        assert told()["tls"] == "warn"
    with here(free, **own | {"SWG_TLS_CERT": str(tmp_path / "none.pem")}):
        assert told()["tls"] == "fail"


def test_what_production_refuses_is_told_before_it_refuses(free):
    assert told()["production"] == "ok"

    with here(free, SWG_PRODUCTION="true", SWG_HOST="0.0.0.0"):
        assert told()["production"] == "fail"
        assert "tls_cert" in worst("production") and "swg partner apply" in worst("production")


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


def test_a_journal_that_is_not_backed_up_is_told(free, tmp_path):
    assert told()["backups"] == "warn"
    swg("journal", "backup", tmp_path / "b.swgv")
    assert told()["backups"] == "ok"
    with here(free, SWG_PRODUCTION="true"):
        assert told()["backups"] == "warn"  # the master key lies beside what it locks
    (free / "vault" / "master.key").chmod(0o644)
    assert told()["backups"] == "warn"
