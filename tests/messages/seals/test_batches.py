from time import process_time

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from messages.seals import batches, merkle
from messages.seals.batches import BadKey, BadProof, SealingKey, is_signed, key_id, verify_proof
from messages.seals.leaves import BadLeaf, leaf_text
from tests.keys import holder

KEYS = {
    "p-256": SealingKey(ec.generate_private_key(ec.SECP256R1())),
    "ed25519": SealingKey(ed25519.Ed25519PrivateKey.generate()),
}
KEY = KEYS["ed25519"]
BOTH = pytest.mark.parametrize("key", KEYS.values(), ids=KEYS.keys())


def sealed(key: SealingKey, count: int = 5, first: int = 100) -> tuple[list[str], merkle.Tree, str, bytes]:
    texts = [leaf_text(sequence=first + n, time=0, kind="accepted", id=f"m-{n}") for n in range(count)]
    tree = merkle.Tree(merkle.leaf_hash(text.encode()) for text in texts)
    header = batches.header(
        number=7, first=first, last=first + count - 1, sealed_at=0, root=tree.root, previous=None, key_id=key.key_id
    )
    return texts, tree, header, key.sign(header.encode())


@BOTH
def test_a_record_is_proved_by_its_leaf_path_and_signed_header_alone(key: SealingKey):
    texts, tree, header, signature = sealed(key)
    for n, text in enumerate(texts):
        stated = verify_proof(
            leaf=text, path=tree.path(n), header=header, signature=signature, public_pem=key.public_pem
        )
        assert stated["id"] == f"m-{n}"


def test_a_header_is_lines_in_a_fixed_order():
    header = batches.header(
        number=77, first=1042, last=1049, sealed_at=1795226400123456, root=bytes(32), previous="ab", key_id="k"
    )
    assert header == (
        f"swg-batch-1\nnumber: 77\nfirst: 1042\nlast: 1049\nroot: {bytes(32).hex()}\nprevious: ab\n"
        "sealed: 2026-11-21T02:00:00.123456Z\nkey: k"
    )
    assert batches.read_header(header)["previous"] == "ab"


def test_a_checkpoint_is_lines_in_a_fixed_order():
    text = batches.checkpoint(size=2, root=bytes(32), at=0, key_id="k")
    assert text == f"swg-checkpoint-1\nsize: 2\nroot: {bytes(32).hex()}\ntime: 1970-01-01T00:00:00.000000Z\nkey: k"
    assert batches.read_checkpoint(text)["size"] == "2"
    with pytest.raises(BadLeaf):
        batches.read_header(text)


def proof(**changes: object) -> dict[str, object]:
    texts, tree, header, signature = sealed(KEY)
    proof = {"leaf": texts[2], "path": tree.path(2), "header": header, "signature": signature}
    return proof | {"public_pem": KEY.public_pem} | changes


def test_what_is_not_the_record_is_not_proved():
    texts, tree, header, _ = sealed(KEY)
    forged = header.replace("number: 7", "number: 8")
    other = KEYS["p-256"]
    mislabelled = header.replace(KEY.key_id, other.key_id)
    for lie in (
        proof(leaf=texts[3]),
        proof(leaf=texts[2].replace("accepted", "refused")),
        proof(leaf=texts[2].replace("sequence: 102", "sequence: 101")),
        proof(leaf="x"),
        proof(path=tree.path(3)),
        proof(header=forged),
        proof(header="x"),
        proof(signature=b""),
        proof(signature=KEY.sign(forged.encode())),
        proof(public_pem=other.public_pem),
        proof(header=mislabelled, signature=KEY.sign(mislabelled.encode())),
    ):
        with pytest.raises(BadProof):
            verify_proof(**lie)  # type: ignore[arg-type]
    assert verify_proof(**proof())["id"] == "m-2"  # type: ignore[arg-type]


def test_a_certificate_stands_for_its_key():
    customs = holder("customs", "ec")
    key = SealingKey.load(customs.key_pem)
    assert key.key_id == key_id(customs.cert_pem)
    assert is_signed(b"x", key.sign(b"x"), customs.cert_pem)
    assert not is_signed(b"y", key.sign(b"x"), customs.cert_pem)


def test_only_two_kinds_of_keys_seal():
    for private in (rsa.generate_private_key(65537, 2048), ec.generate_private_key(ec.SECP384R1())):
        with pytest.raises(BadKey):
            SealingKey.load(private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    with pytest.raises(BadKey):
        SealingKey.load(b"x")
    with pytest.raises(BadKey):
        key_id(holder("yard").cert_pem)


def test_a_batch_of_128_is_sealed_in_about_a_millisecond():
    def seal() -> float:
        started = process_time()
        texts, tree, _, _ = sealed(KEY, 128)
        assert len([tree.path(n) for n in range(len(texts))]) == 128
        return process_time() - started

    assert min(seal() for _ in range(20)) < 0.01  # ten times what it takes
