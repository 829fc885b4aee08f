"""Part of a set."""

from dataclasses import replace

from core.tills.till_data import TillPart
from tests.core.till_rows import days_ago, line, product, read_in, sale
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.care import CarePage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.ready import ReadyPage

PARTS = (("S1", "Shoe cream", 3_500), ("S2", "Horsehair brush", 4_900), ("S3", "Cloth", 600))
PAID = 7_999


def test_the_part_is_chosen_and_never_more_than_the_set_comes_back(counter: AtTheCounter) -> None:
    alone = tuple(product(number, name, "", price) for number, name, price in PARTS)
    parts = tuple(TillPart(number, 1, price) for number, _, price in PARTS)
    whole = replace(product("S0", "Care set", "", 8_500), parts=parts)
    sold = sale("R20", days_ago(counter.shop.clock, 2), line("S0", PAID))
    read_in(counter.shop.shop, products=(*alone, whole), sales=(sold,))
    counter.find("SKU-S0")
    counter.hands.touch_main()
    page = counter.on(FixPage)
    assert page.comes_back.amount.text() == "RM 79.99"
    counter.hands.touch("Horsehair brush")
    page = counter.on(FixPage)
    assert page.comes_back.article.text() == "Horsehair brush"
    assert page.tiles["same_again"].subtitle == "3 in stock"
    counter.hands.touch_widget(next(iter(page.reasons.chips().values())))
    counter.hands.touch("Credit")
    assert page.difference.text() == "Credit of RM 43.55"
    assert page.side.to_key.text().endswith("It is part of a set: key it at RM 43.55.")
    counter.hands.touch_main()
    counter.on(CarePage)
    counter.hands.press("F8")
    counter.on(ReadyPage)
    counter.hands.scan("SKU-S1")
    page = counter.on(FindPage)
    row = page.list.rows.rows()[0]
    assert "Care set" in row.title
    assert "sold in a set" in row.detail
    counter.hands.touch_main()
    page = counter.on(FixPage)
    assert page.comes_back.article.text() == "Shoe cream"
    counter.hands.touch("The whole: Care set")
    assert "can still come back" in counter.said()
    counter.hands.touch("Cloth")
    page = counter.on(FixPage)
    assert page.comes_back.article.text() == "Cloth"
    counter.hands.touch("Shoe cream")
    page = counter.on(FixPage)
    counter.hands.touch_widget(next(iter(page.reasons.chips().values())))
    counter.hands.touch("Money back")
    assert page.difference.text() == "We give RM 31.10 back, cash"
    counter.hands.touch_main()
    counter.on(CarePage)
    back = counter.shop.scalar("SELECT sum(back_minor) FROM case_line")
    assert back == PAID - 533
