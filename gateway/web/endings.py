"""When certificates end, for Prometheus: days left, worked out whenever it asks."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from prometheus_client import Metric
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from gateway.partners.endings import Ending


class Endings(Collector):
    """Asks what ends; `now` is aware."""

    def __init__(self, ask: Callable[[], Iterable[Ending]], now: Callable[[], datetime]) -> None:
        self._ask = ask
        self._now = now

    def collect(self) -> Iterator[Metric]:
        """One number a holder."""
        text = "Days until the newest certificate, or revocation list, of a holder ends"
        days = GaugeMetricFamily("swg_certificate_days_left", text, labels=("kind", "holder"))
        now = self._now()
        for each in self._ask():
            days.add_metric((each.kind, each.holder), (each.end - now).total_seconds() / 86_400)
        yield days
