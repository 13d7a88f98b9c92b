"""Home shows what is left of what is used up, as the family's view has it."""

from typing import Any

import pytest

from tests.gateway.web.house import House
from tests.gateway.web.portal.people import maker
from tests.gateway.web.portal.test_cases import signed_in, text_of
from tests.gateway.web.test_financing_in_json import drawn, house

__all__ = ["drawn", "house"]


@pytest.mark.parametrize(("language", "what"), [("zh", "融资额度"), ("en", "Financing")])
def test_what_is_left_of_a_loan_is_shown_with_its_share(house: House, drawn: dict[str, Any], language: str, what: str):
    page = text_of(signed_in(house, maker(house), language), "/portal")
    assert what in page and f"/portal/cases/{drawn['id']}" in page
    assert drawn["available"]["amount"] == "600.00"
    assert "USD 1,000.00" in page and "USD 600.00" in page and "60 %" in page
