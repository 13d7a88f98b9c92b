"""What is to be tried out, read from files and put in the place of what holds today: each answers the tables with it.

Rules and adapters are programs: a Python file that says what it brings, in the words the project itself uses:

    RULES = {"inspection.arrival.1": (bay_is_named,)}        # within one body: instead of those of this type
    WHOLE = {"inspection.arrival.1": ()}                     # between head and body
    AGAINST = {"inspection.arrival": (came_in_time,)}        # against what is known of the case
    FINDINGS = (FindingKind(…),)                             # codes that are new
    READERS = (Adapter(…),)                                  # forms that are read, by the root of their documents
    ADAPTERS = (Adapter(…),)                                 # forms that are written, by (form, code)
"""

import importlib.util
import sys
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import Connection

from gateway.check.examination import Explain, Tools
from gateway.partners import files
from gateway.partners.authorities import read_trusted
from gateway.rehearsal.trial import Trial
from gateway.settings.families import with_tables
from messages.catalogue import Catalogue, Family, UnknownType
from messages.errors import SingleWindowError
from messages.findings import FindingKind
from messages.rulesets import BadRules

_RULES = frozenset(("RULES", "WHOLE", "AGAINST", "FINDINGS"))
_ADAPTERS = frozenset(("READERS", "ADAPTERS"))


class BadChange(SingleWindowError):
    """A file does not say what is to be tried out, or says it of what there is not."""


def with_agreements(trial: Trial, connection: Connection, paths: Iterable[Path], forms: Collection[str]) -> Trial:
    """Partners as these files have them; BadPartnerFile, Taken."""
    directory, changed = trial.directory, set(trial.changed)
    trusted = read_trusted(connection)
    for path in paths:
        file = files.read(path, trial.catalogue, forms=forms)
        partner = file.over(directory.partners.get(file.partner.name))
        partner = replace(partner, certificates=trusted.standings(partner.certificates))
        directory = directory.with_partner(partner)
        changed.add(partner.name)
    return replace(trial, directory=directory, changed=frozenset(changed))


def rules_of(catalogue: Catalogue, path: Path) -> Catalogue:
    """The catalogue with the rules of a file; BadChange."""
    module = _module(path, _RULES)
    rules, whole = _table(module, "RULES"), _table(module, "WHOLE")
    against: Mapping[str, Any] = getattr(module, "AGAINST", {})
    _hold_known(catalogue, {*rules, *whole}, catalogue.types)
    _hold_known(catalogue, against, {type_.name for type_ in catalogue})
    own: tuple[FindingKind, ...] = tuple(getattr(module, "FINDINGS", ()))
    families = [_with_rules(family, rules, whole, against) for family in catalogue.families.values()]
    if own and families:
        families[0] = replace(families[0], findings=(*families[0].findings, *own))
    return Catalogue(families)


def tables_of(catalogue: Catalogue, folder: Path) -> Catalogue:
    """The catalogue by the rule tables of a folder, `<family>/…`; BadChange."""
    try:
        families = with_tables(catalogue.families.values(), folder)
    except BadRules as problem:
        raise BadChange(str(problem)) from None
    return Catalogue(families)


def _with_rules(
    family: Family, rules: Mapping[str, Any], whole: Mapping[str, Any], against: Mapping[str, Any]
) -> Family:
    types = tuple(
        replace(
            type_,
            rules=tuple(rules.get(type_.code, type_.rules)),
            whole=tuple(whole.get(type_.code, type_.whole)),
        )
        for type_ in family.types
    )
    process = family.process
    mine = {name: tuple(found) for name, found in against.items() if name.partition(".")[0] == family.name}
    if process is not None and mine:
        process = replace(process, against={**process.against, **mine})
    return replace(family, types=types, process=process)


def adapters_of(path: Path) -> tuple[Sequence[Any], Sequence[Any]]:
    """What a file brings to read, and to write; BadChange."""
    module = _module(path, _ADAPTERS)
    return tuple(getattr(module, "READERS", ())), tuple(getattr(module, "ADAPTERS", ()))


def with_adapters(trial: Trial, path: Path) -> Trial:
    """The adapters of a file beside those there are, in their place where they are of the same form; BadChange."""
    readers, writers = adapters_of(path)
    try:
        forms = {**trial.tools.forms, **{(each.namespace, each.root): each for each in readers}}
        encoders = {**trial.outgoing.encoders, **{(each.form, each.code): each.encode for each in writers}}
        there = {(each.form, each.code) for each in writers}
        bare = {*(set(trial.outgoing.bare) - there), *((each.form, each.code) for each in writers if not each.sealed)}
    except AttributeError as problem:
        raise BadChange(f"{path}: 不是适配器 / no adapter: {problem}") from None
    for each in (*readers, *writers):
        _hold_known(trial.catalogue, (each.code,), trial.catalogue.types)
    outgoing = replace(trial.outgoing, encoders=encoders, bare=bare)
    return replace(trial, tools=replace(trial.tools, forms=forms), outgoing=outgoing)


def with_catalogue(trial: Trial, tools: Tools) -> Trial:
    """Another catalogue, and the tools that go with it."""
    return replace(trial, tools=tools, outgoing=replace(trial.outgoing, catalogue=tools.catalogue))


def explained_by(tools: Tools, explain: Explain) -> Tools:
    """The same with another explainer: that of its own schemas."""
    return replace(tools, explain=explain)


def _module(path: Path, names: Collection[str]) -> ModuleType:
    """A Python file that brings something of these names."""
    name = f"swg_on_trial_{abs(hash(path.resolve()))}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None or not path.is_file():
        raise BadChange(f"{path}: 应为 Python 文件 / want a Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except Exception as problem:
        raise BadChange(f"{path}: 无法载入 / cannot be loaded: {type(problem).__name__}: {problem}") from problem
    finally:
        del sys.modules[name]
    if not names & vars(module).keys():
        raise BadChange(f"{path}: 应定义 {'、'.join(sorted(names))} 之一 / want one of {', '.join(sorted(names))}")
    return module


def _table(module: ModuleType, name: str) -> Mapping[str, Any]:
    found = getattr(module, name, {})
    if not isinstance(found, Mapping):
        raise BadChange(f"{module.__file__}: {name} 应为字典 / {name}: want a dict by message type")
    return found


def _hold_known(catalogue: Catalogue, named: Iterable[str], there: Collection[str]) -> None:
    for name in named:
        if name not in there:
            raise BadChange(
                f"没有报文类型 {name!r} / no message type {name!r}; /v1/catalogue lists them"
            ) from UnknownType()
