"""A process that works alone takes over at once what the one before it left leased."""

from gateway.delivery.takeover import TakeOver
from gateway.journal.clock import SECOND
from gateway.journal.moves import State
from tests.gateway.delivery.stage import Stage
from tests.gateway.delivery.test_courier import LANE, die, run


def test_what_was_on_its_way_when_the_process_died_is_looked_at_at_once(both: Stage):
    id_ = both.owe("yard-a", "E-1", "M-1")
    die(both, both.partners)
    assert both.due() == []
    assert both.writer.write_now(TakeOver(["push"])) == 1
    run(both.courier(), *both.due())
    assert both.delivery(id_).state == State.UNKNOWN
    both.clock.turn(1)
    run(both.courier(), *both.due())
    assert both.delivery(id_).state == State.ACKNOWLEDGED
    assert len({parcel.content for parcel in both.partners.parcels}) == 1


def test_a_lease_on_another_channel_is_not_ours_to_end(play: Stage):
    play.owe("yard-a", "E-1", "M-1")
    die(play, play.partners)
    assert play.writer.write_now(TakeOver(["sftp"])) == 0
    assert play.lane(LANE).leased_until > play.clock() + SECOND
