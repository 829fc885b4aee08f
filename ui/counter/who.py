"""Who serves: one's name, then the PIN."""

from math import ceil

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from core.people.pins import PinAnswer, sign_in
from core.people.team import Person, team
from core.shop import Command
from ui import background, theme
from ui.counter.pin_page import PinPage
from ui.counter.serving import Serving
from ui.counter.words import staff_language
from ui.language import languages
from ui.parts.chip import ChipRow
from ui.parts.tile import Tile

_COLUMNS = 4


class WhoPage(PinPage):
    """Everybody's tile; touching one's own asks for the PIN. Moves on with the person."""

    language_chosen = Signal(str)
    """The windows shall speak this language from now on."""

    def __init__(self, serving: Serving) -> None:
        super().__init__(serving)
        self.pad.entered.connect(self._entered)
        self.title = self.tr("Who serves?")
        self.main_word = self.tr("Sign in")
        self.consequence = self.tr("Touch your name, then enter your PIN.")
        self.can_go_back = False
        self.can_park = False
        self.walked = 0.0
        self.ready = False
        self._tiles: dict[Person, Tile] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(16))
        self.side = QWidget()
        self.side_word = self.tr("PIN")
        serving.ask(team, then=self._show_team)

    def first_focus(self) -> QWidget | None:
        """The first name."""
        return next(iter(self._tiles.values()), None)

    def _show_team(self, people: tuple[Person, ...]) -> None:
        for place, person in enumerate(people):
            initials = "".join(word[0] for word in person.name.split()[:2])
            tile = Tile(
                person.name,
                initials=initials,
                width=208,
                height=112,
                title_size=20,
                checkable=True,
            )
            tile.setAutoExclusive(True)
            tile.clicked.connect(lambda _=False, person=person: self._ask_pin(person))
            self._grid.addWidget(tile, place // _COLUMNS, place % _COLUMNS)
            self._tiles[person] = tile
        self._grid.setColumnStretch(_COLUMNS, 1)
        rows = ceil(len(people) / _COLUMNS)
        self._grid.setRowStretch(rows, 1)
        self._grid.addWidget(self._languages(), rows + 1, 0, 1, _COLUMNS)

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
        self._person = person
        self.pad.ask(person.name, person.pin_length)
        self.side = self.pad
        self.side_wanted = True
        self.say(self.tr("Enter your PIN, %1.").replace("%1", person.name))
        self.pad.setFocus()

    def show_missing(self) -> None:
        """A name first, then the PIN."""
        if self._person is None:
            tile = self.first_focus()
            if tile:
                tile.setFocus()
            self.say(self.tr("Touch your name first."))
        else:
            self.pad.setFocus()
            self.say(self.tr("Enter your PIN, %1.").replace("%1", self._person.name))

    def _entered(self, pin: str) -> None:
        person = self._person
        if person is None or self.busy:
            return
        self.begin_act()
        background.run(
            self.serving.shop.do,
            Command(person.id),
            sign_in,
            person.id,
            pin,
            then=self._answered,
            failed=self._refused,
        )

    def _answered(self, answer: PinAnswer) -> None:
        self.busy = False
        if answer.accepted:
            self.moved_on.emit(self._person)
            return
        self._missed(answer.waits_until)
