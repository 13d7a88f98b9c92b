"""Dead letters, for Prometheus: how many by receiver, type and cause, and how old the oldest is."""

from collections.abc import Callable, Iterator, Sequence

from prometheus_client import Metric
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from gateway.journal.clock import SECOND, Clock


class DeadLetters(Collector):
    """Tells what was counted when the metrics were last asked for; `ask`: as `gateway.delivery.summary.counts`."""

    def __init__(self, ask: Callable[[], Sequence[tuple[str, str, str, int, int]]], clock: Clock) -> None:
        self._ask = ask
        self._clock = clock

    def collect(self) -> Iterator[Metric]:
        """A number a cause, and an age a receiver and type."""
        many = GaugeMetricFamily(
            "swg_dead_letters", "Deliveries given up that wait for an operator", labels=("partner", "type", "cause")
        )
        age = GaugeMetricFamily(
            "swg_dead_letter_oldest_seconds", "Since the oldest of them was given up", labels=("partner", "type")
        )
        oldest: dict[tuple[str, str], int] = {}
        for partner, type_, cause, count, at in self._ask():
            many.add_metric((partner, type_, cause), count)
            oldest[partner, type_] = min(at, oldest.get((partner, type_), at))
        now = self._clock()
        for key, at in oldest.items():
            age.add_metric(key, max(0, now - at) / SECOND)
        yield many
        yield age
