"""A gateway that lacks a control is broken into by the attacks on it: the verdicts are no matter of course."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest

from simulators.attacks.carriers import HTTP
from simulators.attacks.run import ATTACKS
from tests.attacks.stage import stage as opened
from tests.attacks.weak import WEAKNESSES

pytestmark = pytest.mark.slow

BROKEN_BY = {  # weakness -> attacks that get through, each with what is told of it
    "trusting-reader": {
        "doctype/http": "it fetched: GET /entity",
        "doctype/external-subset": "it fetched: GET /dtd",
        "doctype/internal-entity": "want SW106",
        "fetching/xinclude": "it fetched: GET /include",
        "growth/deep-255": "want SW112",
    },
    "careless-seal": {
        "wrapping/detached-before": "want SW205",
        "wrapping/moved-into-object": "want SW205",
        "wrapping/hmac-public-key": "want SW205",
        "wrapping/c14n-with-comments": "want SW205",
    },
    "boundless": {"gzip/bomb-900-mb": "", "gzip/bomb-100-mb": ""},
    "forgetful": {"sameness/replayed": "want duplicate", "sameness/other-document": "want SW301"},
    "believing-names": {"sameness/stolen-later": "want SW204"},
    "guessing": {"smuggling/cl-te": "", "smuggling/te-unknown": ""},
    "believing": {"answers/unsigned": "not pushed again", "answers/stranger": "not pushed again"},
    "talkative": {"doctype/file": "a file's content came back", "doctype/empty": "it tells of itself: Traceback"},
    "breaking": {"doctype/file": "answered 500", "encodings/utf-16": "answered 500"},
    "idling": {"encodings/utf-16": "took 2."},
    "wasteful": {"encodings/utf-16": "grew by 1"},
}
LIMITED = {  # a setting that limits how long -> the attack that it ends
    "head_s": "slowness/head-trickles",
    "piece_s": "slowness/body-never",
    "unread_s": "slowness/never-reads",
}
_OF = {attack.id: attack for attack in ATTACKS}


@pytest.mark.parametrize("weakness", WEAKNESSES)
def test_without_its_control_the_gateway_is_broken_into(weakness: str, tmp_path: Path) -> None:
    with opened(tmp_path / "data", program=("-m", "tests.attacks.weak", weakness)) as stage:
        verdicts = {id_: stage.strike(id_, HTTP if _OF[id_].make else None) for id_ in BROKEN_BY[weakness]}
    told = {id_: verdict.why or "held" for id_, verdict in verdicts.items()}
    assert [id_ for id_, why in told.items() if why == "held" or BROKEN_BY[weakness][id_] not in why] == [], told


def test_without_its_time_limit_a_line_is_kept(tmp_path: Path) -> None:
    """Three gateways at once: what is waited for is a time that none of them keeps."""
    with ExitStack() as stages, ThreadPoolExecutor(len(LIMITED)) as threads:
        struck = {}
        for setting, attack in LIMITED.items():
            patient = {f"SWG_{setting.upper()}": "600", **({"SWG_BODY_S": "600"} if setting == "piece_s" else {})}
            (tmp_path / setting).mkdir()
            stage = stages.enter_context(opened(tmp_path / setting / "data", **patient))
            struck[setting] = threads.submit(stage.strike, attack)
        assert {setting: verdict.result().held for setting, verdict in struck.items()} == dict.fromkeys(LIMITED, False)


def test_every_weakness_is_tried() -> None:
    assert BROKEN_BY.keys() == WEAKNESSES.keys()
