"""Numbers of the HTTP side, for Prometheus; each app has a registry of its own."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Metric, generate_latest
from prometheus_client.core import CounterMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.registry import Collector

from gateway.journal.acceptance import Outcome

CONTENT_TYPE = CONTENT_TYPE_LATEST
_BUCKETS = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
_METHODS = frozenset(("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"))


class Metrics:
    """Counts what is answered. `gauge` adds numbers that are asked for when they are read."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._requests = Counter(
            "swg_http_requests", "HTTP requests answered", ("method", "route", "status"), registry=self.registry
        )
        self._seconds = Histogram(
            "swg_http_seconds", "Time to an answer", ("route",), registry=self.registry, buckets=_BUCKETS
        )
        self._documents = Counter(
            "swg_documents", "Documents taken in over HTTP", ("verdict", "type"), registry=self.registry
        )
        self._findings = Counter("swg_findings", "Findings told, by code", ("code",), registry=self.registry)
        self._failures = Counter(
            "swg_signin_failures", "Callers that could not say who they are", ("way", "why"), registry=self.registry
        )
        self._answered: dict[tuple[str, str, int], tuple[Counter, Histogram]] = {}  # as many as there are routes
        self._states = Gauge("swg_waiting", "Things that wait, by what they are", ("what",), registry=self.registry)

    def request(self, method: str, route: str, status: int, took_s: float) -> None:
        """One request; status 0: the caller hung up."""
        key = (method if method in _METHODS else "other", route, status)
        if (series := self._answered.get(key)) is None:
            series = (self._requests.labels(key[0], route, str(status)), self._seconds.labels(route))
            self._answered[key] = series
        series[0].inc()
        series[1].observe(took_s)

    def document(self, outcome: Outcome) -> None:
        """One document."""
        self._documents.labels(outcome.verdict, outcome.type_ or "unknown").inc()
        for finding in outcome.findings:
            self._findings.labels(finding.code).inc()

    def not_signed_in(self, way: str, why: str) -> None:
        """Someone failed to say who he is: by what he presented, and why."""
        self._failures.labels(way, why).inc()

    def gauge(self, name: str, text: str, read: Callable[[], float]) -> None:
        """A number that is asked for whenever the metrics are read; must be cheap."""
        Gauge(name, text, registry=self.registry).set_function(read)

    def counted(
        self, name: str, text: str, labels: Sequence[str], read: Callable[[], Iterable[tuple[Sequence[str], float]]]
    ) -> None:
        """Counts that are kept elsewhere, by the values of these labels, asked for whenever the metrics are read."""
        self.registry.register(_Counted(name, text, labels, read))

    def waiting(self, counts: Mapping[str, int]) -> None:
        """What waits now, by what it is: "deliveries.due" …"""
        self._states.clear()
        for what, count in counts.items():
            self._states.labels(what).set(count)

    def text(self) -> bytes:
        """All of it, in Prometheus' own format."""
        return generate_latest(self.registry)


@dataclass(frozen=True)
class _Counted(Collector):
    name: str
    text: str
    labels: Sequence[str]
    read: Callable[[], Iterable[tuple[Sequence[str], float]]]

    def collect(self) -> Iterator[Metric]:
        family = CounterMetricFamily(self.name, self.text, labels=self.labels)
        for values, count in list(self.read()):
            family.add_metric(values, count)
        yield family

    def describe(self) -> Iterable[Metric]:
        """Only its name is needed to register it."""
        return [CounterMetricFamily(self.name, self.text, labels=self.labels)]
