"""The vectors are those of the Certificate Transparency reference code, printed for RFC 6962 and valid for RFC 9162."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.seals.merkle import (
    EMPTY,
    Frontier,
    Tree,
    audit_path,
    consistency_proof,
    is_consistent,
    is_included,
    leaf_hash,
    node_hash,
    path_of,
    proof_of,
    root,
    root_of,
)

ENTRIES = [
    bytes.fromhex(text)
    for text in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
]
LEAVES = [leaf_hash(entry) for entry in ENTRIES]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
PATHS = [  # (leaf counted from 1, size, path)
    (1, 1, []),
    (
        1,
        8,
        [
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ],
    ),
    (
        6,
        8,
        [
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ],
    ),
    (3, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
    (
        2,
        5,
        [
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        ],
    ),
]
PROOFS = [  # (old size, size, proof)
    (1, 1, []),
    (
        1,
        8,
        [
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ],
    ),
    (
        6,
        8,
        [
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ],
    ),
    (
        2,
        5,
        [
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        ],
    ),
]


def test_an_empty_tree_has_the_root_of_nothing():
    assert root([]) == EMPTY
    assert EMPTY.hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@pytest.mark.parametrize("size", range(1, 9))
def test_roots_are_those_of_the_reference(size: int):
    assert root(LEAVES[:size]).hex() == ROOTS[size - 1]


@pytest.mark.parametrize(("leaf", "size", "path"), PATHS)
def test_audit_paths_are_those_of_the_reference(leaf: int, size: int, path: list[str]):
    assert [each.hex() for each in audit_path(LEAVES[:size], leaf - 1)] == path


@pytest.mark.parametrize(("old_size", "size", "proof"), PROOFS)
def test_consistency_proofs_are_those_of_the_reference(old_size: int, size: int, proof: list[str]):
    assert [each.hex() for each in consistency_proof(LEAVES[:size], old_size)] == proof


def stored(first: int, size: int) -> bytes:
    """The reference's subtrees as a store keeps them: whole ones only."""
    assert size & (size - 1) == 0, "a store keeps subtrees of 1, 2, 4, 8 leaves"
    assert first % size == 0, "and each at its place"
    return root(LEAVES[first : first + size])


@pytest.mark.parametrize("size", range(1, 9))
def test_roots_of_a_stored_tree_are_those_of_the_reference(size: int):
    assert root_of(size, stored).hex() == ROOTS[size - 1]


@pytest.mark.parametrize(("leaf", "size", "path"), PATHS)
def test_paths_of_a_stored_tree_are_those_of_the_reference(leaf: int, size: int, path: list[str]):
    assert [each.hex() for each in path_of(leaf - 1, size, stored)] == path


@pytest.mark.parametrize(("old_size", "size", "proof"), PROOFS)
def test_proofs_of_a_stored_tree_are_those_of_the_reference(old_size: int, size: int, proof: list[str]):
    assert [each.hex() for each in proof_of(old_size, size, stored)] == proof


def of(size: int) -> list[bytes]:
    return [leaf_hash(b"%d" % n) for n in range(size)]


@given(st.integers(1, 200), st.data())
def test_every_leaf_is_shown_at_its_place_and_at_no_other(size: int, data: st.DataObject):
    tree, index = Tree(of(size)), data.draw(st.integers(0, size - 1))
    other = data.draw(st.integers(-1, size))
    path = tree.path(index)
    shown = is_included(of(size)[index], index=other, size=size, path=path, root=tree.root)
    assert shown == (other == index)


@given(st.integers(2, 100), st.data())
def test_no_other_leaf_path_or_size_shows_anything(size: int, data: st.DataObject):
    tree, index = Tree(of(size)), data.draw(st.integers(0, size - 1))
    leaf, path, whole = of(size)[index], tree.path(index), tree.root
    cut = data.draw(st.integers(0, len(path) - 1))
    assert not is_included(leaf_hash(b"x"), index=index, size=size, path=path, root=whole)
    assert not is_included(leaf, index=index, size=size, path=path[:cut] + path[cut + 1 :], root=whole)
    assert not is_included(leaf, index=index, size=size, path=(*path, EMPTY), root=whole)
    assert not is_included(leaf, index=index, size=size, path=path, root=EMPTY)
    changed = (*path[:cut], EMPTY, *path[cut + 1 :])
    assert not is_included(leaf, index=index, size=size, path=changed, root=whole)


def test_a_node_is_never_shown_as_a_leaf():
    left, right = LEAVES[:2]
    whole = root(LEAVES[:4])
    path = (node_hash(*LEAVES[2:4]),)
    assert is_included(node_hash(left, right), index=0, size=2, path=path, root=whole)  # a node, by the arithmetic
    assert leaf_hash(left + right) != node_hash(left, right)  # but no entry has its hash


@given(st.integers(1, 120), st.data())
def test_an_older_tree_is_shown_within_a_newer_one(size: int, data: st.DataObject):
    leaves, old_size = of(size), data.draw(st.integers(1, size))
    proof = consistency_proof(leaves, old_size)
    old_root, whole = root(leaves[:old_size]), root(leaves)
    assert is_consistent(old_size=old_size, size=size, proof=proof, old_root=old_root, root=whole)
    if old_size < size:
        assert not is_consistent(old_size=old_size, size=size, proof=proof, old_root=EMPTY, root=whole)
        assert not is_consistent(old_size=old_size, size=size, proof=(*proof, EMPTY), old_root=old_root, root=whole)
        assert not is_consistent(old_size=old_size, size=size, proof=proof[:-1], old_root=old_root, root=whole)


@given(st.integers(2, 80), st.data())
def test_a_newer_tree_with_a_changed_past_is_never_shown(size: int, data: st.DataObject):
    leaves = of(size)
    old_size = data.draw(st.integers(1, size - 1))
    old_root = root(leaves[:old_size])
    leaves[data.draw(st.integers(0, old_size - 1))] = leaf_hash(b"changed")
    proof = consistency_proof(leaves, old_size)
    assert not is_consistent(old_size=old_size, size=size, proof=proof, old_root=old_root, root=root(leaves))


def test_sizes_that_run_back_are_consistent_with_nothing():
    assert not is_consistent(old_size=3, size=2, proof=(), old_root=EMPTY, root=EMPTY)
    assert not is_consistent(old_size=0, size=2, proof=(), old_root=EMPTY, root=root(of(2)))
    assert not is_consistent(old_size=1, size=2, proof=(), old_root=root(of(1)), root=root(of(1)))
    assert not is_consistent(old_size=3, size=5, proof=(), old_root=root(of(3)), root=root(of(5)))


def test_a_frontier_has_the_root_of_all_that_was_added():
    frontier, leaves = Frontier(), of(70)
    assert frontier.root == EMPTY
    for n, leaf in enumerate(leaves, 1):
        frontier.append(leaf)
        frontier = Frontier.read(frontier.text())
        assert (frontier.size, frontier.root) == (n, root(leaves[:n]))


def test_a_frontier_of_another_size_is_refused():
    frontier = Frontier()
    for leaf in of(3):
        frontier.append(leaf)
    with pytest.raises(ValueError, match="an edge of 2"):
        Frontier.read("4" + frontier.text()[1:])


def test_a_path_is_as_long_as_the_tree_is_high():
    lengths = [max(len(Tree(of(size)).path(n)) for n in range(size)) for size in (1, 2, 3, 4, 5, 8, 9, 128)]
    assert lengths == [0, 1, 2, 2, 3, 3, 4, 7]
    assert all(one <= other for one, other in pairwise(lengths))


def test_a_leaf_that_is_not_there_has_no_path():
    for index in (-1, 3):
        with pytest.raises(IndexError):
            Tree(of(3)).path(index)
