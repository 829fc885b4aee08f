"""Budget used up."""

from core.gestures.policies import add_policy
from core.shop import Command
from core.storage.work import Work
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage


def nothing_left(work: Work) -> None:
    """The shop gives nothing that costs anything today, and no number of gifts either."""
    add_policy(work, "store", "cost", "day", 0)
    add_policy(work, "store", "count", "day", 0)
    work.note("shop")


def test_fix_and_care_go_on_and_a_personal_thank_you_always_fits(counter: AtTheCounter) -> None:
    counter.shop.shop.do(Command(None), nothing_left)
    page = counter.extra()
    assert page.why_not.text() == "Today's gifts are given. A personal thank-you always fits."
    names = [card.name.text() for card in page.cards]
    assert names == ["A personal thank-you", "Carried to the car", "The window table"]
    assert counter.frame.bar.main.text() == "Give: A personal thank-you"
    counter.hands.touch_main()
    counter.on(HandOverPage)
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert counter.shop.scalar("SELECT state FROM given_gesture") == "handed_over"
    assert counter.shop.scalar("SELECT coalesce(sum(spent), 0) FROM budget_account") == 0
