"""Every route by which an operator changes something leaves a leaf with his name; whoever adds one is asked here."""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from gateway.journal import tables
from gateway.journal.acts import State
from gateway.trust import issuing
from gateway.trust.private_ca import AUTHORITY_VALID, make_ca
from gateway.web.app import build
from gateway.web.control import build as build_control
from messages.seals.leaves import read_leaf
from tests.gateway.web.deaths import Dies
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened

NOTICE, ARRIVAL = "inspection.notice.1/one-container", "inspection.arrival.1/one-container"
WHO = "li.na"
NO_ACT = {"/partners/ping": "it looks whether a partner is there, and changes and reads nothing"}

Body = Callable[[House, Path], dict[str, Any]]


def _unrouted(own: House, _: Path) -> dict[str, Any]:
    notice = own.document(NOTICE, "customs-demo", EnterpriseId="91370200MA3NEW9989")
    message = own.send(notice, "customs-demo").headers["swg-message"]
    waiting = own.control("GET", "/deliveries?state=unrouted&limit=200").json["items"]
    return {"deliveries": [each["delivery"] for each in waiting if each["message"] == message]}


def _handed_over(own: House, folder: Path) -> dict[str, Any]:
    (folder / "slip.txt").write_text("received, Wang")
    said = {"how": "by courier", "at": "2026-11-21T10:00:00+08:00", "whom": "Wang", "file": str(folder / "slip.txt")}
    return {**_unrouted(own, folder), **said}


def _begun(own: House, _: Path) -> dict[str, Any]:
    """One dead letter, and a replay of it."""
    own.send(own.document(NOTICE, "customs-demo"), "customs-demo")
    item = own.get("/v1/mailbox?limit=1", "yard-demo").json["items"][0]["delivery"]
    own.gateway.writer.write_now(Dies(item))
    return {"replay": own.control("POST", "/replays", {"cause": "not-written"}).json["replay"]}


def _fetched(own: House, _: Path) -> dict[str, Any]:
    own.send(own.document(NOTICE, "customs-demo"), "customs-demo")
    item = own.get("/v1/mailbox?limit=1", "yard-demo").json["items"][0]["delivery"]
    said = {"items": [{"delivery": item, "verdict": "accepted"}]}
    assert own.post("/v1/mailbox/acknowledge", said, "yard-demo").status == 200
    return {"deliveries": [item]}


def _case(own: House, _: Path) -> dict[str, Any]:
    own.send(own.document(NOTICE, "customs-demo"), "customs-demo")
    case = own.get("/v1/inspections?limit=1", "customs-demo").json["items"][0]["id"]
    return {"cases": [case], "reason": "court"}


def _refused(own: House, _: Path) -> dict[str, Any]:
    message = own.send(own.document(ARRIVAL, EntryId="x")).headers["swg-message"]
    return {"messages": [message], "reason": "asked"}


def _partner(own: House, folder: Path) -> dict[str, Any]:
    file = folder / "new.toml"
    words = ('name = "new-trader"', 'zh = "新"', 'en = "New"', 'roles = ["trader"]', 'sender_ids = ["4218MA3NEW007"]')
    file.write_text("\n".join((*words, 'send = ["inspection.appointment.1"]')), "utf-8")
    return {"path": str(file)}


def _of_two_roles(own: House) -> str:
    said = {"login": "li-si", "partner": "trader-demo", "display": "李", "roles": ["trader-checker"]}
    assert own.control("POST", "/people/add", said).status == 200
    return "li-si"


def _authority(own: House, folder: Path) -> dict[str, Any]:
    name = issuing.subject(name="Authority", organisation="Port")
    now = datetime.now(UTC) - timedelta(hours=1)
    make_ca(folder / "ca", name, kind="p256", now=now, valid=AUTHORITY_VALID, passphrase=None)
    return {"name": "port-ca", "path": str(folder / "ca" / "cert.pem")}


def _plain(**said: Any) -> Body:
    return lambda own, folder: said


def _difference(own: House, _: Path) -> dict[str, Any]:
    """A bank has booked what nobody has told us of."""
    statement = own.document("settlement.statement.1/one-day", "bank-demo")
    assert own.send(statement, "bank-demo").status == 202
    held = own.control("POST", "/reconciliations", {"day": "2026-11-20"}).json["items"]
    items = [item["item_id"] for each in held if each["currency"] == "USD" for item in each["items"]]
    return {"day": "2026-11-20", "bank": "bank-demo", "currency": "USD", "item_id": items[0], "reason": "见来函"}


ACTS: Mapping[str, Body] = {  # in an order in which each is possible
    "/deliveries/route": lambda own, folder: {**_unrouted(own, folder), "partner": "other-trader"},
    "/deliveries/discard": lambda own, folder: {**_unrouted(own, folder), "reason": "closed"},
    "/deliveries/confirm": _handed_over,
    "/replays": _plain(cause="unreached"),
    "/replays/go": _begun,
    "/deliveries/replay": _fetched,
    "/partners/apply": _partner,
    "/partners/switch": _plain(partner="new-trader", disabled=True),
    "/tokens": _plain(holder="yard-demo"),
    "/tokens/revoke": lambda own, folder: {"named": own.tokens["yesterday"][:8]},
    "/reconciliations": _plain(day="2026-11-20"),
    "/reconciliations/explain": _difference,
    "/journal/acts": _plain(act="back up", subject="b.swgv"),
    "/journal/erase": _refused,
    "/journal/hold": _case,
    "/journal/prune": _plain(),
    "/maintenance/on": _plain(until="2099-01-01T04:00:00+08:00", zh="升级", en="An upgrade"),
    "/maintenance/off": _plain(),
    "/people/add": _plain(login="wang", partner="yard-demo", display="王", roles=["yard"]),
    "/people/roles": lambda own, folder: {"login": _of_two_roles(own), "roles": ["trader-maker"]},
    "/people/switch": _plain(login="wang", disabled=True),
    "/people/unlock": _plain(login="wang"),
    "/people/reset": _plain(login="wang"),
    "/people/rotate-secret": _plain(),
    "/persons/add": _plain(partner="yard-demo", name="wang", duties=["maker"]),
    "/persons/remove": _plain(partner="yard-demo", name="wang"),
    "/authorities/trust": _authority,
    "/crls/import": lambda own, folder: {"path": str(folder / "ca" / "crl.pem")},
    "/authorities/note": _plain(authority="port-ca", lines=["+ issued 1a"]),
    "/authorities/distrust": _plain(name="port-ca"),
    "/keys/announce": _plain(),
    "/keys/withdraw": _plain(),
    "/keys/renew": _plain(),
    "/keys/revoke": lambda own, folder: {
        "reason": "stolen", "trusted_to": own.get("/v1/checkpoints?limit=1", "auditor").json["items"][0]["size"]
    },
    "/keys/rotate": lambda own, folder: own.control("POST", "/keys/announce", {}) and {},
}  # fmt: skip


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A gateway of its own: its keys change."""
    with opened(tmp_path_factory.mktemp("acts")) as served:
        yield served


def _by(own: House) -> int:
    """How many leaves name him."""
    with own.gateway.database.connect() as connection:
        texts = connection.execute(select(tables.leaves.c.text)).scalars().all()
    return sum(read_leaf(text).get("sender") == WHO for text in texts)


def test_every_route_that_changes_something_is_looked_at(own: House) -> None:
    desk = build(own.gateway).desk
    paths = set()
    for route in build_control(desk).app.routes:
        if {"POST", "PUT", "PATCH", "DELETE"} & set(getattr(route, "methods", None) or ()):
            paths.add(route.path)
    desk.reads.close()
    assert paths == ACTS.keys() | NO_ACT.keys()


def unseen(own: House, folder: Path, *paths: str) -> list[str]:
    """Those of these acts that leave no leaf with his name."""
    found = []
    for path in paths:
        said = {**ACTS[path](own, folder), "by": WHO}
        before = _by(own)
        answer = own.control("POST", path, said)
        assert answer.status == 200, (path, answer.body)
        if _by(own) == before:
            found.append(path)
    return found


def test_every_act_of_an_operator_leaves_a_leaf_that_names_him(own: House, tmp_path: Path) -> None:
    assert unseen(own, tmp_path, *ACTS) == []


def test_the_saboteur_whose_acts_are_not_stated_is_seen(
    own: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(State, "fold", lambda self, book: None)
    assert unseen(own, tmp_path, "/journal/acts", "/tokens") == ["/journal/acts"]


def test_what_is_no_act_leaves_none(own: House) -> None:
    before = _by(own)
    for path in NO_ACT:
        assert own.control("POST", path, {"partner": "yard-demo", "by": WHO}).status == 200
    assert _by(own) == before
