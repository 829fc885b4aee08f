"""The pages one by one, where a whole visit would be too coarse."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from core.goods.records import Product
from core.recovery.records import Case
from tests.core.small_shop import PINS
from tests.stories.at_the_counter import DERBY, OXFORD, AtTheCounter
from ui.counter.care import CarePage
from ui.counter.everything import EverythingPage
from ui.counter.extra import ExtraPage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.head_state import State, in_words
from ui.counter.pick import PickPage
from ui.counter.ready import ReadyPage
from ui.counter.who import WhoPage
from ui.page import Step
from ui.parts.result_list import ResultList

# Who serves -----------------------------------------------------------------------------
from ui.system_printers import SystemPrinter


def test_everybody_has_a_tile_and_the_pin_shows_no_digit(counter: AtTheCounter) -> None:
    counter.hands.touch("Lock")
    page = counter.on(WhoPage)
    for name in PINS:
        counter.hands.touch(name)
        assert page.pad.heading.text() == name
    counter.hands.type("13")
    assert page.pad.count() == 2
    assert "13" not in counter.shown()
    counter.hands.touch("Aisyah")
    assert page.pad.count() == 0


def test_enter_without_a_name_says_what_comes_first(counter: AtTheCounter) -> None:
    counter.hands.touch("Lock")
    counter.on(WhoPage)
    counter.hands.press("Return")
    assert counter.said() == "Touch your name first."
    counter.hands.press("Space")
    counter.hands.press("Return")
    assert counter.said().startswith("Enter your PIN")


def test_whole_way_by_keyboard(counter: AtTheCounter) -> None:
    """From who serves to the fix without a touch."""
    counter.hands.press("Escape")
    counter.on(WhoPage)
    counter.hands.type("1")
    counter.hands.type(PINS["Aisyah"])
    counter.on(ReadyPage)
    counter.hands.type("derby")
    counter.hands.press("Return")
    counter.on(FindPage)
    counter.hands.press("Down")
    counter.hands.press("Return")
    counter.on(FixPage)


# Ready ----------------------------------------------------------------------------------


def test_what_fits_stands_there_as_one_types(counter: AtTheCounter) -> None:
    page = counter.on(ReadyPage)
    counter.hands.type("o")
    assert not page.results.isVisible()
    counter.hands.type("xford")
    assert page.results.isVisible()
    assert page.results.rows.rows()[0].title == "Oxford tan 38"
    counter.hands.touch_row("Oxford tan 38")
    found = counter.on(FindPage)
    assert "Oxford tan 38" in found.list.rows.rows()[0].title


def test_arrow_keys_reach_every_row_before_one_is_chosen(counter: AtTheCounter) -> None:
    page = counter.on(ReadyPage)
    counter.hands.type("o")
    counter.hands.type("xford")
    page.results.setFocus()
    for _ in range(5):
        counter.hands.press("Down")
    assert counter.on(ReadyPage) is page
    assert page.results.currentIndex().row() == len(page.results.rows.rows()) - 1
    counter.hands.press("Up")
    counter.hands.press("Space")
    counter.on(FindPage)


def test_person_is_found_by_name_and_shown_without_their_purchases(counter: AtTheCounter) -> None:
    counter.on(ReadyPage)
    counter.hands.type("nurul")
    counter.hands.touch_row("Nurul")
    page = counter.on(FindPage)
    assert page.whom.name.text() == "Nurul Aisyah"
    assert page.whom.about.text().startswith("•••• 4471")


def test_enter_on_an_empty_page_says_how_to_begin(counter: AtTheCounter) -> None:
    page = counter.on(ReadyPage)
    counter.hands.press("Return")
    assert counter.said().startswith("Scan the article, or type")
    assert page.search.hasFocus()


def test_last_four_on_the_first_page(counter: AtTheCounter) -> None:
    page = counter.on(ReadyPage)
    page.keypad.setFocus()
    counter.hands.type("4471")
    assert counter.on(FindPage).whom.name.text() == "Nurul Aisyah"


def test_waiting_says_how_long(counter: AtTheCounter) -> None:
    counter.care()
    counter.shop.clock.moment += timedelta(minutes=17)
    counter.hands.press("F8")
    (row,) = counter.on(ReadyPage).waiting.rows.rows()
    assert row.detail.endswith("with Aisyah · 17 min")


# Picking an article -----------------------------------------------------------------------


def test_pick_says_what_to_type_and_when_nothing_fits(counter: AtTheCounter) -> None:
    counter.hands.touch("We sell that here")
    page = counter.on(PickPage)
    counter.hands.press("Return")
    assert page.search.hasFocus()
    assert counter.said() == "Type what it is called, then touch the article."
    counter.hands.type("zzzz")
    assert page.list.rows.rows() == []
    counter.hands.press("Escape")
    counter.on(ReadyPage)


def test_pick_takes_a_scan_and_says_when_it_is_unknown(counter: AtTheCounter) -> None:
    counter.hands.touch("We sell that here")
    page = counter.on(PickPage)
    counter.hands.scan("4006381333931")
    assert counter.said() == "We do not know this code. Type what the article is called."
    assert page.search.hasFocus()
    counter.hands.scan(OXFORD)
    counter.on(FindPage)


# Fix --------------------------------------------------------------------------------------


def test_out_of_stock_offers_another_item(counter: AtTheCounter) -> None:
    with counter.shop.shop.database.writing() as session:
        for product in session.query(Product).filter_by(sku=DERBY):
            product.stock = 0
    page = counter.fix()
    assert page.tiles["another_item"].isChecked()
    assert page.tiles["same_again"].subtitle == "0 in stock"


def test_other_reasons_are_one_touch_away(counter: AtTheCounter) -> None:
    page = counter.fix()
    few = len(page.reasons.chips())
    counter.hands.touch("Other")
    assert len(page.reasons.chips()) > few
    assert not page.happened.other.isVisible()


def test_swap_that_was_none_goes_to_the_faulty_box(counter: AtTheCounter) -> None:
    page = counter.fix()
    counter.hands.touch("Nothing wrong")
    assert page.side.old_one.chosen_keys() == ["shelf"]
    counter.hands.touch("Heel")
    assert page.side.old_one.chosen_keys() == ["faulty_box"]
    assert page.main_word == "Fixed"
    assert "faulty box" in counter.said()


def test_scan_of_the_same_article_is_the_same_again(counter: AtTheCounter) -> None:
    page = counter.fix()
    counter.hands.touch("Heel")
    counter.hands.scan(OXFORD)
    assert page.tiles["another_item"].isChecked()
    counter.hands.scan(DERBY)
    assert page.tiles["same_again"].isChecked()
    counter.hands.scan("4006381333931")
    assert counter.said().startswith("We do not know this code.")


def test_where_the_old_one_goes_is_kept(counter: AtTheCounter) -> None:
    counter.fix()
    counter.hands.touch("Heel")
    counter.hands.touch("Supplier")
    counter.hands.touch_main()
    counter.on(CarePage)
    assert counter.shop.scalar("SELECT old_one_to FROM case_line") == "supplier"
    assert "The old one: supplier." in counter.shown()


# Care -------------------------------------------------------------------------------------


def test_each_touch_changes_the_sentence(counter: AtTheCounter) -> None:
    page = counter.care()
    said = {page.sentence.text()}
    for word in ("Came specially", "Waited long", "Bahasa Melayu", "中文", "தமிழ்"):
        counter.hands.touch(word)
        said.add(page.sentence.text())
    assert len(said) == 6
    assert page.say_it_so.text() != ""
    counter.hands.touch("English")
    before = page.sentence.text()
    counter.hands.touch("Say it differently")
    assert page.sentence.text() != before
    counter.hands.touch_main()
    counter.on(ExtraPage)
    with counter.shop.shop.database.reading() as session:
        case = session.query(Case).one()
        assert case.language == "en"
        assert set(case.costs.split(",")) == {"came", "waited"}


# Extra ------------------------------------------------------------------------------------


def test_suggestions_say_why_and_how_many_and_what_enter_gives(counter: AtTheCounter) -> None:
    page = counter.extra()
    names = [card.name.text() for card in page.cards]
    assert names[0] == "Pair of socks"
    assert len(names) == len(set(names)) == 3
    assert "23 left." in page.cards[0].why.text()
    assert counter.frame.bar.main.text() == "Give: Pair of socks"
    assert "a pair of soft cotton socks" in page.words.text()
    counter.hands.press("Return")
    counter.on(HandOverPage)
    assert counter.shop.scalar("SELECT stock FROM gesture WHERE code = 1") == 22


def test_everything_lists_each_time_once_and_asks_where_needed(counter: AtTheCounter) -> None:
    counter.extra()
    counter.hands.touch("Everything")
    page = counter.on(EverythingPage)
    rows = {(row.title, row.detail.split(" · ")[0]): row.detail for row in page.list.rows.rows()}
    assert len(rows) == len(page.list.rows.rows())
    assert "Ask a colleague." in rows["The manager's card", "next visit"]
    assert {when for _, when in rows} == {"now", "next visit"}
    assert counter.frame.bar.main.text() == "Give"


# All of them --------------------------------------------------------------------------------


def test_every_list_keeps_qts_rules(counter: AtTheCounter) -> None:
    """Qt's own tester watches each list while rows come and go; a broken rule warns and fails."""
    testers: list[QAbstractItemModelTester] = []
    mode = QAbstractItemModelTester.FailureReportingMode.Warning

    def watch() -> None:
        views = counter.frame.findChildren(ResultList)
        testers.extend(QAbstractItemModelTester(view.rows, mode) for view in views)

    watch()
    counter.hands.type("oxf")
    counter.hands.type("ord")
    counter.hands.press("Return")
    counter.on(FindPage)
    watch()
    counter.hands.touch("+ when")
    counter.hands.touch("this week")
    counter.hands.press("Down")
    assert len(testers) >= 3


def test_undecided_steps_cannot_be_touched(counter: AtTheCounter) -> None:
    counter.care()
    buttons = counter.frame.steps.buttons
    assert buttons[Step.FIX].isEnabled()
    assert not buttons[Step.EXTRA].isEnabled()
    QTest.mouseClick(buttons[Step.EXTRA], Qt.MouseButton.LeftButton)
    counter.on(CarePage)
    counter.hands.touch_widget(buttons[Step.FIND])
    counter.on(CarePage)
    assert counter.told() == "The fix is agreed. Go back to Fix first."


def test_head_says_how_old_the_sales_are(counter: AtTheCounter) -> None:
    said = counter.frame.head.state
    assert said.text() == "Sales up to yesterday 12:00 · notes as PDF"
    counter.shop.clock.moment += timedelta(days=1)
    look_at_the_head(counter)
    assert said.text() == "Sales up to Tue 17 Mar · ask Arif"
    assert said.property("ink") == "on_calm"


def test_head_says_that_the_printer_does_not_answer(counter: AtTheCounter) -> None:
    counter.printers.insert(0, SystemPrinter("not there"))
    look_at_the_head(counter)
    assert counter.frame.head.state.text() == "Printer: paper or cable?"


def test_head_says_what_belongs_there_on_the_first_day(counter: AtTheCounter) -> None:
    state = State(up_to=None, who_mends="Arif", printer="ready")
    assert in_words(counter.counter.serving, state) == ("No sales read in yet", True)


def look_at_the_head(counter: AtTheCounter) -> None:
    counter.counter.state.look()
    counter.hands.settle()


def test_another_case_is_not_begun_over_an_open_one(counter: AtTheCounter) -> None:
    page = counter.care()
    counter.hands.scan(OXFORD)
    assert counter.on(CarePage) is page
    assert counter.told() == "Park this one first (F8), then look for another."
