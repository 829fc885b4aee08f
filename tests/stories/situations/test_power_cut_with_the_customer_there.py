"""Power cut with the customer there."""

from tests.stories.at_the_counter import AtTheCounter
from ui.counter.care import CarePage
from ui.counter.who import WhoPage


def test_that_case_is_the_first_thing_on_the_screen(counter: AtTheCounter) -> None:
    counter.care()
    counter.restart()
    counter.on(WhoPage)
    counter.sign_in("Farid")
    page = counter.on(CarePage)
    assert "Derby black 41" in page.sentence.text()
