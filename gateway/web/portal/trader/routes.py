"""The routes of this area."""

from gateway.web.portal.trader import applying, drafts, switching

ROUTERS = (applying.router, drafts.router, switching.router)
