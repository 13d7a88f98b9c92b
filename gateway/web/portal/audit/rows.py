"""The pages of this area, and what they say."""

from collections.abc import Mapping

from gateway.web.portal.row import Page

PAGES: tuple[Page, ...] = ()

WORDS: Mapping[str, tuple[str, str]] = {}
