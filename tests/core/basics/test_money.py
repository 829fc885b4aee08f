"""Amounts as people type and read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.basics.errors import Refused
from core.basics.money import Currency, share
from tests.core.refuses import refuses

RINGGIT, YEN, DINAR = Currency("MYR"), Currency("JPY"), Currency("KWD")


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        ("700", 70_000),
        (" RM 1,700.50 ", 170_050),
        ("MYR19.9", 1_990),
        ("0", 0),
        ("+5", 500),
        ("12,345,678.90", 1_234_567_890),
        ("007", 700),
        ("٧٠٠", 70_000),
    ],
)
def test_an_amount_as_typed(typed: str, minor: int) -> None:
    assert RINGGIT.parse(typed) == minor


@pytest.mark.parametrize("typed", ["-1", "-0.01", "RM -700", " -1,000 "])
def test_below_zero_is_refused(typed: str) -> None:
    with refuses("amount_negative"):
        RINGGIT.parse(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "abc",
        "7OO",
        "700x",
        "1e3",
        "0x10",
        "1_000",
        "NaN",
        "Infinity",
        "-Infinity",
        "sNaN",
        "19,90",
        "1,7000",
        "1.234.567",
        "19.999",
        "--5",
        "5-",
        "RM",
        "\x00",
        "😀",
        "½",
        "9" * 5_000,
        "1" + "0" * 11,
        "٧٠٠٫٥",
        "7 00",
    ],
)
def test_what_is_no_amount_is_refused_in_few_words(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        RINGGIT.parse(typed)
    assert refused.value.code == "amount_unclear"
    assert len(str(refused.value)) < 120


@given(st.text(max_size=40))
def test_whatever_is_typed_is_an_amount_or_refused(typed: str) -> None:
    try:
        minor = RINGGIT.parse(typed)
    except Refused:
        return
    assert 0 <= minor < 10**12


@given(st.integers(0, 10**11), st.sampled_from([RINGGIT, YEN, DINAR]))
def test_what_is_written_can_be_typed(minor: int, currency: Currency) -> None:
    assert currency.parse(currency.text(minor)) == minor


def test_currencies_have_their_own_minor_unit() -> None:
    assert (YEN.text(1_700), DINAR.text(1_700)) == ("¥ 1,700", "KWD 1.700")
    with refuses("amount_unclear"):
        YEN.parse("1.5")


@pytest.mark.parametrize(("minor", "rounded"), [(1_002, 1_000), (1_003, 1_005), (1_008, 1_010)])
def test_cash_is_rounded_to_the_smallest_coin(minor: int, rounded: int) -> None:
    assert (RINGGIT.cash(minor), YEN.cash(minor)) == (rounded, minor)


@given(st.integers(0, 10**9), st.integers(1, 50))
def test_shares_of_running_sums_add_up(total: int, parts: int) -> None:
    sums = [share(total, part, parts) for part in range(parts + 1)]
    assert sums == sorted(sums)
    assert (sums[0], sums[-1]) == (0, total)
