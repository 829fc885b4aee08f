"""A family with two returns and two problems: lines in one case, one apology, one gesture."""

from tests.core.small_shop import PINS
from tests.stories.at_the_counter import DERBY, AtTheCounter
from ui.counter.approval import ApprovalPage
from ui.counter.care import CarePage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage

SOCKS = "SKU-P3"


def two(counter: AtTheCounter) -> FixPage:
    """The shoes, and from the fix the socks too."""
    counter.fix()
    counter.hands.touch("Heel")
    return socks_too(counter)


def socks_too(counter: AtTheCounter) -> FixPage:
    counter.hands.touch("One more thing")
    counter.on(FindPage)
    counter.hands.scan(SOCKS)
    counter.hands.touch_main()
    return counter.on(FixPage)


def lines(counter: AtTheCounter) -> list[tuple[object, ...]]:
    """The lines in the shop's data."""
    found = counter.shop.rows(
        "SELECT article, reason, fix, back_minor FROM case_line ORDER BY position"
    )
    return [tuple(row) for row in found]


def test_what_was_chosen_of_the_first_is_kept(counter: AtTheCounter) -> None:
    counter.fix()
    counter.hands.touch("Heel")
    counter.hands.touch("Credit")
    page = socks_too(counter)
    counter.hands.touch_widget(page.cart.back[0].article)
    assert page.cart.back[0].is_chosen()
    assert page.reasons.chosen_keys() == ["shoe_heel"]
    assert page.tiles["credit"].isChecked()
    assert page.tiles["credit"].subtitle == "RM 650.00"


def test_the_difference_is_the_sum(counter: AtTheCounter) -> None:
    page = two(counter)
    counter.hands.touch_widget(page.cart.back[0].article)
    counter.hands.scan("SKU-P1")
    assert page.difference.text() == "They pay RM 50.00"
    counter.hands.touch_widget(page.cart.back[1].article)
    counter.hands.touch_widget(next(iter(page.reasons.chips().values())))
    counter.hands.touch("Money back")
    assert page.difference.text() == "They pay RM 16.67"
    counter.hands.touch_main()
    counter.on(CarePage)
    assert [fix for _, _, fix, _ in lines(counter)] == ["another_item", "money_back"]


def test_parts_of_an_amount_need_no_less_than_the_whole(counter: AtTheCounter) -> None:
    """The socks alone are given back without anybody's PIN, with the shoes they are not."""
    page = two(counter)
    counter.hands.touch_widget(next(iter(page.reasons.chips().values())))
    counter.hands.touch("Money back")
    assert page.tiles["money_back"].subtitle == "cash"
    counter.hands.touch_widget(page.cart.back[0].article)
    counter.hands.touch("Money back")
    counter.hands.touch_widget(page.cart.back[1].article)
    assert page.tiles["money_back"].subtitle == "ask a colleague"
    assert page.difference.text() == "We give RM 683.35 back, cash"
    counter.hands.touch_main()
    counter.on(ApprovalPage)
    counter.hands.type(PINS["Mei Ling"])
    counter.on(CarePage)


def test_a_line_is_taken_out_again(counter: AtTheCounter) -> None:
    page = two(counter)
    counter.hands.touch_widget(page.cart.back[1].fewer)
    page = counter.on(FixPage)
    assert [line.article.text() for line in page.cart.back] == ["Derby black 41"]
    assert page.reasons.chosen_keys() == ["shoe_heel"]
    assert not page.cart.back[0].fewer.isEnabled()
    counter.hands.touch_main()
    counter.on(CarePage)
    assert len(lines(counter)) == 1


def test_one_more_thing_while_the_first_is_being_found(counter: AtTheCounter) -> None:
    counter.find(DERBY)
    counter.hands.touch("One more thing")
    page = counter.on(FindPage)
    assert "What else did they bring?" in counter.said()
    assert not page.list.rows.rows()
    assert page.understood.field.hasFocus()
    counter.hands.scan(SOCKS)
    counter.hands.touch_main()
    assert len(counter.on(FixPage).cart.back) == 2


def test_back_leads_from_the_second_to_the_first(counter: AtTheCounter) -> None:
    two(counter)
    counter.hands.press("Escape")
    page = counter.on(FindPage)
    assert page.list.rows.rows()[0].title.endswith("served by Farid")
    counter.hands.press("Escape")
    page = counter.on(FixPage)
    assert [line.article.text() for line in page.cart.back] == ["Derby black 41"]
    assert page.reasons.chosen_keys() == ["shoe_heel"]
    counter.hands.press("Escape")
    counter.on(FindPage)
    assert counter.shop.scalar("SELECT count(*) FROM recovery_case WHERE NOT cancelled") == 0


def test_one_swap_among_two_goes_on_to_the_apology(counter: AtTheCounter) -> None:
    page = two(counter)
    counter.hands.touch("Nothing wrong")
    assert page.main_word == "Fixed"
    counter.hands.touch_main()
    counter.on(CarePage)
    assert counter.shop.scalar("SELECT count(*) FROM recovery_case WHERE swap") == 0


def test_by_keyboard_alone(counter: AtTheCounter) -> None:
    page = two(counter)
    page.cart.back[0].setFocus()
    counter.hands.press("Space")
    assert page.cart.back[0].is_chosen()
    assert not page.cart.back[1].is_chosen()
