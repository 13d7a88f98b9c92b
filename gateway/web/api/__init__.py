"""One file a resource: what partners and the platform's people read over HTTP.

One more is a file with a `router`, and its place in `gateway.web.app.ROUTERS`.
"""
