"""The routes of this area."""

from gateway.web.portal.trader import applying, drafts

ROUTERS = (applying.router, drafts.router)
