"""Functions: which FunctionCode a message of a type may have. A contract that is withdrawn is declined."""

from collections.abc import Callable, Iterator

from messages.envelope import Message
from messages.financing.functions import CHANGED, NEW, WITHDRAWN
from messages.findings import Fault

KNOWN = (*NEW, CHANGED, WITHDRAWN)  # list FUNCTION; another is told by its own finding

Rule = Callable[[Message], Iterator[Fault]]


def _only(*functions: str) -> Rule:
    def function_is_of_the_type(message: Message) -> Iterator[Fault]:
        """SW759."""
        if message.head.function_code in KNOWN and message.head.function_code not in functions:
            yield Fault(code="SW759", at="head.function_code", wanted=f"one of {', '.join(functions)}")

    return function_is_of_the_type


ONCE = (_only(*NEW),)
OR_WITHDRAWN = (_only(*NEW, WITHDRAWN),)
FOR_LIFE = (_only(*NEW, CHANGED, WITHDRAWN),)
