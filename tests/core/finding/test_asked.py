"""A question with its parts apart."""

from datetime import timedelta

import pytest

from core.basics.clock import FixedClock, local_day
from core.basics.errors import Refused
from core.finding.asked import Asked, as_asked, find_sales_asked, question_asked
from core.finding.question import Amount, Question
from core.shop import Shop
from core.storage.work import Work
from tests.core.till_rows import customer, days_ago, line, product, read_in, sale


@pytest.fixture
def sold(shop: Shop, clock: FixedClock) -> Shop:
    people = (customer("17850", "Aisyah"), customer("2", "Mei Ling"))
    goods = (product("P1", "White hanging heart holder"), product("P2", "Red metal lantern"))
    sales = (
        sale("R1", days_ago(clock, 30), line("P1", 255), customer_number="17850"),
        sale("R2", days_ago(clock, 29), line("P1", 255), customer_number="2"),
        sale("R3", days_ago(clock, 20), line("P2", 255)),
        sale("R4", days_ago(clock, 10), line("P1", -255, -1), customer_number="17850"),
    )
    read_in(shop, people, goods, sales)
    return shop


def question(sold: Shop, asked: Asked) -> Question:
    return sold.ask(question_asked, asked)


@pytest.mark.parametrize(
    ("said", "minor", "rough"),
    [
        (2.5, 250, False), ("2.5", 250, False), (0, 0, False), ("0.0", 0, False),
        (700, 70_000, False), (1.255, 126, False), ("about 700", 70_000, True),
    ],
)  # fmt: skip
def test_an_amount_is_a_figure_or_words(
    sold: Shop, said: float | str, minor: int, rough: bool
) -> None:
    assert question(sold, Asked(amount=said)).amount == Amount(minor, rough)


def test_a_word_that_might_pay_is_the_articles_where_one_is_called_so(sold: Shop) -> None:
    read_in(sold, products=(product("P3", "Birthday card sunday 500"),))
    for said in ("birthday card", "card birthday", "birthday sunday", "birthday 500"):
        found = question(sold, Asked(said))
        assert sorted(found.words) == sorted(said.split())
        assert (found.payment, found.when, found.amount) == (None, None, None)
    for said in ("red card", "card", "birthday cash", "aisyah card"):
        assert question(sold, Asked(said)).payment is not None


@pytest.mark.parametrize("said", ["-3", "nan", "1e20", "xyzzy", ""])
def test_what_is_no_amount_counts_for_nothing(sold: Shop, said: str) -> None:
    assert question(sold, Asked(amount=said)).amount is None


def test_a_day_may_be_three_days_wrong_and_words_say_what_they_say(sold: Shop) -> None:
    day = question(sold, Asked(date="2026-03-01")).when
    assert day is not None
    assert (str(day.first), str(day.last), day.blur) == ("2026-03-01", "2026-03-01", 3)
    assert question(sold, Asked(date="last week")).when == question(sold, Asked("last week")).when


@pytest.mark.parametrize("number", ["2", 2, 2.0, "2.0"])
def test_the_customer_is_known_by_any_writing_of_the_number(
    sold: Shop, number: str | float
) -> None:
    best = sold.ask(find_sales_asked, Asked("white heart", customer=number), 20)[0]
    assert (best.sale_number, best.reasons[0].code) == ("R2", "customer")


def test_as_of_a_day_later_sales_and_refunds_are_not_known(sold: Shop, clock: FixedClock) -> None:
    zone = sold.about.zone
    day = local_day(days_ago(clock, 10), zone)

    def numbers(as_of: str) -> set[str]:
        asked = Asked("white heart holder", as_of=as_of)
        found = sold.ask(find_sales_asked, asked, 20)
        return {each.sale_number for each in found if each.left_quantity}

    assert numbers(str(day)) == numbers(f"{day}T00:00:00") == {"R1", "R2"}
    assert numbers(str(day + timedelta(days=1))) == {"R2"}
    assert numbers(days_ago(clock, 29.5).isoformat()) == {"R1"}


def test_a_day_that_is_none_is_refused(sold: Shop) -> None:
    def asked(work: Work) -> object:
        return as_asked(work, Asked(as_of="yesterday"))

    with pytest.raises(Refused, match="yesterday"):
        sold.ask(asked)


def test_a_typo_and_a_rounded_price_still_find_the_article(sold: Shop, clock: FixedClock) -> None:
    day = local_day(days_ago(clock, 22), sold.about.zone)
    found = sold.ask(find_sales_asked, Asked("red lantren", date=str(day), amount=2.5), 20)
    assert [each.sale_number for each in found] == ["R3"]
    assert found[0].probability > 0.8
