"""Passwords, codes, seals, waits and roles, each by itself; the tables as tables."""

import pyotp
import pytest
from argon2 import PasswordHasher
from hypothesis import given
from hypothesis import strategies as st

from gateway.partners.accounts import PLATFORM, ROLES, Account, BadRoles, PersonRole, hold_roles
from gateway.partners.partner import Scope
from gateway.people import codes, passwords
from gateway.people.attempts import PACES
from gateway.people.demo import PARTNERS
from gateway.people.sealing import SealKey, Unsealable
from gateway.people.secrets import Secrets
from gateway.people.sessions import Stage, wanted
from messages.roles import Role


def test_a_password_is_hashed_anew_when_the_parameters_change():
    weak = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    kept = passwords.hashed("four words of mine", hasher=weak)

    assert passwords.holds(kept, "four words of mine") and passwords.is_dated(kept)
    assert not passwords.is_dated(passwords.hashed("four words of mine"))


@pytest.mark.parametrize("weak", ["short", "passwordpassword", "aaaaaaaaaaaaaaaa", "my wang-li 1234", "x" * 300])
def test_a_password_that_is_easily_guessed_is_refused(weak: str):
    with pytest.raises(passwords.WeakPassword):
        passwords.hold(weak, "wang-li")


def test_a_password_that_is_made_is_taken():
    passwords.hold(passwords.make(), "wang-li")
    assert not passwords.holds(None, "anything")


@given(at=st.integers(1_000_000_000, 4_000_000_000), off=st.integers(-3, 3))
def test_a_code_fits_its_own_step_and_one_beside(at: int, off: int):
    secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
    step = at // codes.STEP_S
    code = pyotp.TOTP(secret).generate_otp(step + off)
    found = codes.step_of(secret, code, at)

    assert found == step + off if abs(off) <= 1 else found in (None, step - 1, step, step + 1)


@pytest.mark.parametrize("wrong", ["", "12345", "1234567", "１２３４５６", "abcdef", "-12345"])
def test_what_is_no_code_is_none(wrong: str):
    assert codes.step_of("JBSWY3DPEHPK3PXP", wrong, 1_700_000_000) is None


@given(text=st.text(max_size=80), of=st.text(max_size=20))
def test_a_sealed_secret_opens_for_whom_it_was_sealed(text: str, of: str):
    key = SealKey(b"k" * 32)
    sealed = key.seal(text, of)

    assert key.open(sealed, of) == text
    for other, whom in ((key, of + "x"), (SealKey(b"o" * 32), of)):
        with pytest.raises(Unsealable):
            other.open(sealed, whom)


@given(st.sampled_from(sorted(PACES)), st.integers(0, 10_000))
def test_waits_only_grow_and_end(kind: str, count: int):
    pace = PACES[kind]

    assert pace.wait_s(count) <= pace.wait_s(count + 1) <= pace.longest
    assert (pace.wait_s(count) > 0) is (count >= pace.free)


@given(st.sets(st.sampled_from(list(PersonRole)), min_size=1), st.none() | st.sets(st.sampled_from(list(Role))))
def test_roles_that_are_taken_share_a_scope_and_fit_their_partner(roles: set[PersonRole], of: set[Role] | None):
    try:
        hold_roles(roles, of)
    except BadRoles:
        return
    (scope,) = {ROLES[role].scope for role in roles}
    assert (scope is Scope.PARTNER) is (of is not None)
    assert all(set(ROLES[role].of) & of for role in roles) if of is not None else len(roles) == 1


@pytest.mark.parametrize("role", PersonRole)
def test_every_role_opens_something_and_is_said_in_both_languages(role: PersonRole):
    row, account = ROLES[role], Account("x", PLATFORM, "x", (role,))

    assert row.zh and row.en and role in PARTNERS
    assert (row.scope is Scope.PARTNER) is bool(row.of) is bool(row.rights)
    assert account.scope is row.scope and account.duties == frozenset(row.duties)


@pytest.mark.parametrize(
    ("role", "kept", "passkeys", "means", "stage"),
    [
        (PersonRole.YARD, Secrets(), 0, "password", Stage.WHOLE),
        (PersonRole.YARD, Secrets(must_change=True), 0, "password", Stage.CHANGE),
        (PersonRole.YARD, Secrets(totp_on=True), 0, "password", Stage.FACTOR),
        (PersonRole.YARD, Secrets(totp_on=True, must_change=True), 0, "password", Stage.FACTOR),
        (PersonRole.YARD, Secrets(totp_on=True), 0, "password totp", Stage.WHOLE),
        (PersonRole.YARD, Secrets(), 1, "password", Stage.FACTOR),
        (PersonRole.YARD, Secrets(must_change=True), 1, "passkey", Stage.WHOLE),
        (PersonRole.AUDITOR, Secrets(), 0, "password", Stage.ENROL),
        (PersonRole.AUDITOR, Secrets(must_change=True), 0, "password", Stage.CHANGE),
        (PersonRole.AUDITOR, Secrets(totp_on=True), 0, "password totp", Stage.WHOLE),
    ],
)
def test_what_is_wanted_next(role: PersonRole, kept: Secrets, passkeys: int, means: str, stage: Stage):
    assert wanted(Account("x", PLATFORM, "x", (role,)), kept, passkeys=passkeys, means=means) is stage
