"""What was chosen and typed before a fix is agreed comes back, however the page was left."""

from datetime import timedelta
from uuid import UUID

import pytest

from core.recovery.steps import park, step_back
from core.recovery.who_acts import PIN_LASTS
from tests.stories.at_the_counter import OXFORD, AtTheCounter
from ui.counter.care import CarePage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.hurt import HurtPage
from ui.counter.ready import ReadyPage
from ui.counter.who import WhoPage
from ui.counter.who_acts import WhoActsPage

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


# Nobody else's ------------------------------------------------------------------------------


def is_fresh(page: FixPage) -> None:
    (draft,) = page.drafts()
    assert (draft.fix.reason, draft.fix.in_their_words) == ("", "")


def test_what_was_given_up_is_not_the_next_customers(counter: AtTheCounter) -> None:
    """Back to the search, and from there to the next one, who brings the same shoe."""
    begin(counter)
    counter.hands.press("Escape")
    counter.on(FindPage)
    counter.hands.press("Escape")
    counter.on(ReadyPage)
    is_fresh(counter.fix())


def test_what_stays_open_is_not_the_next_customers(counter: AtTheCounter) -> None:
    """Back would cancel it, and it is asked who does: nobody, so it stays as it is."""
    begin(counter)
    counter.shop.clock.moment += PIN_LASTS + timedelta(seconds=1)
    counter.hands.press("Escape")
    counter.on(WhoActsPage)
    counter.hands.press("Escape")
    is_as_begun(counter.on(FixPage))
    counter.hands.press("F8")
    is_fresh(counter.fix())


def test_of_two_alike_each_goes_on_as_it_was(counter: AtTheCounter) -> None:
    begin(counter)
    counter.hands.press("Escape")
    counter.on(FindPage)
    counter.hands.touch_main()
    is_as_begun(counter.on(FixPage))
    counter.hands.press("F8")
    is_fresh(counter.fix())


def test_what_was_agreed_elsewhere_meanwhile_counts(counter: AtTheCounter) -> None:
    """Another till takes the parked case up, agrees to a repair, and goes a step back."""
    begin(counter)
    counter.hands.press("F8")
    counter.on(ReadyPage)
    case = UUID(counter.shop.scalar("SELECT id FROM recovery_case"))
    counter.shop.fix(case, "repair", in_their_words="it is the other heel")
    counter.shop.do(step_back, case, "fix")
    counter.shop.do(park, case)
    counter.hands.touch_row("Derby")
    (draft,) = counter.on(FixPage).drafts()
    assert (draft.fix.fix, draft.fix.in_their_words) == ("repair", "it is the other heel")


def test_hurt_after_all_the_newest_words_stand_there(counter: AtTheCounter) -> None:
    counter.fix()
    counter.hands.touch("Someone was hurt or ill")
    counter.on(HurtPage).words.setFocus()
    counter.hands.type("nothing broken")
    counter.hands.touch("Nobody hurt")
    page = counter.on(FixPage)
    assert page.drafts()[0].fix.in_their_words == "nothing broken"
    page.side.words.setPlainText("it swells")
    counter.hands.touch("Someone was hurt or ill")
    assert counter.on(HurtPage).words.toPlainText() == "it swells"


# A power cut --------------------------------------------------------------------------------


def test_after_a_power_cut_it_goes_on_as_it_was(counter: AtTheCounter) -> None:
    """The plug is pulled while they choose: nobody has parked or locked."""
    begin(counter)
    typed = "SELECT content FROM case_draft"
    counter.hands.wait_for("the last word", lambda: WORDS in str(counter.shop.rows(typed)))
    counter.restart()
    counter.sign_in("Aisyah")
    is_as_begun(counter.on(FixPage))
    counter.hands.touch_main()
    counter.on(CarePage)
    assert counter.shop.rows(typed) == []


def test_what_someone_hurt_said_outlasts_it_too(counter: AtTheCounter) -> None:
    counter.fix()
    counter.hands.touch("Someone was hurt or ill")
    counter.on(HurtPage).words.setFocus()
    counter.hands.type(WORDS)
    typed = "SELECT content FROM case_draft"
    counter.hands.wait_for("the last word", lambda: WORDS in str(counter.shop.rows(typed)))
    counter.restart()
    counter.sign_in("Aisyah")
    assert counter.on(HurtPage).words.toPlainText() == WORDS
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert counter.shop.rows(typed) == []


def test_in_another_language_it_goes_on_too(counter: AtTheCounter) -> None:
    """Another window is made for it, which knows what stands in the shop and nothing else."""
    begin(counter)
    lock(counter)
    counter.restart()
    counter.sign_in("Farid")
    is_as_begun(counter.on(FixPage))
