"""Functions: which FunctionCode a message of a type may have."""

from collections.abc import Callable, Iterator

from messages.credit.functions import CHANGED, NEW, WITHDRAWN
from messages.envelope import Message
from messages.findings import Fault

KNOWN = (*NEW, CHANGED, WITHDRAWN)  # list FUNCTION; another is told by its own finding

Rule = Callable[[Message], Iterator[Fault]]


def _only(*functions: str) -> Rule:
    def function_is_of_the_type(message: Message) -> Iterator[Fault]:
        """SW809."""
        if message.head.function_code in KNOWN and message.head.function_code not in functions:
            yield Fault(code="SW809", at="head.function_code", wanted=f"one of {', '.join(functions)}")

    return function_is_of_the_type


ONCE = (_only(*NEW),)
CHANGEABLE = (_only(*NEW, CHANGED),)
ENDABLE = (_only(*NEW, WITHDRAWN),)
FOR_LIFE = (_only(*NEW, CHANGED, WITHDRAWN),)
