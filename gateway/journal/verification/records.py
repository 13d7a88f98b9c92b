"""Rows that have a leaf of their own, beside arrivals: events of cases, changes of the register, keys, acts; moves.

A row a kind of leaf. A kind that is not here is of a newer gateway: its leaf is held, no row with it.
"""

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, select

from gateway.journal import epochs, pruning, tables
from gateway.journal.means import told
from gateway.journal.moves import State
from gateway.journal.verification.examined import Examined, Gap, Made, Moved, Placed, Registered, Released
from gateway.journal.verification.leaves import Leaf
from gateway.journal.verification.problems import Problem, What, shown, whole
from messages.seals import certificates, keychanges

AT_ONCE = 400  # values in one question
UNCONFIRMED = ", unconfirmed"

_REGISTER = re.compile(r"register changed, now (?P<digest>[0-9a-f]{64})")
_MOVE = re.compile(
    r"(?P<source>\w+) -> (?P<target>\w+), (?P<event>[^:]+?)(?: answer (?P<answer>[0-9a-f]{64}))?"
    r"(?: evidence (?P<evidence>[0-9a-f]{64}))?(?:: (?P<reason>.*))?"
)
_RELEASE = re.compile(r"held -> due(?: (?P<remark>[^;]+))?(?P<turned>(?:; \S+ to \S+)*)")
_ROUTED = re.compile(r"unrouted -> (?P<state>\w+): (?P<partner>\S+)")
_MADE = re.compile(r"made for (?P<role>\S+), (?P<state>\w+)")
_ACT = re.compile(r"[^,:]+, \w+(?:: .*)?")
_NUMBER = re.compile(r"[0-9]{1,18}")
_REPLAYED = re.compile(r"replayed as (?P<delivery>\S+?)(?:: (?P<reason>.*))?")


@dataclass
class Records:
    """The rows of some chunk that have leaves, by number; and which of its cases there are."""

    events: Mapping[int, Any]
    changes: Mapping[int, Any]
    keys: Mapping[int, Any]
    acts: Mapping[int, Any]
    means: Mapping[int, Any]
    emptied_means: Collection[int]
    erasures: Mapping[str, Any]
    pruned: Mapping[int, Sequence[Any]]
    epochs: Mapping[int, Any]
    orphans: Mapping[int, Sequence[Any]]
    cases: Collection[str]
    emptied: Collection[int]

    @classmethod
    def read(cls, connection: Connection, leaves: Collection[Leaf]) -> "Records":
        """Read them."""
        seqs = [leaf.seq for leaf in leaves] or [0]
        leaves_by_seq = {leaf.seq: leaf for leaf in leaves}
        events = _by_seq(connection, tables.case_events, seqs)
        wanted = {row.case_id for row in events.values()}
        wanted |= {leaf.subject for leaf in leaves if leaf.kind == "case"}
        erased = [leaf.subject for leaf in leaves if leaf.kind in ERASING]
        pruned = some(connection, _PRUNED, [leaf.seq for leaf in leaves if leaf.kind == "pruning"])
        begun = _begun(connection, seqs, [whole(leaf.row.batch) for leaf in leaves] or [0])
        orphaned = some(connection, _ORPHANED, [whole(row.number) for row in begun.values()])
        changed = {row.case_id for row in events.values() if _known_changed(row, leaves_by_seq.get(row.seq))}
        gone = some_values(connection, _EMPTIED, sorted(changed))
        means = _by_seq(connection, tables.other_means, seqs)
        empty = sorted({row.delivery for row in means.values() if row.content == b""})
        erased_means = set(some_values(connection, _ERASED_MEANS, empty))
        return cls(
            events=events,
            changes=_by_seq(connection, tables.register_changes, seqs),
            keys=_by_seq(connection, tables.gateway_keys, seqs),
            acts=_by_seq(connection, tables.acts, seqs),
            means=means,
            emptied_means={seq for seq, row in means.items() if row.delivery in erased_means},
            erasures={row.document: row for row in some(connection, ERASURES, erased)},
            pruned=_grouped(pruned, "seq"),
            epochs=begun,
            orphans=_grouped(orphaned, "epoch"),
            cases=set(some_values(connection, _CASES, sorted(wanted))),
            emptied={int(seq) for said in gone for seq in _NUMBER.findall(str(said))},
        )

    def examine(self, found: Examined, leaf: Leaf) -> None:
        """What this leaf speaks of is there, and as it says."""
        for look in KINDS.get(leaf.kind, ()):
            look(self, found, leaf)

    def strangers(self, found: Examined, leaves: Mapping[int, Leaf]) -> None:
        """Rows that no leaf of their kind speaks of."""
        for kinds, table, rows in (
            ({"case"}, tables.case_events, self.events),
            ({"audit"}, tables.register_changes, self.changes),
            ({"key"}, tables.gateway_keys, self.keys),
            ({"audit", "restore", "delivery", *ERASING}, tables.acts, self.acts),
            ({"delivery"}, tables.other_means, self.means),
            ({epochs.KIND}, tables.epochs, self.epochs),
        ):
            for seq in rows:
                if seq not in leaves or leaves[seq].kind not in kinds:
                    found.problems.append(Problem(what=What.ADDED, table=table.name, seq=seq, id=str(seq)))
                    if table is tables.epochs:
                        found.gaps.append(_gap(rows[seq]))


def differing(row: Any, wanted: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The columns that are not as stated, and how; what is empty and what is absent are the same in a leaf."""
    for column, value in wanted.items():
        have = getattr(row, column)
        if (have or None) != (value or None):
            yield column, f"{shown(have)}, its leaf states {shown(value)}"


def _hold(found: Examined, leaf: Leaf, table: Table, row: Any, wanted: Mapping[str, Any]) -> None:
    if row is None:
        found.problems.append(leaf.problem(What.REMOVED, None, "its leaf is there", table=table.name))
        return
    for column, detail in differing(row, wanted):
        what = What.BACKDATED if column == "at" else What.ALTERED
        found.problems.append(leaf.problem(what, column, detail, table=table.name))


def _event(records: Records, found: Examined, leaf: Leaf) -> None:
    """An event of a case: its row, and the case itself."""
    row, stated = records.events.get(leaf.seq), leaf.stated
    wanted: dict[str, Any] = {
        "case_id": stated.get("id"),
        "at": leaf.at,
        "message": stated.get("message_id"),
        "by": stated.get("sender"),
    }
    _hold(found, leaf, tables.case_events, row, wanted)
    if row is not None:
        said = f"{row.event}: {row.state_from or '-'} -> {row.state_to}, "
        if not stated.get("note", "").startswith(said):
            event, _, states = stated.get("note", "").partition(": ")
            before, _, after = states.partition(", ")[0].partition(" -> ")
            wanted = {"event": event, "state_from": "" if before == "-" else before, "state_to": after}
            _hold(found, leaf, tables.case_events, row, wanted)
        if _known_changed(row, leaf) and leaf.seq not in records.emptied:
            found.problems.append(leaf.problem(What.ALTERED, "known", "another digest", table="case_events"))
    if message := stated.get("message_id"):
        order = stated.get("note", "").removesuffix(UNCONFIRMED).rpartition(", ")[2].replace(" ", "|", 1)
        found.placed.append(Placed(message, leaf.seq, order))
    if leaf.subject not in records.cases:
        found.problems.append(leaf.problem(What.REMOVED, None, "its events are there", table="cases"))


def _act(records: Records, found: Examined, leaf: Leaf) -> None:
    """What somebody did, or read; a change of the register has a row of its own instead."""
    note = leaf.stated.get("note", "")
    if leaf.kind == "audit" and _REGISTER.fullmatch(note):
        _change(records, found, leaf)
        return
    if not _ACT.fullmatch(note):
        return
    act, _, rest = note.partition(", ")
    scope, _, more = rest.partition(": ")
    who = {"at": leaf.at, "by": leaf.stated.get("sender"), "subject": leaf.subject}
    row = records.acts.get(leaf.seq)
    _hold(found, leaf, tables.acts, row, who)
    if row is not None and note != f"{row.act}, {row.scope}{f': {row.note}' if row.note else ''}":
        _hold(found, leaf, tables.acts, row, {"act": act, "scope": scope, "note": more})


def _erasure(records: Records, found: Examined, leaf: Leaf) -> None:
    """A document was erased: what of it is gone may be gone."""
    row, (reason, _, known) = records.erasures.get(leaf.subject), leaf.stated.get("note", "").partition("; known at ")
    wanted = {"seq": leaf.seq, "at": leaf.at, "by": leaf.stated.get("sender")}
    found.erasures += row is not None
    _hold(found, leaf, tables.erasures, row, wanted)
    if row is not None:
        if " ".join(row.reason.split()) != reason.partition(": ")[2]:
            found.problems.append(leaf.problem(What.ALTERED, "reason", "another", table="erasures"))
        if row.events != json.dumps([int(each) for each in known.split()], separators=(",", ":")):
            found.problems.append(leaf.problem(What.ALTERED, "events", "others", table="erasures"))


def _pruning(records: Records, found: Examined, leaf: Leaf) -> None:
    """Documents went into an archive and are emptied here: those, and no others."""
    said = pruning.NOTE.fullmatch(leaf.stated.get("note", "").partition(": ")[2])
    if said is None:
        found.problems.append(leaf.problem(What.ALTERED, "text", "no note of a pruning"))
        return
    rows = records.pruned.get(leaf.seq, ())
    found.erasures += len(rows)
    if pruning.listed(rows) != said["listed"]:
        detail = f"{len(rows)} of {said['documents']}, or not those"
        found.problems.append(leaf.problem(What.ALTERED, "document", detail, table="erasures"))
    for row in rows:
        wanted = {"at": leaf.at, "by": leaf.stated.get("sender"), "reason": said["reason"]}
        _hold(found, leaf, tables.erasures, row, wanted)


def _epoch(records: Records, found: Examined, leaf: Leaf) -> None:
    """The journal went on from a backup; what it left behind, and which receipts are orphaned."""
    said, row = epochs.NOTE.fullmatch(leaf.stated.get("note", "")), records.epochs.get(leaf.seq)
    if said is None:
        found.problems.append(leaf.problem(What.ALTERED, "text", "no note of an epoch"))
        found.gaps += [_gap(row)] if row is not None else []
        return
    stated = {name: int(said[name]) for name in ("number", "after_batch", "after_seq")}
    batch = whole(leaf.row.batch)
    found.gaps.append(Gap(**stated, seq=leaf.seq, batch=batch, outside=said["outside"]))
    wanted = {**stated, "at": leaf.at, "by": leaf.stated.get("sender"), "first_batch": batch}
    _hold(found, leaf, tables.epochs, row, wanted)
    if row is not None and (row.outside and _sha256(row.outside)) != said["outside"]:
        found.problems.append(leaf.problem(What.ALTERED, "outside", "another digest", table="epochs"))
    rows = sorted(
        (each._mapping for each in records.orphans.get(stated["number"], ())), key=lambda row: whole(row["seq"])
    )
    found.orphans += len(rows)
    if epochs.digest(rows) != leaf.stated.get("document"):
        detail = f"{len(rows)} of {said['orphans']}, or not those"
        found.problems.append(leaf.problem(What.ALTERED, None, detail, table="orphans"))


def _gap(row: Any) -> Gap:
    """As the row has it: where its leaf was tampered with, that is what is wrong, and not every batch it leaves out."""
    number, seq, batch, after_batch, after_seq = map(
        whole, (row.number, row.seq, row.first_batch, row.after_batch, row.after_seq)
    )
    return Gap(number, seq, batch, after_batch, after_seq)


def _change(records: Records, found: Examined, leaf: Leaf) -> None:
    """A change of the register."""
    note = _REGISTER.fullmatch(leaf.stated.get("note", ""))
    if note is None:
        return
    row = records.changes.get(leaf.seq)
    wanted = {"at": leaf.at, "by": leaf.stated.get("sender"), "partner": leaf.subject}
    _hold(found, leaf, tables.register_changes, row, wanted)
    if row is not None and _sha256(row.lines) != leaf.stated.get("document"):
        found.problems.append(leaf.problem(What.ALTERED, "lines", "another digest", table="register_changes"))
    found.registered.append(Registered(leaf.subject, leaf.seq, note["digest"], row.lines if row else "[]"))


def _key(records: Records, found: Examined, leaf: Leaf) -> None:
    """A key that begins, or takes over."""
    said = keychanges.read(leaf.stated)
    if said is None or not said.is_change:
        return
    row = records.keys.get(leaf.seq)
    wanted = {
        "key_id": said.key_id,
        "at": leaf.at,
        "by": leaf.stated.get("sender"),
        "replaces": said.replaces,
        "trusted_to": said.trusted_to[0] if said.trusted_to else None,
        "reason": said.reason,
    }
    _hold(found, leaf, tables.gateway_keys, row, wanted)
    if row is not None and _certificate(row.certificate) != said.certificate:
        found.problems.append(leaf.problem(What.ALTERED, "certificate", "another digest", table="gateway_keys"))


def _delivery(records: Records, found: Examined, leaf: Leaf) -> None:
    """What was attested of deliveries, kept until every leaf was read."""
    note, stated, at = leaf.stated.get("note", ""), leaf.stated, (leaf.seq, leaf.at)
    _decided(records, found, leaf, note)
    message, case = stated.get("message_id"), stated.get("case")
    if said := _MADE.fullmatch(note):
        found.made.append(
            Made(leaf.subject, *at, message or "", said["role"], said["state"], stated.get("sender"), case)
        )
    elif said := _REPLAYED.fullmatch(note):
        found.made.append(Made(said["delivery"], *at, message or "", None, State.DUE.value, None, case))
    elif said := _ROUTED.fullmatch(note):
        states, event = (State.UNROUTED.value, said["state"]), f"to {said['partner']}"
        found.moved.append(Moved(leaf.subject, *at, *states, event, None, None, case, None, None, None))
    elif said := _MOVE.fullmatch(note):
        states, who = (said["source"], said["target"]), (stated.get("sender"), message, case)
        how = (stated.get("document"), said["answer"], said["reason"])
        found.moved.append(Moved(leaf.subject, *at, *states, said["event"], *who, *how))
    elif said := _RELEASE.fullmatch(note):
        turned = " ".join(each.replace(" to ", " ") for each in said["turned"].split("; ")[1:])
        found.released.append(Released(leaf.subject, *at, turned))
    else:
        found.problems.append(leaf.problem(What.ALTERED, "text", f"no move of a delivery: {shown(note)}"))


def _decided(records: Records, found: Examined, leaf: Leaf, note: str) -> None:
    """An operator's word on a delivery is an act of his too, with a row of its own."""
    row = records.acts.get(leaf.seq)
    said = _MOVE.fullmatch(note)
    if row is None and not (said and said["event"] in BY_OPERATOR) and not _REPLAYED.fullmatch(note):
        return
    who = {"at": leaf.at, "by": leaf.stated.get("sender"), "subject": leaf.subject}
    _hold(found, leaf, tables.acts, row, {**who, "scope": "operator", "act": "decide", "note": note})
    if said:
        _shown_by(records, found, leaf, said)


def _shown_by(records: Records, found: Examined, leaf: Leaf, said: re.Match[str]) -> None:
    """How it is known that the partner has it, and the file that shows it; empty where its document is erased."""
    row = records.means.get(leaf.seq)
    if row is None and said["event"] not in OTHER_MEANS:
        return
    _hold(found, leaf, tables.other_means, row, {"delivery": leaf.subject, "digest": said["evidence"]})
    if row is None:
        return
    if told(row.how, row.handed_at, row.whom, row.name, row.media_type, row.size) != said["reason"]:
        found.problems.append(leaf.problem(What.ALTERED, "how", "another account", table="other_means"))
    is_gone = row.content == b"" and leaf.seq in records.emptied_means
    if row.digest is not None and not is_gone and sha256(row.content or b"").hexdigest() != said["evidence"]:
        found.problems.append(leaf.problem(What.ALTERED, "content", "another digest", table="other_means"))


OTHER_MEANS = frozenset(("by other means", "partner has it"))
BY_OPERATOR = frozenset(
    ("replay", "discard", "by other means", "partner has it", "partner lacks it", "route", "route, held")
)
KINDS: Mapping[str, Sequence[Callable[[Records, Examined, Leaf], None]]] = {
    "case": (_event,),
    "audit": (_act,),
    "restore": (_act,),
    "erasure": (_act, _erasure),
    "pruning": (_act, _pruning),
    epochs.KIND: (_epoch,),
    "key": (_key,),
    "delivery": (_delivery,),
}
ERASING = ("erasure", "pruning")


def _known_changed(row: Any, leaf: Leaf | None) -> bool:
    return leaf is not None and _sha256(row.known) != leaf.stated.get("document")


def _sha256(text: Any) -> str:
    """Of a text; of whatever else stands there, a digest that is nobody's."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest() if isinstance(text, str) else "no text"


def _certificate(carried: str) -> str | None:
    try:
        return certificates.digest(carried)
    except certificates.BadCertificate:
        return None


def _by_seq(connection: Connection, table: Table, seqs: Iterable[int]) -> Mapping[int, Any]:
    seqs = list(seqs)
    wanted = select(table).where(table.c.seq.between(bindparam("first"), bindparam("last")))
    return {row.seq: row for row in connection.execute(wanted, {"first": min(seqs), "last": max(seqs)}).all()}


def _begun(connection: Connection, seqs: Sequence[int], batches: Sequence[int]) -> Mapping[int, Any]:
    """Epochs that began here, by their leaf or, where that is not there, by their batch."""
    of = tables.epochs.c
    here = of.seq.between(min(seqs), max(seqs)) | of.first_batch.between(min(batches), max(batches))
    return {row.seq: row for row in connection.execute(select(tables.epochs).where(here)).all()}


def _grouped(rows: Iterable[Any], column: str) -> Mapping[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for row in rows:
        found.setdefault(getattr(row, column), []).append(row)
    return found


def some(connection: Connection, wanted: Select[Any], values: Sequence[Any]) -> list[Any]:
    """The rows that were asked for by so many values."""
    rows: list[Any] = []
    for at in range(0, len(values), AT_ONCE):
        rows += connection.execute(wanted, {"values": list(values[at : at + AT_ONCE])}).all()
    return rows


def some_values(connection: Connection, wanted: Select[Any], values: Sequence[str]) -> Iterator[Any]:
    """As `some`, of one column."""
    for row in some(connection, wanted, values):
        yield row[0]


VALUES: Any = bindparam("values", expanding=True)
ERASURES = select(tables.erasures).where(tables.erasures.c.document.in_(VALUES))
_PRUNED = select(tables.erasures).where(tables.erasures.c.seq.in_(VALUES))
_ORPHANED = select(tables.orphans).where(tables.orphans.c.epoch.in_(VALUES))
_CASES = select(tables.cases.c.id).where(tables.cases.c.id.in_(VALUES))
_ERASED_MEANS = (
    select(tables.deliveries.c.id)
    .join(tables.messages, tables.messages.c.id == tables.deliveries.c.message)
    .join(tables.erasures, tables.erasures.c.document == tables.messages.c.document)
    .where(tables.deliveries.c.id.in_(VALUES))
)
_EMPTIED = (
    select(tables.erasures.c.events)
    .join(tables.messages, tables.messages.c.document == tables.erasures.c.document)
    .where(tables.messages.c.case_id.in_(VALUES))
)
