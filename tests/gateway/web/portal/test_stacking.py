"""Tables on a phone: every cell knows its column, and what is odd stays as it is."""

import pytest

from gateway.web.portal.stacking import stacked

HEAD = '<thead><tr><th>Name</th><th class="n">State <span class="faint" lang="en">of it</span></th></tr></thead>'


def test_each_cell_is_told_the_name_of_its_column() -> None:
    page = stacked(
        f'<table class="list"><caption>x</caption>{HEAD}<tbody><tr><td>a<td class="n">b</td></tr></tbody></table>'
    )
    assert '<td data-name="Name">a<td class="n" data-name="State">b</td>' in page
    assert '<table class="list rows">' in page and '<th scope="col">Name</th><th scope="col" class="n">' in page


def test_a_cell_across_columns_has_no_name_and_the_next_has_its_own() -> None:
    page = stacked(
        f'<table>{HEAD.replace("</tr>", "<th>Last</th></tr>")}<tr><td colspan="2">a</td><td>b</td></tr></table>'
    )
    assert '<td colspan="2">a</td><td data-name="Last">b</td>' in page


def test_a_name_that_a_template_says_itself_stands() -> None:
    page = stacked(f'<table>{HEAD}<tr><td data-name="Own">a</td><td>b</td></tr></table>')
    assert page.count("data-name") == 2 and 'data-name="Own"' in page


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><td>no head</td></tr></table>",
        f'<table class="grid">{HEAD}<tr><td>a</td></tr></table>',
        f'<table>{HEAD}<tr><td rowspan="2">a</td></tr></table>',
    ],
)
def test_what_cannot_be_stacked_stays_as_it_is(table: str) -> None:
    assert stacked(table) == table


def test_words_with_quotes_stay_within_the_attribute() -> None:
    assert 'data-name="a &quot;b&quot;"' in stacked(
        '<table><thead><tr><th>a "b"</th></tr></thead><tr><td>1</td></tr></table>'
    )


def test_a_blank_cell_is_empty_so_that_a_card_leaves_it_out() -> None:
    page = stacked(f"<table>{HEAD}<tr><td> \n </td><td>b </td></tr></table>")
    assert '<td data-name="Name"></td><td data-name="State">b </td>' in page
