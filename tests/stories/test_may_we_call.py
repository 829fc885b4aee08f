"""The question of the call: a number is asked for once, where none is known."""

from datetime import date

from tests.stories.at_the_counter import DERBY, OXFORD, AtTheCounter
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage


def known(counter: AtTheCounter, scanned: str, ending: str) -> None:
    """Whose phone ends so is told beside the sale."""
    page = counter.find(scanned)
    page.whom.keypad.setFocus()
    counter.hands.type(ending)
    counter.hands.touch_main()
    counter.hands.touch("Heel")
    counter.hands.touch_main()
    counter.hands.touch_main()
    counter.hands.touch("A personal thank-you")
    counter.on(HandOverPage)


def follow_ups(counter: AtTheCounter) -> list[object]:
    return counter.shop.rows(
        "SELECT way, due_on, state, customer.phone, customer.address_as "
        "FROM follow_up JOIN customer ON customer.id = customer_id"
    )


def test_known_customer_is_called_in_a_week(counter: AtTheCounter) -> None:
    known(counter, DERBY, "4471")
    counter.hands.touch_main()
    assert counter.said() == "Ask whether we may call."
    counter.hands.touch("Yes")
    page = counter.on(HandOverPage)
    assert page.call.who_calls.text() == "Mei Ling calls on Wed 25 Mar. •••• 4471"
    assert not page.call.number.isVisible()
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert counter.told() == "Given. Call on Wed 25 Mar."
    (call,) = follow_ups(counter)
    assert (call.way, call.state) == ("call", "due")
    assert date.fromisoformat(str(call.due_on)) == date(2026, 3, 25)


def test_number_is_typed_where_none_is_known(counter: AtTheCounter) -> None:
    page = counter.dessert()
    page.paper.words.for_name.setFocus()
    counter.hands.type("Tan Mei Hua")
    counter.hands.touch("Message")
    assert page.call.number.isVisible()
    assert counter.said() == "Type their number, or touch No."
    counter.hands.touch_main()
    counter.on(HandOverPage)
    counter.hands.type("0123459999")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    (call,) = follow_ups(counter)
    assert call.way == "message"
    assert call.phone == "+60123459999"
    assert call.address_as == "Tan Mei Hua"


def test_number_that_is_none_is_told_before_anything_is_printed(counter: AtTheCounter) -> None:
    page = counter.dessert()
    counter.hands.touch("Yes")
    counter.hands.type("9999999999999")
    counter.hands.touch_main()
    assert counter.on(HandOverPage) is page
    assert counter.said().startswith("This is not a whole phone number.")
    assert list(counter.notes.glob("*.pdf")) == []
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert len(list(counter.notes.glob("*.pdf"))) == 1
    assert counter.shop.scalar("SELECT count(*) FROM print_job") == 1
    assert follow_ups(counter) == []


def test_number_from_abroad(counter: AtTheCounter) -> None:
    page = counter.dessert()
    counter.hands.touch("Yes")
    counter.hands.touch("+")
    counter.hands.type("4930901820")
    assert page.call.number.digits() == "+4930901820"
    counter.hands.touch_main()
    counter.on(ReadyPage)
    (call,) = follow_ups(counter)
    assert call.phone == "+4930901820"


def test_who_wishes_no_calls_is_not_asked(counter: AtTheCounter) -> None:
    known(counter, DERBY, "4471")
    counter.hands.press("F8")
    counter.shop.raw("UPDATE customer SET do_not_call = 1")
    counter.hands.touch_row("N.")
    page = counter.on(HandOverPage)
    assert page.call.answer() == "no"
    assert counter.frame.bar.main.text() == "Given"
    counter.hands.touch("Yes")
    counter.hands.touch_main()
    counter.on(HandOverPage)
    assert counter.said() == "This customer wishes no calls. Choose No."
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert follow_ups(counter) == []


def test_cafe_is_asked_the_next_day(counter: AtTheCounter) -> None:
    counter.find("SKU-P4")
    counter.hands.touch_main()
    page = counter.page()
    counter.hands.touch_widget(next(iter(page.reasons.chips().values())))
    counter.hands.touch_main()
    counter.hands.touch_main()
    counter.hands.touch("A personal thank-you")
    counter.on(HandOverPage)
    assert "Thu 19 Mar" in counter.shown()
    assert OXFORD not in counter.shown()
