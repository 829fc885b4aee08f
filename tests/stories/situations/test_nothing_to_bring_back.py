"""Nothing to bring back (cold coffee, slow service)."""

from tests.stories.at_the_counter import AtTheCounter
from tests.stories.test_nothing_to_bring_back import given, put_right, told
from ui.counter.ready import ReadyPage
from ui.touches import Counts, Touches


def test_five_taps_nothing_typed_no_paper_no_name(counter: AtTheCounter) -> None:
    touches = Touches(counter.frame)
    page = put_right(counter)
    assert page.main_word == "Given"
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert touches.counts() == Counts(touches=5, typed=0, scans=0)
    assert counter.told() == "Given."
    assert told(counter) == {
        "reason": "food_cold",
        "fix": "made_again",
        "article": "Food",
        "product_id": None,
        "ticket": "",
        "back_minor": 0,
        "brought": False,
        "customer_id": None,
        "no_name": True,
    }
    ((state, cost, voucher),) = given(counter)
    assert (state, voucher) == ("handed_over", None)
    assert 0 < cost <= 800
    assert counter.shop.scalar("SELECT count(*) FROM follow_up") == 0
    assert counter.shop.scalar("SELECT count(*) FROM print_job") == 0
