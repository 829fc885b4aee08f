"""Letters to touch, for a counter without a keyboard: English and Malay, digits and signs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui import theme
from ui.parts.button import Button, Kind

NARROW = ("abcdefg", "hijklmn", "opqrstu", "vwxyz-'")
"""Seven keys side by side are as many as 342 px hold at 44 px each; then the alphabet is found
sooner than the rows of a keyboard broken in the middle."""

WIDE = ("qwertyuiop", "asdfghjkl'", "zxcvbnm-./")

NARROW_SIGNS = ("1234567", "890/.,-", "@&()':+", '#"?!=*_')
WIDE_SIGNS = ("1234567890", "/.,-@&()':", '+#"?!=*_;~')

_WIDE_FROM = 560
"""From this effective width on, ten keys stand side by side."""

_MARGIN = 4
_GAP = 8
_WIDEST = 880


def gap_between(width: int, columns: int, touch: int, wanted: int) -> int:
    """The gap that leaves each of `columns` keys at least `touch` pixels of `width`."""
    return max(0, min(wanted, (width - columns * touch) // (columns - 1)))


class Letters(QWidget):
    """A page of letters and one of digits and signs; Shift holds for one letter."""

    typed = Signal(str)
    erase = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide: bool | None = None
        self._signs = False
        self._key_height = 48
        self._keys: list[Button] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._grid = QGridLayout(self)
        self.shift = self._plain(self.tr("Shift"), self.tr("Capital letter"))
        self.shift.setCheckable(True)
        self.turn = self._plain("", "")
        self.space = self._plain(self.tr("Space"), "")
        self.erase_key = self._plain("", self.tr("Erase the last letter"), icon="backspace")
        self.done_key = self._plain(self.tr("Done"), self.tr("Done typing"))
        self.shift.toggled.connect(self._case)
        self.turn.clicked.connect(self._turn)
        self.space.clicked.connect(lambda: self.typed.emit(" "))
        self.erase_key.clicked.connect(self.erase)
        self.done_key.clicked.connect(self.done)
        self._lay_out(wide=False)

    def set_key_height(self, height: int) -> None:
        """The height of every key, in pixels at 100 %."""
        self._key_height = height
        for key in self._all():
            key.set_measures(None, height)

    def begin(self) -> None:
        """Small letters again."""
        self.shift.setChecked(False)
        if self._signs:
            self._turn()

    def _plain(self, word: str, name: str, icon: str = "") -> Button:
        key = Button(word, kind=Kind.PLAIN, icon=icon, height=self._key_height, name=name)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return key

    def _all(self) -> list[Button]:
        return [*self._keys, self.shift, self.turn, self.space, self.erase_key, self.done_key]

    def _turn(self) -> None:
        self._signs = not self._signs
        self._lay_out(wide=bool(self._wide))

    def _lay_out(self, *, wide: bool) -> None:
        self._wide = wide
        for key in self._keys:
            self._grid.removeWidget(key)
            key.hide()
            key.deleteLater()
        pages = (
            (WIDE_SIGNS if wide else NARROW_SIGNS) if self._signs else (WIDE if wide else NARROW)
        )
        self._keys = [
            self._letter(letter, row, column)
            for row, letters in enumerate(pages)
            for column, letter in enumerate(letters)
        ]
        for column in range(10):
            self._grid.setColumnStretch(column, 1 if column < len(pages[0]) else 0)
        self._lay_out_last(len(pages), (1, 1, 4, 2, 2) if wide else (1, 1, 2, 1, 2))
        self._case(self.shift.isChecked())

    def _letter(self, letter: str, row: int, column: int) -> Button:
        key = Button(letter, kind=Kind.KEY, height=self._key_height, type_size=20)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.clicked.connect(lambda: self._press(key.text()))
        self._grid.addWidget(key, row, column)
        key.show()
        return key

    def _lay_out_last(self, row: int, spans: tuple[int, ...]) -> None:
        column = 0
        keys = (self.shift, self.turn, self.space, self.erase_key, self.done_key)
        for key, span in zip(keys, spans, strict=True):
            self._grid.removeWidget(key)
            self._grid.addWidget(key, row, column, 1, span)
            column += span
        self.turn.setText(self.tr("abc") if self._signs else "123")
        signs, letters = self.tr("Digits and signs"), self.tr("Letters")
        self.turn.setAccessibleName(letters if self._signs else signs)
        self.shift.setEnabled(not self._signs)

    def _press(self, letter: str) -> None:
        self.typed.emit(letter)
        self.shift.setChecked(False)

    def _case(self, capital: bool) -> None:
        for key in self._keys:
            letter = key.text()
            key.setText(letter.upper() if capital else letter.lower())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many keys side by side as the width holds."""
        super().resizeEvent(event)
        wide = self.width() / theme.text_size() >= _WIDE_FROM
        if wide != self._wide:
            self._lay_out(wide=wide)
        columns = 10 if wide else 7
        aside = max(theme.px(_MARGIN), (self.width() - theme.px(_WIDEST)) // 2)
        room = self.width() - 2 * aside
        gap = gap_between(room, columns, theme.px(theme.TOUCH), theme.px(_GAP))
        self._grid.setContentsMargins(aside, theme.px(4), aside, theme.px(4))
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(theme.px(4))
