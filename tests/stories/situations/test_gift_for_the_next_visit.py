"""Gift for the next visit."""

from tests.stories.at_the_counter import AtTheCounter
from tests.stories.test_ready_cards import bars, is_theirs, stack
from ui.counter.ready import ReadyPage
from ui.counter.verdict import VerdictPage

__all__ = ["stack"]


def test_a_printed_note(counter: AtTheCounter) -> None:
    counter.dessert()
    counter.hands.touch("No")
    assert counter.frame.bar.main.text() == "Print and give"
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert len(list(counter.notes.glob("*.pdf"))) == 1
    assert counter.shop.scalar("SELECT state FROM voucher") == "handed_over"


def test_or_a_ready_card_that_is_worth_nothing_before(
    counter: AtTheCounter, stack: tuple[str, ...]
) -> None:
    counter.hands.scan(bars(stack[0]))
    counter.on(VerdictPage)
    assert "Yes, with pleasure" not in counter.shown()
    counter.hands.press("Escape")
    counter.on(ReadyPage)
    counter.extra()
    counter.hands.scan(bars(stack[0]))
    is_theirs(counter, stack[0])
