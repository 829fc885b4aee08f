"""What the pages of the first run share: a heading, questions, and what is still missing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.page import Page
from ui.parts.field import Field
from ui.parts.flow import Even, Flow
from ui.parts.loyalty_line import LoyaltyLine
from ui.parts.section import Label
from ui.parts.tile import Tile

WIDEST = 640
"""Nothing to read or to fill in is wider, in pixels at 100 %."""


class Asked(QWidget):
    """One question: what is asked, where the answer goes, and a quiet word on it."""

    def __init__(self, question: str, answer: QWidget, note: str = "") -> None:
        super().__init__()
        self.answer = answer
        self.question = Label(question, 16, bold=True)
        self.note = Label(note, 14, ink="soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        for part in (self.question, answer, self.note):
            column.addWidget(part)
        self.note.setVisible(bool(note))  # only here: shown before, it would be a window

    def say(self, note: str) -> None:
        """Say something else below the answer; nothing hides it."""
        self.note.setText(note)
        self.note.setVisible(bool(note))


class Secret(Field):
    """A PIN to type: dots in place of its digits, and nothing but digits."""

    def __init__(self, name: str, digits: int) -> None:
        super().__init__(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(digits)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
        )
        self.textEdited.connect(self._only_digits)

    def _only_digits(self, text: str) -> None:
        digits = "".join(letter for letter in text if letter.isascii() and letter.isdigit())
        if digits != text:
            self.setText(digits)

    def digits(self) -> str:
        """What was typed."""
        return self.text()


class SetUpPage(Page):
    """A page of the first run: no head, no steps, and the line that walks with the set-up."""

    bare = True
    can_park = False

    def __init__(self, title: str, lead: str, walked: float) -> None:
        super().__init__()
        self.title = title
        self.main_word = self.tr("Go on")
        self._lead = lead
        self.consequence = lead
        self.line = LoyaltyLine()
        self.line.setFixedHeight(theme.px(36))
        self.line.walk_to(walked)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(20))
        self._add(self.line)
        self._add(Label(title, 28, bold=True))

    def _add(self, *parts: QWidget, widest: int = WIDEST) -> None:
        for part in parts:
            part.setMaximumWidth(theme.px(widest))
            self.column.addWidget(part)

    def _answer(self, field: Field) -> Field:
        """Have the main button follow what is typed."""
        field.textChanged.connect(self.look)
        return field

    def missing(self) -> tuple[QWidget, str] | None:
        """Where the next answer goes and what to say of it, None where all are there."""
        return None

    def look(self, *_: object) -> None:
        """Tell the frame whether the main button may act."""
        self.ready = self.missing() is None
        self.consequence = self._lead
        self.changed.emit()

    def show_missing(self) -> None:
        """The focus goes to what is missing, and it is said."""
        found = self.missing()
        if found is not None:
            where, self.consequence = found
            where.setFocus()
            self.changed.emit()

    def refuse(self, sentence: str) -> None:
        """What was asked for was refused: say why and what to do; everything stays as typed."""
        self.busy = False
        self.consequence = sentence
        self.changed.emit()

    def activate_main(self) -> None:
        """All answers are there."""
        self.moved_on.emit(self)


class Tiles(QWidget):
    """Tiles of which one is chosen: side by side where there is room, else below each other."""

    chosen = Signal()

    def __init__(self, tiles: dict[str, Tile]) -> None:
        super().__init__()
        self.tiles = tiles
        group = QButtonGroup(self)
        flow = Flow(12, self, even=Even(most=len(tiles), least=200))
        for tile in tiles.values():
            tile.setCheckable(True)
            tile.set_measures(None, 88)
            group.addButton(tile)
            tile.clicked.connect(self.chosen)
            flow.addWidget(tile)

    def choose(self, key: str) -> None:
        """Choose this one."""
        self.tiles[key].setChecked(True)

    def key(self) -> str:
        """Which is chosen, empty while none is."""
        return next((key for key, tile in self.tiles.items() if tile.isChecked()), "")

    def first(self) -> Tile:
        """The one the focus goes to."""
        return next(iter(self.tiles.values()))
