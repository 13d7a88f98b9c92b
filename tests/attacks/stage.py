"""A gateway as a program of its own, and a hostile partner before it; it has little patience, so that no test waits."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from gateway.cli.processes import free_port
from gateway.partners.files import PartnerFile
from messages.catalogue import Catalogue
from simulators import profile
from simulators.attacks.attack import Attack, Verdict
from simulators.attacks.attacker import Attacker, Limits
from simulators.attacks.carriers import Carrier
from simulators.attacks.memory import Memory
from simulators.attacks.offering import Offering
from simulators.attacks.queueing import Queues
from simulators.attacks.reception import Reception
from simulators.attacks.run import ATTACKS, strike
from simulators.attacks.trap import Trap
from tests.gateways import Installation, installed, quick

BOTH = ("xmldsig", "rfc9421")  # forms of signature
LIMITS = Limits(head_s=1.0, piece_s=1.0, body_s=2.0, unread_s=1.0, push_s=1.5)
SETTINGS = {f"SWG_{name.upper()}": str(getattr(LIMITS, name)) for name in ("head_s", "piece_s", "body_s", "unread_s")}
_BY_ID = {attack.id: attack for attack in ATTACKS}


@dataclass(frozen=True)
class Stage:
    """What an attack is made with."""

    attacker: Attacker
    memory: Memory
    gateway: Installation

    def strike(self, attack: Attack | str, carrier: Carrier | None = None) -> Verdict:
        """Make it."""
        attack = _BY_ID[attack] if isinstance(attack, str) else attack
        return strike(attack, carrier, self.attacker, self.memory)


@contextmanager
def stage(
    folder: Path,
    *,
    program: Sequence[str] = ("-m", "gateway", "serve"),
    queues: Queues | None = None,
    **environment: str,
) -> Iterator[Stage]:
    """A stage as long as the block lasts. program: what runs the gateway. queues: of the one who attacks.

    environment: settings that differ.
    """
    port, offer, drop = "port-demo", free_port(), folder.parent / "folder"
    drop.mkdir()
    if queues is not None:
        environment = {"SWG_AMQP_URL": queues.url, **environment}
    with installed(folder, cast=lambda catalogue: _cast(catalogue, drop, offer, queues), pushed=(port,)) as own:
        own.program = program
        own.environment = SETTINGS | environment
        own.start()
        profiles = {name: profile.load(member.folder, gateway=own.settings.url) for name, member in own.members.items()}
        yard = profiles.pop("yard-demo")
        where = int((own.members[port].listens or ":0").rpartition(":")[2])
        with Trap(folder) as trap, Reception(profiles[port], where) as reception, Offering(offer) as offering:
            attacker = Attacker(
                profile=yard,
                trap=trap,
                others={each.party.role: each for each in profiles.values()},
                limits=LIMITS,
                reception=reception,
                folder=drop,
                offering=offering,
                queues=queues,
            )
            assert own.gateway is not None
            yield Stage(attacker, Memory(own.gateway.pid), own)


def _cast(catalogue: Catalogue, drop: Path, offer: int, queues: Queues | None) -> Iterator[PartnerFile]:
    """The sample partners; the one who attacks has every way in that there is."""
    for file in quick(catalogue, timeout_s=LIMITS.push_s, signatures=BOTH):
        if file.partner.name != "yard-demo":
            yield file
            continue
        terms = replace(
            file.partner.terms,
            folders=(str(drop),),
            folder_period_s=0.05,
            folder_settle_s=0.0,
            collect_url=f"http://127.0.0.1:{offer}/out",
            collect_period_s=0.1,
            collect_done="receipt",
            queue_in=queues.into if queues else None,
            queue_receipts=queues.receipts if queues else None,
        )
        yield PartnerFile(partner=replace(file.partner, terms=terms))
