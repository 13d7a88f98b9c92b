"""Ids are UUIDv7 and sort by the time they were made."""

from concurrent.futures import ThreadPoolExecutor
from uuid import RFC_4122, UUID

from gateway.journal.ids import new_id


def test_an_id_is_a_uuid_of_version_7():
    made = UUID(new_id())
    assert (made.version, made.variant) == (7, RFC_4122)


def test_ids_of_one_process_rise():
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(set(made))


def test_no_id_is_made_twice_by_threads():
    with ThreadPoolExecutor(8) as threads:
        made = [id_ for some in threads.map(lambda _: [new_id() for _ in range(1000)], range(8)) for id_ in some]
    assert len(set(made)) == 8000
