"""The demo shop's plan: the same every time, of the size promised, with its story in it."""

from collections import Counter, defaultdict
from datetime import UTC, date, datetime, timedelta

import phonenumbers
import pytest

from core.basics.clock import local
from core.demo.plan import CUSTOMERS, DemoPlan, demo_plan
from core.demo.products import CAFE_CATEGORIES
from core.demo.team import TEAM
from core.tills.till_data import TillSale

TODAY = date(2026, 9, 18)


@pytest.fixture(scope="module")
def plan() -> DemoPlan:
    return demo_plan(TODAY)


@pytest.fixture(scope="module")
def sales(plan: DemoPlan) -> list[TillSale]:
    return list(plan.sales())


def test_the_same_seed_and_day_give_the_same_shop(plan: DemoPlan, sales: list[TillSale]) -> None:
    again = demo_plan(TODAY)
    assert again == plan
    assert list(again.sales()) == sales


def test_another_seed_or_day_gives_another_shop(plan: DemoPlan, sales: list[TillSale]) -> None:
    other = demo_plan(TODAY, seed=plan.seed + 1)
    assert other.customers != plan.customers
    assert list(other.sales()) != sales
    assert list(demo_plan(TODAY + timedelta(days=1)).sales()) != sales


def test_it_has_the_size_of_a_real_shop(plan: DemoPlan, sales: list[TillSale]) -> None:
    assert len(plan.customers) == CUSTOMERS
    assert 330 <= len(plan.products) <= 370
    assert 38_000 <= sum(len(sale.lines) for sale in sales) <= 42_000


def test_a_third_of_the_lines_have_no_customer(sales: list[TillSale]) -> None:
    lines = sum(len(sale.lines) for sale in sales)
    unnamed = sum(len(sale.lines) for sale in sales if sale.customer_number is None)
    assert unnamed / lines == pytest.approx(1 / 3, abs=0.02)


def test_every_sale_falls_in_the_opening_hours_of_the_last_two_years(
    plan: DemoPlan, sales: list[TillSale]
) -> None:
    for sale in sales:
        assert sale.sold_at.tzinfo is UTC
        there = local(sale.sold_at, plan.zone)
        assert 10 <= there.hour < 22
        assert TODAY - timedelta(days=730) <= there.date() < TODAY


def test_receipts_are_numbered_in_the_order_in_which_they_were_made(
    sales: list[TillSale],
) -> None:
    assert [sale.number for sale in sales] == sorted({sale.number for sale in sales})
    moments = [sale.sold_at for sale in sales]
    assert moments == sorted(moments)


def test_every_number_a_sale_names_is_known(plan: DemoPlan, sales: list[TillSale]) -> None:
    products = {product.number for product in plan.products}
    since = {each.till.number: each.till.since for each in plan.customers}
    team = {colleague.name for colleague in TEAM}
    for sale in sales:
        assert {line.product_number for line in sale.lines} <= products
        assert sale.served_by in team
        if sale.customer_number is not None:
            became = since[sale.customer_number]
            assert became is not None
            assert became <= local(sale.sold_at, plan.zone).date()


def test_a_card_is_known_exactly_where_a_card_paid(sales: list[TillSale]) -> None:
    for sale in sales:
        assert (sale.payment == "card") == (sale.card_last4 is not None)
        assert sale.card_last4 is None or len(sale.card_last4) == 4
    assert {sale.payment for sale in sales} == {"cash", "card", "wallet"}


def test_what_was_paid_is_the_price_less_what_was_taken_off(sales: list[TillSale]) -> None:
    lines = [line for sale in sales for line in sale.lines]
    for line in lines:
        assert line.quantity != 0
        assert line.paid_minor == line.quantity * line.unit_minor - line.discount_minor
        assert (line.paid_minor > 0) == (line.quantity > 0)
    assert any(line.discount_minor > 0 for line in lines)


def test_the_till_never_takes_back_more_of_an_article_than_it_sold(
    sales: list[TillSale],
) -> None:
    left: Counter[str] = Counter()
    paid: dict[str, int] = defaultdict(int)
    refunds = 0
    for sale in sales:
        for line in sale.lines:
            refunds += line.quantity < 0
            left[line.product_number] += line.quantity
            paid[line.product_number] += line.paid_minor
            assert left[line.product_number] >= 0
            assert paid[line.product_number] >= 0
    assert 100 < refunds < 1_000


def test_the_cafe_sells_often_and_the_boutique_dear(plan: DemoPlan, sales: list[TillSale]) -> None:
    cafe = {each.number for each in plan.products if each.category in CAFE_CATEGORIES}
    lines = [line for sale in sales for line in sale.lines if line.quantity > 0]
    of_cafe = [line for line in lines if line.product_number in cafe]
    assert len(of_cafe) > 2 * (len(lines) - len(of_cafe))
    assert 2 * sum(line.paid_minor for line in of_cafe) < sum(line.paid_minor for line in lines)


def test_saturdays_are_fuller_than_mondays(plan: DemoPlan, sales: list[TillSale]) -> None:
    days = Counter(local(sale.sold_at, plan.zone).weekday() for sale in sales)
    assert days[5] > 1.4 * days[0]


def test_the_storys_pair_was_sold_six_days_ago_for_cash_to_nobody_known(
    plan: DemoPlan, sales: list[TillSale]
) -> None:
    shoe = plan.story.product
    assert f"{shoe.name} {shoe.variant}" == "Oxford tan 38"
    assert shoe.price_minor == 70_000
    assert shoe.stock == 3
    assert plan.story.sold_at == datetime(2026, 9, 12, 7, 20, tzinfo=UTC)
    of_shoe = [
        sale for sale in sales if any(line.product_number == shoe.number for line in sale.lines)
    ]
    others, last = of_shoe[:-1], of_shoe[-1]
    assert last.sold_at == plan.story.sold_at
    assert (last.payment, last.customer_number) == ("cash", None)
    assert last.served_by == plan.story.served_by == "Farid"
    assert [line.paid_minor for line in last.lines] == [70_000]
    assert len(others) >= 3
    for other in others:
        assert last.sold_at - other.sold_at > timedelta(days=54)
        assert plan.today - local(other.sold_at, plan.zone).date() > timedelta(days=60)
        assert other.payment in ("card", "wallet")


def test_the_storys_customer_is_known_and_has_only_been_to_the_cafe(
    plan: DemoPlan, sales: list[TillSale]
) -> None:
    nurul = plan.story.customer
    assert nurul.till.name == "Nurul Aisyah binti Rahman"
    assert nurul.address_as == "Puan Nurul"
    assert nurul.till.town == "Bangsar"
    assert nurul.till.since is not None
    assert nurul.till.since.year == 2023
    assert sum(each.till.name == nurul.till.name for each in plan.customers) == 1
    cafe = {each.number for each in plan.products if each.category in CAFE_CATEGORIES}
    hers = [sale for sale in sales if sale.customer_number == nurul.till.number]
    assert len(hers) >= 5
    assert all(line.product_number in cafe for sale in hers for line in sale.lines)


def test_only_the_storys_customer_has_a_phone_that_ends_in_4471(plan: DemoPlan) -> None:
    for seed in range(5):
        ending = [
            each
            for each in demo_plan(TODAY, seed).customers
            if each.till.phone is not None and each.till.phone.endswith("4471")
        ]
        assert [each.till.name for each in ending] == [plan.story.customer.till.name]


def test_phones_are_possible_numbers_and_nobody_shares_one(plan: DemoPlan) -> None:
    phones = [
        phonenumbers.parse(each.till.phone, "MY")
        for each in plan.customers
        if each.till.phone is not None
    ]
    assert all(phonenumbers.is_valid_number(phone) for phone in phones)
    assert len({phone.national_number for phone in phones}) == len(phones) > 0.9 * CUSTOMERS


def test_letters_to_the_demos_customers_reach_nobody(plan: DemoPlan) -> None:
    addresses = [each.till.email for each in plan.customers if each.till.email is not None]
    assert len(addresses) > CUSTOMERS / 2
    for address in addresses:
        name, domain = address.split("@")
        assert domain in ("example.com", "example.net", "example.org")
        assert name.isascii()
        assert " " not in name


def test_the_names_are_those_of_the_town(plan: DemoPlan) -> None:
    names = [each.till.name for each in plan.customers]
    for mark in (" binti ", " bin ", " a/l ", " a/p ", "Müller"):
        assert any(mark in name for name in names)
    assert any("\u4e00" <= letter <= "\u9fff" for name in names for letter in name)
    assert {each.language for each in plan.customers} == {"en", "ms", "zh", "ta"}
    # What a clerk has to say aloud stands in Latin letters.
    assert all(letter < "\u0250" for each in plan.customers for letter in each.address_as)


def test_the_team_has_pins_of_its_roles_length(plan: DemoPlan) -> None:
    assert len({colleague.pin for colleague in plan.team}) == len(plan.team) == 6
    for colleague in plan.team:
        long = colleague.role in ("manager", "owner")
        assert len(colleague.pin) == (6 if long else 4)
        assert colleague.pin.isdigit()
