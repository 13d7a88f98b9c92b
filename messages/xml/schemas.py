"""The sealed schemas: every `xsd` of the catalogue and of the forms of others, read once, and nothing beside them.

What a schema includes is looked for among the files read at the start, so no document and no schema can fetch anything;
a document's own hints at a schema's place mean nothing. Compiled schemas belong to one thread each, compiled one at a
time: libxml2 is hurt by a first use from two threads, and mixes the errors of a shared schema.
"""

import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from posixpath import dirname, join, normpath
from types import MappingProxyType
from typing import Any

from lxml import etree

from messages.catalogue import Catalogue, MessageType
from messages.errors import SingleWindowError

FORMS = "forms"
TRIES = 8

_XS = "{http://www.w3.org/2001/XMLSchema}"
_REFERENCES = (f"{_XS}include", f"{_XS}import", f"{_XS}redefine")
_SCHEME = "sealed:///"


class UnknownSchema(SingleWindowError):
    """The sealed set has no such schema, or one of its schemas asks for a file that the set lacks."""


@dataclass(frozen=True)
class Schema:
    """One schema of the set.

    code: the message type's ("inspection.arrival.1"), or the file of a form ("iso20022/pain.001.001.09").
    path: its file, below the folder. files: that file and all it includes, by their path.
    """

    code: str
    path: str
    files: Mapping[str, bytes] = field(repr=False)

    @cached_property
    def digest(self) -> str:
        """SHA-256 over its files, names and contents, 64 hex digits."""
        told = "".join(f"{sha256(data).hexdigest()} {name}\n" for name, data in sorted(self.files.items()))
        return sha256(told.encode()).hexdigest()

    @cached_property
    def roots(self) -> frozenset[tuple[str, str]]:
        """The elements, (namespace, name), that a document of this schema may begin with."""
        schema = _parse(self.path, self.files[self.path]).getroot()
        namespace = schema.get("targetNamespace", "")
        return frozenset((namespace, each.get("name", "")) for each in schema.iterfind(f"{_XS}element"))


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing that libxml2 says of a document. kind: its name of the error. path: XPath of the element."""

    kind: str
    path: str
    line: int
    text: str


class Schemas:
    """All schemas of a catalogue and of the forms below `folder`; compiled at once for the thread that makes it.

    over: folders whose files take the place of those of the same path, and may add some.
    """

    _compiling = threading.Lock()  # of all sets: it is libxml2 that is guarded

    def __init__(self, catalogue: Catalogue, folder: Path, *over: Path) -> None:
        instead = {path: data for each in over for path, data in _files(each).items()}
        own = {**_files(folder), **instead}
        self._by_code: dict[str, Schema] = {}
        for type_ in catalogue:
            theirs = catalogue.families[type_.family].schemas
            files = {**own, **_files(theirs), **instead} if theirs is not None else own
            self._add(type_.code, type_.schema, files)
        self._forms: dict[str, tuple[Schema, ...]] = {}
        for path in sorted(own):
            first, _, rest = path.partition("/")
            if first == FORMS:
                added = self._add(rest.removesuffix(".xsd"), path, own)
                form = rest.partition("/")[0]
                self._forms[form] = (*self._forms.get(form, ()), added)
        self._thread = threading.local()
        for code in self._by_code:
            self._compiled(code)

    def __iter__(self) -> Iterator[Schema]:
        return iter(self._by_code.values())

    def __getitem__(self, code: str) -> Schema:
        try:
            return self._by_code[code]
        except KeyError:
            raise UnknownSchema(f"no schema {code!r}") from None

    def fits(self, code: str, root: etree._Element) -> bool:
        """Whether a document fits the schema with this code."""
        return self._compiled(code).validate(root)

    def complaints(self, code: str, root: etree._Element) -> tuple[Complaint, ...]:
        """What libxml2 says of a document that does not fit; of each parent's children the first only."""
        compiled = self._compiled(code)
        if compiled.validate(root):
            return ()
        return tuple(
            Complaint(entry.type_name or "", entry.path or "/", entry.line, entry.message)
            for entry in compiled.error_log
        )

    def digest(self, type_: MessageType) -> str:
        """SHA-256 over the type's schema and what it includes, 64 hex digits."""
        return self._by_code[type_.code].digest

    def text(self, type_: MessageType) -> bytes:
        """The type's schema as it is published."""
        schema = self._by_code[type_.code]
        return schema.files[schema.path]

    def form(self, name: str) -> tuple[Schema, ...]:
        """The schemas of a form of others, those below `forms/<name>/`; none where it has none."""
        return self._forms.get(name, ())

    def of_form(self, name: str, root: etree._Element) -> Schema | None:
        """The schema of a form that a document of this root is to fit; None: the form publishes none."""
        tag = etree.QName(root)
        key = (tag.namespace or "", tag.localname)
        return next((schema for schema in self.form(name) if key in schema.roots), None)

    def _add(self, code: str, path: str, files: Mapping[str, bytes]) -> Schema:
        schema = Schema(code, path, MappingProxyType(_closure(path, files)))
        self._by_code[code] = schema
        return schema

    def _compiled(self, code: str) -> etree.XMLSchema:
        mine = self._thread.__dict__
        try:
            compiled: etree.XMLSchema = mine[code]
        except KeyError:
            schema = self[code]
            with self._compiling:
                compiled = mine[code] = _compile(schema)
        return compiled


class _Sealed(etree.Resolver):
    """Finds what a schema includes among its files, and nowhere else."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files

    def resolve(self, system_url: str | None, public_id: str | None, context: Any) -> Any:
        path = (system_url or "").removeprefix(_SCHEME)
        if system_url is None or path == system_url or path not in self._files:
            raise UnknownSchema(f"{system_url} is not in the sealed set")
        return self.resolve_string(self._files[path], context, base_url=system_url)


def _compile(schema: Schema) -> etree.XMLSchema:
    """Again where it fails: libxml2 has one loader of files for all threads, and lxml puts its own there and takes it
    away with every document that is parsed, so that another thread's may be in the way of what we include.
    """
    for tries_left in reversed(range(TRIES)):
        tree = _parse(schema.path, schema.files[schema.path], _Sealed(schema.files))
        try:
            compiled = etree.XMLSchema(tree)
            break
        except etree.XMLSchemaParseError as error:
            if not tries_left:
                raise UnknownSchema(f"{schema.path}: {error}") from None
    compiled.validate(etree.Element("first-use"))  # whatever libxml2 prepares at the first use is prepared here
    return compiled


def _parse(path: str, data: bytes, *resolvers: etree.Resolver) -> etree._ElementTree:
    parser = etree.XMLParser(no_network=True, resolve_entities=False, load_dtd=False, remove_comments=True)
    for resolver in resolvers:
        parser.resolvers.add(resolver)
    return etree.fromstring(data, parser, base_url=_SCHEME + path).getroottree()


def _closure(path: str, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """A file and all it includes or imports."""
    found: dict[str, bytes] = {}
    waiting = [path]
    while waiting:
        path = waiting.pop()
        if path in found:
            continue
        if path not in files:
            raise UnknownSchema(f"{path} is not in the sealed set")
        found[path] = files[path]
        for reference in _parse(path, files[path]).iter(*_REFERENCES):
            if (location := reference.get("schemaLocation")) is not None:
                waiting.append(normpath(join(dirname(path), location)))
    return found


def _files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.xsd"))}
