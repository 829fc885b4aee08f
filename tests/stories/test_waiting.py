"""A case belongs to the shop: it is parked, taken up again, and survives whatever happens."""

from datetime import timedelta

import pytest

from tests.stories.at_the_counter import OXFORD, AtTheCounter
from ui.counter.care import CarePage
from ui.counter.extra import ExtraPage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage
from ui.counter.who import WhoPage


def test_parked_and_taken_up_again(counter: AtTheCounter) -> None:
    counter.care()
    counter.hands.touch("Park")
    page = counter.on(ReadyPage)
    assert counter.told() == "Parked: it waits on the first page."
    assert counter.frame.head.waiting.text() == "1 waiting"
    (row,) = page.waiting.rows.rows()
    assert row.title == "Derby black 41"
    assert row.detail == "fixed, not said sorry yet · with Aisyah · 0 min"
    counter.hands.touch_row("Derby")
    counter.on(CarePage)
    counter.hands.touch_main()
    counter.on(ExtraPage)


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(59, "59 min"), (60, "1 h"), (1439, "23 h"), (1440, "since yesterday"), (2880, "2 days")],
)
def test_how_long_is_said_in_the_words_for_it(
    counter: AtTheCounter, minutes: int, said: str
) -> None:
    counter.care()
    counter.shop.clock.moment += timedelta(minutes=minutes)
    counter.hands.press("F8")
    (row,) = counter.on(ReadyPage).waiting.rows.rows()
    assert row.detail.endswith(f"with Aisyah · {said}")


def test_waiting_shows_initials_and_no_name(counter: AtTheCounter) -> None:
    page = counter.find()
    page.whom.keypad.setFocus()
    counter.hands.type("4471")
    counter.hands.touch_main()
    counter.on(FixPage)
    counter.hands.press("F7")
    (row,) = counter.on(ReadyPage).waiting.rows.rows()
    assert "Nurul" not in row.spoken()
    assert "N." in row.title


def test_next_customer_while_one_waits(counter: AtTheCounter) -> None:
    counter.extra()
    counter.hands.press("F8")
    counter.find("SKU-P4")
    counter.hands.touch_main()
    counter.on(FixPage)
    counter.close_band()
    counter.hands.touch("1 waiting")
    page = counter.on(ReadyPage)
    assert len(page.waiting.rows.rows()) == 2
    assert counter.frame.head.waiting.text() == "2 waiting"


def test_nothing_is_done_or_seen_while_nobody_is_signed_in(counter: AtTheCounter) -> None:
    counter.care()
    counter.hands.press("F8")
    counter.hands.touch("Lock")
    counter.on(WhoPage)
    before = counter.shop.scalar("SELECT count(*) FROM journal_entry")
    for key in ("F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F12", "Escape"):
        counter.hands.press(key)
        counter.on(WhoPage)
    counter.hands.scan(OXFORD)
    counter.on(WhoPage)
    counter.hands.touch("1 waiting")
    counter.on(WhoPage)
    counter.hands.touch_widget(counter.frame.head.search)
    counter.hands.type("oxford")
    counter.hands.press("Return")
    counter.on(WhoPage)
    assert counter.shop.scalar("SELECT count(*) FROM journal_entry") == before


def test_locked_while_searching_nothing_typed_is_lost(counter: AtTheCounter) -> None:
    page = counter.find()
    counter.sign_in("Farid")
    assert counter.on(FindPage) is page
    counter.hands.touch_main()
    counter.on(FixPage)


def test_power_cut_with_the_note_on_the_screen(counter: AtTheCounter) -> None:
    counter.dessert()
    counter.restart()
    counter.sign_in("Aisyah")
    counter.on(HandOverPage)
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert counter.shop.scalar("SELECT count(*) FROM given_gesture") == 1


def test_a_parked_case_does_not_push_in_after_a_start(counter: AtTheCounter) -> None:
    counter.care()
    counter.hands.press("F8")
    counter.restart()
    counter.sign_in("Aisyah")
    assert len(counter.on(ReadyPage).waiting.rows.rows()) == 1


def test_back_from_the_extra_undoes_and_is_on_record(counter: AtTheCounter) -> None:
    counter.dessert()
    counter.hands.press("F3")
    page = counter.on(FixPage)
    assert page.reasons.chosen_keys() == ["shoe_heel"]
    assert counter.shop.scalar("SELECT state FROM voucher") == "void"
    assert counter.shop.scalar("SELECT state FROM given_gesture") == "released"
    assert counter.shop.scalar("SELECT sum(reserved + spent) FROM budget_account") == 0
    assert counter.shop.scalar("SELECT taken_back_at IS NOT NULL FROM goods_return") == 1
    assert counter.shop.scalar("SELECT count(*) FROM journal_entry WHERE act = 'step_back'") == 1
    counter.hands.touch_main()
    counter.on(CarePage)


def test_back_step_by_step_to_the_first_page(counter: AtTheCounter) -> None:
    found = counter.find()
    counter.hands.touch_main()
    counter.on(FixPage)
    counter.hands.touch("Heel")
    counter.hands.touch_main()
    counter.on(CarePage)
    counter.hands.press("Escape")
    counter.on(FixPage)
    counter.hands.press("Escape")
    assert counter.on(FindPage) is found
    counter.hands.touch_main()
    counter.on(FixPage)
    counter.hands.press("Escape")
    counter.on(FindPage)
    counter.hands.press("Escape")
    counter.on(ReadyPage)
    assert counter.shop.scalar("SELECT count(*) FROM recovery_case WHERE NOT cancelled") == 0
