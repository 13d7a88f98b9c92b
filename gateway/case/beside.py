"""What a message is held against beside its own case: other cases, named by their order keys or by a number.

A number that a case has let go of is known still, for the journal keeps what has once found it.
"""

from collections.abc import Callable, Iterable

from messages.process import Alias, Case, LetGo, Process


def each_once(
    wanted: Iterable[str | Alias],
    but: str | None,
    *,
    by: Callable[[Alias], list[Case]],
    under: Callable[[str], list[Case]],
) -> tuple[Case, ...]:
    """The cases wanted, each once, and not the one with this id. by, under: find those of a number, of an order key."""
    found: dict[str, Case] = {}
    for each in wanted:
        cases = by(each) if isinstance(each, Alias) else under(each)
        found |= {case.id: case for case in cases if case.id != but}
    return tuple(found.values())


def gone(
    process: Process, wanted: Iterable[str | Alias], own: str | None, *, ever: Callable[[Alias], Iterable[Case]]
) -> tuple[LetGo, ...]:
    """The numbers wanted that cases have let go of. own: id of the message's case. ever: whom a number has found."""
    numbers = dict.fromkeys(each for each in wanted if isinstance(each, Alias))
    found = ((alias, case) for alias in numbers for case in ever(alias))
    return tuple(LetGo(alias, case, case.id == own) for alias, case in found if not finds(process, alias, case))


def finds(process: Process, alias: Alias, case: Case) -> bool:
    """Whether a number finds a case as it stands."""
    return alias in process.aliases(case.known)
