"""What must hold of a journal about what binds traders, asked of its rows alone, with none of the gateway's code."""

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Engine, text

BINDING = ("weighing.pledge.1", "mandate.authorization.1")


def amiss(database: Engine) -> list[str]:
    """Everything that does not hold, in words."""
    with database.connect() as connection:
        events = [dict(row._mapping) for row in connection.execute(text("select * from case_events order by seq"))]
        messages = {row.id: row for row in connection.execute(text("select * from messages"))}
        deliveries = [dict(row._mapping) for row in connection.execute(text("select * from deliveries"))]
        signings = {
            row.order_key: row for row in connection.execute(text("select * from cases where family = 'signing'"))
        }
    return [*_owed_unsigned(signings, messages, deliveries, events), *_by_one_person(signings)]


def _owed_unsigned(signings: Any, messages: Any, deliveries: Any, events: Any) -> Iterator[str]:
    """Of what waits, was declined or came too late nothing is in a case, and nothing is owed."""
    for id_, case in signings.items():
        if case.state == "signed":
            continue
        if any(each["message"] == id_ for each in deliveries):
            yield f"{messages[id_].type} {id_} is {case.state}, and owed"
        if any(each["message"] == id_ and each["case_id"] != case.id for each in events):
            yield f"{messages[id_].type} {id_} is {case.state}, and in its case"


def _by_one_person(signings: Any) -> Iterator[str]:
    """What is signed was signed by a key, after what was agreed, each by another where that was agreed."""
    for id_, case in signings.items():
        known = json.loads(case.known)
        if case.state != "signed":
            continue
        done = [(each["duty"], each["who"]) for each in known["done"] if each["duty"] in known["needs"]]
        if [duty for duty, _ in done][-1] != "signatory" or not known["done"][-1]["certificate"]:
            yield f"{id_} was not signed"
        if "checker" in known["needs"] and "checker" not in [duty for duty, _ in done]:
            yield f"{id_} was not checked"
        if not known["alone"] and len({who for _, who in done}) < len(done):
            yield f"{id_} was done by one person"
