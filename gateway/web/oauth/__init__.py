"""OAuth 2.0 for machines: client credentials for an access token (RFC 6749, 4.4), and what tells clients about it."""
