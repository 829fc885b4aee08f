"""What was chosen and typed before a fix is agreed comes back, however the page was left."""

import pytest

from tests.stories.at_the_counter import OXFORD, AtTheCounter
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.hurt import HurtPage
from ui.counter.ready import ReadyPage
from ui.counter.who import WhoPage

WORDS = "on the stairs of the station"


def begin(counter: AtTheCounter) -> None:
    """A heel, credit, and what the customer says of it."""
    counter.fix()
    counter.hands.touch("Heel")
    counter.hands.touch("Credit")
    counter.hands.touch("In their words")
    counter.hands.type(WORDS)


def is_as_begun(page: FixPage) -> None:
    (draft,) = page.drafts()
    begun = (draft.fix.reason, draft.fix.fix, draft.fix.in_their_words)
    assert begun == ("shoe_heel", "credit", WORDS)


def lock(counter: AtTheCounter) -> None:
    counter.close_band()
    counter.hands.touch_widget(counter.frame.head.who)
    counter.on(WhoPage)


def test_a_parked_fix_goes_on_as_it_was(counter: AtTheCounter) -> None:
    begin(counter)
    counter.hands.press("F8")
    counter.on(ReadyPage)
    counter.hands.touch_row("Derby")
    is_as_begun(counter.on(FixPage))


def test_another_visit_between_takes_nothing_of_it(counter: AtTheCounter) -> None:
    begin(counter)
    counter.hands.press("F8")
    counter.fix(OXFORD)
    (draft,) = counter.on(FixPage).drafts()
    assert (draft.fix.reason, draft.fix.in_their_words) == ("", "")
    counter.hands.press("F8")
    counter.hands.touch_row("Derby")
    is_as_begun(counter.on(FixPage))


def test_a_colleague_goes_on_where_it_was_locked(counter: AtTheCounter) -> None:
    begin(counter)
    lock(counter)
    counter.sign_in("Farid")
    is_as_begun(counter.on(FixPage))


def test_a_look_back_at_the_search_costs_nothing(counter: AtTheCounter) -> None:
    begin(counter)
    counter.hands.press("Escape")
    counter.on(FindPage)
    counter.hands.touch_main()
    is_as_begun(counter.on(FixPage))


def test_what_is_agreed_is_not_begun_any_more(counter: AtTheCounter) -> None:
    begin(counter)
    counter.hands.touch("Same again")
    counter.hands.touch_main()
    counter.hands.press("F2")
    counter.close_band()
    counter.hands.press("F3")
    (draft,) = counter.on(FixPage).drafts()
    assert (draft.fix.fix, draft.fix.in_their_words) == ("same_again", WORDS)


@pytest.mark.parametrize("leave", [lock, lambda counter: counter.hands.press("F8")])
def test_what_someone_hurt_said_waits_too(counter: AtTheCounter, leave: object) -> None:
    counter.fix()
    counter.hands.touch("Someone was hurt or ill")
    page = counter.on(HurtPage)
    page.words.setFocus()
    counter.hands.type(WORDS)
    assert callable(leave)
    leave(counter)
    if isinstance(counter.page(), WhoPage):
        counter.sign_in("Farid")
    else:
        counter.hands.touch_row("Derby")
    assert counter.on(HurtPage).words.toPlainText() == WORDS
