"""Who is it? Asked beside the page, before anything is given, paid or cancelled."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.people.badge_code import is_badge
from core.people.badges import sign_in_by_badge
from core.people.team import Person, team
from core.shop import Command
from ui import background, theme
from ui.counter.pin_page import PinPage
from ui.counter.serving import Serving
from ui.parts.button import Button
from ui.parts.section import Label

_COLUMNS = 3


class WhoActsPage(PinPage):
    """Everybody's name, one's own first and chosen, and the PIN. Moves on with the person.

    Laid over the page that asks, which stays visible, dimmed. `pin_only`: for this a badge is not
    enough.
    """

    takes_badges = True

    def __init__(self, serving: Serving, *, pin_only: bool = False) -> None:
        super().__init__(serving, compact=True)
        self.pin_entered.connect(self.sign_in)
        self.title = self.tr("Who is it?")
        self.main_word = self.tr("Go on")
        self.back_word = self.tr("Close")
        self.only_side = True
        self.side_wanted = True
        self.can_park = False
        self._names = QGridLayout()
        self._names.setSpacing(theme.px(8))
        self.side = QWidget()
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(Label(self.title, 22, bold=True))
        column.addLayout(self._names)
        column.addWidget(self.pad)
        self._pin_only = pin_only
        self.consequence = self.tr("Touch your name and enter your PIN. Then it goes on.")
        if pin_only:
            self.consequence = self.tr(
                "A badge is not enough here. Enter your PIN, then it goes on."
            )
        serving.ask(team, then=self._show)

    def first_focus(self) -> QWidget | None:
        """The PIN: whoever served last is chosen."""
        return self.pad

    def _show(self, people: tuple[Person, ...]) -> None:
        mine_first = sorted(people, key=lambda person: person != self.serving.person)
        for place, person in enumerate(mine_first):
            button = Button(person.name, height=52, type_size=18)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(place == 0)
            button.clicked.connect(lambda _=False, person=person: self._choose(person))
            self._names.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        if mine_first:
            self._choose(mine_first[0])

    def _choose(self, person: Person) -> None:
        self.person = person
        self.pad.ask("", person.pin_length)
        self.pad.setFocus()

    def show_missing(self) -> None:
        """The PIN."""
        self.pad.setFocus()

    def scanned(self, text: str) -> bool:
        """A badge takes the PIN's place where it is enough; anything else waits."""
        if is_badge(text) and not self.busy and not self._pin_only:
            self.begin_act()
            background.run(
                self.serving.shop.do,
                Command(None),
                sign_in_by_badge,
                text,
                then=self.act_done,
                failed=self.refused,
                owner=self,
            )
        return True
