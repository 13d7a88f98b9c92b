"""A house with a stub gateway and five partners, run in one loop until all is quiet."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from simulators import profile
from simulators.accounts import Account
from simulators.behaviour import Behaviour
from simulators.clock import Clock
from simulators.contracts import Contracts
from simulators.customs import Customs
from simulators.dice import Dice
from simulators.draw import Draw
from simulators.ledger import Ledger
from simulators.partner import Partner, Settings
from simulators.profile import Party, Profile
from simulators.reconcile import account
from simulators.trader import Trader
from simulators.yard import Yard
from tests.simulators.stub import Guest, StubGateway, write_profile

PARTIES = (
    {"name": "customs", "role": "customs", "sender_id": "4218"},
    {"name": "yard", "role": "yard", "sender_id": "4218MA3YRD663", "company": "黄岛口岸查验场"},
    {"name": "trader", "role": "trader", "sender_id": "4218MA3ABC127", "company": "潍坊海川进出口有限公司"},
    {"name": "agent", "role": "agent", "sender_id": "4218737944946", "company": "青岛报关行"},
)
PUSHED = ("customs", "yard")  # the others poll their mailboxes
YEAR = 2026
CONTRACTS = Contracts.load()


@dataclass
class House:
    """Profiles below a folder; settings by partner's name."""

    folder: Path
    gateway: StubGateway
    guests: dict[str, Guest] = field(default_factory=dict)
    partners: list[Partner] = field(default_factory=list)
    stop: asyncio.Event = field(default_factory=asyncio.Event)

    def book(self, name: str) -> Path:
        return self.folder / f"{name}.db"

    def accounts(self) -> dict[str, Account]:
        return {name: account(self.book(name)) for name in self.guests}

    async def play(self, name: str, *, seed: int = 7, speed: float = 200, **options: Any) -> None:
        who = profile.load(self.folder / name)
        digits, take_up = options.pop("digits", "0123456789"), options.pop("take_up", 0)
        clock, dice = Clock(speed), Dice(seed)
        ledger = Ledger(self.book(name), clock)
        behaviour = make(who, ledger, dice, profile.neighbours(self.folder), digits, take_up)
        settings = Settings(ready=self.folder / f"{name}.ready", **options)
        partner = Partner(who, behaviour, settings, ledger=ledger, contracts=CONTRACTS, clock=clock, dice=dice)
        self.partners.append(partner)
        try:
            await partner.run(self.stop)
        finally:
            ledger.close()

    async def rest(self) -> None:
        """Wait until nobody has anything to do, twice in a row, and end it."""
        calm = 0
        while calm < 3:
            await asyncio.sleep(0.03)
            calm = calm + 1 if not self.gateway.owed and all(each.is_at_rest for each in self.partners) else 0
        self.stop.set()

    async def open(self, name: str) -> str | None:
        """Wait until a partner is ready, and push to it from now on."""
        ready = self.folder / f"{name}.ready"
        for _ in range(500):
            if ready.exists():
                break
            await asyncio.sleep(0.01)
        self.guests[name].url = json.loads(ready.read_text("utf-8"))["url"]
        return self.guests[name].url


def make(who: Profile, ledger: Ledger, dice: Dice, parties: tuple[Party, ...], digits: str, take_up: int) -> Behaviour:
    match who.party.role:
        case "customs":
            return Customs(Draw(dice, "4218", parties, year=YEAR, digits=digits), ledger, dice)
        case "yard":
            return Yard(who.party, ledger, dice, count=take_up)
    return Trader(who.party, ledger, dice, count=take_up)


def rehearse(
    folder: Path, options: Mapping[str, Mapping[str, Any]], *, gateway: type[StubGateway] = StubGateway
) -> tuple[StubGateway, dict[str, Account]]:
    """Everyone named plays against a stub until all are quiet; the gateway as it ended, and everyone's account."""
    return asyncio.run(_rehearse(folder, options, gateway))


async def _rehearse(
    folder: Path, options: Mapping[str, Mapping[str, Any]], kind: type[StubGateway]
) -> tuple[StubGateway, dict[str, Account]]:
    guests: list[Guest] = []
    async with kind(guests) as gateway:
        house = House(folder, gateway)
        for row in PARTIES:
            if row["name"] in options:
                guest = write_profile(folder / row["name"], row, gateway=gateway.url, gateway_cert=gateway.cert)
                house.guests[row["name"]] = guest
                guests.append(guest)
        runs = []
        for name in sorted(options, key=lambda name: name == "customs"):  # who gives the notices comes last
            pushed = {"listen": ("127.0.0.1", 0)} if name in PUSHED else {"mailbox_wait": 0}
            runs.append(asyncio.create_task(house.play(name, **{**pushed, **options[name]})))
            await house.open(name)
        await asyncio.wait_for(asyncio.gather(house.rest(), *runs), 60)
        return gateway, house.accounts()
