"""The contracts, as data: schemas by family, read with importlib.resources."""
