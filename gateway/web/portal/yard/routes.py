"""The routes of this area."""

from fastapi import APIRouter

from gateway.web.portal.yard import alarms, case, places, scan, table, work

ROUTERS: tuple[APIRouter, ...] = (work.router, alarms.router, case.router, scan.router, table.router, places.router)
