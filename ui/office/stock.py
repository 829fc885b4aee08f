"""The weekly count of the gifts, one after the other, in two minutes."""

from PySide6.QtWidgets import QWidget

from core.gestures.stock import Counted, ToCount, count_gift, gifts_to_count
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.counter.words import staff_language
from ui.parts.keypad import Keypad
from ui.parts.section import Label
from ui.parts.sentence import Sentence

_DIGITS = 4


class StockPage(CounterPage):
    """Laid over the office: a gift's name, and the keys for how many there are."""

    def __init__(self, serving: Serving) -> None:
        super().__init__(serving)
        self.title = self.tr("Count the gifts")
        self.main_word = self.tr("Next")
        self.back_word = self.tr("Close")
        self.can_park = False
        self.ready = False
        self._gifts: tuple[ToCount, ...] = ()
        self.gift = Sentence(size=30, lines=2, least=20, bold=True)
        self.keypad = Keypad(
            self.tr("How many are there?"), _DIGITS, last_word=self.tr("Skip"), compact=True
        )
        self.keypad.letters_wanted.connect(lambda: self._show(self._gifts[1:]))
        self.keypad.changed.connect(lambda _: self._tell())
        column = self.column(16)
        column.addWidget(Label(self.title, 28, bold=True))
        column.addWidget(self.gift)
        column.addWidget(self.keypad)
        column.addStretch(1)
        serving.ask(gifts_to_count, then=self._show, owner=self)

    def first_focus(self) -> QWidget | None:
        """The keys."""
        return self.keypad

    def _show(self, gifts: tuple[ToCount, ...]) -> None:
        self._gifts = gifts
        self.keypad.clear()
        self.keypad.setVisible(bool(gifts))
        if gifts:
            names = gifts[0].names
            self.gift.set_text(names.get(staff_language()) or names["en"])
            self.keypad.setFocus()
        else:
            self.gift.set_text(self.tr("Every gift has been counted this week."))
        self._tell()

    def _tell(self) -> None:
        if not self._gifts:
            self.say(self.tr("Nothing more is to be counted."), ready=False)
            return
        words = self.tr("What is set aside for a visit is not counted. %1 to go.")
        ready = bool(self.keypad.digits())
        self.say(words.replace("%1", str(len(self._gifts))), ready=ready)

    def show_missing(self) -> None:
        """How many there are."""
        self.keypad.setFocus()

    def activate_main(self) -> None:
        """So many are there; the next gift."""
        if self.busy or not self._gifts:
            return
        self.begin_act()
        self.serving.do(
            count_gift,
            self._gifts[0].gesture,
            int(self.keypad.digits()),
            then=self._counted,
            failed=self.act_failed,
            owner=self,
        )

    def _counted(self, counted: Counted) -> None:
        self.busy = False
        self._show(tuple(each for each in self._gifts if each.gesture != counted.gesture))
