"""The practice shop: like the real one in everything but that nothing in it counts."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.basics.clock import FixedClock
from core.finding.anything import find_anything
from core.goods.sales import sales_up_to
from core.people.pins import FREE_MISSES, sign_in
from core.people.team import team
from core.practice.make import COPIED, make_practice_shop
from core.recovery.note import note_of
from core.schema import SCHEMA
from core.setup.new_shop import begin_business
from core.shop import Shop
from core.vouchers.ledger import every_voucher
from core.vouchers.verdict import verdict
from tests.core.refuses import refuses
from tests.core.setup.bakery import BAKERY, RINA
from tests.core.small_shop import DESSERT, NOON, PINS, SmallShop

NOT_TAKEN_OVER = {
    "till_reading",
    "staged_customer",
    "staged_product",
    "staged_sale",
    "staged_line",
    "awaited_customer",
    "till_refund",
    "approval",
    "budget_account",
    "budget_movement",
    "card_batch",
    "card_matter",
    "case_draft",
    "case_line",
    "code_miss",
    "code_request",
    "code_secret",
    "customer",
    "follow_up",
    "given_gesture",
    "goods_return",
    "journal_entry",
    "journal_words",
    "laid_refund",
    "kept_mapping",
    "name_slip",
    "not_the_same",
    "paper_list",
    "person_key",
    "pin_seen",
    "print_job",
    "product",
    "product_key",
    "product_slip",
    "recovery_case",
    "redemption",
    "reset_code",
    "returned_of_line",
    "returned_of_part",
    "sale",
    "sale_line",
    "sales_figure",
    "set_part",
    "shop",
    "stock_count",
    "till",
    "till_customer",
    "till_mark",
    "voucher",
    "voucher_event",
    "voucher_key_list",
}
"""What happened in the real shop, whom it knows, and what only it may sign or unlock."""


def test_of_every_table_it_is_said_whether_practice_takes_it_over() -> None:
    settings = {mapped.__tablename__ for mapped in COPIED}
    assert not settings & NOT_TAKEN_OVER
    assert settings | NOT_TAKEN_OVER == {table.name for table in SCHEMA.sorted_tables}


@pytest.fixture
def practice(small: SmallShop) -> Iterator[SmallShop]:
    """The practice shop of the small shop."""
    small.raw("UPDATE colleague SET pin_misses = 9 WHERE name = 'Farid'")
    make_practice_shop(small.shop).close()
    opened = SmallShop(str(Path(small.place) / "practice"), FixedClock(NOON))
    assert opened.do(sign_in, opened.team["Aisyah"], PINS["Aisyah"], by=None).accepted
    yield opened
    opened.close()


def everything(small: SmallShop) -> list[str]:
    """All that stands in the shop's database."""
    with closing(sqlite3.connect(Path(small.place) / "goodturn.sqlite")) as connection:
        return list(connection.iterdump())


def test_the_team_signs_in_as_always(small: SmallShop, practice: SmallShop) -> None:
    assert practice.team == small.team
    for name in ("Aisyah", "Farid"):
        person = practice.team[name]
        assert practice.do(sign_in, person, PINS[name], by=None).accepted


def test_its_articles_are_the_shops_and_its_people_nobody(practice: SmallShop) -> None:
    found = practice.ask(find_anything, "oxford")
    assert found.products[0].name == "Oxford tan 38"
    assert practice.ask(sales_up_to) is not None
    names = {name for (name,) in practice.rows("SELECT name FROM till_customer")}
    assert len(names) > 50
    assert "Tan Mei Hua" not in names
    assert practice.scalar("SELECT count(*) FROM customer") == 0
    assert practice.ask(every_voucher) == ()


def test_nothing_done_in_it_is_done_in_the_real_shop(small: SmallShop, practice: SmallShop) -> None:
    before = everything(small)
    receipt = practice.scalar("SELECT number FROM sale ORDER BY sold_at DESC LIMIT 1")
    practice.voucher(receipt=receipt)
    assert practice.troubles() == []
    practice.close()
    assert everything(small) == before
    make_practice_shop(small.shop).close()
    assert everything(small) == before
    assert small.troubles() == []


def test_its_notes_say_sample_and_are_good_nowhere_else(
    small: SmallShop, practice: SmallShop
) -> None:
    receipt = practice.scalar("SELECT number FROM sale ORDER BY sold_at DESC LIMIT 1")
    voucher = practice.voucher(receipt=receipt)
    (facts,) = practice.ask(every_voucher)
    assert practice.ask(note_of, voucher).sample
    assert practice.ask(verdict, facts.qr).word == "good"
    with refuses("voucher_practice"):
        small.ask(verdict, facts.qr)
    with refuses("voucher_unknown"):
        small.ask(verdict, facts.code)
    real = small.voucher(code=DESSERT)
    (real_facts,) = [each for each in small.ask(every_voucher) if each.code.startswith(real[:4])]
    with refuses("voucher_real"):
        practice.ask(verdict, real_facts.qr)


def test_it_is_made_anew_each_time_and_older_notes_are_told(
    small: SmallShop, practice: SmallShop
) -> None:
    receipt = practice.scalar("SELECT number FROM sale ORDER BY sold_at DESC LIMIT 1")
    practice.voucher(receipt=receipt)
    (facts,) = practice.ask(every_voucher)
    practice.close()
    again = make_practice_shop(small.shop)
    assert again.ask(every_voucher) == ()
    with refuses("voucher_practice"):
        again.ask(verdict, facts.qr)
    with refuses("practice_in_practice"):
        make_practice_shop(again)
    again.close()


def test_made_anew_it_forgets_no_wrong_pin(small: SmallShop) -> None:
    """The PINs are the real ones: four guesses, made anew, four more, would find any of them."""
    farid = small.team["Farid"]
    for _ in range(FREE_MISSES):
        practice = SmallShop(place_of(make_practice_shop(small.shop)))
        assert not practice.do(sign_in, farid, "0000", by=None).accepted
        practice.close()
    practice = SmallShop(place_of(make_practice_shop(small.shop)))
    assert practice.do(sign_in, farid, "0000", by=None).waits_until is not None
    practice.close()
    practice = SmallShop(place_of(make_practice_shop(small.shop)))
    with refuses("pin_waits"):
        practice.do(sign_in, farid, PINS["Farid"], by=None)
    practice.close()
    assert small.do(sign_in, farid, PINS["Farid"], by=None).accepted


def test_who_waits_in_the_real_shop_waits_in_practice_too(small: SmallShop) -> None:
    farid = small.team["Farid"]
    for _ in range(FREE_MISSES + 1):
        small.do(sign_in, farid, "0000", by=None)
    practice = SmallShop(place_of(make_practice_shop(small.shop)))
    with refuses("pin_waits"):
        practice.do(sign_in, farid, PINS["Farid"], by=None)
    practice.close()


def test_broken_off_it_lets_nobody_guess(small: SmallShop) -> None:
    place = place_of(make_practice_shop(small.shop))
    (Path(place) / "goodturn.sqlite").write_bytes(b"half of it")
    practice = SmallShop(place_of(make_practice_shop(small.shop)))
    assert practice.do(sign_in, practice.team["Farid"], "0000", by=None).waits_until is not None
    practice.close()


def place_of(practice: Shop) -> str:
    practice.close()
    return str(practice.folder)


def test_a_shop_on_its_first_day_practises_with_what_its_kind_sells(tmp_path: Path) -> None:
    shop: Shop = begin_business(str(tmp_path), BAKERY, RINA)
    practice = make_practice_shop(shop)
    assert practice.about.practice
    assert [each.name for each in practice.ask(team)] == ["Rina"]
    assert practice.ask(find_anything, "croissant").products
    assert not practice.ask(find_anything, "oxford").products
    assert practice.check() == ()
    for each in (practice, shop):
        each.close()
