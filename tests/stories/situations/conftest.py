"""One file for each situation of the counter, named after it; the counter is the stories' own."""

import pytest

from tests.stories.at_the_counter import AtTheCounter
from ui.counter.extra import ExtraPage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage


class Regular:
    """Nurul, whose phone ends in 4471, at the counter."""

    def __init__(self, counter: AtTheCounter) -> None:
        self.counter = counter

    def comes_with(self, article: str) -> FixPage:
        """Her article is scanned, and the last four digits of her phone are typed."""
        page = self.counter.find(article)
        return self._named(page)

    def comes_without_a_sale(self, article: str) -> FixPage:
        """The same, with an article that she never bought here."""
        page = self.counter.find(article)
        page.whom.keypad.setFocus()
        self.counter.hands.type("4471")
        self.counter.hands.touch("None of these")
        return self.counter.on(FixPage)

    def _named(self, page: FindPage) -> FixPage:
        page.whom.keypad.setFocus()
        self.counter.hands.type("4471")
        self.counter.hands.touch_main()
        return self.counter.on(FixPage)

    def as_far_as_the_extra(self, page: FixPage) -> ExtraPage:
        """The first reason, the same again, and sorry."""
        self.counter.hands.touch_widget(next(iter(page.reasons.chips().values())))
        self.counter.hands.touch_main()
        self.counter.hands.touch_main()
        return self.counter.on(ExtraPage)


@pytest.fixture
def regular(counter: AtTheCounter) -> Regular:
    """Somebody who has been here before."""
    return Regular(counter)
