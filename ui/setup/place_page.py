"""The second step: the country, what is paid there, its clock, and what customers speak."""

from PySide6.QtWidgets import QWidget

from core.basics.errors import Refused
from core.basics.money import Currency
from core.recovery.phrases import LANGUAGES, phrases
from core.setup.answers import require_place
from ui import refusals
from ui.counter.words import staff_language
from ui.language import languages
from ui.parts.chip import ChipRow
from ui.parts.field import Field
from ui.parts.section import Card, Label
from ui.setup.choice import Choice
from ui.setup.guesses import (
    countries,
    guessed_country,
    guessed_language,
    guessed_zone,
)
from ui.setup.setup_page import Asked, SetUpPage

_MOST_OFFERED = 4
_MOST_ZONES = 5
_SAMPLE = 1990


class PlacePage(SetUpPage):
    """Country, currency, time zone, languages: guessed, and only looked at."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Where is it?"),
            self.tr("This is what the PC says. Change what is not so."),
            walked=1.2,
        )
        self._countries = countries()
        self.country_code = guessed_country()
        self.country = self._answer(Field(self.tr("Country"), self.tr("Type its first letters")))
        self.country_chips = ChipRow([])
        self.country_chips.chosen.connect(lambda code, _: self._take_country(code))
        self.currency = Choice(self.tr("Currency"), self.tr("Its three letters, such as MYR"))
        self.zone = Choice(self.tr("Time zone"), self.tr("Such as Asia/Kuala_Lumpur"))
        spoken = [(each, phrases(each).called) for each in LANGUAGES]
        self.mostly = ChipRow(spoken)
        self.also = ChipRow(spoken, exclusive=False)
        self.currency_asked = Asked(self.tr("Currency"), self.currency)
        self.zone_asked = Asked(self.tr("Time zone"), self.zone)
        self._add(Asked(self.country.accessibleName(), self.country), self.country_chips)
        self._add(self.currency_asked, self.zone_asked)
        self.team = ChipRow([*languages().items()])
        self._spoken = staff_language() if staff_language() in languages() else "en"
        self.team.choose(self._spoken)
        self._add(Asked(self.tr("Your team reads"), self.team))
        self.side = self._customers()
        self.side_word = self.tr("What your customers speak")
        self.column.addStretch(1)
        self._begin()

    def _customers(self) -> QWidget:
        note = self.tr("The notes you print are in it, too. Each customer can have another.")
        card = Card(
            Label(self.tr("What your customers speak"), 18, bold=True),
            Asked(self.tr("Mostly"), self.mostly, note),
            Asked(self.tr("Some speak also"), self.also),
            gap=20,
        )
        card.column.addStretch(1)
        return card

    def _begin(self) -> None:
        self.mostly.choose(guessed_language())
        self.also.choose("en")
        known = self._countries.get(self.country_code)
        self.country.setText(known.name if known else "")
        self._show_country()
        self.country.textEdited.connect(self._country_typed)
        for part in (self.currency, self.zone):
            part.changed.connect(self.look)
        self.mostly.chosen.connect(self.look)
        self.look()

    # The country ------------------------------------------------------------------------

    def _country_typed(self, text: str) -> None:
        typed = text.strip().casefold()
        names = self._countries.values()
        exact = [each for each in names if each.name.casefold() == typed]
        begins = [each for each in names if typed and each.name.casefold().startswith(typed)]
        if len(exact or begins) == 1:
            self.country_code = (exact or begins)[0].code
            self._show_country()
            begins = []
        else:
            self.country_code = ""
        offered = [(each.code, each.name) for each in begins[:_MOST_OFFERED]]
        self.country_chips.set_choices(offered)
        self.country_chips.setVisible(bool(offered))
        self.look()

    def _take_country(self, code: object) -> None:
        self.country_code = str(code)
        self.country.setText(self._countries[self.country_code].name)
        self.country_chips.hide()
        self._show_country()
        self.look()

    def _show_country(self) -> None:
        """What is likely in the country: its currency and its clocks, the PC's own first."""
        self.country_chips.setVisible(False)
        here = self._countries.get(self.country_code)
        for part in (self.currency_asked, self.zone_asked):
            part.setVisible(here is not None)
        if here is None:
            return
        likely = tuple(dict.fromkeys(each for each in (here.currency, "USD", "EUR") if each))
        self.currency.offer(likely, here.currency)
        zone = guessed_zone(here)
        zones = tuple(dict.fromkeys((zone, *here.zones)))[:_MOST_ZONES]
        self.zone.offer(zones, zone)

    # What it comes to -------------------------------------------------------------------

    def languages(self) -> tuple[str, ...]:
        """The languages of the customers, the most spoken first."""
        chosen = (*self.mostly.chosen_keys(), *self.also.chosen_keys())
        return tuple(dict.fromkeys(str(each) for each in chosen))

    def staff_language(self) -> str:
        """Another language that the windows shall speak, empty where they go on in theirs."""
        (chosen,) = self.team.chosen_keys()
        return "" if chosen == self._spoken else str(chosen)

    def missing(self) -> tuple[QWidget, str] | None:
        """What the shop could not be set up with."""
        if not self.country_code:
            return self.country, self.tr("Type the country, and touch its name.")
        currency, zone = self.currency.value().upper(), self.zone.value()
        try:
            require_place(self.country_code, currency, zone)
        except Refused as refused:
            wrong = {"currency_unknown": self.currency.first(), "zone_unknown": self.zone.first()}
            return wrong.get(refused.code, self.country), refusals.sentence(refused)
        if not self.mostly.chosen_keys():
            first = next(iter(self.mostly.chips().values()))
            return first, self.tr("Touch the language that most of your customers speak.")
        return None

    def look(self, *_: object) -> None:
        """Show how an amount will look, too."""
        super().look()
        paid = Currency(self.currency.value().upper()) if self.ready else None
        sample = self.tr("An amount looks like this: %1")
        self.currency_asked.say(sample.replace("%1", paid.text(_SAMPLE)) if paid else "")

    def first_focus(self) -> QWidget | None:
        """The country."""
        return self.country
