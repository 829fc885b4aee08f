"""What evidence is worth: weights that are densities, and that order as people would."""

from datetime import date, timedelta

import pytest

from core.finding.question import Amount
from core.finding.rough_dates import RoughDate
from core.finding.weights import (
    Habits,
    Said,
    Traits,
    amount_weight,
    comes_back,
    habits_of,
    line_weight,
    pieces_weight,
    sale_weight,
    weight_of_none,
    words_likeness,
)
from core.goods.called import ABSENT, BEGINNING, SLIP, WHOLE

TODAY = date(2026, 3, 18)
DAY = TODAY - timedelta(days=10)
PRICE = 70_000
SALE = Traits(payment="cash", card_last4=None, served_by="Farid", till_customer_id=None)


def test_the_ages_at_which_goods_come_back_are_a_density() -> None:
    by_day = [comes_back(day + 0.5) for day in range(4_000)]
    assert sum(by_day) == pytest.approx(1, abs=0.001)
    assert sum(by_day[:14]) == pytest.approx(0.70, abs=0.02)


def test_every_agreement_speaks_for_and_every_contradiction_against() -> None:
    for said in (Said(payment="cash"), Said(served_by="Farid")):
        assert sale_weight(said, SALE) > 1
    for said in (Said(payment="card"), Said(served_by="Mei Ling"), Said(card_last4="4521")):
        assert sale_weight(said, SALE) < 1
    assert sale_weight(Said(till_customer_id=1, customers=9), SALE) == 1


def test_the_day_they_say_speaks_for_lines_of_that_day_and_against_others() -> None:
    day = Said(when=RoughDate(DAY, DAY, 1.0))
    month = Said(when=RoughDate(TODAY - timedelta(days=70), TODAY - timedelta(days=40), 3.0))
    for said, right in ((day, True), (month, False)):
        none = weight_of_none(said, 0.1, 1.0, TODAY) / weight_of_none(Said(), 0.1, 1.0, TODAY)
        assert (line_weight(said, 10, DAY) / line_weight(Said(), 10, DAY) > none) is right


def test_a_round_figure_may_be_any_price_that_rounds_to_it() -> None:
    said = Amount(PRICE)
    by_price = [amount_weight(said, minor, 1) for minor in (70_000, 70_400, 72_000, 74_500, 90_000)]
    assert by_price == sorted(by_price, reverse=True)
    odd = Amount(69_990)
    assert amount_weight(odd, 69_990, 1) > 10 * amount_weight(odd, 69_500, 1)
    half = Amount(50)
    assert amount_weight(half, 29, 1) > 3 * amount_weight(half, 180, 1)
    assert amount_weight(Amount(0), 19, 1) > amount_weight(Amount(0), 300, 1)


def test_a_plain_figure_is_sharper_than_about() -> None:
    near = 76_100
    assert amount_weight(Amount(PRICE, rough=True), near, 1) > amount_weight(Amount(PRICE), near, 1)


def test_an_amount_is_the_price_of_one_or_less_often_of_all() -> None:
    of_one, of_all = amount_weight(Amount(500), 500, 6), amount_weight(Amount(3_000), 500, 6)
    neither = amount_weight(Amount(1_500), 500, 6)
    assert of_one > of_all > 5 * neither


def test_a_short_name_that_answers_wholly_goes_before_a_long_one_and_a_slip_before_none() -> None:
    whole = (WHOLE, WHOLE)
    assert words_likeness(whole, 2) > words_likeness(whole, 5)
    assert (
        words_likeness((WHOLE, BEGINNING), 5)
        > words_likeness((WHOLE, SLIP), 5)
        > words_likeness((WHOLE, ABSENT), 5)
    )


def test_without_figures_the_habits_are_the_priors() -> None:
    assert habits_of({}) == Habits()


def test_the_shops_own_refunds_move_the_curve_the_more_the_more_there_are() -> None:
    late_here = [habits_of({"age:30": count, "age:0": 1}) for count in (0, 20, 2_000)]
    by_prior, by_some, by_many = (comes_back(35, habits) for habits in late_here)
    assert by_prior < by_some < by_many
    spread = sum(comes_back(day + 0.5, late_here[2]) for day in range(4_000))
    assert spread == pytest.approx(1, abs=0.1)


def test_a_way_of_payment_that_is_rare_here_tells_more() -> None:
    rare = habits_of({"paid:card": 5_000, "paid:cash": 50})
    usual = habits_of({"paid:card": 50, "paid:cash": 5_000})
    said = Said(payment="cash")
    assert sale_weight(Said(payment="cash", habits=rare), SALE) > 5 * sale_weight(
        Said(payment="cash", habits=usual), SALE
    )
    assert sale_weight(said, SALE) > 1


def test_a_dozen_comes_back_as_often_as_the_shop_has_seen() -> None:
    figures = {"sold:1": 9_000, "sold:5": 1_000, "back:1": 90, "back:5": 10}
    assert pieces_weight(Habits(), 12) > 2 * pieces_weight(Habits(), 1)
    habits = habits_of(figures)
    assert pieces_weight(habits, 12) < 2.5 * pieces_weight(habits, 1)
