"""The areas of the portal, in the order of the menu: each brings its pages, its words and its routes."""

from gateway.web.portal.audit import rows as audit
from gateway.web.portal.calendar import rows as calendar
from gateway.web.portal.cases import rows as cases
from gateway.web.portal.judging import rows as judging
from gateway.web.portal.operation import rows as operation
from gateway.web.portal.status import rows as status
from gateway.web.portal.trader import rows as trader
from gateway.web.portal.yard import rows as yard

AREAS = (cases, trader, calendar, judging, status, yard, operation, audit)
