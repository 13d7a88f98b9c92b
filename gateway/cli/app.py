"""The verbs, in the order they are shown."""

import typer

app = typer.Typer(
    name="swg",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    help="单一窗口报文网关 / Single-window gateway: takes trade messages in, keeps them, carries them on.",
)

from gateway.cli import (  # noqa: E402  # each file hangs its verbs on the app
    case,
    dead,
    demo,
    doctor,
    finding,
    mailbox,
    partner,
    send,
    serve,
    sign,
    simulate,
    translate,
    validate,
)

__all__ = [
    "app", "case", "dead", "demo", "doctor", "finding", "mailbox", "partner", "send", "serve", "sign", "simulate",
    "translate", "validate",
]  # fmt: skip
