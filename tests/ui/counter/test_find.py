"""Find: what was understood can be taken away, edited and added to; the person stands beside it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.finding.anything import find_anything
from core.finding.understanding import understood
from tests.core.till_rows import customer, days_ago, line, read_in, sale
from tests.stories.at_the_counter import DERBY, OXFORD, AtTheCounter
from ui.counter.find import FindPage
from ui.counter.find_rows import together
from ui.counter.fix import FixPage
from ui.counter.pick import PickPage
from ui.counter.ready import ReadyPage
from ui.language import languages, speak
from ui.parts.chip import Chip


def typed(counter: AtTheCounter, words: str) -> FindPage:
    """What was typed on the first page, and Enter."""
    counter.on(ReadyPage)
    counter.hands.type(words)
    counter.hands.press("Return")
    return counter.on(FindPage)


def chips(page: FindPage) -> list[str]:
    """The chips in view, in their order."""
    shown = [chip for chip in page.understood.findChildren(Chip) if chip.isVisible()]
    rows = sorted(shown, key=lambda chip: (chip.y(), chip.x()))
    return [chip.text() for chip in rows]


def chip(page: FindPage, word: str) -> Chip:
    """The chip of this word."""
    shown = page.understood.findChildren(Chip)
    return next(each for each in shown if each.isVisible() and each.text() == word)


def alike(counter: AtTheCounter) -> FindPage:
    """Three sales of one article within three days, and nothing that tells them apart."""
    clock = counter.shop.clock
    read_in(
        counter.shop.shop,
        sales=(
            sale("R6", days_ago(clock, 5), line("P2", 65_000)),
            sale("R7", days_ago(clock, 6), line("P2", 65_000)),
        ),
    )
    page = counter.find(DERBY)
    assert len(titles(page)) == 4
    assert titles(page)[3].startswith("Bought today")
    return page


def titles(page: FindPage) -> list[str]:
    return [row.title for row in page.list.rows.rows()]


def test_scan_chooses_a_plain_sale_beforehand(counter: AtTheCounter) -> None:
    page = counter.find(DERBY)
    row = page.list.chosen_row()
    assert row.dots == 4
    assert row.title == "Sat 14 Mar 12:00 · Derby black 41 · cash · served by Farid"
    assert row.detail.startswith("very likely: same item")
    assert row.amount == "RM 650.00"
    assert counter.said() == "Derby black 41. Next: how to put it right."


def test_sales_alike_are_left_to_the_person(counter: AtTheCounter) -> None:
    page = alike(counter)
    assert page.list.chosen_row() is None
    counter.hands.touch_main()
    assert counter.on(FindPage) is page
    assert counter.said() == "Tap the one they mean, or one of the three ways below."
    counter.hands.touch_row("Fri 13 Mar")
    counter.hands.touch_main()
    counter.on(FixPage)
    assert (
        counter.shop.scalar(
            "SELECT number FROM sale JOIN sale_line ON sale_id = sale.id "
            "JOIN case_line ON sale_line_id = sale_line.id"
        )
        == "R6"
    )


def test_cross_takes_a_chip_away(counter: AtTheCounter) -> None:
    page = typed(counter, "oxford cash")
    assert chips(page)[:2] == ["oxford", "cash"]
    cash = chip(page, "cash")
    QTest.mouseClick(
        cash, Qt.MouseButton.LeftButton, pos=QPoint(cash.width() - 12, cash.height() // 2)
    )
    counter.hands.settle()
    assert chips(page)[0] == "oxford"
    assert "cash" not in chips(page)
    assert "+ how paid" in chips(page)


def test_chip_is_edited_and_enter_stays_with_the_field(counter: AtTheCounter) -> None:
    page = typed(counter, "derby")
    counter.hands.touch_widget(chip(page, "derby"))
    assert page.understood.field.text() == "derby"
    counter.hands.type("oxford")
    counter.hands.press("Return")
    assert counter.on(FindPage) is page
    assert not page.understood.field.isVisible()
    assert chips(page)[0] == "oxford"
    assert any("Oxford" in title for title in titles(page))
    assert counter.shop.scalar("SELECT count(*) FROM recovery_case") == 0


@pytest.mark.parametrize(
    ("more", "choice", "shown"),
    [
        ("+ when", "this week", "this week · 16 Mar – 18 Mar"),
        ("+ how paid", "cash", "cash"),
        ("+ who served", "Farid", "served by Farid"),
    ],
)
def test_more_is_said_with_two_touches(
    counter: AtTheCounter, more: str, choice: str, shown: str
) -> None:
    page = counter.find(OXFORD)
    counter.hands.touch(more)
    counter.hands.touch(choice)
    assert shown in chips(page)
    assert more not in chips(page)
    assert not page.understood.choices.isVisible()


def test_amount_is_typed(counter: AtTheCounter) -> None:
    page = counter.find(OXFORD)
    counter.hands.touch("+ how much")
    counter.hands.type("about 700")
    counter.hands.press("Return")
    assert "about 700" in chips(page)
    assert "about RM 700.00" in page.list.rows.rows()[0].detail


def test_same_way_twice_closes_its_choices(counter: AtTheCounter) -> None:
    page = counter.find(OXFORD)
    counter.hands.touch("+ when")
    assert page.understood.choices.isVisible()
    counter.hands.touch("+ when")
    assert not page.understood.choices.isVisible()


def test_article_keeps_the_day_that_was_said(counter: AtTheCounter) -> None:
    page = typed(counter, "oxford this week")
    counter.hands.touch_row("Oxford tan 38")
    assert "this week · 16 Mar – 18 Mar" in chips(page)
    assert "oxford" not in chips(page)
    assert chips(page)[0] == "Oxford tan 38"


def test_last_four_name_the_person_beside_it(counter: AtTheCounter) -> None:
    page = counter.find(DERBY)
    page.whom.keypad.setFocus()
    counter.hands.type("4471")
    assert page.whom.name.text() == "Nurul Aisyah"
    assert page.whom.about.text().startswith("•••• 4471")
    assert "bought by them" in page.list.rows.rows()[0].detail
    counter.hands.touch("Somebody else")
    assert page.whom.person is None
    assert page.whom.keypad.digits() == ""
    assert "bought by them" not in page.list.rows.rows()[0].detail


def test_nobody_has_the_number_and_another_can_be_typed(counter: AtTheCounter) -> None:
    page = counter.find(DERBY)
    page.whom.keypad.setFocus()
    counter.hands.type("0000")
    assert "Nobody has this number" in counter.said()
    counter.hands.type("4471")
    assert page.whom.name.text() == "Nurul Aisyah"


def test_no_name_is_forgotten_with_the_person(counter: AtTheCounter) -> None:
    page = counter.find(DERBY)
    counter.hands.touch("No name, fine")
    assert page.whom.no_name
    page.whom.keypad.setFocus()
    counter.hands.type("4471")
    counter.hands.touch("Somebody else")
    assert not page.whom.no_name
    assert not page.whom.nameless.isChecked()


def test_letters_in_the_place_of_digits(counter: AtTheCounter) -> None:
    page = counter.find(DERBY)
    counter.hands.touch("abc")
    counter.hands.type("nurul")
    counter.hands.press("Return")
    assert "nurul" in chips(page)


def test_language_of_the_customer_changes_the_greeting(counter: AtTheCounter) -> None:
    page = counter.find(DERBY)
    page.whom.keypad.setFocus()
    counter.hands.type("4471")
    english = page.whom.greeting.text()
    counter.hands.touch("Bahasa Melayu")
    assert page.whom.greeting.text() != english
    counter.hands.touch_main()
    counter.on(FixPage)
    assert counter.shop.scalar("SELECT language FROM recovery_case") == "ms"


def test_nothing_fits_says_what_to_do(counter: AtTheCounter) -> None:
    page = typed(counter, "zzzzqqq")
    assert titles(page) == []
    assert counter.said() == "“We sell that here” always works."
    counter.hands.touch_main()
    counter.on(PickPage)


def test_head_search_adds_to_what_is_known(counter: AtTheCounter) -> None:
    page = counter.find(OXFORD)
    counter.hands.touch_widget(counter.frame.head.search)
    counter.hands.type("cash")
    counter.hands.press("Return")
    assert counter.on(FindPage) is page
    assert "cash" in chips(page)


def test_digits_choose_no_row_while_the_keypad_has_the_focus(counter: AtTheCounter) -> None:
    page = alike(counter)
    page.whom.keypad.setFocus()
    counter.hands.type("12")
    assert page.list.chosen_row() is None
    assert page.whom.keypad.digits() == "12"


@pytest.mark.parametrize(
    ("said", "shown"), [("0123454471", "•••• 4471"), ("nurul@example.com", "e-mail")]
)
def test_number_and_address_are_not_for_all_to_see(
    counter: AtTheCounter, said: str, shown: str
) -> None:
    page = counter.find(DERBY)
    counter.hands.touch_widget(counter.frame.head.search)
    counter.hands.type(said)
    counter.hands.press("Return")
    assert counter.on(FindPage) is page
    assert shown in chips(page)
    assert said not in counter.shown()


def test_what_a_person_bought_takes_one_more_touch_that_is_recorded(
    counter: AtTheCounter,
) -> None:
    counter.hands.type("tan mei hua")
    counter.hands.press("Return")
    page = counter.on(FindPage)
    assert titles(page) == ["What they bought here"]
    assert counter.said() == "What did they bring? Scan it, or type what it is."
    counter.hands.touch_row("What they bought")
    assert "Oxford tan 38" in titles(page)[0]
    looked = "SELECT count(*) FROM journal_entry WHERE act = 'look_at_purchases'"
    assert counter.shop.scalar(looked) == 1
    counter.hands.press("Escape")
    counter.hands.type("4471 derby")
    counter.hands.press("Return")
    page = counter.on(FindPage)
    assert any("Derby black 41 · cash" in title for title in titles(page))
    assert counter.shop.scalar(looked) == 1


def test_two_of_one_name_are_told_apart_by_what_they_bought_last(counter: AtTheCounter) -> None:
    clock = counter.shop.clock
    other = customer("C3", "Nurul Aisyah binti Osman", phone="012-999 1234", town="Cheras")
    read_in(
        counter.shop.shop,
        (other,),
        sales=(sale("R6", days_ago(clock, 9), line("P4", 1_200), customer_number="C3"),),
    )
    counter.on(ReadyPage)
    counter.hands.type("nurul")
    rows = counter.on(ReadyPage).results.rows.rows()
    assert sorted(row.detail for row in rows if row.key[0] == "person") == [
        "•••• 1234 · Cheras · last bought: coffee",
        "•••• 4471 · last bought: oxfords",
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("nurul", ""),
        ("rahman", " · name: Rahman"),
        ("nuurul", " · nearly: Nurul"),
        ("noorol", " · sounds like Nurul"),
        ("012-345 4471", " · this phone"),
    ],
)
def test_what_matched_of_a_person_is_told_where_it_is_not_seen(
    counter: AtTheCounter, words: str, told: str
) -> None:
    counter.on(ReadyPage)
    counter.hands.type(words)
    row = counter.on(ReadyPage).results.rows.rows()[0]
    assert (row.title, row.detail) == ("Nurul Aisyah", f"•••• 4471{told}")


def test_the_lines_of_one_sale_stand_together(counter: AtTheCounter) -> None:
    first, second, *_ = counter.shop.ask(find_anything, "oxford").sales
    of_first = replace(first, sale_line_id=99, article="Wool socks")
    assert together((first, second, of_first)) == [first, of_first, second]
    counter.on(ReadyPage)


def test_what_was_touched_stays_chosen_while_more_is_said(counter: AtTheCounter) -> None:
    page = alike(counter)
    counter.hands.touch_row("Fri 13 Mar")
    counter.hands.touch_widget(page.understood.ways["payment"])
    counter.hands.touch("cash")
    row = page.list.chosen_row()
    assert row is not None
    assert row.title.startswith("Fri 13 Mar")


def test_a_day_in_words_says_which_day_is_meant(counter: AtTheCounter) -> None:
    page = typed(counter, "derby last saturday")
    assert "last saturday · Sat 14 Mar" in chips(page)
    counter.hands.touch_widget(chip(page, "last saturday · Sat 14 Mar"))
    assert page.understood.field.text() == "last saturday"


@pytest.mark.parametrize("language", [*languages()])
def test_what_is_touched_can_be_edited_in_the_staffs_language(
    counter: AtTheCounter, qapp: QApplication, language: str
) -> None:
    page = counter.find(DERBY)
    speak(qapp, language)
    try:
        kinds = ("when", "payment")
        phrases = [phrase for kind in kinds for phrase, _ in page.understood.phrases(kind)]
    finally:
        speak(qapp, "en")
    assert len(phrases) == 8
    for phrase in phrases:
        asked = counter.shop.ask(understood, phrase.asked).chips
        said = counter.shop.ask(understood, phrase.said).chips
        assert [chip.value for chip in said] == [chip.value for chip in asked]


def test_where_the_page_is_too_high_only_one_thing_scrolls(counter: AtTheCounter) -> None:
    page = alike(counter)
    assert page.list.verticalScrollBar().maximum() == 0
    counter.frame.resize(700, 400)
    counter.hands.settle()
    assert page.list.verticalScrollBar().maximum() == 0
    assert page.list.height() >= page.list.height_for(4)
    counter.hands.touch_row("Bought today")
    assert page.list.chosen_row().title.startswith("Bought today")
    for _ in range(3):
        counter.hands.press("Up")
    top = page.list.visualRect(page.list.currentIndex()).center()
    assert page.list.viewport().visibleRegion().contains(top)
    counter.frame.resize(1366, 768)
    counter.hands.settle()
    counter.hands.look_away_from_fit()
