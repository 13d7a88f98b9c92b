"""The routes of this area."""

from gateway.web.portal.judging import page

ROUTERS = (page.router,)
