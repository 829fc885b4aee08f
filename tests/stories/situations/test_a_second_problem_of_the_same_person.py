"""Second problem of the same person."""

from datetime import timedelta

from tests.core.small_shop import SOCKS
from tests.stories.at_the_counter import DERBY, AtTheCounter
from tests.stories.situations.conftest import Regular
from ui.counter.everything import EverythingPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage


def test_it_is_fixed_in_full_without_a_gift_and_the_manager_comes(
    counter: AtTheCounter, regular: Regular
) -> None:
    with counter.shop.earlier(timedelta(weeks=20)):
        earlier = counter.shop.cared(receipt="R2", customer="C1")
        counter.shop.choose(earlier, SOCKS)
        counter.shop.handed(earlier)
    page = regular.comes_with(DERBY)
    assert page.before.isVisible()
    counter.hands.touch_widget(page.before)
    assert counter.said() == "We have looked after them before."
    assert page.tiles["same_again"].subtitle != "ask a colleague"
    page = regular.as_far_as_the_extra(page)
    assert page.cards == []
    assert page.why_not.text().startswith("Mei Ling would like to come over in person.")
    assert page.main_word == "Not today"
    counter.hands.touch("Everything")
    assert counter.on(EverythingPage).list.rows.rows()
    counter.hands.press("Escape")
    counter.hands.touch_main()
    counter.on(HandOverPage)
    assert "Thank them once more" in counter.shown()
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    fixes = counter.shop.rows("SELECT fix, back_minor FROM case_line ORDER BY case_id")
    assert tuple(fixes[-1]) == ("same_again", 65_000)
    assert counter.shop.scalar("SELECT count(*) FROM given_gesture") == 1
