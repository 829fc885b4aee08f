"""What is said to customers, in the shop's own words, and whether a native speaker has read it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.recovery.own_words import LONGEST, SayingView, confirm_words, reword, sayings
from core.recovery.phrases import Saying
from ui import theme
from ui.background import Failure
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.parts.button import Button
from ui.parts.chip import ChipRow
from ui.parts.field import Field
from ui.parts.section import Card, Label


class SayingRow(QWidget):
    """One sentence, and below it how it is said where the language has other letters."""

    left = Signal()
    """What was typed is whole, or the old words were taken back."""

    def __init__(self, saying: SayingView) -> None:
        super().__init__()
        self.saying = saying
        self.kept = saying.said
        words = saying.said.text
        self.text = Field(words, type_size=16)
        self.text.setMaxLength(LONGEST)
        self.spoken = Field(self.tr("How it is said: %1").replace("%1", words), type_size=16)
        self.old_words = Button("", icon="undo", width=48, height=48)
        self.old_words.setAccessibleName(
            self.tr("Take back the old words: %1").replace("%1", words)
        )
        self.old_words.clicked.connect(self._take_back)
        policy = self.old_words.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.old_words.setSizePolicy(policy)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(4))
        grid.addWidget(self.text, 0, 0)
        grid.addWidget(self.old_words, 0, 1)
        grid.addWidget(self.spoken, 1, 0)
        self.spoken.setVisible(bool(saying.starter.say))
        for field in (self.text, self.spoken):
            field.editingFinished.connect(self.left)
            field.textEdited.connect(lambda _: self._offer())
        self._write(saying.said)

    def typed(self) -> Saying:
        """What stands in the fields now."""
        return Saying(self.text.text(), self.spoken.text())

    def _take_back(self) -> None:
        self._write(self.saying.starter)
        self.left.emit()

    def _write(self, saying: Saying) -> None:
        for field, words in ((self.text, saying.text), (self.spoken, saying.say)):
            field.setText(words)
            field.setCursorPosition(0)
        self._offer()

    def _offer(self) -> None:
        self.old_words.setVisible(self.typed() != self.saying.starter)


class PhrasesPage(CounterPage):
    """Each sentence in a field of its own: what is changed is kept as soon as it is left."""

    def __init__(self, serving: Serving) -> None:
        super().__init__(serving)
        self.title = self.tr("What we say")
        self.main_word = self.tr("Done")
        self.consequence = self.tr("What you change is said from now on, on every PC of the shop.")
        self.can_park = False
        self.back_word = self.tr("Close")
        self.languages = ChipRow(serving.languages(), chip_width=112)
        self.languages.choose(serving.shop.about.languages[0])
        self.languages.chosen.connect(lambda *_: self._read())
        self.rows: list[SayingRow] = []
        self._shown = self.language()
        self._column = self.column(8)
        self._column.addWidget(Label(self.title, 28, bold=True))
        self._column.addWidget(self.languages)
        self._sentences = QVBoxLayout()
        self._sentences.setSpacing(theme.px(8))
        self._column.addLayout(self._sentences)
        self._column.addStretch(1)
        self.side = self._card()
        self._read()

    def first_focus(self) -> QWidget | None:
        """The languages first."""
        return next(iter(self.languages.chips().values()), None)

    def language(self) -> str:
        """The language whose sentences are shown."""
        return str(self.languages.chosen_keys()[0])

    def activate_main(self) -> None:
        """Done, once everything typed is kept."""
        self._leave(lambda: self.moved_on.emit(None))

    def go_back(self) -> None:
        """Close, once everything typed is kept: nothing is lost on the way out."""
        self._leave(self.went_back.emit)

    # Parts ------------------------------------------------------------------------------

    def _card(self) -> QWidget:
        self.read = Label("", 18, bold=True)
        self.advice = Label(
            self.tr(
                "Read every line aloud with somebody who grew up with the language. Then say so"
                " here."
            ),
            16,
        )
        self.confirm = Button(self.tr("A native speaker has read them"))
        self.confirm.clicked.connect(self._confirm)
        card = Card(self.read, self.advice, self.confirm, gap=12)
        card.column.addStretch(1)
        return card

    def _headings(self) -> dict[str, str]:
        return {
            "short": self.tr("Sorry, in one breath"),
            "call": self.tr("May we call?"),
            "hurt": self.tr("Someone was hurt or ill"),
            "greeting": self.tr("Glad that they came back"),
            "handing_over": self.tr("When you hand it over"),
            "light": self.tr("Sorry"),
            "serious": self.tr("Sorry, where it hurt or spoiled an occasion"),
            "costs": self.tr("What it cost them"),
        }

    def _show(self, said: tuple[SayingView, ...]) -> None:
        self._clear()
        self._shown = self.language()
        headings = self._headings()
        for saying in said:
            heading = headings.pop(saying.place.partition(".")[0], "")
            if heading:
                self._sentences.addWidget(Label(heading, 18, bold=True))
            self._add_row(saying)
        self._tell_read()

    def _clear(self) -> None:
        self.rows.clear()
        while (item := self._sentences.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()

    def _add_row(self, saying: SayingView) -> None:
        row = SayingRow(saying)
        row.left.connect(partial(self._keep, row, self._learn))
        self.rows.append(row)
        self._sentences.addWidget(row)

    def _tell_read(self) -> None:
        read = self.serving.phrases(self.language()).read_by_native_speaker
        waits = self.tr("To be read by a native speaker")
        self.read.setText(self.tr("Read by a native speaker") if read else waits)
        self.advice.setVisible(not read)
        self.confirm.setVisible(not read)
        self.side_word = self.read.text()
        self.changed.emit()

    # Acts -------------------------------------------------------------------------------

    def _read(self) -> None:
        self.serving.ask_latest("sayings", sayings, self.language(), then=self._show, owner=self)

    def _leave(self, then: Callable[[], object]) -> None:
        """Keep one changed sentence after the other; one that cannot be said holds the page."""
        changed = next((row for row in self.rows if row.typed() != row.kept), None)
        if changed is None:
            then()
        else:
            self._keep(changed, lambda: self._leave(then))

    def _keep(self, row: SayingRow, then: Callable[[], object]) -> None:
        typed = row.typed()
        if typed == row.kept:
            return

        def kept(_: object) -> None:
            row.kept = typed
            self.serving.learn_words(then=then)

        place = row.saying.place
        self.serving.do(
            reword,
            self._shown,
            place,
            typed.text,
            typed.say,
            then=kept,
            failed=partial(self._not_kept, row),
            owner=self,
        )

    def _not_kept(self, row: SayingRow, failure: Failure) -> None:
        """What was typed stays in its field until it can be said."""
        self.say(failure.sentence)
        row.text.setFocus()

    def _learn(self) -> None:
        self.say(self.tr("Kept: it is said so from now on."))
        self._tell_read()

    def _confirm(self) -> None:
        self.serving.do(
            confirm_words,
            self.language(),
            then=lambda _: self.serving.learn_words(then=self._tell_read),
            failed=self.act_failed,
            owner=self,
        )
