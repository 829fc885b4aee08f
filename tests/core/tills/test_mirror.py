"""The mirror of a till: read once it is there, read again nothing changes."""

from dataclasses import replace

from sqlalchemy import func, select

from core.basics.clock import FixedClock
from core.goods.products import find_products, product_by_code
from core.goods.records import ProductKey, SaleLine
from core.people.records import PersonKey, TillCustomer
from core.shop import Shop
from core.storage.base import Base
from core.storage.work import Work
from core.tills.tally import Kind
from tests.core.till_rows import customer, days_ago, line, product, read_in, sale

AISYAH = customer("C1", "Nurul Aisyah binti Rahman", phone="012-345 6789", town="Bangsar")
OXFORD = product("P1", "Oxford", "tan 38")


def count(work: Work, mapped: type[Base]) -> int | None:
    return work.session.scalar(select(func.count()).select_from(mapped))


def test_reading_the_same_twice_changes_nothing(shop: Shop, clock: FixedClock) -> None:
    sold = sale("R1", days_ago(clock, 6), line("P1"), customer_number="C1")
    first = read_in(shop, (AISYAH,), (OXFORD,), (sold,))
    rows = [shop.ask(count, each) for each in (PersonKey, ProductKey, SaleLine)]
    second = read_in(shop, (AISYAH,), (OXFORD,), (sold,))
    assert (first.customers, first.products, first.sales) == (Kind(new=1),) * 3
    assert (second.customers, second.products, second.sales) == (Kind(same=1),) * 3
    assert (first.lines, second.lines) == (Kind(new=1), Kind(same=1))
    assert rows == [shop.ask(count, each) for each in (PersonKey, ProductKey, SaleLine)]


def test_what_changed_at_the_till_is_found_by_its_new_words_only(shop: Shop) -> None:
    read_in(shop, products=(OXFORD,))
    counts = read_in(shop, products=(replace(OXFORD, name="Derby", price_minor=65_000),))
    assert counts.products == Kind(changed=1)
    assert shop.ask(find_products, "oxford") == ()
    (found,) = shop.ask(find_products, "derby tan")
    assert (found.name, found.price_minor) == ("Derby tan 38", 65_000)


def test_a_file_that_tells_less_takes_nothing_away(shop: Shop) -> None:
    told = (customer("C1", ""),), (replace(OXFORD, name="P1", price_minor=0),)

    def names(work: Work) -> list[tuple[str, ...]]:
        of = select(TillCustomer.name, TillCustomer.address_as, TillCustomer.town)
        return [tuple(row) for row in work.session.execute(of)]

    read_in(shop, *told)
    assert shop.ask(names) == [("C1", "C1", None)]
    read_in(shop, (AISYAH,), (OXFORD,))
    again = read_in(shop, *told)
    assert (again.customers, again.products) == (Kind(same=1), Kind(same=1))
    assert shop.ask(names) == [("Nurul Aisyah binti Rahman", "Nurul Aisyah", "Bangsar")]
    (oxford,) = shop.ask(find_products, "oxford")
    assert oxford.price_minor == OXFORD.price_minor


def test_a_new_name_changes_how_to_address(shop: Shop) -> None:
    read_in(shop, (AISYAH,))
    read_in(shop, (replace(AISYAH, name="Puan Aisyah binti Rahman"),))

    def addressed(work: Work) -> str | None:
        return work.session.scalar(select(TillCustomer.address_as))

    assert shop.ask(addressed) == "Puan Aisyah"


def test_a_line_waits_for_its_product(shop: Shop, clock: FixedClock) -> None:
    sold = sale("R1", days_ago(clock, 1), line("P1"))
    early = read_in(shop, sales=(sold,))
    assert (early.lines, early.problems) == (Kind(), 1)
    late = read_in(shop, products=(OXFORD,), sales=(sold,))
    assert (late.lines, late.problems) == (Kind(new=1), 0)


def test_a_name_of_five_thousand_letters_and_control_marks_is_read(shop: Shop) -> None:
    wild = customer("C9", "Siti\x00\x07\n" + "x" * 5_000 + " 😀")
    assert read_in(shop, (wild,)).customers == Kind(new=1)


def test_wild_texts_are_read_as_far_as_they_fit(shop: Shop, clock: FixedClock) -> None:
    wild = "P\x00\n" + "9" * 500
    sold = replace(sale("R\x00\t1", days_ago(clock, 1), line(wild)), served_by="F" * 300)
    counts = read_in(shop, (), (product(wild, "x" * 900),), (sold,))
    again = read_in(shop, (), (product(wild, "x" * 900),), (sold,))
    assert (counts.sales, again.sales) == (Kind(new=1), Kind(same=1))
    assert again.products == Kind(same=1)


def test_many_slices_are_read_whole(shop: Shop, clock: FixedClock) -> None:
    sales = tuple(sale(f"R{n}", days_ago(clock, n / 10), line("P1")) for n in range(1, 1_202))
    counts = read_in(shop, products=(OXFORD,), sales=sales)
    assert (counts.sales, counts.lines) == (Kind(new=1_201), Kind(new=1_201))
    found = shop.ask(product_by_code, "sku-p1")
    assert found is not None
