"""Whatever the interface's own description allows, and what it does not, is answered, and never with an error of ours.

Requests are made of the OpenAPI description by schemathesis: as it says, and then off in every way it can think of.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import hypothesis
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode

from tests.attacks.stage import Stage

pytestmark = pytest.mark.slow

EXAMPLES = 8  # of each operation, kind and caller
WITHIN_S = 2.0
EVERYBODY = ("yard", "customs", "operator", "nobody")
TAGS = ("messages", "mailbox", "cases", "catalogue", "health", "")  # "": whatever else there is

_settings = hypothesis.settings(
    max_examples=EXAMPLES,
    deadline=None,
    database=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def interface(stage: Stage) -> Any:
    """What the gateway says of itself."""
    told = stage.attacker.ask("GET", "/openapi.json", token="").told
    return schemathesis.openapi.from_dict(_plain(told))


def _plain(told: Any) -> Any:
    """The same with patterns that schemathesis can make texts of: it knows no classes of Unicode."""
    if isinstance(told, dict):
        return {name: _plain(each) for name, each in told.items()}
    if isinstance(told, list):
        return [_plain(each) for each in told]
    return told.replace(r"\P{Cc}", r"[^\x00-\x1f\x7f-\x9f]") if isinstance(told, str) else told


def _operations(interface: Any, tag: str) -> Iterator[Any]:
    for found in interface.get_all_operations():
        operation = found.ok()
        tags = operation.tags or []
        if tag in tags if tag else not set(tags) & set(TAGS):
            yield operation


@pytest.mark.parametrize("kind", list(GenerationMode), ids=lambda kind: kind.value)
@pytest.mark.parametrize("tag", TAGS)
def test_nothing_the_description_can_think_of_is_an_error_of_ours(
    stage: Stage, interface: Any, tag: str, kind: GenerationMode
) -> None:
    for operation in _operations(interface, tag):
        for who in EVERYBODY:
            _hold(stage, operation, kind, who)


def _hold(stage: Stage, operation: Any, kind: GenerationMode, who: str) -> None:
    url, headers = stage.gateway.settings.url, _headers(stage, who)

    @_settings
    @given(case=operation.as_strategy(generation_mode=kind))
    def each(case: Any) -> None:
        given_headers = {**{name: str(value) for name, value in (case.headers or {}).items()}, **headers}
        if "wait" in (case.query or {}):
            case.query["wait"] = 0  # whoever may wait would
        response, took_s = timed(lambda: case.call(base_url=url, headers=given_headers, timeout=10))
        if took_s >= WITHIN_S:  # a busy machine is slow once
            response, took_s = timed(lambda: case.call(base_url=url, headers=given_headers, timeout=10))
        assert response.status_code < 500, f"{operation.label}: {response.status_code} {response.text}"
        assert took_s < WITHIN_S, operation.label
        assert b"Traceback" not in response.content

    with suppress(Unsatisfiable):  # there is nothing in it that could be off
        each()


def timed(ask: Callable[[], Any]) -> tuple[Any, float]:
    """What is answered, and after how many seconds."""
    began = time.monotonic()
    answer = ask()
    return answer, time.monotonic() - began


def _headers(stage: Stage, who: str) -> dict[str, str]:
    attacker = stage.attacker
    token = {
        "yard": attacker.profile.token,
        "customs": attacker.others["customs"].token,
        "operator": stage.gateway.operator,
        "nobody": "",
    }[who]
    return {"Authorization": f"Bearer {token}"} if token else {}


def test_the_log_knows_of_no_error_either(stage: Stage) -> None:
    log = (stage.gateway.settings.data / "serve.log").read_text("utf-8")
    assert "Traceback" not in log, log[log.index("Traceback") - 500 :][:3000]
