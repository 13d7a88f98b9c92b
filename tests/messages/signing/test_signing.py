"""Who may do what with a message that waits, and what the catalogue wants of a type that binds."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.catalogue import REQUEST, Catalogue, Family, MessageType
from messages.process import Timer
from messages.roles import AGENT, BANK, TRADER, Role
from messages.signing.process import (
    MOVES,
    PROCESS,
    STATES,
    Done,
    Signing,
    checked,
    declined,
    expire,
    objections,
    signed,
    statement,
    view,
)
from messages.times import BEIJING
from messages.voice import Actor, Duty, Voice

AT = datetime(2026, 11, 23, 9, 0, tzinfo=BEIJING)
KNOWN = Signing(
    message="0198c0de-7a11-7b22-8c33-9d4455ee66ff",
    message_id="m1",
    type="settlement.outward.1",
    digest="d" * 64,
    sender="agent-demo",
    sender_id="4218MA3AGT008",
    role=AGENT,
    trader="trader-demo",
    trader_id="91370200MA3ABC127P",
    needs=(Duty.SIGNATORY,),
    alone=False,
    until=AT + timedelta(hours=72),
)
PEOPLE = st.sampled_from(["a", "b", "c"])
DUTIES = st.frozensets(st.sampled_from(Duty))


@given(
    needs=DUTIES,
    alone=st.booleans(),
    before=st.lists(st.tuples(st.sampled_from(Duty), PEOPLE), max_size=2),
    who=PEOPLE,
    duties=DUTIES,
    duty=st.sampled_from([Duty.CHECKER, Duty.SIGNATORY]),
)
def test_whoever_has_the_duty_and_had_no_hand_in_it_may_and_nobody_else(needs, alone, before, who, duties, duty):
    done = tuple(Done(duty=each.value, who=name, at=AT) for each, name in before)
    known = replace(KNOWN, needs=tuple(sorted(needs | {Duty.SIGNATORY})), alone=alone, done=done)
    codes = {fault.code for fault in objections(known, Actor(who=who, duties=duties), duty)}

    touched = any(name == who and each in known.needs for each, name in before)
    assert ("SW674" in codes) is (duty not in duties)
    assert ("SW675" in codes) is (touched and not alone)


@given(own=st.booleans(), alone=st.booleans(), needs=DUTIES, duties=DUTIES, certificate=st.sampled_from([None, "c"]))
def test_a_signature_binds_at_once_only_where_nobody_else_is_needed(own, alone, needs, duties, certificate):
    voice = Voice(
        sender="t",
        actor=Actor(who="t/x", duties=duties, certificate=certificate),
        trader="t" if own else "other",
        needs=needs | {Duty.SIGNATORY},
        alone=alone,
    )
    others = Duty.CHECKER in needs or (Duty.MAKER in needs and not alone)
    assert voice.is_bound is (own and certificate is not None and Duty.SIGNATORY in duties and not others)


def test_what_is_signed_names_the_message_and_its_document():
    assert statement(KNOWN) == (
        "swg-signing-1\nmessage: 0198c0de-7a11-7b22-8c33-9d4455ee66ff\ntype: settlement.outward.1\n"
        f"digest: {'d' * 64}\nverdict: sign\n"
    )


def test_what_is_over_does_not_expire():
    boss = Actor(who="t/boss")
    until = Timer(name="until", at=KNOWN.until)
    assert expire(KNOWN, until) is not None
    assert expire(checked(KNOWN, boss, AT).known, until) is not None
    for step in (signed(KNOWN, boss, AT), declined(KNOWN, boss, AT, reason="no")):
        assert expire(step.known, until) is None


@pytest.mark.parametrize("role", [None, TRADER, AGENT])
def test_only_the_trader_and_the_platform_see_his_people(role: Role | None):
    made = replace(KNOWN, done=(Done(duty=Duty.MAKER, who="agent-demo", at=AT, document=KNOWN.message),))
    known = signed(made, Actor(who="trader-demo/li"), AT, document="the trader's own").known
    seen = view(known, role)
    assert [each["document"] for each in seen["done"]] == [KNOWN.message, None if role is AGENT else "the trader's own"]
    assert (seen["done"][1]["who"] is None) is (role is AGENT)
    assert (seen["statement"] is None) is (role is AGENT)


def test_nothing_leaves_a_state_that_is_final_but_to_be_told():
    final = {state.name for state in STATES if state.final}
    assert {event for source, event, _ in MOVES if source in final} == {"told"}


def family(**more: object) -> Family:
    given = {"kind": REQUEST, "by": (TRADER, AGENT), "to": (BANK,), "binding": True, "principal": "trader_id"}
    type_ = MessageType("paying.payment.1", object, **(given | more))
    return Family(name="paying", zh="付", en="paying", types=(type_,), process=PROCESS)


@pytest.mark.parametrize(
    ("more", "why"),
    [({"by": (BANK,)}, "only he and his agents"), ({"principal": None}, "does not say which")],
)
def test_a_type_that_binds_says_whom(more: dict[str, object], why: str):
    Catalogue([family()])
    with pytest.raises(ValueError, match=why):
        Catalogue([family(**more)])
    with pytest.raises(ValueError, match="no cases"):
        Catalogue([replace(family(), process=None)])
