"""Puts the parts together; the only room that knows adapters, engines and channels."""

from gateway.assembly.dialects import (
    NotCarried,
    bare,
    encoders,
    form_names,
    forms,
    read_names,
    written_names,
)
from gateway.assembly.folder import Occupied, for_us_alone, is_locked, lock
from gateway.assembly.gateway import Gateway
from gateway.assembly.parts import assemble
from gateway.assembly.roles import ALL, Role
from gateway.settings.families import schema_folder

__all__ = [
    "ALL",
    "Gateway",
    "NotCarried",
    "Occupied",
    "Role",
    "assemble",
    "bare",
    "encoders",
    "for_us_alone",
    "form_names",
    "forms",
    "is_locked",
    "lock",
    "read_names",
    "schema_folder",
    "written_names",
]
