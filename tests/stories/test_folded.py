"""A window without room for the side card: it is folded into a line, and opens when wanted."""

from tests.core.small_shop import PINS
from tests.stories.at_the_counter import OXFORD, AtTheCounter
from ui.counter.approval import ApprovalPage
from ui.counter.care import CarePage
from ui.counter.everything import EverythingPage
from ui.counter.extra import ExtraPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.hurt import HurtPage
from ui.counter.quick import QuickPage
from ui.counter.ready import ReadyPage


def test_from_the_scan_to_the_note(folded: AtTheCounter) -> None:
    page = folded.find()
    folded.hands.touch("Who is it?")
    for digit in "4471":
        folded.hands.touch(digit)
    assert page.side_word.startswith("Nurul Aisyah · •••• 4471")
    assert not page.whom.isVisible()
    folded.hands.touch_main()
    folded.on(FixPage)
    folded.hands.touch("For the till")
    assert folded.on(FixPage).side.bar_code.isVisible()
    folded.hands.press("Escape")
    folded.hands.touch("Heel")
    folded.hands.touch_main()
    folded.on(CarePage)
    folded.hands.touch("தமிழ்")
    folded.hands.touch("English")
    folded.hands.touch_main()
    page = folded.on(ExtraPage)
    place = [card.name.text() for card in page.cards].index("Free dessert")
    folded.hands.touch_widget(page.cards[place].give)
    page = folded.on(HandOverPage)
    folded.hands.touch_main()
    assert page.call.isVisible()
    folded.hands.touch("Yes")
    folded.hands.touch_main()
    folded.on(ReadyPage)


def test_two_things_and_a_colleague(folded: AtTheCounter) -> None:
    folded.fix()
    folded.hands.touch("Heel")
    folded.hands.touch("One more thing")
    folded.hands.scan(OXFORD)
    folded.hands.touch_row("Thu 12 Mar")
    folded.hands.touch_main()
    folded.on(FixPage)
    folded.hands.touch("Heel")
    folded.hands.touch_main()
    folded.on(CarePage)
    folded.hands.touch_main()
    folded.on(ExtraPage)
    folded.hands.touch("Everything")
    folded.on(EverythingPage)
    folded.hands.touch_row("The manager's card")
    folded.hands.touch_main()
    folded.on(ApprovalPage)
    folded.hands.touch("Mei Ling")
    for digit in PINS["Mei Ling"]:
        folded.hands.touch(digit)
    folded.on(HandOverPage)


def test_quick_and_hurt(folded: AtTheCounter) -> None:
    folded.hands.touch("Nothing to bring back")
    folded.on(QuickPage)
    folded.hands.touch("Cold")
    folded.hands.touch("Made again")
    folded.hands.touch("Who, table, dish")
    folded.hands.touch("Someone was hurt or ill")
    folded.on(HurtPage)
    folded.hands.touch_main()
    folded.on(ReadyPage)
