"""The gateway's keys on the disk: what was announced takes over when the journal says so, whenever a process dies."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gateway.trust import keys, pairs
from gateway.trust.certificates import SampleKey, digest, load
from gateway.trust.keyring import Keyring, NoNextKey, former, open_keyring
from gateway.trust.keys import BadKey
from gateway.trust.samples import make_authority

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)


def opened(folder: Path, in_force: bytes | None = None, **more) -> Keyring:
    return open_keyring(folder, party_id="EPORT", now=NOW, in_force=in_force, **more)


def digest_of(pem: bytes) -> str:
    return digest(load(pem))


@pytest.fixture
def ring(tmp_path: Path) -> Keyring:
    return opened(tmp_path / "gateway")


def announced(ring: Keyring) -> keys.GatewayKey:
    return ring.announce(keys.make("EPORT", NOW), now=NOW)


def test_it_signs_with_the_key_in_force_and_nothing_else(ring):
    before = ring.key_id
    announced(ring)

    assert (ring.key_id, ring.cert_pem) == (before, ring.current.cert_pem)
    assert ring.sign(b"x")


def test_the_announced_key_takes_over_once_the_journal_has_it(ring):
    old, coming = ring.current, announced(ring)

    assert not ring.take_over(digest_of(old.cert_pem))
    assert ring.take_over(digest_of(coming.cert_pem))

    assert ring.key_id == coming.key_id and ring.next is None
    again = opened(ring.folder, coming.cert_pem)
    assert again.key_id == coming.key_id
    assert former(ring.folder) == (old.cert_pem,)


def test_no_private_half_of_a_former_key_is_kept(ring):
    old, coming = ring.current, announced(ring)
    ring.take_over(digest_of(coming.cert_pem))

    assert not [path for path in ring.folder.rglob("*") if path.is_file() and old.key_pem in path.read_bytes()]
    assert (ring.folder / "key.pem").stat().st_mode & 0o777 == 0o600


def test_an_announced_key_is_still_there_after_a_restart(ring):
    coming = announced(ring)

    again = opened(ring.folder, ring.cert_pem)

    assert again.next is not None and again.next.key_id == coming.key_id and again.key_id == ring.key_id


def test_a_process_that_died_before_its_files_had_followed_finishes_at_its_next_start(ring):
    coming = announced(ring)

    again = opened(ring.folder, coming.cert_pem)  # the journal has it, the files do not

    assert (again.key_id, again.next) == (coming.key_id, None)
    assert former(ring.folder) == (ring.cert_pem,)


@pytest.mark.parametrize("done", [(), ("key.pem",), ("key.pem", "cert.pem")])
def test_it_may_die_between_any_two_files(ring, done):
    coming = announced(ring)
    for name in done:
        shutil.copy(ring.folder / "next" / name, ring.folder / name)

    assert opened(ring.folder, coming.cert_pem).key_id == coming.key_id
    assert not (ring.folder / "next").exists()


def test_a_withdrawn_key_does_not_take_over(ring):
    coming = announced(ring)

    assert ring.withdraw().key_id == coming.key_id
    assert not ring.take_over(digest_of(coming.cert_pem))
    with pytest.raises(NoNextKey, match="swg key announce"):
        ring.coming()


def test_one_key_is_announced_at_a_time(ring):
    announced(ring)

    with pytest.raises(BadKey, match="swg key withdraw"):
        announced(ring)


def test_the_certificate_in_force_is_no_next_one(ring):
    with pytest.raises(BadKey, match="in force already"):
        ring.announce(pairs.Pair(ring.current.key_pem, ring.cert_pem), now=NOW)


def test_a_renewed_certificate_is_of_the_same_key(ring):
    renewed = ring.announce(keys.reissue(ring.current, "EPORT", NOW + timedelta(days=1)), now=NOW + timedelta(days=1))

    assert renewed.key_id == ring.key_id and renewed.cert_pem != ring.cert_pem
    assert ring.take_over(digest_of(renewed.cert_pem))
    assert former(ring.folder) != ()


def test_production_announces_no_sample(tmp_path):
    ring = opened(tmp_path / "gateway", production=True)

    with pytest.raises(SampleKey):
        ring.announce(make_authority(NOW).issue("g", organisation="EPORT", now=NOW), now=NOW)


def test_production_refuses_an_announced_key_that_others_may_read(ring):
    announced(ring)
    (ring.folder / "next" / "key.pem").chmod(0o644)

    with pytest.raises(BadKey, match="chmod 600"):
        opened(ring.folder, ring.cert_pem, production=True)


def test_a_journal_whose_key_is_gone_is_not_continued_with_a_new_one(ring, tmp_path):
    with pytest.raises(BadKey, match="restore the folder"):
        opened(tmp_path / "empty", ring.cert_pem)
    assert not (tmp_path / "empty").exists()


def test_a_key_that_the_journal_does_not_know_is_refused(ring, tmp_path):
    with pytest.raises(BadKey, match="swg key announce --pair"):
        opened(tmp_path / "other", None) and opened(tmp_path / "other", ring.cert_pem)


def test_another_certificate_of_the_same_key_is_taken(ring):
    pair = keys.reissue(ring.current, "EPORT", NOW)
    pairs.write_file(ring.folder / "cert.pem", pair.cert_pem, 0o644)

    assert opened(ring.folder, ring.cert_pem).cert_pem == pair.cert_pem


def test_an_announced_key_that_ended_by_now_is_none(ring):
    announced(ring)

    later = NOW + keys.VALID - timedelta(hours=1)
    pairs.write_file(ring.folder / "cert.pem", keys.reissue(ring.current, "EPORT", later).cert_pem, 0o644)
    again = open_keyring(ring.folder, party_id="EPORT", now=later + timedelta(days=2), in_force=ring.cert_pem)
    assert again.next is None


def test_files_that_ran_ahead_of_the_journal_are_refused(ring):
    """What would come of it, were a key to take over before the journal has it: a chain nobody could follow."""
    old, coming = ring.cert_pem, announced(ring)
    ring.take_over(digest_of(coming.cert_pem))

    with pytest.raises(BadKey, match="put that one back"):
        opened(ring.folder, old)


def test_two_do_not_change_keys_at_once(ring):
    with ring.alone(), pytest.raises(BadKey, match="try again"), ring.alone():
        pass
    with ring.alone():
        pass


# beside another process on the same folder


@pytest.fixture
def other(ring: Keyring) -> Keyring:
    """The keys as another process has them."""
    return opened(ring.folder)


def test_what_one_announces_and_withdraws_the_other_shows(ring, other):
    coming = announced(ring)
    other.follow(ring.cert_pem)
    assert other.next is not None and other.next.key_id == coming.key_id

    ring.withdraw()
    other.follow(ring.cert_pem)
    assert other.next is None


def test_what_one_puts_into_force_the_other_signs_with(ring, other):
    coming = announced(ring)
    ring.take_over(digest_of(coming.cert_pem))

    assert other.named(coming.key_id) is other.current
    assert other.key_id == coming.key_id and other.next is None


def test_a_key_is_found_from_the_moment_the_journal_names_it(ring, other):
    coming = announced(ring)  # the change is committed, the files have not followed yet

    assert other.named(coming.key_id) is not None and other.key_id == coming.key_id


def test_a_key_that_is_not_there_is_not_found_and_nothing_changes(ring, other):
    before = other.key_id

    assert other.named("0" * 16) is None

    assert other.key_id == before


def test_who_changes_keys_himself_follows_nobody(ring, other):
    announced(ring)
    with other.alone():
        other.follow(ring.cert_pem)
    assert other.next is None


def test_two_processes_do_not_change_keys_at_once(ring, other):
    with ring.alone(), pytest.raises(BadKey, match="someone else is changing keys"), other.alone():
        pass
    with other.alone():
        pass


def test_the_key_in_force_is_not_lost_by_an_announcement_while_its_files_lag_behind(ring, other):
    coming = announced(ring)  # the journal names it; whoever announced it died before the files followed
    assert other.named(coming.key_id) is not None

    after = announced(other)

    again = opened(ring.folder, coming.cert_pem)
    assert again.key_id == coming.key_id and again.next is not None and again.next.key_id == after.key_id


def test_what_another_process_has_announced_is_not_announced_over(ring, other):
    announced(ring)
    with pytest.raises(BadKey, match="is announced already"):
        announced(other)


def test_who_has_not_followed_yet_announces_nothing_and_leaves_the_key_in_force_where_it_is(ring, other):
    coming = announced(ring)
    ring.take_over(digest_of(coming.cert_pem))

    with pytest.raises(BadKey, match="someone else is changing keys"):
        announced(other)

    assert opened(ring.folder, coming.cert_pem).key_id == coming.key_id
