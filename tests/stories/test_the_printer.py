"""A printer that jams: one calm panel, one gift, counted once whichever way it is given."""

import re
from collections.abc import Iterator
from threading import Event

import pytest

from core.basics.errors import Refused
from core.printing.printers import FilePrinter
from core.recovery.ready_cards import give_ready_card, make_cards
from core.recovery.redeem import redeem
from core.vouchers.typed_code import grouped
from tests.core.refuses import refuses
from tests.core.small_shop import DESSERT, SmallShop
from tests.stories.at_the_counter import OXFORD, AtTheCounter
from ui import background
from ui.counter.extra import ExtraPage
from ui.counter.find import FindPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage


class Jammed:
    """A receipt printer whose paper is at its end until somebody sees to it."""

    name = "Epson"
    kind = "receipt"
    dots_per_mm = 8.0

    def __init__(self) -> None:
        self.silent = True
        self.printed: list[bytes] = []
        self.holds = Event()
        self.holds.set()

    def print_pdf(self, pdf: bytes, title: str) -> None:
        """Print when it may, or say that nothing came out."""
        assert re.fullmatch(r"[0-9-]{10} [0-9A-Z]{8}", title)
        assert self.holds.wait(60)
        if self.silent:
            raise Refused("printer_silent", name=self.name)
        self.printed.append(pdf)


@pytest.fixture
def jammed(counter: AtTheCounter) -> Iterator[Jammed]:
    printer = Jammed()
    counter.printers[:] = [printer, FilePrinter(counter.notes)]
    yield printer
    printer.holds.set()


def try_to_print(counter: AtTheCounter) -> HandOverPage:
    counter.dessert()
    counter.hands.touch("No")
    counter.hands.touch_main()
    return trouble(counter)


def trouble(counter: AtTheCounter) -> HandOverPage:
    """The panel in the page's place: no dialog, three ways, and Enter tries again."""
    page = counter.on(HandOverPage)
    assert page.paper is not None
    assert page.paper.panel.isVisible()
    assert page.paper.panel.band.words.text() == "The printer did not answer. Paper or cable?"
    assert counter.said().startswith("The gift is safe and counted once")
    assert counter.frame.bar.main.text() == "Try again"
    return page


def given_once(small: SmallShop, voucher: str = "") -> None:
    (row,) = small.rows("SELECT state, voucher_id FROM given_gesture")
    assert row.state == "handed_over"
    assert voucher in ("", row.voucher_id)
    good = small.rows("SELECT id FROM voucher WHERE state = 'handed_over'")
    assert [each.id for each in good] == [row.voucher_id]
    spent = small.rows("SELECT spent, reserved FROM budget_account")
    assert {(each.spent, each.reserved) for each in spent} == {(750, 0)}


def test_paper_is_put_in_and_it_prints(counter: AtTheCounter, jammed: Jammed) -> None:
    try_to_print(counter)
    jammed.silent = False
    counter.hands.press("Return")
    counter.on(ReadyPage)
    assert counter.told() == "Given."
    assert len(jammed.printed) == 1
    given_once(counter.shop)


def test_saved_as_a_file_in_its_place(counter: AtTheCounter, jammed: Jammed) -> None:
    del jammed
    try_to_print(counter)
    counter.hands.touch("Save it as a PDF")
    counter.on(ReadyPage)
    assert counter.told() == "Given."
    given_once(counter.shop)
    assert len(list(counter.notes.glob("*.pdf"))) == 1


def test_a_ready_card_in_its_place(counter: AtTheCounter, jammed: Jammed) -> None:
    """Two papers for one gift: only the card is good, though the note may come out yet."""
    (card,) = counter.shop.do(make_cards, DESSERT, 1, "en", by="Mei Ling").cards
    page = try_to_print(counter)
    counter.hands.touch("Use a ready card")
    assert counter.said().startswith("Scan the card now")
    counter.hands.scan(grouped(card).replace("-", ""))
    page = counter.on(HandOverPage)
    assert page.call.answer() == "no"
    assert counter.frame.bar.main.text() == "Given"
    counter.hands.touch_main()
    counter.on(ReadyPage)
    given_once(counter.shop, card)
    note = counter.shop.scalar("SELECT id FROM voucher WHERE state = 'void'")
    with refuses("voucher_void"):
        counter.shop.do(redeem, grouped(note), by="Farid")
    counter.shop.do(redeem, grouped(card), by="Farid")
    assert jammed.printed == []


def test_the_customer_goes_on_waiting_without_harm(counter: AtTheCounter, jammed: Jammed) -> None:
    """The case with the printer's trouble is parked, resumed and ended the next minute."""
    try_to_print(counter)
    counter.hands.press("F8")
    page = counter.on(ReadyPage)
    assert "the printer did not answer" in page.waiting.rows.rows()[0].detail
    counter.hands.touch_row(page.waiting.rows.rows()[0].title)
    trouble(counter)
    jammed.silent = False
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    given_once(counter.shop)


def slowly(counter: AtTheCounter, jammed: Jammed) -> None:
    """The note is at the printer, and takes its time."""
    jammed.holds.clear()
    counter.hands.printers_are_quick = False
    counter.dessert()
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)


def at_last(counter: AtTheCounter, jammed: Jammed) -> None:
    """The printer comes to its end, either way."""
    jammed.holds.set()
    counter.hands.printers_are_quick = True
    assert background.wait_idle()
    counter.hands.settle()


def test_next_customer_is_served_while_it_prints(counter: AtTheCounter, jammed: Jammed) -> None:
    jammed.silent = False
    slowly(counter, jammed)
    assert "printing…" in counter.frame.head.state.text()
    assert not counter.page().waiting.rows.rows()
    assert not counter.frame.head.waiting.isVisible()
    page = counter.find(OXFORD)
    assert counter.told() == ""
    at_last(counter, jammed)
    assert counter.on(FindPage) is page
    assert counter.told() == "Given."
    assert "printing…" not in counter.frame.head.state.text()
    given_once(counter.shop)


def test_trouble_behind_the_next_customer_is_a_quiet_band(
    counter: AtTheCounter, jammed: Jammed
) -> None:
    slowly(counter, jammed)
    page = counter.fix(OXFORD)
    at_last(counter, jammed)
    assert counter.page() is page
    assert counter.told().startswith("The printer Epson did not answer.")
    assert "Epson does not answer" in counter.frame.head.state.text()
    assert counter.frame.head.waiting.text() == "2 waiting"
    counter.hands.touch("See to it")
    trouble(counter)
    jammed.silent = False
    counter.hands.touch_main()
    ready = counter.on(ReadyPage)
    assert counter.told() == "Given."
    assert "Epson" not in counter.frame.head.state.text()
    assert [row.title for row in ready.waiting.rows.rows()] == ["Oxford tan 38"]
    given_once(counter.shop)


def test_trouble_while_nobody_has_begun_brings_the_panel_back(
    counter: AtTheCounter, jammed: Jammed
) -> None:
    slowly(counter, jammed)
    at_last(counter, jammed)
    page = trouble(counter)
    assert page.call.answer() == "no"


@pytest.mark.parametrize("way", ["It came out", "Try again"])
def test_program_stops_while_it_prints(counter: AtTheCounter, jammed: Jammed, way: str) -> None:
    """Nobody knows whether it came out: that is asked, and a further copy says that it is one."""
    try_to_print(counter)
    counter.shop.raw("UPDATE print_job SET state = 'waiting'")
    jammed.silent = False
    counter.restart()
    counter.sign_in("Aisyah")
    page = counter.on(HandOverPage)
    assert page.paper is not None
    assert page.paper.panel.band.words.text().endswith("Did the note come out?")
    counter.hands.touch("No")
    counter.hands.touch(way)
    counter.on(ReadyPage)
    given_once(counter.shop)
    assert len(jammed.printed) == (way == "Try again")
    assert counter.shop.scalar("SELECT max(copy_number) FROM print_job") == 1 + len(jammed.printed)


def test_trouble_is_there_again_after_a_restart(counter: AtTheCounter, jammed: Jammed) -> None:
    try_to_print(counter)
    counter.restart()
    counter.sign_in("Aisyah")
    page = trouble_after_restart(counter)
    jammed.silent = False
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert page is not None
    given_once(counter.shop)


def trouble_after_restart(counter: AtTheCounter) -> HandOverPage:
    """The same panel; only the question of the call is asked once more."""
    page = counter.on(HandOverPage)
    assert page.paper is not None
    assert page.paper.panel.isVisible()
    assert counter.frame.bar.main.text() == "Try again"
    return page


def test_a_card_is_given_at_another_till_while_the_note_prints(
    counter: AtTheCounter, jammed: Jammed
) -> None:
    """What comes out then is not good, and the screen says so."""
    (card,) = counter.shop.do(make_cards, DESSERT, 1, "en", by="Mei Ling").cards
    jammed.silent = False
    slowly(counter, jammed)
    (case,) = counter.counter.serving.printing
    counter.shop.do(give_ready_card, case, grouped(card), by="Farid")
    counter.shop.handed(case, by="Farid")
    at_last(counter, jammed)
    assert len(jammed.printed) == 1
    assert counter.told().startswith("The note that came out just now is not good any more")
    counter.on(ReadyPage)
    given_once(counter.shop, card)


def test_lock_while_it_prints_leads_to_the_next_customer(
    counter: AtTheCounter, jammed: Jammed
) -> None:
    jammed.silent = False
    slowly(counter, jammed)
    counter.sign_in("Farid")
    counter.on(ReadyPage)
    at_last(counter, jammed)
    assert counter.told() == "Given."
    assert (
        counter.shop.scalar(
            "SELECT name FROM journal_entry JOIN colleague ON colleague.id = actor"
            " WHERE act = 'hand_over'"
        )
        == "Aisyah"
    )
    given_once(counter.shop)


def test_what_is_out_and_cannot_be_given_is_told(counter: AtTheCounter, jammed: Jammed) -> None:
    """While it printed the customer said at the other till that they wish no calls."""
    jammed.silent = False
    jammed.holds.clear()
    counter.hands.printers_are_quick = False
    page = counter.find()
    page.whom.keypad.setFocus()
    counter.hands.type("4471")
    counter.hands.touch_main()
    counter.hands.touch("Heel")
    counter.hands.touch_main()
    counter.hands.touch_main()
    extra = counter.on(ExtraPage)
    place = [card.name.text() for card in extra.cards].index("Free dessert")
    counter.hands.touch_widget(extra.cards[place].give)
    counter.on(HandOverPage)
    counter.hands.touch("Yes")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    counter.shop.raw("UPDATE customer SET do_not_call = 1")
    at_last(counter, jammed)
    page = counter.on(HandOverPage)
    assert counter.told() == "This customer wishes no calls. Choose No."
    assert page.paper is not None
    assert page.paper.how.chosen_row().title == "It is printed"
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert len(jammed.printed) == 1
    given_once(counter.shop)


class Broken(Jammed):
    """A driver that fails in a way nobody has foreseen."""

    def print_pdf(self, pdf: bytes, title: str) -> None:
        """Half of it is out when the cable comes off."""
        del pdf, title
        raise OSError("the device is gone")


class Gone(Jammed):
    """A printer that the system does not know any more."""

    def print_pdf(self, pdf: bytes, title: str) -> None:
        """There is nothing to print on."""
        del pdf, title
        raise Refused("printer_gone", name=self.name)


@pytest.mark.parametrize("kind", [Broken, Gone])
def test_whatever_is_wrong_with_a_printer_there_are_ways(
    counter: AtTheCounter, kind: type[Jammed], caplog: pytest.LogCaptureFixture
) -> None:
    counter.printers[:] = [kind(), FilePrinter(counter.notes)]
    try_to_print(counter)
    counter.hands.touch("Save it as a PDF")
    counter.on(ReadyPage)
    given_once(counter.shop)
    assert ("the device is gone" in caplog.text) is (kind is Broken)
    caplog.clear()
