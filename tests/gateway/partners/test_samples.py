"""The partners to play with are those whom the sample documents name."""

import pytest

from gateway.partners.directory import Directory
from gateway.partners.profiles import profile, write_profile
from gateway.partners.samples import read_samples
from messages.inspection import FAMILY
from messages.process import Received
from messages.roles import CUSTOMS, Role
from tests.documents import one, samples
from tests.gateway.partners.journal import CATALOGUE, NOW, sample

FILES = tuple(read_samples(CATALOGUE))
DIRECTORY = Directory(file.partner for file in FILES)


@pytest.mark.parametrize(("type_", "path"), samples("valid", FAMILY.types))
def test_whoever_sends_a_sample_is_registered_and_may(type_, path):
    partner = DIRECTORY.by_sender(sample(path).head.sender_id)

    assert partner is not None and partner.may_send(type_.code)
    assert set(type_.by) & set(partner.roles)


@pytest.mark.parametrize(
    ("name", "receivers"),
    [
        ("valid/one-container", {"customs-demo", "trader-demo", "yard-demo", "port-demo"}),
        ("valid/everything-said", {"customs-demo", "trader-demo", "agent-demo", "yard-demo", "port-demo"}),
    ],
)
def test_a_sample_notice_finds_everyone_it_is_for(name, receivers):
    notice = sample(one("inspection.notice.1", name))
    process = FAMILY.process
    assert process is not None
    received = Received(id="1", message=notice, sender="customs-demo", by=CUSTOMS, at=NOW)
    parties = process.parties(process.fold(None, received).known, notice)

    routes = {role: DIRECTORY.route(role, keys, "inspection.notice.1") for role, keys in parties.items() if keys}

    assert {route.partner for route in routes.values() if route} == receivers
    assert all(routes.values())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.partner.name)
def test_a_profile_says_who_a_partner_is_and_whom_he_speaks_to(file, tmp_path):
    said = profile(file.partner, "http://127.0.0.1:8440", tmp_path / "cert.pem")

    assert (said["name"], said["gateway_cert"]) == (file.partner.name, str(tmp_path / "cert.pem"))
    assert Role(said["role"]) in file.partner.roles
    assert said["sender_id"] in file.partner.sender_ids


def test_a_profile_tells_what_others_find_him_by():
    told = {file.partner.name: profile(file.partner, "", one("x", "y")) for file in FILES}

    assert told["yard-demo"]["site_code"] == "CNQDG420018"
    assert told["port-demo"]["terminal_code"] == "QQCT"
    assert told["trader-demo"]["credit_code"] == "91370200MA3ABC127P"


def test_key_and_token_are_for_the_partner_alone(tmp_path):
    partner = FILES[0].partner
    more = {"gateway_url": "http://x", "gateway_cert": tmp_path / "cert.pem"}

    own = write_profile(tmp_path, partner, token="swg_x", key_pem=b"key", cert_pem=b"cert", **more)
    write_profile(tmp_path, partner, token="swg_y", **more)

    assert {path.name for path in own.iterdir()} == {"key.pem", "cert.pem", "token", "profile.json"}
    assert (own / "token").read_text() == "swg_y\n"
    assert [(own / name).stat().st_mode & 0o777 for name in ("key.pem", "token")] == [0o600, 0o600]
