"""A chain told message by message: its form, and a world of partners in which cases move as a test says."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from types import SimpleNamespace
from typing import Any

from gateway.case.judging import judge
from messages.catalogue import Catalogue
from messages.chain.known import Chain
from messages.chain.lapsing import UNTIL
from messages.chain.process import PROCESS
from messages.chain.records import (
    ChainApplication,
    ChainConsent,
    ChainCover,
    ChainDuty,
    ChainLoan,
    ChainRemittance,
    ChainShipment,
    ChainTrader,
)
from messages.chain.view import view
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.findings import Finding
from messages.money import Money
from messages.process import Case, Recall, Received, Saying, Taken, Timer
from messages.roles import Role
from messages.times import BEIJING
from messages.xml.records import Place

CATALOGUE = Catalogue(FAMILIES)
TYPES = {type_.record: type_ for type_ in CATALOGUE}
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=BEIJING)  # a Monday
TODAY = NOW.date()
TRADER, OTHER_TRADER = "91370200MA3ABC127P", "91370700MA3YRD663W"
BANK, INSURER, EXPORT_INSURER = "102458000013", "91370200MA3BXN072X", "91370100MA3XYB665R"
CHAIN = "MA3ABC127LB-1"
ENTRY = "421820261000000123"
NEW, CHANGED, WITHDRAWN = "2", "5", "3"


def money(amount: str | int, currency: str = "CNY") -> Money:
    return Money(Decimal(amount), currency)


def digest(name: str) -> str:
    return sha256(name.encode()).hexdigest()


def form(*parts: str, today: date = TODAY, **more: Any) -> ChainApplication:
    """The form, whole for these parts; `remittance={…}` says otherwise of one."""
    chosen = {name: replace(_PARTS[name](today), **more.pop(name, {})) for name in parts}
    shipment = replace(SHIPMENT, **more.pop("shipment", {}))
    said = {"chain_no": CHAIN, "trader_id": TRADER, "trader": FIRM, "shipment": shipment}
    return ChainApplication(**(said | chosen | more))


FIRM = ChainTrader(
    name="青岛海岳进出口有限公司",
    name_en="Haiyue Trading Co",
    legal_person="赵敏",
    contact="王磊",
    phone="053286001234",
    place="370211",
    office="4200",
    grade="registered",
)
SHIPMENT = ChainShipment(
    direction="I",
    entry_id=ENTRY,
    contract_no="HT-2026-077",
    invoice_no="INV-2026-1190",
    bill_no="COSU6289471520",
    value=money("182500.00", "USD"),
    partner="Ore Pty Ltd",
    partner_no="AU0017733",
    town="Perth",
    country="AU",
    offices=("4200",),
)


def _remittance(today: date) -> ChainRemittance:
    return ChainRemittance(
        bank=BANK,
        terms="2026-1",
        terms_digest=digest("agreement"),
        valid_from=today,
        account_no="37020100001234",
        account_currency="USD",
        amount=money("182500.00", "USD"),
        requested_on=today,
        payee_account="GB82WEST12345698765432",
        payee_bic="WPACAU2SXXX",
        charges="SHAR",
        nature="arrival",
        bop_code="121010",
    )


def _duty(today: date) -> ChainDuty:
    return ChainDuty(
        insurer=INSURER,
        scope=("registration", "rating", "duties"),
        terms="2026-1",
        terms_digest=digest("authorization"),
        quota=money("2000000.00"),
        insured=money("1000000.00"),
        duty_last_year=money("3000000.00"),
        period_from=today,
        period_to=today + timedelta(days=364),
        taxes=("duty", "vat"),
        uses=("summary", "term"),
    )


def _cover(today: date) -> ChainCover:
    return ChainCover(
        insurer=EXPORT_INSURER,
        terms="2026-1",
        terms_digest=digest("cover"),
        product="small",
        period_from=today,
        period_until=today + timedelta(days=300),
        last_year_exports=money("2650000.00", "USD"),
        limit=money("120000.00", "USD"),
        payment_terms="OA",
        credit_days=60,
    )


def _loan(today: date) -> ChainLoan:
    return ChainLoan(
        bank=BANK,
        product="import-bill",
        amount=money("150000.00", "USD"),
        tenor_days=90,
        purpose="支付铁矿石进口货款",
        safe_class="A",
        scopes=("declarations", "inspections"),
        data_from=today - timedelta(days=300),
        data_until=today + timedelta(days=100),
        data_valid_until=today + timedelta(days=100),
    )


_PARTS = {"remittance": _remittance, "duty": _duty, "cover": _cover, "loan": _loan}


def consent(known: Chain, part: str, verdict: str = "agree", **more: Any) -> ChainConsent:
    """The trader's word on a part as it is shown to him."""
    said = {"chain_no": known.chain_no, "trader_id": known.trader_id, "part": part, "verdict": verdict}
    reason = "不同意" if verdict == "refuse" else None
    return ChainConsent(**(said | {"digest": known.parts[part].digest, "reason": reason} | more))


@dataclass
class World:
    """A chain, and the cases of its members as far as they have come."""

    case: Case | None = None
    cases: dict[tuple[str, str], Case] = field(default_factory=dict)
    sent: list[Saying] = field(default_factory=list)
    refusing: set[str] = field(default_factory=set)  # types that are refused at the door
    refused: set[str] = field(default_factory=set)  # messages that were
    putting_off: set[str] = field(default_factory=set)  # types that are refused for now
    now: datetime = NOW
    numbers: int = 0

    @property
    def known(self) -> Chain:
        assert self.case is not None
        known: Chain = self.case.known
        return known

    def say(self, body: Any, function: str = NEW, by: Role = Role.TRADER, **head: str) -> tuple[str, ...]:
        """Somebody says something into the chain; the codes that refuse it, or none."""
        self.numbers += 1
        type_ = TYPES[type(body)]
        message = Message(
            Head(
                message_id=head.get("message_id", f"m{self.numbers}"),
                function_code=function,
                message_type=type_.code,
                sender_id="EPORT",
                receiver_id="EPORT",
                send_time=NOW,
            ),
            body,
        )
        told = [fault.code for rule in type_.rules for fault in rule(body)]
        told += [fault.code for rule in type_.whole for fault in rule(message)]
        received = Received(id=f"u{self.numbers}", message=message, sender="somebody", by=by, at=self.now)
        judgement = judge(CATALOGUE, type_, self.case, received, places=lambda at: Place(at))
        told += [each.code for each in judgement.findings if CATALOGUE.findings.refuses((each,))]
        if not told and judgement.step is not None:
            self.case = Case(
                id="c", family="chain", order_key=CHAIN, state=judgement.state_to, confirmed=True,
                known=judgement.step.known,
            )  # fmt: skip
        return tuple(told)

    def time_goes_by(self, by: timedelta) -> None:
        """And what has run out by then, has."""
        assert self.case is not None
        self.now += by
        while self.known.until is not None and self.known.until <= self.now:
            step = PROCESS.expire(self.known, Timer(name=UNTIL, at=self.known.until))
            assert step is not None
            self.case = replace(self.case, state=PROCESS.moves(self.state, step.event), known=step.known)

    def agree(self, *parts: str) -> None:
        """The trader agrees to these parts."""
        for part in parts:
            assert self.say(consent(self.known, part)) == ()

    def conduct(self) -> list[str]:
        """The platform leads, until everything waits for others; types that it sent for the trader."""
        before = len(self.sent)
        for _ in range(200):
            sayings = self.sayings()
            if not sayings:
                return [each.type for each in self.sent[before:]]
            self.take(sayings[0])
        raise AssertionError("it never rests")

    def sayings(self) -> tuple[Saying | Recall, ...]:
        assert PROCESS.conducts is not None
        places = {place[:2] for place in PROCESS.conducts.members(self.known)}
        there = tuple(case for case in self.cases.values() if (case.family, case.order_key) in places)
        return PROCESS.conducts.says(self.known, there, self.now)

    def take(self, saying: Saying | Recall) -> None:
        """Hand in what the platform says, and what is said of that."""
        if isinstance(saying, Recall):
            self._signing(saying.document, "withdrawn")
        elif saying.in_name_of is None:
            assert self.say(saying.body, by=Role.GATEWAY, message_id=saying.message_id) == ()
        else:
            assert PROCESS.conducts is not None
            self.take(PROCESS.conducts.answered(self.known, saying, self.hand_in(saying), self.now))

    def hand_in(self, saying: Saying) -> Taken:
        """What comes of it at the door. What was accepted before is not sent again."""
        ids = [each.message_id for each in self.sent]
        if saying.message_id in ids and saying.message_id not in self.refused:
            last = len(ids) - ids[::-1].index(saying.message_id)
            return Taken(verdict="accepted", document=f"d{last}")
        if saying.is_asked:
            return Taken(verdict="unsent", document="")
        self.sent.append(saying)
        self.refused.discard(saying.message_id)
        if saying.type in self.refusing | self.putting_off:
            finding = Finding(code="SW709", where="/RequestedOn", value="2026-11-20", wanted="2026-11-23 or later")
            self.refused.add(saying.message_id)
            verdict = "refused" if saying.type in self.refusing else "put-off"
            return Taken(verdict=verdict, document=f"d{len(self.sent)}", findings=(finding,))
        return Taken(verdict="accepted", document=f"d{len(self.sent)}")

    def moves(self, part: str, member: str, state: str, notice: Any = None, **known: Any) -> None:
        """The case of a member is in this state now."""
        chosen = self.known.parts[part]
        row = chosen.row.member(member)
        key = row.key(chosen.deriving())
        number = chosen.numbers()[member]
        there = SimpleNamespace(kind=member, part=SimpleNamespace(notice=notice, proposal_no=number, **known))
        self.cases[row.family, f"{key}#{member}" if row.family == "credit" else key] = Case(
            id=number, family=row.family, order_key=key, state=state, confirmed=True, known=there
        )

    def signing(self, saying: Saying, state: str) -> None:
        """What waits to be signed of a message that was handed in."""
        self._signing(f"d{self.sent.index(saying) + 1}", state)

    def _signing(self, document: str, state: str) -> None:
        self.cases["signing", document] = Case(
            id=document, family="signing", order_key=document, state=state, confirmed=True, known=None
        )

    def step(self, name: str) -> dict[str, Any]:
        """A step as the trader reads it: "duty.quota"."""
        part, step = name.split(".")
        (found,) = (each for each in view(self.known, None)["parts"] if each["part"] == part)
        return next(dict(each) for each in found["steps"] if each["step"] == step)

    def standing(self, name: str) -> str:
        return str(self.step(name)["standing"])

    @property
    def state(self) -> str:
        assert self.case is not None
        return self.case.state


def opened(*parts: str, agreed: bool = True, **more: Any) -> World:
    """A chain that was applied for."""
    world = World()
    assert world.say(form(*parts, **more)) == ()
    if agreed:
        world.agree(*parts)
    return world
