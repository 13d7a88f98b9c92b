"""The operators' routes about the people of partners: who of them makes, checks and signs, known by which keys."""

from fastapi import APIRouter, Response
from pydantic import Field

from gateway.partners.persons import AddPerson, RemovePerson
from gateway.web.api.desk import At, GuardedRoute, json_answer
from gateway.web.operating import Printable, Said, changed
from gateway.web.rules import Rule, rule
from messages.voice import Duty

PERSON = r"^[a-z0-9][a-z0-9-]{0,62}$"

router = APIRouter(route_class=GuardedRoute)


class AddBody(Said):
    """Register a person of a partner, or change his duties and keys."""

    partner: Printable
    name: str = Field(pattern=PERSON)
    duties: list[Duty] = Field(min_length=1, max_length=3)
    keys: list[Printable] = Field(default_factory=list, max_length=20)


class RemoveBody(Said):
    """A person who acts for the partner no more."""

    partner: Printable
    name: Printable


@router.post("/persons/add")
@rule(Rule.PLATFORM)
async def add(body: AddBody, desk: At) -> Response:
    """He may do what his duties say, with what his keys open."""
    command = AddPerson(
        desk.parts.register,
        body.by,
        partner=body.partner,
        name=body.name,
        duties=tuple(body.duties),
        keys=tuple(body.keys),
    )
    return json_answer({"partner": body.partner, "person": body.name, "lines": await changed(desk, command)})


@router.post("/persons/remove")
@rule(Rule.PLATFORM)
async def remove(body: RemoveBody, desk: At) -> Response:
    """His keys are nobody's alone from now on; take them back besides, where he is gone."""
    command = RemovePerson(desk.parts.register, body.by, partner=body.partner, name=body.name)
    return json_answer({"partner": body.partner, "person": body.name, "lines": await changed(desk, command)})
