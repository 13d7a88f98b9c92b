"""The routes of this area."""

from gateway.web.portal.trader import applying

ROUTERS = (applying.router,)
