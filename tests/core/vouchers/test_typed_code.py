"""The code as people type it."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.basics.errors import Refused
from core.vouchers import typed_code

VECTORS = json.loads((Path(__file__).parent / "vectors.json").read_text("utf-8"))
ids = st.integers(0, 2**64 - 1)


def written(voucher_id: int) -> str:
    return typed_code.grouped(typed_code.symbols(voucher_id))


def refusal(text: str) -> Refused:
    with pytest.raises(Refused) as refused:
        typed_code.parse(text)
    return refused.value


@pytest.mark.parametrize("vector", VECTORS["codes"], ids=lambda vector: vector["code"])
def test_known_vectors(vector: dict[str, str]) -> None:
    voucher_id = int(vector["voucher_id"], 16)
    assert written(voucher_id) == vector["code"]
    assert typed_code.symbols(voucher_id) == vector["symbols"]
    assert typed_code.number(vector["symbols"]) == voucher_id
    assert typed_code.code128_digits(voucher_id) == vector["code128"]


@given(ids)
def test_what_is_written_is_read_back(voucher_id: int) -> None:
    code = written(voucher_id)
    assert typed_code.parse(code) == voucher_id
    assert typed_code.parse(code.lower().replace("-", " ")) == voucher_id
    assert typed_code.parse(code.replace("0", "O").replace("1", "l")) == voucher_id
    assert typed_code.parse(typed_code.code128_digits(voucher_id)) == voucher_id
    assert typed_code.parse_first_eight(code[:9].lower()) == code.replace("-", "")[:8]


@given(ids, st.data())
def test_a_single_wrong_symbol_is_refused(voucher_id: int, data: st.DataObject) -> None:
    code = written(voucher_id).replace("-", "")
    place = data.draw(st.integers(0, 13))
    allowed = typed_code.CHECK_SYMBOLS if place == 13 else typed_code.SYMBOLS
    wrong = data.draw(st.sampled_from(allowed.replace(code[place], "")))
    assert refusal(code[:place] + wrong + code[place + 1 :]).code == "code_check"


@given(ids, st.integers(0, 11))
def test_two_swapped_neighbours_are_refused(voucher_id: int, place: int) -> None:
    code = written(voucher_id).replace("-", "")
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if swapped != code:
        assert refusal(swapped).code == "code_check"


@pytest.mark.parametrize(
    ("damage", "character", "place"),
    [(("7", "!"), "!", 1), (("ZZZZZ", "ZZ#ZZ"), "#", 11), (("-ZZZZ-", "-Z*ZZ-"), "*", 6)],
)
def test_a_symbol_that_no_code_has_is_named(
    damage: tuple[str, str], character: str, place: int
) -> None:
    code = "7ZZZ-ZZZZ-ZZZZZ-" + written(2**63 - 1)[-1]
    refused = refusal(code.replace(*damage, 1))
    assert refused.code == "code_character"
    assert refused.values == {"character": character, "place": place}
    assert character in str(refused)


def test_a_control_character_is_shown_as_unreadable() -> None:
    assert refusal("7ZZZ\x07ZZZ").values["character"] == "\N{REPLACEMENT CHARACTER}"


@pytest.mark.parametrize("text", ["", "7ZZZ", "7ZZZ-ZZZZ-ZZZZZ", "Z" * 15, "Z" * 5000])
def test_too_few_or_too_many_symbols(text: str) -> None:
    assert refusal(text).code == "code_length"


def test_a_number_beyond_64_bits_is_refused() -> None:
    beyond = 1 << 64
    digits = f"{beyond:020d}"
    assert refusal(digits).code == "code_check"
    assert refusal("G000000000000" + typed_code.CHECK_SYMBOLS[beyond % 37]).code == "code_check"


def test_full_width_letters_of_a_chinese_keyboard_are_understood() -> None:
    code = written(0xFEDCBA9876543210)
    wide = "".join(chr(ord(symbol) + 0xFEE0) if symbol != "-" else symbol for symbol in code)
    assert typed_code.parse(wide) == 0xFEDCBA9876543210


def test_the_first_eight_are_only_eight() -> None:
    assert typed_code.parse_first_eight("7zzz zzz") is None
    assert typed_code.parse_first_eight(written(5)) is None
    with pytest.raises(Refused):
        typed_code.parse_first_eight("7ZZZ-ZZ!Z")


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        voucher_id = typed_code.parse(text)
    except Refused as refused:
        said = str(refused)
    else:
        said = written(voucher_id)
    assert said
