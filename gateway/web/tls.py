"""TLS of the web's own: its certificate, and, where authorities are named, the certificates of callers.

A caller may show none; then his key or token speaks for him. One that he shows must be issued by the authorities named,
or be among them itself, so that self-signed certificates can be listed one by one. Whose it is says the register.
"""

import ssl

from gateway.settings import BadSettings, Settings


def server_context(settings: Settings) -> ssl.SSLContext:
    """The context to serve with, or BadSettings where a file of it cannot be used."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_RENEGOTIATION | ssl.OP_NO_COMPRESSION
    try:
        context.load_cert_chain(settings.tls_cert or "", settings.tls_key)
    except (OSError, ssl.SSLError) as problem:
        raise BadSettings(
            f"tls_cert, tls_key: {problem}; 应为 PEM 证书链及其无口令私钥 / "
            "want a chain and its key, PEM, without a password"
        ) from None
    if settings.client_ca is not None:
        try:
            context.load_verify_locations(settings.client_ca)
        except (OSError, ssl.SSLError) as problem:
            raise BadSettings(f"client_ca: {problem}; 应为 PEM 证书 / want certificates, PEM") from None
        context.verify_mode = ssl.CERT_OPTIONAL
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN  # whatever is named is trusted for itself
    return context
