"""Services (事项): what one may come to the single window for, the same wherever it is shown. Tables, a file a family.

A row is never changed once it is in force: it ends (`until`), and another of the same code begins, with a higher
version. Message types name the service they belong to; how long it may take is read off the states of its family.
"""

from messages.services.service import KINDS, BadServices, Material, Service, ServiceStep, Text, in_force
from messages.services.table import of

__all__ = ["KINDS", "BadServices", "Material", "Service", "ServiceStep", "Text", "in_force", "of"]
