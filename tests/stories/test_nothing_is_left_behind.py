"""A page that is gone leaves nothing: no widgets, no timers, no answers that come too late."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.stories.at_the_counter import AtTheCounter
from ui.counter.approval import ApprovalPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage
from ui.counter.verdict import VerdictPage
from ui.counter.who import WhoPage
from ui.page import Page


def pages(counter: AtTheCounter) -> list[str]:
    """Every page that is still there, in view or not."""
    return sorted(type(page).__name__ for page in counter.frame.findChildren(Page))


def running(counter: AtTheCounter) -> list[str]:
    """The timers of pages that still run."""
    timers = [timer for page in counter.frame.findChildren(Page) for timer in _timers(page)]
    return [timer.parent().objectName() for timer in timers if timer.isActive()]


def _timers(page: Page) -> list[QTimer]:
    side = page.side.findChildren(QTimer) if page.side else []
    return [*page.findChildren(QTimer), *side]


def click(widget: QWidget) -> None:
    """A touch, and the next one follows before anything was answered."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_visit_leaves_one_page(counter: AtTheCounter) -> None:
    counter.dessert()
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert pages(counter) == ["ReadyPage"]
    assert running(counter) == []


def test_what_lay_over_a_page_goes_with_it(counter: AtTheCounter) -> None:
    counter.fix()
    counter.hands.touch("Heel")
    counter.hands.touch("Money back")
    counter.hands.touch_main()
    counter.on(ApprovalPage)
    counter.close_band()
    counter.hands.touch_widget(counter.frame.head.who)
    counter.on(WhoPage)
    assert pages(counter) == ["FindPage", "WhoPage"]
    counter.sign_in("Farid")
    counter.on(FixPage)
    counter.hands.press("F8")
    counter.on(ReadyPage)
    assert pages(counter) == ["ReadyPage"]


def test_searching_again_and_again_keeps_one_search(counter: AtTheCounter) -> None:
    for _ in range(3):
        counter.find()
        counter.hands.press("Escape")
    counter.on(ReadyPage)
    assert pages(counter) == ["ReadyPage"]
    counter.find()
    counter.hands.touch_main()
    counter.on(FixPage)
    counter.hands.press("Escape")
    counter.hands.settle()
    assert pages(counter) == ["FindPage"]


def test_main_button_twice_before_the_answer_acts_once(counter: AtTheCounter) -> None:
    counter.find()
    click(counter.frame.bar.main)
    click(counter.frame.bar.main)
    counter.on(FixPage)
    assert counter.shop.scalar("SELECT count(*) FROM recovery_case") == 1
    counter.hands.touch("Heel")
    click(counter.frame.bar.main)
    click(counter.frame.bar.main)
    counter.hands.settle()
    assert counter.shop.scalar("SELECT count(*) FROM journal_entry WHERE act = 'agree_fix'") == 1


def test_locked_before_the_answer_came(counter: AtTheCounter) -> None:
    counter.find()
    click(counter.frame.bar.main)
    click(counter.frame.head.who)
    counter.on(WhoPage)
    counter.sign_in("Farid")
    counter.on(FixPage)


def test_parked_and_locked_in_one_breath(counter: AtTheCounter) -> None:
    counter.care()
    click(counter.frame.bar.park)
    click(counter.frame.head.who)
    counter.on(WhoPage)
    counter.sign_in("Farid")
    assert len(counter.on(ReadyPage).waiting.rows.rows()) == 1


def test_given_and_locked_in_one_breath(counter: AtTheCounter) -> None:
    counter.dessert()
    counter.hands.touch("No")
    click(counter.frame.bar.main)
    click(counter.frame.head.who)
    counter.on(WhoPage)
    counter.sign_in("Farid")
    counter.on(ReadyPage)
    assert counter.shop.scalar("SELECT state FROM voucher") == "handed_over"
    assert len(list(counter.notes.glob("*.pdf"))) == 1


def test_name_half_typed_is_forgotten_with_the_page(counter: AtTheCounter) -> None:
    page = counter.dessert()
    page.paper.words.for_name.setFocus()
    counter.hands.type("Puan Nurul")
    counter.hands.press("F8")
    counter.on(ReadyPage)
    QTest.qWait(350)
    counter.hands.settle()
    assert pages(counter) == ["ReadyPage"]
    assert counter.told() == "Parked: it waits on the first page."


def test_countdown_ends_with_the_page(counter: AtTheCounter) -> None:
    counter.hands.touch("Lock")
    for _ in range(5):
        counter.sign_in("Farid", "9999")
    assert running(counter) != []
    counter.sign_in("Aisyah")
    counter.on(ReadyPage)
    assert running(counter) == []


def test_window_closed_while_something_is_under_way(counter: AtTheCounter) -> None:
    counter.dessert()
    counter.hands.touch("No")
    click(counter.frame.bar.main)
    counter.restart()
    counter.sign_in("Aisyah")
    page = counter.page()
    assert isinstance(page, ReadyPage | HandOverPage)
    assert not isinstance(page, VerdictPage)
