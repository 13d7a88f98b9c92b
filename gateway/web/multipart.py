"""A form with files as browsers send it: multipart/form-data, RFC 7578. The body is bounded before it comes here.

Parts and their heads are bounded before any of them is read: a body of nothing but boundaries costs a scan, not a
hundred thousand objects.
"""

import re

from gateway.web.headers import media_type

MULTIPART = "multipart/form-data"
MOST_PARTS = 100
MOST_HEAD = 2048  # bytes of what stands before a part's content
_BOUNDARY = re.compile(r"""boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))\s*$""", re.IGNORECASE)
_PARAMETER = rb"""; ?([a-z*]+)=("(?:[^"\\]|\\.)*"|[^\s;"]+)"""
_DISPOSITION = re.compile(rb"form-data((?:" + _PARAMETER + rb")*)", re.IGNORECASE)
_PARAMETERS = re.compile(_PARAMETER, re.IGNORECASE)
_AS_IT_IS = (b"", b"7bit", b"8bit", b"binary")  # other codings are deprecated (RFC 7578, 4.7), and no browser's


def parts_of(body: bytes, content_type: str) -> tuple[dict[str, str], dict[str, bytes]]:
    """Its fields and its files, by their names, each once; ValueError where it is no such form."""
    mark = b"\r\n--" + _boundary(content_type)
    before, *pieces = (b"\r\n" + body).split(mark, MOST_PARTS + 1)
    if before or not pieces or pieces[-1] not in (b"--", b"--\r\n"):
        raise ValueError("not a form, or one of too many parts")
    fields: dict[str, str] = {}
    files: dict[str, bytes] = {}
    for piece in pieces[:-1]:
        name, is_file, content = _part(piece)
        if name in fields or name in files:
            raise ValueError("a part has a name that is there already")
        if is_file:
            files[name] = content
        else:
            fields[name] = content.decode()
    return fields, files


def _boundary(content_type: str) -> bytes:
    found = _BOUNDARY.search(content_type)
    if media_type(content_type).name != MULTIPART or found is None or not content_type.isascii():
        raise ValueError("not a form: no boundary")
    return (found[1] or found[2]).encode()


def _part(piece: bytes) -> tuple[str, bool, bytes]:
    """Name, whether it is a file, and content of what stands between two boundaries."""
    end = piece.find(b"\r\n\r\n", 0, MOST_HEAD)
    if end < 0 or not piece.startswith(b"\r\n"):
        raise ValueError("a part has no head, or too long a one")
    head = dict(map(_line, piece[2:end].split(b"\r\n")))
    said = _DISPOSITION.fullmatch(head.get(b"content-disposition", b""))
    if said is None or head.get(b"content-transfer-encoding", b"").lower() not in _AS_IT_IS:
        raise ValueError("a part has no name, or is not as it is")
    parameters = {name.lower(): value for name, value in _PARAMETERS.findall(said[1])}
    if b"name" not in parameters:
        raise ValueError("a part has no name")
    is_file = b"filename" in parameters or b"filename*" in parameters
    return parameters[b"name"].strip(b'"').decode(), is_file, piece[end + 4 :]


def _line(line: bytes) -> tuple[bytes, bytes]:
    name, _, value = line.partition(b":")
    return name.lower(), value.strip()
