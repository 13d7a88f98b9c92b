"""What is refused only for now is handed in again, each time later; then it has failed, and the trader is told why."""

from datetime import timedelta

from messages.chain.conduct import AGAIN_AFTER, again
from tests.chains import CHANGED, WITHDRAWN, World, form, money, opened

QUOTA = "guarantee.quota.1"


def put_off() -> World:
    """A chain whose quota is refused for now."""
    world = opened("duty")
    world.conduct()
    world.putting_off = {QUOTA}
    world.moves("duty", "authorization", "in-force")
    assert world.conduct() == [QUOTA]
    return world


def later(world: World, by: timedelta) -> list[str]:
    world.now += by
    return world.conduct()


def test_what_time_may_heal_is_handed_in_again_under_the_same_number_and_goes_on() -> None:
    world = put_off()
    step = world.step("duty.quota")
    assert (step["standing"], step["state"], step["of"]) == ("waiting", "put-off", "gateway")
    assert [each.code for each in step["findings"]] == ["SW709"]
    assert (step["until"], world.state) == (world.now + AGAIN_AFTER[0], "running")
    assert world.conduct() == []  # not before its time
    world.putting_off = set()
    assert later(world, AGAIN_AFTER[0]) == [QUOTA]
    step = world.step("duty.quota")
    assert (step["standing"], step["state"], step["findings"]) == ("waiting", "accepted", ())
    assert len({each.message_id for each in world.sent if each.type == QUOTA}) == 1


def test_what_does_not_heal_is_told_as_failed_in_the_end() -> None:
    world = put_off()
    for after in AGAIN_AFTER:
        assert world.standing("duty.quota") == "waiting"
        assert later(world, after - timedelta(seconds=1)) == []
        assert later(world, timedelta(seconds=1)) == [QUOTA]
    step = world.step("duty.quota")
    assert (step["standing"], step["state"], world.state) == ("failed", "refused", "mending")
    assert [each.code for each in step["findings"]] == ["SW709"]
    assert (again(world.known, world.now), later(world, timedelta(days=9))) == (None, [])


def test_what_is_put_off_may_be_on_its_way_and_is_not_changed_meanwhile() -> None:
    world = put_off()
    assert world.say(form("duty", duty={"quota": money("900000.00")}), CHANGED) == ("SW854",)
    assert world.say(form("duty", note="nothing of it"), CHANGED) == ()
    assert world.standing("duty.quota") == "waiting"


def test_what_is_put_off_is_handed_in_no_more_once_its_part_is_left_out() -> None:
    world = put_off()
    assert world.say(form("remittance"), CHANGED) == ()
    world.conduct()
    assert (world.step("duty.quota")["state"], again(world.known, world.now)) == ("not-sent", None)
    assert QUOTA not in later(world, timedelta(days=1))


def test_what_takes_back_is_put_off_too() -> None:
    world = opened("duty")
    world.conduct()
    world.moves("duty", "authorization", "in-force")
    world.conduct()
    world.moves("duty", "quota", "applied")
    world.conduct()
    world.putting_off = {QUOTA}
    assert world.say(world.known.form, WITHDRAWN) == ()
    assert QUOTA in world.conduct()
    assert (world.step("duty.quota")["withdrawal"], world.conduct()) == ("withdrawal-put-off", [])
    world.putting_off = set()
    assert later(world, AGAIN_AFTER[0]) == [QUOTA]
    assert world.step("duty.quota")["withdrawal"] == "withdrawal-accepted"


def test_what_had_its_time_and_is_not_handed_in_any_more_keeps_nobody_awake() -> None:
    world = opened("duty")
    world.conduct()
    world.moves("duty", "authorization", "in-force")
    world.conduct()
    world.moves("duty", "quota", "applied")
    world.conduct()
    world.putting_off = {QUOTA}
    assert world.say(world.known.form, WITHDRAWN) == ()
    world.conduct()
    assert again(world.known, world.now) == world.now + AGAIN_AFTER[0]
    world.moves("duty", "quota", "quota-declined")  # its insurer was faster
    world.conduct()
    assert QUOTA not in later(world, AGAIN_AFTER[0])
    assert again(world.known, world.now) is None
