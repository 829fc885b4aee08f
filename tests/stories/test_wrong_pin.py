"""Somebody guesses at a PIN: the waiting begins, and a restart does not end it."""

from datetime import timedelta

from tests.core.small_shop import PINS
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.ready import ReadyPage
from ui.counter.who import WhoPage


def test_five_wrong_pins_bring_a_wait_that_outlasts_a_restart(counter: AtTheCounter) -> None:
    counter.hands.touch("Lock")
    counter.sign_in("Farid", "9999")
    page = counter.on(WhoPage)
    for _ in range(4):
        assert "Try once more" in page.pad.message.text()
        counter.hands.type("9999")
    assert "try again in" in page.pad.message.text()
    assert not page.pad.keys.isEnabled()
    counter.hands.type(PINS["Farid"])
    assert counter.on(WhoPage).pad.count() == 0

    counter.restart()
    counter.sign_in("Farid")
    page = counter.on(WhoPage)
    assert "Too many wrong PINs" in page.pad.message.text()
    assert counter.frame.head.who.text() == ""

    counter.sign_in("Aisyah")
    counter.on(ReadyPage)

    counter.hands.touch("Lock")
    counter.shop.clock.moment += timedelta(seconds=31)
    counter.sign_in("Farid")
    counter.on(ReadyPage)
    missed = "SELECT count(*) FROM journal_entry WHERE act = 'sign_in' AND facts LIKE :facts"
    assert counter.shop.scalar(missed, facts="%false%") == 5
