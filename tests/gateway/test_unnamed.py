"""The gateway carries families and knows none by name: what varies from one to another is a column of theirs."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from messages.families import FAMILIES

ROOT = Path(__file__).resolve().parents[2]
OWN = ("exchange", "mandate", "signing")  # what the gateway itself says and asks: receipts, mandates, signatures
NAMED = {  # file, word: why it may stand there
    ("journal/moves.py", "release"): "what happens to a delivery that was held",
    ("journal/evidence.py", "chain"): "of certificates",
    ("cli/demo.py", "settlement.statement.1"): "the trader's program of the demo plays until it has come",
    ("cli/demo.py", "/v1/inspections"): "a command to try, of a demo that has them",
    ("cli/demo.py", "inspection.notice.1"): "the same",
    ("web/openapi.py", "inspection.arrival.1"): "an example of a document",
    ("web/openapi.py", "inspection.arrival"): "its namespace",
    ("web/api/validate.py", "settlement.outward"): "an example of what to say",
    ("web/portal/cases/showing.py", "credit"): "the word for a kind of case, as a page says it",
    ("web/portal/yard/reading.py", "inspection.notice"): "the yard's own pages are of notices and arrivals",
}
WORDS = tuple(
    word
    for family in FAMILIES
    if family.name not in OWN
    for word in (family.name, family.path, *(type_.code for type_ in family.types), *(t.name for t in family.types))
    if word
)

# A bare name alone; a path or a code wherever it stands.
_NAMED = re.compile("|".join(f"^{word}$" if word.isalpha() else re.escape(word) for word in sorted(WORDS)[::-1]))


def named(source: str) -> Iterator[str]:
    """The words of families that stand in a module's strings, but for examples and what is said of the code."""
    tree = ast.parse(source)
    said = [
        node.value for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    ]
    said += [node.value for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg in ("examples",)]
    said += [
        value
        for node in ast.walk(tree)
        if isinstance(node, ast.Dict)
        for key, value in zip(node.keys, node.values, strict=True)
        if isinstance(key, ast.Constant) and key.value == "example"
    ]
    skipped = {id(inner) for node in said for inner in ast.walk(node) if isinstance(inner, ast.Constant)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield from _NAMED.findall(node.value)


def test_no_family_is_named_in_the_gateway() -> None:
    found = {
        (str(path.relative_to(ROOT / "gateway")), word)
        for path in (ROOT / "gateway").rglob("*.py")
        for word in named(path.read_text("utf-8"))
    }
    assert found == NAMED.keys()


@pytest.mark.parametrize(
    "source", ['cases["financing"]', 'where = "POST /v1/chains/application"', 'if type_ == "release.decision.1": pass']
)
def test_a_family_that_is_named_is_found(source: str) -> None:  # saboteur
    assert list(named(source))


def test_an_example_may_name_one() -> None:
    assert list(named('"""Of inspection.arrival.1."""\nField(examples=["inspection"])')) == []
