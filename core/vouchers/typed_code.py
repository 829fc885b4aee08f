"""The code beside the QR, for reading aloud and typing, and the digits of the bar code.

A voucher's id in Crockford's base 32 (https://www.crockford.com/base32.html): 13 symbols and a
check symbol modulo 37, written `7ZZZ-ZZZZ-ZZZZZ-K`. The check finds every single wrong symbol
and every swap of two neighbours; it cannot say which.
"""

import re
import unicodedata

from core.basics.errors import Refused

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECK_SYMBOLS = SYMBOLS + "*~$=U"
PREFIX_LENGTH = 8
CODE128_LENGTH = 20

_LENGTH = 13
_ID_LIMIT = 1 << 64
_PREFIX_SHIFT = 5 * (_LENGTH - PREFIX_LENGTH)
_MISREAD = {"O": "0", "I": "1", "L": "1"}
_SEPARATORS = re.compile(r"[\s\-\u2010-\u2015\u2212.,_/]+")


def write(voucher_id: int) -> str:
    """The code of `voucher_id` (0 to 2**64 - 1) in groups of 4, 4, 5 and the check symbol."""
    code = _symbols(voucher_id)
    check = CHECK_SYMBOLS[voucher_id % len(CHECK_SYMBOLS)]
    return f"{code[:4]}-{code[4:8]}-{code[8:]}-{check}"


def first_eight(voucher_id: int) -> str:
    """The first eight symbols, which suffice where the list of vouchers is at hand."""
    return _symbols(voucher_id)[:PREFIX_LENGTH]


def parse(text: str) -> int:
    """The voucher id of a whole code as typed, or of the 20 digits of its bar code.

    Understands lower case, O for 0, I and L for 1, spaces, hyphens and full-width letters.
    Refuses `code_character` naming a symbol that no code has and its place (from 1),
    `code_length`, and `code_check` when the check symbol does not fit.
    """
    bare = _SEPARATORS.sub("", text)
    if len(bare) == CODE128_LENGTH and bare.isascii() and bare.isdigit():
        return _in_range(int(bare))
    if len(bare) > _LENGTH + 1:
        raise Refused("code_length", count=len(bare))
    symbols = "".join(_symbol(bare, place) for place in range(len(bare)))
    if len(symbols) <= _LENGTH:
        raise Refused("code_length", count=len(symbols))
    voucher_id = _value(symbols[:_LENGTH])
    if voucher_id % len(CHECK_SYMBOLS) != CHECK_SYMBOLS.index(symbols[_LENGTH]):
        raise Refused("code_check")
    return _in_range(voucher_id)


def parse_first_eight(text: str) -> range | None:
    """The ids whose code begins with the eight symbols typed; None unless there are eight.

    Refuses `code_character` as `parse` does.
    """
    bare = _SEPARATORS.sub("", text)
    if len(bare) != PREFIX_LENGTH:
        return None
    prefix = _value("".join(_symbol(bare, place) for place in range(PREFIX_LENGTH)))
    first = _in_range(prefix << _PREFIX_SHIFT)
    return range(first, first + (1 << _PREFIX_SHIFT))


def code128_digits(voucher_id: int) -> str:
    """The 20 digits that the bar code carries."""
    return f"{voucher_id:0{CODE128_LENGTH}d}"


def _symbols(voucher_id: int) -> str:
    return "".join(SYMBOLS[voucher_id >> 5 * place & 31] for place in reversed(range(_LENGTH)))


def _value(symbols: str) -> int:
    value = 0
    for symbol in symbols:
        value = value << 5 | SYMBOLS.index(symbol)
    return value


def _symbol(bare: str, place: int) -> str:
    """The symbol meant at `place`: the last of a whole code may be a check symbol."""
    folded = unicodedata.normalize("NFKC", bare[place]).upper()
    symbol = _MISREAD.get(folded, folded)
    allowed = CHECK_SYMBOLS if place == _LENGTH else SYMBOLS
    if len(symbol) != 1 or symbol not in allowed:
        seen = bare[place] if bare[place].isprintable() else "\N{REPLACEMENT CHARACTER}"
        raise Refused("code_character", character=seen, place=place + 1)
    return symbol


def _in_range(voucher_id: int) -> int:
    """13 symbols could say 65 bits, 20 digits more: an id has 64."""
    if voucher_id >= _ID_LIMIT:
        raise Refused("code_check")
    return voucher_id
