"""The routes of this area."""

from gateway.web.portal.calendar import page

ROUTERS = (page.router,)
