"""Documents full of a person's name and numbers go every way there is, at log level debug; none of it is told.

Looked through are the log with its stack traces, the metrics, what others are answered, and what the verbs say of a
failure. The saboteur is the same gateway with nothing that masks.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from gateway.cli.http import call
from tests.documents import one
from tests.gateway.cli.swg import program
from tests.gateways import Installation, eventually, installed, quick, text

pytestmark = pytest.mark.slow

NAME, PHONE, IDENTITY, ACCOUNT = "欧阳震华", "13853200719", "11010519491231002X", "6222021234567890128"
SECRETS = (NAME, PHONE, IDENTITY, ACCOUNT)
DEBUG = {"SWG_LOG_LEVEL": "debug", "SWG_ATTEMPTS": "1"}
PRIVATE = {"Contact": NAME, "Phone": PHONE, "Note": f"身份证{IDENTITY}，账号{ACCOUNT}，电话{PHONE}"}


@dataclass
class Told:
    """What others could see: the log, the metrics, answers to those who are not the sender, what verbs said."""

    log: str = ""
    others: list[str] = field(default_factory=list)

    def leaks(self) -> Mapping[str, list[str]]:
        """What of a person's stands where, with the line it stands in."""
        everything = "\n".join([self.log, *self.others])
        return {
            secret: [line[:300] for line in everything.splitlines() if secret in line]
            for secret in SECRETS
            if secret in everything
        }


def full(sample: str, number: int, **changes: str) -> bytes:
    """A document about a declaration of its own, with a person in every field that takes one."""
    said = sample.replace("421820261000000123", f"4218202610000{number:05}").replace(
        "421820261000012301", f"4218202610000{number:05}R1"
    )
    said = re.sub(r"<MessageId>[^<]*", f"<MessageId>private-{number}", said)
    for tag, value in {**PRIVATE, **changes}.items():
        said = re.sub(rf"<{tag}>[^<]*<", f"<{tag}>{value}<", said)
    return said.encode()


def notice(number: int, **changes: str) -> bytes:
    return full(one("inspection.notice.1", "valid/everything-said").read_text("utf-8"), number, **changes)


WRONG = (  # each wrong in another way
    {"ContainerNo": PHONE},
    {"NoticeTime": NAME},
    {"InspMode": ACCOUNT},
    {"EntryId": IDENTITY},
    {"EnterpriseId": IDENTITY},
    {"Contact": f"{NAME}</Contact><Account>{ACCOUNT}</Account><Contact>"},
    {"FunctionCode": NAME},
    {"SenderId": IDENTITY},
)


def accepted_and_refused(own: Installation, told: Told) -> None:
    customs, yard = own.client("customs-demo"), own.client("yard-demo")
    taken = customs.send(notice(1))
    assert taken.status == 202, taken.body
    answers = {customs.send(notice(number, **changes)).status for number, changes in enumerate(WRONG, 10)}
    assert answers == {202, 422}  # what customs says of its own is doubted, the rest refused
    assert customs.post(notice(30)).status == 422  # not signed
    assert customs.post(customs.signed(notice(31)).replace(NAME.encode(), b"x")).status == 422  # not what was signed
    assert customs.post(customs.signed(notice(32))[:-40]).status == 422  # not whole
    assert yard.send(notice(33)).status == 422  # not his to send
    customs.ask("POST", "/v1/validate", notice(34, ContainerNo=PHONE), **{"Content-Type": "application/xml"})
    customs.ask("POST", "/v1/messages", b"\x1f\x8b" + notice(35), **{"Content-Encoding": "gzip"})
    message = text(taken, "MessageUuid")
    for path in (f"/v1/messages/{message}", f"/v1/messages/{message}/document", f"/v1/messages/{PHONE}/receipt"):
        told.others.append(own.client("bank-demo").ask("GET", path).body.decode().replace(f"message '{PHONE}'", "x"))


def a_dead_letter(own: Installation) -> None:
    """Nobody listens where the port is pushed to, and one attempt is all it gets."""

    def dead() -> bool:
        with own.journal() as engine, engine.connect() as connection:
            return bool(connection.exec_driver_sql("SELECT 1 FROM deliveries WHERE state = 'dead'").first())

    eventually(dead, "no delivery has died")


def the_verbs(own: Installation, told: Told, folder: Path) -> None:
    broken = folder / "broken.xml"
    broken.write_bytes(notice(40)[:-30])
    foreign = folder / "manifest.xml"
    foreign.write_bytes(notice(41, BillNo=NAME, NoticeTime=PHONE, InspMode=ACCOUNT))
    environment = {"SWG_DATA": str(own.settings.data), "SWG_PORT": str(own.settings.port)}
    for words in (
        ("doctor",),
        ("translate", broken, "--to", "manifest"),
        ("translate", foreign, "--to", "manifest"),
        ("case", "show", PHONE),
        ("journal", "erase", PHONE, "--reason", "x"),
        ("journal", "audit"),
        ("dead", "list"),
    ):
        said = program(*words, **environment)
        told.others.append(said.err)
        if words[0] in ("doctor", "journal", "dead"):
            told.others.append(said.out)


def a_crash(own: Installation) -> None:
    """Killed while a document is taken in, and started again."""
    own.stop()
    own.start(crash_at="commit.before")
    with pytest.raises(Exception, match="no answer"):
        own.client("customs-demo").send(notice(50))
    own.await_death()
    own.start()
    assert own.client("customs-demo").send(notice(50)).status == 202


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    """Everything that can happen to such documents, once."""
    folder = tmp_path_factory.mktemp("private")
    told = Told()
    with installed(
        folder / "data", cast=lambda catalogue: quick(catalogue, max_attempts=1), pushed=("port-demo",)
    ) as own:
        _at_debug(own)
        own.start()
        accepted_and_refused(own, told)
        a_dead_letter(own)
        told.others.append(_metrics(own))
        the_verbs(own, told, folder)
        a_crash(own)
        told.others.append(_metrics(own))
        own.stop()
        told.log = _log(own)
        yield told


def test_nothing_of_a_person_is_told(story: Told) -> None:
    assert story.leaks() == {}


def test_the_log_says_what_happened_all_the_same(story: Told) -> None:
    assert "verdict=accepted" in story.log and "verdict=refused" in story.log
    assert "to=dead" in story.log and "status=404" in story.log


@pytest.mark.parametrize(("words", "says"), [((), False), (("--unmasked",), True)], ids=["masked", "saboteur"])
def test_an_error_that_quotes_a_document_is_told_without_it(tmp_path: Path, words: tuple[str, ...], says: bool) -> None:
    with installed(tmp_path / "data") as own:
        own.program = ("-m", "tests.flows.indiscreet", *words)
        _at_debug(own)
        own.start()
        answer = own.client("customs-demo").send(notice(1))
        assert answer.status == 500
        own.stop()
        told = Told(_log(own), [answer.body.decode()])
    assert "command left the batch" in told.log and "ValueError" in told.log
    assert bool(told.leaks()) is says, told.leaks()


def _at_debug(own: Installation) -> None:
    own.environment = {**own.environment, **DEBUG}


def _log(own: Installation) -> str:
    return (own.settings.data / "serve.log").read_text("utf-8")


def _metrics(own: Installation) -> str:
    answer = call(own.settings.url, "GET", "/metrics")
    assert answer.status == 200
    return answer.body.decode()
