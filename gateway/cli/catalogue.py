"""What the verbs that need no running gateway read from: the catalogue and the settings of this folder."""

from functools import cache

from gateway.settings import Settings, load
from gateway.settings.families import load_families
from gateway.telemetry import masking
from messages import personal
from messages.catalogue import Catalogue


@cache
def settings() -> Settings:
    """The settings in force here: environment over swg.toml over defaults."""
    return load()


@cache
def catalogue() -> Catalogue:
    """Every message type of the families that the settings name."""
    found = Catalogue(load_families(settings()))
    masking.mark(personal.fields_of(found))
    return found
