"""Comes every week with a complaint."""

from datetime import timedelta

import pytest

from core.recovery.find import Brought
from tests.stories.at_the_counter import OXFORD, AtTheCounter
from tests.stories.situations.conftest import Regular
from ui.counter.care import CarePage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage

WEEKS = {"different articles": ("P2", "P3"), "the same article again": ("P1", "P1")}
SAID = {
    "different articles": "Mei Ling would like to look after this personally.",
    "the same article again": "Mei Ling would like to come over in person.",
}


@pytest.mark.parametrize("articles", WEEKS)
def test_the_manager_would_like_to_look_after_it(
    counter: AtTheCounter, regular: Regular, articles: str
) -> None:
    number = "SELECT id FROM product WHERE number = :number"
    counter.shop.clock.moment -= timedelta(weeks=2)
    for each in WEEKS[articles]:
        product = counter.shop.scalar(number, number=each)
        case = counter.shop.cared(Brought(product), evidence="we_sell_that", customer="C1")
        counter.shop.handed(case)
        counter.shop.clock.moment += timedelta(weeks=1)
    page = regular.comes_without_a_sale(OXFORD)
    assert page.before.text() == "•"
    assert page.tiles["same_again"].subtitle == "3 in stock"
    counter.hands.touch_widget(next(iter(page.reasons.chips().values())))
    counter.hands.touch_main()
    counter.on(CarePage)
    counter.hands.touch_main()
    page = counter.page()
    assert page.cards == []
    assert page.why_not.text().startswith(SAID[articles])
    counter.hands.touch_main()
    counter.on(HandOverPage)
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert counter.shop.scalar("SELECT count(*) FROM given_gesture") == 0
    assert counter.shop.scalar("SELECT count(*) FROM case_line WHERE fix = 'same_again'") == 3
