from pathlib import Path

import pytest

from gateway.settings import BadSettings, load


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder without a swg.toml; the settings read the process's own folder and environment."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_laptop_needs_no_settings(nowhere):
    settings = load()

    assert settings.database_url == f"sqlite:///{nowhere}/.swg/journal.db"
    assert settings.url == "http://127.0.0.1:8440"


def test_the_environment_wins_over_the_file_and_the_caller_over_both(nowhere, monkeypatch):
    (nowhere / "swg.toml").write_text('host = "file"\nport = 1\nparty_id = "4218"\n')
    monkeypatch.setenv("SWG_HOST", "environment")
    monkeypatch.setenv("SWG_PORT", "2")

    settings = load(port=3)

    assert (settings.party_id, settings.host, settings.port) == ("4218", "environment", 3)


def test_the_file_may_lie_elsewhere(nowhere, monkeypatch):
    (nowhere / "other.toml").write_text("port = 9000\n")
    monkeypatch.setenv("SWG_CONFIG", str(nowhere / "other.toml"))

    assert load().port == 9000


def test_a_named_file_that_is_missing_is_an_error(monkeypatch):
    monkeypatch.setenv("SWG_CONFIG", "missing.toml")

    with pytest.raises(BadSettings, match=r"missing\.toml"):
        load()


def test_an_unknown_key_of_the_file_names_the_nearest(nowhere):
    (nowhere / "swg.toml").write_text('databse = "sqlite:///x"\n')

    with pytest.raises(BadSettings, match="no setting 'databse'; is it 'database'"):
        load()


def test_an_unknown_variable_names_the_nearest(monkeypatch):
    monkeypatch.setenv("SWG_PROT", "8440")

    with pytest.raises(BadSettings, match="no setting 'SWG_PROT'; is it 'SWG_PORT'"):
        load()


def test_everything_wrong_is_said_at_once(nowhere):
    (nowhere / "swg.toml").write_text('port = 70000\nengine = "huge"\n')

    with pytest.raises(BadSettings, match=r"port: .*; engine: "):
        load()


def test_a_list_in_the_environment_is_written_with_commas(monkeypatch):
    monkeypatch.setenv("SWG_FAMILIES", "messages.inspection, messages.exchange,")

    assert load().families == ("messages.inspection", "messages.exchange")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"engine": "cluster", "amqp_url": "amqp://x"}, "the cluster engine keeps its journal in postgresql"),
        ({"engine": "cluster", "database": "postgresql+psycopg://x/y"}, "the cluster engine needs amqp_url"),
        ({"database": "postgresql+psycopg://x/y"}, "the embedded engine keeps its journal in sqlite"),
        ({"database": "no url"}, "database is not a URL"),
        ({"party_id": "nobody"}, "party_id"),
    ],
)
def test_an_engine_without_its_parts_does_not_start(given, said):
    with pytest.raises(BadSettings, match=said):
        load(**given)
