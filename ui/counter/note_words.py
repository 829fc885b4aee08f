"""Whom the note is for and in which language: kept as it is said, until it is printed."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.recovery.note import address_note, unprintable
from core.recovery.view import CaseView
from ui import theme
from ui.background import Failure
from ui.counter.serving import Serving
from ui.parts.chip import ChipRow
from ui.parts.field import Field
from ui.parts.flow import Even
from ui.parts.section import Label

_TYPING_PAUSE_MS = 300


class NoteWords(QWidget):
    """The field for the name, and the languages; tells when what is on the note has changed."""

    kept = Signal()
    """The note says it now."""

    troubled = Signal(str)
    """What is amiss with it, in a sentence; empty when nothing is any more."""

    def __init__(self, serving: Serving, case: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._serving = serving
        self._case = case
        self.missing_letters = False
        self.for_name = Field(self.tr("For (only if they like)"), height=52)
        known = case.customer
        self.for_name.setText(known.address_as if known else "")
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.for_name.textEdited.connect(lambda _: self._pause.start())
        self.languages = ChipRow(serving.languages(), even=Even(4, 70, 106))
        self.languages.choose(case.language)
        self.languages.chosen.connect(lambda *_: self.keep())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(Label(self.for_name.accessibleName(), 16, bold=True))
        column.addWidget(self.for_name)
        column.addWidget(self.languages)
        self._look_for_letters()

    def name(self) -> str:
        """What stands in the field."""
        return self.for_name.text().strip()

    def under_way(self) -> bool:
        """Whether something was typed that the note does not say yet."""
        return self._pause.isActive()

    def settle(self) -> None:
        """What is printed stays as it is."""
        self.for_name.setEnabled(False)
        self.languages.setEnabled(False)

    def keep(self) -> None:
        """Put it on the note at once."""
        self._pause.stop()
        self._look_for_letters()
        self._serving.do(
            address_note,
            self._case.id,
            self.name(),
            str(self.languages.chosen_keys()[0]),
            then=lambda _: self.kept.emit(),
            failed=self._not_kept,
            owner=self,
        )

    def _look_for_letters(self) -> None:
        self._serving.ask(unprintable, self.name(), then=self._tell_unprintable)

    def _tell_unprintable(self, letters: list[str]) -> None:
        self.missing_letters = bool(letters)
        words = self.tr("This PC has no letters for %1. Write the name in other letters.")
        self.troubled.emit(words.replace("%1", " ".join(letters)) if letters else "")

    def _not_kept(self, failure: Failure) -> None:
        self.troubled.emit(failure.sentence)
