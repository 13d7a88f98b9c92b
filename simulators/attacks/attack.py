"""An attack: what is sent, what has to be answered, and the verdict on what was.

Whatever the attack, the answer is a 4xx with a finding (or a clean close, where HTTP itself is broken), within two
seconds; nothing is fetched, no file's content comes back, no trace of our code, no 5xx, and memory stays.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from simulators.attacks.attacker import Attacker
    from simulators.attacks.carriers import Carrier

WITHIN_S = 2.0
MOST_MB = 100.0
CROWD_MB = 200.0  # of a crowd of large documents: what many hold at once, which `held_bytes` bounds

TOOK = "took "
CLOSED = "closed"  # the line is cut, and nothing said
_LEAKS = re.compile(rb'Traceback \(most recent|File "[^"]+\.py"|site-packages|sqlalchemy|lxml\.etree|root:[^:]*:0:0')

Want = str | int


@dataclass(frozen=True, slots=True)
class Family:
    """Attacks of one kind: the threat, and what stands against it, in words."""

    name: str
    zh: str
    en: str
    control_zh: str
    control_en: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. status: None where the line was cut without a word.

    codes: of the findings. verdict: "accepted", "duplicate", "refused", or "valid" of a dry run. answers: how many
    came on the line. took_s: from the last word of the attack, or where that is the point of it, from the first.
    """

    status: int | None
    body: bytes = b""
    codes: tuple[str, ...] = ()
    verdict: str | None = None
    answers: int = 1
    took_s: float = 0.0
    told: Any = None


@dataclass(frozen=True, slots=True)
class Sent:
    """A document as it is handed in: its bytes, and what is said of them."""

    content: bytes
    content_type: str | None = "application/xml"
    coding: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attack:
    """One attack. wants: finding codes, statuses, or CLOSED; any of them will do.

    make: the document, for every way in that there is; or play: what is done on the wire. allowed_s: beyond WITHIN_S,
    where the attack itself takes time. holds: looks closer at an answer. most_mb: growth of memory. most_answers: more than so many on one line, and something was smuggled in.
    """

    name: str
    zh: str
    en: str
    wants: tuple[Want, ...]
    make: "Callable[[Attacker], Sent | bytes] | None" = None
    play: "Callable[[Attacker], Answer] | None" = None
    allowed_s: "Callable[[Attacker], float]" = field(default=lambda attacker: 0.0)
    holds: Callable[[Answer], str | None] = field(default=lambda answer: None)
    most_answers: int = 1
    most_mb: float = MOST_MB
    slow: bool = False
    family: str = ""

    @property
    def id(self) -> str:
        """Family and name: "doctype/billion-laughs"."""
        return f"{self.family}/{self.name}"

    def strike(self, attacker: "Attacker", carrier: "Carrier | None") -> Answer:
        """Do it; carrier: how the document goes in, None where there is none."""
        if self.play is not None:
            return self.play(attacker)
        if self.make is None or carrier is None:
            raise ValueError(f"{self.id} needs a way in")
        made = self.make(attacker)
        return carrier.hand_in(attacker, made if isinstance(made, Sent) else Sent(made))


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether the gateway held. why: what it did wrong; None: it held. status, codes, verdict: what it answered.

    grew_mb: how much more its memory was at most, None: not known.
    """

    attack: str
    way_in: str | None
    why: str | None
    status: int | None
    codes: tuple[str, ...]
    verdict: str | None
    took_s: float
    grew_mb: float | None

    @property
    def held(self) -> bool:
        """Nothing was wrong."""
        return self.why is None


def judge(
    attack: Attack, answer: Answer, *, allowed_s: float, fetched: Iterable[str], secret: bytes, grew_mb: float | None
) -> str | None:
    """What the gateway did wrong; None: nothing. fetched: by whom the trap was visited."""
    return next(filter(None, _wrongs(attack, answer, allowed_s, tuple(fetched), secret, grew_mb)), None)


def _wrongs(
    attack: Attack, answer: Answer, allowed_s: float, fetched: tuple[str, ...], secret: bytes, grew_mb: float | None
) -> Iterable[str | None]:
    status = answer.status
    yield f"it fetched: {', '.join(fetched)}" if fetched else None
    yield "a file's content came back" if secret in answer.body else None
    if leak := _LEAKS.search(answer.body):
        yield f"it tells of itself: {leak[0][:40].decode(errors='replace')}"
    yield f"answered {status}" if status is not None and status >= 500 and status not in attack.wants else None
    yield f"{TOOK}{answer.took_s:.1f} s" if answer.took_s > WITHIN_S + allowed_s else None
    yield f"grew by {grew_mb:.0f} MB" if grew_mb is not None and grew_mb > attack.most_mb else None
    yield f"{answer.answers} answers on one line" if answer.answers > attack.most_answers else None
    got: set[Want] = {CLOSED if status is None else status, *answer.codes}
    if answer.verdict is not None:
        got.add(answer.verdict)
    if not got & set(attack.wants):
        codes = ", ".join(answer.codes) or answer.verdict or "no finding"
        yield f"answered {status or CLOSED} ({codes}), want {' or '.join(map(str, attack.wants))}"
    yield attack.holds(answer)


def rows(family: Family, *attacks: Attack) -> tuple[Attack, ...]:
    """The attacks as this family's."""
    return tuple(replace(attack, family=family.name) for attack in attacks)


def document(
    name: str, zh: str, en: str, make: "Callable[[Attacker], Sent | bytes]", *wants: Want, **more: Any
) -> Attack:
    """A row that hands in a document."""
    return Attack(name=name, zh=zh, en=en, make=make, wants=wants, **more)


def line(name: str, zh: str, en: str, play: "Callable[[Attacker], Answer]", *wants: Want, **more: Any) -> Attack:
    """A row that does something on the wire."""
    return Attack(name=name, zh=zh, en=en, play=play, wants=wants, **more)
