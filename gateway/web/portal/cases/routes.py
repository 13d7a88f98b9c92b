"""The routes of this area; fixed paths before those with a number in them."""

from fastapi import APIRouter

from gateway.web.portal.cases import case, finding, home, lists, message, missing

ROUTERS: tuple[APIRouter, ...] = (
    home.router,
    finding.router,
    lists.router,
    case.router,
    message.router,
    missing.router,
)
