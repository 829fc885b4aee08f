"""Only a swap (wrong size, changed mind), nothing went wrong."""

from tests.stories.at_the_counter import AtTheCounter
from ui.counter.ready import ReadyPage


def test_the_case_ends_after_the_fix(counter: AtTheCounter) -> None:
    page = counter.fix()
    counter.hands.touch("Nothing wrong")
    assert page.main_word == "Done"
    assert page.side.old_one.chosen_keys() == ["shelf"]
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert counter.told() == "Done. Have a good day."
    (case,) = counter.shop.rows("SELECT id, swap, cared_at, closed_at FROM recovery_case")
    assert case.swap
    assert case.cared_at is None
    assert case.closed_at is not None
    assert counter.shop.scalar("SELECT count(*) FROM given_gesture") == 0
    assert counter.shop.scalar("SELECT count(*) FROM follow_up") == 0
