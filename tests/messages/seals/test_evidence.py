"""Receipts held against their documents: made by a journal, verified with files and a certificate alone."""

import base64
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key
from lxml import etree

from gateway.journal import proving
from gateway.journal.acceptance import Outcome
from gateway.journal.clock import to_us
from gateway.journal.heads import SignHead
from gateway.journal.keychange import KeyChange, KeyInForce
from messages.findings import Finding
from messages.seals import batches, certificates, merkle
from messages.seals.batches import SealingKey
from messages.seals.evidence import STEPS, Evidence, verify_receipt
from tests.inspections import BOXES, arrival, notice
from tests.journals import Journal, journal_on
from tests.keys import NOW, Holder, gateway, holder

A, B, *_ = BOXES
TRUSTED = [gateway().cert_pem]
ODD = Finding(code="SW501", where="/X/Body/Y", line=3, value="a<&>\"'\t ü 中文 ", wanted="\n6 digits")
UNATTESTED = {"Head/SenderId"}  # what the gateway calls itself; its certificate says who it is

UNSAID = {
    "Head/Version": "1.0",
    "Body/FindingCount": "0",
    "Body/Findings/Finding/Retry": "false",
}  # as good as left out


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    with journal_on(f"sqlite:///{tmp_path_factory.mktemp('j')}/journal.db") as journal:
        yield journal


@pytest.fixture(scope="module")
def receipts(journal: Journal) -> dict[str, tuple[Outcome, bytes]]:
    """A receipt of each kind with its document."""
    said = {
        "accepted": journal.submission(notice(A, B)),
        "warned": journal.submission(arrival(A), findings=(Finding(code="SW402", where="/"),)),
        "held": journal.submission(arrival(A, entry_id="421820261000000124")),
        "refused": journal.submission(notice(A), findings=(ODD,)),
        "unreadable": journal.submission(notice(A), findings=(ODD,), head=None, type_=None, messages=()),
    }
    together = journal.together(*(journal.accept(each) for each in said.values()))
    return {kind: (outcome, said[kind].content) for kind, outcome in zip(said, together, strict=True)}


KINDS = ("accepted", "warned", "held", "refused", "unreadable")


def with_log(journal: Journal, outcome: Outcome) -> bytes:
    journal.writer.write_now(SignHead(journal.writer.sealer))
    with journal.database.connect() as connection:
        head = proving.newest(connection)
        assert head is not None and outcome.batch_no is not None
        return proving.with_log(connection, outcome.receipt, outcome.batch_no, head)


def failing(found: Evidence) -> list[str]:
    return [step.name for step in found.steps if step.holds is False]


@pytest.mark.parametrize("kind", KINDS)
def test_a_receipt_is_proved_by_its_document_and_the_gateways_certificate_alone(receipts, kind: str):
    outcome, document = receipts[kind]
    found = verify_receipt(outcome.receipt, document, TRUSTED)
    assert (failing(found), found.proved) == ([], True)
    assert found.stated["kind"] == outcome.verdict
    assert all(step.holds for step in found.steps)


def test_another_document_is_not_the_one_it_speaks_of(receipts):
    outcome, document = receipts["accepted"]
    assert failing(verify_receipt(outcome.receipt, document + b" ", TRUSTED)) == ["document"]


def test_a_certificate_of_somebody_else_proves_nothing(receipts):
    outcome, document = receipts["accepted"]
    stranger = holder("stranger", "ec").cert_pem
    assert failing(verify_receipt(outcome.receipt, document, [stranger])) == ["trust"]
    assert verify_receipt(outcome.receipt, document, [stranger, *TRUSTED]).proved
    assert failing(verify_receipt(outcome.receipt, document, [])) == ["trust"]


def test_what_is_no_certificate_cannot_be_trusted(receipts):
    outcome, document = receipts["accepted"]
    with pytest.raises(certificates.BadCertificate):
        verify_receipt(outcome.receipt, document, [b"x"])


@pytest.mark.parametrize("data", [b"", b"<x/>", b"\x00", b"<!DOCTYPE x><x/>"], ids=ascii)
def test_what_is_no_receipt_is_said_to_be_none(data: bytes):
    assert failing(verify_receipt(data, b"", TRUSTED)) == ["form"]


def test_a_partners_own_receipt_is_none_of_ours():
    sample = Path("tests/samples/exchange.receipt.1/valid/of-a-partner.xml").read_bytes()
    assert failing(verify_receipt(sample, b"", TRUSTED)) == ["form"]


# What is changed is noticed: every text of every kind of receipt, one at a time.


def texts(root: etree._Element) -> list[etree._Element]:
    return [each for each in root.iter() if len(each) == 0]


def path(element: etree._Element) -> str:
    names = [etree.QName(each).localname for each in (*reversed(list(element.iterancestors())), element)]
    return "/".join(names[1:])


def changes(text: str) -> list[str]:
    """Other values of the same look, so that it is not only their look that gives them away."""
    turned = {"accepted": "refused", "refused": "accepted", "true": "false", "false": "true", "error": "warning"}
    digits = str.maketrans("0123456789", "1234567890")
    return [other for other in (turned.get(text), text.translate(digits), f"{text}x", "") if other not in (None, text)]


@pytest.mark.parametrize("kind", KINDS)
def test_no_text_of_a_receipt_can_be_changed_unnoticed(journal: Journal, receipts, kind: str):
    outcome, document = receipts[kind]
    whole = with_log(journal, outcome)
    assert verify_receipt(whole, document, TRUSTED).proved
    unnoticed = set()
    for number, element in enumerate(texts(etree.fromstring(whole))):
        for change in changes(element.text or ""):
            root = etree.fromstring(whole)
            texts(root)[number].text = change
            if verify_receipt(etree.tostring(root), document, TRUSTED).proved:
                unnoticed.add(path(element))
    assert unnoticed <= UNATTESTED


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_can_be_taken_from_a_receipt_or_put_into_it(journal: Journal, receipts, kind: str):
    outcome, document = receipts[kind]
    whole = with_log(journal, outcome)
    for number, element in enumerate(etree.fromstring(whole).iter()):
        where = path(element)
        root = etree.fromstring(whole)
        each = list(root.iter())[number]
        each.append(each.makeelement(etree.QName(etree.QName(root).namespace, "Remark").text))
        assert not verify_receipt(etree.tostring(root), document, TRUSTED).proved, where
        root = etree.fromstring(whole)
        list(root.iter())[number].set("remark", "paid")
        assert not verify_receipt(etree.tostring(root), document, TRUSTED).proved, where
        root = etree.fromstring(whole)
        each = list(root.iter())[number]
        if each is root or where in UNATTESTED | {"Body/Proof/Log"} or each.text == UNSAID.get(where):
            continue
        each.getparent().remove(each)
        assert not verify_receipt(etree.tostring(root), document, TRUSTED).proved, where


FORGERIES = {  # what each step alone sees through
    "receipt": ("Body/RefMessageId", "m9"),
    "findings": ("Body/Findings/Finding/Mend", "nothing"),
    "batch": ("Body/Proof/Path/Hash", "0" * 64),
    "signature": ("Body/Proof/Signature", "AAAA"),
    "log": ("Body/Proof/Log/Path/Hash", "0" * 64),
    "head": ("Body/Proof/Log/Signature", "AAAA"),
}


@pytest.mark.parametrize("step", [name for name, *_ in STEPS])
def test_each_step_sees_through_what_no_other_does(journal: Journal, receipts, step: str):
    outcome, document = receipts["refused"]
    journal.say(notice(A, entry_id="421820261000000125"))  # so that the log has two batches
    root, trusted = etree.fromstring(with_log(journal, outcome)), TRUSTED
    if step in FORGERIES:
        where, text = FORGERIES[step]
        next(each for each in texts(root) if path(each) == where).text = text
    elif step == "document":
        document += b" "
    else:
        trusted = [holder("stranger", "ec").cert_pem]
    forged = etree.tostring(root)
    assert failing(verify_receipt(forged, document, trusted)) == [step]
    blind = [row for row in STEPS if row[0] != step]
    assert verify_receipt(forged, document, trusted, steps=blind).proved  # the saboteur: the step left out


def test_words_between_the_elements_make_it_no_receipt(receipts):
    outcome, document = receipts["accepted"]
    for before, after in ((b"<Verdict>", b"paid<Verdict>"), (b"<Path>", b"<Path>paid"), (b"</Proof>", b"</Proof>paid")):
        assert failing(verify_receipt(outcome.receipt.replace(before, after), document, TRUSTED)) == ["form"]


def test_findings_that_xml_cannot_carry_are_neither_shown_nor_doubted(journal: Journal):
    submission = journal.submission(notice(A), findings=(replace(ODD, value="bell \x07"),))
    outcome = journal.send(submission)
    found = verify_receipt(outcome.receipt, submission.content, TRUSTED)
    assert found.proved
    assert [step.name for step in found.steps if step.holds is None] == ["findings"]


def with_a_head_of(by: Holder, receipt: bytes) -> bytes:
    """A receipt to which somebody has put a head of his own making, over its batch alone."""
    key = SealingKey.load(by.key_pem, by.cert_pem)
    header = str(etree.fromstring(receipt).findtext(".//{*}BatchHeader"))
    head = batches.checkpoint(
        size=1, root=merkle.leaf_hash(header.encode()), at=to_us(NOW + timedelta(days=9)), key_id=key.key_id
    )
    signature = base64.b64encode(key.sign(head.encode())).decode()
    shown = proving.Checkpoint(1, 0, head, signature, key.key_id, certificates.carried(by.cert_pem))
    return receipt.replace(b"</Proof>", proving._log((), shown) + b"</Proof>")


def test_a_head_that_nobody_trusted_has_signed_is_none(tmp_path: Path):
    """Or a receipt that is true could be made to show a checkpoint that there never was."""
    with journal_on(f"sqlite:///{tmp_path}/journal.db") as journal:
        submission = journal.submission(notice(A))
        receipt = journal.send(submission).receipt
    strange = with_a_head_of(holder("mallory", "ec"), receipt)
    found = verify_receipt(strange, submission.content, TRUSTED)
    assert found.proved and found.checkpoint is None
    assert [(step.name, step.holds) for step in found.steps if not step.holds] == [("head", None)]
    saboteur = [*TRUSTED, holder("mallory", "ec").cert_pem]  # as if he were trusted
    assert verify_receipt(strange, submission.content, saboteur).checkpoint is not None


# Whom to trust.


def test_the_authority_that_issued_the_certificate_may_be_trusted_instead(tmp_path: Path):
    authority, stranger = _authority("CA"), _authority("CA")
    key = ec.generate_private_key(ec.SECP256R1())
    issued = SealingKey(key, _issue(key, *authority).public_bytes(Encoding.PEM))
    with journal_on(f"sqlite:///{tmp_path}/journal.db") as journal:
        journal.writer.sealer.use(issued)
        submission = journal.submission(notice(A))
        receipt = journal.send(submission).receipt
    pem, other = (each[0].public_bytes(Encoding.PEM) for each in (authority, stranger))
    found = verify_receipt(receipt, submission.content, [pem])
    assert found.proved and "names the gateway: CN=EPORT" in told_of_trust(found)  # it may have issued to a partner too
    assert told_of_trust(verify_receipt(receipt, submission.content, [pem, issued.cert_pem])) == ""
    assert failing(verify_receipt(receipt, submission.content, [other])) == ["trust"]  # of the same name only


def test_a_certificate_that_is_no_authority_vouches_for_nobody():
    leaf, its_key = _authority("leaf", ca=False)
    issued = _issue(ec.generate_private_key(ec.SECP256R1()), leaf, its_key)
    shown = certificates.carried(issued.public_bytes(Encoding.PEM))
    assert not certificates.vouches([leaf.public_bytes(Encoding.PEM)], shown)


def test_a_batch_sealed_outside_the_certificates_validity_is_not_proved(tmp_path: Path):
    key = load_pem_private_key(gateway().key_pem, None)
    past = _issue(key, *_authority("CA"), days=(-30, -1)).public_bytes(Encoding.PEM)
    with journal_on(f"sqlite:///{tmp_path}/journal.db") as journal:
        journal.writer.sealer.use(SealingKey.load(gateway().key_pem, past))
        submission = journal.submission(notice(A))
        receipt = journal.send(submission).receipt
    assert failing(verify_receipt(receipt, submission.content, TRUSTED)) == ["signature"]


def test_todays_key_vouches_for_what_an_older_key_has_sealed(tmp_path: Path):
    today = SealingKey.load(gateway(2).key_pem, gateway(2).cert_pem)
    with journal_on(f"sqlite:///{tmp_path}/journal.db") as journal:
        submission = journal.submission(notice(A))
        outcome = journal.send(submission)
        sealer = journal.writer.sealer
        journal.writer.write_now(KeyChange(sealer, today, by="operator", reason="a year is over"))
        journal.writer.write_now(KeyInForce(sealer))
        newer = with_log(journal, outcome)
    only_today = [gateway(2).cert_pem]
    assert failing(verify_receipt(outcome.receipt, submission.content, only_today)) == ["trust"]
    found = verify_receipt(newer, submission.content, only_today)
    assert found.proved and found.checkpoint is not None
    assert (found.batch["key"], found.checkpoint["key"]) == (SealingKey.load(gateway().key_pem).key_id, today.key_id)


def told_of_trust(found: Evidence) -> str:
    return next(step.why for step in found.steps if step.name == "trust") or ""


Authority = tuple[x509.Certificate, ec.EllipticCurvePrivateKey]


def _authority(name: str, *, ca: bool = True) -> Authority:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    made = _builder(subject, subject, key.public_key(), (-60, 3650)).add_extension(
        x509.BasicConstraints(ca=ca, path_length=None), critical=True
    )
    return made.sign(key, hashes.SHA256()), key


def _issue(key, by: x509.Certificate, by_key, days: tuple[int, int] = (-1, 365)) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "EPORT")])
    return _builder(subject, by.subject, key.public_key(), days).sign(by_key, hashes.SHA256())


def _builder(subject, issuer, key, days: tuple[int, int]) -> x509.CertificateBuilder:
    start, end = (datetime.fromtimestamp(NOW.timestamp(), UTC) + timedelta(days=day) for day in days)
    return x509.CertificateBuilder(issuer, subject, key, x509.random_serial_number(), start, end)
