"""The routes of this area."""

from fastapi import APIRouter

from gateway.web.portal.operation import (
    board_page,
    maintenance_page,
    message_page,
    partners_page,
    search_page,
    trail_page,
    trying_page,
    waiting_page,
)

_PAGES = (board_page, search_page, waiting_page, message_page, partners_page, trying_page, maintenance_page, trail_page)
ROUTERS: tuple[APIRouter, ...] = tuple(page.router for page in _PAGES)
