"""Where value would leak: gifts that are missing, and what was set aside and forgotten."""

from datetime import timedelta

from tests.core.small_shop import PINS
from tests.core.till_rows import line, read_in, sale
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.care import CarePage
from ui.counter.extra import ExtraPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage
from ui.counter.who import WhoPage
from ui.office.money_back import MoneyBackPage
from ui.office.office import OfficePage
from ui.office.stock import StockPage


def test_the_gifts_are_counted_once_a_week(counter: AtTheCounter) -> None:
    counter.sign_in("Mei Ling", PINS["Mei Ling"])
    counter.on(ReadyPage)
    counter.hands.touch_widget(counter.frame.head.office)
    counter.on(OfficePage)
    counter.hands.touch("Count the gifts")
    page = counter.on(StockPage)
    assert page.gift.text() == "Pair of socks"
    counter.hands.touch_main()
    assert counter.on(StockPage) is page
    counter.hands.type("21")
    counter.hands.touch_main()
    assert page.gift.text() == "Shoe-care kit"
    while "to go" in counter.said():
        counter.hands.type("5")
        counter.hands.touch_main()
        counter.hands.settle()
    assert page.gift.text() == "Every gift has been counted this week."
    counter.hands.press("Escape")
    (row,) = counter.shop.rows("SELECT expected, counted FROM stock_count WHERE expected = 23")
    assert row.counted == 21
    assert counter.shop.scalar("SELECT stock FROM gesture WHERE code = 1") == 21


def test_what_was_set_aside_and_forgotten_is_given_back(counter: AtTheCounter) -> None:
    page = counter.extra()
    socks = [card.name.text() for card in page.cards].index("Pair of socks")
    counter.hands.touch_widget(page.cards[socks].give)
    counter.on(HandOverPage)
    counter.hands.press("F8")
    counter.on(ReadyPage)
    assert counter.shop.scalar("SELECT stock FROM gesture WHERE code = 1") == 22
    counter.shop.clock.moment += timedelta(days=4)
    counter.hands.touch("Lock")
    counter.on(WhoPage)
    counter.sign_in("Farid")
    counter.on(ReadyPage)
    counter.hands.settle()
    assert counter.shop.scalar("SELECT stock FROM gesture WHERE code = 1") == 23
    counter.hands.touch_row("Derby")
    counter.on(ExtraPage)


def test_money_back_is_one_list_beside_the_tills_report(counter: AtTheCounter) -> None:
    counter.sign_in("Mei Ling", PINS["Mei Ling"])
    counter.fix()
    counter.hands.touch("Heel")
    counter.hands.touch("Money back")
    counter.hands.touch_main()
    counter.on(CarePage)
    counter.hands.press("F8")
    counter.on(ReadyPage)
    counter.hands.touch_widget(counter.frame.band.close_button)
    counter.hands.touch_widget(counter.frame.head.office)
    counter.on(OfficePage)
    counter.hands.touch("Money back")
    page = counter.on(MoneyBackPage)
    (row,) = page.list.rows.rows()
    assert (row.title, row.amount) == ("Derby black 41", "RM 650.00")
    assert row.detail.endswith("cash · Sale R3")
    assert counter.said() == "Altogether RM 650.00. Lay it beside the till's report of today."
    counter.hands.touch("Not in the till")
    assert page.list.rows.rows() == []
    back = sale("R9", counter.shop.clock.now(), line("P3", -3_333, -1), customer_number="C1")
    read_in(counter.shop.shop, sales=(back,))
    counter.hands.touch("Only in the till")
    (row,) = page.list.rows.rows()
    assert row.title == "Wool socks"
