"""The feast days that wait to be confirmed, each moved by a day where the moon says so."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.gestures.seasons import SeasonAhead, confirm_season, seasons_to_confirm
from ui import theme
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving, day_in_words
from ui.counter.words import staff_language
from ui.parts.button import Button, Kind
from ui.parts.section import Card, Label

_DAY = timedelta(days=1)


class SeasonCard(Card):
    """One season, the days it is expected on, and the ways to move or confirm it."""

    confirmed = Signal(object)
    """The season with its days as they were confirmed."""

    def __init__(self, season: SeasonAhead) -> None:
        self.season = season
        called = season.names.get(staff_language(), season.names["en"])
        self.days = Label("", 16)
        super().__init__(Label(f"{called} {season.year}", 20, bold=True), self.days)
        self.earlier = Button(self.tr("A day earlier"))
        self.later = Button(self.tr("A day later"))
        self.confirm = Button(self.tr("These are the days"), kind=Kind.OUTLINED, bold=True)
        self.earlier.clicked.connect(lambda: self._move(-_DAY))
        self.later.clicked.connect(lambda: self._move(_DAY))
        self.confirm.clicked.connect(lambda: self.confirmed.emit(self.season))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for button in (self.earlier, self.later, self.confirm):
            button.setAccessibleName(f"{button.text()}: {called}")
            row.addWidget(button, 1)
        self.column.addLayout(row)
        self._move(timedelta())

    def _move(self, by: timedelta) -> None:
        season = self.season
        self.season = replace(season, starts=season.starts + by, ends=season.ends + by)
        words = self.tr("From %1 to %2.").replace("%1", day_in_words(self.season.starts))
        self.days.setText(words.replace("%2", day_in_words(self.season.ends)))


class SeasonsPage(CounterPage):
    """Laid over the office; what is confirmed is used from then on, and nothing else is."""

    def __init__(self, serving: Serving) -> None:
        super().__init__(serving)
        self.title = self.tr("Feast days")
        self.back_word = self.tr("Close")
        self.can_park = False
        self.cards: list[SeasonCard] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(12))
        column = self.column(16)
        column.addWidget(Label(self.title, 28, bold=True))
        column.addLayout(self._rows)
        column.addStretch(1)
        self._look()

    def first_focus(self) -> QWidget | None:
        """Nothing: the days are read first."""
        return None

    def _look(self) -> None:
        self.serving.ask(seasons_to_confirm, then=self._show, owner=self)

    def _show(self, seasons: tuple[SeasonAhead, ...]) -> None:
        for card in self.cards:
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [SeasonCard(season) for season in seasons]
        for card in self.cards:
            card.confirmed.connect(self._confirm)
            self._rows.addWidget(card)
        if self.cards:
            self.say(self.tr("Gifts and fasting hours of a feast begin once it is confirmed."))
        else:
            self.say(self.tr("Every feast of the next two months is confirmed."))

    def _confirm(self, season: SeasonAhead) -> None:
        self.serving.do(
            confirm_season,
            season.code,
            season.year,
            season.starts,
            season.ends,
            then=lambda _: self._look(),
            failed=self.act_failed,
            owner=self,
        )
