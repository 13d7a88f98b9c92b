"""The command line: `python -m simulators customs|yard|port|trader|agent|insurer|unit|bank …`, `account`."""

import argparse
import asyncio
import json
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from importlib import resources
from pathlib import Path

from simulators import faults, profile
from simulators.amender import Amender
from simulators.answering import Answering, Tiers
from simulators.assured import Assured
from simulators.bank import account as bank
from simulators.bank import command, house
from simulators.behaviour import Behaviour
from simulators.borrower import Borrower
from simulators.clock import Clock
from simulators.complaining import Complainant
from simulators.contracts import Contracts
from simulators.customs import Customs
from simulators.customs_guarantees import CustomsGuarantees
from simulators.dice import Dice
from simulators.draw import Draw
from simulators.forms import Form
from simulators.insurer import in_json, in_xml
from simulators.insurer.insurer import Insurer
from simulators.ledger import Ledger
from simulators.partner import Partner, Settings
from simulators.profile import Profile
from simulators.reconcile import account, reconcile
from simulators.releases import Releases
from simulators.settled import settled
from simulators.settler import Settler
from simulators.shipper import Shipper
from simulators.together import Together
from simulators.trader import Trader
from simulators.yard import Yard

FORMS: Mapping[str, Callable[[], Form]] = {in_json.FORM: in_json.InJson, in_xml.FORM: in_xml.InXml}
ROLES = ("customs", "yard", "port", "trader", "agent", "insurer", "unit")


def main(arguments: Sequence[str] | None = None) -> int:
    """Play a partner, or balance books; 0 where all went well."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments and arguments[0] == "bank":
        return command.main(arguments[1:])
    options = _parser().parse_args(arguments)
    if options.role == "account":
        return _account(options.ledgers)
    try:
        return asyncio.run(_play(options))
    except (OSError, KeyError, ValueError, faults.BadScript) as error:
        print(f"{options.role}: {type(error).__name__}: {error}", file=sys.stderr)
        return 2


async def _play(options: argparse.Namespace) -> int:
    settings = _settings(options)
    who = profile.load(options.profile, gateway=options.gateway)
    clock = Clock(options.speed)
    ledger = Ledger(options.ledger, clock)
    dice = _dice(options.seed, ledger)
    try:
        partner = Partner(
            who,
            _behaviour(options, who, ledger, dice, clock),
            settings,
            ledger=ledger,
            contracts=Contracts.load(),
            clock=clock,
            dice=dice,
            form=_form(options),
        )
        await partner.run(_stopped())
    finally:
        ledger.close()
    totals = account(options.ledger).totals()
    if options.json:
        print(json.dumps(totals, ensure_ascii=False), flush=True)
    return 0


def _form(options: argparse.Namespace) -> Form | None:
    """How it writes; None: in the gateway's own XML."""
    return FORMS[options.form]() if options.role == "insurer" and options.form in FORMS else None


def _dice(seed: int | None, ledger: Ledger) -> Dice:
    """The seed given, or that of the run before, or the time."""
    if seed is None:
        seed = ledger.recall("seed") or int(time.time())
    ledger.keep("seed", seed)
    return Dice(seed)


def _behaviour(options: argparse.Namespace, who: Profile, ledger: Ledger, dice: Dice, clock: Clock) -> Behaviour:
    count = options.count or 0
    match options.role:
        case "customs":
            parties = profile.neighbours(options.cast or options.profile.resolve().parent)
            office = who.party.sender_id[:4]
            draw = Draw(dice, office, parties, year=clock.now().year, digits=options.digits)
            opened = Customs(draw, ledger, dice, count=_inspections(options))
            releases = Releases(ledger, dice, office, parties, year=clock.now().year, count=options.releases)
            return Together(opened, releases, CustomsGuarantees(who.party, ledger, dice), Answering(dice))
        case "yard" | "port":
            return Together(Yard(who.party, ledger, dice, count=count), Answering(dice))
        case "insurer":
            return Together(Insurer(who.party, ledger, dice), Answering(dice))
        case "unit":
            return Together(Answering(dice), Tiers(dice))
    trader = Trader(who.party, ledger, dice, count=count)
    more: list[Behaviour] = []
    if options.settle:
        more.append(Settler(who.party, ledger, dice, bank=options.bank, count=options.settle))
    if options.insure:
        more.append(Assured(who.party, ledger, dice))
    if options.chain:
        more.append(Shipper(who.party, ledger, dice, bank=options.bank))
    if options.amends:
        more.append(Amender(who.party, dice, year=clock.now().year, count=options.amends))
    if options.complain:
        more.append(Complainant(who.party, ledger, dice, year=clock.now().year, count=options.complain))
    if options.borrow:
        more.append(Borrower(who.party, ledger, dice, bank=options.bank, count=options.borrow))
    return Together(trader, *more) if more else trader


def _settings(options: argparse.Namespace) -> Settings:
    customs = options.role == "customs"
    return Settings(
        listen=_address(options.listen) if options.receive == "push" else None,
        ready=options.ready,
        count=_openings(options),
        rate=options.rate or 1.0,
        send_rate=None if customs else options.rate,
        wrong=options.wrong,
        again=options.again,
        until_quiet=options.until_quiet,
        until_heard=options.until_heard,
        faults=faults.load(_script(options.faults)) if options.faults else (),
        progress=sys.stderr.isatty(),
    )


def _openings(options: argparse.Namespace) -> int:
    """How often it begins something: customs their cases and loads, a trader his agreement, chain or amendments."""
    if options.role == "customs":
        return max(_inspections(options), int(options.releases))
    if options.role not in ("trader", "agent"):
        return 0
    return max(int(bool(options.settle or options.chain or options.insure)), int(options.amends), int(options.complain))


def _inspections(options: argparse.Namespace) -> int:
    """How many inspections customs opens."""
    return 10 if options.count is None else int(options.count)


def _stopped() -> asyncio.Event:
    """Set by SIGTERM or SIGINT."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop


def _account(ledgers: Sequence[Path]) -> int:
    accounts = [account(path) for path in ledgers if not bank.is_bank(path)]
    banks = [bank.account(path) for path in ledgers if bank.is_bank(path)]
    partners = [each.totals() for each in accounts] + [each.totals() for each in banks]
    both = [path for path in ledgers if not bank.is_bank(path)], [path for path in ledgers if bank.is_bank(path)]
    together = reconcile(accounts) | {"settled": settled(*both)}
    print(json.dumps({"partners": partners, "together": together}, ensure_ascii=False, indent=2))
    return 0


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    return host.strip("[]") or "127.0.0.1", int(port)


def _script(name: str) -> Path:
    """A script by path, or by the name of one that lies here."""
    path = Path(name)
    return path if path.exists() else Path(str(resources.files("simulators"))) / "scripts" / f"{name}.toml"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m simulators", description="Partners of the single window, played.")
    roles = parser.add_subparsers(dest="role", required=True)
    for role in ROLES:
        _add_options(roles.add_parser(role, help=f"play {role}"), role)
    roles.add_parser("bank", help="play a bank; `bank --help` shows its flags", add_help=False)
    books = roles.add_parser("account", help="balance ledgers, each and together; prints JSON")
    books.add_argument("ledgers", nargs="+", type=Path, metavar="LEDGER")
    return parser


def _add_options(parser: argparse.ArgumentParser, role: str) -> None:
    customs, mailbox = role == "customs", role in ("trader", "agent", "unit")
    add = parser.add_argument
    add("--profile", type=Path, required=True, metavar="DIR", help="profile.json, key.pem, cert.pem, token")
    add("--gateway", metavar="URL", help="in place of the address in the profile")
    add(
        "--ledger", type=Path, required=True, metavar="FILE", help="its book, SQLite; one that exists is taken up again"
    )
    add("--receive", choices=("push", "mailbox"), default="mailbox" if mailbox else "push")
    add("--listen", default="127.0.0.1:0", metavar="HOST:PORT", help="where pushes come in; port 0: a free one")
    add("--ready", type=Path, metavar="FILE", help="written as JSON (name, role, pid, url) once it listens")
    add("--seed", type=int, help="repeats cases, outcomes, delays and faults; if not given, the time")
    add("--count", type=int, help="cases to open (10)" if customs else "cases to take up at most (all)")
    add("--rate", type=float, help="cases a second (1)" if customs else "messages a second at most (no limit)")
    add(
        "--wrong",
        type=float,
        default=0.0,
        metavar="K",
        help="from 1: so many messages are wrong first; below: that share",
    )
    add("--again", type=float, default=0.0, metavar="SHARE", help="accepted messages that are sent again, unchanged")
    add("--faults", metavar="FILE", help="fault script: a path, or the name of one in simulators/scripts")
    add("--speed", type=float, default=1.0, metavar="X", help="10 makes 30 seconds 3")
    add("--until-quiet", type=float, metavar="SECONDS", help="end after so long without work, all receipts in")
    add("--until-heard", metavar="TYPE", help="… or so long as a moment, once a message of this type has come")
    add("--json", action="store_true", help="the account on stdout at the end")
    if role == "insurer":
        add("--form", choices=("own", *FORMS), default="own", help="how its system writes; own: the gateway's own XML")
    if role in ("trader", "agent"):
        add("--settle", type=int, default=0, metavar="N", help="sign an agreement with the bank, make so many payments")
        add("--insure", action="store_true", help="have duties guaranteed and exports covered, and claim a loss")
        add(
            "--borrow",
            type=int,
            default=0,
            metavar="N",
            help="ask the bank for so many loans, and live them out",
        )
        add("--chain", action="store_true", help="have one shipment taken care of as a chain, with a correction")
        add("--amends", type=int, default=0, metavar="N", help="amendments of early declarations to ask for")
        add("--complain", type=int, default=0, metavar="N", help="grievances to bring, and call-backs to answer")
        add("--bank", default=house.House().cnaps, metavar="CNAPS", help="the bank that keeps the accounts")
    if customs:
        add("--releases", type=int, default=0, metavar="N", help="loads to assess for release by class")
        add("--cast", type=Path, metavar="DIR", help="folder of the other partners' profiles (beside its own)")
        add("--digits", default="0123456789", help="last digits of declaration numbers, so outcomes, to choose from")


if __name__ == "__main__":
    sys.exit(main())
