"""Bought today, the export is nightly."""

from datetime import timedelta

from core.goods.returns import left_of
from core.storage.work import Work
from tests.core.till_rows import line, read_in, sale
from tests.stories.at_the_counter import OXFORD, AtTheCounter
from ui.counter.care import CarePage
from ui.counter.extra import ExtraPage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage


def left(work: Work, line_id: int) -> int:
    return left_of(work.session, line_id).quantity


def test_it_counts_at_its_price_and_is_matched_when_the_export_comes(
    counter: AtTheCounter,
) -> None:
    page = counter.find(OXFORD)
    page.understood.add("today")
    counter.hands.settle()
    row = page.list.rows.rows()[0]
    assert row.title == "Bought today · Oxford tan 38"
    assert row.amount == "RM 700.00"
    counter.hands.touch_row("Bought today")
    assert counter.said() == "Bought today: counted at our price. Next: how to put it right."
    counter.hands.touch_main()
    page = counter.on(FixPage)
    assert page.how_counted.text() == "Bought today: counted at our price, tax included."
    assert page.side.to_key.text().startswith("The till has today's sale: find it there.")
    counter.hands.touch("Heel")
    counter.hands.touch("Credit")
    assert page.difference.text() == "Credit of RM 700.00"
    counter.hands.touch_main()
    counter.on(CarePage)
    counter.hands.touch_main()
    page = counter.on(ExtraPage)
    assert not any("ask a colleague" in card.give.text() for card in page.cards)
    counter.hands.touch("Not today")
    counter.on(HandOverPage)
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    sold = sale("R9", counter.shop.clock.now() - timedelta(hours=1), line("P1", 63_000))
    counter.shop.clock.moment += timedelta(hours=10)
    read_in(counter.shop.shop, sales=(sold,))
    assert counter.shop.ask(left, counter.shop.sale_line("R9").id) == 0
    counter.find(OXFORD)
    page = counter.on(FindPage)
    assert not [row for row in page.list.rows.rows() if row.key[0] == "today"]
