"""The verbs, in the order they are shown."""

from typing import Annotated

import typer

from gateway.telemetry import logs

app = typer.Typer(
    name="swg",
    no_args_is_help=True,
    invoke_without_command=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)


@app.callback()
def begin(
    version: Annotated[bool, typer.Option("--version", is_eager=True, help="版本 / the version")] = False,
) -> None:
    """单一窗口报文网关 / Single-window gateway: takes trade messages in, keeps them, carries them on."""
    logs.set_up_verbs()
    if version:
        from gateway.web.bare import VERSION

        typer.echo(f"swg {VERSION}")
        raise typer.Exit


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
