"""All routes of the portal, for the app."""

from gateway.web.portal import nowhere, own, passkeys, providers, signing_in, signings, static_files
from gateway.web.portal.audit import routes as audit
from gateway.web.portal.cases import routes as cases
from gateway.web.portal.operation import routes as operation
from gateway.web.portal.trader import routes as trader
from gateway.web.portal.yard import routes as yard

ROUTERS = (
    *(signing_in.router, providers.router, own.router, passkeys.router, signings.router, static_files.router),
    *(router for area in (cases, trader, yard, operation, audit) for router in area.ROUTERS),
    nowhere.router,
)
