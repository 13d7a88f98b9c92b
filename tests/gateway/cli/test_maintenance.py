"""`swg maintenance`: said, shown and ended, with a gateway at work and without one."""

from tests.gateway.cli.swg import swg

SAID = ("--zh", "数据库升级", "--en", "The database is upgraded", "--until", "2099-01-01T04:00")


def test_it_is_announced_shown_and_called_off(folder):
    assert "没有维护 / no maintenance" in swg("maintenance", "show").out
    said = swg("maintenance", "on", "--from", "2098-12-31T22:00", *SAID)
    assert said.code == 0 and "已公告，照常受理 / announced" in said.out
    (shown,) = swg("maintenance", "show", "--json").json["items"]
    assert (shown["phase"], shown["from"], shown["until"]) == (
        "announced", "2098-12-31T22:00:00+08:00", "2099-01-01T04:00:00+08:00",
    )  # fmt: skip
    assert swg("maintenance", "off").code == 0
    assert swg("maintenance", "show", "--json").json == {"items": []}


def test_a_gateway_at_work_goes_by_it_at_once(served):
    try:
        assert "维护中，不受理报文 / under way" in swg("maintenance", "on", *SAID, "--reads-too").out
        assert "查询和信箱也停 / nothing is read either" in swg("maintenance", "show").out
    finally:
        assert "正常受理 / everything is taken" in swg("maintenance", "off").out


def test_what_is_over_already_is_refused(folder):
    said = swg("maintenance", "on", "--zh", "升级", "--en", "An upgrade", "--until", "2020-01-01")
    assert said.code != 0 and "later than now" in said.err + said.out
