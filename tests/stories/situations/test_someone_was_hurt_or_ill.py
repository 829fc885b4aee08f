"""Someone was hurt or ill."""

from tests.stories.at_the_counter import AtTheCounter
from tests.stories.test_nothing_to_bring_back import quick
from tests.stories.test_someone_was_hurt import left
from ui.counter.hurt import HurtPage
from ui.counter.ready import ReadyPage


def test_no_gift_the_manager_is_called_and_words_are_kept(counter: AtTheCounter) -> None:
    quick(counter)
    counter.hands.touch("Cold")
    counter.hands.touch("Someone was hurt or ill")
    page = counter.on(HurtPage)
    assert page.call.text() == "Call Mei Ling or Arif now."
    assert "How it came about, and whose doing it was." in counter.shown()
    assert "gift" not in counter.shown().lower()
    counter.hands.press("F9")
    counter.hands.type("Her tongue swells")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert counter.told() == "Kept. The manager looks after it."
    assert left(counter) == {
        "hurt": True,
        "cancelled": False,
        "closed": True,
        "in_their_words": "Her tongue swells",
        "reason": "food_cold",
        "fix": None,
        "gifts": 0,
    }
    assert counter.shop.scalar("SELECT count(*) FROM follow_up") == 0
