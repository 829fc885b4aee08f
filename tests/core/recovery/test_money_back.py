"""Money back is one list to lay beside the till's report, and what does not meet is told."""

from dataclasses import replace
from datetime import timedelta

from core.recovery.money_back import (
    money_back_on,
    more_than_sold,
    without_case,
    without_refund,
)
from core.recovery.steps import step_back
from tests.core.small_shop import TODAY, SmallShop
from tests.core.till_rows import line, read_in, sale


def money_back(small: SmallShop, receipt: str = "R3") -> None:
    case = small.found(receipt=receipt)
    small.fix(case, "money_back", by="Mei Ling")


def test_what_was_given_back_today_with_what_it_was_bought_on(small: SmallShop) -> None:
    money_back(small)
    small.fix(small.found(receipt="R2"), "credit")
    cheaper = small.found(receipt="R1")
    socks = small.sale_line("R2").product_id
    small.fix(cheaper, "another_item", out_product=socks, by="Mei Ling")
    found = [(each.article, each.minor, each.number) for each in small.ask(money_back_on, TODAY)]
    assert found == [("Derby black 41", 65_000, "R3"), ("Oxford tan 38", 66_000, "R1")]
    assert small.ask(money_back_on, TODAY - timedelta(days=1)) == ()


def test_what_was_taken_back_is_not_on_it(small: SmallShop) -> None:
    case = small.found(receipt="R3")
    small.fix(case, "money_back", by="Mei Ling")
    small.do(step_back, case, "fix")
    assert small.ask(money_back_on, TODAY) == ()


def test_without_a_refund_at_the_till_it_is_told_once_the_days_after_are_in(
    small: SmallShop,
) -> None:
    money_back(small)
    assert small.ask(without_refund) == ()
    small.clock.moment += timedelta(days=1)
    read_in(small.shop, sales=(sale("R9", small.clock.now(), line("P4", 1_200)),))
    (told,) = small.ask(without_refund)
    assert told.article == "Derby black 41"
    small.clock.moment += timedelta(days=40)
    assert small.ask(without_refund) == ()


def test_with_its_refund_nothing_is_told(small: SmallShop) -> None:
    money_back(small)
    back = sale("R9", small.clock.now(), line("P2", -65_000, -1))
    small.clock.moment += timedelta(days=1)
    read_in(small.shop, sales=(back, sale("R10", small.clock.now(), line("P4", 1_200))))
    assert small.ask(without_refund) == ()
    assert small.ask(without_case) == ()


def test_a_refund_of_the_till_alone_was_a_missed_chance(small: SmallShop) -> None:
    back = sale("R9", small.clock.now(), line("P2", -65_000, -1))
    read_in(small.shop, sales=(back,))
    (missed,) = small.ask(without_case)
    assert (missed.article, missed.minor, missed.number) == ("Derby black 41", 65_000, "R9")


def test_more_than_was_sold_is_told_of_the_refund_that_went_beyond(small: SmallShop) -> None:
    bought = sale("R8", small.clock.now(), line("P2", 65_000), card_last4="4411", payment="card")
    small.clock.moment += timedelta(days=1)
    once = sale("R9", small.clock.now(), line("P2", -65_000, -1), card_last4="4411", payment="card")
    read_in(small.shop, sales=(bought, once))
    assert small.ask(more_than_sold) == ()
    small.clock.moment += timedelta(days=1)
    twice = replace(once, number="R10", sold_at=small.clock.now())
    read_in(small.shop, sales=(twice,))
    (told,) = small.ask(more_than_sold)
    assert (told.article, told.minor, told.number) == ("Derby black 41", 65_000, "R10")
