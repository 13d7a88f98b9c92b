#!/usr/bin/env python3
"""Asks a gateway's process of this container whether it is ready: exit code 0 where it is, 1 where not.

    swg-probe [PATH] [PORT]      /readyz 8440

Its certificate is not looked at: it is asked at 127.0.0.1, and by nobody but itself.
"""

import http.client
import os
import ssl
import sys

PATIENCE_S = 7.0  # readiness itself waits six for its store


def main(path: str = "/readyz", port: str = "8440") -> int:
    if "SWG_TLS_CERT" in os.environ:
        context = ssl._create_unverified_context()  # noqa: S323
        line: http.client.HTTPConnection = http.client.HTTPSConnection(
            "127.0.0.1", int(port), timeout=PATIENCE_S, context=context
        )
    else:
        line = http.client.HTTPConnection("127.0.0.1", int(port), timeout=PATIENCE_S)
    try:
        line.request("GET", path)
        return 0 if line.getresponse().status == 200 else 1
    except OSError:
        return 1
    finally:
        line.close()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
