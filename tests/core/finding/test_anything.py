"""One box: customers, sales, products and vouchers, each where it belongs."""

from dataclasses import replace

import pytest

from core.basics.clock import FixedClock
from core.finding.anything import Answer, find_anything
from core.shop import Shop
from tests.core.till_rows import customer, days_ago, line, product, read_in, sale


@pytest.fixture
def stocked(shop: Shop, clock: FixedClock) -> Shop:
    oxford = replace(product("P1", "Oxford", "tan 38"), barcode="9557012000036", sku="MW-OX-TAN-38")
    read_in(
        shop,
        (customer("C00001", "Nurul Aisyah", phone="012-345 6789"), customer("C00002", "Tan Wei")),
        (oxford, product("P2", "Derby", "black 40")),
        (
            sale("R1", days_ago(clock, 6), line("P1")),
            sale("R2", days_ago(clock, 5), line("P2"), customer_number="C00001"),
        ),
    )
    return shop


def ask(shop: Shop, text: str, brought: int | None = None, person: int | None = None) -> Answer:
    return shop.ask(find_anything, text, brought, person)


@pytest.mark.parametrize("scan", ["9557012000036", "mw-ox-tan-38"])
def test_a_scan_is_the_article_and_its_sales(stocked: Shop, scan: str) -> None:
    answer = ask(stocked, scan)
    assert answer.in_hand is not None
    assert answer.in_hand.name == "Oxford tan 38"
    assert [chip.kind for chip in answer.question.chips] == ["code"]
    assert [each.sale_number for each in answer.sales] == ["R1"]
    assert answer.people == ()


def test_a_name_and_an_article_in_one_line(stocked: Shop) -> None:
    answer = ask(stocked, "nurul derby")
    assert [each.name for each in answer.people] == ["Nurul Aisyah"]
    assert answer.sales[0].sale_number == "R2"
    assert [each.name for each in answer.products] == ["Derby black 40"]


def test_a_colour_that_is_a_name_too_shows_both(stocked: Shop) -> None:
    answer = ask(stocked, "tan")
    assert [each.name for each in answer.people] == ["Tan Wei"]
    assert [each.name for each in answer.products] == ["Oxford tan 38"]
    assert ask(stocked, "tan wei").products == ()


def test_a_person_found_does_not_show_what_they_bought(stocked: Shop) -> None:
    answer = ask(stocked, "012-345 6789")
    assert len(answer.people) == 1
    assert answer.sales == ()


def test_with_an_article_only_its_sales_are_shown_of_a_person(stocked: Shop) -> None:
    answer = ask(stocked, "", brought=1, person=1)
    assert {each.product_id for each in answer.sales} == {1}
    shown = ask(stocked, "", person=1)
    assert [each.sale_number for each in shown.sales] == ["R2"]


@pytest.mark.parametrize("text", ["7" * 206, "7ZZZ-ZZZZ-ZZZZZ-1", "0" * 20])
def test_a_voucher_is_told_and_nothing_else_looked_for(stocked: Shop, text: str) -> None:
    answer = ask(stocked, text)
    assert answer.voucher == text
    assert answer.people == answer.sales == answer.products == ()


@pytest.mark.parametrize("text", ["", " ", "?", "x" * 5_000, "\x00", "🙂", "7ZZZ-ZZZZ", "%_'"])
def test_nothing_known_finds_nothing_and_never_fails(stocked: Shop, text: str) -> None:
    answer = ask(stocked, text)
    assert (answer.voucher, answer.people, answer.sales, answer.products) == (None, (), (), ())


def test_a_chip_taken_away_asks_anew(stocked: Shop) -> None:
    answer = ask(stocked, "oxford a year ago")
    when = next(chip for chip in answer.question.chips if chip.kind == "when")
    without = stocked.ask(find_anything, answer.question.without(when))
    assert without.sales[0].sale_number == "R1"
