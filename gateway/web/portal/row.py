"""What is said of a page of the portal: its path, its name, and who may come to it."""

from dataclasses import dataclass
from enum import IntEnum

from gateway.partners.partner import Scope
from gateway.partners.rights import Action
from gateway.web.authentication import Caller
from messages.roles import Role


class Reach(IntEnum):
    """How far somebody must have come."""

    ANYONE = 0
    BEGUN = 1  # he has shown something, and more is wanted
    WHOLE = 2  # he is signed in


FORM = 256 << 10  # bytes of a form
EVERYBODY = frozenset(Scope)
PARTNERS = frozenset({Scope.PARTNER})
PLATFORM = EVERYBODY - PARTNERS


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A row. name: of its words and template. scopes: whose. action: what his role must open of his partner's own.

    of: what his partner must be, one of them; none: it does not matter.
    menu: it is listed on every page for those who may see it. own: beneath the person's name, since it is of himself.
    quiet: a page asks for it by itself: that does not count as somebody being there.
    most: bytes of a form with files (multipart); any other form is held to FORM.
    """

    path: str
    name: str
    reach: Reach = Reach.WHOLE
    scopes: frozenset[Scope] = EVERYBODY
    action: Action | None = None
    of: tuple[Role, ...] = ()
    menu: bool = False
    own: bool = False
    quiet: bool = False
    most: int = FORM

    @property
    def is_told(self) -> bool:
        """Whether it shows others' things, so that it is on the record when somebody of the platform reads it."""
        return self.reach is Reach.WHOLE and not self.own and not self.quiet

    def admits(self, caller: Caller) -> bool:
        """Whether he may see it."""
        if caller.scope not in self.scopes:
            return False
        if caller.partner is None:
            return not self.of
        may = self.action is None or caller.rights.allow(self.action)
        return may and (not self.of or not set(self.of).isdisjoint(caller.partner.roles))
