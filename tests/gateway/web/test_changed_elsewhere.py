"""What another process of the gateway has taken back counts here at once, whatever this one has read so far."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from gateway.journal.database import open_database
from gateway.journal.sealing import Sealer
from gateway.journal.writer import Writer
from gateway.partners.changes import Apply, Change, RevokeToken, Switch
from gateway.partners.files import PartnerFile
from gateway.partners.partner import Scope
from gateway.partners.register import Register
from gateway.trust import tokens
from tests.gateway.web.house import House, issue
from tests.gateway.web.house import house as opened

ARRIVAL = "inspection.arrival.1/one-container"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("elsewhere"), refresh_period_s=600) as own:
        yield own


@contextmanager
def elsewhere(house: House) -> Iterator[tuple[Register, Writer]]:
    """Another process: a register and a writer of its own on the same journal."""
    database = open_database(house.gateway.settings.database_url)
    writer = Writer(database, house.gateway.catalogue, Sealer(house.gateway.key.current))
    writer.start()
    try:
        yield Register(database), writer
    finally:
        writer.stop()
        database.dispose()


def changed(house: House, change: type[Change], *asked: object, **said: object) -> None:
    with elsewhere(house) as (register, writer):
        writer.write_now(change(register, "test", *asked, **said))


def test_a_partner_disabled_elsewhere_is_refused_at_once(house: House) -> None:
    document = house.document(ARRIVAL, "small-yard")
    changed(house, Switch, "small-yard", disabled=True)

    answer = house.send(document, "small-yard")

    assert (answer.status, answer.codes) == (422, ["SW208"])


def test_a_token_taken_back_elsewhere_opens_nothing_any_more(house: House) -> None:
    token = house.tokens["short"] = issue(house.gateway, "yard-demo", Scope.PARTNER)
    document = house.document(ARRIVAL)
    changed(house, RevokeToken, tokens.digest(token))

    answer = house.send(document, "short")

    assert (answer.status, answer.json["type"]) == (401, "urn:single-window:problem:not-signed-in")


def test_a_certificate_taken_back_elsewhere_signs_nothing_any_more(house: House) -> None:
    partner = house.gateway.register.directory.partner("wrong-yard")
    document = house.document(ARRIVAL, "wrong-yard")
    old = partner.certificates[0]
    ended = replace(old, not_after=old.not_before + 1)
    changed(house, Apply, PartnerFile(partner=replace(partner, certificates=(ended,))), lambda lanes: None)

    assert house.send(document, "wrong-yard").codes == ["SW207"]


def test_a_change_of_somebody_else_is_no_reason_to_look_again(house: House) -> None:
    document = house.document(ARRIVAL)
    changed(house, Switch, "port-demo", disabled=True)

    assert house.send(document).status == 202
