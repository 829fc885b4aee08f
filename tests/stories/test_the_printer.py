"""A printer that jams: one calm panel, one gift, counted once whichever way it is given."""

import re

import pytest

from core.basics.errors import Refused
from core.printing.printers import FilePrinter
from tests.core.small_shop import SmallShop
from tests.stories.at_the_counter import AtTheCounter
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

    def print_pdf(self, pdf: bytes, title: str) -> None:
        """Print, or say that nothing came out."""
        assert re.fullmatch(r"[0-9-]{10} [0-9A-Z]{8}", title)
        if self.silent:
            raise Refused("printer_silent", name=self.name)
        self.printed.append(pdf)


@pytest.fixture
def jammed(counter: AtTheCounter) -> Jammed:
    printer = Jammed()
    counter.printers[:] = [printer, FilePrinter(counter.notes)]
    return printer


def try_to_print(counter: AtTheCounter) -> HandOverPage:
    page = counter.dessert()
    counter.hands.touch("No")
    counter.hands.touch_main()
    assert counter.on(HandOverPage) is page
    assert page.trouble.text().startswith("The printer Epson did not answer. Paper or cable?")
    assert counter.said().startswith("The gift is safe and counted once")
    assert counter.frame.bar.main.text() == "Try again"
    return page


def given_once(small: SmallShop) -> None:
    (row,) = small.rows("SELECT state FROM given_gesture")
    assert row.state == "handed_over"
    assert small.scalar("SELECT state FROM voucher") == "handed_over"
    spent = small.rows("SELECT spent, reserved FROM budget_account")
    assert spent
    assert {(each.spent, each.reserved) for each in spent} == {(750, 0)}


def test_paper_is_put_in_and_it_prints(counter: AtTheCounter, jammed: Jammed) -> None:
    try_to_print(counter)
    jammed.silent = False
    counter.hands.press("Return")
    counter.on(ReadyPage)
    assert counter.told() == "Given."
    assert len(jammed.printed) == 1
    given_once(counter.shop)


def test_written_by_hand_in_the_end(counter: AtTheCounter, jammed: Jammed) -> None:
    page = try_to_print(counter)
    counter.hands.touch_main()
    assert counter.frame.bar.main.text() == "Try again"
    counter.hands.touch_row("Write it by hand")
    code = page.how.chosen_row().title.rpartition(" ")[2]
    assert counter.frame.bar.main.text() == "Given"
    counter.hands.touch_main()
    counter.on(ReadyPage)
    given_once(counter.shop)
    counter.hands.touch("Lock")
    counter.sign_in("Farid")
    counter.hands.type(code.lower())
    counter.hands.press("Return")
    assert "Good until" in counter.said()
    assert jammed.printed == []


def test_saved_as_a_file_in_its_place(counter: AtTheCounter, jammed: Jammed) -> None:
    del jammed
    try_to_print(counter)
    counter.hands.touch_row("Save it as a PDF")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    given_once(counter.shop)
    assert len(list(counter.notes.glob("*.pdf"))) == 1


def test_the_customer_goes_on_waiting_without_harm(counter: AtTheCounter, jammed: Jammed) -> None:
    """The case with the printer's trouble is parked, resumed and ended the next minute."""
    try_to_print(counter)
    counter.hands.press("F8")
    page = counter.on(ReadyPage)
    counter.hands.touch_row(page.waiting.rows.rows()[0].title)
    counter.on(HandOverPage)
    jammed.silent = False
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    given_once(counter.shop)
