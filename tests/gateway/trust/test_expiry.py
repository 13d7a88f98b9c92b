from datetime import UTC, datetime, timedelta

import pytest

from gateway.trust.expiry import Stage, days_left, stage

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "wanted"),
    [
        (61, Stage.FAR),
        (60, Stage.TWO_MONTHS),
        (31, Stage.TWO_MONTHS),
        (30, Stage.MONTH),
        (8, Stage.MONTH),
        (7, Stage.WEEK),
        (1, Stage.WEEK),
        (0, Stage.OVER),
        (-5, Stage.OVER),
    ],
)
def test_an_end_is_spoken_of_sixty_thirty_and_seven_days_ahead(days, wanted):
    assert stage(NOW + timedelta(days=days), NOW) is wanted


def test_days_left_are_whole_ones():
    assert days_left(NOW + timedelta(days=7, hours=23), NOW) == 7
    assert days_left(NOW - timedelta(hours=1), NOW) == -1
