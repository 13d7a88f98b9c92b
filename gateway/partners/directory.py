"""The register as it stands at one moment: never changed, so that whoever asks gets answers that fit together.

Receivers are found by keys, best first: the first key that anyone has registered decides. Two kinds are more than equal
text: of "office" the longest registered prefix wins ("42" covers "4218"), and a "party" is whoever has that SenderId.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches

from gateway.journal.submission import Route
from gateway.partners.accounts import Account
from gateway.partners.authorities import Authority, KnownList, by_name
from gateway.partners.partner import Partner, Person, Token
from messages.errors import SingleWindowError
from messages.process import Key
from messages.roles import Role

BY_PREFIX = frozenset({"office"})
BY_SENDER = "party"
MOST_ROUTES = 100_000  # remembered at once


class UnknownPartner(SingleWindowError):
    """Nobody of this name is registered."""


class NewerPartner(UnknownPartner):
    """What the register has of a partner was written by a newer release; this one leaves him alone."""


class Taken(SingleWindowError):
    """Two partners claim one SenderId, one key in one role, or one certificate."""


class Directory:
    """Partners and tokens, and the ways to find them; authorities that are trusted, and their newest lists.

    version: number of the newest change it contains. unread: partners of whom it lacks what only a newer release reads.
    """

    def __init__(
        self,
        partners: Iterable[Partner] = (),
        tokens: Iterable[Token] = (),
        *,
        authorities: Sequence[Authority] = (),
        lists: Sequence[KnownList] = (),
        persons: Iterable[Person] = (),
        accounts: Iterable[Account] = (),
        version: int = 0,
        unread: Iterable[str] = (),
    ) -> None:
        self.version = version
        self.unread = frozenset(unread)
        self.authorities = by_name(authorities)
        self.lists = tuple(lists)
        self._persons: dict[str, tuple[Person, ...]] = {}
        for person in persons:
            self._persons[person.partner] = (*self._persons.get(person.partner, ()), person)
        self.accounts: Mapping[str, Account] = {account.login: account for account in accounts}
        self._accounts: Mapping[str, Account] = {account.key: account for account in self.accounts.values()}
        self.partners: Mapping[str, Partner] = {partner.name: partner for partner in partners}
        self.tokens: Mapping[str, Token] = {token.digest: token for token in tokens}
        self._senders: dict[str, Partner] = {}
        self._signers: dict[str, Partner] = {}
        self._keys: dict[tuple[Role, str], dict[str, Partner]] = {}
        self._narrowed: dict[tuple[str, frozenset[str]], Partner] = {}  # as many as there are keys of such rights
        self._routes: dict[tuple[Role, tuple[Key, ...], str], Route | None] = {}
        for partner in self.partners.values():
            self._index(partner)

    def _index(self, partner: Partner) -> None:
        for sender_id in partner.sender_ids:
            holder = self._senders.setdefault(sender_id, partner)
            if holder is not partner:
                raise _taken(f"SenderId {sender_id}", partner, holder)
        for each in partner.keys:
            values = self._keys.setdefault((each.role, each.key.kind), {})
            holder = values.setdefault(each.key.value, partner)
            if holder is not partner:
                raise _taken(f"{each.role} {each.key.kind} {each.key.value}", partner, holder)

        for certificate in partner.certificates:
            holder = self._signers.setdefault(certificate.digest, partner)
            if holder is not partner:
                raise _taken(f"certificate {certificate.digest[:16]}", partner, holder)

    def with_partner(self, partner: Partner) -> "Directory":
        """The same with this partner as he is now, or Taken."""
        return Directory(
            {**self.partners, partner.name: partner}.values(),
            self.tokens.values(),
            authorities=[each for several in self.authorities.values() for each in several],
            lists=self.lists,
            persons=[each for several in self._persons.values() for each in several],
            accounts=self.accounts.values(),
            version=self.version,
            unread=self.unread,
        )

    def partner(self, name: str) -> Partner:
        """The partner of this name, or UnknownPartner naming the nearest."""
        try:
            return self.partners[name]
        except KeyError:
            self.hold_read(name)
            near = get_close_matches(name, self.partners, n=1)
            raise UnknownPartner(f"no partner {name!r}" + (f"; is it {near[0]!r}?" if near else "")) from None

    def hold_read(self, name: str) -> None:
        """NewerPartner where what is registered of him is not all here: whoever wrote it anew would lose the rest."""
        if name in self.unread:
            raise NewerPartner(
                f"{name} 的登记由较新版本写入，本版本无法读全，请用新版本操作 / {name} was registered by a newer "
                "release, and this one cannot read all of it; use the newer one"
            )

    def persons_of(self, partner: str) -> tuple[Person, ...]:
        """The people of this partner, by name; UnknownPartner."""
        return self._persons.get(self.partner(partner).name, ())

    def concerns(self, partner: str, key: str | None) -> object:
        """Everything that decides what a partner may do who shows this key (SHA-256); equal where it is the same."""
        shown = (self.tokens.get(key), self._accounts.get(key)) if key else None
        return self.partners.get(partner), self._persons.get(partner), shown

    def account_of(self, partner: str, key: str | None) -> Account | None:
        """Who of this partner signed in and is known by this (`Account.key`)."""
        found = self._accounts.get(key) if key else None
        return found if found is not None and found.partner == partner else None

    def by_token(self, digest: str) -> Token | None:
        """The token with this SHA-256, expired or not; whoever asks holds its time against the clock."""
        return self.tokens.get(digest)

    def by_certificate(self, digest: str) -> Partner | None:
        """Whose this registered certificate is, valid now or not."""
        return self._signers.get(digest)

    def narrowed(self, partner: Partner, families: frozenset[str]) -> Partner:
        """The partner as one who may send types of these families only."""
        key = (partner.name, families)
        if key not in self._narrowed:
            agreements = {
                code: each if code.partition(".")[0] in families else replace(each, may_send=False)
                for code, each in partner.agreements.items()
            }
            self._narrowed[key] = replace(partner, agreements=agreements)
        return self._narrowed[key]

    def by_sender(self, sender_id: str) -> Partner | None:
        """Who may name himself so in `Head/SenderId`."""
        return self._senders.get(sender_id)

    def by_key(self, role: Role, key: Key) -> Partner | None:
        """Who is found by this key in this role."""
        found = self._covering(role, key)
        return found[1] if found else None

    def route(self, role: Role, keys: Sequence[Key], type_code: str) -> Route | None:
        """The receiver of a message for this role, or None; a disabled partner is one too, his lane waits.

        Every message asks this many times over and no answer ever changes, so answers are remembered.
        """
        asked = (role, tuple(keys), type_code)
        try:
            return self._routes[asked]
        except KeyError:
            if len(self._routes) >= MOST_ROUTES:
                self._routes.clear()
            route = self._routes[asked] = self._route(*asked)
            return route

    def _route(self, role: Role, keys: tuple[Key, ...], type_code: str) -> Route | None:
        for key in keys:
            if partner := self.by_key(role, key):
                return Route(partner.name, partner.form(type_code), partner.terms.channel)
        return None

    def explain_route(self, role: Role, keys: Sequence[Key]) -> tuple[str, ...]:
        """Why a message for this role goes where it goes, a line a key, for operators."""
        lines = []
        chosen: Partner | None = None
        for key in keys:
            found = self._covering(role, key)
            said = f"{role} {key.kind} {key.value}:"
            if found is None:
                lines.append(f"{said} nobody is registered")
                continue
            value, partner = found
            covered = "" if value == key.value else f" by {value}"
            late = " (an earlier key has decided)" if chosen else ""
            lines.append(f"{said} {partner.name}{covered}{late}")
            chosen = chosen or partner
        return (*lines, _conclusion(role, chosen))

    def looked_up(self, role: Role, keys: Sequence[Key]) -> tuple[tuple[Key, str, Partner | None], ...]:
        """Of each key the registered value that covers it and whose that is; "" and None: nobody's."""
        return tuple((key, *(self._covering(role, key) or ("", None))) for key in keys)

    def _covering(self, role: Role, key: Key) -> tuple[str, Partner] | None:
        """The registered value that covers a key, and whose it is."""
        if key.kind == BY_SENDER:
            partner = self.by_sender(key.value)
            return (key.value, partner) if partner else None
        values = self._keys.get((role, key.kind), {})
        shortest = 1 if key.kind in BY_PREFIX else len(key.value)
        for length in range(len(key.value), shortest - 1, -1):
            if partner := values.get(key.value[:length]):
                return key.value[:length], partner
        return None


def _conclusion(role: Role, chosen: Partner | None) -> str:
    if chosen is None:
        return f"-> no {role} is registered: the delivery waits unrouted until one is, or an operator claims it"
    waits = "; disabled, so it waits in his lane" if chosen.disabled else ""
    return f"-> {chosen.name} by {chosen.terms.channel}{waits}"


def _taken(what: str, partner: Partner, holder: Partner) -> Taken:
    name, owner = partner.name, holder.name
    return Taken(f"{name} 的 {what} 已属于 {owner} / {what} of {name} is {owner}'s")
