"""No name given."""

import json

from tests.stories.at_the_counter import OXFORD, AtTheCounter
from ui.counter.care import CarePage
from ui.counter.extra import ExtraPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage
from ui.touches import Counts, Touches

LIMIT = 800
"""What may be given without a sale and a name, in sen."""


def test_nobody_is_asked_twice_or_called_and_little_is_given(counter: AtTheCounter) -> None:
    touches = Touches(counter.frame)
    page = counter.find(OXFORD)
    assert page.whom.nameless.height() == page.other_ways.none.height()
    counter.hands.touch("No name, fine")
    counter.hands.touch("None of these")
    page = counter.on(FixPage)
    counter.hands.touch("Heel")
    counter.hands.touch_main()
    counter.on(CarePage)
    assert "A guest" in counter.shown()
    counter.hands.touch_main()
    page = counter.on(ExtraPage)
    words = counter.shop.rows("SELECT words, cost_minor FROM gesture")
    costs = {json.loads(row.words)["en"]["name"]: row.cost_minor for row in words}
    alone = [card.name.text() for card in page.cards if "ask" not in card.give.text()]
    assert alone
    assert max(costs[name] for name in alone) <= LIMIT
    socks = [card.name.text() for card in page.cards].index("Pair of socks")
    counter.hands.touch_widget(page.cards[socks].give)
    counter.on(HandOverPage)
    assert "No name, no call: nothing more is asked." in counter.shown()
    assert "May we call you" not in counter.shown()
    assert "Yes" not in counter.shown().splitlines()
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert touches.counts() == Counts(touches=7, typed=0, scans=1)
    (case,) = counter.shop.rows("SELECT no_name, customer_id, closed_at FROM recovery_case")
    assert case.no_name
    assert case.customer_id is None
    assert case.closed_at is not None
    assert counter.shop.scalar("SELECT count(*) FROM follow_up") == 0
