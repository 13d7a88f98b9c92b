"""The desk where documents are written and sealed, in order or out of it on purpose.

Every document that is not wrong on purpose is held against its contract before it is sealed.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from lxml import etree

from simulators import acts, documents, seals, wrongs
from simulators.acts import Say
from simulators.clock import BEIJING, Clock, to_17, to_xml
from simulators.contracts import Contracts
from simulators.dice import Dice
from simulators.documents import NOW, TODAY
from simulators.faults import Faults, garbled
from simulators.forms import Form, Own
from simulators.ledger import Ledger
from simulators.profile import Profile
from simulators.strangers import stranger

ANOTHER = "4201MA3ABC127"  # someone else's id, or at least not the sender's


class OutOfContract(Exception):
    """A document of ours that should be right is not: a mistake in the simulator."""


class Drafts:
    """Makes the documents of one sender. wrong: from 1, so many are wrong first; below 1, that share of them.

    form: how they are written; what is wrong on purpose is written in the gateway's own XML.
    """

    def __init__(
        self,
        profile: Profile,
        *,
        ledger: Ledger,
        contracts: Contracts,
        faults: Faults,
        clock: Clock,
        dice: Dice,
        wrong: float = 0.0,
        form: Form | None = None,
    ) -> None:
        self._profile = profile
        self._ledger = ledger
        self._contracts = contracts
        self._form = form or Own(contracts)
        self._faults = faults
        self._clock = clock
        self._dice = dice
        self._wrong = wrong
        self._number = ledger.count("drafted")

    def draft(self, act: str) -> int:
        """Write and seal what the act says; the number of its entry."""
        say = acts.load(act)
        if not isinstance(say, Say):
            raise TypeError(f"{act} says nothing")
        self._number += 1
        body = timed(say.body, self._clock.now())
        if say.troubles is None:
            say = replace(say, troubles=self._troubles(say, body))
        trouble = say.troubles[0] if say.troubles else ""
        head = self._head(say)
        more = {} if isinstance(self._form, Own) else {"own": _plain(say.type, head, body)}
        return self._ledger.write(
            "drafted",
            about=say.about,
            type=say.type,
            message_id=head["MessageId"],
            document=self._document(say.type, head, body, trouble),
            function=say.function,
            trouble=trouble,
            act=acts.dump(say),
            **more,
        )

    def _head(self, say: Say) -> dict[str, str]:
        sender, time = self._profile.party.sender_id, to_17(self._clock.now())
        return {
            "MessageId": f"{sender}-{time}-{self._number}",
            "FunctionCode": say.function,
            "MessageType": say.type,
            "SenderId": sender,
            "ReceiverId": "EPORT",
            "SendTime": time,
            "Version": "1.0",
        }

    def _troubles(self, say: Say, body: Mapping[str, Any]) -> list[str]:
        """How this message goes wrong before it goes right."""
        key = acts.dump(say)
        found = [f"fault {kind}" for kind in ("garble", "forge") if self._faults.strikes(kind, key, say.type)]
        turn = self._ledger.recall("wrongs") or 0
        name = wrongs.choose(say.type, body, turn) if say.function == "2" else None
        if name and (turn < self._wrong if self._wrong >= 1 else self._dice.chance("wrong", key) < self._wrong):
            self._ledger.keep("wrongs", turn + 1)
            found.append(f"wrong {name}")
        return found

    def _document(self, type: str, head: dict[str, str], body: Mapping[str, Any], trouble: str) -> bytes:
        kind, _, name = trouble.partition(" ")
        if kind == "wrong":
            return self._spoilt(wrongs.WRONGS[name], type, head, body)
        root = documents.build(type, head, body)
        if found := self._contracts.faults(type, root):
            raise OutOfContract(f"{type}: {'; '.join(found)}")
        data = self._form.write(type, root, _forge if name == "forge" else self._sign)
        return garbled(data, head["MessageId"], self._dice) if name == "garble" else data

    def _spoilt(self, wrong: wrongs.Wrong, type: str, head: dict[str, str], body: Mapping[str, Any]) -> bytes:
        if wrong.sealing == "another":
            head = {**head, "SenderId": ANOTHER}
        root = documents.build(type, head, wrong.spoil(body) or body)
        if wrong.sealing != "unsigned":
            self._sign(root)
        data = documents.serialise(root)
        if wrong.sealing == "tampered":
            return data.replace(b"<Version>1.0<", b"<Version>1.1<", 1)
        return data

    def _sign(self, root: etree._Element) -> None:
        seals.sign(root, self._profile.key, self._profile.cert)


def _plain(type: str, head: dict[str, str], body: Mapping[str, Any]) -> str:
    """The same in the gateway's own XML, for those who balance books."""
    return documents.serialise(documents.build(type, head, body)).decode()


def _forge(root: etree._Element) -> None:
    seals.sign(root, *stranger())


def timed(value: Any, now: datetime) -> Any:
    """The table with times in the places kept for them."""
    if isinstance(value, Mapping):
        return {name: timed(item, now) for name, item in value.items()}
    if isinstance(value, list):
        return [timed(item, now) for item in value]
    if isinstance(value, str) and value.startswith(TODAY):
        now += timedelta(days=int(value[len(TODAY) :] or 0))
        return f"{now.astimezone(BEIJING):%Y-%m-%d}"
    if isinstance(value, str) and value.startswith(NOW):
        return to_xml(now + timedelta(seconds=int(value[len(NOW) :] or 0)))
    return value
