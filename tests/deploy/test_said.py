"""Whatever deploy/ says to a gateway is something it knows: settings, verbs, flags; and nothing there is secret."""

import re

import pytest

from gateway.settings import Settings, load
from gateway.trust.production import refused
from tests.deploy.files import commands, compose, ours, texts
from tests.gateway.cli.swg import swg

OF_COMPOSE = {"SWG_IMAGE", "SWG_PUBLISH", "SWG_SECRETS"}  # variables of its files, which no process is told
NO_SETTING = {"SWG_CONFIG"}
MOST_S = 10  # a process told to stop is gone by then


def test_every_variable_is_a_setting() -> None:
    known = {f"SWG_{name.upper()}" for name in Settings.model_fields} | OF_COMPOSE | NO_SETTING
    said = {name: path for path, text in texts() for name in re.findall(r"\bSWG_[A-Z0-9_]*[A-Z0-9]\b", text)}
    assert {name: path for name, path in said.items() if name not in known} == {}


@pytest.mark.parametrize("words", commands(), ids=" ".join)
def test_every_command_is_a_verb_with_flags_it_knows(words: list[str]) -> None:
    verb = list(words[: next((n for n, w in enumerate(words) if w.startswith("-")), len(words))])
    while (told := swg(*verb, "--help")).code != 0 and len(verb) > 1:
        verb.pop()  # an argument of it
    assert told.code == 0, told.err
    assert {word for word in words if word.startswith("--")} <= set(re.findall(r"--[a-z-]+", told.out)), told.out


def test_there_are_commands_to_look_at() -> None:
    assert {words[0] for words in commands()} >= {"serve", "relay", "deliver", "migrate", "queue", "doctor"}


def test_a_process_of_compose_starts_in_production_with_what_it_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path
) -> None:
    for service in ours().values():
        for name, value in service["environment"].items():
            monkeypatch.setenv(name, "https://gateway.example" if name == "SWG_PUBLIC_URL" else value)
        secret = 'database = "postgresql+psycopg://swg:4f0c@postgres/swg"\namqp_url = "amqp://swg:9a1b@rabbit-1/,amqp://swg:9a1b@rabbit-2/"\n'
        (tmp_path / "swg.toml").write_text(secret)
        monkeypatch.setenv("SWG_CONFIG", str(tmp_path / "swg.toml"))
        settings = load()
        assert settings.production and settings.engine == "cluster" and list(refused(settings)) == []


def test_whoever_runs_it_waits_longer_than_a_process_takes_to_end() -> None:
    graces = [int(each["stop_grace_period"].removesuffix("s")) for each in ours().values()]
    units = [int(found) for _, text in texts() for found in re.findall(r"^TimeoutStopSec=(\d+)$", text, re.M)]
    assert units and all(grace > MOST_S for grace in (*graces, *units))


def test_no_image_and_no_registry_is_named() -> None:
    images = [each["image"] for each in compose()["services"].values()]
    assert all(re.fullmatch(r"\$\{\w+_IMAGE:\?[^}]+\}", image) for image in images)
    for path, text in texts():
        found = re.findall(r"(?:image|repository|FROM)[:=\s]+\"?([\w.-]+\.[a-z]{2,}(?::\d+)?/\S+)", text)
        assert found == [], path


SECRET = re.compile(  # a key; a word that has a digit in it where a secret would stand; a password in an address
    r"-----BEGIN|(?:password|secret|token|cookie|pass)[\"']?\s*[:=]\s*[\"']?(?=\S*\d)[\w+/=-]{8,}|://\w+:[^@\s…]+@",
    re.I,
)


def test_nothing_secret_is_there() -> None:
    for path, text in texts():
        assert SECRET.findall(text) == [], path


@pytest.mark.parametrize("said", ["amqp://swg:4f0c@proxy/", "password: 4f0cab1290", "default_pass = 4f0cab1290"])
def test_a_secret_would_be_seen(said: str) -> None:
    assert SECRET.search(said)
