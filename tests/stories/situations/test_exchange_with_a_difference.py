"""Exchange with a difference."""

from tests.stories.at_the_counter import AtTheCounter
from tests.stories.test_ways_to_put_it_right import fixed
from ui.counter.care import CarePage
from ui.counter.fix import FixPage
from ui.counter.pick import PickPage


def test_one_big_line_says_who_pays_whom(counter: AtTheCounter) -> None:
    page = counter.fix()
    counter.hands.touch("Heel")
    counter.hands.scan("SKU-P3")
    assert page.difference.text() == "We give RM 610.00 back, cash"
    assert page.comes_back.amount.text() == "RM 650.00"
    counter.hands.touch_widget(page.something_else)
    counter.on(PickPage)
    counter.hands.type("oxford")
    counter.hands.touch_row("Oxford")
    counter.hands.touch_main()
    counter.on(FixPage)
    assert page.difference.text() == "They pay RM 50.00"
    assert "Oxford tan 38" in page.side.to_key.text()
    counter.hands.touch_main()
    counter.on(CarePage)
    assert "Another item, Oxford tan 38" in counter.shown()
    assert fixed(counter) == {
        "fix": "another_item",
        "reason": "shoe_heel",
        "back_minor": 65_000,
        "out_minor": 70_000,
        "old_one_to": "faulty_box",
    }
