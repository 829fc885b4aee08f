"""How people say what they paid: "700", "RM 19.90", "about seven hundred", "大概七百块", "±700"."""

import re

from core.basics.errors import Refused
from core.basics.money import Currency
from core.finding.question import Amount
from core.finding.spoken_numbers import NUMBER_SPOKEN, spoken_number

_LEAST_BARE = 100
"""In words alone a smaller number is as likely a size or a count."""

_ABOUT = (
    r"(?P<about>(?:(?:about|around|approx\.?|approximately|roughly|nearly|almost|some|~|±|"
    r"more or less|lebih kurang|kurang lebih|kira-kira|sekitar|dalam|hampir|"
    r"大概|大约|大約|差不多|约|約|"
    r"சுமார்|கிட்டத்தட்ட|ஏறக்குறைய)\s*))"
)
_AFTER = r"(?P<after>\s*(?:±(?:\s*\d+)?|-?ish|or so|more or less|lebih kurang|左右|上下|多))"
_FIGURE = r"\d{1,3}(?:,\d{3})+(?:\.\d{1,3})?|\d+\.\d{2}"
_MONEY = r"(?:rm|myr|sgd|s\$|\$|€|£|马币|馬幣)"
_MONEY_AFTER = r"(?:ringgit|rm|bucks|dollars|quid|块钱|塊錢|块|塊|令吉|元|ரிங்கிட்|வெள்ளிக்கு)"
_BEGINS, _ENDS = r"(?<![\w.-])", r"(?![\w.-])"


def _amount(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


WITH_MONEY = (
    _amount(rf"{_ABOUT}?{_MONEY}\s*(?P<figure>{_FIGURE}|\d+)(?![\w.]){_AFTER}?"),
    _amount(rf"{_ABOUT}?{_BEGINS}(?P<figure>{_FIGURE}|\d+)\s*{_MONEY_AFTER}(?!\w){_AFTER}?"),
    _amount(rf"{_ABOUT}?(?<!\w)(?P<spoken>{NUMBER_SPOKEN})\s*{_MONEY_AFTER}{_AFTER}?"),
    _amount(rf"{_ABOUT}(?<![a-z])(?P<spoken>{NUMBER_SPOKEN})(?![a-z]){_AFTER}?"),
    _amount(rf"(?<![^\W\d_])(?P<bare>{NUMBER_SPOKEN})(?!\w){_AFTER}?"),
)
"""Amounts that can be nothing else: with a currency, or in words."""

BARE = (
    _amount(rf"{_ABOUT}?{_BEGINS}(?P<figure>{_FIGURE}|\d{{3}}){_ENDS}{_AFTER}?"),
    _amount(rf"{_ABOUT}{_BEGINS}(?P<figure>\d+){_ENDS}{_AFTER}?"),
    _amount(rf"{_BEGINS}(?P<figure>\d+){_AFTER}"),
)
"""Figures that may be an amount, where they are neither a phone nor a date."""


def amount_said(match: re.Match[str], currency: Currency) -> Amount | None:
    """The amount that a match of one of the patterns says, in minor units."""
    said = match.groupdict()
    rough = bool(said.get("about") or said.get("after"))
    if said.get("figure") is None:
        number = spoken_number(said.get("spoken") or said["bare"])
        if number is None or ("bare" in said and number < _LEAST_BARE):
            return None
        return Amount(number * currency.unit, rough)
    try:
        return Amount(currency.parse(said["figure"]), rough)
    except Refused:
        return None
