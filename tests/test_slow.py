"""What `slow.txt` leaves to the whole suite is there to be left."""

import ast
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
ROWS = (HERE / "slow.txt").read_text("utf-8").split()


@cache
def _tests_in(path: Path) -> frozenset[str]:
    """Names of its tests; nothing where there is no such file."""
    nodes = ast.walk(ast.parse(path.read_text("utf-8"))) if path.is_file() else ()
    return frozenset(node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def test_every_row_names_a_test_or_a_file_of_tests() -> None:
    stale = [
        row for row in ROWS for name, _, test in [row.partition("::")]
        if not (tests := _tests_in(HERE / name)) or (test and test not in tests)
    ]  # fmt: skip
    assert stale == []


def test_the_rows_are_in_order_and_each_stands_once() -> None:
    assert sorted(set(ROWS)) == ROWS
