"""What the system tells of where the shop is: country, currency, time zone, language."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QTimeZone

from core.recovery.phrases import LANGUAGES

_Land = QLocale.Country


@dataclass(frozen=True)
class Country:
    """A country: its two letters, its English name, what is paid, its zones."""

    code: str
    name: str
    currency: str
    zones: tuple[str, ...]


def countries() -> dict[str, Country]:
    """Every country that the system knows, by its two letters, in the order of their names."""
    found = [_country(each) for each in _Land if each != _Land.AnyCountry]
    known = [each for each in found if len(each.code) == 2 and each.code.isalpha()]
    return {each.code: each for each in sorted(known, key=lambda each: each.name.casefold())}


def guessed_country() -> str:
    """The country of the PC's time zone, or else of its locale; empty where neither says."""
    for land in (QTimeZone.systemTimeZone().territory(), QLocale.system().territory()):
        code = QLocale.territoryToCode(land)
        if land != _Land.AnyCountry and len(code) == 2:
            return code
    return ""


def guessed_zone(country: Country) -> str:
    """The PC's time zone where it is one of the country's, else the country's first."""
    here = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    if here in country.zones:
        return here
    return country.zones[0] if country.zones else here


def guessed_language() -> str:
    """The system's language where there are phrases in it, else English."""
    here = QLocale.system().name().partition("_")[0]
    return here if here in LANGUAGES else "en"


def _country(land: QLocale.Country) -> Country:
    code = QLocale.territoryToCode(land)
    locale = _locale_of(land)
    paid = locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return Country(code, QLocale.territoryToString(land), paid, _every_zone(code))


def _locale_of(land: QLocale.Country) -> QLocale:
    any_language, any_script = QLocale.Language.AnyLanguage, QLocale.Script.AnyScript
    return QLocale(any_language, any_script, land)


def _every_zone(code: str) -> tuple[str, ...]:
    land = QLocale.codeToTerritory(code)
    return tuple(bytes(each.data()).decode() for each in QTimeZone.availableTimeZoneIds(land))
