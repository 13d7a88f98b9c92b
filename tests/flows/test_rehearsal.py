"""What came by every way and in every form, rehearsed from a gateway that serves: it all comes out as it did."""

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from lxml import etree

from gateway.assembly import bare, encoders, forms
from gateway.check.examination import Tools
from gateway.delivery.outgoing import Outgoing
from gateway.journal.database import open_to_read
from gateway.partners.changes import Apply
from gateway.partners.files import PartnerFile
from gateway.partners.partner import Agreement
from gateway.rehearsal.past import Wanted
from gateway.rehearsal.playing import Player
from gateway.rehearsal.rehearse import Rehearsal, Rehearsed
from gateway.rehearsal.trial import Trial
from tests.documents import SAMPLES
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened
from tests.gateway.web.test_applications import APPOINTMENT, MANDATE, US, WHO, agree, appointment, mandate, post

ARRIVAL = "inspection.arrival.1"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("rehearsal"), public_url=US) as own:
        agree(own, WHO, signatures=("xmldsig", "rfc9421", "transport"))
        yield own


@pytest.fixture(scope="module")
def said(house: House) -> dict[str, str]:
    """The gateway's ids of what came, by what it was."""
    content = json.dumps(mandate(), indent=1).encode()
    answers = {
        "by connection": post(house, MANDATE, content),
        "by signed request": post(house, MANDATE, json.dumps(mandate()).encode(), by=WHO),
        "zipped and signed": post(house, MANDATE, gzip.compress(content), by=WHO, Content_Encoding="gzip"),
        "appointment": post(house, APPOINTMENT, appointment(house)),
        "refused in JSON": post(house, APPOINTMENT, b'{"x": 1}'),
    }
    told = {name: answer.json["message"] for name, answer in answers.items()}
    told["erased"] = house.send(house.document(f"{ARRIVAL}/one-container", EntryId="x")).headers["swg-message"]
    house.control("POST", "/journal/erase", {"messages": [told["erased"]], "reason": "asked"})
    told["notice"] = house.send(
        house.document("inspection.notice.1/everything-said", "customs-demo"), "customs-demo"
    ).headers["swg-message"]
    told["manifest"] = house.send(manifest(house)).headers["swg-message"]
    assert house.get("/v1/mailbox?limit=200", "yard-demo").json["items"]
    return told


def manifest(house: House) -> bytes:
    """An arrival as customs' own form has it, from a yard that may write so."""
    yard = house.gateway.register.directory.partner("yard-demo")
    agreed = {**yard.agreements, ARRIVAL: Agreement(type=ARRIVAL, may_send=True, form="manifest")}
    file = PartnerFile(partner=replace(yard, agreements=agreed))
    house.gateway.writer.write_now(Apply(house.gateway.register, "test", file, house.gateway.hint))
    text = (SAMPLES / "forms" / "manifest" / ARRIVAL / "valid" / "one-container.xml").read_text("utf-8")
    text = re.sub(r"<MessageID>[^<]*", "<MessageID>manifest-1", text)
    return house.signed(text.encode(), "yard-demo")


def today(house: House) -> Trial:
    gateway = house.gateway
    tools = Tools(
        catalogue=gateway.catalogue, schemas=gateway.schemas, explain=gateway.explainer.explain, forms=forms()
    )
    outgoing = Outgoing(catalogue=gateway.catalogue, key=lambda: gateway.key.current, encoders=encoders(), bare=bare())
    return Trial(tools=tools, directory=gateway.register.directory, outgoing=outgoing)


def rehearse(house: House, changed: Trial | None = None) -> dict[str, Rehearsed]:
    now = today(house)
    engine = open_to_read(house.gateway.settings.database_url)
    run = Rehearsal(engine, now, changed or now, Wanted(since=0, until=2**61)).run()
    return {each.past.row["id"]: each for each in run}


def test_whatever_form_and_way_it_comes_out_as_it_did(house: House, said: dict[str, str]) -> None:
    found = rehearse(house)
    assert [each.failed for each in found.values() if each.failed] == []
    assert {name: found[id_].differences for name, id_ in said.items() if found[id_].differences} == {}
    assert Counter(each.left for each in found.values() if each.left) == {"not-kept": 1, "head-not-kept": 1}
    assert (found[said["erased"]].left, found[said["refused in JSON"]].left) == ("not-kept", "head-not-kept")


def test_another_reading_adapter_tells_what_is_read_otherwise(house: House, said: dict[str, str]) -> None:
    now = today(house)
    key, adapter = next((key, each) for key, each in now.tools.forms.items() if each.code == ARRIVAL)

    def reads_another_bay(root: Any) -> Any:
        copy = etree.fromstring(etree.tostring(root).replace(b"A-03-12", b"B-03-12"))
        return adapter.decode(copy)

    other: Any = replace(adapter, decode=reads_another_bay)  # type: ignore[type-var]
    found = rehearse(house, replace(now, tools=replace(now.tools, forms={**now.tools.forms, key: other})))
    kinds = {each.kind for each in found[said["manifest"]].differences}
    assert "reading" in kinds and {id_ for id_, each in found.items() if each.differences} == {said["manifest"]}


def test_copies_that_were_sealed_are_compared_without_their_seal(house: House, said: dict[str, str]) -> None:
    """And the control-instruction number stays with customs: what the yard got is what it would get."""
    past = rehearse(house)[said["notice"]].past
    assert [each for each in past.deliveries if each.sealed and b"Signature" in each.sealed]
    assert rehearse(house)[said["notice"]].differences == ()


def test_whose_certificate_was_changed_since_has_the_one_he_signed_with(
    house: House, said: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = today(house)
    customs = now.directory.partner("customs-demo")
    renewed = replace(now, directory=now.directory.with_partner(replace(customs, certificates=())))
    assert rehearse(house, renewed)[said["notice"]].differences == ()
    monkeypatch.setattr(Player, "_as_then", lambda self, partner, past, trial: partner)  # a saboteur, who forgets it
    assert [each.kind for each in rehearse(house, renewed)[said["notice"]].differences] == ["verdict"]
