"""The chart: rendered by Helm's own engine where it is installed, and held against Kubernetes' schemas; no cluster."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from gateway.settings import Settings
from tests.deploy.files import CHART, SAID

VERSIONS = ("1.25", "1.30", "1.37")
NEEDS = "pip install -e .[deploy]"
CUSTOM = {"PodMonitor"}  # of the Prometheus operator: Kubernetes has no schema of it


def test_a_template_asks_for_values_that_there_are() -> None:
    values = yaml.safe_load((CHART / "values.yaml").read_text("utf-8"))
    for path in sorted((CHART / "templates").iterdir()):
        for asked in re.findall(r"\.Values((?:\.\w+)+)", path.read_text("utf-8")):
            found: Any = values
            for name in asked.strip(".").split("."):
                assert isinstance(found, dict) and name in found, (path.name, asked)
                found = found[name]


def test_every_variable_of_a_pod_is_a_setting() -> None:
    names = re.findall(r"name: (SWG_\w+)", (CHART / "templates" / "_helpers.tpl").read_text("utf-8"))
    assert {name.removeprefix("SWG_").lower() for name in names} - {"config"} <= Settings.model_fields.keys()


@pytest.fixture(scope="module")
def rendered() -> list[dict[str, Any]]:
    charts = pytest.importorskip("helm_python.chart", reason=NEEDS)
    with charts.Chart.load(str(CHART)) as chart:
        files = chart.render(values=SAID, name="port", namespace="swg")
    manifests = (text for name, text in files.items() if name.endswith(".yaml"))
    return [each for text in manifests for each in yaml.safe_load_all(text) if each]


def of(rendered: list[dict[str, Any]], kind: str) -> dict[str, dict[str, Any]]:
    return {each["metadata"]["name"]: each for each in rendered if each["kind"] == kind}


def pods(rendered: list[dict[str, Any]]) -> Iterator[tuple[str, dict[str, Any]]]:
    for kind in ("Deployment", "StatefulSet", "Job"):
        for name, each in of(rendered, kind).items():
            yield name, each["spec"]["template"]["spec"]


def test_helm_has_nothing_to_say_against_it() -> None:
    charts = pytest.importorskip("helm_python.chart", reason=NEEDS)
    said = charts.lint(str(CHART), values=SAID, strict=True)
    assert said["errors"] == [] and all(each["severity"] <= 1 for each in said["messages"])


@pytest.mark.parametrize("left_out", ["image", "config", "tls"])
def test_what_must_be_said_must_be_said(left_out: str) -> None:
    charts = pytest.importorskip("helm_python.chart", reason=NEEDS)
    said = {name: value for name, value in SAID.items() if name != left_out}
    with charts.Chart.load(str(CHART)) as chart, pytest.raises(Exception, match="(?s).*"):
        chart.validate_schema(chart.merge_values(said))


@pytest.mark.parametrize("version", VERSIONS)
def test_it_is_what_kubernetes_takes(rendered: list[dict[str, Any]], version: str) -> None:
    schemas = pytest.importorskip("kubernetes_validate", reason=NEEDS)
    for each in rendered:
        if each["kind"] not in CUSTOM:
            schemas.validate(each, version, strict=True)


def test_it_has_all_parts(rendered: list[dict[str, Any]]) -> None:
    assert of(rendered, "Deployment").keys() == {"port-swg-serve", "port-swg-relay"}
    assert of(rendered, "StatefulSet").keys() == {"port-swg-deliver"}
    assert of(rendered, "HorizontalPodAutoscaler").keys() == {"port-swg-serve"}
    assert of(rendered, "PodDisruptionBudget").keys() == {"port-swg-serve", "port-swg-relay", "port-swg-deliver"}
    for kind in ("Ingress", "NetworkPolicy", "PersistentVolumeClaim", "Service", "Job", "PodMonitor"):
        assert of(rendered, kind), kind


def test_every_container_is_bounded_and_has_no_more_than_it_needs(rendered: list[dict[str, Any]]) -> None:
    for name, pod in pods(rendered):
        assert pod["securityContext"]["runAsNonRoot"] and pod["automountServiceAccountToken"] is False, name
        for container in (*pod["initContainers"], *pod["containers"]):
            assert container["securityContext"] == {
                "allowPrivilegeEscalation": False, "readOnlyRootFilesystem": True, "capabilities": {"drop": ["ALL"]},
            }  # fmt: skip
            assert {"cpu", "memory"} <= container["resources"]["limits"].keys(), name


def test_every_process_is_asked_whether_it_lives_and_whether_it_is_ready(rendered: list[dict[str, Any]]) -> None:
    for name, pod in pods(rendered):
        for container in pod["containers"] if not name.endswith("prepare") else ():
            asked = {
                kind: container[kind]["httpGet"]["path"] for kind in ("livenessProbe", "readinessProbe", "startupProbe")
            }
            assert asked == {"livenessProbe": "/livez", "readinessProbe": "/readyz", "startupProbe": "/livez"}
            assert str(container["ports"][0]["containerPort"]) in container["args"]


def test_no_secret_is_made_and_none_is_said(rendered: list[dict[str, Any]]) -> None:
    assert of(rendered, "Secret") == {} and of(rendered, "ConfigMap") == {}
    for _, pod in pods(rendered):
        named = {each["secret"]["secretName"] for each in pod["volumes"] if "secret" in each}
        assert named == {"swg-config", "swg-tls"}


def test_whoever_stops_a_pod_waits_until_it_has_finished(rendered: list[dict[str, Any]]) -> None:
    for name, pod in pods(rendered):
        if not name.endswith("prepare"):
            before = int(pod["containers"][0]["lifecycle"]["preStop"]["exec"]["command"][1])
            assert pod["terminationGracePeriodSeconds"] > before + 10


def test_selectors_find_their_pods(rendered: list[dict[str, Any]]) -> None:
    labels = {
        name: each["spec"]["template"]["metadata"]["labels"].items()
        for kind in ("Deployment", "StatefulSet", "Job")
        for name, each in of(rendered, kind).items()
    }
    for kind in ("Service", "PodDisruptionBudget", "NetworkPolicy"):
        for name, each in of(rendered, kind).items():
            spec = each["spec"]
            selector = (spec.get("selector") or spec.get("podSelector") or {}).get("matchLabels") or spec["selector"]
            assert any(selector.items() <= of_pod for of_pod in labels.values()), name
