"""What this program judges and translates by, as digests: of its tables and of the text of the code that reads them."""

from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from importlib import import_module
from pathlib import Path

import adapters
import messages
from gateway import VERSION, check
from gateway.journal.ruling import LONG, Rules
from messages.catalogue import Catalogue, Family
from messages.xml.schemas import Schemas

KINDS = frozenset((".py", ".toml", ".csv", ".json", ".txt", ".xsd"))
_OF_ALL = ("codes", "identifiers", "services", "xml")  # folders of messages/ that every family judges by


def rules_of(catalogue: Catalogue, schemas: Schemas) -> Rules:
    """The rules of this program."""
    return Rules(program=VERSION, parts=dict(sorted(_parts(catalogue, schemas))))


def _parts(catalogue: Catalogue, schemas: Schemas) -> Iterator[tuple[str, str]]:
    yield "checks", _digest(_folder(check.__name__))
    yield "findings", _said(f"{each.code} {each.severity}" for each in catalogue.findings)
    for name in _OF_ALL:
        yield name, _digest(Path(messages.__path__[0], name))
    for schema in schemas:
        yield f"schema {schema.code}", schema.digest[:LONG]
    for name, family in catalogue.families.items():
        if (folder := _home(family)) is not None:
            yield f"rules {name}", _digest(folder)
        if family.rule_set is not None:
            yield f"rule set {name}", family.rule_set
    for folder in sorted(Path(adapters.__path__[0]).iterdir()):
        if (folder / "__init__.py").exists():
            yield f"translation {folder.name}", _digest(folder)


def _home(family: Family) -> Path | None:
    """Where a family's records, rules and tables lie."""
    record = next((each.record for each in family.types), None)
    return _folder(record.__module__.rpartition(".")[0]) if record is not None else None


def _folder(module: str) -> Path:
    """The folder of a package, or of the package that a module is in."""
    return Path(str(import_module(module).__file__)).parent


@cache
def _digest(folder: Path) -> str:
    """Over every file of a folder that is program or table: its digest and its name."""
    files = (each for each in sorted(folder.rglob("*")) if each.suffix in KINDS and each.is_file())
    return _said(f"{sha256(each.read_bytes()).hexdigest()} {each.relative_to(folder).as_posix()}" for each in files)


def _said(lines: Iterable[str]) -> str:
    return sha256("".join(f"{each}\n" for each in lines).encode()).hexdigest()[:LONG]
