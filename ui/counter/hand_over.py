"""The end of a visit: the note as it will print, and whether we may call."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.recovery.hand_over import Handed
from core.recovery.note import address_note, drawn_note, unprintable
from core.recovery.phrases import handing_over
from core.recovery.view import CaseView
from ui import background, theme
from ui.background import Failure
from ui.counter.call_question import CallQuestion
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.counter.to_paper import Outcome, give, paper_for, print_and_give
from ui.counter.words import quoted, staff_language
from ui.page import Step
from ui.parts.chip import ChipRow
from ui.parts.field import Field
from ui.parts.gesture_card import Picture
from ui.parts.pdf_view import PdfView
from ui.parts.result_list import ResultList
from ui.parts.row import Row
from ui.parts.section import Label
from ui.parts.sentence import Sentence

_BY_HAND = "by hand"
_TYPING_PAUSE_MS = 300


@dataclass(frozen=True)
class VisitEnded:
    """What the page comes to."""

    handed: Handed


class HandOverPage(CounterPage):
    """Moves on when the customer has it in hand."""

    step = Step.EXTRA
    walked = 4.0

    def __init__(self, serving: Serving, case: CaseView) -> None:
        super().__init__(serving)
        self.title = self.tr("Hand over")
        self._case = case
        self._voucher = case.gesture.voucher if case.gesture else None
        self._printed = case.gesture is not None and case.gesture.printed
        self._missing_letters = False
        self.call = CallQuestion(serving, case)
        self.call.answered.connect(self._show)
        self.side = self.call
        self.side_word = self.tr("May we call?")
        if self._voucher is None:
            self._lay_out_without_paper()
        else:
            self._lay_out_note()
            self._draw_note()
            self.serving.ask(unprintable, self.for_name.text(), then=self._tell_unprintable)
        self._show()

    # Parts ------------------------------------------------------------------------------

    def _lay_out_without_paper(self) -> None:
        column = self.column(24)
        known = self._case.customer
        name = known.address_as if known else None
        if self._case.gesture is None:
            words = self.tr("Nothing is given today. Thank them once more for coming back.")
            column.addWidget(Sentence(words, size=30, lines=4, least=20))
        else:
            gesture = self._case.gesture.gesture
            picture = Picture(gesture.picture, 240)
            picture.setFixedWidth(theme.px(460))
            column.addWidget(picture)
            column.addWidget(Label(gesture.name(staff_language()), 24, bold=True))
            words = self.serving.phrases(self._case.language)
            said = handing_over(words, gesture.wording, name, gesture.say)
            column.addWidget(Sentence(quoted(said.text), size=22, lines=4, least=18))
            column.addWidget(Sentence(said.say, size=16, lines=3, least=14, ink="soft"))
        column.addStretch(1)

    def _lay_out_note(self) -> None:
        self.note = PdfView(self.tr("The note, as it will print"))
        self.note.setFixedSize(theme.px(430), theme.px(504))
        self.for_name = Field(self.tr("For (only if they like)"), height=52)
        known = self._case.customer
        self.for_name.setText(known.address_as if known else "")
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._address)
        self.for_name.textEdited.connect(lambda _: self._pause.start())
        self.languages = ChipRow(self.serving.languages(), chip_width=104)
        self.languages.choose(self._case.language)
        self.languages.chosen.connect(lambda *_: self._address())
        self.how = ResultList(self.tr("How"))
        self.how.set_rows(self._ways(), chosen=self.serving.printers[0].name)
        self.how.chosen.connect(lambda _: self._show())
        self.trouble = Sentence(size=16, lines=3, least=14)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(theme.px(8))
        for part in (
            Label(self.for_name.accessibleName(), 16, bold=True),
            self.for_name,
            self.languages,
            Label(self.tr("How"), 16, bold=True),
            self.how,
            self.trouble,
        ):
            middle.addWidget(part, 1 if part is self.how else 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(24))
        row.addWidget(self.note, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(middle, 1)

    def _ways(self) -> list[Row]:
        rows = [
            Row(
                printer.name,
                self.tr("Print here: %1").replace("%1", printer.name)
                if printer.kind != "file"
                else self.tr("Save it as a PDF"),
                ""
                if printer.kind != "file"
                else self.tr("In the folder “%1”").replace("%1", printer.name),
                icon="printer",
            )
            for printer in self.serving.printers
        ]
        code = str(self._voucher)[:8]
        short = f"{code[:4]}-{code[4:]}"
        words = self.tr("Write it by hand: %1").replace("%1", short)
        detail = self.tr("These eight signs on any card are enough")
        return [*rows, Row(_BY_HAND, words, detail, icon="pen")]

    def first_focus(self) -> QWidget | None:
        """Nothing: Enter prints."""
        return None

    # The note ---------------------------------------------------------------------------

    def _draw_note(self) -> None:
        paper = paper_for(self._printer())
        self.serving.ask(drawn_note, self._voucher, paper, then=self._show_note)

    def _show_note(self, pdf: bytes) -> None:
        self.note.show_pdf(pdf)

    def _printer(self) -> object:
        chosen = self.how.chosen_row()
        for printer in self.serving.printers:
            if chosen is not None and printer.name == chosen.key:
                return printer
        return self.serving.printers[0]

    def _address(self, *, then_give: bool = False) -> None:
        """Whom the note is for, or its language, was changed; it is printed only so."""
        self._pause.stop()
        name = self.for_name.text().strip()
        self.serving.ask(unprintable, name, then=self._tell_unprintable)
        self.serving.do(
            address_note,
            self._case.id,
            name,
            str(self.languages.chosen_keys()[0]),
            then=lambda _: self._end() if then_give else self._draw_note(),
            failed=self._not_addressed,
            owner=self,
        )

    def _tell_unprintable(self, letters: list[str]) -> None:
        self._missing_letters = bool(letters)
        self._show()
        if not letters:
            self.trouble.set_text("")
            return
        words = self.tr("This PC has no letters for %1. Write the name in other letters.")
        self.trouble.set_text(words.replace("%1", " ".join(letters)))

    def _not_addressed(self, failure: Failure) -> None:
        self.trouble.set_text(failure.sentence)

    # What is shown ----------------------------------------------------------------------

    def _prints(self) -> bool:
        """Whether the main button prints: not what has no note, nor what is on paper already."""
        return self._voucher is not None and not self._printed and not self._by_hand()

    def _by_hand(self) -> bool:
        if self._voucher is None:
            return False
        chosen = self.how.chosen_row()
        return chosen is not None and chosen.key == _BY_HAND

    def _show(self) -> None:
        answered = self.call.answer() is not None
        self.main_word = self.tr("Print and give") if self._prints() else self.tr("Given")
        missing = self.call.missing()
        if self._missing_letters and self._prints():
            missing = self.tr("Write the name in other letters, or leave it out.")
        if missing:
            sentence = missing
        elif self._voucher is None:
            sentence = self.tr("It is in their hands.")
        elif self._by_hand():
            sentence = self.tr("Write the eight signs on a card, sign it, and hand it over.")
        else:
            sentence = self.tr("Sign it with a pen before you hand it over.")
        self.say(sentence, ready=answered and not missing)

    def show_missing(self) -> None:
        """The question of the call, or a name that can be printed."""
        if self.call.missing():
            self.call.focus_missing()
            self.say(self.call.missing())
        else:
            self.for_name.setFocus()

    # The act ----------------------------------------------------------------------------

    def activate_main(self) -> None:
        """Print, and give; or give what needs no paper."""
        if self._voucher is not None and self._pause.isActive():
            self._address(then_give=True)
        else:
            self._end()

    def _end(self) -> None:
        self.begin_act()
        ending = self.call.ending(self.for_name.text() if self._voucher else "")
        by = None if self.serving.person is None else self.serving.person.id
        act = (self.serving.shop, by, self._case.id)
        if not self._prints():
            background.run(give, *act, ending, then=self._ended, failed=self.act_failed)
            return
        background.run(
            print_and_give,
            *act,
            self._voucher,
            self._printer(),
            ending,
            then=self._came_out,
            failed=self.act_failed,
            doing=self.tr("Printing…"),
        )

    def _came_out(self, outcome: Outcome) -> None:
        if outcome.handed is not None:
            self._ended(outcome.handed)
            return
        self.busy = False
        self.trouble.set_text(outcome.trouble)
        if outcome.printed:
            self._printed = True
            self.main_word = self.tr("Given")
            self.say(outcome.trouble)
        else:
            self.main_word = self.tr("Try again")
            self.say(self.tr("The gift is safe and counted once, whichever way you choose."))

    def _ended(self, handed: Handed) -> None:
        self.act_done(VisitEnded(handed))
