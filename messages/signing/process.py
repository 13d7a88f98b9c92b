"""The process of a message that waits to be signed: checked where that is agreed, then signed, declined, or expired.

Until it is signed, whoever sent it may take it back.
Source: 制单 (maker), 复核 (checker), 签发 (signatory) of bank and insurance desks. Who may do what is settled by the
duties his key carries and by what the trader's agreement needs; `objections` says so, whichever way he comes.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

from messages.envelope import Head, Message
from messages.findings import Fault
from messages.process import NOWHERE, Alias, Case, Expected, Find, Key, Moves, Process, Received, State, Step, Timer
from messages.roles import AGENT, TRADER, Role
from messages.seals.assertions import Assertion
from messages.signing.records import (
    DECLINE,
    DECLINED,
    EXPIRED,
    SIGN,
    SIGNED,
    WAITING,
    WITHDRAWN,
    SigningConsent,
    SigningNotice,
)
from messages.voice import Actor, Duty, Voice

UNTIL = "until"  # the timer of the end of the wait
TO_CHECK, TO_SIGN = "to-check", "to-sign"
CONSENT, NOTICE = "signing.consent", "signing.notice"
OURS = "EPORT"

_SIGN = Expected(type=CONSENT, by=(TRADER,), zh="签署或拒签", en="sign it, or decline")
_CHECK = Expected(type=CONSENT, by=(TRADER,), zh="复核（POST /v1/signings/…/check）", en="check it (POST …/check)")

STATES = (
    State(name=TO_CHECK, zh="待复核", en="waits to be checked", expects=(_CHECK,)),
    State(name=TO_SIGN, zh="待签署", en="waits to be signed", expects=(_SIGN,)),
    State(name=SIGNED, zh="已签署", en="signed", final=True),
    State(name=DECLINED, zh="已拒签", en="declined", final=True),
    State(name=WITHDRAWN, zh="已撤回", en="taken back", final=True),
    State(name=EXPIRED, zh="逾期未签", en="expired", final=True),
)

MOVES = Moves(
    ("made, to check", (NOWHERE,), TO_CHECK),
    ("made, to sign", (NOWHERE,), TO_SIGN),
    ("checked", (TO_CHECK,), TO_SIGN),
    ("signed", (TO_SIGN,), SIGNED),
    ("declined", (TO_CHECK, TO_SIGN), DECLINED),
    ("withdrawn", (TO_CHECK, TO_SIGN), WITHDRAWN),
    ("expired", (TO_CHECK, TO_SIGN), EXPIRED),
    ("told", (TO_CHECK, TO_SIGN, SIGNED, DECLINED, WITHDRAWN, EXPIRED), Moves.SAME),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """One act upon the message. duty: as whom. who: "trader-demo/wang-li".

    certificate: SHA-256 of the one it was signed with, 64 hex digits; None: nothing was signed.
    signature:   base64, over the statement; None: the document `document` is what was signed, or the passkey's answer.
    assertion:   what a passkey answered, over the statement; None: none was asked.
    """

    duty: str
    who: str
    at: datetime
    certificate: str | None = None
    signature: str | None = None
    document: str | None = None
    assertion: Assertion | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """What is known of a message that waits.

    message: the gateway's id of it. digest: of its document, 64 hex digits. sender, role: who sent it, as what.
    trader:  the partner it would bind. trader_id: his credit code, where the message names him by it.
    needs:   duties by agreement. alone: one person may do several of them. until: how long it waits.
    doubts:  codes of findings that the sender's agreement turned into doubts when he sent it.
    """

    message: str
    message_id: str
    type: str
    digest: str
    sender: str
    sender_id: str
    role: Role
    trader: str
    trader_id: str | None
    needs: tuple[Duty, ...]
    alone: bool
    until: datetime
    doubts: tuple[str, ...] = ()
    done: tuple[Done, ...] = ()
    outcome: str | None = None
    reason: str | None = None


def maker_may(voice: Voice) -> Iterator[Fault]:
    """SW674: where a maker is agreed, what the trader sends himself comes from one; what an agent sends he has made."""
    if voice.is_own and Duty.MAKER in voice.needs and Duty.MAKER not in voice.actor.duties:
        has = ", ".join(sorted(voice.actor.duties)) or "none"
        yield Fault(code="SW674", value=f"{voice.actor.who}: {has}", wanted=Duty.MAKER.value)


def submitted(received: Received, voice: Voice, digest: str) -> Step:
    """A binding message has come, and what it came with does not bind the trader yet."""
    head = received.message.head
    until = (received.at + voice.wait).replace(microsecond=0)
    known = Signing(
        message=received.id,
        message_id=head.message_id,
        type=head.message_type,
        digest=digest,
        sender=received.sender,
        sender_id=head.sender_id,
        role=received.by,
        trader=voice.trader or "",
        trader_id=voice.trader_id,
        needs=tuple(sorted(voice.needs)),
        alone=voice.alone,
        until=until,
        doubts=tuple(sorted(received.doubts)),
        done=(_done(Duty.MAKER, voice.actor, received.at, document=received.id),),
    )
    event = "made, to check" if Duty.CHECKER in voice.needs else "made, to sign"
    notice = _notice(known, WAITING, received.at)
    return Step(event=event, known=known, hold=True, timers=(Timer(name=UNTIL, at=until),), forth=(notice,))


def objections(known: Signing, actor: Actor, duty: Duty) -> Iterator[Fault]:
    """Why he may not do this: he has not the duty (SW674), or has had a hand in it before (SW675)."""
    if duty not in actor.duties:
        has = ", ".join(sorted(actor.duties)) or "none"
        yield Fault(code="SW674", at="verdict", value=f"{actor.who}: {has}", wanted=duty.value)
    before = next((each for each in known.done if each.who == actor.who and each.duty in known.needs), None)
    if before is not None and not known.alone:
        yield Fault(code="SW675", at="verdict", value=f"{actor.who}: {before.duty}", wanted=f"another as {duty}")


def checked(known: Signing, actor: Actor, at: datetime) -> Step:
    """Somebody has compared it with what it is about."""
    return Step(event="checked", known=_with(known, _done(Duty.CHECKER, actor, at)))


def signed(
    known: Signing,
    actor: Actor,
    at: datetime,
    *,
    signature: str | None = None,
    document: str | None = None,
    assertion: Assertion | None = None,
) -> Step:
    """It binds the trader from now on."""
    done = _done(Duty.SIGNATORY, actor, at, signature=signature, document=document)
    done = replace(done, assertion=assertion)
    return _over(_with(known, done), SIGNED, at)


def declined(known: Signing, actor: Actor, at: datetime, *, reason: str | None, document: str | None = None) -> Step:
    """It will not bind him."""
    done = replace(_done(Duty.SIGNATORY, actor, at, document=document), duty=DECLINED)
    return _over(replace(_with(known, done), reason=reason), DECLINED, at)


def withdrawn(known: Signing, actor: Actor, at: datetime, *, reason: str | None) -> Step:
    """Whoever sent it takes it back: he has made a mistake, or it is not wanted any more."""
    done = replace(_done(Duty.MAKER, actor, at), duty=WITHDRAWN)
    return _over(replace(_with(known, done), reason=reason), WITHDRAWN, at)


def statement(known: Signing) -> str:
    """What a detached signature is made over, byte for byte, UTF-8."""
    return f"swg-signing-1\nmessage: {known.message}\ntype: {known.type}\ndigest: {known.digest}\nverdict: {SIGN}\n"


def trader_keys(known: Signing) -> tuple[Key, ...]:
    """What the trader is found by."""
    if known.trader_id is not None:
        return (Key(kind="credit-code", value=known.trader_id),)
    return (Key(kind="party", value=known.sender_id),)


def choose(cases: Sequence[Case], message: Message, find: Find | None) -> Case | None:
    return cases[-1] if cases else None


def admits(known: Signing | None, received: Received) -> Iterator[Fault]:
    """SW672: of another's message nobody learns that it waits."""
    if not isinstance(received.message.body, SigningNotice) and received.find is not None:
        is_his = known is not None and received.find(TRADER, trader_keys(known)) == received.sender
        if not is_his:
            yield Fault(code="SW672", at="message_uuid")


def is_of_this_document(known: Signing | None, received: Received) -> Iterator[Fault]:
    """SW673."""
    if known is not None and received.message.body.document_digest != known.digest:
        yield Fault(code="SW673", at="document_digest", wanted=known.digest)


def signer_may(known: Signing | None, received: Received) -> Iterator[Fault]:
    """SW203, SW674, SW675; declining needs no signature and no duty. What is over has no move anyway."""
    if known is None or known.outcome is not None or received.voice is None:
        return
    if received.message.body.verdict == DECLINE:
        return
    if received.voice.actor.certificate is None:
        yield Fault(code="SW203", wanted="ds:Signature, or a signed request (RFC 9421)")
    yield from objections(known, received.voice.actor, Duty.SIGNATORY)


def fold(known: Signing | None, received: Received) -> Step:
    body = received.message.body
    if known is None or received.voice is None or not isinstance(body, SigningConsent):
        return Step(event="told", known=known)
    actor = received.voice.actor
    if body.verdict == DECLINE:
        return declined(known, actor, received.at, reason=body.reason, document=received.id)
    return signed(known, actor, received.at, document=received.id)


def expire(known: Signing, timer: Timer) -> Step | None:
    if known.outcome is not None or timer.name != UNTIL:
        return None
    return _over(known, EXPIRED, timer.at)


def aliases(known: Signing) -> Iterator[Alias]:
    yield Alias(kind="message", value=known.message)
    yield Alias(kind="message-id", value=known.message_id)


def parties(known: Signing, message: Message) -> Mapping[Role, tuple[Key, ...]]:
    """A notice that it waits is for the trader; what came of it is for whoever sent it too. Nothing else goes out."""
    if not isinstance(message.body, SigningNotice):
        return {}
    trader = {TRADER: trader_keys(known)}
    if message.body.status == WAITING or known.sender == known.trader:
        return trader
    return {**trader, AGENT: (Key(kind="party", value=known.sender_id),)}


def concerns(known: Signing) -> tuple[tuple[Role, tuple[Key, ...]], ...]:
    trader = (TRADER, trader_keys(known))
    if known.sender == known.trader:
        return (trader,)
    return trader, (AGENT, (Key(kind="party", value=known.sender_id),))


def view(known: Signing, role: Role | None) -> Mapping[str, Any]:
    """Who of the trader's people did what, and by which message, is his own matter, and the platform's."""
    sees_people = role in (None, TRADER)
    return {
        "message": known.message,
        "message_id": known.message_id,
        "message_type": known.type,
        "digest": known.digest,
        "sender": known.sender,
        "trader": known.trader,
        "trader_id": known.trader_id,
        "needs": known.needs,
        "one_person_may": known.alone,
        "until": known.until,
        "statement": statement(known) if sees_people else None,
        "done": [_told(each, known.message, sees_people=sees_people) for each in known.done],
        "outcome": known.outcome,
        "reason": known.reason,
    }


def _told(each: Done, message: str, *, sees_people: bool) -> Mapping[str, Any]:
    return {
        "duty": each.duty,
        "at": each.at,
        "who": each.who if sees_people else None,
        "certificate": each.certificate,
        "document": each.document if sees_people or each.document == message else None,
        "signature": each.signature,
        "assertion": asdict(each.assertion) if each.assertion is not None and sees_people else None,
    }


def _done(duty: Duty, actor: Actor, at: datetime, *, signature: str | None = None, document: str | None = None) -> Done:
    return Done(
        duty=duty.value, who=actor.who, at=at, certificate=actor.certificate, signature=signature, document=document
    )


def _with(known: Signing, done: Done) -> Signing:
    return replace(known, done=(*known.done, done))


def _over(known: Signing, outcome: str, at: datetime) -> Step:
    known = replace(known, outcome=outcome)
    return Step(event=outcome, known=known, forth=(_notice(known, outcome, at),))


def _notice(known: Signing, status: str, at: datetime) -> Message:
    head = Head(
        message_id=f"{status}-{known.message}",
        function_code="9",
        message_type=f"{NOTICE}.1",
        sender_id=OURS,
        receiver_id=OURS,
        send_time=at,
    )
    body = SigningNotice(
        message_uuid=known.message,
        ref_message_id=known.message_id,
        ref_message_type=known.type,
        ref_sender_id=known.sender_id,
        document_digest=known.digest,
        status=status,
        wait_until=known.until,
        reason=known.reason,
    )
    return Message(head, body)


def _no_pardon(known: Signing | None, body: Any) -> tuple[str, ...]:
    return ()


PROCESS = Process(
    known=Signing,
    states=STATES,
    moves=MOVES,
    order_key=lambda body: str(body.message_uuid),
    choose=choose,
    admits=admits,
    against={CONSENT: (is_of_this_document, signer_may)},
    pardons=_no_pardon,
    fold=fold,
    expire=expire,
    aliases=aliases,
    parties=parties,
    concerns=concerns,
    view=view,
)
