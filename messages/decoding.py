"""Decoders of our own types, made one after another.

msgspec files what it knows of a dataclass before it knows all of it. A second thread that decodes the same type
meanwhile reads what is not there yet, and the process is gone (a null pointer, with msgspec 0.22). So the first use of
a type is nobody else's: whoever comes meanwhile waits, and finds it whole.
"""

from collections.abc import Callable
from functools import cache
from threading import RLock
from typing import Any, TypeVar, cast

import msgspec

T = TypeVar("T")

_MAKING = RLock()  # of one thread again and again: a type may ask for the decoder of another while it is read


def from_json(data: bytes | str, type_: type[T]) -> T:
    """What JSON says, as a record, a struct or a tuple of them; msgspec.ValidationError where it does not say that."""
    return decoder(type_)(data)


def decoder(type_: type[T]) -> Callable[[bytes | str], T]:
    """The decoder of this type, made once."""
    with _MAKING:
        return cast(Callable[[bytes | str], T], _made(cast(Any, type_)))


@cache
def _made(type_: Any) -> Callable[[bytes | str], Any]:
    return msgspec.json.Decoder(type_).decode
