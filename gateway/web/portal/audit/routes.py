"""The routes of this area."""

from fastapi import APIRouter

from gateway.web.portal.audit import (
    evidence_page,
    message_page,
    samples_page,
    search_page,
    seen_page,
    signatures_page,
    verifications_page,
)

_PAGES = (search_page, message_page, signatures_page, seen_page, samples_page, verifications_page, evidence_page)
ROUTERS: tuple[APIRouter, ...] = tuple(page.router for page in _PAGES)
