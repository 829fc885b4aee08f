"""Beside the fix: what to key into the till, where the old one goes, in their words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.goods.products import ProductView
from core.printing import code128
from core.recovery.fix import FixOffer, LineFix
from core.recovery.view import LineView
from ui import background
from ui.counter.serving import Serving
from ui.counter.words import old_one_word, payment_word
from ui.parts.bar_code import BarCode
from ui.parts.button import Button
from ui.parts.chip import ChipRow
from ui.parts.field import NoteField
from ui.parts.section import Card, Label

_PLACES = ("faulty_box", "shelf", "supplier", "thrown_away")


class FixSide(Card):
    """The side card of the fix."""

    old_one_chosen = Signal(object)

    def __init__(self, serving: Serving, line: LineView, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._serving = serving
        self._line = line
        self.bar_code = BarCode()
        self.to_key = Label("", 14)
        self.old_one = ChipRow([(each, old_one_word(each)) for each in _PLACES], chip_width=178)
        self.old_one.chosen.connect(lambda place, _: self.old_one_chosen.emit(place))
        self.open_note = Button(self.tr("In their words (can wait)"), icon="pen", height=44)
        self.open_note.clicked.connect(self.open_words)
        self.words = NoteField(self.tr("In their words"), self.tr("What the customer said"))
        self.words.hide()
        for part in (
            Label(self.tr("For the till"), 16, bold=True),
            self.bar_code,
            self.to_key,
            Label(self.tr("Where does the old one go?"), 16, bold=True),
            self.old_one,
            self.open_note,
            self.words,
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.bar_code.setVisible(line.sale_number is not None)
        if line.sale_number is not None:
            background.run(code128.widths, line.sale_number, then=self._show_bars)

    def _show_bars(self, widths: tuple[int, ...]) -> None:
        number = str(self._line.sale_number)
        self.bar_code.show_code(widths, self.tr("Sale %1").replace("%1", number))

    def open_words(self) -> None:
        """Open the note and write."""
        self.open_note.hide()
        self.words.show()
        self.words.setFocus()

    def tell(self, draft: LineFix, offer: FixOffer, out: ProductView | None) -> None:
        """Say what is to be keyed into the till for this fix."""
        self.to_key.setText(self._what_to_key(draft, offer, out))

    def _what_to_key(self, draft: LineFix, offer: FixOffer, out: ProductView | None) -> str:
        if draft.fix == "repair":
            return self.tr("Nothing to key in now: the article comes back to the customer.")
        scan = (
            self.tr("Scan this with the till's scanner: it opens the sale.")
            if self._line.sale_number is not None
            else self.tr("No sale: use the till's return without one.")
        )
        count = draft.quantity
        back = self.tr("Return %1.").replace("%1", str(count))
        if draft.fix == "same_again":
            back = self.tr("Return %1, sell %1 of the same.").replace("%1", str(count))
        elif draft.fix == "another_item" and out is not None:
            back = self.tr("Return %1, sell %1: %2.").replace("%1", str(count))
            back = back.replace("%2", out.name)
        elif draft.fix == "credit":
            amount = self._serving.money(offer.back_minor)
            back = self.tr("Return %1 as store credit of %2.").replace("%1", str(count))
            back = back.replace("%2", amount)
        elif draft.fix == "money_back":
            way = payment_word(offer.payment) if offer.payment else self.tr("as it was paid")
            back = self.tr("Return %1, money back: %2.").replace("%1", str(count))
            back = back.replace("%2", way)
        return f"{scan} {back}"
