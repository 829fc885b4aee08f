"""Someone was hurt or ill: no gift, the manager is called, the words are kept."""

from tests.core.small_shop import SOCKS
from tests.stories.at_the_counter import AtTheCounter
from tests.stories.test_nothing_to_bring_back import put_right, quick
from ui.counter.fix import FixPage
from ui.counter.hurt import HurtPage
from ui.counter.quick import QuickPage
from ui.counter.ready import ReadyPage


def left(counter: AtTheCounter) -> dict[str, object]:
    """What the shop's data says of the only case."""
    (row,) = counter.shop.rows(
        "SELECT hurt, cancelled, closed_at IS NOT NULL AS closed, in_their_words, reason, fix,"
        " (SELECT count(*) FROM given_gesture) AS gifts FROM case_line"
        " JOIN recovery_case c ON c.id = case_id"
    )
    return dict(row._mapping)


def test_before_anybody_knows_what_happened(counter: AtTheCounter) -> None:
    quick(counter)
    counter.hands.touch("Someone was hurt or ill")
    counter.on(HurtPage)
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert left(counter)["hurt"]
    assert left(counter)["reason"] is None


def test_no_gift_after_all_even_if_one_was_about_to_be_given(counter: AtTheCounter) -> None:
    page = put_right(counter)
    assert page.main_word == "Given"
    counter.hands.touch("Someone was hurt or ill")
    counter.on(HurtPage)
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert left(counter)["gifts"] == 0
    stock = "SELECT stock FROM gesture WHERE code = :code"
    assert counter.shop.scalar(stock, code=SOCKS) == 23


def test_the_heel_that_broke_and_the_ankle(counter: AtTheCounter) -> None:
    counter.fix()
    counter.hands.press("F9")
    counter.hands.type("She fell on the stairs")
    counter.hands.touch("Someone was hurt or ill")
    page = counter.on(HurtPage)
    assert page.words.toPlainText() == "She fell on the stairs"
    counter.hands.press("F9")
    counter.hands.press("Ctrl+End")
    counter.hands.press("Return")
    counter.hands.type("The left ankle")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert left(counter)["in_their_words"] == "She fell on the stairs\nThe left ankle"
    assert counter.shop.scalar("SELECT count(*) FROM goods_return") == 0


def test_touched_by_mistake(counter: AtTheCounter) -> None:
    counter.fix()
    counter.hands.touch("Heel")
    counter.hands.press("F9")
    counter.hands.type("It came off")
    counter.hands.touch("Someone was hurt or ill")
    counter.on(HurtPage)
    counter.hands.press("F9")
    counter.hands.press("Ctrl+End")
    counter.hands.type(" at once")
    counter.hands.touch("Nobody hurt")
    page = counter.on(FixPage)
    assert page.side.words.toPlainText() == "It came off at once"
    assert page.reasons.chosen_keys() == ["shoe_heel"]
    assert not left(counter)["hurt"]
    acts = [row[0] for row in counter.shop.rows("SELECT act FROM journal_entry ORDER BY number")]
    assert acts[-2:] == ["say_hurt", "say_nobody_hurt"]


def test_it_waits_and_is_the_first_thing_after_a_power_cut(counter: AtTheCounter) -> None:
    quick(counter)
    counter.hands.touch("Someone was hurt or ill")
    counter.on(HurtPage)
    counter.restart()
    counter.sign_in("Farid")
    counter.on(HurtPage)
    counter.hands.press("F8")
    counter.on(ReadyPage)
    counter.hands.touch_row("Service")
    counter.on(HurtPage)
    counter.hands.press("Escape")
    counter.on(QuickPage)
