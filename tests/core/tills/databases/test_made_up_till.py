"""Another till needs one TOML file and no code: what its rows mean, and what is read when."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from core.basics.clock import FixedClock
from core.goods.records import Product, Sale, SaleLine
from core.shop import Shop
from core.storage.work import Work
from core.tills.databases.mapping import till_names
from core.tills.databases.reading import mark_of, open_till, shop_facts
from core.tills.tally import Kind
from core.tills.till_data import TillLine, TillSale
from tests.core.tills.databases.kiosk import Kiosk

LAMP = (1, 1.0, "100.00", 0.0)


@pytest.fixture
def kiosk(shop: Shop, tmp_path: Path) -> Kiosk:
    folder = tmp_path / "Kedai #1 ümlaut 鞋"
    folder.mkdir()
    return Kiosk(shop, folder)


def opened(shop: Shop, kiosk: Kiosk) -> list[TillSale]:
    facts = shop.ask(shop_facts)
    till = open_till("kiosk", kiosk.url, None, facts, shop.clock.now(), shop.folder)
    return [each for each in till.records if isinstance(each, TillSale)]


@pytest.mark.usefixtures("kiosk")
def test_a_shops_own_till_is_among_the_tills(shop: Shop) -> None:
    assert "kiosk" in till_names(shop.folder)
    assert "kiosk" not in till_names()


def test_it_is_read_into_the_shop(shop: Shop, kiosk: Kiosk) -> None:
    kiosk.sell(1, "2026-03-12 15:20:00", LAMP)
    done = kiosk.read()
    assert (done.customers, done.products) == (Kind(new=1), Kind(new=2))
    assert (done.sales, done.lines) == (Kind(new=1), Kind(new=1))

    def held(work: Work) -> tuple[object, ...]:
        rows = select(Sale.number, Sale.sold_at, Sale.branch, Product.price_minor)
        joined = rows.join(SaleLine, SaleLine.sale_id == Sale.id).join(Product)
        return tuple(work.session.execute(joined).one())

    at_seven_utc = datetime(2026, 3, 12, 7, 20, tzinfo=UTC)
    assert shop.ask(held) == ("K1", at_seven_utc, "Bangsar", 10_600)


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ((1, 1, "100.00", 0), TillLine("1", 1, 10_600, 0, 10_600)),
        ((1, 2, "100.00", 10), TillLine("1", 2, 10_600, 2_120, 19_080)),
        ((1, -1, "100.00", 0), TillLine("1", -1, 10_600, 0, -10_600)),
        ((1, -2, "100.00", 10), TillLine("1", -2, 10_600, -2_120, -19_080)),
        ((1, 1, "100.00", 100), TillLine("1", 1, 10_600, 10_600, 0)),
        ((2, 2.5, "2.00", 0), TillLine("2", 1, 530, 0, 530)),
        ((2, -0.5, "2.00", 0), TillLine("2", -1, 106, 0, -106)),
        ((2, 3, "0.05", 0), TillLine("2", 3, 5, -1, 16)),
    ],
)
def test_a_line_is_what_was_paid_with_tax(
    shop: Shop, kiosk: Kiosk, line: tuple[int, float, str, float], read: TillLine
) -> None:
    kiosk.sell(1, "2026-03-12 15:20:00", line)
    assert opened(shop, kiosk)[0].lines == (read,)


@pytest.mark.parametrize(
    ("paid", "read"),
    [
        ((("Money", "106.00", None),), ("cash", None)),
        ((("Credit card", "106.00", "**** 3058"),), ("card", "3058")),
        ((("By PHONE", "106.00", None),), ("wallet", None)),
        ((("Gift card", "106.00", None),), ("other", None)),
        ((("Beads", "106.00", None),), ("other", None)),
        ((), ("other", None)),
        ((("Card", "100.00", "3058"), ("Money", "6.00", None)), ("card", "3058")),
        ((("Card", "53.00", "3058"), ("Money", "53.00", None)), ("other", "3058")),
        ((("Card", "40.00", "1"), ("Card", "66.00", "99")), ("card", None)),
        ((("Money", "-106.00", None),), ("cash", None)),
    ],
)
def test_the_way_it_was_paid(
    shop: Shop,
    kiosk: Kiosk,
    paid: tuple[tuple[str, str, str | None], ...],
    read: tuple[str, str | None],
) -> None:
    kiosk.sell(1, "2026-03-12 15:20:00", LAMP, paid=paid)
    (sale,) = opened(shop, kiosk)
    assert (sale.payment, sale.card_last4) == read


def test_a_refund_names_the_sale_of_its_line(shop: Shop, kiosk: Kiosk) -> None:
    kiosk.sell(1, "2026-03-12 15:20:00", LAMP)
    kiosk.sell(2, "2026-03-13 15:20:00", (2, 1, "2.00", 0), (1, -1, "100.00", 0))
    kiosk.run("INSERT INTO given_back VALUES (2, 2, 1)")
    assert [each.of_sale for each in opened(shop, kiosk)[1].lines] == [None, "K1"]


def test_what_was_keyed_in_on_a_later_day_was_sold_on_its_own(shop: Shop, kiosk: Kiosk) -> None:
    kiosk.sell(1, "2026-03-12 00:20:00", LAMP, day="2026-03-11")
    kiosk.sell(2, "2026-03-12 00:20:00", LAMP, day="2026-03-12")
    noon, at_night = (each.sold_at for each in opened(shop, kiosk))
    assert noon == datetime(2026, 3, 11, 4, 0, tzinfo=UTC)
    assert at_night == datetime(2026, 3, 11, 16, 20, tzinfo=UTC)


def test_a_row_that_cannot_be_read_stops_nothing(kiosk: Kiosk) -> None:
    kiosk.run("INSERT INTO goods VALUES (3, 'Vase', 'ask me')")
    kiosk.sell(1, "2026-03-12 15:20:00", (1, 1, "9e99", 0))
    kiosk.sell(2, "2026-03-12 15:30:00", LAMP)
    kiosk.sell(3, "2026-03-12 noon", LAMP)
    done = kiosk.read()
    assert (done.sales.new, done.problem_count) == (1, 3)
    assert {each.values["part"] for each in done.problems} == {"products", "sales"}
    assert "ask me" in done.problems[0].cells


def test_many_steps_are_read_whole(kiosk: Kiosk) -> None:
    """More than one step of either, and more of one moment than a step holds."""
    for number in range(2, 2_400):
        kiosk.many("INSERT INTO people VALUES (?, ?, NULL)", (number, f"Person {number}"))
    for number in range(1, 1_100):
        at = "2026-03-12 15:20:00" if number > 200 else "2026-03-11 15:20:00"
        kiosk.many("INSERT INTO slips VALUES (?, ?, NULL, 1, 'Farid')", (number, at))
        kiosk.many("INSERT INTO slip_lines VALUES (?, 1, 1, 1, '1.00', 0)", (number,))
    kiosk.flush()
    done = kiosk.read()
    assert (done.customers.new, done.sales.new, done.lines.new) == (2_399, 1_099, 1_099)


def test_only_what_is_new_is_read_and_what_came_late(kiosk: Kiosk) -> None:
    kiosk.sell(1, "2026-03-10 15:20:00", LAMP)
    kiosk.sell(2, "2026-03-12 15:20:00", LAMP)
    assert kiosk.read().sales == Kind(new=2)
    kiosk.sell(3, "2026-03-12 15:00:00", LAMP)  # was put on record only now
    kiosk.sell(4, "2026-03-12 16:20:00", LAMP)
    assert kiosk.read().sales == Kind(new=2, same=1)
    assert kiosk.read().sales == Kind(same=2)  # within the hour before the last


def test_what_changed_at_the_till_is_changed_here_too(kiosk: Kiosk) -> None:
    for number, at in enumerate(("2026-03-10 15:20:00", "2026-03-12 15:20:00"), start=1):
        kiosk.sell(number, at, LAMP)
    kiosk.read()
    kiosk.run("UPDATE people SET phone = '019-888 7777'")
    kiosk.run("UPDATE goods SET price = '110.00' WHERE nr = 1")
    changed = kiosk.read()
    assert (changed.customers, changed.products) == (Kind(changed=1), Kind(changed=1, same=1))


def test_each_database_has_a_mark_of_its_own(shop: Shop, kiosk: Kiosk) -> None:
    kiosk.sell(1, "2026-03-12 15:20:00", LAMP)
    kiosk.read()
    assert shop.ask(mark_of, "kiosk kiosk") == datetime(2026, 3, 12, 7, 20, tzinfo=UTC)
    assert shop.ask(mark_of, "kiosk other") is None


def test_a_till_whose_clock_is_ahead_hides_no_later_sale(
    shop: Shop, kiosk: Kiosk, clock: FixedClock
) -> None:
    kiosk.sell(1, "2062-03-12 15:20:00", LAMP)
    kiosk.read()
    assert shop.ask(mark_of, "kiosk kiosk") == clock.now()
    kiosk.sell(2, "2026-03-18 13:00:00", LAMP)
    assert kiosk.read().sales.new == 1


def test_the_till_sells_on_while_it_is_read(shop: Shop, kiosk: Kiosk) -> None:
    kiosk.sell(1, "2026-03-12 15:20:00", LAMP)
    facts = shop.ask(shop_facts)
    till = open_till("kiosk", kiosk.url, None, facts, shop.clock.now(), shop.folder)
    next(till.records)
    kiosk.sell(2, "2026-03-12 15:30:00", LAMP)
    rest = [each.number for each in till.records if isinstance(each, TillSale)]
    assert rest == ["K1", "K2"]
    assert till.read_share() > 0
    assert till.reached == datetime(2026, 3, 12, 7, 30, tzinfo=UTC)
