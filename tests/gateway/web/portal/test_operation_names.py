"""No code is shown where a name belongs: every act, cause, role, channel, way in, type and term has one, zh and en."""

import ast
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Literal, get_args, get_origin, get_type_hints

import pytest

from gateway.delivery.causes import CAUSES
from gateway.journal import holds
from gateway.journal.maintenance import OFF, ON
from gateway.journal.moves import MOVES, State
from gateway.partners.partner import Scope, Terms
from gateway.web.control_journal import ActBody
from gateway.web.portal.operation import kept, names, owning, shifts
from gateway.web.portal.operation.terms import NAMES, SIGNATURES, VALUES
from gateway.web.portal.operation.words import WORDS
from messages.families import FAMILIES
from messages.roles import Role

ROOT = Path(__file__).resolve().parents[4]
TABLES = (
    *(names.ACTS, names.ROLES, names.CHANNELS, names.WAYS, names.SCOPES, names.KEYS, names.OUTCOMES),
    *(names.BOOKED, names.SUBJECTS, NAMES),
)
BY_NAME = {holds.HOLD, holds.LIFT, ON, OFF, kept.KEEP, kept.DROP, *owning.OWNING, owning.NOTE}
BY_NAME |= {shifts.TAKEN, shifts.HANDED_OVER, shifts.NOTED, *get_args(ActBody.model_fields["act"].annotation)}


def calls(*named: str) -> Iterator[tuple[str, ast.Call]]:
    for path in sorted((ROOT / "gateway").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                if name in named:
                    yield str(path), node


def said() -> set[str]:
    """Every act that the gateway states by a word that stands in its source, and every read of its trail."""
    acts = {
        node.args[2].value
        for _, node in calls("Act", "on_record")
        if len(node.args) > 2 and isinstance(node.args[2], ast.Constant)
    }
    reads = {
        f"read {node.args[1].value!s}"
        for path, node in calls("read")
        if "/web/" in path and len(node.args) > 2 and isinstance(node.args[1], ast.Constant)
    }
    return {str(each) for each in acts} | reads | BY_NAME


def test_every_act_has_a_name() -> None:
    found = said()
    assert {"decide", "sign in", "read document", "read evidence", "shift taken", "back up"} <= found
    assert found - names.ACTS.keys() == set()


def test_every_cause_role_scope_and_outcome_has_a_name() -> None:
    assert all(each.zh and each.en for each in CAUSES)
    assert {role.value for role in Role} == names.ROLES.keys()
    assert {scope.value for scope in Scope} <= names.SCOPES.keys()
    attempts = {event for state, event in MOVES if state is State.SENT}
    assert attempts <= names.OUTCOMES.keys()
    assert all(f"operation/state.{state.value}" in WORDS for state in State)


def test_every_term_of_an_agreement_and_each_of_its_words_has_a_name() -> None:
    assert {each.name for each in fields(Terms)} == NAMES.keys()
    for name, hint in get_type_hints(Terms).items():
        if get_origin(hint) is Literal:
            assert set(get_args(hint)) <= VALUES[name].keys(), name
    ((signature, _),) = (get_args(get_type_hints(Terms)["signatures"]),)
    assert set(get_args(signature)) == SIGNATURES.keys()
    assert set(get_args(get_type_hints(Terms)["channel"])) == names.CHANNELS.keys()


def test_every_message_type_has_both_names() -> None:
    types = [type_ for family in FAMILIES for type_ in family.types]
    assert types and all(type_.zh and type_.en for type_ in types)


def test_every_kind_of_key_that_a_family_looks_by_has_a_name() -> None:
    kinds = set()
    for path in sorted((ROOT / "messages").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Key":
                kinds |= {
                    str(each.value.value)
                    for each in node.keywords
                    if each.arg == "kind" and isinstance(each.value, ast.Constant)
                }
    assert kinds and kinds - names.KEYS.keys() == set()


@pytest.mark.parametrize("table", TABLES)
def test_a_name_is_chinese_first_and_english_beside_it(table: dict[str, tuple[str, str]]) -> None:
    technical = {"HTTP", "RFC 9421", "DELETE", "BIC"}
    for zh, en in table.values():
        assert any("\u4e00" <= sign <= "\u9fff" for sign in zh) or zh in technical, zh
        assert en and not any("\u4e00" <= sign <= "\u9fff" for sign in en), en


def test_a_transport_receipt_is_never_called_a_signature_for_goods() -> None:
    pages = [*(ROOT / "gateway/web/portal/operation").glob("*.py")]
    pages += (ROOT / "gateway/web/portal/templates/operation").glob("*.html")
    assert [path.name for path in pages if "签收" in path.read_text("utf-8")] == []
    assert WORDS["operation/state.acknowledged"][0] == "对方已收"
