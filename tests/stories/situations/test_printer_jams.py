"""Printer jams."""

from tests.stories.at_the_counter import AtTheCounter
from tests.stories.test_the_printer import Jammed, given_once, jammed, trouble, try_to_print
from ui.counter.ready import ReadyPage

__all__ = ["jammed"]


def test_one_panel_and_one_gift_whichever_way(counter: AtTheCounter, jammed: Jammed) -> None:
    page = try_to_print(counter)
    counter.hands.touch_main()
    page = trouble(counter)
    assert page.paper is not None
    counter.hands.touch("Write it by hand")
    code = page.paper.panel.code.text()
    assert page.paper.panel.line.text() == (
        "Write this code and your name on any card: "
        "A dessert of your choice at your next visit, until 17 May 2026."
    )
    assert counter.frame.bar.main.text() == "Given"
    counter.hands.touch_main()
    counter.on(ReadyPage)
    given_once(counter.shop)
    counter.hands.touch("Lock")
    counter.sign_in("Farid")
    counter.hands.type(code.lower())
    counter.hands.press("Return")
    assert "Good until" in counter.said()
    assert jammed.printed == []
