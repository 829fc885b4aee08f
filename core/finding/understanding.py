"""From one line of text to a question: what is recognised becomes a chip, the rest are words."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from core.basics.errors import Refused
from core.basics.money import Currency
from core.basics.words import words
from core.finding.amounts_said import BARE, WITH_MONEY, amount_said
from core.finding.date_sayings import SAYINGS
from core.finding.question import Amount, Chip, ChipKind, Question
from core.finding.rough_dates import RoughDate
from core.goods.called import ABSENT, WHOLE, Called, called
from core.people.keys import dialled, email_key
from core.storage.work import Work
from core.vouchers import typed_code

LONGEST = 300
"""Characters of a question that are read: a voucher's QR has 206."""

_GTIN_LENGTHS = {8, 12, 13, 14}
_SHAPE_OF_CODE = re.compile(r"\w{4}[\s-]\w{4}[\s-]\w{5}[\s-]\S")
_MANY_DIGITS = re.compile(r"\d{100,}")
_LEAST_TYPED_PHONE = 5
_LEAST_NUMBER = 3
_MAY_BE_WORDS = ("payment", "amount", "when", "ending", "number")
_DIGITS_OF_PHONE = range(9, 16)
# Words of a sentence that say nothing about whom or what.
_EMPTY = frozenset(
    words(
        "the a an of for in on at by with from and or paid bought buy it its she he they was "
        "beli bayar dibayar dengan yang pada di dari dan guna pakai ringgit rm about around"
    )
)


@dataclass(frozen=True)
class _Shop:
    """What it depends on how a text is understood."""

    today: date
    currency: Currency
    country: str


@dataclass(frozen=True)
class _Meant:
    kind: ChipKind
    value: str | Amount | RoughDate
    length: int | None = None
    """How much of the match was used, where not all of it."""


_Meaning = Callable[[re.Match[str], _Shop], _Meant | None]


def understood(work: Work, text: str) -> Question:
    """The question that `text` asks in this shop today.

    What might be a payment, a day or a figure is a word where some article is called by it and by
    the words beside it: a "birthday card", a "Sunday dress".
    """
    question = parse(text, work.today, work.shop.currency, work.shop.country)
    for chip in question.chips:
        folded = words(chip.text)
        if chip.kind in _MAY_BE_WORDS and len(folded) == 1 and question.words:
            found = called(work, [*question.words, *folded])
            if len(found.words) > 1 and _called_by_all(found, folded[0]):
                question = question.with_instead(chip, Chip("word", chip.text, folded[0]))
    return question


def _called_by_all(found: Called, word: str) -> bool:
    """Whether some article has all the words that were found, this one as it is written."""
    if word not in found.words:
        return False
    at = found.words.index(word)
    return any(wells[at] == WHOLE and min(wells) > ABSENT for wells in found.products.values())


def parse(text: str, today: date, currency: Currency, country: str) -> Question:
    """The question that `text` asks on the day `today`.

    Amounts are in `currency`, phone numbers without a code those of `country` (ISO 3166). Never
    refuses: what is not recognised is words.
    """
    asked = " ".join(text[:LONGEST].split())
    whole = _whole(asked, country)
    if whole is not None:
        return Question((whole,))
    shop = _Shop(today, currency, country)
    chips: list[tuple[int, Chip]] = []
    rest = asked
    for pattern, meaning in _MEANINGS:
        rest = _taken(pattern, meaning, rest, shop, chips)
    chips += _words_left(rest)
    small = tuple(word for word in words(rest) if word in _EMPTY)
    return Question(tuple(chip for _, chip in sorted(chips, key=lambda pair: pair[0])), small)


def _taken(
    pattern: re.Pattern[str],
    meaning: _Meaning,
    rest: str,
    shop: _Shop,
    chips: list[tuple[int, Chip]],
) -> str:
    """Turn what the pattern recognises in `rest` into chips; blanks are left in its place."""
    place = 0
    while match := pattern.search(rest, place):
        place = match.end()
        meant = meaning(match, shop)
        if meant is None:
            continue
        end = match.start() + (meant.length or len(match.group()))
        chips.append((match.start(), Chip(meant.kind, rest[match.start() : end], meant.value)))
        rest = rest[: match.start()] + "\0" * (end - match.start()) + rest[end:]
        place = end
    return rest


def _words_left(rest: str) -> Iterator[tuple[int, Chip]]:
    for match in re.finditer(r"[^\s\0]+", rest):
        folded = words(match.group())
        if folded and not _EMPTY.issuperset(folded):
            yield match.start(), Chip("word", match.group(), " ".join(folded))


def _whole(asked: str, country: str) -> Chip | None:
    """The chip of a text that is nothing but one scan or one typed code."""
    if _is_voucher(asked):
        return Chip("voucher", asked, asked)
    if not (asked.isascii() and asked.isdigit() and len(asked) in _GTIN_LENGTHS):
        return None
    if _gtin_check_fits(asked) or _phone(asked, country) is None:
        return Chip("code", asked, asked)
    return None


def _is_voucher(asked: str) -> bool:
    """A voucher's QR or code, damaged and mistyped ones too: the verdict says what is wrong.

    Without its dashes a code has letters and figures: names and phones pass its check now and then.
    """
    if _SHAPE_OF_CODE.fullmatch(asked) or _MANY_DIGITS.fullmatch(asked.replace(" ", "")):
        return True
    figures = sum(map(str.isdigit, asked))
    if figures != typed_code.CODE128_LENGTH and not (figures and any(map(str.isalpha, asked))):
        return False
    try:
        typed_code.parse(asked)
    except Refused:
        return False
    return True


def _gtin_check_fits(digits: str) -> bool:
    """Weights 3 and 1 from the right, a multiple of ten (GS1 General Specifications, 7.9)."""
    weighted = (int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits[::-1]))
    return sum(weighted) % 10 == 0


def _phone(text: str, country: str) -> str | None:
    """The E.164 digits of a number that can be dialled, else None."""
    import phonenumbers

    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return f"{number.country_code}{phonenumbers.national_significant_number(number)}"


def _phone_meant(match: re.Match[str], shop: _Shop) -> _Meant | None:
    """A whole number, where it ends before the next figure; or the first digits of one."""
    said = match.group()
    while True:
        if len(re.sub(r"\D", "", said)) >= _LEAST_TYPED_PHONE and (
            digits := _phone(said, shop.country)
        ):
            return _Meant("phone", digits, len(said))
        shorter = said.rpartition(" ")[0].rstrip()
        if not shorter:
            break
        said = shorter
    return _beginning_of_phone(match.group(), shop.country)


def _phone_with_code_meant(match: re.Match[str], shop: _Shop) -> _Meant | None:
    """A whole number that begins with the country's code, its plus left out.

    Groups of figures that come to as many as a phone has are one of some other country.
    """
    digits = _phone(f"+{match.group()}", shop.country)
    if digits and digits.startswith(_code(shop.country)):
        return _Meant("phone", digits)
    bare = dialled(match.group())
    in_groups = len(bare) < len(match.group()) and len(bare) in _DIGITS_OF_PHONE
    return _Meant("phone", bare) if in_groups else None


def _code(country: str) -> str:
    """The calling code of a country: 60 of MY."""
    import phonenumbers

    return str(phonenumbers.country_code_for_region(country))


def _beginning_of_phone(said: str, country: str) -> _Meant | None:
    digits = dialled(said)
    if len(digits) < _LEAST_TYPED_PHONE:
        return None
    if said.startswith(("+", "00")):
        return _Meant("phone", digits.removeprefix("00"))
    if digits.startswith("0"):
        return _Meant("phone", _code(country) + digits[1:])
    return None


def _amount_meant(match: re.Match[str], shop: _Shop) -> _Meant | None:
    amount = amount_said(match, shop.currency)
    return None if amount is None else _Meant("amount", amount)


def _number_meant(match: re.Match[str], _shop: _Shop) -> _Meant | None:
    digits = sum(letter.isdigit() for letter in match.group())
    return _Meant("number", match.group()) if digits >= _LEAST_NUMBER else None


def _when_meant(
    build: Callable[[re.Match[str], date], RoughDate | None],
) -> _Meaning:
    def meaning(match: re.Match[str], shop: _Shop) -> _Meant | None:
        said = build(match, shop.today)
        return None if said is None else _Meant("when", said)

    return meaning


def _always(kind: ChipKind, value: str) -> _Meaning:
    return lambda _match, _shop: _Meant(kind, value)


def _meaning(pattern: str, meaning: _Meaning) -> tuple[re.Pattern[str], _Meaning]:
    return re.compile(pattern, re.IGNORECASE), meaning


_CARD = (
    r"(?:credit card|debit card|card|kad kredit|kad debit|kad|visa|mastercard|amex|debit|"
    r"கார்டு|அட்டை)"
)
_EXTENSION = r"(?:\s?(?:x|ext\.?)\s?\d{1,6})?"

_MEANINGS: tuple[tuple[re.Pattern[str], _Meaning], ...] = (
    _meaning(r"\S+@\S*", lambda match, _: _Meant("email", email_key(match.group()))),
    *((pattern, _when_meant(build)) for pattern, build in SAYINGS),
    _meaning(
        rf"\b{_CARD}\s*(?:ending|number|no\.?|[*x.]+|\s)*(?P<last4>\d{{4}})\b",
        lambda match, _: _Meant("card", match["last4"]),
    ),
    _meaning(r"[*x]{2,}\s*(?P<last4>\d{4})\b", lambda match, _: _Meant("card", match["last4"])),
    _meaning(r"\b(?:cash|tunai|duit tunai)\b|现金|現金|ரொக்கமாக|ரொக்கம்", _always("payment", "cash")),
    _meaning(rf"\b{_CARD}\b(?!\s*holder)|信用卡|刷卡|银行卡|銀行卡", _always("payment", "card")),
    _meaning(
        r"\b(?:e-?wallet|e-?dompet|duitnow|grabpay|tng|touch ?.?n.? ?go)\b|电子钱包|電子錢包",
        _always("payment", "wallet"),
    ),
    *((pattern, _amount_meant) for pattern in WITH_MONEY),
    _meaning(rf"(?<![\w.+])(?:\+|0)\d[\d\s().-]*\d{_EXTENSION}(?!\w)", _phone_meant),
    _meaning(rf"(?<![\w.+])[1-9][\d\s().-]{{8,}}\d{_EXTENSION}(?!\w)", _phone_with_code_meant),
    *((pattern, _amount_meant) for pattern in BARE),
    _meaning(r"(?<![\w.-])\d{4,6}(?![\w.-])", lambda match, _: _Meant("ending", match.group())),
    _meaning(r"(?<![\w-])(?=[a-z-]*\d)[a-z\d]+(?:-[a-z\d]+)*(?![\w-])", _number_meant),
)
"""What a part of a text may mean, the surest first."""
