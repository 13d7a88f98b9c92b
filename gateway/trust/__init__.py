"""Keys, certificates and tokens: what the gateway signs with, and how it knows who speaks."""
