"""The page of this area, and what it says."""

from collections.abc import Mapping

from gateway.partners.rights import Action
from gateway.web.portal.row import Page

MOST = 8 << 20  # bytes of what is brought

PAGES: tuple[Page, ...] = (
    Page(path="/portal/verify", name="judging/verify", action=Action.READ, menu=True, most=MOST),
)

WORDS: Mapping[str, tuple[str, str]] = {
    "page.judging/verify": ("验证", "Verify"),
    "judging/bundle": ("证据包（ZIP）", "Evidence bundle (ZIP)"),
    "judging/receipt": ("回执（XML）", "Receipt (XML)"),
    "judging/document": ("所报原文，一字节不差", "The document, byte for byte as it was sent"),
    "judging/of bundle": ("验证证据包", "Verify an evidence bundle"),
    "judging/of receipt": ("验证回执与原文", "Verify a receipt and its document"),
    "judging/go": ("验证", "Verify"),
    "judging/which": (
        "请选择一个证据包，或同时选择回执和原文",
        "Choose a bundle, or a receipt and its document together",
    ),
    "judging/unread": (
        "该文件无法在限定的时间和内存内读完，未能验证；请重新下载后再试，或用 swg evidence verify 离线验证",
        "It could not be read within its bounds, so nothing is shown; download it again, or run swg evidence verify",
    ),
    "judging/proved": ("全部相符：已证明", "All of it holds: proved"),
    "judging/not proved": ("未能证明", "Not proved"),
    "judging/mend": (
        "文件被改动过、不完整，或由另一平台、另一密钥出具。请在报文页重新下载；如仍不符，把两份文件交运维核查",
        "It was changed, is not whole, or is by another gateway or key. Download it again from the message's page; if "
        "it still does not hold, give both files to the operators",
    ),
    "judging/kept": (
        "文件只用于本次验证，不保存；不超过 {0} MB",
        "What you choose is used for this alone and not kept; {0} MB at most",
    ),
    "judging/stated": ("所证内容", "What it shows"),
}
