"""The paper of a gift: the note as it will print, whom it is for, and how it gets there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from core.printing.printers import Printer
from core.recovery.note import drawn_note, note_of, sign_note
from core.recovery.view import CaseView, GivenView, case_view
from core.vouchers.strokes import Signature, to_bytes
from ui import theme
from ui.background import Failure
from ui.counter.hand_over_ways import Way, ways
from ui.counter.note_words import NoteWords
from ui.counter.printer_trouble import PrinterTrouble
from ui.counter.serving import Serving
from ui.counter.sign_here import SignHere
from ui.counter.to_paper import paper_for
from ui.layout import Layout
from ui.parts.pdf_view import PdfView
from ui.parts.result_list import ResultList
from ui.parts.section import Label
from ui.parts.sentence import Sentence
from ui.parts.slot import Slot

_NOTE = (430, 504)
_NOTE_BESIDE = 300
_NOTE_ABOVE = 200
_ROW, _ROW_OF_MANY, _ROWS = 64, 56, 4
"""Height of a row, and of one where there are more than four, at 100 %."""


class HandOverPaper(QWidget):
    """Note, words and ways; where the printer did not answer, the ways out of that."""

    changed = Signal()
    """Another way is chosen, or something about the note has changed."""

    at_once = Signal()
    """A way out of the trouble was touched that needs no second touch."""

    enlarged = Signal(object)
    """The note was touched: its PDF."""

    def __init__(self, serving: Serving, case: CaseView, given: GivenView, voucher: str) -> None:
        super().__init__()
        self._serving = serving
        self._case = case
        self._given = given
        self._voucher = voucher
        self._pdf = b""
        self.in_trouble = False
        self._strip = False
        self.slot = Slot()
        """Where in the strip the question of the call stands."""
        self._way_out: object = None
        self.note = PdfView(self.tr("The note, as it will print. Touch to enlarge"))
        self.note.touched.connect(lambda: self.enlarged.emit(self._pdf))
        self.words = NoteWords(serving, case)
        self.words.kept.connect(self._draw)
        self.words.troubled.connect(self._tell)
        self.how = ResultList(self.tr("How"))
        self.how.chosen.connect(lambda _: self._chosen())
        self.sign = SignHere()
        self.sign.done.connect(self._signed)
        self.sign.pad.changed.connect(self.changed)
        self.sign.hide()
        self.trouble = Sentence(size=16, lines=3, least=14)
        self.trouble.hide()
        self.panel = PrinterTrouble(voucher)
        self.panel.chosen.connect(self._choose_out_of_trouble)
        self.panel.hide()
        self._lay_out()
        self._show_ways()
        self._draw()
        self._look_at_printing()

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(theme.px(8))
        self._heading = Label(self.tr("How"), 16, bold=True)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(theme.px(8))
        middle.addLayout(self._parts)
        middle.addStretch(1)
        self._usual = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._usual)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.note, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(middle, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._usual, 1)
        column.addWidget(self.panel, 1)

    def arrange(self, layout: Layout) -> None:
        """The note beside what is chosen, or above it in the strip."""
        strip = layout is Layout.STRIP
        self._strip = strip
        self._put_in_order()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if strip else across)
        self._row.setSpacing(theme.px(8 if strip else 24))
        self._row.setAlignment(
            self.note, Qt.AlignmentFlag(0) if strip else Qt.AlignmentFlag.AlignTop
        )
        width = _NOTE[0] if layout is Layout.FULL else _NOTE_BESIDE
        self.note.setMinimumWidth(0 if strip else theme.px(width))
        self.note.setMaximumWidth(16_777_215 if strip else theme.px(width))
        self.note.setFixedHeight(theme.px(_NOTE_ABOVE if strip else _NOTE[1]))
        self.sign.arrange(layout)
        self.panel.arrange(layout)
        self._show_ways()
        self._open_pad(opened=self.signing())

    def _put_in_order(self) -> None:
        """Whom it is for comes first; in the strip what the slot holds does, then the ways."""
        wide = (self.words, self._heading, self.how, self.sign, self.trouble, self.slot)
        narrow = (self.sign, self.slot, self.how, self.words, self._heading, self.trouble)
        for part in narrow if self._strip else wide:
            self._parts.removeWidget(part)
            self._parts.addWidget(part)

    # The note ---------------------------------------------------------------------------

    def _draw(self) -> None:
        paper = paper_for(self.printer())
        self._serving.ask(drawn_note, self._voucher, paper, then=self._show_note)

    def _show_note(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.note.show_pdf(pdf)

    def _tell(self, trouble: str) -> None:
        self.trouble.set_text(trouble)
        self.trouble.setVisible(bool(trouble))
        self.changed.emit()

    # How --------------------------------------------------------------------------------

    def way(self) -> object:
        """A `Way`, or the name of the printer that prints."""
        if self._way_out is not None:
            return self._way_out
        chosen = self.how.chosen_row()
        return self._serving.printers[0].name if chosen is None else chosen.key

    def prints(self) -> bool:
        """Whether the way is a printer."""
        return isinstance(self.way(), str)

    def printer(self) -> Printer:
        """The one that prints, or would."""
        by_name = {printer.name: printer for printer in self._serving.printers}
        return by_name.get(str(self.way()), self._serving.printers[0])

    def signing(self) -> bool:
        """Whether the pad is open."""
        return not self.sign.isHidden()

    def settled(self) -> bool:
        """Whether it needs no pen: signed on the screen, printed, or a card that was signed."""
        return self._given.signed or self._given.printed or self._given.ready_card

    def missing_letters(self) -> bool:
        """Whether it would print a name that this PC has no letters for."""
        return self.words.missing_letters and self.prints()

    def _show_ways(self) -> None:
        fixed = self._given.printed or self._given.ready_card
        first = Way.IN_HAND if fixed else self._serving.printers[0].name
        before = self.how.chosen_row()
        rows = ways(self._serving.printers, self._given, self._voucher)
        many = self._strip or len(rows) > _ROWS
        self.how.set_row_height(_ROW_OF_MANY if many else _ROW)
        still = before is not None and before.key is not Way.SIGN
        self.how.set_rows(rows, chosen=before.key if before is not None and still else first)
        self.how.setFixedHeight(self.how.height_for(len(rows)))
        if fixed:
            self.words.settle()

    def _chosen(self) -> None:
        if self.way() is Way.SIGN:
            self._open_pad(opened=True)
        elif self.prints():
            self._draw()
        self.changed.emit()

    def _open_pad(self, *, opened: bool) -> None:
        self.sign.setVisible(opened)
        self.how.setVisible(not opened)
        self._heading.setVisible(not opened and not self._strip)
        self.note.setVisible(not (opened and self._strip))

    def _signed(self, signature: Signature | None) -> None:
        """The note says it now; the ways stand there again."""
        self._serving.do(
            sign_note,
            self._case.id,
            None if signature is None else to_bytes(signature),
            then=lambda _: self._look_again(),
            failed=self._not_signed,
            owner=self,
        )

    def _not_signed(self, failure: Failure) -> None:
        self._tell(failure.sentence)

    def _look_again(self) -> None:
        self._open_pad(opened=False)
        self._serving.ask(case_view, self._case.id, then=self._take_in)

    def _take_in(self, case: CaseView) -> None:
        if case.gesture is not None:
            self._given = case.gesture
        self._show_ways()
        self._draw()
        self.changed.emit()

    # The printer does not answer --------------------------------------------------------

    def _look_at_printing(self) -> None:
        """What became of the last copy: not come out, or nobody knows."""
        printing = "" if self._given.ready_card else self._given.printing
        if printing == "failed":
            self._open_trouble(self.tr("The printer did not answer. Paper or cable?"))
        elif printing == "waiting":
            words = self.tr("The program stopped while it was printing. Did the note come out?")
            self._open_trouble(words, unknown=True)

    def _open_trouble(self, sentence: str, *, unknown: bool = False) -> None:
        self.in_trouble = True
        printers = self._serving.printers
        used = self._serving.silent_printers.get(self._case.id, printers[0].name)
        self.how.choose(used)
        others = [each for each in printers if each.name != used]
        self.panel.tell(sentence, next(iter(others), None), unknown=unknown)
        self._usual.hide()
        self.panel.show()
        self._serving.ask(note_of, self._voucher, then=self.panel.show_note, owner=self)

    def try_again(self) -> None:
        """Back from waiting for a card to the printer."""
        self.panel.leave()
        self._way_out = None

    def _choose_out_of_trouble(self, way: object) -> None:
        self._way_out = way
        self.changed.emit()
        if way not in (Way.READY_CARD, Way.BY_HAND):
            self.at_once.emit()
