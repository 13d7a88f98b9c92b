"""What is a person's stays out of a log; what is a business number stays in."""

import sys
import threading

import pytest
import structlog

from gateway.telemetry import logs, masking
from messages import personal
from messages.catalogue import Catalogue
from messages.families import FAMILIES

# The identity number and the IBAN are those that GB 11643 and ISO 13616 print; the account passes for a card (Luhn).
PERSONAL = (
    "13853200719",
    "138 5320 0719",
    "+86 138-5320-0719",
    "0532-82837101",
    "11010519491231002X",
    "110105194912310 02X".replace(" ", ""),
    "6222021234567890128",
    "6222 0212 3456 7890 128",
    "37001706108050001234",
    "GB82 WEST 1234 5698 7654 32",
    "li.ming@example.cn",
)
OURS = (
    "421820261000000123",  # a declaration
    "01a200ba-5288-7c3f-b495-a1e8d10a5bd0",
    "571e6151f6404f0c",
    "SWGU3070075",
    "91370700MA3WFT002W",  # a company's credit code
    "UN9324966",
    "2026-11-21T02:00:00.123456Z",
    "4218737944946A",
    "127.0.0.1:8440",
    "took 1234.56 ms, 8388608 bytes",
)


NAME, PHONE = "欧阳震华", "13853200719"


def _break(kind: type[Exception], name: str, phone: str) -> None:
    raise kind(f"no such person: {name!r}, {phone}")


@pytest.fixture(autouse=True)
def marked() -> None:
    masking.mark(personal.fields_of(Catalogue(FAMILIES)))


@pytest.mark.parametrize("number", PERSONAL)
@pytest.mark.parametrize("around", ["{}", "电话{}，急", "call {}.", "a={};", "<X>{}</X>", '"{}"'])
def test_a_persons_number_is_masked_wherever_it_stands(number: str, around: str) -> None:
    assert number not in masking.text(around.format(number))


@pytest.mark.parametrize("number", OURS)
@pytest.mark.parametrize("around", ["{}", "/v1/messages/{}/document", "no {} here"])
def test_a_business_number_is_not(number: str, around: str) -> None:
    assert masking.text(around.format(number)) == around.format(number)


@pytest.mark.parametrize(
    "said",
    [
        "<Contact>欧阳震华</Contact>",
        '<a:Contact lang="zh">欧阳震华</a:Contact>',
        '{"contact": "欧阳震华", "pieces": 3}',
        "InspectionAppointment(contact='欧阳震华', phone=None)",
        "contact=欧阳震华, pieces=3",
    ],
)
def test_what_a_record_marks_is_masked_by_its_name(said: str) -> None:
    assert "欧阳" not in masking.text(said)


@pytest.mark.parametrize("said", ["KeyError('欧阳震华')", 'bad value "Zhang San" in row', "'张三' is no code"])
def test_what_an_exception_quotes_is_masked(said: str) -> None:
    assert not any(name in masking.free(said) for name in ("欧阳", "Zhang", "张三"))


def test_what_an_exception_says_of_us_stays() -> None:
    assert masking.free("no delivery '01a200ba-5288-7c3f-b495-a1e8d10a5bd0'").endswith("a1e8d10a5bd0'")
    assert masking.free("台账读不到 / the journal cannot be read") == "台账读不到 / the journal cannot be read"


@pytest.fixture
def unset():
    hooks = sys.excepthook, threading.excepthook
    structlog.reset_defaults()
    yield
    structlog.reset_defaults()
    sys.excepthook, threading.excepthook = hooks


@pytest.mark.parametrize("form", ["text", "json"])
def test_no_line_and_no_trace_has_it(unset, capsys, form) -> None:
    logs.set_up("debug", form)
    try:
        _break(LookupError, NAME, PHONE)
    except LookupError as problem:
        structlog.get_logger().exception("failed", path=f"/v1/cases/{PHONE}", problem=str(problem), contact=NAME)
    said = capsys.readouterr().err
    assert "LookupError" in said and "path=/v1/cases/***" in said.replace('"path": "', "path=")
    assert not any(each in said for each in (NAME, PHONE))


def test_a_thread_that_breaks_tells_where_and_not_what(unset, capsys) -> None:
    logs.set_up("info", "text")

    def breaks() -> None:
        _break(ValueError, NAME, PHONE)

    thread = threading.Thread(target=breaks)
    thread.start()
    thread.join()
    said = capsys.readouterr().err
    assert "ValueError" in said and "breaks" in said
    assert PHONE not in said and NAME not in said


def test_a_line_for_each_request_stays_cheap() -> None:
    """Two searches over short texts: a few microseconds, of the four hundred that accepting may take."""
    import timeit

    told = {"event": "answered", "request": "01a200ba-5288-7c3f-b495-a1e8d10a5bd0", "method": "POST", "status": 202}
    told |= {"path": "/v1/messages", "caller": "yard-demo", "took_ms": 1.2, "message": "x", "verdict": "accepted"}
    assert min(timeit.repeat(lambda: masking.event(told), number=1000, repeat=5)) / 1000 < 50e-6
