"""A cold lunch, a long wait: five taps, nothing typed, no paper, no name."""

from tests.core.small_shop import PINS
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.approval import ApprovalPage
from ui.counter.everything import EverythingPage
from ui.counter.hand_over import HandOverPage
from ui.counter.pick import PickPage
from ui.counter.quick import QuickPage
from ui.counter.ready import ReadyPage


def quick(counter: AtTheCounter) -> QuickPage:
    """It is about something that nobody can bring back."""
    counter.on(ReadyPage)
    counter.hands.touch("Nothing to bring back")
    return counter.on(QuickPage)


def put_right(counter: AtTheCounter, reason: str = "Cold", way: str = "Made again") -> QuickPage:
    """It is put right, and sorry was said."""
    page = quick(counter)
    counter.hands.touch(reason)
    counter.hands.touch(way)
    counter.hands.touch_main()
    return page


def told(counter: AtTheCounter) -> dict[str, object]:
    """What the shop's data says of the only case."""
    (row,) = counter.shop.rows(
        "SELECT reason, fix, article, product_id, ticket, back_minor, brought, customer_id, no_name"
        " FROM case_line JOIN recovery_case c ON c.id = case_id"
    )
    return dict(row._mapping)


def given(counter: AtTheCounter) -> list[tuple[str, int, str | None]]:
    """What was given, its cost, and the voucher that went with it."""
    return [
        tuple(row)
        for row in counter.shop.rows(
            "SELECT state, cost_minor, voucher_id FROM given_gesture WHERE state <> 'released'"
        )
    ]


def test_each_step_is_an_act_on_record(counter: AtTheCounter) -> None:
    put_right(counter)
    counter.hands.touch_main()
    counter.on(ReadyPage)
    acts = [row[0] for row in counter.shop.rows("SELECT act FROM journal_entry ORDER BY number")]
    assert acts[-5:] == [
        "take_up_problem",
        "agree_fix",
        "say_sorry",
        "choose_gesture",
        "hand_over",
    ]


def test_one_column_opens_after_the_other(counter: AtTheCounter) -> None:
    page = quick(counter)
    assert page.put_right.tiles == {}
    assert counter.said() == "Touch what happened."
    counter.hands.touch_main()
    assert counter.on(QuickPage).happened.first().hasFocus()
    counter.hands.touch("Cold")
    assert counter.said() == "Touch how we put it right."
    counter.hands.touch_main()
    assert page.put_right.first().hasFocus()
    counter.hands.touch("Made again")
    assert "sorry" in counter.said()
    assert page.extra.tiles == {}
    counter.hands.touch_main()
    assert len(page.extra.tiles) == 6
    assert not page.put_right.first().isEnabled()


def test_what_happened_may_be_corrected_until_sorry_was_said(counter: AtTheCounter) -> None:
    page = quick(counter)
    counter.hands.touch("Cold")
    counter.hands.touch("Waited long")
    assert "Made again" not in counter.shown()
    assert "Another table or seat" in counter.shown()
    counter.hands.touch("Put right at once")
    counter.hands.touch_main()
    assert page.main_word == "Given"
    assert told(counter)["reason"] == "service_wait"
    assert counter.shop.scalar("SELECT count(*) FROM recovery_case") == 1


def test_the_rarer_things_stand_behind_other(counter: AtTheCounter) -> None:
    seen = set()
    page = quick(counter)
    for _ in range(4):
        seen |= {tile.text() for tile in page.happened.tiles.values()}
        counter.hands.touch("Other")
    assert {"Hair or object in it", "Felt unwelcome", "Wrong drink"} <= seen
    assert "Felt ill, or an allergy" not in seen
    assert page.happened.first().text() == "Cold"


def test_who_it_was_is_asked_only_if_they_like(counter: AtTheCounter) -> None:
    quick(counter)
    counter.hands.touch("+ Who")
    for digit in "4471":
        counter.hands.touch(digit)
    assert "Nurul Aisyah •••• 4471" in counter.shown()
    counter.hands.touch("Cold")
    counter.hands.touch("Made again")
    counter.hands.touch_main()
    counter.hands.touch_main()
    counter.on(HandOverPage)
    counter.hands.touch("Yes")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert told(counter)["customer_id"] is not None
    assert counter.shop.scalar("SELECT way FROM follow_up") == "call"


def test_nobody_known_by_the_number(counter: AtTheCounter) -> None:
    quick(counter)
    counter.hands.touch("+ Who")
    for digit in "0000":
        counter.hands.touch(digit)
    assert "Go on without" in counter.shown()


def test_table_and_dish_stand_with_the_case(counter: AtTheCounter) -> None:
    quick(counter)
    counter.hands.touch("+ Table")
    counter.hands.touch("1")
    counter.hands.touch("2")
    counter.hands.touch("Keep it")
    counter.hands.touch("Cold")
    counter.hands.touch("+ Which dish")
    counter.on(PickPage)
    counter.hands.type("flat")
    counter.hands.touch_row("Flat white")
    counter.hands.touch_main()
    counter.on(QuickPage)
    assert "Table or ticket 12" in counter.shown()
    counter.hands.touch("Made again")
    assert "Flat white" in counter.said()
    counter.hands.touch_main()
    assert told(counter)["ticket"] == "12"
    assert told(counter)["article"] == "Flat white"
    assert counter.shop.scalar("SELECT count(*) FROM goods_return") == 0


def test_off_the_bill_comes_what_is_said_to_be_on_it(counter: AtTheCounter) -> None:
    page = quick(counter)
    counter.hands.touch("Cold")
    counter.hands.touch("Taken off the bill")
    counter.on(PickPage)
    counter.hands.press("Escape")
    counter.on(QuickPage)
    assert counter.said() == "Say which dish comes off the bill."
    counter.hands.touch("+ Which dish")
    counter.hands.type("flat")
    counter.hands.touch_row("Flat white")
    counter.hands.touch_main()
    counter.on(QuickPage)
    assert page.put_right.tiles["taken_off"].subtitle == "RM 12.00"
    counter.hands.touch_main()
    assert told(counter)["back_minor"] == 1_200


def test_a_dear_dish_comes_off_the_bill_with_a_colleague(counter: AtTheCounter) -> None:
    counter.shop.raw("UPDATE product SET price_minor = 9000 WHERE number = 'P4'")
    quick(counter)
    counter.hands.touch("Cold")
    counter.hands.touch("Taken off the bill")
    counter.hands.type("flat")
    counter.hands.touch_row("Flat white")
    counter.hands.touch_main()
    counter.on(QuickPage)
    counter.hands.touch_main()
    counter.on(ApprovalPage)
    counter.hands.touch("Mei Ling")
    counter.hands.type(PINS["Mei Ling"])
    page = counter.on(QuickPage)
    assert page.main_word == "Given"
    assert told(counter)["back_minor"] == 9_000


def test_a_thank_you_or_nothing(counter: AtTheCounter) -> None:
    page = put_right(counter)
    counter.hands.touch("Not today")
    assert page.main_word == "Not today"
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert given(counter) == []
    put_right(counter)
    counter.hands.touch("A personal thank-you")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert given(counter) == [("handed_over", 0, None)]


def test_a_note_for_the_next_visit_has_its_own_page(counter: AtTheCounter) -> None:
    put_right(counter)
    counter.hands.touch("Everything")
    counter.on(EverythingPage)
    counter.hands.touch_row("Free dessert")
    counter.hands.touch_main()
    page = counter.on(QuickPage)
    assert page.main_word == "Give"
    assert "Free dessert" in counter.shown()
    counter.hands.touch_main()
    counter.on(HandOverPage)


def test_the_gift_without_a_name_has_its_limit(counter: AtTheCounter) -> None:
    put_right(counter)
    counter.hands.touch("Everything")
    counter.hands.touch_row("Shoe-care kit")
    counter.hands.touch_main()
    counter.on(QuickPage)
    counter.hands.touch_main()
    counter.on(ApprovalPage)
    assert given(counter) == []


def test_the_power_goes_and_the_case_is_there(counter: AtTheCounter) -> None:
    quick(counter)
    counter.hands.touch("Wrong dish")
    counter.restart()
    counter.sign_in("Aisyah")
    page = counter.on(QuickPage)
    assert page.happened.tiles["food_wrong"].isChecked()
    counter.hands.touch("Another dish")
    counter.hands.touch_main()
    counter.restart()
    counter.sign_in("Aisyah")
    page = counter.on(QuickPage)
    assert page.main_word == "Given"
    assert page.put_right.tiles["another_dish"].isChecked()


def test_back_is_one_step_at_a_time(counter: AtTheCounter) -> None:
    put_right(counter)
    counter.hands.press("Escape")
    page = counter.on(QuickPage)
    assert page.main_word == "Said it"
    counter.hands.press("Escape")
    page = counter.on(QuickPage)
    assert page.put_right.tiles["made_again"].isChecked()
    counter.hands.touch("Another dish")
    counter.hands.touch_main()
    assert told(counter)["fix"] == "another_dish"
    counter.hands.press("F3")
    counter.on(QuickPage)
    counter.hands.press("Escape")
    counter.on(ReadyPage)
    assert counter.shop.scalar("SELECT parked FROM recovery_case")


def test_left_again_before_anything_was_done(counter: AtTheCounter) -> None:
    quick(counter)
    counter.hands.touch("Cold")
    counter.hands.press("Escape")
    counter.on(ReadyPage)
    assert counter.shop.scalar("SELECT cancelled FROM recovery_case")


def test_parked_and_taken_up_again_by_a_colleague(counter: AtTheCounter) -> None:
    quick(counter)
    counter.hands.touch("Waited long")
    counter.hands.press("F8")
    counter.on(ReadyPage)
    counter.hands.press("Escape")
    counter.sign_in("Farid")
    counter.on(ReadyPage)
    counter.hands.touch_row("Service")
    page = counter.on(QuickPage)
    assert page.happened.tiles["service_wait"].isChecked()
