"""The message families a gateway carries: packages of the project, and packages in folders outside it."""

import importlib
import importlib.resources
import importlib.util
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from types import ModuleType

from gateway.settings import BadSettings, Settings
from gateway.settings.deadlines import load_rules
from messages.catalogue import Family
from messages.deadlines.rules import within as limited
from messages.rulesets import BadRules


def load_families(settings: Settings) -> tuple[Family, ...]:
    """The families these settings name, or BadSettings."""
    within = [_family(_imported(name), name) for name in settings.families]
    found: tuple[Family, ...] = (*within, *_outside(settings.extra_families))
    if settings.rule_tables is not None:
        try:
            found = with_tables(found, settings.rule_tables)
        except BadRules as problem:
            raise BadSettings(f"rule_tables: {problem}") from None
    return found if settings.deadlines is None else limited(found, load_rules(settings, found))


def with_tables(families: Iterable[Family], folder: Path) -> tuple[Family, ...]:
    """The families, those by the tables of `<folder>/<family>` for which there is such a folder; BadRules."""
    there = {each.name for each in folder.iterdir() if each.is_dir()} if folder.is_dir() else set()
    found = tuple(
        family.ruled(folder / family.name) if family.ruled is not None and family.name in there else family
        for family in families
    )
    ruled = {family.name for family in found if family.ruled is not None}
    if not there or there - ruled:
        raise BadRules(f"{folder}: want a folder for each of {', '.join(sorted(ruled))} that goes by tables of its own")
    return found


def schema_folder() -> Path:
    """The project's own schemas, as data of the package `xsd`; those of a family outside it lie with the family."""
    return Path(str(importlib.resources.files("xsd")))


def _imported(name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except ImportError as problem:
        raise BadSettings(f"family {name!r}: {problem}") from None


def _outside(names: Iterable[str]) -> Iterable[Family]:
    for name in names:
        folder, _, package = name.rpartition(":")
        family = _family(_imported_from(Path(folder), package, name), name)
        schemas = Path(folder) / "xsd"
        yield replace(family, schemas=schemas) if family.schemas is None and schemas.is_dir() else family


def _imported_from(folder: Path, package: str, name: str) -> ModuleType:
    """A package in a folder that is no place to import from; its own modules find one another by its name."""
    start = folder / package / "__init__.py"
    if not package.isidentifier() or not start.is_file():
        raise BadSettings(f"family {name!r}: want folder:package, with {start}")
    loaded = sys.modules.get(package)
    if loaded is not None and Path(loaded.__file__ or "").resolve() != start.resolve():
        raise BadSettings(f"family {name!r}: a package {package!r} is there already")
    if loaded is not None:
        return loaded
    spec = importlib.util.spec_from_file_location(package, start, submodule_search_locations=[str(start.parent)])
    if spec is None or spec.loader is None:
        raise BadSettings(f"family {name!r}: {start} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    sys.modules[package] = module
    try:
        spec.loader.exec_module(module)
    except Exception as problem:
        del sys.modules[package]
        raise BadSettings(f"family {name!r}: {problem!r}") from problem
    return module


def _family(module: ModuleType, name: str) -> Family:
    family = getattr(module, "FAMILY", None)
    if not isinstance(family, Family):
        raise BadSettings(f"family {name!r}: the package has no FAMILY")
    return family
