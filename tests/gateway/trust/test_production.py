"""What production refuses, each with its next step in both languages, and all of it at once."""

from pathlib import Path

import pytest

from gateway.settings import BadSettings, Settings
from gateway.trust import keys, pairs, production
from gateway.trust.plain import is_loopback, is_plain_beyond
from tests.gateway.trust.test_keys import NOW


def said(tmp_path: Path, **more) -> str:
    settings = Settings(**{"data": tmp_path, "production": True} | more)
    return " ".join(map(str, production.refused(settings)))


def test_a_gateway_on_this_machine_alone_is_fine(tmp_path):
    assert said(tmp_path) == ""
    assert said(tmp_path, host="::1", public_url="https://gateway.example") == ""


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.1.2.3", "gateway.example"])
def test_listening_in_the_clear_beyond_this_machine_is_refused(tmp_path, host):
    assert "tls_cert" in said(tmp_path, host=host) and "TLS 反向代理" in said(tmp_path, host=host)
    assert said(tmp_path, host=host, production=False) == ""
    assert said(tmp_path, host=host, tls_cert=tmp_path / "c.pem", tls_key=tmp_path / "none.pem") == ""


def test_a_public_address_in_the_clear_is_refused(tmp_path):
    assert "https://" in said(tmp_path, public_url="http://gateway.example")


@pytest.mark.parametrize(
    ("url", "refused"),
    [
        ("amqp://guest:guest@127.0.0.1/", True),
        ("amqp://127.0.0.1/", True),
        ("amqp://swg:swg@127.0.0.1/", True),
        ("amqp://swg:p%61ssword@127.0.0.1/", True),
        ("amqp://swg:7fK2pQ9s@127.0.0.1/", False),
    ],
)
def test_secrets_that_everybody_knows_are_refused(tmp_path, url, refused):
    assert ("amqp_url" in said(tmp_path, amqp_url=url)) is refused


def test_a_databases_password_is_one_of_them(tmp_path):
    cluster = {"engine": "cluster", "amqp_url": "amqps://swg:7fK2pQ9s@b/"}

    assert "database" in said(tmp_path, database="postgresql+psycopg://swg:postgres@db/swg", **cluster)
    assert said(tmp_path, database="postgresql+psycopg://swg@db/swg", **cluster) == ""


@pytest.mark.parametrize("where", ["gateway", "gateway/next", "ca"])
def test_a_key_that_others_may_read_is_refused(tmp_path, where):
    pairs.write(tmp_path / where, keys.make("EPORT", NOW))
    assert said(tmp_path) == ""

    (tmp_path / where / "key.pem").chmod(0o644)
    assert f"chmod 600 {tmp_path / where / 'key.pem'}" in said(tmp_path)


def test_so_is_the_key_of_its_tls(tmp_path):
    (tmp_path / "tls.pem").touch(mode=0o640)

    assert "chmod 600" in said(tmp_path, host="0.0.0.0", tls_cert=tmp_path / "c.pem", tls_key=tmp_path / "tls.pem")


def test_all_of_it_is_said_at_once(tmp_path):
    settings = Settings(
        data=tmp_path, production=True, host="0.0.0.0", public_url="http://x.example", amqp_url="amqp://b/"
    )

    with pytest.raises(BadSettings) as refused:
        production.hold(production.refused(settings))
    for word in ("tls_cert", "public_url", "amqp_url", "生产环境拒绝启动"):
        assert word in str(refused.value)
    production.hold(())


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.0.1", "localhost", "[::1]", "::ffff:127.0.0.1"])
def test_these_are_this_machines_own(host):
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "10.0.0.1", "localhost.example", "", "127.0.0.1.nip.io"])
def test_and_these_are_not(host):
    assert not is_loopback(host)


def test_what_is_in_the_clear():
    assert is_plain_beyond("http://yard.example/in") and is_plain_beyond("HTTP://10.0.0.1/")
    assert not is_plain_beyond("https://yard.example/in") and not is_plain_beyond("http://localhost:9000/")
