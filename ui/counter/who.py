"""Who serves: one's name, then the PIN."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.people.team import Person, team
from core.storage.shop_record import shop_logo
from ui.counter.pin_page import PinPage
from ui.counter.serving import Serving
from ui.counter.words import staff_language
from ui.language import languages
from ui.layout import Layout
from ui.parts.button import Button
from ui.parts.chip import ChipRow
from ui.parts.flow import Even, Flow
from ui.parts.logo_view import LogoView
from ui.parts.slot import Slot
from ui.parts.tile import Tile

_SIDE_BY_SIDE = Even(most=4, least=160)
_ONE_BELOW_THE_OTHER = Even(most=1, least=160)
_TILE_HEIGHT, _ROW_HEIGHT = 112, 60


class WhoPage(PinPage):
    """Everybody's tile; touching one's own asks for the PIN. Moves on with the person.

    In the strip the name that was touched stays alone, above the keys; touching it once more
    brings the others back.
    """

    at_rest = True

    language_chosen = Signal(str)
    """The windows shall speak this language from now on."""

    practice_wanted = Signal()
    """Practice shall be entered, or left."""

    pin_forgotten = Signal()
    """A manager has forgotten the PIN."""

    def __init__(self, serving: Serving) -> None:
        super().__init__(serving)
        self.pin_entered.connect(self.sign_in)
        self.title = self.tr("Who serves?")
        self.main_word = self.tr("Sign in")
        self.consequence = self.tr("Touch your name, then enter your PIN.")
        self.can_go_back = False
        self.can_park = False
        self.walked = 0.0
        self._tiles: dict[Person, Tile] = {}
        self._flow = Flow(16, even=_SIDE_BY_SIDE)
        self.side_slot = Slot()
        column = self.column(8)
        column.addLayout(self._flow)
        column.addWidget(self.side_slot)
        column.addStretch(1)
        self.languages = self._languages()
        self.forgot = Button(self.tr("Forgot the PIN?"), height=48, parent=self)
        self.forgot.clicked.connect(self.pin_forgotten)
        practising = serving.shop.about.practice
        word = self.tr("Leave practice") if practising else self.tr("Practice")
        self.practice = Button(word, height=48)
        self.practice.clicked.connect(self.practice_wanted)
        self.ways = QWidget()
        ways = Flow(8, self.ways)
        ways.addWidget(self.languages)
        ways.addWidget(self.forgot)
        ways.addWidget(self.practice)
        self.forgot.setVisible(not practising)
        column.addWidget(self.ways)
        self.logo = LogoView(240, 120)
        self.side = QWidget()
        sign = QVBoxLayout(self.side)
        sign.setContentsMargins(0, 0, 0, 0)
        sign.addWidget(self.logo)
        sign.addStretch(1)
        self.side_word = self.tr("PIN")
        serving.ask(shop_logo, then=self.logo.show_png)
        serving.ask(team, then=self._show_team)

    def first_focus(self) -> QWidget | None:
        """The first name."""
        return next(iter(self._tiles.values()), None)

    def arrange(self, layout: Layout) -> None:
        """Tiles side by side; in the strip rows, and the keys below the one that was touched."""
        super().arrange(layout)
        self._flow.set_even(_ONE_BELOW_THE_OTHER if self.in_strip else _SIDE_BY_SIDE)
        self._flow.set_gap(8 if self.in_strip else 16)
        if self.in_strip:
            self.pad.set_measures(dots=52, key_height=64, gap=14)
        else:
            self.pad.set_measures(dots=56, key_height=72, gap=12)
        self._measure_tiles()
        self._show_names(only_chosen=self.in_strip and self.person is not None)

    def _measure_tiles(self) -> None:
        for tile in self._tiles.values():
            tile.set_measures(None, _ROW_HEIGHT if self.in_strip else _TILE_HEIGHT)

    def _show_names(self, *, only_chosen: bool) -> None:
        for person, tile in self._tiles.items():
            tile.setVisible(not only_chosen or person is self.person)
        self.ways.setVisible(not only_chosen)
        self.pad.heading.setVisible(not self.in_strip and self.person is not None)

    def _show_team(self, people: tuple[Person, ...]) -> None:
        for person in people:
            initials = "".join(word[0] for word in person.name.split()[:2])
            tile = Tile(person.name, initials=initials, title_size=20, checkable=True)
            tile.setAutoExclusive(True)
            tile.clicked.connect(lambda _=False, person=person: self._touched(person))
            self._flow.addWidget(tile)
            self._tiles[person] = tile
        self._measure_tiles()

    def _touched(self, person: Person) -> None:
        if self.in_strip and person is self.person:
            self._forget_person()
        else:
            self._ask_pin(person)

    def _forget_person(self) -> None:
        """It is somebody else: show all the names again."""
        tile = self._tiles[self.person] if self.person else None
        self.person = None
        self.pad.clear()
        self.side = None
        if tile:
            tile.setAutoExclusive(False)
            tile.setChecked(False)
            tile.setAutoExclusive(True)
        self._show_names(only_chosen=False)
        self.say(self.tr("Touch your name, then enter your PIN."), ready=False)

    def _languages(self) -> ChipRow:
        """What the windows can speak; touching another one changes them."""
        row = ChipRow([*languages().items()])
        row.choose(staff_language())
        row.chosen.connect(self._speak)
        return row

    def _speak(self, language: str) -> None:
        if language != staff_language():
            self.language_chosen.emit(language)

    def _ask_pin(self, person: Person) -> None:
        self.person = person
        self.pad.ask(person.name, person.pin_length)
        self.side = self.pad
        self.side_wanted = True
        self._show_names(only_chosen=self.in_strip)
        self.say(self.tr("Enter your PIN, %1.").replace("%1", person.name))
        self.pad.setFocus()

    def show_missing(self) -> None:
        """A name first, then the PIN."""
        if self.person is None:
            tile = self.first_focus()
            if tile:
                tile.setFocus()
            self.say(self.tr("Touch your name first."))
        else:
            self.pad.setFocus()
            self.say(self.tr("Enter your PIN, %1.").replace("%1", self.person.name))
