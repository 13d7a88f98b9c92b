"""What banks speak: ISO 20022, as `xsd/forms/bank/` narrows it."""
