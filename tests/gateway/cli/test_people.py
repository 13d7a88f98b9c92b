"""`swg person`: who signs in, against a gateway that serves."""

from pathlib import Path

from tests.gateway.cli.swg import swg


def test_somebody_is_added_listed_and_stopped(served: Path) -> None:
    who = ("--name", "王丽", "--partner", "trader-demo", "--role", "trader-maker")
    added = swg("person", "add", "wang-li", *who, "--json")
    assert added.code == 0 and len(added.json["password"]) == 19
    assert added.json["lines"] == ["+ account wang-li (trader-maker)"]

    assert swg("person", "disable", "wang-li").code == 0
    (item,) = [each for each in swg("person", "list", "--json").json["items"] if each["login"] == "wang-li"]
    assert (item["partner"], item["roles"], item["disabled"]) == ("trader-demo", ["trader-maker"], True)

    assert swg("person", "enable", "wang-li").code == 0
    assert swg("person", "roles", "wang-li", "--role", "trader-signatory").code == 0
    assert swg("person", "unlock", "wang-li").code == 0
    again = swg("person", "reset", "wang-li", "--json").json
    assert again["password"] != added.json["password"]


def test_a_role_that_is_none_of_the_partners_is_refused(served: Path) -> None:
    said = swg("person", "add", "zhang", "--name", "张", "--partner", "trader-demo", "--role", "customs")
    assert said.code != 0 and "customs" in said.err
    assert swg("person", "add", "zhang", "--name", "张", "--role", "trader-maker").code != 0
    assert swg("person", "unlock", "nobody-here").code != 0


def test_every_role_is_listed_with_what_it_opens(served: Path) -> None:
    rows = swg("person", "roles", "--json").json["items"]
    assert len(rows) == 10 and {each["role"] for each in rows if each["second"]} == {
        "operator",
        "auditor",
        "trader-signatory",
    }


def test_the_secret_of_a_running_gateway_is_changed(served: Path) -> None:
    said = swg("person", "rotate-secret", "--json")
    assert said.code == 0 and said.json["left"] == 0
    assert len(said.json["lines"]) == 1
