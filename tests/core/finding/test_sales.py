"""The sale without a receipt: what speaks for it, and how surely."""

from dataclasses import replace
from uuid import uuid4

import pytest

from core.basics.clock import FixedClock
from core.finding.question import Chip, Question
from core.finding.sales import SaleFound, chosen_beforehand, find_sales
from core.finding.understanding import understood
from core.goods.returns import take_back
from core.shop import Command, Shop
from core.storage.work import Work
from tests.core.till_rows import customer, days_ago, line, product, read_in, sale

OXFORD, BLACK, LATTE = 1, 2, 3


@pytest.fixture
def sold(shop: Shop, clock: FixedClock) -> Shop:
    """The story: sold six days ago for cash to nobody known, all others long before."""
    old = tuple(
        sale(f"R{n}", days_ago(clock, n), line("P1"), payment="card", card_last4=f"{n:04}")
        for n in (71, 118, 187, 304, 466)
    )
    of_mei = sale("R90", days_ago(clock, 90), line("P1", 140_000, 2), customer_number="C2")
    drinks = tuple(sale(f"L{n}", days_ago(clock, n / 3), line("P3", 1_500)) for n in range(1, 90))
    read_in(
        shop,
        (customer("C1", "Aisyah"), customer("C2", "Mei Ling")),
        (
            product("P1", "Oxford", "tan 38"),
            product("P2", "Oxford", "black 38"),
            product("P3", "Latte", "", 1_500),
        ),
        (sale("R6", days_ago(clock, 6), line("P1")), *old, of_mei, *drinks),
    )
    return shop


def ask(
    shop: Shop, text: str = "", product_id: int | None = None, person: int | None = None
) -> tuple[SaleFound, ...]:
    def question(work: Work) -> tuple[SaleFound, ...]:
        return find_sales(work, understood(work, text), product_id, person)

    return shop.ask(question)


def codes(found: SaleFound) -> list[str]:
    return [reason.code for reason in found.reasons]


def test_a_scan_six_days_later_puts_that_sale_first(sold: Shop) -> None:
    found = ask(sold, product_id=OXFORD)
    assert found[0].sale_number == "R6"
    assert found[0].probability >= 0.7
    assert found[0].probability >= 2 * found[1].probability
    assert chosen_beforehand(found) == 0
    assert codes(found[0]) == ["same_article", "days_ago"]
    assert found[0].reasons[1].value == 6


def test_probabilities_leave_room_for_a_sale_we_do_not_have(sold: Shop) -> None:
    for text in ("", "last week", "about 700 cash", "two years ago"):
        assert sum(each.probability for each in ask(sold, text, OXFORD)) < 1


def test_the_date_they_say_turns_to_an_older_sale(sold: Shop) -> None:
    found = ask(sold, "71 days ago by card", OXFORD)
    assert found[0].sale_number == "R71"
    assert {"card", "days_ago", "same_article"} <= set(codes(found[0]))


def test_the_cards_digits_outweigh_the_days(sold: Shop) -> None:
    found = ask(sold, "card 0304", OXFORD)
    assert (found[0].sale_number, found[0].evidence) == ("R304", "very_likely")
    assert "card_last4" in codes(found[0])


def test_who_they_are_outweighs_the_days(sold: Shop) -> None:
    found = ask(sold, product_id=OXFORD, person=2)
    assert found[0].sale_number == "R90"
    assert "customer" in codes(found[0])
    assert chosen_beforehand(found) == 0


def test_who_served_speaks_for_a_sale(sold: Shop) -> None:
    said = Question((Chip("served_by", "Farid", "Farid"),))
    with_name = sold.ask(find_sales, said, OXFORD)
    assert "served_by" in codes(with_name[0])
    assert with_name[0].probability > ask(sold, product_id=OXFORD)[0].probability


def test_a_sister_size_is_found_but_less_surely(sold: Shop) -> None:
    as_black = ask(sold, product_id=BLACK)
    assert "same_model" in codes(as_black[0])
    assert ask(sold, product_id=LATTE)[0].article == "Latte"


def test_a_sale_given_back_wholly_is_told_and_not_offered(sold: Shop) -> None:
    line_id = ask(sold, product_id=OXFORD)[0].sale_line_id

    def give_back(work: Work) -> None:
        take_back(work, uuid4(), OXFORD, line_id, 1, 70_000)
        work.note("test")

    sold.do(Command(None), give_back)
    found = ask(sold, product_id=OXFORD)
    assert found[-1].sale_line_id == line_id
    assert (found[-1].likelihood, found[-1].dots, found[-1].probability) == (
        "already_returned",
        0,
        0.0,
    )
    assert all(each.left_quantity > 0 for each in found[:-1])
    assert chosen_beforehand(found[-1:]) is None


def test_as_of_a_day_in_the_past_later_returns_are_not_counted_yet(
    sold: Shop, clock: FixedClock
) -> None:
    line_id = ask(sold, product_id=OXFORD)[0].sale_line_id

    def give_back(work: Work) -> None:
        take_back(work, uuid4(), OXFORD, line_id, 1, 70_000)
        work.note("test")

    refund = sale("R90B", days_ago(clock, 1), line("P1", -70_000, -1), customer_number="C2")
    read_in(sold, sales=(refund,))
    sold.do(Command(None), give_back)
    for person, number, left_then, left_now in ((None, "R6", 1, 0), (2, "R90", 2, 1)):
        for until, left in ((days_ago(clock, 2), left_then), (None, left_now)):
            found = sold.ask(find_sales, Question(), OXFORD, person, 5, until)
            (of,) = (each for each in found if each.sale_number == number)
            assert of.left_quantity == left


def test_lines_of_one_sale_stand_together(sold: Shop, clock: FixedClock) -> None:
    twice = sale("R30", days_ago(clock, 30), line("P1"), line("P1", 68_000))
    between = sale("R31", days_ago(clock, 31), line("P1", 69_500))
    read_in(sold, sales=(twice, between))
    numbers = [each.sale_number for each in ask(sold, "30 days ago 700", OXFORD)]
    assert numbers.index("R30") + 1 == numbers.index("R30", numbers.index("R30") + 1)


def test_what_is_left_of_a_pair_of_two(sold: Shop) -> None:
    line_id = ask(sold, product_id=OXFORD, person=2)[0].sale_line_id

    def give_back(work: Work) -> None:
        take_back(work, uuid4(), OXFORD, line_id, 1, 70_000)
        work.note("test")

    sold.do(Command(None), give_back)
    best = ask(sold, product_id=OXFORD, person=2)[0]
    assert (best.quantity, best.left_quantity) == (2, 1)
    assert (best.paid_minor, best.left_minor) == (70_000, 70_000)


def test_a_receipt_number_is_sure(sold: Shop) -> None:
    (found,) = ask(sold, "R466")
    assert (found.evidence, codes(found)[0], found.dots) == ("very_likely", "receipt", 4)
    assert ask(sold, "R466", LATTE)[0].article == "Latte"


def test_words_find_the_sale_and_an_amount_alone_narrows(sold: Shop) -> None:
    assert ask(sold, "oxford cash last week")[0].sale_number == "R6"
    assert ask(sold, "about 700 last week")[0].sale_number == "R6"


def test_words_that_fit_thousands_are_found_by_the_day_and_the_price(
    shop: Shop, clock: FixedClock
) -> None:
    many = tuple(product(f"P{n}", "Oxford", f"size{n}") for n in range(3_100))
    others = tuple(
        sale(f"R{n}", days_ago(clock, n / 9), line(f"P{n}", 45_000 + 10 * n)) for n in range(300)
    )
    bought = sale("R", days_ago(clock, 12), line("P3000", 71_300))
    read_in(shop, (), (*many, product("Q", "Lantern")), (*others, bought))
    for said in ("oxford", "oxford shoes", "oxford latnern"):
        assert ask(shop, f"{said} 12 days ago RM 713")[0].sale_number == "R"


def test_without_article_person_or_anything_telling_there_are_none(sold: Shop) -> None:
    assert ask(sold) == ask(sold, "cash") == ask(sold, "xyzzy") == ()


def test_words_and_dots_follow_the_probability(sold: Shop) -> None:
    found = ask(sold, product_id=OXFORD)
    best, least = found[0], found[-1]
    assert (best.dots, best.likelihood, best.evidence) == (4, "very_likely", "very_likely")
    assert (least.dots, least.likelihood, least.evidence) == (1, "possible", "we_sell_that")


def test_chosen_only_where_it_stands_out(sold: Shop) -> None:
    best, second, *_ = ask(sold, product_id=OXFORD)
    assert chosen_beforehand((replace(best, probability=0.69),)) is None
    assert chosen_beforehand((replace(best, probability=0.72), second)) == 0
    rival = replace(second, probability=0.37)
    assert chosen_beforehand((replace(best, probability=0.72), rival)) is None
    assert chosen_beforehand(()) is None
