"""What a simple type wants, in plain English: "18 digits", "1 to 99", "one of 1, 2". From its facets and their words.

A type that says in its documentation what it wants ("declaration number: 18 digits") is taken at its word.
"""

import re
from collections.abc import Iterable
from typing import Any

XS = "{http://www.w3.org/2001/XMLSchema}"
NAMED = 12  # values of an enumeration that are named
LONGEST = 140  # characters of documentation that are still an answer

_BUILT_IN = {
    "dateTime": "xs:dateTime",
    "date": "a date like 2026-11-21",
    "time": "a time like 09:30:00",
    "boolean": "true or false",
    "decimal": "a decimal number",
    "float": "a number",
    "double": "a number",
    "base64Binary": "base64",
    "hexBinary": "hexadecimal digits",
    "anyURI": "an address",
}
_WHOLE = frozenset(
    f"{sign}{size}"
    for sign in ("", "unsigned")
    for size in ("byte", "short", "int", "long", "Byte", "Short", "Int", "Long")
) | {"integer", "nonNegativeInteger", "positiveInteger", "nonPositiveInteger", "negativeInteger"}
_CLASSES = {
    "0-9": "digits",
    r"\d": "digits",
    "A-Z": "capitals",
    "a-z": "small letters",
    "A-Za-z": "letters",
    "a-zA-Z": "letters",
    "0-9A-Z": "capitals or digits",
    "A-Z0-9": "capitals or digits",
    "0-9A-Za-z": "letters or digits",
    "A-Za-z0-9": "letters or digits",
    "a-zA-Z0-9": "letters or digits",
    "0-9a-f": "hexadecimal digits",
}
_ATOM = re.compile(r"(?:\[([^\]\\^]+)\]|(\\d))(?:\{(\d+)(?:(,)(\d*))?\}|([+*?]))?")


def wanted_instead(type_: Any, failed: Iterable[Any]) -> str:
    """What a value should have been. failed: the facets and types, of xmlschema, that said no."""
    told = [told for each in failed if (told := _of_failed(type_, each))]
    return told[0] if told else wanted(type_)


def wanted(type_: Any) -> str:
    """What a simple type wants of any value."""
    if type_ is None or not type_.is_simple():
        return "the element with its content"
    if type_.enumeration:
        return one_of(type_.enumeration)
    return _documented(type_) or _by_pattern(type_) or _bounds(type_) or _length(type_) or _built_in(type_)


def one_of(values: Iterable[Any]) -> str:
    """ "one of 1, 2"."""
    told = [str(value) for value in values]
    if len(told) == 1:
        return told[0]
    return "one of " + ", ".join(told[:NAMED]) + (", …" if len(told) > NAMED else "")


def _of_failed(type_: Any, failed: Any) -> str | None:
    match type(failed).__name__:
        case "XsdEnumerationFacets":
            return one_of(failed.enumeration)
        case "XsdPatternFacets":
            owner = failed.parent if failed.parent is not None else type_
            return _documented(owner) or _by_pattern(owner) or _built_in_of(type_)
        case "XsdMaxLengthFacet" | "XsdMinLengthFacet" | "XsdLengthFacet":
            return _length(type_)
        case "XsdTotalDigitsFacet":
            return f"at most {failed.value} digits"
        case "XsdFractionDigitsFacet":
            return f"at most {failed.value} decimals" if failed.value else "a whole number"
        case name if name.endswith("clusiveFacet"):
            return _bounds(type_)
        case "function":  # a built-in type's own bounds
            return f"a whole number within the bounds of xs:{_whole(type_)}" if _whole(type_) else None
        case _:
            return None


def _documented(type_: Any) -> str | None:
    """What stands after the colon of the type's English documentation: "18 digits"."""
    annotation = getattr(type_, "annotation", None)
    for node in getattr(annotation, "documentation", ()) or ():
        language = node.get("{http://www.w3.org/XML/1998/namespace}lang", "en")
        text = " ".join((node.text or "").split())
        if language == "en" and ": " in text and len(text) <= LONGEST:
            told = text.partition(": ")[2]
            return f"xs:dateTime, {told}" if _primitive(type_) == "dateTime" else told
    return None


def _by_pattern(type_: Any) -> str | None:
    patterns = type_.patterns
    if patterns is None:
        return None
    if len(patterns.regexps) == 1 and (told := in_words(patterns.regexps[0])):
        return told
    if _primitive(type_) != "string":
        return _built_in_of(type_)
    return "the pattern " + " or ".join(patterns.regexps)


def in_words(pattern: str) -> str | None:
    """A pattern that is a row of character classes: "[A-Z]{3}[0-9]{7}" is "3 capitals, 7 digits"; else None."""
    told: list[str] = []
    at = 0
    while at < len(pattern):
        match = _ATOM.match(pattern, at)
        if match is None or (name := _CLASSES.get(match[1] or match[2])) is None:
            return None
        told.append(f"{_times(match)}{name}")
        at = match.end()
    return ", ".join(told) or None


def _times(match: re.Match[str]) -> str:
    _, _, least, comma, most, sign = match.groups()
    if sign:
        return {"+": "1 or more ", "*": "any number of ", "?": "0 or 1 "}[sign]
    if least is None:
        return "1 of "
    if comma is None or most == least:
        return f"{least} "
    return f"{least} to {most} " if most else f"{least} or more "


def _bounds(type_: Any) -> str | None:
    low, above = _facet(type_, "minInclusive"), _facet(type_, "minExclusive")
    high, below = _facet(type_, "maxInclusive"), _facet(type_, "maxExclusive")
    if low is not None and high is not None:
        return f"{low} to {high}"
    told = [
        f"{words} {value}"
        for words, value in (("at least", low), ("more than", above), ("at most", high), ("less than", below))
        if value is not None
    ]
    return " and ".join(told) or None


def _length(type_: Any) -> str | None:
    exact, least, most = (_facet(type_, name) for name in ("length", "minLength", "maxLength"))
    if exact is not None:
        return f"{exact} characters"
    if least and most is not None:
        return f"{least} to {most} characters"
    if most is not None:
        return f"at most {most} characters"
    return f"at least {least} characters" if least else None


def _facet(type_: Any, name: str) -> Any:
    """The value of a facet that somebody chose: the bounds of xs:int are nobody's wish."""
    facet = type_.get_facet(f"{XS}{name}")
    return None if facet is None or type(facet.parent).__name__ == "XsdAtomicBuiltin" else facet.value


def _built_in(type_: Any) -> str:
    return _built_in_of(type_) or "text"


def _built_in_of(type_: Any) -> str | None:
    name = _primitive(type_)
    if name == "decimal" and _whole(type_):
        return "a whole number"
    if name == "dateTime" and _asks_for_zone(type_):
        return "xs:dateTime with a zone"
    return _BUILT_IN.get(name or "")


def _whole(type_: Any) -> str | None:
    """The built-in type of whole numbers that this type is, or comes from."""
    return next((each.local_name for each in _line(type_) if each.local_name in _WHOLE), None)


def _asks_for_zone(type_: Any) -> bool:
    return any("Z|" in each or "|Z" in each for each in getattr(type_.patterns, "regexps", ()))


def _primitive(type_: Any) -> str | None:
    primitive = getattr(type_, "primitive_type", None)
    return None if primitive is None else primitive.local_name


def _line(type_: Any) -> Iterable[Any]:
    while type_ is not None:
        yield type_
        type_ = type_.base_type
