"""Pictures of the portal as people see it, taken of a real demo: `python -m docs.screenshots`."""
