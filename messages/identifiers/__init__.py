"""Identifiers of the trade, one standard a module: `check(text)` gives the compact form or raises BadIdentifier.

Letters and digits are ASCII in every one of them. Python takes more for digits and capitals (full-width digits,
superscripts, the long s), so a shape in ASCII stands before any arithmetic.
"""

from string import ascii_lowercase, ascii_uppercase

from messages.errors import SingleWindowError

_COMPACT = str.maketrans(ascii_lowercase, ascii_uppercase, " -")


class BadIdentifier(SingleWindowError):
    """A text is not the identifier it should be.

    code:      finding code: "SW501" the shape is wrong, "SW502" the check digit is.
    value:     the text as it was found.
    wanted:    what was wanted instead, in English: "check digit 5".
    wanted_zh: the same in Chinese.
    """

    def __init__(self, code: str, value: str, wanted: str, wanted_zh: str) -> None:
        super().__init__(code, value, wanted, wanted_zh)
        self.code = code
        self.value = value
        self.wanted = wanted
        self.wanted_zh = wanted_zh

    def __str__(self) -> str:
        return f"{self.code}: {self.value!r}, want {self.wanted}"


def compact(text: str) -> str:
    """The text without blanks and hyphens, ASCII letters in upper case; anything else stays for the shape to refuse."""
    if text.isascii():
        return text.replace(" ", "").replace("-", "").upper()
    return text.translate(_COMPACT)
