"""Pages for the tests of the frame."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.page import Page, Step
from ui.parts.button import Button
from ui.parts.field import Field, NoteField
from ui.parts.section import Card, Label
from ui.parts.tile import Tile


class SamplePage(Page):
    """A field, a note, a button and three tiles; remembers what was asked of it."""

    title = "Sample"
    main_word = "Go on"
    consequence = "Then the next page comes."
    step = Step.FIX
    side_word = "What stands at the side"

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.takes_scans = True
        self.field = Field("A field")
        self.note = NoteField("A note", height=64)
        self.button = Button("A button")
        self.tiles = [
            Tile(f"Tile {place}", width=200, height=72, checkable=True) for place in (1, 2, 3)
        ]
        column = QVBoxLayout(self)
        for part in (self.field, self.note, self.button, *self.tiles):
            column.addWidget(part)
        column.addStretch(1)
        self.side = Card(Label("At the side"))
        self.button.clicked.connect(lambda: self.asked.append("button"))

    def first_focus(self) -> QWidget:
        return self.field

    def activate_main(self) -> None:
        self.asked.append("main")

    def show_missing(self) -> None:
        self.asked.append("missing")

    def go_back(self) -> None:
        self.asked.append("back")

    def write_note(self) -> bool:
        self.note.setFocus()
        return True

    def scanned(self, text: str) -> bool:
        if self.takes_scans:
            self.asked.append(f"scan {text}")
        return self.takes_scans


class HighPage(Page):
    """Higher than any window."""

    title = "High"
    main_word = "Go on"

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(3000)
