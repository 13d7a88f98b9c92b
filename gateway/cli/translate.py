"""`swg translate`: a document from one form into another, as the gateway would write it for a partner."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer
from lxml import etree

from gateway.assembly import encoders, forms
from gateway.cli.catalogue import catalogue
from gateway.cli.files import read_document, write_document
from gateway.cli.output import REFUSED, Misused, err, print_findings
from gateway.partners.partner import OWN
from messages.catalogue import MessageType
from messages.envelope import Head, Message
from messages.xml.reader import parse
from messages.xml.records import Partial, glean, render

verbs = typer.Typer()

Found = tuple[MessageType, tuple[Message, ...]]


@verbs.command()
def translate(
    file: Annotated[Path, typer.Argument(help="XML 文件，- 为标准输入 / XML document, - for standard input")],
    to: Annotated[str, typer.Option(help="目标格式：own 或适配器名 / target form: own, or an adapter's")] = OWN,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="写入文件 / write here")] = None,
) -> None:
    """格式转换；来源格式由根元素认出 / Translate; the source form is known by its root element."""
    type_, messages = _read(read_document(file))
    documents = [_write(message, type_, to) for message in messages]
    if len(documents) == 1 or output is None:
        write_document(b"\n".join(documents), output)
        return
    for number, document in enumerate(documents, 1):  # one foreign document may be several of ours
        write_document(document, output.with_name(f"{output.stem}.{number}{output.suffix}"))


def _read(document: bytes) -> Found:
    root = parse(document).root
    name = etree.QName(root)
    key = (name.namespace or "", name.localname)
    if (type_ := catalogue().roots.get(key)) is not None:
        return type_, (_own(root, type_),)
    if (form := forms().get(key)) is None:
        raise Misused(f"no form has a root element {{{key[0]}}}{key[1]}; /v1/catalogue and docs list them")
    decoding = form.decode(root)
    _refuse([catalogue().findings.tell(finding) for finding in decoding.findings])
    return catalogue()[form.code], decoding.messages


def _own(root: etree._Element, type_: MessageType) -> Message:
    parts = []
    for section, record in (("Head", Head), ("Body", type_.record)):
        element = root.find(f"{{{type_.namespace}}}{section}")
        found = None if element is None else glean(element, record)
        if found is None or isinstance(found, Partial):
            raise Misused(f"its {section} cannot be read whole; `swg validate` says what is wrong with it")
        parts.append(found)
    return Message(*parts)


def _write(message: Message, type_: MessageType, form: str) -> bytes:
    if form == OWN:
        return render(message, type_)
    encode = encoders().get((form, type_.code))
    if encode is None:
        there = sorted(name for name, code in encoders() if code == type_.code)
        raise Misused(f"nothing writes {type_.code} in the form {form!r}; there is: {', '.join([OWN, *there])}")
    return encode(message)


def _refuse(told: "list[Mapping[str, Any]]") -> None:
    """Say what was found; what refuses ends the verb."""
    if told:
        print_findings(told)
    if any(finding["severity"] == "error" for finding in told):
        err.print("[red]无法转换 / cannot be translated[/]")
        raise typer.Exit(REFUSED)
