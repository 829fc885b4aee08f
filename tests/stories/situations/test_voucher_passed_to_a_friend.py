"""Voucher passed to a friend."""

from tests.stories.at_the_counter import AtTheCounter
from tests.stories.test_a_voucher_comes_back import farid, qr
from ui.counter.ready import ReadyPage
from ui.counter.verdict import VerdictPage

__all__ = ["farid"]


def test_welcome_and_the_first_guest_is_not_named(farid: AtTheCounter) -> None:
    code = farid.shop.voucher(receipt="R3", customer="C1")
    farid.hands.scan(qr(farid, code))
    farid.on(VerdictPage)
    assert "Nurul" not in farid.shown()
    farid.hands.touch("A friend brings it")
    assert "Nurul" not in farid.shown()
    farid.hands.touch_main()
    farid.on(ReadyPage)
    assert farid.shop.scalar("SELECT by_friend FROM redemption") == 1
