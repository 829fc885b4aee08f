"""Beside the fix: what to key into the till, where the old one goes, in their words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.printing.slip import Slip
from core.recovery.offers import FixOffer
from core.recovery.view import LineView
from ui import theme
from ui.background import Failure
from ui.counter.fix_lines import Draft
from ui.counter.for_the_till import print_slip_here, slip_of, to_key
from ui.counter.serving import Serving
from ui.counter.till_code import TillCode
from ui.counter.words import old_one_word
from ui.parts.button import Button
from ui.parts.chip import ChipRow
from ui.parts.field import NoteField
from ui.parts.flow import Even, Flow
from ui.parts.section import Card, Label

_PLACES = ("faulty_box", "shelf", "supplier", "thrown_away")
_PAIRS = Even(most=2, least=120)


class FixSide(Card):
    """The side card of the fix: it is about the line that is chosen, the slip about all."""

    old_one_chosen = Signal(object)
    hurt_said = Signal()
    told = Signal(str)
    """Something is to be said in the consequence sentence."""

    def __init__(self, serving: Serving, *, amounts: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._serving = serving
        self._amounts = amounts
        self._drafts: list[Draft] = []
        self._offers: tuple[FixOffer, ...] = ()
        self._chosen = 0
        self.bar_code = TillCode()
        self.to_key = Label("", 14)
        self.item_code = Button(self.tr("Item code"))
        self.item_code.setCheckable(True)
        self.item_code.clicked.connect(self._turn_code)
        self.print_slip = Button(self.tr("Print a slip"), icon="printer")
        self.print_slip.clicked.connect(self._print)
        self.old_one = ChipRow([(each, old_one_word(each)) for each in _PLACES], even=_PAIRS)
        self.old_one.chosen.connect(lambda place, _: self.old_one_chosen.emit(place))
        self.hurt = Button(self.tr("Someone was hurt or ill"), icon="warning", height=48)
        self.hurt.clicked.connect(self.hurt_said)
        self.open_note = Button(self.tr("In their words (can wait)"), icon="pen", height=44)
        self.open_note.clicked.connect(self.open_words)
        self.words = NoteField(self.tr("In their words"), self.tr("What the customer said"))
        self.words.hide()
        self._till = self._for_the_till()
        for part in (
            self._till,
            Label(self.tr("Where does the old one go?"), 16, bold=True),
            self.old_one,
            self.hurt,
            self.open_note,
            self.words,
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _for_the_till(self) -> QWidget:
        group = QWidget()
        pair = Flow(even=_PAIRS)
        for button in (self.item_code, self.print_slip):
            pair.addWidget(button)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for part in (Label(self.tr("For the till"), 16, bold=True), self.bar_code, self.to_key):
            column.addWidget(part)
        column.addLayout(pair)
        return group

    def arrange(self, *, strip: bool) -> None:
        """In the strip what is for the till is laid over the page, in larger type."""
        self._till.setVisible(not strip)

    def slip(self) -> Slip:
        """What is for the till now, of all lines."""
        return slip_of(self._drafts, self._offers, self._serving, amounts=self._amounts)

    def show_line(self, draft: Draft) -> None:
        """The side is about this line from now on."""
        self._line = draft.line
        self.item_code.setChecked(False)
        self.item_code.setEnabled(bool(draft.line.item_code and draft.line.sale_number))
        self.words.setPlainText(draft.fix.in_their_words)
        self.words.setVisible(bool(draft.fix.in_their_words))
        self.open_note.setVisible(not draft.fix.in_their_words)
        self._show_code(draft.line)

    def _turn_code(self) -> None:
        self._show_code(self._line)
        self._say_what_to_key()

    def _show_code(self, line: LineView) -> None:
        item = self.item_code.isChecked() or not line.sale_number
        code = line.item_code if item else line.sale_number
        self.bar_code.setVisible(bool(code))
        if not code:
            return
        word = line.article if item else self.tr("Sale %1").replace("%1", code)
        self.bar_code.show_as_bars(code, word)

    def open_words(self) -> None:
        """Open the note and write."""
        self.open_note.hide()
        self.words.show()
        self.words.setFocus()

    def tell(self, drafts: list[Draft], offers: tuple[FixOffer, ...], chosen: int) -> None:
        """Say what is to be keyed into the till for the chosen line."""
        self._drafts, self._offers = drafts, offers
        self._chosen = chosen
        self.old_one.choose(drafts[chosen].fix.old_one_to)
        self._say_what_to_key()

    def _say_what_to_key(self) -> None:
        draft, offer = self._drafts[self._chosen], self._offers[self._chosen]
        words = to_key(draft, offer, self._serving, amounts=self._amounts)
        if draft.fix.fix == "repair":
            scan = ""
        elif draft.line.sold_on is not None:
            scan = self.tr("The till has today's sale: find it there.")
        elif draft.line.sale_number is None:
            scan = self.tr("No sale: use the till's return without one.")
        elif self.item_code.isChecked():
            scan = self.tr("Scan this where the till asks for the article.")
        else:
            scan = self.tr("Scan this with the till's scanner: it opens the sale.")
        self.to_key.setText(f"{scan} {words}".strip())

    def _print(self) -> None:
        """The slip for all lines."""
        print_slip_here(self.slip(), self._serving, told=self.told.emit, failed=self._not_printed)

    def _not_printed(self, failure: Failure) -> None:
        self.told.emit(failure.sentence)
