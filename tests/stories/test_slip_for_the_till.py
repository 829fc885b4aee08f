"""Keyed once more, never twice more: the sale and the item as bars, on the screen and on a slip."""

from pathlib import Path

import numpy as np
import pypdfium2
import zxingcpp
from PySide6.QtGui import QImage

from core.basics.errors import Refused
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.fix import FixPage


def on_screen(page: FixPage) -> list[str]:
    """What a scanner reads off the side card."""
    picture = page.side.bar_code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(picture.constBits(), np.uint8)
    dots = rows.reshape(picture.height(), picture.bytesPerLine())[:, : picture.width()]
    return [found.text for found in zxingcpp.read_barcodes(dots.copy())]


def slips(counter: AtTheCounter) -> list[Path]:
    return sorted(Path(counter.notes).glob("*slip*.pdf"))


def read(slip: Path) -> tuple[set[str], str]:
    """The codes and the words on a slip."""
    page = pypdfium2.PdfDocument(slip)[0]
    dots = page.render(scale=203.2 / 72, grayscale=True).to_numpy().squeeze()
    codes = {found.text for found in zxingcpp.read_barcodes(dots)}
    return codes, " ".join(page.get_textpage().get_text_range().split())


def test_the_item_code_takes_the_place_of_the_sales(counter: AtTheCounter) -> None:
    page = counter.fix()
    assert on_screen(page) == ["R3"]
    counter.hands.touch("Item code")
    assert on_screen(page) == ["SKU-P2"]
    counter.hands.touch("Item code")
    assert on_screen(page) == ["R3"]


def test_without_a_sale_the_item_code_stands_there(counter: AtTheCounter) -> None:
    counter.find()
    counter.hands.touch("None of these")
    page = counter.on(FixPage)
    assert on_screen(page) == ["SKU-P2"]
    assert not page.side.item_code.isEnabled()


def test_a_slip_has_the_sale_the_items_and_what_to_do(counter: AtTheCounter) -> None:
    counter.fix()
    counter.hands.touch("Heel")
    counter.hands.scan("SKU-P1")
    counter.hands.touch("Print a slip")
    assert "The slip is printed" in counter.said()
    (slip,) = slips(counter)
    codes, words = read(slip)
    assert codes == {"R3", "SKU-P2", "SKU-P1"}
    assert "Derby black 41: Return 1, sell 1: Oxford tan 38." in words
    assert "Nurul" not in words


def test_a_slip_tells_of_every_line(counter: AtTheCounter) -> None:
    counter.fix()
    counter.hands.touch("One more thing")
    counter.hands.scan("SKU-P3")
    counter.hands.touch_main()
    counter.on(FixPage)
    counter.hands.touch("Print a slip")
    codes, words = read(slips(counter)[0])
    assert codes == {"R2", "R3", "SKU-P2", "SKU-P3"}
    assert "Wool socks: Return 1" in words


class _Silent:
    """A printer without paper."""

    name, kind, dots_per_mm = "Counter printer", "receipt", 8.0

    def print_pdf(self, pdf: bytes, title: str) -> None:
        del pdf, title
        raise Refused("printer_silent", name=self.name)


def test_a_printer_that_does_not_answer_is_told(counter: AtTheCounter) -> None:
    counter.counter.serving.printers.insert(0, _Silent())
    page = counter.fix()
    counter.hands.touch("Print a slip")
    assert "did not answer" in counter.said()
    assert counter.on(FixPage) is page
    assert slips(counter) == []
