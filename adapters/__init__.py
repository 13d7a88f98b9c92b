"""How a partner writes it: one folder a form, listed here."""
