"""Ten seconds long the band says what was done, with the way to undo it."""

from core.recovery.redeem import redeem
from tests.core.small_shop import SmallShop
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.care import CarePage
from ui.counter.extra import ExtraPage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage
from ui.counter.verdict import VerdictPage


def undo(counter: AtTheCounter, told: str) -> None:
    """The band says what was done; its button takes it back."""
    assert counter.told() == told
    counter.hands.touch("Undo")


def test_every_step_is_undone(counter: AtTheCounter) -> None:
    found = counter.find()
    counter.hands.touch_main()
    counter.on(FixPage)
    undo(counter, "Found.")
    assert counter.on(FindPage) is found
    counter.hands.touch_main()
    counter.on(FixPage)
    counter.hands.touch("Heel")
    counter.hands.touch_main()
    counter.on(CarePage)
    undo(counter, "Fixed.")
    assert counter.on(FixPage).reasons.chosen_keys() == ["shoe_heel"]
    counter.hands.touch_main()
    counter.on(CarePage)
    counter.hands.touch_main()
    counter.on(ExtraPage)
    undo(counter, "Said.")
    counter.on(CarePage)
    counter.hands.touch_main()
    page = counter.on(ExtraPage)
    counter.hands.touch_widget(page.cards[0].give)
    counter.on(HandOverPage)
    undo(counter, "Set aside.")
    counter.on(ExtraPage)
    assert counter.shop.scalar("SELECT sum(reserved + spent) FROM budget_account") == 0


def test_given_is_undone_and_given_again(counter: AtTheCounter) -> None:
    counter.dessert()
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    undo(counter, "Given.")
    counter.on(HandOverPage)
    assert counter.shop.scalar("SELECT state FROM voucher") == "printed"
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert counter.shop.scalar("SELECT state FROM voucher") == "handed_over"
    assert counter.shop.scalar("SELECT count(*) FROM voucher") == 1


def test_a_swap_that_was_none_is_undone(counter: AtTheCounter) -> None:
    counter.fix()
    counter.hands.touch("Nothing wrong")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    undo(counter, "Done. Have a good day.")
    counter.on(FixPage)


def test_parked_by_mistake(counter: AtTheCounter) -> None:
    counter.care()
    counter.hands.touch("Park")
    counter.on(ReadyPage)
    undo(counter, "Parked: it waits on the first page.")
    counter.on(CarePage)
    assert counter.shop.scalar("SELECT parked FROM recovery_case") == 0


def use(counter: AtTheCounter) -> str:
    """Somebody else's voucher is used, over the page of Find."""
    voucher = _given_by_farid(counter.shop)
    counter.find()
    counter.hands.scan(voucher)
    counter.on(VerdictPage)
    counter.hands.touch_main()
    counter.on(FindPage)
    return voucher


def _given_by_farid(shop: SmallShop) -> str:
    case = shop.cared(receipt="R1")
    shop.choose(case, 2, "next", by="Farid")
    voucher = shop.handed(case, by="Farid").voucher
    assert voucher is not None
    digits = shop.rows("SELECT token FROM voucher")[0].token
    return f"{int.from_bytes(digits, 'big'):0206d}"


def test_a_use_is_undone_and_the_card_is_good_again(counter: AtTheCounter) -> None:
    scanned = use(counter)
    undo(counter, "Used now. Enjoy!")
    counter.hands.settle()
    assert counter.told() == "Taken back: it is good as before."
    assert counter.shop.scalar("SELECT count(*) FROM redemption") == 0
    counter.hands.scan(scanned)
    counter.on(VerdictPage)
    assert counter.frame.bar.main.text().startswith("Use it now")


def test_what_was_used_meanwhile_is_not_undone(counter: AtTheCounter) -> None:
    counter.dessert()
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    counter.shop.do(redeem, counter.shop.scalar("SELECT id FROM voucher")[:8], by="Farid")
    undo(counter, "Given.")
    counter.hands.settle()
    counter.on(ReadyPage)
    assert "used or cancelled meanwhile" in counter.told()


def test_nobody_undoes_after_the_lock(counter: AtTheCounter) -> None:
    counter.care()
    counter.sign_in("Farid")
    counter.on(CarePage)
    assert counter.told() == ""
