"""The pages of the manual that are made from the schemas and tables: `make docs` writes them, a test holds them."""
