"""What binds a trader waits in the journal, and comes to its case with his signature or not at all, on both databases.

The message that binds is a mandate, which the agent gets a copy of. Whoever breaks the promise on purpose is found out
by `tests.flows.invariants`, which reads the rows and knows none of the gateway's code.
"""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import count
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gateway.case.judging import Judgement
from gateway.journal import tables
from gateway.journal.acting import Act, BadSignature, Detached, NoSuchSigning, NotHis, Verb
from gateway.journal.book import Book
from gateway.journal.clock import to_datetime
from gateway.journal.consent import AcceptSpoken, Coming
from gateway.journal.erasing import Erase, Undelivered
from gateway.journal.receipts import ReceiptMaker
from gateway.journal.submission import ReadMessage
from gateway.journal.writer import NotWritten
from messages.errors import SingleWindowError
from messages.mandate.records import MandateAuthorization
from messages.process import IllegalMove, Step
from messages.seals import algorithms
from messages.signing.process import Signing, signed, statement
from messages.signing.records import SigningConsent
from messages.voice import ALL_DUTIES, Actor, Duty, Voice
from tests.draws import draws
from tests.flows.invariants import amiss
from tests.inspections import CATALOGUE
from tests.journals import Journal, breaking, refuses
from tests.keys import Holder, holder

TRADER, AGENT = "91370200MA3ABC127P", "91370200MA3AGT008Y"
MAKER, CHECKER, SIGNATORY = Duty.MAKER, Duty.CHECKER, Duty.SIGNATORY
WAIT = timedelta(hours=72)
KEY: Holder = holder("ec")

_numbers = count(1)


def person(name: str, *duties: Duty) -> Actor:
    """One of the trader's people, who signs with a key."""
    return Actor(who=f"trader-demo/{name}", duties=frozenset(duties), certificate="c" * 64)


CLERK, BOSS = person("clerk", MAKER), person("boss", SIGNATORY)


def voice(actor: Actor, *needs: Duty, alone: bool = False) -> Voice:
    """The trader speaks for himself, by this key; what is agreed with him."""
    return Voice(
        sender="trader-demo",
        actor=actor,
        trader="trader-demo",
        trader_id=TRADER,
        needs=frozenset({*needs, SIGNATORY}),
        alone=alone,
        wait=WAIT,
    )


def say(journal: Journal, body: Any, spoken: Voice, how: type[AcceptSpoken] = AcceptSpoken, **more: Any) -> Any:
    """A document of the trader's comes in with this voice."""
    submission = journal.submission(body, by="trader", **more)
    messages = tuple(replace(read, voice=spoken) for read in submission.messages)
    command = how(replace(submission, messages=messages), journal.route, ReceiptMaker(CATALOGUE), journal.hinted.extend)
    return journal.writer.write_now(command)


def mandate(number: str | None = None) -> MandateAuthorization:
    return MandateAuthorization(
        mandate_no=number or f"WT-{next(_numbers)}",
        trader_id=TRADER,
        agent_id=AGENT,
        covers=("inspection",),
        valid_from=date(2026, 1, 1),
        valid_until=date(2027, 12, 31),
    )


def consent(journal: Journal, waiting: str, verdict: str = "sign") -> SigningConsent:
    (row,) = journal.rows(tables.documents, id=waiting)
    reason = "too dear" if verdict == "decline" else None
    return SigningConsent(message_uuid=waiting, document_digest=row["digest"], verdict=verdict, reason=reason)


def act(
    journal: Journal,
    waiting: str,
    verb: Verb,
    actor: Actor,
    *,
    how: type[Act] = Act,
    partner: str = "trader-demo",
    **more: Any,
) -> str:
    """One of the trader's people acts by the interface; the state that follows."""
    if verb == "sign":
        more = {"signature": by_hand(journal, waiting)} | more
    command = how(
        message=waiting,
        partner=partner,
        verb=verb,
        actor=actor,
        router=journal.route,
        receipts=ReceiptMaker(CATALOGUE),
        hint=journal.hinted.extend,
        **more,
    )
    return str(journal.writer.write_now(command))


def by_hand(journal: Journal, waiting: str, text: str | None = None) -> Detached:
    """A signature over what waits, or over another text."""
    known: Signing = case(journal, waiting).known
    key = load_pem_private_key(KEY.key_pem, None)
    signature = algorithms.ALGORITHMS[algorithms.of_key(key)].sign(key, (text or statement(known)).encode())
    return Detached(pem=KEY.cert_pem, signature=signature)


def case(journal: Journal, waiting: str) -> Any:
    """The case of what waits."""
    (found,) = journal.reading.under("signing", waiting)
    return found


def owed(journal: Journal, message: str) -> list[str]:
    """To whom a message is owed."""
    return [row["partner"] for row in journal.rows(tables.deliveries, message=message)]


def told(journal: Journal) -> list[tuple[str, str]]:
    """What the gateway said: status of the notice, to whom."""
    ids = {row["id"]: row for row in journal.rows(tables.messages, type="signing.notice.1")}
    return sorted(
        (_status(ids[row["message"]]["body"]), row["partner"])
        for row in journal.rows(tables.deliveries)
        if row["message"] in ids
    )


def _status(body: str) -> str:
    return body.partition('"status":"')[2].partition('"')[0]


def test_what_binds_and_is_not_signed_waits_and_is_owed_to_nobody(journal: Journal):
    waiting = say(journal, mandate(), voice(CLERK))

    assert [finding.code for finding in waiting.findings] == ["SW404"]
    assert owed(journal, waiting.document) == []
    assert [row["family"] for row in journal.rows(tables.cases)] == ["signing"]
    assert told(journal) == [("waiting", "trader-demo")]
    assert amiss(journal.database) == []


def test_what_is_signed_as_agreed_does_not_wait(journal: Journal):
    sent = say(journal, mandate(), voice(BOSS))

    assert sent.findings == ()
    assert owed(journal, sent.document) == ["agent-demo"]
    assert [row["family"] for row in journal.rows(tables.cases)] == ["mandate"]


def test_signed_it_comes_to_its_case_in_one_transaction(journal: Journal):
    waiting = say(journal, mandate("M1"), voice(CLERK)).document

    with breaking(journal.database, "commit", refuses), pytest.raises(SingleWindowError):
        act(journal, waiting, "sign", BOSS)
    assert case(journal, waiting).state == "to-sign"
    assert owed(journal, waiting) == []

    assert act(journal, waiting, "sign", BOSS) == "signed"
    assert owed(journal, waiting) == ["agent-demo"]
    events = [(row["event"], row["message"], row["by"]) for row in journal.rows(tables.case_events)]
    assert events[-2:] == [("given", waiting, "trader-demo"), ("told", events[-1][1], "gateway")]
    assert amiss(journal.database) == []


def test_a_message_of_the_trader_signs_as_well(journal: Journal):
    waiting = say(journal, mandate(), voice(CLERK)).document

    signing = say(journal, consent(journal, waiting), voice(BOSS))

    assert (signing.verdict, signing.findings) == ("accepted", ())
    assert owed(journal, waiting) == ["agent-demo"]


def test_nobody_signs_in_time_and_whoever_sent_it_is_told(journal: Journal):
    waiting = say(journal, mandate(), voice(CLERK)).document
    journal.clock.turn(WAIT.total_seconds() - 2)
    assert journal.expire() == 0

    journal.clock.turn(4)
    assert journal.expire() == 1

    assert case(journal, waiting).state == "expired"
    assert told(journal) == [("expired", "trader-demo"), ("waiting", "trader-demo")]
    assert owed(journal, waiting) == []
    with pytest.raises(IllegalMove):
        act(journal, waiting, "sign", BOSS)
    assert say(journal, consent(journal, waiting), voice(BOSS)).verdict == "refused"
    assert amiss(journal.database) == []


def test_what_was_signed_in_time_does_not_expire(journal: Journal):
    waiting = say(journal, mandate(), voice(CLERK)).document
    act(journal, waiting, "sign", BOSS)

    journal.clock.turn(WAIT.total_seconds() + 4)
    journal.expire()

    assert case(journal, waiting).state == "signed"


def test_two_who_sign_at_once_sign_once(journal: Journal):
    waiting = say(journal, mandate(), voice(CLERK)).document
    commands = [
        Act(
            message=waiting,
            partner="trader-demo",
            verb="sign",
            actor=BOSS,
            router=journal.route,
            receipts=ReceiptMaker(CATALOGUE),
            hint=journal.hinted.extend,
            signature=by_hand(journal, waiting),
        )
        for _ in range(2)
    ]

    first, second = journal.together(*commands)

    assert (first, type(second)) == ("signed", IllegalMove)
    assert owed(journal, waiting) == ["agent-demo"]


def test_no_signature_but_over_what_waits_counts(journal: Journal):
    waiting = say(journal, mandate(), voice(CLERK)).document
    other = say(journal, mandate(), voice(CLERK)).document

    for signature in (None, by_hand(journal, waiting, "something else"), by_hand(journal, other)):
        with pytest.raises(BadSignature):
            act(journal, waiting, "sign", BOSS, signature=signature)
    assert case(journal, waiting).state == "to-sign"


def test_another_partner_learns_nothing_of_what_waits(journal: Journal):
    waiting = say(journal, mandate(), voice(CLERK)).document

    with pytest.raises(NoSuchSigning):
        act(journal, waiting, "decline", BOSS, partner="agent-demo", reason="no")
    with pytest.raises(NoSuchSigning):
        act(journal, "00000000-0000-7000-8000-000000000000", "decline", BOSS, signature=None, reason="no")


def test_only_whoever_sent_it_takes_it_back_and_then_nothing_comes_of_it(journal: Journal):
    waiting = say(journal, mandate(), voice(CLERK)).document

    with pytest.raises(NoSuchSigning):
        act(journal, waiting, "withdraw", BOSS, partner="agent-demo", reason="no")
    assert act(journal, waiting, "withdraw", CLERK, reason="a slip") == "withdrawn"

    assert told(journal) == [("waiting", "trader-demo"), ("withdrawn", "trader-demo")]
    assert owed(journal, waiting) == []
    for verb in ("sign", "decline", "withdraw"):
        with pytest.raises(IllegalMove):
            act(journal, waiting, verb, BOSS, reason="too late")
    assert amiss(journal.database) == []


def test_what_is_signed_is_not_taken_back(journal: Journal):
    waiting = say(journal, mandate(), voice(CLERK)).document
    act(journal, waiting, "sign", BOSS)

    with pytest.raises(IllegalMove):
        act(journal, waiting, "withdraw", CLERK, reason="no")
    assert owed(journal, waiting) == ["agent-demo"]


def test_a_mandate_for_what_nobody_carries_is_taken_and_that_is_told(journal: Journal):
    came = say(journal, replace(mandate(), covers=("inspection", "setlement", "inspection.arival")), voice(BOSS))

    assert came.verdict == "accepted"
    told = [(each.code, each.where.rpartition("/")[2]) for each in came.findings]
    assert told == [("SW667", "covers[1]"), ("SW667", "covers[2]")]
    assert came.findings[1].wanted == "inspection.arrival"


def test_a_type_that_matters_is_never_taken_in_without_a_word_of_who_speaks(journal: Journal):
    submission = journal.submission(mandate(), by="trader")
    command = AcceptSpoken(submission, journal.route, ReceiptMaker(CATALOGUE), journal.hinted.extend)

    with pytest.raises(NotWritten, match="nobody said"):
        journal.writer.write_now(command)
    assert journal.rows(tables.messages) == []


def test_what_waits_is_not_erased_before_it_is_decided(journal: Journal):
    waiting = say(journal, mandate(), voice(CLERK)).document
    (notice,) = journal.rows(tables.deliveries)
    erase = Erase(documents=[waiting], by="li.na", reason="asked for")

    with pytest.raises(Undelivered, match="waits to be signed"):
        journal.writer.write_now(erase)

    act(journal, waiting, "decline", BOSS, reason="no")
    assert journal.writer.write_now(erase) == [waiting]
    assert notice["message"] != waiting


# anyone does anything, in any order

PEOPLE = tuple(f"p{number}" for number in range(3))
VERBS: tuple[Verb, ...] = ("check", "sign", "decline", "withdraw")


@dataclass
class Desk:
    """What must come of it, told in a few lines of its own: the state, who did what."""

    needs: frozenset[Duty]
    alone: bool
    hands: dict[str, str] = field(default_factory=dict)  # duty -> who
    state: str = ""

    def may(self, actor: Actor, duty: Duty) -> bool:
        touched = [who for done, who in self.hands.items() if done in self.needs]
        return duty in actor.duties and (self.alone or actor.who not in touched)

    def does(self, verb: Verb, actor: Actor) -> bool:
        """Whether it is allowed; then it is done."""
        if self.state not in ("to-check", "to-sign"):
            return False
        if verb in ("decline", "withdraw"):
            self.state = "declined" if verb == "decline" else "withdrawn"
            return True
        duty, at, to = (CHECKER, "to-check", "to-sign") if verb == "check" else (SIGNATORY, "to-sign", "signed")
        if self.state != at or not self.may(actor, duty):
            return False
        self.hands[duty], self.state = actor.who, to
        return True


duties = st.frozensets(st.sampled_from(Duty))


@settings(max_examples=draws(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    has=st.fixed_dictionaries(dict.fromkeys(PEOPLE, duties)),
    needs=duties,
    alone=st.booleans(),
    maker=st.sampled_from(PEOPLE),
    acts=st.lists(st.tuples(st.sampled_from(VERBS), st.sampled_from(PEOPLE)), max_size=6),
)
def test_whoever_does_whatever_in_any_order_only_what_is_agreed_binds(
    journal: Journal,
    has: dict[str, frozenset[Duty]],
    needs: frozenset[Duty],
    alone: bool,
    maker: str,
    acts: list[tuple[Verb, str]],
):
    actors = {name: person(name, *has[name]) for name in PEOPLE}
    came = say(journal, mandate(), voice(actors[maker], *needs, alone=alone))
    if MAKER in needs and MAKER not in has[maker]:
        assert [each.code for each in came.findings] == ["SW674"]
        return
    sent = came.document
    desk = Desk(needs | {SIGNATORY}, alone, {MAKER: actors[maker].who})
    if not journal.reading.under("signing", sent):
        assert SIGNATORY in has[maker] and CHECKER not in needs and (alone or MAKER not in needs)
        return
    assert not (SIGNATORY in has[maker] and CHECKER not in needs and (alone or MAKER not in needs))
    desk.state = "to-check" if CHECKER in needs else "to-sign"

    for verb, name in acts:
        allowed = desk.does(verb, actors[name])
        try:
            assert act(journal, sent, verb, actors[name], reason="no") == desk.state
            assert allowed
        except (IllegalMove, NotHis):
            assert not allowed

    assert case(journal, sent).state == desk.state
    assert bool(owed(journal, sent)) is (desk.state == "signed")
    assert amiss(journal.database) == []


# whoever breaks the promise is found out


class Hasty(AcceptSpoken):
    """Lets what waits go at once."""

    def _wait(self, book: Book, read: ReadMessage, voice: Voice, judgement: Judgement) -> Judgement:
        waiting = super()._wait(book, read, voice, judgement)
        assert waiting.step is not None
        Coming.of(book, waiting.step.known, self.router, self.receipts, self.hint, at=read.places).come(book)
        return waiting


class Lax(Act):
    """Lets anybody sign, whatever he has done before."""

    def _step(self, known: Signing, book: Book) -> Step:
        return signed(known, self.actor, to_datetime(book.now), signature="")


def test_who_lets_it_go_without_a_signature_is_found_out(journal: Journal):
    say(journal, mandate(), voice(CLERK), Hasty)

    assert any("to-sign, and owed" in each for each in amiss(journal.database))


def test_who_lets_one_person_do_both_is_found_out(journal: Journal):
    everything = Actor(who="trader-demo/boss", duties=ALL_DUTIES, certificate="c" * 64)
    waiting = say(journal, mandate(), voice(everything, MAKER)).document
    with pytest.raises(NotHis):
        act(journal, waiting, "sign", everything)

    act(journal, waiting, "sign", everything, how=Lax)

    assert any("by one person" in each for each in amiss(journal.database))


def test_who_signs_without_a_key_is_found_out(journal: Journal):
    waiting = say(journal, mandate(), voice(CLERK)).document

    act(journal, waiting, "sign", replace(BOSS, certificate=None), how=Lax)

    assert any("was not signed" in each for each in amiss(journal.database))
