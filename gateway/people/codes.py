"""Codes of an authenticator app: TOTP, RFC 6238, six digits, thirty seconds, one step early or late.

A code counts once: the step it belongs to is answered, and none up to the last that counted is taken
(`secrets.UseCode`).
"""

import hmac

import pyotp

STEP_S = 30
DRIFT = 1  # steps that his clock may be off
ISSUER = "Single Window 单一窗口"


def new_secret() -> str:
    """160 bits, base32, as RFC 4226 recommends."""
    return pyotp.random_base32(32)


def address(secret: str, login: str) -> str:
    """What an app reads off the QR code: "otpauth://totp/…"."""
    return pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name=ISSUER)


def step_of(secret: str, code: str, now_s: int) -> int | None:
    """The step to which this code belongs, nearest to now; None: to none that may count."""
    digits = "".join(code.split())
    if len(digits) != 6 or not (digits.isascii() and digits.isdigit()):
        return None
    generator, step = pyotp.TOTP(secret), now_s // STEP_S
    found = None
    for each in range(step - DRIFT, step + DRIFT + 1):  # all of them, however early one fits
        if hmac.compare_digest(generator.generate_otp(each), digits):
            found = each
    return found
