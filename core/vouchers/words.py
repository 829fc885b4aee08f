"""How a note writes what is said differently in each language."""

from datetime import date


def day_in_words(day: date, language: str, country: str) -> str:
    """A day as people of `country` write it in `language`: "22 January 2027", "2027年1月22日"."""
    from babel.core import Locale, UnknownLocaleError
    from babel.dates import format_date

    try:
        locale = Locale(language, territory=country)
    except UnknownLocaleError:
        locale = Locale(language)
    return format_date(day, format="long", locale=locale)
