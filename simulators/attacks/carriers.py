"""The ways in, as an attacker goes them: one row for each that a gateway has, and its dry run.

Whoever adds a way in adds a row here; every attack that is a document is then made on it too.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from simulators.attacks.attack import Answer, Sent
from simulators.attacks.attacker import Attacker


@dataclass(frozen=True, slots=True)
class Carrier:
    """A row. name: as the gateway calls the way in, or what else takes documents. hand_in: what comes of a document."""

    name: str
    zh: str
    en: str
    hand_in: Callable[[Attacker, Sent], Answer]


def _post(path: str) -> Callable[[Attacker, Sent], Answer]:
    def hand_in(attacker: Attacker, sent: Sent) -> Answer:
        headers = {"Accept": "application/json"}
        if sent.content_type is not None:
            headers["Content-Type"] = sent.content_type
        if sent.coding is not None:
            headers["Content-Encoding"] = sent.coding
        return attacker.ask("POST", path, sent.content, headers)

    return hand_in


HTTP = Carrier("http", "HTTP 接口", "HTTP", _post("/v1/messages"))
DRY = Carrier("http-validate", "HTTP 试验", "HTTP, dry run", _post("/v1/validate"))

CARRIERS: Mapping[str, Carrier] = {carrier.name: carrier for carrier in (HTTP, DRY)}
