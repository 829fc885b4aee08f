"""How people say when it was, in English, Malay, Chinese and Tamil.

"Two weeks ago", "minggu lepas", "上星期二", "போன வாரம்", "12/3": each saying is a pattern and what
it means. A further language adds its names to the tables and its sayings to the list.
"""

import re
from collections.abc import Iterable
from datetime import date

from core.finding.rough_dates import (
    DAYS,
    MONTHS,
    WEEKS,
    YEARS,
    Builder,
    Match,
    RoughDate,
    day_of,
    last_month,
    last_week,
    so_long_ago,
    span,
    this_month,
    this_week,
    weekday,
    weekend,
    whole_month,
)
from core.finding.spoken_numbers import NUMBER_SPOKEN, spoken_number

_SOME: dict[str, float] = {
    "a": 1, "an": 1, "a couple of": 2, "couple of": 2, "a few": 3, "few": 3, "several": 4,
    "half a": 0.5, "se": 1, "beberapa": 3, "setengah": 0.5,
    "几": 3, "幾": 3, "半": 0.5, "半个": 0.5, "半個": 0.5, "சில": 3, "ஒரு சில": 3, "அரை": 0.5,
}  # fmt: skip
_UNITS = {
    "day": DAYS, "hari": DAYS, "天": DAYS, "日": DAYS, "நாட்களுக்கு": DAYS, "நாளுக்கு": DAYS,
    "நாள்": DAYS, "நாட்கள்": DAYS,
    "week": WEEKS, "minggu": WEEKS, "星期": WEEKS, "礼拜": WEEKS, "禮拜": WEEKS, "周": WEEKS,
    "週": WEEKS, "வாரங்களுக்கு": WEEKS, "வாரத்துக்கு": WEEKS, "வாரத்திற்கு": WEEKS, "வாரம்": WEEKS,
    "fortnight": 2 * WEEKS,
    "month": MONTHS, "bulan": MONTHS, "月": MONTHS, "மாதங்களுக்கு": MONTHS, "மாதத்துக்கு": MONTHS,
    "மாதத்திற்கு": MONTHS, "மாதம்": MONTHS,
    "year": YEARS, "tahun": YEARS, "年": YEARS, "வருடங்களுக்கு": YEARS, "வருடத்துக்கு": YEARS,
    "ஆண்டுகளுக்கு": YEARS,
}  # fmt: skip
_WEEKDAYS = (
    "monday|isnin|திங்கள்", "tuesday|tues|selasa|செவ்வாய்", "wednesday|rabu|புதன்",
    "thursday|thurs|khamis|வியாழன்", "friday|jumaat|வெள்ளி", "saturday|sabtu|சனி",
    "sunday|ahad|ஞாயிறு|ஞாயிற்று",
)  # fmt: skip
_CHINESE_WEEKDAYS = "一二三四五六日天"
_MONTHS = (
    "january|jan|januari|ஜனவரி", "february|feb|februari|பிப்ரவரி", "march|mar|mac|மார்ச்",
    "april|apr|ஏப்ரல்", "may|mei|மே", "june|jun|ஜூன்", "july|jul|julai|ஜூலை",
    "august|aug|ogos|ஆகஸ்ட்", "september|sept|sep|செப்டம்பர்",
    "october|oct|oktober|okt|அக்டோபர்", "november|nov|நவம்பர்",
    "december|dec|disember|dis|டிசம்பர்",
)  # fmt: skip
_PARTS = (
    "beginning of|start of|early|awal",
    "middle of|mid|pertengahan",
    "end of|late|akhir|hujung",
)


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_EVERY_WEEKDAY = [name for names in _WEEKDAYS for name in names.split("|")]
_WEEKDAY = _any_of(name for name in _EVERY_WEEKDAY if name.isascii())
_TA_WEEKDAY = _any_of(name for name in _EVERY_WEEKDAY if not name.isascii())
_MONTH = "|".join(_MONTHS)
_COUNT = rf"\d{{1,3}}|{_any_of(_SOME)}|{NUMBER_SPOKEN}"
_ABOUT = (
    r"(?:(?:about|around|approx\.?|roughly|some|maybe|kira-kira|lebih kurang|dalam|"
    r"大概|大约|大約|差不多|"
    r"சுமார்|கிட்டத்தட்ட|ஏறக்குறைய)\s*)?"
)
_AGO = r"(?:ago|back|before|lepas|lalu|yang lalu|yang lepas|dulu|dahulu|sudah|sebelum ini)"
_LAST = r"(?:lepas|lalu|yang lepas|yang lalu|sudah)"
_ZH_WEEK = "(?:个|個)?(?:星期|礼拜|禮拜|周|週)"
_TA_LAST = "(?:போன|கடந்த|சென்ற)"
_TA_AGO = "(?:முன்பு|முன்னால்|முன்னாடி|முன்)"


def _so_long_ago(match: Match, today: date) -> RoughDate | None:
    said = " ".join(match["count"].lower().split())
    count = float(said) if said.isdigit() else _SOME.get(said) or spoken_number(said)
    return so_long_ago(count, _UNITS[match["unit"].lower()], today) if count else None


def _weekday(match: Match, today: date) -> RoughDate:
    said = match["weekday"].lower()
    number = next(n for n, names in enumerate(_WEEKDAYS) if said in names.split("|"))
    return weekday(number, today, of_last_week=bool(match.groupdict().get("week")))


def _chinese_weekday(match: Match, today: date) -> RoughDate:
    number = min(6, _CHINESE_WEEKDAYS.index(match["weekday"]))
    return weekday(number, today, of_last_week=bool(match["last"]))


def _day_and_month(match: Match, today: date) -> RoughDate | None:
    day, month, year = match["day"], match["month"], match["year"]
    return day_of(_number(day), _number_of_month(month), _number(year) if year else None, today)


def _whole_month(match: Match, today: date) -> RoughDate | None:
    said = (match.groupdict().get("part") or "").lower()
    parts = [n for n, names in enumerate(_PARTS) if said in names.split("|")]
    month = _number_of_month(match["month"])
    return whole_month(month, today, parts[0] if parts else None) if 1 <= month <= 12 else None


def _number(said: str) -> int:
    return int(said) if said.isdigit() else spoken_number(said) or 0


def _number_of_month(said: str) -> int:
    lower = said.lower()
    named = [n for n, names in enumerate(_MONTHS, 1) if lower in names.split("|")]
    return named[0] if named else _number(said)


def _saying(pattern: str, build: Builder) -> tuple[re.Pattern[str], Builder]:
    return re.compile(rf"(?<![\w/.-])(?:{pattern})(?![\w/-])", re.IGNORECASE), build


def _unspaced(pattern: str, build: Builder) -> tuple[re.Pattern[str], Builder]:
    """A saying in a script that leaves no space between words."""
    return re.compile(pattern), build


_FIGURES = (
    _saying(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", _day_and_month),
    _saying(r"(?P<day>\d{1,2})[/-](?P<month>\d{1,2})(?:[/-](?P<year>\d{4}|\d{2}))?",
            _day_and_month),
    _unspaced(r"(?:(?P<year>\d{4})年)?(?P<month>\d{1,2}|[一二三四五六七八九十]{1,2})月"
              r"(?P<day>\d{1,2}|[一二三四五六七八九十]{1,3})[日号號]", _day_and_month),
)  # fmt: skip

_ENGLISH_AND_MALAY = (
    _saying(rf"(?:on\s+|pada\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th|hb)?\s+(?:of\s+)?"
            rf"(?P<month>{_MONTH})(?:\s+(?P<year>\d{{4}}))?", _day_and_month),
    _saying(rf"(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?P<year>)?",
            _day_and_month),
    _saying(rf"(?P<part>{'|'.join(_PARTS)})[\s-]+(?:bulan\s+)?(?P<month>{_MONTH})", _whole_month),
    _saying(rf"(?:in|bulan|pada)\s+(?P<month>{_MONTH})", _whole_month),
    _saying(r"the day before yesterday|kelmarin dulu|dua hari lepas", span(2, 2, 0.7)),
    _saying(r"yesterday|semalam|kelmarin", span(1, 1, 0.5)),
    _saying(r"just now|earlier today|this morning|today|hari ini|tadi|pagi tadi", span(0, 0, 0.3)),
    _saying(r"the other day|tempoh hari|hari tu|baru-baru ini|recently", span(7, 2, 3.0)),
    _saying(r"the week before last", span(14, 8, 2.5)),
    _saying(rf"{_ABOUT}(?P<count>{_COUNT})\s*"
            rf"(?P<unit>day|week|fortnight|month|year|hari|minggu|bulan|tahun)s?\s+{_AGO}",
            _so_long_ago),
    _saying(r"(?:last|this|over the)\s+weekend|hujung minggu (?:lepas|lalu|ini)|weekend", weekend),
    _saying(rf"(?P<weekday>{_WEEKDAY})\s+(?P<week>last week|minggu {_LAST})", _weekday),
    _saying(rf"last week|minggu {_LAST}", last_week),
    _saying(r"this week|minggu ini", this_week),
    _saying(rf"last month|bulan {_LAST}", last_month),
    _saying(r"this month|bulan ini", this_month),
    _saying(r"longer ago|long ago|lama dulu|last year|tahun lepas", span(730, 45, 30.0)),
    _saying(rf"(?:last\s+|on\s+|hari\s+)?(?P<weekday>{_WEEKDAY})(?:\s+{_LAST})?", _weekday),
)  # fmt: skip

_CHINESE = (
    _unspaced("大前天", span(3, 3, 0.8)),
    _unspaced("前天", span(2, 2, 0.7)),
    _unspaced("昨天|昨日|昨晚", span(1, 1, 0.5)),
    _unspaced("今天|今日|今早|刚才|剛才|刚刚|剛剛", span(0, 0, 0.3)),
    _unspaced("前几天|前幾天|最近", span(7, 2, 3.0)),
    _unspaced(rf"{_ABOUT}(?P<count>{_COUNT})\s*(?:个|個)?(?P<unit>天|日|星期|礼拜|禮拜|周|週|月|年)"
              "(?:多)?(?:以|之)?前", _so_long_ago),
    _unspaced("上上" + _ZH_WEEK + "(?![一二三四五六日天末])", span(14, 8, 2.5)),
    _unspaced("(?:上|这|這)?(?:个|個)?(?:周末|週末)", weekend),
    _unspaced(rf"(?:(?P<last>上){_ZH_WEEK}|(?:这|這|本)?{_ZH_WEEK})(?P<weekday>[{_CHINESE_WEEKDAYS}])",
              _chinese_weekday),
    _unspaced("上" + _ZH_WEEK, last_week),
    _unspaced("(?:这|這|本)" + _ZH_WEEK, this_week),
    _unspaced("上(?:个|個)?月", last_month),
    _unspaced("(?:这|這)(?:个|個)月|本月", this_month),
    _unspaced("(?P<month>[1-9]|1[0-2]|[一二三四五六七八九十]|十[一二])月(?:份)?(?:的时候|的時候)?(?!\\d)",
              _whole_month),
    _unspaced("去年|很久以前", span(730, 45, 30.0)),
)  # fmt: skip

_TAMIL = (
    _saying(r"நேற்று முன்தினம்|முந்தாநாள்|முந்தா நாள்", span(2, 2, 0.7)),
    _saying(r"நேற்று|நேத்து", span(1, 1, 0.5)),
    _saying(r"இன்று|இன்னைக்கு|இன்னிக்கு|இப்போது", span(0, 0, 0.3)),
    _saying(rf"{_ABOUT}(?P<count>{_COUNT})\s*(?P<unit>{_any_of(_UNITS)})\s+{_TA_AGO}",
            _so_long_ago),
    _saying(rf"(?:{_TA_LAST}|இந்த)\s+வார\s*இறுதி(?:யில்)?", weekend),
    _saying(rf"{_TA_LAST}\s+வார(?:ம்|த்தில்)", last_week),
    _saying(r"இந்த\s+வார(?:ம்|த்தில்)", this_week),
    _saying(rf"{_TA_LAST}\s+மாத(?:ம்|த்தில்)", last_month),
    _saying(r"இந்த\s+மாத(?:ம்|த்தில்)", this_month),
    _saying(rf"{_TA_LAST}\s+(?:வருடம்|ஆண்டு)|ரொம்ப நாளைக்கு முன்(?:பு|னாடி)", span(730, 45, 30.0)),
    _saying(rf"(?:{_TA_LAST}\s+)?(?P<weekday>{_TA_WEEKDAY})(?:க்?\s*கிழமை)?", _weekday),
)  # fmt: skip

SAYINGS = _FIGURES + _CHINESE + _TAMIL + _ENGLISH_AND_MALAY
"""What people say and what it means, the most exact saying of each language first."""
