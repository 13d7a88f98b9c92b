"""How a message travels: intake, checks, journal, delivery, case."""
