"""Who may call what: every route names one of these rules, and none is served without one."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from gateway.partners.partner import Scope
from gateway.partners.rights import Action
from gateway.web.authentication import Caller
from gateway.web.problems import Problem


class Rule(StrEnum):
    """Who may call; what he then gets is up to what concerns him."""

    ANYONE = "anyone"  # no token: health, the catalogue, this interface's own description
    HOLDERS = "holders"  # whoever has a live token
    DRAFTS = "drafts"  # whoever may send, and the platform: a dry run
    CONCERNED = "concerned"  # a partner: what concerns him; operator and auditor: everything
    SENDER = "sender"  # a partner: what he sent himself; operator and auditor: everything
    OWN = "own"  # a partner, of his own; nobody else
    FOLLOWER = "follower"  # a partner, of what tells him what concerns him
    DOCUMENTS = "documents"  # a partner; a disabled one too, whom his receipt tells so (SW208)
    BEARERS = "bearers"  # whoever shows the single-use token that is in what he says; nobody signs in
    SIGNERS = "signers"  # a partner's people, of what waits for him or was sent by him
    PLATFORM = "platform"  # operator and auditor
    PORTAL = "portal"  # as the row of the page says (gateway.web.portal.pages)
    NEARBY = "nearby"  # this machine, without a token; operator and auditor from anywhere


SCOPES = {
    Rule.HOLDERS: frozenset(Scope),
    Rule.DRAFTS: frozenset(Scope),
    Rule.CONCERNED: frozenset(Scope),
    Rule.SENDER: frozenset(Scope),
    Rule.OWN: frozenset({Scope.PARTNER}),
    Rule.FOLLOWER: frozenset({Scope.PARTNER}),
    Rule.DOCUMENTS: frozenset({Scope.PARTNER}),
    Rule.BEARERS: frozenset({Scope.PARTNER}),
    Rule.SIGNERS: frozenset({Scope.PARTNER}),
    Rule.PLATFORM: frozenset({Scope.OPERATOR, Scope.AUDITOR}),
    Rule.PORTAL: frozenset(Scope),
    Rule.NEARBY: frozenset({Scope.OPERATOR, Scope.AUDITOR}),
}

ACTIONS: Mapping[Rule, Action] = {  # what a partner's key must open
    Rule.DRAFTS: Action.SEND,
    Rule.CONCERNED: Action.READ,
    Rule.SENDER: Action.READ,
    Rule.OWN: Action.MAILBOX,
    Rule.FOLLOWER: Action.READ,
    Rule.DOCUMENTS: Action.SEND,
    Rule.SIGNERS: Action.SEND,
}

E = TypeVar("E", bound=Callable[..., Any])


def rule(which: Rule) -> Callable[[E], E]:
    """Say of an endpoint who may call it."""

    def say(endpoint: E) -> E:
        endpoint.__swg_rule__ = which  # type: ignore[attr-defined]
        return endpoint

    return say


def rule_of(endpoint: Any) -> Rule | None:
    """What was said of an endpoint; None: nothing."""
    found = getattr(endpoint, "__swg_rule__", None)
    return found if isinstance(found, Rule) else None


def is_open(which: Rule, is_nearby: Callable[[], bool]) -> bool:
    """Whether this may be called without a token. is_nearby: whether this machine asks, and for itself."""
    return which is Rule.ANYONE or (which is Rule.NEARBY and is_nearby())


def hold(which: Rule, caller: Caller) -> None:
    """Let this caller through, or raise Problem (403)."""
    if caller.scope not in SCOPES[which]:
        wanted = ", ".join(sorted(SCOPES[which]))
        raise Problem("not-allowed", f"this needs a token of scope {wanted}; yours is {caller.scope}")
    if caller.partner is not None and caller.partner.disabled and which is not Rule.DOCUMENTS:
        raise Problem("disabled", f"{caller.partner.name} may neither send nor read")
    action = ACTIONS.get(which)
    if caller.partner is not None and action is not None and not caller.rights.allow(action):
        challenge = f'Bearer realm="single-window", error="insufficient_scope", scope="{action}"'
        detail = f"this needs the right {action}; the key opens {caller.rights}"
        raise Problem("scope-too-narrow", detail, {"scope": action}, {"WWW-Authenticate": challenge})
