"""The routes of this area."""

from gateway.web.portal.status import page

ROUTERS = (page.router,)
