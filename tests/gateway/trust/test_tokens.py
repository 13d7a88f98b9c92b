import pytest

from gateway.trust import tokens


def test_a_token_is_known_by_its_digest_alone():
    token = tokens.new_token()

    assert tokens.same(token, tokens.digest(token))
    assert not tokens.same(tokens.new_token(), tokens.digest(token))


def test_a_token_shows_four_of_its_signs_in_lists():
    assert tokens.shown("swg_AbCdEfGh") == "swg_AbCd"


def test_a_token_carries_256_bits_without_signs_that_break_a_word():
    token = tokens.new_token()

    assert len(token) == 47
    assert token[4:].isalnum()


@pytest.mark.parametrize("header", ["Bearer {}", "bearer {}", "BEARER   {} "])
def test_a_token_is_found_in_its_header(header):
    token = tokens.new_token()

    assert tokens.of_header(header.format(token)) == token


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer swg_short", "Basic c3dnOg==", "Bearer swg_{} x"])
def test_what_could_not_be_ours_is_no_token(header):
    assert tokens.of_header(header and header.format("a" * 43)) is None
