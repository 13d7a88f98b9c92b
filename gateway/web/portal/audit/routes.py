"""The routes of this area."""

from fastapi import APIRouter

ROUTERS: tuple[APIRouter, ...] = ()
