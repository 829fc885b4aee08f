"""A family with two returns, two problems."""

from tests.stories.at_the_counter import AtTheCounter
from tests.stories.test_a_family_with_two_returns import lines, two
from ui.counter.care import CarePage
from ui.counter.extra import ExtraPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage


def test_lines_in_one_case_one_apology_one_gesture_one_note(
    counter: AtTheCounter,
) -> None:
    page = two(counter)
    assert [line.article.text() for line in page.cart.back] == ["Derby black 41", "Wool socks"]
    assert page.cart.back[1].is_chosen()
    counter.hands.touch_main()
    assert "Touch what happened" in counter.said()
    counter.hands.touch_widget(next(iter(page.reasons.chips().values())))
    counter.hands.touch("Credit")
    assert page.difference.text() == "Credit of RM 33.33"
    counter.hands.touch_main()
    counter.on(CarePage)
    shown = counter.shown()
    assert "Same again, Derby black 41." in shown
    assert "Credit, RM 33.33." in shown
    counter.hands.touch_main()
    page = counter.on(ExtraPage)
    place = [card.name.text() for card in page.cards].index("Free dessert")
    counter.hands.touch_widget(page.cards[place].give)
    counter.on(HandOverPage)
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    (_, heel, again, _), (_, reason, credit, minor) = lines(counter)
    assert (heel, again, credit, minor) == ("shoe_heel", "same_again", "credit", 3_333)
    assert reason not in (None, heel)
    assert counter.shop.scalar("SELECT count(*) FROM recovery_case") == 1
    assert counter.shop.scalar("SELECT count(*) FROM given_gesture") == 1
    assert counter.shop.scalar("SELECT count(*) FROM print_job") == 1
