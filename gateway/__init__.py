"""How a message travels: intake, checks, journal, delivery, case."""

VERSION = "0.1.0"
