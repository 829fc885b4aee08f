"""Labels in the sizes of the type scale, and the card that groups them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui import theme


class Label(QLabel):
    """Plain text in one size of the type scale; never rich text, whatever it holds.

    `ink` is `ink`, `soft`, `accent`, `on_calm` or `on_good`.
    """

    def __init__(
        self,
        text: str = "",
        size: int = 16,
        *,
        bold: bool = False,
        ink: str = "ink",
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._type = (size, bold)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("ink", ink)
        self.setFont(theme.font(size, bold))

    def set_size(self, size: int) -> None:
        """Write in another size of the type scale."""
        self._type = (size, self._type[1])
        self.setFont(theme.font(*self._type))

    def set_ink(self, ink: str) -> None:
        """Change the colour of the words, by purpose."""
        if self.property("ink") != ink:
            self.setProperty("ink", ink)
            self.style().unpolish(self)
            self.style().polish(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text size."""
        if event.type() == QEvent.Type.StyleChange:
            wanted = theme.font(*self._type)
            if wanted != self.font():
                self.setFont(wanted)
        super().changeEvent(event)


class Card(QFrame):
    """A quiet card with rounded corners; parts are added to `column`, 8 px apart."""

    def __init__(self, *parts: QWidget, gap: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.column = QVBoxLayout(self)
        self._gap = gap
        self._space()
        for part in parts:
            self.column.addWidget(part)

    def _space(self) -> None:
        self.column.setContentsMargins(*[theme.px(16) - 1] * 4)
        self.column.setSpacing(theme.px(self._gap))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text size."""
        if event.type() == QEvent.Type.StyleChange:
            self._space()
        super().changeEvent(event)
