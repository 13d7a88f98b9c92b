"""A certificate is taken back while the gateway serves: what comes after is refused, what came before stays proved."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from sqlalchemy import select

from gateway.journal import tables
from gateway.trust import issuing
from gateway.trust.pairs import Pair
from gateway.trust.private_ca import AUTHORITY_VALID, Made, PrivateCa, make_ca
from messages.seals import arrivals
from messages.seals.evidence import verify_receipt
from messages.seals.leaves import read_leaf
from messages.seals.xmldsig import certificate, verify
from tests.gateway.web.house import Answer, House, house

ARRIVAL = "inspection.arrival.1/one-container"
YEAR = timedelta(days=365)
FILE = """
name = "{name}"
zh = "新场站"
en = "New yard"
roles = ["yard"]
sender_ids = ["{sender}"]
send = ["inspection.arrival.1"]
certificates = [{certificates}]

[terms]
{terms}
"""


@dataclass
class Yard:
    """A yard with certificates of a private authority that the gateway trusts."""

    served: House
    ca: PrivateCa
    folder: Path
    sender: str = "4218MA3NEW007"

    def certificate(self, name: str) -> Made:
        """A certificate for this yard, in a file of this name."""
        subject = issuing.subject(name=name, organisation=self.sender)
        made = self.ca.issue(subject, now=datetime.now(UTC), valid=YEAR, kind="p256")
        (self.folder / f"{name}.pem").write_bytes(made.cert_pem)
        self.served.keys[name] = Pair(made.key_pem or b"", made.cert_pem)
        return made

    def register(self, *certificates: str, terms: str = "") -> Answer:
        """Have the yard registered with these files, or TOML tables."""
        named = ", ".join(each if each.startswith("{") else f'"{each}.pem"' for each in certificates)
        text = FILE.format(name="new-yard", sender=self.sender, certificates=named, terms=terms)
        (self.folder / "yard.toml").write_text(text, "utf-8")
        return self.served.control("POST", "/partners/apply", {"path": str(self.folder / "yard.toml")})

    def token(self) -> None:
        answer = self.served.control("POST", "/tokens", {"holder": "new-yard"})
        self.served.tokens["new-yard"] = answer.json["token"]

    def document(self, signed_with: str) -> bytes:
        """An arrival of this yard's, signed with this certificate's key."""
        root = etree.fromstring(self.served.document(ARRIVAL, SenderId=self.sender, MessageType="inspection.arrival.1"))
        root.remove(root[-1])
        return self.served.signed(etree.tostring(root), signed_with)

    def take(self) -> Any:
        """Have the authority's list taken in."""
        answer = self.served.control("POST", "/crls/import", {"path": str(self.ca.folder / "crl.pem"), "by": "li.na"})
        assert answer.status == 200, answer.body
        return answer.json


@pytest.fixture
def yard(tmp_path: Path) -> Iterator[Yard]:
    name = issuing.subject(name="Authority", organisation="Port")
    ca = make_ca(tmp_path / "ca", name, kind="p256", now=datetime.now(UTC), valid=AUTHORITY_VALID, passphrase=None)
    with house(tmp_path / "data") as served:
        own = Yard(served, ca, tmp_path)
        trusted = served.control("POST", "/authorities/trust", {"name": "port-ca", "path": str(ca.folder / "cert.pem")})
        assert trusted.status == 200, trusted.body
        own.certificate("old")
        assert own.register("old").status == 200
        own.token()
        yield own


def test_what_comes_after_is_refused_and_what_came_before_stays_proved(yard: Yard) -> None:
    served = yard.served
    yard.take()  # nothing is on it yet
    before = yard.document("old")
    accepted = served.send(before, "new-yard")
    assert accepted.status == 202, accepted.body

    yard.ca.revoke(_serial(yard, "old"), reason="keyCompromise", now=datetime.now(UTC))
    assert any("keyCompromise" in line for line in yard.take()["lines"])
    after = served.send(yard.document("old"), "new-yard")

    assert (after.status, after.codes) == (422, ["SW212"])
    again = served.send(before, "new-yard")
    assert (again.status, again.body) == (200, accepted.body)  # told once
    assert verify_receipt(accepted.body, before, [served.gateway.key.cert_pem]).proved
    pem = served.keys["old"].cert_pem
    assert verify(etree.fromstring(before), [pem], now=datetime.now(UTC)).digest == certificate(pem).digest


def test_what_the_list_said_when_a_document_came_is_on_record(yard: Yard) -> None:
    first = yard.take()["list"]
    taken = yard.served.send(yard.document("old"), "new-yard")
    yard.ca.write_list(now=datetime.now(UTC))
    second = yard.take()["list"]
    later = yard.served.send(yard.document("old"), "new-yard")

    assert _answer_on_record(yard, taken).startswith(f"crl {first} of ")
    assert _answer_on_record(yard, later).startswith(f"crl {second} of ")
    with yard.served.gateway.database.connect() as connection:
        kept = {row.digest: row for row in connection.execute(select(tables.crls))}
    assert kept.keys() == {first, second} and all(row.content for row in kept.values())


def test_two_certificates_overlap_so_that_a_change_needs_no_fixed_minute(yard: Yard) -> None:
    yard.certificate("new")
    assert yard.register("old", "new").status == 200
    both = [yard.served.send(yard.document(name), "new-yard").status for name in ("old", "new", "old")]

    assert yard.register("new").status == 200
    after = [yard.served.send(yard.document(name), "new-yard") for name in ("old", "new")]

    assert both == [202, 202, 202]
    assert [(each.status, each.codes) for each in after] == [(422, ["SW204"]), (202, after[1].codes)]


def test_a_certificate_counts_by_the_time_of_receipt(yard: Yard) -> None:
    yard.certificate("new")
    document = yard.document("new")
    now = datetime.now(UTC)
    answers = []
    for since in (now + timedelta(days=1), now - timedelta(seconds=5)):
        assert yard.register("old", f'{{file = "new.pem", since = {since.isoformat()}}}').status == 200
        answers.append(yard.served.send(document, "new-yard"))

    assert [answer.status for answer in answers] == [422, 202]
    assert answers[0].codes == ["SW207"]


def test_an_agreement_on_authorities_takes_only_what_they_issued(yard: Yard) -> None:
    assert yard.register("old", terms='authorities = ["port-ca"]').status == 200
    assert yard.served.send(yard.document("old"), "new-yard").status == 202

    yard.served.control("POST", "/authorities/distrust", {"name": "port-ca"})

    refused = yard.served.send(yard.document("old"), "new-yard")
    assert (refused.status, refused.codes) == (422, ["SW213"])


def test_a_certificate_of_another_authority_is_not_registered_where_one_is_agreed(yard: Yard) -> None:
    answer = yard.register("old", terms='authorities = ["bank-ca"]')

    assert answer.status == 400
    assert any("swg cert trust" in each["wanted"] for each in answer.json["errors"])


def test_where_fresh_lists_are_agreed_none_is_no_answer(yard: Yard) -> None:
    assert yard.register("old", terms='revocation = "fresh"').status == 200
    without = yard.served.send(yard.document("old"), "new-yard")
    assert (without.status, without.codes) == (422, ["SW214"])

    yard.take()

    assert yard.served.send(yard.document("old"), "new-yard").status == 202


def _serial(yard: Yard, name: str) -> str:
    return next(each.serial for each in yard.ca.issued() if f"CN={name}" in each.subject)


def _answer_on_record(yard: Yard, sent: Answer) -> str:
    """What the leaf of a document says of its signer."""
    with yard.served.gateway.database.connect() as connection:
        leaf = connection.execute(
            select(tables.leaves.c.text).where(
                tables.leaves.c.subject == sent.headers["swg-message"], tables.leaves.c.kind == "accepted"
            )
        ).scalar_one()
    said = arrivals.read(read_leaf(leaf)["note"])
    assert said is not None and said.signer is not None
    return said.signer
