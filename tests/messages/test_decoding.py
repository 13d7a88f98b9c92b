"""A type that two threads decode for the first time at once is whole for both."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
OUR_OWN = re.compile(r"msgspec\.json\.Decoder\(|msgspec\.json\.decode\((?:[^()]|\([^()]*\))*\btype=")
TWO_AT_ONCE = """
import dataclasses, sys, threading, types
from messages.decoding import from_json
sys.setswitchinterval(1e-6)
FIELDS = "".join(f"    f{i}: int | None = None\\n" for i in range(40))
SOURCE = f'''
from __future__ import annotations
import dataclasses
@dataclasses.dataclass(frozen=True, kw_only=True)
class Inner:
{FIELDS}
@dataclasses.dataclass(frozen=True, kw_only=True)
class Outer:
    inner: Inner
    more: tuple[Inner, ...] = ()
'''
said = b'{"inner":{' + b",".join(b'"f%d":%d' % (i, i) for i in range(40)) + b"}}"
for turn in range(1500):
    module = sys.modules["turn"] = types.ModuleType("turn")
    exec(SOURCE, module.__dict__)
    both = threading.Barrier(2)
    def decode():
        both.wait()
        assert from_json(said, module.Outer).inner.f39 == 39
    threads = [threading.Thread(target=decode) for _ in range(2)]
    [each.start() for each in threads]
    [each.join() for each in threads]
"""


def test_two_threads_may_decode_a_type_for_the_first_time_at_once():
    done = subprocess.run([sys.executable, "-c", TWO_AT_ONCE], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_nothing_of_ours_is_decoded_in_another_way():
    texts = {
        str(path.relative_to(ROOT)): path.read_text("utf-8")
        for folder in ("gateway", "messages", "adapters")
        for path in (ROOT / folder).rglob("*.py")
    }
    assert [name for name, text in texts.items() if OUR_OWN.search(text)] == ["messages/decoding.py"]
