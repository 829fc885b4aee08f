"""A voucher is used once; whatever else it is, nobody is put to shame."""

from datetime import timedelta

import pytest

from core.recovery.card_matters import card_matters
from core.recovery.redeem import redeem
from core.storage.work import Work
from core.vouchers.ledger import every_voucher, void
from core.vouchers.typed_code import grouped, symbols
from tests.core.small_shop import CARD
from tests.core.vouchers.notes import PAYLOAD
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.cards_given import CardsGivenPage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.ready import ReadyPage
from ui.counter.verdict import VerdictPage
from ui.office.card_matters import CardMattersPage


@pytest.fixture
def farid(counter: AtTheCounter) -> AtTheCounter:
    """Farid serves; what Aisyah gave is not his own."""
    counter.sign_in("Farid")
    counter.on(ReadyPage)
    return counter


def qr(counter: AtTheCounter, voucher: str) -> str:
    """The digits of a voucher's QR."""
    return next(
        each.qr for each in counter.shop.ask(every_voucher) if each.code == grouped(voucher)
    )


def typed(counter: AtTheCounter, code: str) -> VerdictPage:
    """A code is typed on the first page."""
    counter.on(ReadyPage)
    counter.hands.type(code)
    counter.hands.press("Return")
    return counter.on(VerdictPage)


def looked_into(counter: AtTheCounter) -> str:
    """The fact that is told calmly: no colour, no second title, two ways on."""
    page = counter.on(VerdictPage)
    assert "Let me look into this" in counter.shown()
    assert "Yes, with pleasure" not in counter.shown()
    assert not page.sheet.isVisible()
    assert page.main_word == "Find the customer"
    return page.fact.text()


def test_good_is_used_with_one_touch(farid: AtTheCounter) -> None:
    code = farid.shop.voucher(receipt="R1")
    farid.hands.scan(qr(farid, code))
    page = farid.on(VerdictPage)
    assert "Yes, with pleasure" in farid.shown()
    assert "A dessert of your choice at your next visit" in farid.shown()
    assert farid.said().startswith("Good until")
    assert "From Aisyah" in farid.said()
    assert page.sheet.isVisible()
    farid.hands.touch_main()
    farid.on(ReadyPage)
    assert farid.told() == "Used now. Enjoy!"
    assert farid.shop.scalar("SELECT by_friend FROM redemption") is None


def test_the_first_eight_signs_are_enough(farid: AtTheCounter) -> None:
    code = farid.shop.voucher(receipt="R1")
    typed(farid, grouped(code)[:9].lower())
    assert farid.said().startswith("Good until")


def test_bar_code_is_enough_too(farid: AtTheCounter) -> None:
    code = farid.shop.voucher(receipt="R1")
    farid.hands.scan(grouped(code).replace("-", ""))
    assert farid.on(VerdictPage).main_word == "Use it now"


def test_same_voucher_twice(farid: AtTheCounter) -> None:
    code = farid.shop.voucher(receipt="R1")
    farid.hands.scan(qr(farid, code))
    farid.hands.touch_main()
    farid.on(ReadyPage)
    farid.hands.scan(qr(farid, code))
    assert looked_into(farid) == "Used on Wed 18 Mar 12:00 at Bangsar, served by Farid."
    assert farid.shop.scalar("SELECT count(*) FROM redemption") == 1
    farid.hands.press("Escape")
    farid.on(ReadyPage)


def test_used_at_another_till_meanwhile(farid: AtTheCounter) -> None:
    code = farid.shop.voucher(receipt="R1")
    farid.hands.scan(qr(farid, code))
    farid.on(VerdictPage)
    farid.shop.do(redeem, grouped(code), by="Jun")
    farid.hands.touch_main()
    assert "served by Jun" in looked_into(farid)


def test_expired(farid: AtTheCounter) -> None:
    code = farid.shop.voucher(receipt="R1")
    farid.shop.clock.moment += timedelta(days=200)
    farid.hands.scan(qr(farid, code))
    assert looked_into(farid) == ("It was good until Sun 17 May. The manager may give a new one.")


def test_cancelled(farid: AtTheCounter) -> None:
    code = farid.shop.voucher(receipt="R1")

    def cancel(work: Work) -> None:
        void(work, code)
        work.note(code)

    farid.shop.do(cancel, by="Mei Ling")
    farid.hands.scan(qr(farid, code))
    assert "was cancelled" in looked_into(farid)


def test_never_handed_over(farid: AtTheCounter) -> None:
    case = farid.shop.cared(receipt="R1")
    code = farid.shop.choose(case, 2, "next").voucher
    farid.hands.scan(qr(farid, code))
    assert "never handed over" in looked_into(farid)


def test_ones_own(counter: AtTheCounter) -> None:
    code = counter.shop.voucher(receipt="R1")
    counter.hands.scan(qr(counter, code))
    assert looked_into(counter) == "You gave this card yourself: a colleague takes it in."


def test_of_another_shop(farid: AtTheCounter) -> None:
    farid.hands.scan(PAYLOAD)
    assert looked_into(farid).startswith("This voucher was not signed by our shop.")


def test_half_read(farid: AtTheCounter) -> None:
    code = qr(farid, farid.shop.voucher(receipt="R1"))
    farid.hands.scan(code[:150])
    assert "Only part of the QR was read" in looked_into(farid)


def test_one_wrong_letter(farid: AtTheCounter) -> None:
    code = grouped(farid.shop.voucher(receipt="R1"))
    wrong = code[:-3] + ("2" if code[-3] != "2" else "3") + code[-2:]
    typed(farid, wrong)
    assert looked_into(farid).startswith("Character 13 of the code")


def test_not_in_our_list(farid: AtTheCounter) -> None:
    typed(farid, grouped(symbols(2**63 + 4471)))
    assert looked_into(farid).startswith("This voucher is not in our list.")


def test_find_the_customer_looks_among_the_cards_given(farid: AtTheCounter) -> None:
    voucher = farid.shop.voucher(receipt="R3", customer="C1")
    code = grouped(farid.shop.voucher(receipt="R1"))
    typed(farid, code[:-1] + ("0" if code[-1] != "0" else "1"))
    farid.hands.touch_main()
    page = farid.on(CardsGivenPage)
    assert page.search.hasFocus()
    farid.hands.type("nurul")
    farid.hands.settle()
    (row,) = page.list.rows.rows()
    assert row.key == voucher


def test_what_nobody_can_tell_is_sent_to_the_manager(farid: AtTheCounter) -> None:
    code = farid.shop.voucher(receipt="R1")
    farid.shop.do(redeem, grouped(code), by="Jun")
    farid.hands.scan(qr(farid, code))
    farid.on(VerdictPage)
    farid.hands.touch("Send it to the manager")
    farid.on(ReadyPage)
    assert farid.told() == "It stands on the manager's list."
    (matter,) = farid.shop.ask(card_matters)
    assert (matter.code, matter.fact, matter.sent_by) == (code[:8], "used", "Farid")
    farid.hands.touch_widget(farid.frame.band.close_button)
    farid.sign_in("Mei Ling")
    farid.hands.touch("Office")
    farid.hands.touch("Cards to look into")
    farid.on(CardMattersPage)
    farid.hands.touch_row("A dessert of your choice")
    farid.hands.touch_main()
    assert farid.shop.ask(card_matters) == ()
    farid.hands.press("Escape")
    farid.hands.press("Escape")


def test_the_same_guest_is_asked_how_the_shoes_are(farid: AtTheCounter) -> None:
    code = farid.shop.voucher(receipt="R3", customer="C1")
    farid.hands.scan(qr(farid, code))
    page = farid.on(VerdictPage)
    assert page.guest.text() == ""
    farid.hands.touch("The same guest")
    assert page.guest.text() == "Nurul Aisyah: ask how it is with the Derby black 41."
    farid.hands.touch("A friend brings it")
    assert "Nurul" not in farid.shown()
    farid.hands.touch("The same guest")
    farid.hands.touch_main()
    farid.on(ReadyPage)
    assert farid.shop.scalar("SELECT by_friend FROM redemption") == 0


def test_a_personal_one_is_kindly_refused_to_a_friend(farid: AtTheCounter) -> None:
    case = farid.shop.cared(receipt="R3", customer="C1")
    allowed = farid.shop.approved(case, CARD, 3_800).approval
    farid.shop.choose(case, CARD, "next", allowed)
    code = farid.shop.handed(case).voucher
    farid.hands.scan(qr(farid, code))
    farid.on(VerdictPage)
    farid.hands.touch("A friend brings it")
    assert farid.said().startswith("It was meant for them in person.")
    farid.hands.touch_main()
    farid.on(VerdictPage)
    assert farid.shop.scalar("SELECT count(*) FROM redemption") == 0
    farid.hands.touch("The same guest")
    farid.hands.touch_main()
    farid.on(ReadyPage)
    assert farid.shop.scalar("SELECT count(*) FROM redemption") == 1


@pytest.mark.parametrize("where", ["find", "fix", "care", "extra"])
def test_voucher_scanned_in_the_middle_of_a_visit(farid: AtTheCounter, where: str) -> None:
    digits = qr(farid, farid.shop.voucher(receipt="R1"))
    page = getattr(farid, where)()
    farid.hands.scan(digits)
    assert farid.on(VerdictPage).main_word == "Use it now"
    farid.hands.touch_main()
    assert farid.on(type(page)) is page
    assert farid.shop.scalar("SELECT count(*) FROM redemption") == 1
    if isinstance(page, FindPage):
        assert page.list.chosen_row() is not None
        farid.hands.touch_main()
        farid.on(FixPage)
