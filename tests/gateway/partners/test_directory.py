from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.journal.submission import Route
from gateway.partners.directory import Directory, Taken, UnknownPartner
from gateway.partners.partner import Agreement, Partner, PartnerKey, RegisteredCertificate, Scope, Terms, Token
from messages.inspection import FAMILY
from messages.process import Key
from messages.roles import CUSTOMS, PORT, TRADER, YARD, Role

TYPES = {type_.code: type_ for type_ in FAMILY.types}
ARRIVAL = "inspection.arrival.1"


def partner(name: str, *roles: Role, keys: tuple[PartnerKey, ...] = (), **more) -> Partner:
    return Partner(name=name, zh=name, en=name, roles=roles, keys=keys, **more)


def key(role: Role, kind: str, value: str) -> PartnerKey:
    return PartnerKey(role=role, key=Key(kind=kind, value=value))


def customs(name: str, *offices: str) -> Partner:
    return partner(name, CUSTOMS, keys=tuple(key(CUSTOMS, "office", office) for office in offices))


def office(directory: Directory, value: str) -> str | None:
    route = directory.route(CUSTOMS, [Key(kind="office", value=value)], ARRIVAL)
    return route and route.partner


def test_an_office_is_found_by_the_longest_prefix_that_is_registered():
    directory = Directory([customs("region", "42"), customs("huangdao", "4218")])

    assert office(directory, "4218") == "huangdao"
    assert office(directory, "4220") == "region"
    assert office(directory, "4312") is None


@given(st.sets(st.text("0123", min_size=1, max_size=4), max_size=8), st.text("0123", min_size=1, max_size=4))
def test_whatever_offices_are_registered_the_longest_prefix_wins(offices: set[str], wanted: str):
    directory = Directory([customs(f"c-{value}", value) for value in offices])

    covering = [value for value in offices if wanted.startswith(value)]
    assert office(directory, wanted) == (f"c-{max(covering, key=len)}" if covering else None)


VALUES = st.lists(st.sampled_from("ABCDEF"), max_size=6, unique=True)


@given(VALUES, VALUES)
def test_whatever_is_registered_the_first_key_that_somebody_has_decides(registered: list[str], keys: list[str]):
    directory = Directory([partner(value.lower(), YARD, keys=(key(YARD, "site", value),)) for value in registered])

    route = directory.route(YARD, [Key(kind="site", value=value) for value in keys], ARRIVAL)

    known = [value for value in keys if value in registered]
    assert (route and route.partner) == (known[0].lower() if known else None)


@given(st.text(max_size=6), st.text(max_size=6))
def test_keys_of_other_kinds_are_found_whole_or_not_at_all(registered: str, wanted: str):
    directory = Directory([partner("yard", YARD, keys=(key(YARD, "site", registered),))])

    assert (directory.by_key(YARD, Key(kind="site", value=wanted)) is not None) == (registered == wanted)


def test_a_key_finds_its_partner_in_its_role_only():
    directory = Directory([partner("port", PORT, YARD, keys=(key(PORT, "terminal", "4218/QQCT"),))])

    assert directory.by_key(YARD, Key(kind="terminal", value="4218/QQCT")) is None


def test_a_party_is_whoever_has_that_sender_id_in_whatever_role():
    directory = Directory([partner("port", PORT, sender_ids=("4218MA3PRT888",))])

    route = directory.route(YARD, [Key(kind="party", value="4218MA3PRT888")], ARRIVAL)

    assert route == Route("port", "own", "mailbox")


def test_a_route_has_the_form_agreed_for_the_type_else_that_of_the_terms():
    agreements = {ARRIVAL: Agreement(type=ARRIVAL, may_send=False, form="manifest")}
    terms = Terms(channel="push", url="http://x/", form="yard")
    directory = Directory([replace(customs("c", "42"), terms=terms, agreements=agreements)])

    routes = [directory.route(CUSTOMS, [Key(kind="office", value="4218")], code) for code in (ARRIVAL, "other.1")]

    assert routes == [Route("c", "manifest", "push"), Route("c", "yard", "push")]


def test_a_disabled_partner_is_routed_to_since_its_lanes_wait():
    assert office(Directory([replace(customs("c", "42"), disabled=True)]), "4218") == "c"


def test_an_operator_reads_why_a_message_goes_where_it_goes():
    directory = Directory([customs("region", "42"), partner("yard", YARD, keys=(key(YARD, "site", "S1"),))])

    assert directory.explain_route(CUSTOMS, [Key(kind="office", value="4218")]) == (
        "customs office 4218: region by 42",
        "-> region by mailbox",
    )
    assert directory.explain_route(YARD, [Key(kind="site", value=value) for value in ("S0", "S1", "S1")]) == (
        "yard site S0: nobody is registered",
        "yard site S1: yard",
        "yard site S1: yard (an earlier key has decided)",
        "-> yard by mailbox",
    )
    assert directory.explain_route(TRADER, [])[-1].startswith("-> no trader is registered")


def test_two_partners_may_not_claim_one_thing():
    certificate = RegisteredCertificate(digest="ab" * 32, pem="", not_before=0, not_after=1)
    for claim in (
        {"sender_ids": ("4218",)},
        {"keys": (key(YARD, "site", "S1"),)},
        {"certificates": (certificate,)},
    ):
        with pytest.raises(Taken, match="of b is a's"):
            Directory([partner("a", YARD, **claim), partner("b", YARD, **claim)])


def test_an_unknown_partner_is_told_the_nearest():
    with pytest.raises(UnknownPartner, match="no partner 'yard-dmeo'; is it 'yard-demo'"):
        Directory([partner("yard-demo", YARD)]).partner("yard-dmeo")


def test_a_token_lives_until_it_expires():
    token = Token(digest="d", holder="yard", prefix="swg_AbCd", scope=Scope.PARTNER, created_at=0, expires_at=10)

    assert Directory(tokens=[token]).by_token("d") is token
    assert (token.is_live(9), token.is_live(10)) == (True, False)


def test_a_narrowed_partner_may_send_types_of_those_families_alone() -> None:
    agreement = Agreement(type="inspection.arrival.1", may_send=True)
    yard = Partner(name="yard", zh="", en="", roles=(YARD,), agreements={agreement.type: agreement})
    directory = Directory([yard])
    assert directory.narrowed(yard, frozenset({"inspection"})).may_send("inspection.arrival.1")
    none = directory.narrowed(yard, frozenset({"settlement"}))
    assert not none.may_send("inspection.arrival.1")
    assert directory.narrowed(yard, frozenset({"settlement"})) is none
