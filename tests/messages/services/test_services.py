"""The tables of services: whole, in both languages, in step with types and states, never two in force on one day."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from messages import services
from messages.catalogue import Catalogue
from messages.families import FAMILIES
from messages.roles import TRADER
from messages.services import KINDS, BadServices, Service, Text, in_force
from messages.services.service import hold_apart
from messages.services.table import read

TABLES = sorted(Path(services.__file__).parent.glob("*.toml"))
EVERY = [service for path in TABLES for service in services.of(path.stem)]
CATALOGUE = Catalogue(FAMILIES)
CHINESE = re.compile(r"[\u4e00-\u9fff]")
every_service = pytest.mark.parametrize("service", EVERY, ids=lambda each: f"{each.code} {each.name.zh}")

FUNCTIONS = {  # the policy's nineteen, as it lists them
    "SET": ("三方协议签约", "汇出汇款", "汇入汇款", "进度查询", "结果反馈"),
    "FIN": ("融资贷款申请", "融资合同签署", "贷款支用", "还款", "结清"),
    "GUA": ("征信授权", "额度申请", "投保", "缴费"),
    "CRE": ("签约", "投保", "索赔", "询保申请", "风险信息查询"),
}


def test_the_nineteen_functions_of_the_policy_are_services() -> None:
    named = {each.code: each.name.zh for each in EVERY if each.function}
    wanted = {f"{head}-{n:02d}": zh for head, some in FUNCTIONS.items() for n, zh in enumerate(some, 1)}
    assert named == wanted and len(wanted) == 19


@every_service
def test_a_service_is_told_in_both_languages(service: Service) -> None:
    texts = [service.name, service.condition, service.limit, service.fee, *service.basis]
    texts += [each.name for each in (*service.materials, *service.steps)]
    for text in texts:
        assert CHINESE.search(text.zh), text
        assert text.en and not CHINESE.search(text.en), text


@every_service
def test_a_service_says_on_what_it_rests_who_may_ask_and_what_happens(service: Service) -> None:
    assert service.basis and service.applicants and service.steps
    assert service.kind in KINDS
    assert re.fullmatch(r"[A-Z]{3}-[0-9]{2}", service.code)


@every_service
def test_a_service_says_what_is_to_be_brought_or_that_nothing_is(service: Service) -> None:
    assert bool(service.materials) == (service.nothing_to_bring is None)
    assert service.materials or service.nothing_to_bring == ("无需材料", "nothing to bring")


def test_no_code_has_two_versions_on_one_day() -> None:
    hold_apart(EVERY)
    codes = [each.code for each in in_force(EVERY, date(2026, 11, 1))]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("type_", [type_ for type_ in CATALOGUE if type_.binding], ids=lambda type_: type_.code)
def test_what_binds_a_trader_is_of_a_service_that_he_may_ask_for(type_) -> None:
    (service,) = (each for each in EVERY if each.code == type_.service)
    assert TRADER in service.applicants


@pytest.mark.parametrize("family", [each for each in FAMILIES if each.services], ids=lambda family: family.name)
def test_steps_and_limits_are_those_of_the_family(family) -> None:
    names = {type_.name: type_ for type_ in family.types}
    for service in family.services:
        for step in service.steps:
            assert step.type is None or set(step.by) <= set(names[step.type].by), step
        for name in service.limits:
            assert family.process.state(name).limit is not None, name
        assert [type_.code for type_ in family.types if type_.service == service.code], service.code


def test_a_type_of_a_service_that_its_family_has_not_is_no_catalogue() -> None:
    family = FAMILIES[0]
    with pytest.raises(ValueError, match="that its family has not"):
        Catalogue([replace(family, services=())])


def test_a_code_is_of_one_family() -> None:
    one, other = FAMILIES[0], FAMILIES[1]
    mine = replace(one.services[0], code=other.services[0].code)
    with pytest.raises(ValueError, match="have a service"):
        Catalogue([replace(one, services=(*one.services, mine)), other])


def versions(*rows: tuple[int, date, date | None]) -> list[Service]:
    return [replace(EVERY[0], version=version, since=since, until=until) for version, since, until in rows]


def test_a_version_ends_before_the_next_begins() -> None:
    first, second = date(2021, 1, 1), date(2026, 7, 1)
    both = versions((1, first, date(2026, 6, 30)), (2, second, None))
    hold_apart(both)
    assert [each.version for day in (date(2026, 6, 30), second) for each in in_force(both, day)] == [1, 2]


@pytest.mark.parametrize(
    "rows",
    [
        ((1, date(2021, 1, 1), None), (2, date(2026, 7, 1), None)),
        ((1, date(2021, 1, 1), date(2026, 7, 1)), (2, date(2026, 7, 1), None)),
        ((2, date(2021, 1, 1), date(2026, 6, 30)), (2, date(2026, 7, 1), None)),
    ],
    ids=["open", "on one day", "the same number"],
)
def test_versions_that_overlap_are_refused(rows) -> None:
    with pytest.raises(BadServices, match="before version"):
        hold_apart(versions(*rows))


@pytest.mark.parametrize(
    ("before", "after"), [("kind =", "kin ="), ('kind = "customs"', 'kind = "other"'), ("version = 1", 'version = "1"')]
)
def test_a_table_that_is_off_says_so(tmp_path: Path, before: str, after: str) -> None:
    text = TABLES[0].with_stem("inspection").read_text("utf-8")
    (tmp_path / "own.toml").write_text(text.replace(before, after, 1), "utf-8")
    with pytest.raises(BadServices, match=r"own\.toml"):
        read(tmp_path / "own.toml")


def test_a_text_is_the_same_in_two_languages() -> None:
    assert EVERY[0].name == Text(EVERY[0].name.zh, EVERY[0].name.en)
