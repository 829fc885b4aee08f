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
_MISREAD = {"O": "0", "I": "1", "L": "1"}
_SEPARATORS = re.compile(r"[\s\-\u2010-\u2015\u2212.,_/]+")


def symbols(voucher_id: int) -> str:
    """The 13 symbols of `voucher_id` (0 to 2**64 - 1), bare: how the ledger names a voucher."""
    return "".join(SYMBOLS[voucher_id >> 5 * place & 31] for place in reversed(range(_LENGTH)))


def number(symbols: str) -> int:
    """The voucher id that 13 bare symbols stand for."""
    value = 0
    for symbol in symbols:
        value = value << 5 | SYMBOLS.index(symbol)
    return value


def grouped(symbols: str) -> str:
    """13 bare symbols as they are printed: groups of 4, 4, 5, and the check symbol."""
    check = CHECK_SYMBOLS[number(symbols) % len(CHECK_SYMBOLS)]
    return f"{symbols[:4]}-{symbols[4:8]}-{symbols[8:]}-{check}"


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
    typed = "".join(_symbol(bare, place) for place in range(len(bare)))
    if len(typed) <= _LENGTH:
        raise Refused("code_length", count=len(typed))
    voucher_id = number(typed[:_LENGTH])
    if voucher_id % len(CHECK_SYMBOLS) != CHECK_SYMBOLS.index(typed[_LENGTH]):
        raise Refused("code_check")
    return _in_range(voucher_id)


def one_wrong(text: str) -> dict[str, tuple[int, str]]:
    """Every code that differs from a whole one as typed in one symbol, and that symbol's place.

    By the id's 13 symbols: the place (from 1) and the symbol as it was typed. `text` is one that
    `parse` refuses with `code_check`.
    """
    bare = _SEPARATORS.sub("", text)
    if len(bare) != _LENGTH + 1:
        return {}
    typed = "".join(_symbol(bare, place) for place in range(len(bare)))
    check = CHECK_SYMBOLS.index(typed[_LENGTH])
    near = {typed[:_LENGTH]: (_LENGTH + 1, typed[_LENGTH])}
    for place in range(_LENGTH):
        for symbol in SYMBOLS:
            meant = typed[:place] + symbol + typed[place + 1 : _LENGTH]
            if number(meant) < _ID_LIMIT and number(meant) % len(CHECK_SYMBOLS) == check:
                near[meant] = (place + 1, typed[place])
    return near


def parse_first_eight(text: str) -> str | None:
    """The first eight symbols of a code, bare, as typed; None unless there are eight.

    They suffice where the list of vouchers is at hand. Refuses `code_character` as `parse` does.
    """
    bare = _SEPARATORS.sub("", text)
    if len(bare) != PREFIX_LENGTH:
        return None
    return "".join(_symbol(bare, place) for place in range(PREFIX_LENGTH))


def code128_digits(voucher_id: int) -> str:
    """The 20 digits that the bar code carries."""
    return f"{voucher_id:0{CODE128_LENGTH}d}"


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
