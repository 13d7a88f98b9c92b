"""The pages of this area, and who may come to them: auditors alone. What they do is read, and that is told."""

from gateway.partners.partner import Scope
from gateway.web.portal.audit.words import WORDS as WORDS
from gateway.web.portal.row import FORM, Page

AUDITORS = frozenset({Scope.AUDITOR})
MOST_BUNDLE = 16 << 20  # bytes of a bundle that is brought
AT = "/portal/audit"


def _page(path: str, name: str, *, menu: bool = False, most: int = FORM, quiet: bool = False) -> Page:
    return Page(path=f"{AT}{path}", name=f"audit/{name}", scopes=AUDITORS, menu=menu, most=most, quiet=quiet)


PAGES: tuple[Page, ...] = (
    _page("", "search", menu=True),
    _page("/cases", "cases"),
    _page("/cases/{id}", "case"),
    _page("/cases/{id}/evidence", "case"),
    _page("/messages/{id}", "message"),
    _page("/messages/{id}/signatures", "signatures"),
    _page("/seen", "seen", menu=True),
    _page("/samples", "samples", menu=True),
    _page("/samples/draw", "samples"),
    _page("/samples/{seq}", "sample"),
    _page("/samples/{seq}/sample.csv", "sample"),
    _page("/samples/{seq}/population.csv", "sample"),
    _page("/verifications", "verifications", menu=True),
    _page("/verifications/start", "verifications"),
    _page("/verifications/{seq}", "verification"),
    _page("/verifications/{seq}/progress", "verification", quiet=True),
    _page("/verifications/{seq}/stop", "verification"),
    _page("/evidence", "evidence", menu=True),
    _page("/evidence/verify", "evidence", most=MOST_BUNDLE),
)
