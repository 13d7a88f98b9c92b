"""Evidence over real HTTP: who gets what, that it proves itself, that nothing in it can be changed unnoticed."""

import gzip
import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.x509 import load_pem_x509_certificate
from lxml import etree
from sqlalchemy import delete, insert, select, update

from gateway.journal import tables
from gateway.partners.changes import Apply
from gateway.partners.files import PartnerFile, registered
from gateway.partners.trusting import DistrustAuthority, ImportList, TrustAuthority
from gateway.trust import issuing
from gateway.trust.authorities import read_authorities
from gateway.trust.private_ca import AUTHORITY_VALID, make_ca
from gateway.trust.revocation import read_list
from messages.seals.bundle import holding
from messages.seals.bundle import verify as program
from messages.seals.http_messages import HttpMessage
from messages.seals.httpsig import sign as sign_request
from messages.seals.xmldsig import SIGNATURE
from tests import openssl
from tests.bundles import LISTED_NOT, Alone, Verdict, changed, files_of, listed_anew, made_of, ours
from tests.gateway.web.house import JSON, House
from tests.gateway.web.house import house as opened
from tests.keys import Holder, holder

NOTICE, ARRIVAL = "inspection.notice.1/one-container", "inspection.arrival.1/one-container"
SENT_BY, GOT_BY = "customs-demo", "trader-demo"
CONTROL = b"RC4218-20261119-0077"  # a control-instruction number, for customs alone
HIDDEN = ("document.", "receipt.", "findings.", "codes.", "proof/", "schema/", "certificates/", "signature/")
MANIFEST_ALONE = ("README.txt", "verify.py", "signature/report.json")  # nothing but the manifest speaks of them


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("evidence")) as own:
        yield own


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Alone:
    return Alone(tmp_path_factory.mktemp("alone") / "x")


@pytest.fixture(scope="module")
def notice(house: House) -> str:
    """A notice of customs that the trader has fetched and acknowledged."""
    answer = house.send(house.document(NOTICE, SENT_BY), SENT_BY)
    assert answer.status == 202, answer.codes
    message = answer.headers["swg-message"]
    items = [each for each in house.get("/v1/mailbox?limit=200", GOT_BY).json["items"] if each["message"] == message]
    said = {"items": [{"delivery": each["delivery"], "verdict": "accepted"} for each in items]}
    assert house.post("/v1/mailbox/acknowledge", said, GOT_BY).json["items"][0]["state"] == "acknowledged"
    return message


def evidence(house: House, message: str, who: str = SENT_BY, query: str = "") -> bytes:
    answer = house.get(f"/v1/messages/{message}/evidence{query}", who)
    assert (answer.status, answer.headers["content-type"]) == (200, "application/zip"), answer.body
    return answer.body


def both(bundle: bytes, house: House, alone: Alone) -> tuple[Verdict, Verdict]:
    """What either verifier says, by the gateway's certificate."""
    pem = house.gateway.key.cert_pem
    (theirs,) = alone.each([bundle], pem)
    return ours(bundle, [pem]), theirs


def assert_proved(bundle: bytes, house: House, alone: Alone) -> None:
    for said in both(bundle, house, alone):
        assert (said.named, said.proved) == (frozenset(), True)


# who gets what


@pytest.mark.parametrize("who", [SENT_BY, "operator", "auditor"])
def test_the_sender_and_the_platform_get_all_of_it_and_it_proves_itself(
    house: House, alone: Alone, notice: str, who: str
) -> None:
    bundle = evidence(house, notice, who)
    names = files_of(bundle).keys()
    assert {"document.xml", "receipt.xml", "findings.json", "proof/leaf.txt", "checkpoint/head.txt"} <= names
    assert {"schema/inspection/notice.1.xsd", "schema/head.xsd", "signature/signed.xml", "verify.py"} <= names
    assert sum(name.endswith("/delivery.json") for name in names) >= 2
    assert_proved(bundle, house, alone)


def test_a_receiver_gets_his_own_deliveries_and_nothing_else(house: House, alone: Alone, notice: str) -> None:
    files = files_of(evidence(house, notice, GOT_BY))
    assert not [name for name in files if name.startswith(HIDDEN)]
    told = [json.loads(data) for name, data in files.items() if name.endswith("/delivery.json")]
    assert [(each["receiver"], each["state"]) for each in told] == [(GOT_BY, "acknowledged")]
    assert {"copy.xml", "answer.json", "delivery.json"} <= {name.split("/")[-1] for name in files}
    assert sum(name.endswith("/leaf.txt") for name in files) == 1
    assert_proved(made_of(files), house, alone)


def test_a_receiver_learns_nothing_that_is_for_others(house: House) -> None:
    everything = house.document("inspection.notice.1/everything-said", SENT_BY)
    message = house.send(everything, SENT_BY).headers["swg-message"]
    house.get("/v1/mailbox?limit=200", GOT_BY)
    files = files_of(evidence(house, message, GOT_BY))
    whose = files_of(evidence(house, message))
    assert CONTROL in everything and not [name for name, data in files.items() if CONTROL in data]
    others = {json.loads(data)["delivery"] for name, data in whose.items() if name.endswith("/delivery.json")}
    mine = {name.split("/")[1] for name in files if name.startswith("deliveries/")}
    assert len(mine) == 1 and not [each for each in others - mine if each.encode() in b"".join(files.values())]


@pytest.mark.parametrize("who", ["other-trader", "small-yard"])
def test_whom_it_does_not_concern_gets_404(house: House, notice: str, who: str) -> None:
    assert house.get(f"/v1/messages/{notice}/evidence", who).status == 404
    assert house.get("/v1/messages/nothing/evidence", who).status == 404


def test_that_it_was_read_is_on_the_record_before_it_leaves(house: House, notice: str) -> None:
    before = house.get("/v1/checkpoints?limit=1", "auditor").json["items"][0]["size"]
    first = files_of(evidence(house, notice, "auditor"))
    second = files_of(evidence(house, notice, "auditor"))
    sizes = [json.loads(each["manifest.json"])["checkpoint"] for each in (first, second)]
    assert before <= sizes[0] <= sizes[1]
    assert second["proof/leaf.txt"] == first["proof/leaf.txt"]


# the same state, the same bytes


def test_two_gets_of_the_same_state_are_the_same_bytes(house: House, notice: str) -> None:
    size = json.loads(files_of(evidence(house, notice))["manifest.json"])["checkpoint"]
    one, other = (evidence(house, notice, query=f"?checkpoint={size}") for _ in range(2))
    assert one == other


def test_files_have_the_time_of_acceptance(house: House, notice: str) -> None:
    received = house.get(f"/v1/messages/{notice}", SENT_BY).json["received_time"]
    at = datetime.fromisoformat(received).astimezone(UTC) + timedelta(hours=8)
    with zipfile.ZipFile(io.BytesIO(evidence(house, notice))) as archive:
        assert {each.date_time[:5] for each in archive.infolist()} == {at.timetuple()[:5]}


def test_it_leads_to_the_checkpoint_that_is_asked_for(house: House, alone: Alone, notice: str) -> None:
    sizes = [each["size"] for each in house.get("/v1/checkpoints?limit=50", "auditor").json["items"]]
    bundle = evidence(house, notice, query=f"?checkpoint={sizes[0]}")
    assert f"size: {sizes[0]}" in files_of(bundle)["checkpoint/head.txt"].decode()
    assert house.get(f"/v1/messages/{notice}/evidence?checkpoint=1", SENT_BY).status == 404
    assert house.get(f"/v1/messages/{notice}/evidence?checkpoint=0", SENT_BY).status == 400
    assert_proved(bundle, house, alone)


# nothing can be changed


def test_a_change_of_any_file_is_named_by_both(house: House, alone: Alone, notice: str) -> None:
    files, pem = files_of(evidence(house, notice)), house.gateway.key.cert_pem
    forged = {name: made_of({**files, name: changed(data)}) for name, data in files.items()}
    for name, theirs in zip(forged, alone.each(list(forged.values()), pem), strict=True):
        for said in (ours(forged[name], [pem]), theirs):
            assert not said.proved, name
            assert name in said.named or (name in LISTED_NOT and "manifest.json" in said.named), (name, said)


def test_a_file_that_is_taken_out_put_in_or_doubled_is_named_by_both(house: House, alone: Alone, notice: str) -> None:
    files, pem = files_of(evidence(house, notice)), house.gateway.key.cert_pem
    without = {name: made_of({n: d for n, d in files.items() if n != name}) for name in files if name not in LISTED_NOT}
    more = {"proof/more.txt": made_of(files, ("proof/more.txt", b"x"))}
    with pytest.warns(UserWarning, match="Duplicate"):
        more |= {name: made_of(files, (name, files[name])) for name in ("receipt.xml", "manifest.json")}
    forged = {**without, **more}
    for name, theirs in zip(forged, alone.each(list(forged.values()), pem), strict=True):
        for said in (ours(forged[name], [pem]), theirs):
            assert not said.proved and name in said.named, (name, said)


def test_a_change_with_a_manifest_that_fits_is_found_out_by_both(house: House, alone: Alone, notice: str) -> None:
    files, pem = files_of(evidence(house, notice)), house.gateway.key.cert_pem
    named = [name for name in files if name not in LISTED_NOT]
    forged = {name: made_of(listed_anew({**files, name: changed(files[name])})) for name in named}
    for name, theirs in zip(forged, alone.each(list(forged.values()), pem), strict=True):
        for said in (ours(forged[name], [pem]), theirs):
            only_listed = name.endswith("/delivery.json") or name in MANIFEST_ALONE
            wanted = "manifest.json" if only_listed else name
            assert not said.proved and any(is_near(wanted, each) for each in said.named), (name, said)


def is_near(name: str, other: str) -> bool:
    """The same, or beside it: which one of a leaf, its path and its header is off, nobody can say."""
    folder = name.rpartition("/")[0]
    return name == other or (folder != "" and folder == other.rpartition("/")[0])


def test_another_document_under_the_same_proof_is_found_out(house: House, alone: Alone, notice: str) -> None:
    other = house.send(house.document(NOTICE, SENT_BY), SENT_BY).headers["swg-message"]
    mine, theirs = (files_of(evidence(house, each)) for each in (notice, other))
    forged = made_of(listed_anew({**mine, "document.xml": theirs["document.xml"]}))
    for said in both(forged, house, alone):
        assert not said.proved and {"document.xml", "manifest.json"} <= said.named


def test_a_bundle_by_somebody_else_is_not_trusted(house: House, alone: Alone, notice: str) -> None:
    bundle, stranger = evidence(house, notice), holder("stranger", "ec").cert_pem
    (theirs,) = alone.each([bundle], stranger)
    for said in (ours(bundle, [stranger]), theirs):
        assert not said.proved and [name for name in said.named if name.startswith("keys/")]
    assert not ours(bundle, []).proved and "trust" in ours(bundle, []).unshown


@pytest.mark.parametrize("step", [row[0] for row in holding.STEPS])
def test_whoever_leaves_a_step_out_lets_something_pass(house: House, notice: str, step: str) -> None:
    """The saboteur: each step is needed, since without it a forgery of its kind passes that step's place."""
    pem = house.gateway.key.cert_pem
    files = files_of(evidence(house, notice))
    (delivery,) = {name.rpartition("/")[0] for name in files if name.endswith("/copy.xml")}
    aims = {
        "files": "README.txt", "manifest": "manifest.sig", "batches": "proof/path.txt", "log": "proof/log.txt",
        "document": "document.xml", "receipt": "receipt.xml", "findings": "findings.json",
        "schema": "schema/head.xsd", "signature": "signature/signed.xml", "deliveries": f"{delivery}/copy.xml",
        "certificates": next(name for name in files if name.startswith("certificates/")),
    }  # fmt: skip
    trusted = [holder("stranger", "ec").cert_pem] if step == "trust" else [pem]
    if step != "trust":
        files = {**files, aims[step]: changed(files[aims[step]])}
    whole = ours(made_of(files), trusted, steps=[row for row in holding.STEPS if row[0] == step])
    sabotaged = ours(made_of(files), trusted, steps=[])
    assert (whole.proved, sabotaged.proved) == (False, True)


@pytest.mark.parametrize("step", [row[0].__name__ for row in program.STEPS])
def test_whoever_leaves_a_step_out_of_the_program_lets_something_pass(
    house: House, notice: str, tmp_path: Path, step: str
) -> None:
    """The saboteur of `verify.py`: what a step sees, no other step of the program sees in its place."""
    files = files_of(evidence(house, notice))
    (copy,) = [name for name in files if name.endswith("/copy.xml")]
    aims = {
        "files": "README.txt", "manifest": "manifest.sig", "statements": "proof/path.txt", "contents": "findings.json",
        "receipt": "receipt.xml", "signature": "signature/signed.xml", "deliveries": copy,
    }  # fmt: skip
    whose = holder("stranger", "ec").cert_pem if step == "trust" else house.gateway.key.cert_pem
    trusted = [load_pem_x509_certificate(whose)]
    if step != "trust":
        files = {**files, aims[step]: changed(files[aims[step]])}
    (tmp_path / "evidence.zip").write_bytes(made_of(files))
    told = program.verify(str(tmp_path / "evidence.zip"), trusted)
    failing = {row[0].__name__ for row, (_, _, holds, _) in zip(program.STEPS, told, strict=True) if holds is False}
    assert step in failing and failing <= {step, "files"}


TAMPERED = {  # table and column, what is done to it, the file that gives it away
    "document": (tables.documents.c.content, lambda was: was.replace(b"one", b"two") + b" ", "document.xml"),
    "receipt": (tables.documents.c.receipt, lambda was: was.replace(b">accepted<", b">refused<"), "receipt.xml"),
    "findings": (tables.documents.c.findings, lambda was: '[{"code":"SW101"}]', "codes.json"),
    "leaf": (tables.leaves.c.text, lambda was: was.replace("http", "amqp"), "proof/leaf.txt"),
    "certificate": (tables.kept_certificates.c.pem, lambda was: holder("stranger", "ec").cert_pem.decode(), None),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_a_journal_that_was_changed_brings_forth_no_evidence_that_holds(house: House, alone: Alone, what: str) -> None:
    message = house.send(house.document(ARRIVAL)).headers["swg-message"]
    column, change, file = TAMPERED[what]
    row = house.gateway.reading.document(message)
    assert row is not None
    key = {tables.documents: ("id", message), tables.leaves: ("seq", row["seq"])}
    name, value = key.get(column.table, ("digest", row["signer_digest"]))
    where = column.table.c[name] == value
    with house.gateway.database.begin() as connection:
        was = connection.execute(select(column).where(where)).scalar_one()
        connection.execute(update(column.table).where(where).values({column.name: change(was)}))
    bundle = evidence(house, message, "yard-demo")
    with house.gateway.database.begin() as connection:
        connection.execute(update(column.table).where(where).values({column.name: was}))
    for said in both(bundle, house, alone):
        if what == "findings":  # they are not shown as those that were told
            assert file in files_of(bundle) and "findings.json" not in files_of(bundle)
        else:
            assert not said.proved and (file in said.named or file is None), said


def test_a_certificate_that_is_not_kept_leaves_the_signature_unshown(house: House, alone: Alone) -> None:
    message = house.send(house.document(ARRIVAL)).headers["swg-message"]
    row, own = house.gateway.reading.document(message), tables.kept_certificates
    assert row is not None
    with house.gateway.database.begin() as connection:
        kept = dict(connection.execute(select(own).where(own.c.digest == row["signer_digest"])).mappings().one())
        connection.execute(delete(own).where(own.c.digest == row["signer_digest"]))
    bundle = evidence(house, message, "yard-demo")
    with house.gateway.database.begin() as connection:
        connection.execute(insert(own).values(kept))
    assert "certificate" in json.loads(files_of(bundle)["manifest.json"])["absent"]
    for said in both(bundle, house, alone):
        assert said.proved and said.unshown


# of every kind


def test_a_refused_document_has_evidence_too(house: House, alone: Alone) -> None:
    refused = house.send(house.document(ARRIVAL, EntryId="x", BayCode=""))
    files = files_of(evidence(house, refused.headers["swg-message"], "yard-demo"))
    assert refused.status == 422 and json.loads(files["findings.json"])
    assert b"kind: refused" in files["proof/leaf.txt"]
    assert_proved(made_of(files), house, alone)


@pytest.mark.parametrize("document", [b"", b"<InspectionArrival", b"\xff\xfe\x00 neither text nor XML"])
def test_what_cannot_be_read_has_evidence_too(house: House, alone: Alone, document: bytes) -> None:
    refused = house.send(document)
    files = files_of(evidence(house, refused.headers["swg-message"], "yard-demo"))
    assert files["document.bin"] == document
    assert_proved(made_of(files), house, alone)


def test_one_whose_signature_does_not_hold_says_so(house: House, alone: Alone) -> None:
    forged = house.document(ARRIVAL).replace(b"A-03", b"B-03")
    files = files_of(evidence(house, house.send(forged).headers["swg-message"], "yard-demo"))
    report = json.loads(files["signature/report.json"])
    assert (report["forms"], report["findings"]) == ([], ["SW204"])
    for said in both(made_of(files), house, alone):
        assert said.proved and [step for step in said.unshown if "signature" in step or "signed" in step]


def test_one_that_is_not_kept_says_so_and_its_leaf_is_proved(house: House, alone: Alone) -> None:
    refused = house.send(house.document(ARRIVAL, "wasteful-yard", EntryId="x"), "wasteful-yard")
    assert "SW209" in refused.codes
    files = files_of(evidence(house, refused.headers["swg-message"], "wasteful-yard"))
    assert not {"document.xml", "document.bin", "receipt.xml", "findings.json"} & files.keys()
    assert "未留存" in files["README.txt"].decode() and "not kept" in files["README.txt"].decode()
    assert "document-quota" in json.loads(files["manifest.json"])["absent"]
    for said in both(made_of(files), house, alone):
        assert said.proved and said.unshown


def test_one_that_was_erased_says_so_and_shows_what_is_stated_of_that(house: House, alone: Alone) -> None:
    sent = house.send(house.document(ARRIVAL, EntryId="x")).headers["swg-message"]
    erased = house.control("POST", "/journal/erase", {"messages": [sent], "reason": "the term is over", "by": "li.na"})
    assert erased.status == 200, erased.body
    files = files_of(evidence(house, sent, "yard-demo"))
    assert not {"document.xml", "document.bin"} & files.keys()
    assert b"kind: erasure" in files["erasure/leaf.txt"] and b"kind: refused" in files["proof/leaf.txt"]
    assert "document-erased" in json.loads(files["manifest.json"])["absent"]
    for said in both(made_of(files), house, alone):
        assert said.proved and said.unshown


# who signed


def authority(house: House, folder: Path, who: str = "port-demo") -> tuple[Path, Holder]:
    """A trusted authority with a list, and a certificate of its for a partner, who has no other."""
    now, register = datetime.now(UTC), house.gateway.register
    name = issuing.subject(name="Port authority", organisation="Port")
    ca = make_ca(folder, name, kind="p256", now=now - timedelta(hours=1), valid=AUTHORITY_VALID, passphrase=None)
    partner = register.directory.partner(who)
    name = issuing.subject(name=who, organisation=partner.sender_ids[0])
    made = ca.issue(name, now=now - timedelta(hours=1), valid=timedelta(days=30), kind="p256")
    pems = read_authorities((folder / "cert.pem").read_bytes())
    house.gateway.writer.write_now(TrustAuthority(register, "test", name="port-ca", pems=pems))
    partner = replace(partner, certificates=(registered(made.cert_pem),))
    house.gateway.writer.write_now(Apply(register, "test", PartnerFile(partner=partner), house.gateway.hint))
    crl = read_list((folder / "crl.pem").read_bytes(), now=now)
    house.gateway.writer.write_now(ImportList(register, "test", crl=crl))
    return folder, Holder(who, made.key_pem, made.cert_pem)


def test_certificates_and_the_list_are_those_of_the_time_whatever_became_of_them(
    house: House, alone: Alone, tmp_path: Path
) -> None:
    before = house.gateway.register.directory.partner("port-demo")
    _, own = authority(house, tmp_path / "ca")
    house.keys["port-demo"] = own  # type: ignore[assignment]
    sent = house.send(house.document(ARRIVAL, "port-demo"), "port-demo")
    register = house.gateway.register
    house.gateway.writer.write_now(Apply(register, "test", PartnerFile(partner=before), house.gateway.hint))
    house.gateway.writer.write_now(DistrustAuthority(register, "test", name="port-ca"))
    files = files_of(evidence(house, sent.headers["swg-message"], "port-demo"))
    report = json.loads(files["signature/report.json"])
    assert len(report["chain"]) == 2 and report["signer"]["certificate"] == report["chain"][0]
    assert report["revocation"] == {"answer": report["revocation"]["answer"], "kept": True}
    assert_proved(made_of(files), house, alone)
    (crl,) = [name for name in files if name.startswith("revocation/")]
    for said in both(made_of(listed_anew({**files, crl: changed(files[crl])})), house, alone):
        assert not said.proved


@pytest.mark.parametrize("kind", ["ed25519", "ec", "ec-384", "rsa"])
def test_a_signed_request_is_shown_with_its_base_and_its_headers(house: House, alone: Alone, kind: str) -> None:
    by, register = holder(f"yard {kind}", kind), house.gateway.register
    yard = register.directory.partner("yard-demo")
    terms = replace(yard.terms, signatures=("xmldsig", "rfc9421"))
    more = replace(yard, terms=terms, certificates=(*yard.certificates, registered(by.cert_pem)))
    house.gateway.writer.write_now(Apply(register, "test", PartnerFile(partner=more), house.gateway.hint))
    body = gzip.compress(unsigned(house.document(ARRIVAL)))
    url = f"{house.gateway.settings.url}/v1/messages"
    fields = [("content-type", "application/xml"), ("content-encoding", "gzip")]
    message = HttpMessage(method="POST", url=url, fields=fields)
    signed = sign_request(message, body, key_pem=by.key_pem, cert_pem=by.cert_pem, created=datetime.now(UTC))
    answer = house.ask("POST", "/v1/messages", "yard-demo", body, dict(fields) | signed | JSON)
    assert answer.status == 202, answer.body
    files = files_of(evidence(house, answer.json["message"], "yard-demo"))
    assert {"signature/base.txt", "signature/headers.json", "signature/body.bin"} <= files.keys()
    assert_proved(made_of(files), house, alone)
    for name in ("signature/base.txt", "signature/headers.json", "signature/body.bin"):
        for said in both(made_of(listed_anew({**files, name: changed(files[name])})), house, alone):
            assert not said.proved and [each for each in said.named if each.startswith("signature/")], name


def unsigned(document: bytes) -> bytes:
    root = etree.fromstring(document)
    for each in list(root.iter(SIGNATURE)):
        root.remove(each)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


# keys of the gateway


def test_todays_key_vouches_for_what_older_ones_have_sealed(alone: Alone, tmp_path: Path) -> None:
    with opened(tmp_path / "changing") as own:
        message = own.send(own.document(ARRIVAL)).headers["swg-message"]
        old = own.gateway.key.cert_pem
        for path in ("/keys/renew", "/keys/announce", "/keys/rotate", "/keys/renew"):
            said = own.control("POST", path, {"by": "li.na"})
            assert said.status == 200, said.body
        bundle = evidence(own, message, "yard-demo")
        assert_proved(bundle, own, alone)
    (theirs,) = alone.each([bundle], old)
    for verdict in (ours(bundle, [old]), theirs):
        assert not verdict.proved and all(name.startswith("keys/") for name in verdict.named)


# with other tools


@openssl.needed
def test_openssl_alone_can_repeat_it(house: House, notice: str, tmp_path: Path) -> None:
    for name, data in files_of(evidence(house, notice)).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    (tmp_path / "gateway.pem").write_bytes(house.gateway.key.cert_pem)
    public = openssl.done("x509", "-in", "gateway.pem", "-noout", "-pubkey", at=tmp_path)
    (tmp_path / "gateway.pub").write_text(public)
    for signed in ("manifest.json", "proof/header.txt", "checkpoint/head.txt"):
        beside = re.sub(r"\w+$", "sig", signed)
        words = ("dgst", "-sha256", "-verify", "gateway.pub", "-signature", beside, signed)
        assert "Verified OK" in openssl.done(*words, at=tmp_path)
        (tmp_path / signed).write_bytes(changed((tmp_path / signed).read_bytes()))
        assert openssl.openssl(*words, at=tmp_path).returncode != 0
    digest = openssl.done("dgst", "-sha256", "-r", "document.xml", at=tmp_path).split()[0]
    assert f"document: {digest}" in (tmp_path / "proof/leaf.txt").read_text()


def test_the_program_in_the_bundle_is_all_that_is_needed(house: House, alone: Alone, notice: str) -> None:
    bundle = evidence(house, notice)
    (alone.folder / "in-it.py").write_bytes(files_of(bundle)["verify.py"])
    (alone.folder / "evidence.zip").write_bytes(bundle)
    (alone.folder / "gateway.pem").write_bytes(house.gateway.key.cert_pem)
    done = alone.run("in-it.py", "evidence.zip", "--trust", "gateway.pem")
    assert (done.returncode, done.stderr) == (0, "") and "已证明 / proved" in done.stdout
    assert "ModuleNotFoundError" in alone.run("-c", "import messages").stderr
    untrusted = alone.run("in-it.py", "evidence.zip")
    assert untrusted.returncode == 1 and "--trust" in untrusted.stdout
    (alone.folder / "evidence.zip").write_bytes(b"PK no more")
    assert alone.run("in-it.py", "evidence.zip", "--trust", "gateway.pem").returncode == 1
    assert alone.run("in-it.py").returncode == 1
    for name in ("nothing.pem", "in-it.py"):
        told = alone.run("in-it.py", "evidence.zip", "--trust", name)
        assert told.returncode == 1 and "PEM" in told.stderr and "Traceback" not in told.stderr
