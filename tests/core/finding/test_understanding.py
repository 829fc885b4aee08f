"""What one line of text is understood as, on a Wednesday."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.basics.money import Currency
from core.finding.question import Amount, Question
from core.finding.understanding import parse

TODAY = date(2026, 3, 18)


def asked(text: str) -> Question:
    return parse(text, TODAY, Currency("MYR"), "MY")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("today", "2026-03-18", "2026-03-18"),
        ("yesterday", "2026-03-17", "2026-03-17"),
        ("semalam", "2026-03-17", "2026-03-17"),
        ("last week", "2026-03-09", "2026-03-15"),
        ("minggu lepas", "2026-03-09", "2026-03-15"),
        ("this week", "2026-03-16", "2026-03-18"),
        ("about two weeks ago", "2026-03-02", "2026-03-06"),
        ("dua minggu lepas", "2026-03-02", "2026-03-06"),
        ("3 hari lalu", "2026-03-15", "2026-03-15"),
        ("last month", "2026-02-01", "2026-02-28"),
        ("bulan lepas", "2026-02-01", "2026-02-28"),
        ("12/3", "2026-03-12", "2026-03-12"),
        ("20/3", "2025-03-20", "2025-03-20"),
        ("5-12-25", "2025-12-05", "2025-12-05"),
        ("2026-02-14", "2026-02-14", "2026-02-14"),
        ("12 Mac", "2026-03-12", "2026-03-12"),
        ("on 3rd of February", "2026-02-03", "2026-02-03"),
        ("last Tuesday", "2026-03-17", "2026-03-17"),
        ("Rabu", "2026-03-11", "2026-03-11"),
        ("last weekend", "2026-03-14", "2026-03-15"),
    ],
)
def test_a_rough_date_in_english_and_malay(text: str, first: str, last: str) -> None:
    question = asked(text)
    assert question.when is not None
    assert (str(question.when.first), str(question.when.last)) == (first, last)
    assert question.words == []


@pytest.mark.parametrize("text", ["31/2", "may ling", "45/13", "99 jan"])
def test_what_is_no_date_is_left_as_it_is(text: str) -> None:
    assert asked(text).when is None


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("700", Amount(70_000)),
        ("RM 700", Amount(70_000)),
        ("rm1,700.50", Amount(170_050)),
        ("about 700", Amount(70_000, rough=True)),
        ("lebih kurang RM80", Amount(8_000, rough=True)),
        ("45 ringgit", Amount(4_500)),
        ("19.90", Amount(1_990)),
        ("about 1500", Amount(150_000, rough=True)),
        ("38", None),
        ("-5", None),
    ],
)
def test_an_amount(text: str, amount: Amount | None) -> None:
    assert asked(text).amount == amount


@pytest.mark.parametrize(
    ("text", "payment", "last4"),
    [
        ("cash", "cash", None),
        ("tunai", "cash", None),
        ("visa", "card", None),
        ("kad 4521", "card", "4521"),
        ("card ending 4521", "card", "4521"),
        ("****4521", "card", "4521"),
        ("e-wallet", "wallet", None),
        ("card holder brown", None, None),
    ],
)
def test_how_it_was_paid(text: str, payment: str | None, last4: str | None) -> None:
    question = asked(text)
    assert (question.payment, question.card_last4) == (payment, last4)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("012-345 6789", "phone", "60123456789"),
        ("+65 9123 4567", "phone", "6591234567"),
        ("012-34", "phone", "601234"),
        ("6789", "ending", "6789"),
        ("Nurul@Example.com", "email", "nurul@example.com"),
        ("9556789012343", "code", "9556789012343"),
        ("R101011", "number", "R101011"),
        ("7" * 206, "voucher", "7" * 206),
        ("7ZZZ-ZZZZ-ZZZZZ-1", "voucher", "7ZZZ-ZZZZ-ZZZZZ-1"),
        ("Langkah", "word", "langkah"),
    ],
)
def test_what_a_single_thing_is(text: str, kind: str, value: str) -> None:
    (chip,) = asked(text).chips
    assert (chip.kind, chip.text, chip.value) == (kind, text, value)


def test_a_whole_sentence_becomes_chips_in_its_order() -> None:
    question = asked("Oxford tan 38, paid cash about 700 last week")
    assert [chip.kind for chip in question.chips] == [
        "word", "word", "word", "payment", "amount", "when",
    ]  # fmt: skip
    assert question.words == ["oxford", "tan", "38"]


def test_a_phone_does_not_swallow_the_amount_after_it() -> None:
    question = asked("012-345 6789 700")
    assert (question.phone, question.amount) == ("60123456789", Amount(70_000))


def test_a_chip_is_taken_away_and_edited() -> None:
    question = asked("oxford cash yesterday")
    when = question.chips[-1]
    assert question.without(when).when is None
    edited = question.replaced(when, asked("last week"))
    assert edited.when == asked("last week").when
    assert edited.words == ["oxford"]
    assert question.plus(*asked("card").chips).payment == "card"


@given(st.text(max_size=500))
def test_any_text_is_understood_as_something(text: str) -> None:
    question = asked(text)
    assert all(chip.text for chip in question.chips)
    assert all(question.without(chip) != question for chip in question.chips)
