"""The routes of this area."""

from fastapi import APIRouter

from gateway.web.portal.operation import (
    agreements_page,
    board_page,
    certificates_page,
    handover_page,
    maintenance_page,
    message_page,
    owner_page,
    partners_page,
    reconciling_page,
    search_page,
    trail_page,
    trying_page,
    waiting_page,
)

_PAGES = (
    board_page,
    search_page,
    waiting_page,
    owner_page,
    message_page,
    partners_page,
    agreements_page,
    certificates_page,
    reconciling_page,
    trying_page,
    maintenance_page,
    trail_page,
    handover_page,
)
ROUTERS: tuple[APIRouter, ...] = tuple(page.router for page in _PAGES)
