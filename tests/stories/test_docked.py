"""Docked beside the till: every page in a narrow strip, by touches, and nothing is missed."""

from tests.core.small_shop import PINS
from tests.stories.at_the_counter import DERBY, OXFORD, AtTheCounter
from tests.stories.test_a_voucher_comes_back import qr
from ui.counter.approval import ApprovalPage
from ui.counter.care import CarePage
from ui.counter.everything import EverythingPage
from ui.counter.extra import ExtraPage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.hurt import HurtPage
from ui.counter.quick import QuickPage
from ui.counter.ready import ReadyPage
from ui.counter.till_sheet import TillSheet
from ui.counter.verdict import VerdictPage
from ui.counter.who import WhoPage
from ui.parts.sentence import Sentence
from ui.touches import Counts, Touches


def touch_each(docked: AtTheCounter, keys: str) -> None:
    for key in keys:
        docked.hands.touch(key)


def test_a_name_then_the_keys_below_it(docked: AtTheCounter) -> None:
    docked.hands.touch_widget(docked.frame.head.who)
    docked.on(WhoPage)
    docked.hands.touch("Farid")
    assert "Aisyah" not in docked.shown()
    docked.hands.touch("Farid")
    docked.hands.touch("Aisyah")
    touch_each(docked, PINS["Aisyah"])
    docked.on(ReadyPage)


def test_the_keys_of_the_phone_write_into_the_one_field(docked: AtTheCounter) -> None:
    page = docked.on(ReadyPage)
    touch_each(docked, "447")
    assert page.search.text() == "447"
    assert page.keypad.isVisible()
    touch_each(docked, "1")
    page = docked.on(FindPage)
    docked.hands.scan(DERBY)
    assert page.list.chosen_row() is not None
    assert page.whom_line.who.text().startswith("Nurul Aisyah · •••• 4471")


def test_typed_letters_take_the_room_of_the_keys(docked: AtTheCounter) -> None:
    page = docked.on(ReadyPage)
    docked.hands.type("derby")
    assert not page.keypad.isVisible()
    assert page.results.isVisible()
    docked.hands.touch_row("Derby")
    docked.on(FindPage)


def test_who_it_is_stands_in_one_line(docked: AtTheCounter) -> None:
    page = docked.find()
    docked.hands.touch("No name, fine")
    assert page.whom.no_name
    docked.hands.touch("Who is it?")
    assert not page.list.isVisible()
    touch_each(docked, "0000")
    assert "Nobody has this number" in docked.said()
    assert page.whom.keypad.isVisible()
    touch_each(docked, "4471")
    assert page.list.isVisible()
    assert "4471" in page.whom_line.who.text()
    assert not page.whom_line.nameless.isVisible()
    docked.hands.touch_widget(page.whom_line.who)
    assert "so glad" in docked.shown()
    docked.hands.touch("Back to what fits")
    assert page.list.isVisible()


def test_more_can_be_said_behind_one_chip(docked: AtTheCounter) -> None:
    page = docked.find()
    docked.hands.touch("+ say more")
    docked.hands.touch("when")
    docked.hands.touch("2 weeks")
    assert "two weeks ago" in docked.shown()
    assert page.list.rows.rows()


def test_what_is_for_the_till_lies_over_the_fix(docked: AtTheCounter) -> None:
    page = docked.fix()
    docked.hands.touch("Heel")
    docked.hands.touch("For the till")
    sheet = docked.on(TillSheet)
    said = [each.text() for each in sheet.findChildren(Sentence)]
    assert "Derby black 41: Return 1, sell 1 of the same." in said
    docked.hands.scan(OXFORD)
    assert "till's window" in docked.said()
    docked.hands.touch("Print this as a slip")
    assert "printed" in docked.said()
    docked.hands.touch("Done at the till")
    assert docked.on(FixPage) is page
    docked.hands.touch("Back to shelf")
    assert "back to shelf" in docked.said()


def test_two_things_stand_line_below_line(docked: AtTheCounter) -> None:
    page = docked.fix()
    docked.hands.touch("Heel")
    docked.hands.touch("One more thing")
    docked.on(FindPage)
    docked.hands.scan(OXFORD)
    docked.hands.touch_row("Thu 12 Mar")
    docked.hands.touch_main()
    page = docked.on(FixPage)
    tops = [line.y() for line in (*page.cart.back, *page.cart.out)]
    assert sorted(tops) == [tops[0], tops[2], tops[1], tops[3]]
    docked.hands.touch_widget(page.cart.back[1].fewer)
    assert len(docked.on(FixPage).cart.back) == 1


def test_the_sentence_is_whole_in_every_language(docked: AtTheCounter) -> None:
    page = docked.care()
    for language in ("Bahasa Melayu", "中文", "தமிழ்"):
        docked.hands.touch(language)
        docked.hands.touch("Came specially")
    docked.hands.touch("Say it differently")
    assert page.say_it_so.isVisible()
    docked.hands.touch("English")
    docked.hands.touch_main()
    docked.on(ExtraPage)


def test_a_touch_on_the_row_gives_it(docked: AtTheCounter) -> None:
    page = docked.extra()
    card = page.cards[0]
    assert card.height() == card.give.height()
    docked.hands.touch("Everything")
    docked.on(EverythingPage)
    docked.hands.press("Escape")
    docked.hands.touch_widget(docked.on(ExtraPage).cards[0].give)
    docked.on(HandOverPage)


def test_the_note_and_the_question_of_the_call(docked: AtTheCounter) -> None:
    docked.find()
    docked.hands.touch("No name, fine")
    docked.hands.touch_main()
    docked.on(FixPage)
    docked.hands.touch("Heel")
    docked.hands.touch_main()
    docked.on(CarePage)
    docked.hands.touch_main()
    page = docked.on(ExtraPage)
    place = [card.name.text() for card in page.cards].index("Free dessert")
    docked.hands.touch_widget(page.cards[place].give)
    page = docked.on(HandOverPage)
    assert page.paper is not None
    assert page.paper.note.width() == page.paper.how.width()
    docked.hands.touch_row("Write it by hand")
    docked.hands.touch_main()
    docked.on(ReadyPage)


def test_a_colleague_is_asked_on_a_sheet(docked: AtTheCounter) -> None:
    docked.extra()
    docked.hands.touch("Everything")
    docked.hands.touch_row("The manager's card")
    docked.hands.touch_main()
    page = docked.on(ApprovalPage)
    assert not page.side.parentWidget().visibleRegion().isEmpty()
    docked.hands.touch("Mei Ling")
    touch_each(docked, PINS["Mei Ling"])
    docked.on(HandOverPage)


def test_a_good_voucher_is_one_touch(docked: AtTheCounter) -> None:
    docked.sign_in("Farid")
    docked.on(ReadyPage)
    code = qr(docked, docked.shop.voucher(receipt="R1"))
    docked.hands.scan(code)
    page = docked.on(VerdictPage)
    docked.hands.touch("The same guest")
    touches = Touches(docked.frame)
    docked.hands.touch_main()
    docked.on(ReadyPage)
    assert touches.counts() == Counts(touches=1)
    docked.hands.scan(code)
    page = docked.on(VerdictPage)
    assert page.main_word == "Find the customer"
    docked.hands.touch("Close")


def test_the_quick_case_turns_by_itself(docked: AtTheCounter) -> None:
    touches = Touches(docked.frame)
    docked.hands.touch("Nothing to bring back")
    page = docked.on(QuickPage)
    docked.hands.touch("Cold")
    assert not page.happened.isVisible()
    docked.hands.touch("Made again")
    docked.hands.touch_main()
    assert page.extra.isVisible()
    assert not page.put_right.isVisible()
    docked.hands.touch_main()
    docked.on(ReadyPage)
    assert touches.counts() == Counts(touches=5)


def test_the_quick_case_is_corrected_and_told_more(docked: AtTheCounter) -> None:
    docked.hands.touch("Nothing to bring back")
    page = docked.on(QuickPage)
    docked.hands.touch("Cold")
    docked.hands.touch("What happened: Cold")
    docked.hands.touch("Waited long")
    assert page.put_right.isVisible()
    docked.hands.touch("+ Who")
    assert not page.put_right.isVisible()
    touch_each(docked, "4471")
    assert page.put_right.isVisible()
    docked.hands.touch("Someone was hurt or ill")
    docked.on(HurtPage)
    docked.hands.touch_main()
    docked.on(ReadyPage)


def test_the_whole_story_takes_no_more_touches_than_wide(docked: AtTheCounter) -> None:
    touches = Touches(docked.frame)
    touch_each(docked, "4471")
    docked.on(FindPage)
    docked.hands.scan(DERBY)
    docked.hands.touch_main()
    docked.on(FixPage)
    docked.hands.touch("Heel")
    docked.hands.touch_main()
    docked.on(CarePage)
    docked.hands.touch_main()
    page = docked.on(ExtraPage)
    docked.hands.touch_widget(page.cards[0].give)
    docked.on(HandOverPage)
    docked.hands.touch("Yes")
    docked.hands.touch_main()
    docked.on(ReadyPage)
    assert touches.counts() == Counts(touches=7, typed=1, scans=1)
