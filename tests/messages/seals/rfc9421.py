"""The examples of RFC 9421, appendix B, as the RFC prints them: messages, public keys, signatures.

B.2.5 signs with a shared secret, which nobody here does: its base alone is of use. The key of B.2.6 signs the same way
every time, so that what is made can be compared too.
"""

from base64 import b64decode
from dataclasses import dataclass

from messages.seals.http_messages import HttpMessage

_PEM = "-----BEGIN {0}-----\n{1}\n-----END {0}-----\n"
RSA_PSS = _PEM.format(
    "PUBLIC KEY",
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr4tmm3r20Wd/PbqvP1s2+QEtvpuRaV8Yq40gjUR8y2Rjxa6dpG2GXHbPfvMs8ct+Lh1GH45x"
    "28Rw3Ry53mm+oAXjyQ86OnDkZ5N8lYbggD4O3w6M6pAvLkhk95AndTrifbIFPNU8PPMO7OyrFAHqgDsznjPFmTOtCEcN2Z1FpWgchwuYLPL+Wokqltd1"
    "1nqqzi+bJ9cvSKADYdUAAN5WUtzdpiy6LbTgSxP7ociU4Tn0g5I6aDZJ7A8Lzo0KSyZYoA485mqcO0GVAdVw9lq4aOT9v6d+nb4bnNkQVklLQ3fVAvJm"
    "+xdDOp9LCNCN48V2pnDOkFV6+U9nV5oyc6XI2wIDAQAB",
).encode()
ECC_P256 = _PEM.format(
    "PUBLIC KEY",
    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqIVYZVLCrPZHGHjP17CTW0/+D9Lfw0EkjqF7xB4FivAxzic30tMM4GF+hR6Dxh71Z50VGGdldkkDXZCn"
    "TNnoXQ==",
).encode()
ED25519 = _PEM.format("PUBLIC KEY", "MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=").encode()
ED25519_SEED = b64decode("n4Ni+HpISpVObnQMW0wOhCKROaIKqKtW/2ZYb2p9KcU=")
SHARED_SECRET = b64decode("uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==")

REQUEST_BODY = b'{"hello": "world"}'
RESPONSE_BODY = b'{"message": "good dog"}'
_DIGEST = "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:"
_POST = (
    ("host", "example.com"),
    ("date", "Tue, 20 Apr 2021 02:07:55 GMT"),
    ("content-type", "application/json"),
    ("content-digest", _DIGEST),
    ("content-length", "18"),
)
_ANSWER = (
    ("date", "Tue, 20 Apr 2021 02:07:56 GMT"),
    ("content-type", "application/json"),
    (
        "content-digest",
        "sha-512=:mEWXIS7MaLRuGgxOBdODa3xqM1XdEvxoYhvlCFJ41QJgJc4GTsPp29l5oGX69wWdXymyU0rjJuahq4l5aGgfLQ==:",
    ),
    ("content-length", "23"),
)
_CLIENT_CERT = (
    ":MIIBqDCCAU6gAwIBAgIBBzAKBggqhkjOPQQDAjA6MRswGQYDVQQKDBJMZXQncyBBdXRoZW50aWNhdGUxGzAZBgNVBAMMEkxBIEludGVybWVkaWF0ZSBD"
    "QTAeFw0yMDAxMTQyMjU1MzNaFw0yMTAxMjMyMjU1MzNaMA0xCzAJBgNVBAMMAkJDMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE8YnXXfaUgmnMtOXU"
    "/IncWalRhebrXmckC8vdgJ1p5Be5F/3YC8OthxM4+k1M6aEAEFcGzkJiNy6J84y7uzo9M6NyMHAwCQYDVR0TBAIwADAfBgNVHSMEGDAWgBRm3WjLa38l"
    "bEYCuiCPct0ZaSED2DAOBgNVHQ8BAf8EBAMCBsAwEwYDVR0lBAwwCgYIKwYBBQUHAwIwHQYDVR0RAQH/BBMwEYEPYmRjQGV4YW1wbGUuY29tMAoGCCqG"
    "SM49BAMCA0gAMEUCIBHda/r1vaL6G3VliL4/Di6YK0Q6bMjeSkC3dFCOOB8TAiEAx/kHSB4urmiZ0NX5r5XarmPk0wmuydBVoU4hBVZ1yhk=:"
)
_URL = "https://example.com/foo?param=Value&Pet=dog"


@dataclass(frozen=True)
class Example:
    """One of them. message: with its two signature headers. key: the public one, PEM."""

    name: str
    message: HttpMessage
    key: bytes


def _of(message: HttpMessage, said: str, signature: str) -> HttpMessage:
    fields = (*message.fields, ("signature-input", said), ("signature", signature))
    return HttpMessage(method=message.method, url=message.url, fields=fields, status=message.status)


REQUEST = HttpMessage(method="POST", url=_URL, fields=_POST)
RESPONSE = HttpMessage(fields=_ANSWER, status=200)
PROXIED = HttpMessage(
    method="POST",
    url="https://service.internal.example/foo?param=Value&Pet=dog",
    fields=(
        ("host", "service.internal.example"),
        *(each for each in _POST[1:] if each[0] != "content-digest"),
        ("client-cert", _CLIENT_CERT),
    ),
)
_DEMO = (
    ("host", "example.org"),
    ("date", "Fri, 15 Jul 2022 14:24:55 GMT"),
    ("accept", "application/json"),
    ("accept", "*/*"),
)
_TRANSFORM = (
    'transform=("@method" "@path" "@authority" "accept");created=1618884473;keyid="test-key-ed25519"',
    "transform=:ZT1kooQsEHpZ0I1IjCqtQppOmIqlJPeo7DHR3SoMn0s5JZ1eRGS0A+vyYP9t/LXlh5QMFFQ6cpLt2m0pmj3NDA==:",
)


def _demo(method: str, query: str, fields: tuple[tuple[str, str], ...]) -> HttpMessage:
    host = dict(fields)["host"]
    return _of(HttpMessage(method=method, url=f"https://{host}/demo?{query}", fields=fields), *_TRANSFORM)


B26 = (
    'sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;'
    'keyid="test-key-ed25519"',
    "sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:",
)
B25 = _of(
    REQUEST,
    'sig-b25=("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"',
    "sig-b25=:pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=:",
)
EXAMPLES = (
    Example(
        "B.2.1 minimal, RSA-PSS",
        _of(
            REQUEST,
            'sig-b21=();created=1618884473;keyid="test-key-rsa-pss";nonce="b3k2pp5k7z-50gnwp.yemd"',
            "sig-b21=:d2pmTvmbncD3xQm8E9ZV2828BjQWGgiwAaw5bAkgibUopemLJcWDy/lkbbHAve4cRAtx31Iq786U7it++wgGxbtRxf8Udx7zFZsckzXa"
            "JMkA7ChG52eSkFxykJeNqsrWH5S+oxNFlD4dzVuwe8DhTSja8xxbR/Z2cOGdCbzR72rgFWhzx2VjBqJzsPLMIQKhO4DGezXehhWwE56YCE+O6c0mKZsf"
            "xVrogUvA4HELjVKWmAvtl6UnCh8jYzuVG5WSb/QEVPnP5TmcAnLH1g+s++v6d4s8m0gCw1fV5/SITLq9mhho8K3+7EPYTU8IU1bLhdxO5Nyt8C8ssinQ"
            "98Xw9Q==:",
        ),
        RSA_PSS,
    ),
    Example(
        "B.2.2 selective, RSA-PSS",
        _of(
            REQUEST,
            'sig-b22=("@authority" "content-digest" "@query-param";name="Pet");created=1618884473;'
            'keyid="test-key-rsa-pss";tag="header-example"',
            "sig-b22=:LjbtqUbfmvjj5C5kr1Ugj4PmLYvx9wVjZvD9GsTT4F7GrcQEdJzgI9qHxICagShLRiLMlAJjtq6N4CDfKtjvuJyE5qH7KT8UCMkSowOB"
            "4+ECxCmT8rtAmj/0PIXxi0A0nxKyB09RNrCQibbUjsLS/2YyFYXEu4TRJQzRw1rLEuEfY17SARYhpTlaqwZVtR8NV7+4UKkjqpcAoFqWFQh62s7Cl+H2"
            "fjBSpqfZUJcsIk4N6wiKYd4je2U/lankenQ99PZfB4jY3I5rSV2DSBVkSFsURIjYErOs0tFTQosMTAoxk//0RoKUqiYY8Bh0aaUEb0rQl3/XaVe4bXTu"
            "gEjHSw==:",
        ),
        RSA_PSS,
    ),
    Example(
        "B.2.3 full coverage, RSA-PSS",
        _of(
            REQUEST,
            'sig-b23=("date" "@method" "@path" "@query" "@authority" "content-type" "content-digest" "content-length");'
            'created=1618884473;keyid="test-key-rsa-pss"',
            "sig-b23=:bbN8oArOxYoyylQQUU6QYwrTuaxLwjAC9fbY2F6SVWvh0yBiMIRGOnMYwZ/5MR6fb0Kh1rIRASVxFkeGt683+qRpRRU5p2voTp768ZrC"
            "Ub38K0fUxN0O0iC59DzYx8DFll5GmydPxSmme9v6ULbMFkl+V5B1TP/yPViV7KsLNmvKiLJH1pFkh/aYA2HXXZzNBXmIkoQoLd7YfW91kE9o/CCoC1xM"
            "y7JA1ipwvKvfrs65ldmlu9bpG6A9BmzhuzF8Eim5f8ui9eH8LZH896+QIF61ka39VBrohr9iyMUJpvRX2Zbhl5ZJzSRxpJyoEZAFL2FUo5fTIztsDZKE"
            "gM4cUA==:",
        ),
        RSA_PSS,
    ),
    Example(
        "B.2.4 a response, ECDSA P-256",
        _of(
            RESPONSE,
            'sig-b24=("@status" "content-type" "content-digest" "content-length");created=1618884473;'
            'keyid="test-key-ecc-p256"',
            "sig-b24=:wNmSUAhwb5LxtOtOpNa6W5xj067m5hFrj0XQ4fvpaCLx0NKocgPquLgyahnzDnDAUy5eCdlYUEkLIj+32oiasw==:",
        ),
        ECC_P256,
    ),
    Example("B.2.6 a request, Ed25519", _of(REQUEST, *B26), ED25519),
    Example(
        "B.3 by a proxy that ends TLS",
        _of(
            PROXIED,
            'ttrp=("@path" "@query" "@method" "@authority" "client-cert");created=1618884473;keyid="test-key-ecc-p256"',
            "ttrp=:xVMHVpawaAC/0SbHrKRs9i8I3eOs5RtTMGCWXm/9nvZzoHsIg6Mce9315T6xoklyy0yzhD9ah4JHRwMLOgmizw==:",
        ),
        ECC_P256,
    ),
    Example("B.4 as it was sent", _demo("GET", "name1=Value1&Name2=value2", _DEMO), ED25519),
    Example(
        "B.4 a query parameter and a header added",
        _demo("GET", "name1=Value1&Name2=value2&param=added", (*_DEMO, ("accept-language", "en-US,en;q=0.5"))),
        ED25519,
    ),
    Example(
        "B.4 one header removed, another one added, a third joined",
        _demo(
            "GET",
            "name1=Value1&Name2=value2",
            (
                ("host", "example.org"),
                ("referer", "https://developer.example.org/demo"),
                ("accept", "application/json, */*"),
            ),
        ),
        ED25519,
    ),
    Example(
        "B.4 headers in another order", _demo("GET", "name1=Value1&Name2=value2", (*_DEMO[2:], *_DEMO[:2])), ED25519
    ),
)
SPOILT = (
    Example(
        "B.4 another method and authority",
        _demo("POST", "name1=Value1&Name2=value2", (("host", "example.com"), *_DEMO[1:])),
        ED25519,
    ),
    Example(
        "B.4 values of one header in another order",
        _demo("GET", "name1=Value1&Name2=value2", (*_DEMO[:2], _DEMO[3], _DEMO[2])),
        ED25519,
    ),
)
