"""compose.yaml: what a cluster has, each part bounded, none with more than it needs. No container engine is asked."""

import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.deploy.files import DEPLOY, compose, ours

BESIDE = ("relay-1", "relay-2", "deliver-1", "deliver-2")


def test_it_has_all_parts_of_a_cluster() -> None:
    brokers = ("rabbit-1", "rabbit-2", "rabbit-3")
    wanted = {"serve-1", "serve-2", *BESIDE, "postgres", *brokers, "proxy", "migrate", "queues"}
    assert compose()["services"].keys() == wanted


@pytest.mark.parametrize("name", ours())
def test_ours_runs_as_nobody_in_particular_and_can_write_its_folders_alone(name: str) -> None:
    service = ours()[name]
    assert (service["user"], service["read_only"], service["cap_drop"]) == ("10001:10001", True, ["ALL"])
    assert service["security_opt"] == ["no-new-privileges:true"]
    told = service["environment"]
    folders = {each.partition(":")[2] for each in service["volumes"]} | {
        each.partition(":")[0] for each in service["tmpfs"]
    }
    assert {told["SWG_SHARED"], "/var/lib/swg"} <= folders


def test_each_has_a_folder_of_its_own_and_all_have_the_keys() -> None:
    own = [service["volumes"][0].partition(":")[0] for name, service in ours().items() if name[-1].isdigit()]
    assert len(set(own)) == len(own) == 6
    assert all("shared:/var/lib/swg-shared" in service["volumes"] for service in ours().values())


def test_whatever_runs_on_is_bounded_and_asked_for_its_health() -> None:
    for name, service in compose()["services"].items():
        if name in ("migrate", "queues"):
            continue
        assert {"cpus", "memory"} <= service["deploy"]["resources"]["limits"].keys(), name
        assert name == "proxy" or service["healthcheck"]["test"], name
        assert service["restart"] == "unless-stopped", name


def test_a_process_is_asked_where_it_listens() -> None:
    for name in BESIDE:
        service = ours()[name]
        assert service["command"][-1] == service["healthcheck"]["test"][-1] == "8441"
        assert service["command"][2] == name  # the name under which it knows its own leases again


def test_tables_and_queues_are_there_before_anyone_needs_them() -> None:
    for name, service in ours().items():
        if name[-1].isdigit():
            wanted = dict.fromkeys(("migrate", "queues"), "service_completed_successfully")
            assert {each: how["condition"] for each, how in service["depends_on"].items()} == wanted


def test_what_is_named_is_there() -> None:
    whole = compose()
    for kind in ("volumes", "configs", "secrets"):
        named = set()
        for service in whole["services"].values():
            for each in service.get(kind, ()):
                named.add(each["source"] if isinstance(each, dict) else each.partition(":")[0])
        assert named == whole[kind].keys()
    assert all((DEPLOY / each["file"]).is_file() for each in whole["configs"].values())


def test_the_brokers_find_each_other_by_the_names_they_have() -> None:
    conf = (DEPLOY / "compose" / "rabbitmq.conf").read_text("utf-8")
    hosts = [each["hostname"] for each in compose()["services"].values() if "hostname" in each]
    assert [line.partition("= rabbit@")[2] for line in conf.splitlines() if "classic_config.nodes" in line] == hosts


def test_the_proxy_sends_to_processes_that_are_there() -> None:
    conf = (DEPLOY / "compose" / "haproxy.cfg").read_text("utf-8")
    servers = [line.split()[1:] for line in conf.splitlines() if line.strip().startswith("server ")]
    assert all(address.partition(":")[0] == name in compose()["services"] for name, address in servers)
    assert compose()["services"]["proxy"]["networks"]["inside"]["ipv4_address"] == next(
        each["environment"]["SWG_PROXIES"] for each in ours().values()
    )


@pytest.mark.skipif(shutil.which("haproxy") is None, reason="no haproxy here")
def test_haproxy_takes_its_file(tmp_path: Path) -> None:
    words = (
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-nodes",
        "-subj",
        "/CN=swg.internal",
    )
    pair = ("-keyout", str(tmp_path / "key"), "-out", str(tmp_path / "ca.crt"))
    subprocess.run(["openssl", *words, *pair], check=True, capture_output=True)
    (tmp_path / "public.pem").write_bytes((tmp_path / "key").read_bytes() + (tmp_path / "ca.crt").read_bytes())
    text = (DEPLOY / "compose" / "haproxy.cfg").read_text("utf-8")
    (tmp_path / "haproxy.cfg").write_text(text.replace("/run/secrets", str(tmp_path)))
    looked = subprocess.run(["haproxy", "-c", "-f", str(tmp_path / "haproxy.cfg")], capture_output=True, text=True)
    assert looked.returncode == 0, looked.stderr


def test_it_is_what_the_compose_specification_describes() -> None:
    compose_spec = pytest.importorskip("compose_spec", reason="pip install -e .[deploy]")
    compose_spec.ComposeSpecification.model_validate(yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8")))
