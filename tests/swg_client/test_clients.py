"""A partner signs, sends, receives, proves and follows with the kit, over real HTTP and lines that break."""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from gateway.cli.processes import free_port
from gateway.partners.changes import Apply, IssueToken
from gateway.partners.files import PartnerFile, registered
from gateway.partners.partner import Purpose, Scope
from gateway.partners.rights import WHOLE
from gateway.trust import tokens
from messages.seals.xmldsig import SIGNATURE
from swg_client import Assertion, Declined, Identity, Item, Key, NotProved, NotReached, Outbox, Patience, Secret
from tests.gateway.web.house import House, house
from tests.keys import holder
from tests.swg_client.kinds import KINDS
from tests.swg_client.stutter import Line, line_to

YARD, CUSTOMS = "yard-demo", "customs-demo"
ARRIVAL = "inspection.arrival.1/one-container"
NOTICE = "inspection.notice.1/one-container"
QUICK = Patience(first_s=0.01, longest_s=0.05, total_s=2.0)

Open = Callable[..., AbstractContextManager[Any]]


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    port = free_port()
    with house(tmp_path_factory.mktemp("kit"), port=port, public_url=f"http://127.0.0.1:{port}") as it:
        yield it


@pytest.fixture
def line(own: House) -> Iterator[Line]:
    with line_to(own.address) as it:
        yield it


@pytest.fixture(params=list(KINDS))
def opened(request: pytest.FixtureRequest, own: House) -> Open:
    """A client of the yard's, unless it is told otherwise."""
    given = {
        "access": Key(own.tokens[YARD]),
        "identity": identity(own, YARD),
        "trusted": [own.gateway.key.cert_pem],
        "patience": QUICK,
    }

    def open_(where: str | None = None, **more: Any) -> AbstractContextManager[Any]:
        return KINDS[request.param](where or own.address, **(given | more))

    return open_


def identity(own: House, who: str) -> Identity:
    return Identity(own.keys[who].key_pem, own.keys[who].cert_pem)


def unsigned(own: House, name: str = ARRIVAL, who: str = YARD, **changes: str) -> bytes:
    root = etree.fromstring(own.document(name, who, **changes))
    for each in list(root.iter(SIGNATURE)):
        root.remove(each)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def noticed(own: House) -> str:
    """A declaration of which the yard has had the notice."""
    entry = own.declaration()
    assert own.send(own.document(NOTICE, CUSTOMS, entry=entry), CUSTOMS).status == 202
    return entry


def secret_of(own: House) -> str:
    made = tokens.new_token(tokens.CLIENT)
    register = own.gateway.register
    command = IssueToken(
        register, "test", holder=YARD, digest=tokens.digest(made), prefix=tokens.shown(made), scope=Scope.PARTNER,
        purpose=Purpose.CLIENT, rights=WHOLE,
    )  # fmt: skip
    own.gateway.writer.write_now(command)
    return made


def test_what_is_sent_is_signed_taken_and_proved(own: House, opened: Open):
    with opened() as client:
        receipt = client.send(unsigned(own))
        assert (receipt.accepted, receipt.first, receipt.proved) == (True, True, True)
        assert client.receipt(receipt.message) == receipt.xml
        assert client.message(receipt.message).verdict == "accepted"
        assert client.evidence(receipt.message).startswith(b"PK")


def test_the_same_bytes_have_the_same_receipt(own: House, opened: Open):
    document = own.document(ARRIVAL)
    with opened() as client:
        one, other = client.send(document), client.send(document)
        assert client.document(one.message) == document
    assert (one.xml, one.first, other.first) == (other.xml, True, False)


def test_a_refusal_tells_everything_that_is_wrong(own: House, opened: Open):
    document = unsigned(own, ContainerNo="QDGU1000017", SiteCode="x")
    with opened() as client:
        receipt, found = client.send(document), client.validate(unsigned(own, ContainerNo="QDGU1000017"))
    assert not receipt.accepted and not receipt.may_heal and receipt.proved
    assert "SW502" in {each.code for each in receipt.findings} & {each.code for each in found}
    assert receipt.finding_count == len(receipt.findings) > 1


def test_a_lost_answer_is_asked_for_with_the_same_bytes(own: House, opened: Open, line: Line):
    line.cuts = 2
    with opened(line.url) as client:
        receipt = client.send(unsigned(own))
    assert receipt.accepted and not receipt.first
    assert len(line.asked) == 3 and len({body for _, _, body in line.asked}) == 1


def test_it_waits_as_long_as_the_gateway_asks(own: House, opened: Open, line: Line):
    line.answers = [(503, {"Retry-After": "1"}), (429, {}), (502, {})]
    with opened(line.url) as client:
        assert client.send(unsigned(own)).accepted
    assert len(line.asked) == 4


def test_patience_ends(opened: Open, own: House):
    with (
        opened("http://127.0.0.1:9", patience=Patience(first_s=0.01, total_s=0.1)) as client,
        pytest.raises(NotReached, match="127.0.0.1:9"),
    ):
        client.send(unsigned(own))


def test_what_the_gateway_declines_is_said_in_its_words(opened: Open):
    with opened(access=Key("swg_nobody")) as client, pytest.raises(Declined) as caught:
        client.find("421820261000000123")
    assert (caught.value.status, caught.value.kind) == (401, "not-signed-in")
    assert caught.value.zh and caught.value.next and caught.value.request in str(caught.value)


def test_a_receipt_that_was_changed_or_is_anothers_is_not_believed(own: House, opened: Open, line: Line):
    line.changed = lambda body: body.replace(b"<Verdict>accepted", b"<Verdict>refused")
    with opened(line.url) as client, pytest.raises(NotProved, match="回执验不过"):
        client.send(unsigned(own))
    stranger = holder("stranger", "ec").cert_pem
    with opened(trusted=[stranger]) as client, pytest.raises(NotProved):
        client.send(unsigned(own))


def test_what_comes_is_verified_and_acknowledged_once(own: House, opened: Open):
    entry = noticed(own)
    with opened() as client:
        mine = [each for each in client.fetch() if entry.encode() in each.document]
        assert [each.message_type for each in mine] == ["inspection.notice.1"] and mine[0].signer
        client.acknowledge(*mine)
        seen = {each.delivery for each in client.fetch()}
    assert mine[0].delivery not in seen


def test_what_was_changed_on_the_way_is_not_handed_out(own: House, opened: Open, line: Line):
    noticed(own)
    line.changed = lambda body: body.replace(b"CNQDG42", b"CNQDG43")
    with opened(line.url) as client, pytest.raises(NotProved):
        client.fetch()
    noticed(own)
    with opened(trusted=[]) as client, pytest.raises(NotProved, match="no certificate"):
        client.fetch()


def test_only_what_was_dealt_with_is_acknowledged(own: House, opened: Open):
    entries = [noticed(own), noticed(own)]
    with opened() as client:
        came = (each for each in client.receive(wait_s=1) if any(one.encode() in each.document for one in entries))
        done, broken_off = next(came), next(came)  # asking for the second acknowledges the first
        assert [state(own, each) for each in (done, broken_off)] == ["acknowledged", "sent"]


def state(own: House, item: Item) -> str:
    told = own.get(f"/v1/messages/{item.message}", "operator").json["deliveries"]
    return next(each["state"] for each in told if each["delivery"] == item.delivery)


def test_what_is_refused_is_not_given_again(own: House, opened: Open):
    noticed(own)
    with opened() as client:
        items = client.fetch()
        client.refuse(items, "不是我场 / not our yard")
        assert {each.delivery for each in items}.isdisjoint(each.delivery for each in client.fetch())


def test_a_case_is_found_by_its_number_and_followed(own: House, opened: Open):
    entry = noticed(own)
    with opened() as client:
        (case,) = client.find(entry)
        assert (case.family, case.order_key, case.final) == ("inspection", entry, False)
        steps = client.follow(case.id, every_s=0.05)
        before = next(steps)
        threading.Timer(0.2, lambda: client_sends(own, entry)).start()
        after = next(each for each in steps if each.message_type == "inspection.arrival.1")
        assert after.seq > before.seq and after.by == YARD
        assert client.case(case.id).timeline[-1].seq >= after.seq


def client_sends(own: House, entry: str) -> None:
    assert own.send(own.document(ARRIVAL, YARD, entry=entry), YARD).status == 202


def test_a_token_is_got_with_a_secret_and_again_when_it_is_over(own: House, opened: Open, line: Line):
    access = Secret(YARD, secret_of(own))
    with opened(line.url, access=access) as client:
        assert client.send(unsigned(own)).accepted and client.send(unsigned(own)).accepted
        assert [path for _, path, _ in line.asked].count("/oauth2/token") == 1
        line.answers = [(401, {})]
        assert client.send(unsigned(own)).accepted
    assert [path for _, path, _ in line.asked].count("/oauth2/token") == 2


def test_a_wrong_secret_is_said_so(opened: Open):
    with opened(access=Secret(YARD, "swgc_wrong")) as client, pytest.raises(Declined, match="invalid_client") as caught:
        client.find("1")
    assert caught.value.status == 401


@pytest.mark.parametrize("kind", ["ec", "rsa", "ed25519"])
def test_a_key_alone_gets_a_token_and_signs_the_request(own: House, opened: Open, kind: str):
    mine = holder(f"yard {kind}", kind)
    agree(own, ("xmldsig", "rfc9421"), mine.cert_pem)
    signer = Identity(mine.key_pem, mine.cert_pem, signs_requests=True)
    document = unsigned(own) if kind == "ed25519" else own.document(ARRIVAL)
    with opened(access=Assertion(YARD, signer), identity=signer) as client:
        assert client.send(document).accepted


def agree(own: House, signatures: tuple[str, ...], *certificates: bytes) -> None:
    register = own.gateway.register
    partner = register.directory.partner(YARD)
    known = {each.digest: each for each in (*partner.certificates, *map(registered, certificates))}
    changed = replace(partner, terms=replace(partner.terms, signatures=signatures), certificates=tuple(known.values()))
    own.gateway.writer.write_now(Apply(register, "test", PartnerFile(partner=changed), own.gateway.hint))


def test_an_outbox_sends_the_same_bytes_until_there_is_a_receipt(own: House, opened: Open, line: Line, tmp_path: Path):
    outbox = Outbox(tmp_path, identity(own, YARD))
    outbox.put("order-1", document := unsigned(own))
    outbox.put("order-1", document)  # put again: not signed again
    line.cuts = 1000
    with opened(line.url, patience=Patience(first_s=0.01, total_s=0.05)) as client, pytest.raises(NotReached):
        list(outbox.send(client.send))
    line.cuts = 0
    again = Outbox(tmp_path, identity(own, YARD))  # the program died; another takes it up
    with opened(line.url) as client:
        ((name, receipt),) = again.send(client.send)
        assert (name, receipt.accepted, receipt.first) == ("order-1", True, False)
        assert list(again.send(client.send)) == []
    assert len({body for _, _, body in line.asked}) == 1
    assert (tmp_path / "done/order-1.receipt.xml").read_bytes() == receipt.xml
    again.put("order-1", document)
    assert not list(again.waiting())


def test_an_outbox_keeps_what_is_refused_with_the_reason(own: House, opened: Open, tmp_path: Path):
    outbox = Outbox(tmp_path, identity(own, YARD))
    outbox.put("wrong", unsigned(own, ContainerNo="QDGU1000017"))
    with opened() as client:
        list(outbox.send(client.send))
    assert b"SW502" in (tmp_path / "refused/wrong.receipt.xml").read_bytes()
    assert not list(outbox.waiting())
