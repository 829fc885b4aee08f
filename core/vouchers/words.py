"""How a note writes what is said differently in each language."""

from datetime import date


def day_in_words(day: date, language: str) -> str:
    """A day as people write it in `language`: "22 January 2027", "2027年1月22日"."""
    from babel.dates import format_date

    return format_date(day, format="long", locale={"zh": "zh_Hans_CN"}.get(language, language))
