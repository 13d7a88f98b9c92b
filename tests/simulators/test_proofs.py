"""Proofs on receipts, on trees that are built here by hand."""

from hashlib import sha256

import pytest

from simulators.proofs import root_of

LEAVES = [f"leaf {number}".encode() for number in range(5)]


def leaf(data: bytes) -> bytes:
    return sha256(b"\x00" + data).digest()


def node(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right).digest()


A, B, C, D, E = map(leaf, LEAVES)
AB, CD = node(A, B), node(C, D)
ROOT = node(node(AB, CD), E)
PATHS = [(B, CD, E), (A, CD, E), (D, AB, E), (C, AB, E), (node(AB, CD),)]


@pytest.mark.parametrize("index", range(5))
def test_every_leaf_of_five_leads_to_the_root(index: int):
    assert root_of(LEAVES[index], index, 5, PATHS[index]) == ROOT.hex()


def test_one_leaf_is_its_own_root():
    assert root_of(LEAVES[0], 0, 1, ()) == A.hex()


def test_a_leaf_at_another_place_leads_elsewhere():
    assert root_of(LEAVES[1], 0, 5, PATHS[1]) != ROOT.hex()


@pytest.mark.parametrize("path", [PATHS[0][:2], (*PATHS[0], E)])
def test_a_path_of_another_length_leads_nowhere(path: tuple[bytes, ...]):
    assert root_of(LEAVES[0], 0, 5, path) == ""
