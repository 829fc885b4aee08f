"""Gift given now (socks)."""

from tests.stories.at_the_counter import AtTheCounter
from ui.counter.extra import ExtraPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage


def test_there_is_no_paper(counter: AtTheCounter) -> None:
    page: ExtraPage = counter.extra()
    place = [card.name.text() for card in page.cards].index("Pair of socks")
    counter.hands.touch_widget(page.cards[place].give)
    page = counter.on(HandOverPage)
    assert not hasattr(page, "note")
    assert "a pair of soft cotton socks" in counter.shown()
    counter.hands.touch("No")
    assert counter.frame.bar.main.text() == "Given"
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert not list(counter.notes.glob("*"))
    assert counter.shop.scalar("SELECT count(*) FROM voucher") == 0
    assert counter.shop.scalar("SELECT state FROM given_gesture") == "handed_over"
