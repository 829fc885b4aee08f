"""Languages."""

from core.recovery.phrases import phrases
from tests.stories.at_the_counter import OXFORD, AtTheCounter
from ui.counter.care import CarePage
from ui.counter.extra import ExtraPage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage

TAMIL, CHINESE = phrases("ta").called, phrases("zh").called


def test_of_staff_customer_and_note_are_three_choices_never_guessed_from_a_name(
    counter: AtTheCounter,
) -> None:
    counter.hands.type("tan mei hua")
    counter.hands.press("Return")
    page = counter.on(FindPage)
    assert page.whom.language() == "en"
    counter.hands.scan(OXFORD)
    counter.hands.touch_row(page.list.rows.rows()[0].title)
    counter.hands.touch_main()
    counter.on(FixPage)
    counter.hands.touch("Heel")
    counter.hands.touch_main()
    page = counter.on(CarePage)
    counter.hands.touch(CHINESE)
    assert "对" in page.sentence.text() or "抱歉" in page.sentence.text()
    assert page.say_it_so.text().isascii() or "ì" in page.say_it_so.text()
    assert page.title == "Care"
    counter.hands.touch_main()
    page = counter.on(ExtraPage)
    names = [card.name.text() for card in page.cards]
    counter.hands.touch_widget(page.cards[names.index("Free dessert")].give)
    page = counter.on(HandOverPage)
    assert page.title == "Hand over"
    counter.hands.touch(TAMIL)
    counter.hands.settle()
    (case,) = counter.shop.rows("SELECT language FROM recovery_case")
    (note,) = counter.shop.rows("SELECT language FROM voucher WHERE state <> 'void'")
    assert (case.language, note.language) == ("zh", "ta")
