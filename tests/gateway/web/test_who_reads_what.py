"""Who reads what: every route that the app lists, asked by everyone about everything, on real HTTP.

The oracle knows no rule of the web: a message is whose it was sent by or has gone to, a case is theirs too, and of
those to whom something in it is to go once the case lets it.
What a field's `Audience` names is looked for as text, wherever it might turn up.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any
from urllib.parse import quote

import pytest
from fastapi.routing import APIRoute
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from gateway.journal import reading, tables
from gateway.journal.reading import Reading
from gateway.partners.changes import Apply
from gateway.partners.files import PartnerFile
from gateway.partners.partner import Scope
from gateway.web.openapi import served
from gateway.web.rules import Rule, rule_of
from messages.inspection import parties
from messages.process import Key
from messages.voice import Duty
from tests.draws import draws
from tests.gateway.web.house import House, issue
from tests.gateway.web.house import house as opened

PLATFORM = ("operator", "auditor")
DISABLED, NOBODY = "agent-demo", None
PARTNERS = ("customs-demo", "yard-demo", "port-demo", "trader-demo", "other-trader", "other-customs", "small-yard")
EVERYONE = (*PLATFORM, *PARTNERS, DISABLED, NOBODY)
OPEN = (Rule.ANYONE, Rule.NEARBY)

CONTROL = "RC4218-20261119-0077"  # a control instruction: for customs alone
FOUND = "实际件数多于申报"  # what was found: not for a yard or a port
NOWHERE = "01980000-0000-7000-8000-0000000000ff"
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_NUMBER = re.compile(r"42182026190\d{7}")
_RESULT = re.compile(r'"(?:result_code|problem_found)":(?!null)|<(?:\w+:)?(?:ResultCode|ProblemFound)>')


@dataclass
class World:
    """What has happened in a house, and whose it is. told: who sent or got something, by case."""

    house: House
    routes: list[APIRoute]
    told: dict[str, set[str]] = field(default_factory=dict)
    mine: dict[str, set[str]] = field(default_factory=dict)  # ids of cases, messages and deliveries, by partner
    numbers: dict[str, set[str]] = field(default_factory=dict)  # business numbers, by partner
    said: dict[str, set[str]] = field(default_factory=dict)  # numbers in what a partner sent
    all: set[str] = field(default_factory=set)

    @cached_property
    def pools(self) -> dict[str, list[str]]:
        """What may stand for a parameter of a path. A route with another needs a line here."""
        ids, numbers = sorted(self.all), sorted(set().union(*self.numbers.values()))
        one = {"code": ["inspection.arrival.1", "SW501"], "name": ["head", "one-container"], "size": ["1", "2"]}
        return {"id": ids, "number": [*numbers, "QDGU1000016"], **one}

    def query(self, route: APIRoute) -> list[str]:
        """Queries worth a try."""
        names = {each.alias for each in route.dependant.query_params}
        tries = [""]
        if "number" in names:
            tries += [f"?number={quote(number)}" for number in self.pools["number"]]
        if "cursor" in names:
            tries += ["?limit=200", *(f"?limit=200&cursor={id_}" for id_ in self.pools["id"][::7])]
        if "format" in names:
            tries += ["?format=csv", "?text=4218", "?text=QDGU1000016&limit=200"]
        if "from" in names:
            tries += ["?from=1"]
        return tries

    def paths(self, route: APIRoute) -> list[str]:
        """Every address of a route that is worth a try."""
        named = re.findall(r"{(\w+)}", route.path)
        assert set(named) <= self.pools.keys(), f"{route.path}: say in `pools` what may stand for {named}"
        paths = [route.path]
        for name in named:
            paths = [path.replace(f"{{{name}}}", quote(each)) for path in paths for each in self.pools[name]]
        return [path + query for path in paths for query in self.query(route)]

    def leak(self, route: APIRoute, path: str, who: str | None) -> str | None:
        """What of this answer was not for him."""
        answer = self.house.get(path, who)
        text = answer.body.decode("utf-8", "replace")
        if answer.status != 200:  # a refusal repeats what was asked for
            for named in (*_UUID.findall(path), *_NUMBER.findall(path)):
                text = text.replace(named, "")
        which = rule_of(route.endpoint)
        if which in OPEN:
            return _any(_UUID.findall(text), self.all, "an id on a page for anyone")
        if who in (NOBODY, DISABLED):
            wanted = 401 if who is NOBODY else 403
            return None if answer.status == wanted else f"{answer.status} in place of {wanted}"
        if who in PLATFORM:
            return None
        return (
            _any(_UUID.findall(text), self.all - self.mine[str(who)], "an id that is not his")
            or _any(_NUMBER.findall(text), self._others(str(who), path), "a number that is not his")
            or self._field(str(who), text)
        )

    def _others(self, who: str, path: str) -> set[str]:
        """Numbers of cases that are not his, but for those that he named himself, now or in what he sent."""
        others = set().union(*self.numbers.values()) - self.numbers[who] - self.said.get(who, set())
        return {number for number in others if number not in path}

    def _field(self, who: str, text: str) -> str | None:
        roles = self.house.gateway.register.directory.partner(who).roles
        if CONTROL in text and "customs" not in roles:
            return "a control instruction"
        if not {"customs", "trader", "agent"} & set(roles) and (FOUND in text or _RESULT.search(text)):
            return "what was found"
        return None


def _any(found: list[str], forbidden: set[str], what: str) -> str | None:
    there = forbidden.intersection(found)
    return f"{what}: {sorted(there)[:3]}" if there else None


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with opened(tmp_path_factory.mktemp("world")) as own:
        _more_partners(own)
        _happen(own)
        for who in PARTNERS:  # what was fetched can be read as a copy
            own.get("/v1/mailbox?limit=200", who)
        _disable(own, DISABLED)
        programs = [each for each in served(_app(own)) if rule_of(each.endpoint) is not Rule.PORTAL]
        yield _known(World(own, programs))


def _app(house: House) -> Any:
    from gateway.web.app import build

    return build(house.gateway).api


def _more_partners(house: House) -> None:
    customs = house.gateway.register.directory.partner("customs-demo")
    office = replace(customs.keys[0], key=Key(kind="office", value="31"))
    other = replace(customs, name="other-customs", sender_ids=("3101",), keys=(office,), certificates=())
    house.gateway.writer.write_now(
        Apply(house.gateway.register, "test", PartnerFile(partner=other), house.gateway.hint)
    )
    house.tokens["other-customs"] = issue(house.gateway, "other-customs", Scope.PARTNER)


def _happen(house: House) -> None:
    """A whole inspection, one of another trader elsewhere, an arrival without its notice, and what was refused.

    A mandate, and one that waits to be signed.
    """
    ours, theirs, early = (house.declaration() for _ in range(3))
    notice, result = "inspection.notice.1/everything-said", "inspection.result.1/problem-found"
    told = {"EntryId": ours, "ExamRecId": f"{ours}01", "ContainerNo": "QDGU1000016"}
    elsewhere = {
        **told, "EntryId": theirs, "ExamRecId": f"{theirs}01", "SiteCode": "CNQDG420034", "TerminalCode": "ZZZZ",
        "EnterpriseId": "91370700MA3WFT002W", "EnterpriseRegistration": "370796A02C", "TransportName": "UN9074729",
        "AgentId": "91370700MA3WFT002W",
    }  # fmt: skip
    for name, who, values in (
        (notice, "customs-demo", told),
        (notice, "customs-demo", elsewhere),
        ("inspection.arrival.1/one-container", "yard-demo", told),
        ("inspection.arrival.1/one-container", "port-demo", {**told, "EntryId": early, "SenderId": "4218MA3PRT888"}),
        ("inspection.arrival-reply.1/accepted", "customs-demo", told),
        (result, "customs-demo", told),
        ("inspection.arrival.1/one-container", "yard-demo", {**told, "ContainerNo": "QDGU1000017"}),  # refused
        ("inspection.arrival.1/one-container", "small-yard", {**told, "SenderId": "4218MA3SML005"}),
    ):
        house.send(house.document(name, who, **values), who)
    for number, needs in (("WT-1", ()), ("WT-2", (Duty.CHECKER,))):
        _needs(house, "trader-demo", *needs)
        mandate = {"MandateNo": number, "ValidUntil": "2099-12-31"}
        house.send(house.document("mandate.authorization.1/one-year", "trader-demo", **mandate), "trader-demo")


def _needs(house: House, who: str, *duties: Duty) -> None:
    """What binds him needs these beside his signatory."""
    partner = house.gateway.register.directory.partner(who)
    file = PartnerFile(partner=replace(partner, terms=replace(partner.terms, needs=duties)))
    house.gateway.writer.write_now(Apply(house.gateway.register, "test", file, house.gateway.hint))


def _disable(house: House, who: str) -> None:
    partner = house.gateway.register.directory.partner(who)
    house.gateway.writer.write_now(
        Apply(house.gateway.register, "test", PartnerFile(partner=replace(partner, disabled=True)), house.gateway.hint)
    )


def _known(world: World) -> World:
    """Read off the tables whose what is."""
    with world.house.gateway.database.connect() as connection:
        documents = {row.id: row for row in connection.execute(select(tables.documents))}
        messages = {row.id: row for row in connection.execute(select(tables.messages))}
        deliveries = connection.execute(select(tables.deliveries)).all()
        numbers = {row.id: row.order_key for row in connection.execute(select(tables.cases))}
    who_has: dict[str, set[str]] = {id_: {row.partner} for id_, row in documents.items()}
    for id_, row in messages.items():
        who_has.setdefault(id_, set()).add(documents[row.document].partner)
    owed: dict[str, set[str]] = {}
    for row in deliveries:
        world.all.add(row.id)
        who_has[row.id] = {documents[messages[row.message].document].partner}
        if row.partner is not None and row.case_id is not None:
            owed.setdefault(row.case_id, set()).add(row.partner)
        if row.partner is not None and row.state not in ("held", "unrouted"):
            who_has[row.id].add(row.partner)
            who_has[row.message].add(row.partner)
            who_has[messages[row.message].document].add(row.partner)
    for case in numbers:
        within = [id_ for id_, row in messages.items() if row.case_id == case]
        who_has[case] = owed.get(case, set()).union(*(who_has[id_] for id_ in within))
        world.told[case] = who_has[case]
    world.all |= who_has.keys()
    for who in PARTNERS:
        world.mine[who] = {id_ for id_, whose in who_has.items() if who in whose}
        sent = [bytes(row.content).decode() for row in documents.values() if row.partner == who]
        world.said[who] = set(_NUMBER.findall(" ".join(sent)))
        world.numbers[who] = {number for case, number in numbers.items() if who in who_has[case]}
    return world


def leaks(world: World, *, everyone: tuple[str | None, ...] = EVERYONE) -> list[str]:
    """Every answer that tells somebody what is not his."""
    found = []
    for route in world.routes:
        if "GET" not in (route.methods or ()):
            continue
        for path in world.paths(route):
            for who in everyone:
                if leak := world.leak(route, path, who):
                    found.append(f"{who} {path}: {leak}")
    return found


def test_the_world_is_worth_looking_at(world: World) -> None:
    concerned = sorted(map(sorted, world.told.values()))
    assert ["customs-demo", "other-trader"] in [[who for who in each if who != "EPORT"] for each in concerned]
    assert any({"customs-demo", "yard-demo", "trader-demo", "port-demo"} <= set(each) for each in concerned)
    entry = max(world.told, key=lambda case: len(world.told[case]))
    assert CONTROL in str(world.house.get(f"/v1/cases/{entry}", "customs-demo").json)
    assert world.house.get(f"/v1/cases/{entry}", "trader-demo").json["lines"][0]["result_code"]
    assert len(world.all) > 20 and not world.mine["other-customs"]
    for path, state in (("/v1/mandates", "given"), ("/v1/signings", "to-check")):
        assert [each["state"] for each in world.house.get(path, "trader-demo").json["items"]] == [state]


@pytest.mark.slow
def test_nobody_reads_what_is_not_his_by_any_route(world: World) -> None:
    assert leaks(world, everyone=(*PARTNERS, DISABLED, NOBODY)) == []


@given(st.data())
@settings(max_examples=draws(300), deadline=None)
def test_whoever_asks_whatever_it_is(world: World, data: st.DataObject) -> None:
    route = data.draw(st.sampled_from([each for each in world.routes if "GET" in (each.methods or ())]))
    path, who = data.draw(st.sampled_from(world.paths(route))), data.draw(st.sampled_from(EVERYONE))
    assert world.leak(route, path, who) is None


def test_the_platform_reads_all_of_it(world: World) -> None:
    for case in world.told:
        assert {world.house.get(f"/v1/cases/{case}", who).status for who in PLATFORM} == {200}


def test_what_is_not_his_is_answered_as_what_does_not_exist(world: World) -> None:
    for id_ in sorted(world.all - world.mine["other-trader"]):
        for path in ("/v1/messages/{}", "/v1/messages/{}/document", "/v1/messages/{}/receipt", "/v1/cases/{}"):
            there, nowhere = (
                world.house.get(path.format(each), "other-trader")
                for each in (id_, "01980000-0000-7000-8000-0000000000ff")
            )
            assert there.status == nowhere.status == 404
            assert there.json["title"] == nowhere.json["title"]


def test_nobody_says_what_becomes_of_anothers_delivery(world: World) -> None:
    theirs = sorted(world.all - world.mine["small-yard"])[:200]
    items = [{"delivery": id_, "verdict": "accepted"} for id_ in theirs]
    answer = world.house.post("/v1/mailbox/acknowledge", {"items": items}, "small-yard")
    assert {each["state"] for each in answer.json["items"]} == {None}


@pytest.mark.parametrize("act", ["check", "decline", "withdraw"])
def test_nobody_decides_what_waits_for_another(world: World, act: str) -> None:
    for who in set(PARTNERS) - {"trader-demo"}:
        answers = [world.house.post(f"/v1/signings/{id_}/{act}", {"reason": "no"}, who) for id_ in sorted(world.all)]
        assert {answer.status for answer in answers} == {404}
    assert world.house.get("/v1/signings", "trader-demo").json["items"][0]["state"] == "to-check"


@pytest.mark.parametrize("path", ["/v1/validate", "/v1/messages"])
def test_writing_about_anothers_case_tells_nothing_of_it(world: World, path: str) -> None:
    for number in sorted(world.numbers["customs-demo"]):
        values = {"EntryId": number, "ExamRecId": f"{number}01", "SenderId": "4218MA3SML005"}
        document = world.house.document("inspection.arrival.1/one-container", "small-yard", **values)
        answer = world.house.ask("POST", path, "small-yard", document, {"Content-Type": "application/xml"})
        text = answer.body.decode()
        assert not (world.all - world.mine["small-yard"]).intersection(_UUID.findall(text))
        assert CONTROL not in text and FOUND not in text


# the promise broken on purpose


@pytest.mark.slow
def test_reading_whatever_there_is_would_be_noticed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Reading, "concerning", lambda self, wanted, reader: wanted)
    assert leaks(world, everyone=("other-customs",))


@pytest.mark.slow
def test_showing_every_field_would_be_noticed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    process = world.house.gateway.catalogue.families["inspection"].process
    assert process is not None
    everything = replace(process, view=lambda known, role: parties.view(known, None))
    monkeypatch.setattr(Reading, "_view", _view_of(everything))
    assert leaks(world, everyone=("yard-demo",))


@pytest.mark.slow
def test_showing_anybody_what_waits_would_be_noticed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Reading, "waits_for", lambda self, message, partner: True)
    assert leaks(world, everyone=("yard-demo",))


def _view_of(process: Any) -> Any:
    return lambda self, _, known, roles: reading.msgspec.to_builtins(process.view(known, None))


@pytest.mark.slow
def test_naming_others_messages_would_be_noticed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Reading, "_his", lambda self, case_id, reader: None)
    assert leaks(world, everyone=("yard-demo",))
