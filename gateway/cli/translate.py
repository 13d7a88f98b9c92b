"""`swg translate`: a document from one form into another, as the gateway would write it for a partner."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer
from lxml import etree

from gateway.assembly import NotCarried, encoders, forms, read_names, written_names
from gateway.cli.catalogue import catalogue
from gateway.cli.files import read_document, write_document
from gateway.cli.output import REFUSED, Declined, Misused, err, print_findings
from gateway.partners.partner import OWN
from messages.catalogue import MessageType
from messages.envelope import Head, Message
from messages.findings import Finding
from messages.json.foreign import grow, looks_like_json, pointer
from messages.xml.reader import NotRead, parse
from messages.xml.records import Partial, glean, render

verbs = typer.Typer()

Found = tuple[tuple[MessageType, Message], ...]


@verbs.command()
def translate(
    file: Annotated[
        Path,
        typer.Argument(
            help="XML 或 JSON 文件；不写或 - 为标准输入 / XML or JSON document; standard input where it is not given"
        ),
    ] = Path("-"),
    to: Annotated[
        str,
        typer.Option(help="目标格式：own 或格式名，如 bank.pain.001 / target form: own, or a form, like bank.pain.001"),
    ] = OWN,
    source: Annotated[
        str | None,
        typer.Option(
            "--from", help="来源格式须为此，如 bank.pain.002 / the source must be of this form: bank.pain.002"
        ),
    ] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="写入文件 / write here")] = None,
) -> None:
    """格式转换；来源格式由根元素认出 / Translate; the source form is known by its root element."""
    if to not in (OWN, *written_names()):
        raise Misused(_no_form(to, (OWN, *written_names())))
    found = _read(read_document(file), source)
    documents = [_write(message, type_, to) for type_, message in found]
    if len(documents) == 1 or output is None:
        write_document(b"\n".join(documents), output)
        return
    for number, document in enumerate(documents, 1):  # one foreign document may be several of ours
        write_document(document, output.with_name(f"{output.stem}.{number}{output.suffix}"))


def _read(document: bytes, source: str | None) -> Found:
    try:
        told, root = _tree(document)
    except NotRead as unread:
        _refuse([catalogue().findings.tell(finding) for finding in unread.findings])
        raise typer.Exit(REFUSED) from None
    is_json, name = looks_like_json(document), etree.QName(root)
    key = (name.namespace or "", name.localname)
    if source is not None:
        _hold_source(key, source)
    if (type_ := catalogue().roots.get(key)) is not None:
        return ((type_, _own(root, type_)),)
    if (form := forms().get(key)) is None:
        raise Misused(
            f"没有以 {{{key[0]}}}{key[1]} 为根元素的格式，见 /v1/catalogue 与手册 / "
            f"no form has a root element {{{key[0]}}}{key[1]}; /v1/catalogue and docs list them"
        )
    decoding = form.decode(root)
    told += [replace(each, where=pointer(each.where), line=None) if is_json else each for each in decoding.findings]
    _refuse([catalogue().findings.tell(finding) for finding in told])
    return tuple((catalogue()[message.head.message_type], message) for message in decoding.messages)


def _tree(document: bytes) -> tuple[list[Finding], etree._Element]:
    """The tree of XML or JSON, and what no tree can show."""
    if not looks_like_json(document):
        return [], parse(document).root
    grown = grow(document)
    return grown.findings, grown.root


def _hold_source(key: tuple[str, str], source: str) -> None:
    """That the document is of the form it is said to be."""
    there = read_names()
    if source not in (OWN, *there):
        raise Misused(_no_form(source, (OWN, *there)))
    fits = key in catalogue().roots if source == OWN else key in there[source]
    if not fits:
        raise Misused(
            f"该文件不是 {source}：根元素为 {{{key[0]}}}{key[1]} / "
            f"this is no {source}: its root element is {{{key[0]}}}{key[1]}"
        )


def _own(root: etree._Element, type_: MessageType) -> Message:
    parts = []
    for section, record in (("Head", Head), ("Body", type_.record)):
        element = root.find(f"{{{type_.namespace}}}{section}")
        found = None if element is None else glean(element, record)
        if found is None or isinstance(found, Partial):
            raise Misused(
                f"{section} 无法完整读出，可用 `swg validate` 查看原因 / "
                f"its {section} cannot be read whole; `swg validate` says what is wrong with it"
            )
        parts.append(found)
    return Message(*parts)


def _write(message: Message, type_: MessageType, to: str) -> bytes:
    if to == OWN:
        return render(message, type_)
    form = next((form for form, code in written_names()[to] if code == type_.code), None)
    if form is None:
        there = (OWN, *(name for name, keys in written_names().items() if type_.code in {code for _, code in keys}))
        raise Misused(
            f"{to} 中没有 {type_.code}；可用 {', '.join(there)} / "
            f"nothing writes {type_.code} as {to}; there is: {', '.join(there)}"
        )
    try:
        return encoders()[form, type_.code](message)
    except NotCarried as lost:
        names = ", ".join(lost.names)
        raise Declined(
            f"{to} 无法承载 {names}（没有位置，或有该行字符集以外的字符；名称请补登记英文名 NameEn） / "
            f"{to} cannot carry {names} (there is no place for it, or it has characters the bank has not; "
            f"of a name, give the registered English one, NameEn)"
        ) from None


def _no_form(name: str, there: tuple[str, ...]) -> str:
    return f"没有格式 {name!r}；现有 {', '.join(there)} / no form {name!r}; there is: {', '.join(there)}"


def _refuse(told: "list[Mapping[str, Any]]") -> None:
    """Say what was found; what refuses ends the verb."""
    if told:
        print_findings(told, err)
    if any(finding["severity"] == "error" for finding in told):
        err.print("[red]无法转换 / cannot be translated[/]")
        raise typer.Exit(REFUSED)
