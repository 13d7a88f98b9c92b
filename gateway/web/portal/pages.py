"""The portal's pages and forms, by path, and who may come to each: nothing is served that has no row here.

To add one: a row in its area (`<area>/rows.py`), its name in the area's words ("page.<name>"), a template, and a route
of the same path (README.md).
"""

from collections.abc import Mapping

from gateway.partners.rights import Action
from gateway.web.portal.areas import AREAS
from gateway.web.portal.row import PARTNERS, Page, Reach

_OPEN, _BEGUN = Reach.ANYONE, Reach.BEGUN

PAGES: Mapping[str, Page] = {
    page.path: page
    for page in (
        Page(path="/portal", name="home", menu=True),
        *(page for area in AREAS for page in area.PAGES),
        Page(path="/portal/login", name="login", reach=_OPEN),
        Page(path="/portal/login/code", name="factor", reach=_BEGUN),
        Page(path="/portal/login/passkey/begin", name="login", reach=_OPEN),
        Page(path="/portal/login/passkey", name="login", reach=_OPEN),
        Page(path="/portal/login/with/{name}", name="login", reach=_OPEN),
        Page(path="/portal/login/with/{name}/back", name="login", reach=_OPEN),
        Page(path="/portal/logout/with/{name}", name="login", reach=_OPEN),
        Page(path="/portal/logout", name="login", reach=_BEGUN),
        Page(path="/portal/password", name="password", reach=_BEGUN, own=True),
        Page(path="/portal/security", name="security", reach=_BEGUN, own=True),
        Page(path="/portal/security/codes", name="security", reach=_BEGUN),
        Page(path="/portal/security/codes/confirm", name="security", reach=_BEGUN),
        Page(path="/portal/security/codes/end", name="security"),
        Page(path="/portal/security/passkeys", name="security", reach=_BEGUN),
        Page(path="/portal/security/passkeys/begin", name="security", reach=_BEGUN),
        Page(path="/portal/security/passkeys/remove", name="security"),
        Page(path="/portal/signings", name="signings", scopes=PARTNERS, action=Action.SEND, menu=True),
        Page(path="/portal/signings/{id}", name="signing", scopes=PARTNERS, action=Action.SEND),
        Page(path="/portal/signings/{id}/begin", name="signing", scopes=PARTNERS, action=Action.SEND),
        Page(path="/portal/signings/{id}/passkey", name="signing", scopes=PARTNERS, action=Action.SEND),
        Page(path="/portal/signings/{id}/statement", name="signing", scopes=PARTNERS, action=Action.SEND),
        Page(path="/portal/signings/{id}/upload", name="signing", scopes=PARTNERS, action=Action.SEND),
        Page(path="/portal/signings/{id}/check", name="signing", scopes=PARTNERS, action=Action.SEND),
        Page(path="/portal/signings/{id}/decline", name="signing", scopes=PARTNERS, action=Action.SEND),
        Page(path="/portal/signings/{id}/withdraw", name="signing", scopes=PARTNERS, action=Action.SEND),
        Page(path="/portal/sessions", name="sessions", own=True),
        Page(path="/portal/sessions/end", name="sessions"),
        Page(path="/portal/static/{name:path}", name="login", reach=_OPEN),
        Page(path="/portal/{path:path}", name="problem", reach=_OPEN),
    )
}
