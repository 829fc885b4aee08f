"""What a fix is worth, and what is paid or given back for it."""

from datetime import timedelta

from core.recovery.find import Brought, take_up
from core.recovery.offers import FixOffer, fix_offers
from core.recovery.steps import step_back
from tests.core.small_shop import SmallShop
from tests.core.till_rows import days_ago, line, read_in, sale


def offers(small: SmallShop, *brought: Brought, **more: object) -> dict[str, FixOffer]:
    case = small.found(*brought)
    (seen,) = small.view(case).lines
    return {each.fix: each for each in small.ask(fix_offers, seen.id, **more)}


def test_what_was_paid_counts_not_todays_price(small: SmallShop) -> None:
    small.raw("UPDATE product SET price_minor = 99900 WHERE number = 'P1'")
    found = offers(small)
    for way in ("same_again", "another_item", "credit", "money_back"):
        assert found[way].back_minor == 70_000
    assert found["money_back"].payment == "cash"


def test_the_difference_is_what_they_pay_or_get(small: SmallShop) -> None:
    dearer = small.sale_line("R1").product_id
    found = offers(small, small.brought("R3"), out_product=dearer)
    assert {way: offer.difference for way, offer in found.items()} == {
        "same_again": 0,
        "another_item": 5_000,
        "credit": 0,
        "money_back": -65_000,
        "repair": 0,
    }


def test_a_case_sums_its_differences(small: SmallShop) -> None:
    case = small.found(small.brought("R2"), small.brought("R4"))
    assert small.fix(case, "money_back").difference == -(3_333 + 1_200)


def test_without_a_sale_goods_count_todays_price_and_credit_the_lowest_of_90_days(
    small: SmallShop,
) -> None:
    oxford = small.sale_line("R1").product_id
    cheap = sale("R6", days_ago(small.clock, 89), line("P1", 100_000, 2))
    cheaper = sale("R7", days_ago(small.clock, 91), line("P1", 30_000))
    read_in(small.shop, sales=(cheap, cheaper))
    found = offers(small, Brought(oxford))
    assert found["same_again"].back_minor == found["another_item"].back_minor == 70_000
    assert found["credit"].back_minor == found["money_back"].back_minor == 50_000
    small.clock.moment += timedelta(days=200)
    assert offers(small, Brought(oxford))["credit"].back_minor == 70_000


def test_a_repair_takes_nothing_back(small: SmallShop) -> None:
    small.fix(small.found(), "repair")
    assert small.scalar("SELECT count(*) FROM goods_return") == 0


def test_words_of_the_customer_stand_where_they_can_be_erased(small: SmallShop) -> None:
    wild = "It came off 😀\x00\x07" + "x" * 5_000
    small.fix(small.found(), in_their_words=wild)
    assert small.scalar("SELECT words FROM journal_words").startswith("It came off 😀")
    assert small.troubles() == []


def test_what_went_back_to_the_shelf_is_taken_off_again(small: SmallShop) -> None:
    case = small.found()
    small.fix(case, old_one_to="shelf")
    small.do(step_back, case, "fix")
    small.fix(case, "repair")
    assert small.scalar("SELECT count(*) FROM goods_return WHERE taken_back_at IS NULL") == 0


def test_a_sale_without_evidence_is_only_what_we_sell(small: SmallShop) -> None:
    """Whatever a window says: without a sale nothing is very likely."""
    case = small.do(take_up, (Brought(small.sale_line("R1").product_id),))
    assert small.view(case).lines[0].evidence == "we_sell_that"
