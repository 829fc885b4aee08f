"""The gift: within what may be given, a surprise, and once."""

from core.gestures.policies import add_policy
from core.shop import Command
from core.storage.work import Work
from tests.core.small_shop import PINS
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.approval import ApprovalPage
from ui.counter.everything import EverythingPage
from ui.counter.extra import ExtraPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage


def nothing_left(work: Work) -> None:
    """The shop gives nothing that costs anything today."""
    add_policy(work, "store", "cost", "day", 0)
    work.note("shop")


def test_when_the_budget_is_used_up_a_colleague_may_allow_one(counter: AtTheCounter) -> None:
    counter.shop.shop.do(Command(None), nothing_left)
    counter.extra()
    counter.hands.touch("Everything")
    counter.on(EverythingPage)
    counter.hands.touch_row("A flower")
    counter.hands.touch_main()
    counter.on(ApprovalPage)
    counter.hands.type(PINS["Mei Ling"])
    counter.on(HandOverPage)
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert counter.shop.scalar("SELECT state FROM given_gesture") == "handed_over"


def test_everything_stays_one_touch_away(counter: AtTheCounter) -> None:
    page = counter.extra()
    counter.hands.touch("Everything")
    laid_over = counter.on(EverythingPage)
    counter.hands.touch_main()
    assert counter.said() == "Touch one of the rows first."
    counter.hands.press("Escape")
    assert counter.on(ExtraPage) is page
    counter.hands.touch("Everything")
    laid_over = counter.on(EverythingPage)
    titles = [row.title for row in laid_over.list.rows.rows()]
    assert titles.count("Coffee in our café") == 2
    counter.hands.touch_row("A flower")
    counter.hands.touch_main()
    counter.on(HandOverPage)
    assert "A flower" in counter.shown()


def test_a_gift_chosen_can_be_changed_until_it_is_handed_over(counter: AtTheCounter) -> None:
    counter.dessert()
    counter.hands.press("Escape")
    page = counter.on(ExtraPage)
    names = [card.name.text() for card in page.cards]
    counter.hands.touch_widget(page.cards[names.index("Pair of socks")].give)
    counter.on(HandOverPage)
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    states = counter.shop.rows("SELECT state FROM given_gesture ORDER BY chosen_at, state")
    assert sorted(row.state for row in states) == ["handed_over", "released"]
    assert counter.shop.scalar("SELECT state FROM voucher") == "void"


def test_nothing_today_is_an_answer_too(counter: AtTheCounter) -> None:
    counter.extra()
    counter.hands.touch("Not today")
    counter.on(HandOverPage)
    counter.hands.press("Escape")
    counter.on(ExtraPage)
    counter.hands.touch("Not today")
    counter.on(HandOverPage)
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert counter.shop.scalar("SELECT count(*) FROM given_gesture") == 0
