"""The register as it stands, held against the newest leaf about everybody in it."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, select

from gateway.journal import tables
from gateway.journal.coverage import covered
from gateway.journal.registered import SUBJECTS, WHETHER
from gateway.journal.verification.examined import Registered
from gateway.journal.verification.problems import Problem, What

_LIST = re.compile(r'"\+ list (?P<digest>[0-9a-f]{64}) of ')
NOBODY = sha256().hexdigest()  # what the register says of somebody who is not in it


@dataclass
class Register:
    """What the leaves say, in their order."""

    _newest: dict[str, Registered] = field(default_factory=dict)
    _lists: dict[str, int] = field(default_factory=dict)

    def add(self, changes: Sequence[Registered]) -> None:
        """The next changes."""
        for each in changes:
            self._newest[each.subject] = each
            for found in _LIST.finditer(str(each.lines)):
                self._lists[found["digest"]] = each.seq

    def against(self, connection: Connection) -> Iterator[Problem]:
        """The tables, all read in one moment."""
        said = _said(connection)
        for subject in sorted(self._newest.keys() | said.keys()):
            newest, now = self._newest.get(subject), said.get(subject, NOBODY)
            if newest is None:
                yield Problem(what=What.ADDED, table="register", seq=None, id=subject)
            elif newest.digest != now:
                what = What.REMOVED if now == NOBODY else What.ALTERED
                detail = "not what the register said after its last change"
                yield Problem(what=what, table="register", seq=newest.seq, id=subject, detail=detail)
        yield from self._lists_against(connection)

    def _lists_against(self, connection: Connection) -> Iterator[Problem]:
        """Revocation lists: each that came in is there, and as it came."""
        there = {row.digest: row.content for row in connection.execute(_CRLS)}
        for digest, content in there.items():
            seq = self._lists.get(digest)
            if seq is None:
                yield Problem(what=What.ADDED, table="crls", seq=None, id=digest)
            elif content is not None and _digest(content) != digest:
                yield Problem(what=What.ALTERED, table="crls", seq=seq, id=digest, column="content")
        for digest, seq in self._lists.items():
            if digest not in there:
                yield Problem(what=What.REMOVED, table="crls", seq=seq, id=digest)


def _digest(content: Any) -> str:
    return sha256(content).hexdigest() if isinstance(content, bytes) else "no bytes"


def _said(connection: Connection) -> dict[str, str]:
    """What the register says of everybody, as the digest of his rows."""
    found: dict[str, Any] = defaultdict(sha256)
    for table, column in SUBJECTS.items():
        names = covered(table)
        for row in connection.execute(select(table).order_by(*table.primary_key.columns)).mappings():
            values = {name: row[name] for name in names}
            told = {name: True if name in WHETHER else value for name, value in values.items() if value is not None}
            try:
                line = json.dumps([str(table.name), told], ensure_ascii=False, separators=(",", ":"), sort_keys=True)
            except TypeError:
                line = "what no gateway has written"
            found[str(row[column])].update(f"{line}\n".encode("utf-8", "surrogatepass"))
    return {subject: each.hexdigest() for subject, each in found.items()}


_CRLS = select(tables.crls.c.digest, tables.crls.c.content)
