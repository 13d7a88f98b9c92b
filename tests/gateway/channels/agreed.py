"""A gateway of real parts, with which ways are agreed while it runs."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from gateway.partners.changes import Apply
from gateway.partners.files import PartnerFile
from gateway.partners.partner import Partner
from tests.gateway.web.house import House

PATIENCE_S = 20.0
T = TypeVar("T")


def agree(house: House, name: str = "yard-demo", **terms: Any) -> Partner:
    """Change what is agreed with a partner; it holds when this returns."""
    gateway = house.gateway
    before = gateway.register.directory.partner(name)
    after = replace(before, terms=replace(before.terms, **terms))
    gateway.writer.write_now(Apply(gateway.register, "test", PartnerFile(partner=after), gateway.hint))
    return after


def eventually(holds: Callable[[], T], what: str) -> T:
    """What `holds` answers, once that is true of anything."""
    until = time.monotonic() + PATIENCE_S
    while not (found := holds()):
        assert time.monotonic() < until, f"after {PATIENCE_S:.0f} s: {what}"
        time.sleep(0.01)
    return found
