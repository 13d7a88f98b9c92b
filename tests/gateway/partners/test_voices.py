"""For whom a message is said, as the register has it."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from gateway.partners.directory import Directory
from gateway.partners.partner import Person, Terms
from gateway.partners.samples import read_samples
from gateway.partners.voices import voice
from messages.catalogue import MessageType
from messages.roles import AGENT, TRADER
from messages.voice import Duty
from messages.xml.records import Partial
from tests.gateway.partners.journal import CATALOGUE

SAMPLES = {file.partner.name: file.partner for file in read_samples(CATALOGUE)}
CODE, AGENTS = "91370200MA3ABC127P", "91370200MA3AGT008Y"


@dataclass(frozen=True)
class Payment:
    """What somebody pays."""

    trader_id: str | None


PAYMENT = MessageType(
    "paying.payment.1", Payment, kind="request", by=(TRADER, AGENT), to=(), principal="trader_id", binding=True
)


def spoken(sender: str, body: Any, *, signer: str | None = None, people: tuple[Person, ...] = (), **terms: Any) -> Any:
    trader = replace(SAMPLES["trader-demo"], terms=Terms(**terms))
    directory = Directory([trader, SAMPLES["agent-demo"]], persons=people)
    return voice(directory, sender, PAYMENT, body, signer)


def test_a_trader_who_names_himself_or_nobody_speaks_for_himself():
    for body in (Payment(CODE), Payment(None)):
        assert spoken("trader-demo", body).is_own
        assert spoken("trader-demo", body, signer="k").is_bound


def test_what_nobody_signed_binds_nobody():
    assert not spoken("trader-demo", Payment(CODE)).is_bound


def test_an_agent_speaks_for_the_trader_he_names():
    heard = spoken("agent-demo", Payment(CODE))

    assert (heard.trader, heard.trader_id, heard.agent_ids) == ("trader-demo", CODE, (AGENTS,))
    assert not heard.is_own
    assert not heard.is_bound


def test_an_agent_who_names_nobody_or_a_stranger_speaks_for_nobody():
    assert spoken("agent-demo", Payment(None)).trader is None
    assert spoken("agent-demo", Payment("91370700MA3WFT002W")).trader is None
    assert not spoken("agent-demo", Payment(None)).is_own


def test_a_field_that_cannot_be_read_names_nobody():
    assert spoken("agent-demo", Partial(Payment, {})).trader is None


def test_what_is_needed_is_agreed_with_the_trader_not_with_his_agent():
    heard = spoken("agent-demo", Payment(CODE), needs=(Duty.CHECKER,), one_person="may", sign_within_h=5)

    assert heard.needs == {Duty.CHECKER, Duty.SIGNATORY}
    assert (heard.alone, heard.wait) == (True, timedelta(hours=5))
    single = spoken("agent-demo", Payment(CODE), needs=(Duty.CHECKER,), needs_of={"paying.payment.1": ()})
    assert single.needs == {Duty.SIGNATORY}


def test_whose_key_signed_decides_whether_it_binds():
    clerk = Person(partner="trader-demo", name="wang", duties=(Duty.MAKER,), keys=("k1",))
    boss = Person(partner="trader-demo", name="li", duties=(Duty.SIGNATORY,), keys=("k2",))
    heard = {key: spoken("trader-demo", Payment(CODE), signer=key, people=(clerk, boss)) for key in ("k1", "k2", "k3")}

    assert [each.is_bound for each in heard.values()] == [False, True, False]
    assert [each.actor.who for each in heard.values()] == ["trader-demo/wang", "trader-demo/li", "trader-demo"]
    assert heard["k2"].actor.certificate == "k2"
