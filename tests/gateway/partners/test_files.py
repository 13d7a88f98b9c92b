import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gateway.journal.clock import to_datetime
from gateway.partners.files import BadPartnerFile, PartnerFile, read, registered
from gateway.partners.partner import Agreement, Terms
from gateway.trust.samples import make_authority
from messages.process import Key
from messages.roles import YARD
from messages.voice import Duty
from tests.gateway.partners.journal import CATALOGUE

CHINESE = re.compile("[\u4e00-\u9fff]")
NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
YARD_FILE = """
name = "yard-demo"
zh = "查验场"
en = "Inspection yard"
roles = ["yard"]
sender_ids = ["4218MA3YRD663"]
send = ["inspection.arrival.1"]

[keys.yard]
site = ["cnqdg420018"]
bay = ["A-3"]

[terms]
hold_minutes = 10

[forms]
"inspection.notice.1" = "yard"
"""


@pytest.fixture
def written(tmp_path):
    """Writes a partner file and reads it."""

    def write(text: str = YARD_FILE) -> PartnerFile:
        path: Path = tmp_path / "partner.toml"
        path.write_text(text)
        return read(path, CATALOGUE, forms=("own", "yard"))

    return write


def test_a_file_says_who_a_partner_is_and_what_was_agreed(written):
    partner = written().partner

    assert (partner.name, partner.zh, partner.roles) == ("yard-demo", "查验场", (YARD,))
    assert partner.terms == Terms(hold_minutes=10)
    assert dict(partner.agreements) == {
        "inspection.arrival.1": Agreement(type="inspection.arrival.1", may_send=True),
        "inspection.notice.1": Agreement(type="inspection.notice.1", may_send=False, form="yard"),
    }


def test_a_file_says_what_binds_a_partner_only_after_whom(written):
    agreed = """[terms]
needs = ["checker"]
needs_of = {"mandate.authorization.1" = ["maker", "checker"]}
one_person = "may"
sign_within_h = 24
"""
    terms = written(YARD_FILE.replace("[terms]\n", agreed)).partner.terms

    assert (terms.needs, terms.one_person, terms.sign_within_h) == ((Duty.CHECKER,), "may", 24)
    assert terms.needs_of == {"mandate.authorization.1": (Duty.MAKER, Duty.CHECKER)}
    for code, said in (("mandate.authorisation.1", "no message type"), ("inspection.arrival.1", "binds nobody")):
        with pytest.raises(BadPartnerFile, match=said):
            written(YARD_FILE.replace("[terms]\n", agreed.replace("mandate.authorization.1", code)))


def test_a_key_with_a_standard_is_kept_in_its_compact_form_and_others_as_they_stand(written):
    keys = [each.key for each in written().partner.keys]

    assert keys == [Key(kind="bay", value="A-3"), Key(kind="site", value="CNQDG420018")]


def test_a_bank_is_found_by_its_number_and_by_its_bic_however_that_is_written(written):
    told = YARD_FILE.replace('site = ["cnqdg420018"]', 'cnaps = ["1024 5800 0013"]\nbic = ["icbkcnbj"]')
    keys = [each.key for each in written(told).partner.keys]
    assert Key(kind="cnaps", value="102458000013") in keys
    assert Key(kind="bic", value="ICBKCNBJXXX") in keys
    with pytest.raises(BadPartnerFile, match="check digit 3"):
        written(YARD_FILE.replace('site = ["cnqdg420018"]', 'cnaps = ["102458000014"]'))


def test_certificates_lie_beside_the_file(written, tmp_path):
    pair = make_authority(NOW).issue("yard-demo", organisation="4218MA3YRD663", now=NOW)
    (tmp_path / "yard.pem").write_bytes(pair.cert_pem)

    partner = written('certificates = ["yard.pem"]\n' + YARD_FILE).partner

    assert partner.certificates == (registered(pair.cert_pem),)


def test_a_certificate_may_be_agreed_to_count_for_less_than_its_own_time(written, tmp_path):
    pair = make_authority(NOW).issue("yard-demo", organisation="4218MA3YRD663", now=NOW)
    (tmp_path / "yard.pem").write_bytes("对方寄来的\n".encode() + pair.cert_pem)
    line = 'certificates = [{file = "yard.pem", since = %s, until = 2026-12-31T00:00:00+08:00}]\n'

    (one,) = written(line % "2020-01-01T00:00:00+08:00" + YARD_FILE).partner.certificates

    assert one.pem.encode() == pair.cert_pem
    assert one.not_before == registered(pair.cert_pem).not_before  # never earlier than its own
    assert to_datetime(one.not_after) == datetime(2026, 12, 30, 16, tzinfo=UTC)
    with pytest.raises(BadPartnerFile, match="would never count"):
        written(line % "2027-01-01T00:00:00+08:00" + YARD_FILE)
    with pytest.raises(BadPartnerFile, match="timezone"):
        written(line % "2026-12-01T00:00:00" + YARD_FILE)


def test_a_file_that_names_no_certificates_leaves_those_registered(written):
    certificate = registered(make_authority(NOW).issue("x", organisation="X", now=NOW).cert_pem)
    file = written()

    assert file.over(replace(file.partner, certificates=(certificate,))).certificates == (certificate,)


def test_a_file_that_names_none_takes_them_away(written):
    certificate = registered(make_authority(NOW).issue("x", organisation="X", now=NOW).cert_pem)
    file = written("certificates = []\n" + YARD_FILE)

    assert file.over(replace(file.partner, certificates=(certificate,))).certificates == ()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('zh = "', 'zn = "', "no key 'zn'; is it 'zh'"),
        ("hold_minutes = 10", "hold_minuts = 10", "no key 'terms.hold_minuts'; is it 'terms.hold_minutes'"),
        ("hold_minutes = 10", "hold_minutes = 0", "hold_minutes"),
        ("hold_minutes = 10", 'channel = "pigeon"', "pigeon"),
        ("hold_minutes = 10", 'channel = "push"', "a push needs an address"),
        ('roles = ["yard"]', 'roles = ["yards"]', "yards"),
        ('roles = ["yard"]', 'roles = ["yard", "gateway"]', "want some of customs"),
        ("hold_minutes = 10", 'doubts = ["SW203"]', "terms.doubts SW203"),
        ('roles = ["yard"]', 'roles = ["trader"]', "yard-demo is no yard"),
        ('roles = ["yard"]', 'roles = ["trader"]', "for yard, port only"),
        ("4218MA3YRD663", "4218MA3YRD664", "sender_ids '4218MA3YRD664'"),
        ('"inspection.arrival.1"', '"inspection.arival.1"', "is it 'inspection.arrival.1'"),
        ('= "yard"\n', '= "paper"\n', "no form 'paper'; there is own, yard"),
        ("cnqdg420018", "QDG420018", "keys.yard.site 'QDG420018'"),
        ('name = "yard-demo"', 'name = "Yard Demo"', "name 'Yard Demo'"),
        ('sender_ids = ["4218MA3YRD663"]', "", "who sends needs one"),
        ('sender_ids = ["4218MA3YRD663"]', 'certificates = ["gone.pem"]', "certificates gone.pem"),
        ('en = "Inspection yard"', "", "en"),
        ("[terms]", "[terms", "partner.toml"),
    ],
)
def test_what_cannot_be_registered_is_named(written, old, new, said):
    with pytest.raises(BadPartnerFile) as problem:
        written(YARD_FILE.replace(old, new))

    assert said in str(problem.value)
    for each in problem.value.problems:
        assert CHINESE.search(each.partition(" / ")[0]) and not CHINESE.search(each.partition(" / ")[2]), each


def test_what_is_no_file_is_told_in_both_languages_too(tmp_path):
    for path in (tmp_path, tmp_path / "gone.toml"):
        with pytest.raises(BadPartnerFile, match="读不到文件 / cannot be read"):
            read(path, CATALOGUE)


def test_everything_wrong_is_said_at_once(written):
    with pytest.raises(BadPartnerFile) as problem:
        written(YARD_FILE.replace("4218MA3YRD663", "X").replace("cnqdg420018", "Y").replace("yard-demo", "Z"))

    assert len(problem.value.problems) == 3
