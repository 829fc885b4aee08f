"""How a request number is written and read, and the code that answers it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.basics.money import Currency
from core.people.six_digits import (
    BANDS,
    KINDS,
    RequestNumber,
    band_of,
    code_by_phone,
    code_on_paper,
    kind_of,
    most_of_band,
    read_number,
)
from tests.core.refuses import refuses

RINGGIT = Currency("MYR")
SECRET, OTHER = bytes(range(32)), bytes(32)

numbers = st.builds(
    RequestNumber,
    st.integers(1, len(KINDS)),
    st.integers(0, len(BANDS) - 1),
    st.integers(1, 65_535),
    st.integers(1, 10**6),
)


@given(numbers, st.sampled_from(["-", " ", ", ", " – "]))
def test_a_number_is_read_as_it_was_written(number: RequestNumber, between: str) -> None:
    assert read_number(str(number).replace("-", between)) == number


@given(numbers, st.data())
def test_one_wrong_digit_is_noticed(number: RequestNumber, data: st.DataObject) -> None:
    said = str(number)
    places = [place for place, sign in enumerate(said) if sign.isdigit()]
    place = data.draw(st.sampled_from(places))
    wrong = data.draw(st.sampled_from([each for each in "0123456789" if each != said[place]]))
    with refuses("request_number_unclear"):
        read_number(said[:place] + wrong + said[place + 1 :])


@pytest.mark.parametrize(
    "text",
    ["", "57", "57-1-417", "57-1-417-3-1", "5-7-1-417", "٥٧-١-٤١٧-٣", "99" * 500, "05-1-1-1"],
)
def test_what_is_no_request_number(text: str) -> None:
    with refuses("request_number_unclear"):
        read_number(text)


def test_a_number_says_what_it_is_for() -> None:
    assert str(RequestNumber(5, 7, 1, 417)) == "57-1-417-8"
    assert RequestNumber(5, 7, 1, 417).what == "money_back"


def test_a_code_is_the_same_wherever_it_is_made() -> None:
    """Kept as they are: a till and an office of two versions must agree."""
    assert code_by_phone(SECRET, RequestNumber(5, 7, 1, 417)) == "898522"
    assert code_on_paper(SECRET, 4, 2) == "636764"


def test_every_request_has_its_own_code() -> None:
    """Of a million codes, a few among a thousand may meet; with this secret none does more."""
    asked = [RequestNumber(5, 7, 1, counter) for counter in range(1, 1001)]
    codes = {code_by_phone(SECRET, each) for each in asked}
    assert len(codes) > 995
    assert all(len(code) == 6 and code.isdigit() for code in codes)
    one = asked[0]
    others = (replace(one, kind=4), replace(one, band=6), replace(one, key_id=2))
    assert len({code_by_phone(SECRET, each) for each in (one, *others)}) == 4
    assert code_by_phone(OTHER, one) != code_by_phone(SECRET, one)


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("gesture:0192", "gesture"),
        ("fix:money_back", "money_back"),
        ("fix:credit+same_again", "several"),
        ("fix:made_again", "other"),
        ("anew:0192", "other"),
    ],
)
def test_what_is_asked_for_is_said_by_one_digit(action: str, kind: str) -> None:
    assert KINDS[kind_of(action) - 1] == kind


def test_amounts_lie_in_bands() -> None:
    assert [band_of(minor, RINGGIT) for minor in (0, 1000, 1001, 70_000, 10**6)] == [0, 0, 1, 6, 9]
    with refuses("code_above_limit"):
        band_of(10**6 + 1, RINGGIT)


@pytest.mark.parametrize("currency", ["MYR", "JPY", "KWD", "EUR"])
def test_bands_grow_in_every_currency(currency: str) -> None:
    most = [most_of_band(band, Currency(currency)) for band in range(len(BANDS))]
    assert most == sorted(set(most))
