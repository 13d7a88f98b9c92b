"""What is asked for of events, held against the catalogue: a word that nobody knows is told with the nearest."""

from collections.abc import Collection, Iterator, Sequence
from difflib import get_close_matches

from gateway.journal.news.feed import Interest
from gateway.journal.news.kinds import Kinds
from gateway.web.problems import Problem


def interest(
    kinds: Kinds, types: Sequence[str], cases: Sequence[str], states: Sequence[str], *, where: str
) -> Interest:
    """As it was asked for, or Problem (400) with all that does not exist. where: "body", "query"."""
    errors = [
        *_unknown(types, kinds.words, f"{where}.types"),
        *_unknown(states, kinds.states, f"{where}.states"),
    ]
    if errors:
        raise Problem("bad-request", None, {"errors": errors})
    return Interest(types=_once(types), cases=_once(cases), states=_once(states))


def _unknown(given: Sequence[str], known: Collection[str], where: str) -> Iterator[dict[str, str]]:
    for number, word in enumerate(given):
        if word not in known:
            near = get_close_matches(word, known, n=1)
            hint = f"是否 {near[0]} / is it {near[0]}?" if near else "见 /asyncapi.json / see /asyncapi.json"
            yield {"where": f"{where}.{number}", "wanted": f"目录中没有 / not in the catalogue; {hint}"}


def _once(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
