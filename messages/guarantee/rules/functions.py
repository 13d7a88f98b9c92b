"""Functions: which FunctionCode a message of a type may have."""

from collections.abc import Callable, Iterator

from messages.envelope import Message
from messages.findings import Fault
from messages.guarantee.functions import CHANGED, NEW, WITHDRAWN

KNOWN = (*NEW, CHANGED, WITHDRAWN)  # list FUNCTION; another is told by its own finding

Rule = Callable[[Message], Iterator[Fault]]


def _only(*functions: str) -> Rule:
    def function_is_of_the_type(message: Message) -> Iterator[Fault]:
        """SW780."""
        if message.head.function_code in KNOWN and message.head.function_code not in functions:
            yield Fault(code="SW780", at="head.function_code", wanted=f"one of {', '.join(functions)}")

    return function_is_of_the_type


ONCE = (_only(*NEW),)
ENDED = (_only(*NEW, WITHDRAWN),)
FOR_LIFE = (_only(*NEW, CHANGED, WITHDRAWN),)
