"""What evidence is worth: weights that are densities, and that order as people would."""

from datetime import date, timedelta

import pytest

from core.finding.question import Amount
from core.finding.rough_dates import RoughDate
from core.finding.weights import Said, Traits, comes_back, weight, weight_of_none

TODAY = date(2026, 3, 18)
LINE = Traits(
    age=10,
    day=TODAY - timedelta(days=10),
    unit_minor=70_000,
    payment="cash",
    card_last4=None,
    served_by="Farid",
    till_customer_id=None,
)


def test_the_ages_at_which_goods_come_back_are_a_density() -> None:
    by_day = [comes_back(day + 0.5) for day in range(4_000)]
    assert sum(by_day) == pytest.approx(1, abs=0.001)
    assert sum(by_day[:14]) == pytest.approx(0.70, abs=0.02)


def test_every_agreement_speaks_for_and_every_contradiction_against() -> None:
    nothing_said = weight(Said(), LINE)
    day = RoughDate(LINE.day, LINE.day, 1.0)
    month = RoughDate(TODAY - timedelta(days=70), TODAY - timedelta(days=40), 3.0)
    agree = (
        Said(amount=Amount(70_000)),
        Said(served_by="Farid"),
        Said(when=day),
    )
    against = (
        Said(amount=Amount(30_000)),
        Said(served_by="Mei Ling"),
        Said(card_last4="4521"),
        Said(payment="card"),
        Said(when=month),
    )
    for said in agree:
        none = weight_of_none(said, 0.1, TODAY) / weight_of_none(Said(), 0.1, TODAY)
        assert weight(said, LINE) / nothing_said > none
    for said in against:
        none = weight_of_none(said, 0.1, TODAY) / weight_of_none(Said(), 0.1, TODAY)
        assert weight(said, LINE) / nothing_said < none


def test_a_plain_figure_is_sharper_than_about() -> None:
    near = LINE.unit_minor + 6_000
    assert weight(Said(amount=Amount(near, rough=True)), LINE) > weight(
        Said(amount=Amount(near)), LINE
    )
