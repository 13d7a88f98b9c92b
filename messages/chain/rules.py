"""What must hold within one message of a chain: SW845 to SW847, SW849, SW853."""

from collections.abc import Callable, Iterator

from messages.chain.given import is_chosen, lacking
from messages.chain.parts import PARTS
from messages.chain.parts.loan import is_insured
from messages.chain.records import ChainApplication, ChainConsent, ChainProgress
from messages.envelope import Message
from messages.findings import Fault
from messages.identifiers import BadIdentifier, credit_code, reference

KNOWN = ("2", "3", "5", "9")  # list FUNCTION; another is told by its own finding
MOST = 26  # characters of a number: what is derived has room for nine more

Rule = Callable[[Message], Iterator[Fault]]


def nothing_is_lacking(form: ChainApplication) -> Iterator[Fault]:
    """SW845: of every part that is chosen, everything at once."""
    for part in PARTS:
        if is_chosen(form, part.name):
            for field in lacking(form, part):
                yield Fault(code="SW845", at=_nearest(form, field.path), value=f"{part.name}: {field.path}",
                            wanted=f"{part.zh}：{field.zh} / {field.en}")  # fmt: skip


def policy_is_to_come(form: ChainApplication) -> Iterator[Fault]:
    """SW845: a loan on an insured export waits for the policy of this chain's cover."""
    if form.loan is not None and is_insured(form) and form.cover is None:
        yield Fault(
            code="SW845", at="loan", value="loan: cover", wanted="融资贷款：本链办的出口信用保险 / loan: export cover"
        )


def something_is_chosen(form: ChainApplication) -> Iterator[Fault]:
    """SW846."""
    if not any(is_chosen(form, part.name) for part in PARTS):
        yield Fault(code="SW846", wanted=", ".join(part.name for part in PARTS))


def number_is_of_the_trader(body: ChainApplication | ChainConsent | ChainProgress) -> Iterator[Fault]:
    """SW847."""
    try:
        reference.check(body.chain_no)
    except BadIdentifier:
        return  # the identifier's own finding says it
    if not reference.is_of(body.chain_no, body.trader_id) or len(body.chain_no) > MOST:
        yield Fault(code="SW847", at="chain_no", wanted=f"{credit_code.organisation(body.trader_id)}…, {MOST} at most")


def refusal_says_why(body: ChainConsent) -> Iterator[Fault]:
    """SW853."""
    if body.verdict == "refuse" and body.reason is None:
        yield Fault(code="SW853", at="reason", wanted="Reason, where Verdict is refuse")


def only(*functions: str) -> Rule:
    """SW849: the functions a type may have."""

    def function_is_of_the_type(message: Message) -> Iterator[Fault]:
        """SW849."""
        if message.head.function_code in KNOWN and message.head.function_code not in functions:
            yield Fault(code="SW849", at="head.function_code", wanted=f"one of {', '.join(functions)}")

    return function_is_of_the_type


def form_is_whole(message: Message) -> Iterator[Fault]:
    """What a form that is new or changed must have; whoever withdraws his chain need not fill it in again."""
    if message.head.function_code != "3":
        yield from nothing_is_lacking(message.body)
        yield from something_is_chosen(message.body)
    if message.head.function_code not in ("3", "5"):  # a change may take the cover out, and is told what that blocks
        yield from policy_is_to_come(message.body)


def _nearest(form: ChainApplication, path: str) -> str:
    """Where the field would be: the field that holds it."""
    return path.rpartition(".")[0]


APPLICATION = (number_is_of_the_trader,)
OF_APPLICATION = (only("2", "9", "5", "3"), form_is_whole)
CONSENT = (number_is_of_the_trader, refusal_says_why)
PROGRESS = (number_is_of_the_trader,)
ONCE = (only("2", "9"),)
