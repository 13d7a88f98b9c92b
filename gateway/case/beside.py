"""What a message is held against beside its own case: other cases, named by their order keys or by a number."""

from collections.abc import Callable, Iterable

from messages.process import Alias, Case


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
