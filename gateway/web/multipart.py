"""A form with files as browsers send it: multipart/form-data, RFC 7578. The body is bounded before it comes here."""

from email.parser import BytesParser
from email.policy import HTTP

MOST_PARTS = 100


def parts_of(body: bytes, content_type: str) -> tuple[dict[str, str], dict[str, bytes]]:
    """Its fields and its files, by their names, each once; ValueError where it is no such form."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1")
    if content_type.splitlines() != [content_type] or body.count(b"\nContent-Disposition:") > MOST_PARTS:
        raise ValueError("not a form")
    read = BytesParser(policy=HTTP).parsebytes(head + body)
    fields: dict[str, str] = {}
    files: dict[str, bytes] = {}
    if not read.is_multipart() or read.defects:
        raise ValueError("not a form")
    for part in read.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if not isinstance(name, str) or not isinstance(content, bytes) or name in fields or name in files:
            raise ValueError("a part has no name, or one that is there already")
        if part.get_filename() is not None:
            files[name] = content
        else:
            fields[name] = content.decode()
    return fields, files
