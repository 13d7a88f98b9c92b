"""Children held against a content model: the fewest elements that are missing or do not belong, told each once.

The model becomes an automaton; of all ways through it, with an element left out or a child passed over at a price, the
cheapest is taken. So a document with three things wrong under one parent is told all three.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count
from typing import Any

MANY = 3  # copies of a particle laid out one after the other; beyond, a loop
CHILDREN = 2000  # looked at under one parent
MISSING, STRANGE = 10, 11  # prices: where either would do, an element is missing

Particle = Any  # XsdElement, XsdAnyElement


@dataclass(slots=True)
class Aligned:
    """What was found under one parent.

    matched: (child's number, its declaration). strange: (child's number, names that might stand there).
    missing: (number of the child before which it is missing, its declaration, those it could be instead).
    """

    matched: list[tuple[int, Particle]] = field(default_factory=list)
    strange: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    missing: list[tuple[int, Particle]] = field(default_factory=list)


def align(group: Any, tags: Sequence[str]) -> Aligned:
    """Hold the children's tags, in order, against an XsdGroup."""
    tags = tags[:CHILDREN]
    if group.model == "all":
        return _align_all(list(group), tags)
    model = _Model()
    end = model.lay(group, 0)
    return _cheapest(model, end, tags)


class _Model:
    """An automaton: states are numbers, 0 the first; arcs are free steps or particles."""

    def __init__(self) -> None:
        self.free: list[list[int]] = [[]]
        self.arcs: list[list[tuple[Particle, int]]] = [[]]

    def lay(self, particle: Any, start: int) -> int:
        """Add a particle with its occurrences after a state; the state behind it."""
        least, most = particle.min_occurs, particle.max_occurs
        at = start
        for _ in range(min(least, MANY)):
            at = self._once(particle, at)
        if most is not None and most - least <= MANY:
            end = self._state()
            self.free[at].append(end)
            for _ in range(most - least):
                at = self._once(particle, at)
                self.free[at].append(end)
            return end
        loop = self._state()
        self.free[at].append(loop)
        self.free[self._once(particle, loop)].append(loop)
        return loop

    def reachable(self, state: int) -> Iterator[int]:
        """The state and those a free step away."""
        seen, waiting = {state}, [state]
        while waiting:
            yield (at := waiting.pop())
            fresh = [each for each in self.free[at] if each not in seen]
            seen.update(fresh)
            waiting += fresh

    def _once(self, particle: Any, start: int) -> int:
        if getattr(particle, "model", None) is None:
            end = self._state()
            self.arcs[start].append((particle, end))
            return end
        if particle.model == "choice":
            end = self._state()
            for each in particle:
                self.free[self.lay(each, start)].append(end)
            return end
        at = self._state()
        self.free[start].append(at)
        for each in particle:
            at = self.lay(each, at)
        return at

    def _state(self) -> int:
        self.free.append([])
        self.arcs.append([])
        return len(self.free) - 1


_Step = tuple[int, int, str, Any]  # state and child's number before, what was done, the particle


def _cheapest(model: _Model, end: int, tags: Sequence[str]) -> Aligned:
    start, goal = (0, 0), (end, len(tags))
    cost, came = {start: 0}, dict[tuple[int, int], _Step]()
    turn = count()
    waiting = [(0, next(turn), start)]
    while waiting:
        spent, _, node = heappop(waiting)
        if node == goal:
            break
        if spent > cost[node]:
            continue
        for price, then, what, particle in _steps(model, node, tags):
            paid = spent + price
            if paid < cost.get(then, paid + 1):
                cost[then], came[then] = paid, (*node, what, particle)
                heappush(waiting, (paid, next(turn), then))
    return _told(model, came, goal)


def _steps(
    model: _Model, node: tuple[int, int], tags: Sequence[str]
) -> Iterator[tuple[int, tuple[int, int], str, Any]]:
    state, n = node
    for then in model.free[state]:
        yield 0, (then, n), "free", None
    for particle, then in model.arcs[state]:
        if n < len(tags) and particle.is_matching(tags[n]):
            yield 0, (then, n + 1), "matched", particle
        yield MISSING, (then, n), "missing", particle
    if n < len(tags):
        yield STRANGE, (state, n + 1), "strange", None


def _told(model: _Model, came: dict[tuple[int, int], _Step], goal: tuple[int, int]) -> Aligned:
    found, node = Aligned(), goal
    while node in came:
        state, n, what, particle = came[node]
        if what == "matched":
            found.matched.append((n, particle))
        elif what == "missing":
            found.missing.append((n, particle))
        elif what == "strange":
            names = dict.fromkeys(
                name for at in model.reachable(state) for each, _ in model.arcs[at] if (name := each.local_name)
            )
            found.strange.append((n, tuple(names)))
        node = (state, n)
    for each in (found.matched, found.missing, found.strange):
        each.reverse()
    _hold_counts(found)
    return found


def _hold_counts(found: Aligned) -> None:
    """Pass over what a loop let through beyond its particle's maximum."""
    counts: dict[int, int] = {}
    kept: list[tuple[int, Particle]] = []
    for n, particle in found.matched:
        counts[id(particle)] = counts.get(id(particle), 0) + 1
        most = particle.max_occurs
        if most is not None and most > 1 and counts[id(particle)] > most and particle.parent.max_occurs == 1:
            found.strange.append((n, ()))
        kept.append((n, particle))
    found.matched = kept


def _align_all(particles: list[Particle], tags: Sequence[str]) -> Aligned:
    found, waiting = Aligned(), list(particles)
    for n, tag in enumerate(tags):
        particle = next((each for each in waiting if each.is_matching(tag)), None)
        if particle is None:
            found.strange.append((n, tuple(each.local_name for each in waiting if each.local_name)))
        else:
            waiting.remove(particle)
            found.matched.append((n, particle))
    found.missing = [(len(tags), each) for each in waiting if each.min_occurs]
    return found
