"""The QR's 86 bytes: final from the start, so the vectors in the file may never change."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from core.basics.errors import Refused
from core.vouchers import token as tokens
from core.vouchers.keylist import IssuingKey, verified
from core.vouchers.token import Flags, Token

VECTORS = json.loads((Path(__file__).parent / "vectors.json").read_text("utf-8"))
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw()

any_token = st.builds(
    Token,
    version=st.just(1),
    key_id=st.integers(0, 2**16 - 1),
    voucher_id=st.integers(0, 2**64 - 1),
    gesture_code=st.integers(0, 2**16 - 1),
    worth_minor=st.integers(0, 2**32 - 1),
    issue_day=st.dates(tokens.FIRST_DAY, tokens.FIRST_DAY + timedelta(days=2**16 - 1)),
    days_valid=st.integers(0, 2**16 - 1),
    flags=st.integers(0, 7).map(Flags),
)
SAMPLE = Token(1, 1, 2**63 + 5, 7, 1800, date(2026, 9, 24), 90, Flags.PERSONAL)


def answer(read: Callable[[Any], object], asked: object) -> str:
    try:
        read(asked)
    except Refused as refused:
        return refused.code
    return "read"


@pytest.mark.parametrize("vector", VECTORS["tokens"], ids=lambda vector: vector["name"])
def test_known_vectors(vector: dict[str, object]) -> None:
    said = dict(vector["token"])
    said["issue_day"] = date.fromisoformat(said["issue_day"])
    said["flags"] = Flags(said["flags"])
    private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(vector["private_key"]))
    public = private.public_key().public_bytes_raw()

    payload = tokens.sign(Token(**said), private.sign)

    assert public.hex() == vector["public_key"]
    assert payload.hex() == vector["payload"]
    assert tokens.to_digits(payload) == vector["digits"]
    assert tokens.verify(payload, public)


@pytest.mark.parametrize("vector", VECTORS["verdicts"], ids=lambda vector: vector["name"])
def test_known_verdicts(vector: dict[str, object]) -> None:
    key = IssuingKey(1, UUID(int=1), bytes.fromhex(vector["public_key"]), tokens.FIRST_DAY)
    verdict = answer(lambda text: verified(tokens.from_digits(text), {1: key}), vector["digits"])
    assert verdict == vector["verdict"]


@given(any_token)
def test_what_is_signed_is_read_back(token: Token) -> None:
    payload = tokens.sign(token, KEY.sign)
    digits = tokens.to_digits(payload)

    assert len(payload) == 86
    assert len(digits) == 206
    assert digits.isdigit()
    assert tokens.from_digits(f" {digits}\r\n") == payload
    assert tokens.read(payload) == token
    assert tokens.verify(payload, PUBLIC)


def test_every_single_changed_bit_is_refused() -> None:
    payload = tokens.sign(SAMPLE, KEY.sign)
    for bit in range(len(payload) * 8):
        changed = bytearray(payload)
        changed[bit // 8] ^= 1 << bit % 8
        assert not tokens.verify(bytes(changed), PUBLIC), bit


def test_another_key_does_not_verify() -> None:
    other = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
    payload = tokens.sign(SAMPLE, other.sign)
    assert not tokens.verify(payload, PUBLIC)


def test_a_signature_over_the_body_alone_does_not_verify() -> None:
    body = tokens.sign(SAMPLE, KEY.sign)[:22]
    assert not tokens.verify(body + KEY.sign(body), PUBLIC)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "voucher_foreign"),
        ("https://example.org/", "voucher_foreign"),
        ("٣" * 206, "voucher_foreign"),
        ("-" + "1" * 205, "voucher_foreign"),
        ("9" * 13, "voucher_length"),
        ("1" * 205, "voucher_length"),
        ("1" * 5000, "voucher_length"),
    ],
)
def test_what_is_no_token_of_ours(text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        tokens.from_digits(text)
    assert refused.value.code == code


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(text: str) -> None:
    assert answer(tokens.from_digits, text) in {"read", "voucher_foreign", "voucher_length"}


@given(st.binary(max_size=90))
def test_any_bytes_are_read_or_refused(payload: bytes) -> None:
    assert not tokens.verify(payload, PUBLIC)
    assert answer(tokens.read, payload) in {"read", "voucher_length", "voucher_version"}


def test_a_newer_version_and_an_unknown_flag_are_refused() -> None:
    payload = tokens.sign(SAMPLE, KEY.sign)
    for newer in (b"\x02" + payload[1:], payload[:21] + b"\x08" + payload[22:]):
        with pytest.raises(Refused) as refused:
            tokens.read(newer)
        assert refused.value.code == "voucher_version"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"worth_minor": 2**32}, "voucher_worth"),
        ({"worth_minor": -1}, "voucher_worth"),
        ({"issue_day": date(2019, 12, 31)}, "voucher_issue_day"),
        ({"issue_day": date(2199, 6, 7)}, "voucher_issue_day"),
        ({"version": 2}, "voucher_version"),
    ],
)
def test_what_a_token_cannot_say_is_refused(change: dict[str, object], code: str) -> None:
    said = {name: getattr(SAMPLE, name) for name in Token.__dataclass_fields__}
    with pytest.raises(Refused) as refused:
        tokens.sign(Token(**{**said, **change}), KEY.sign)
    assert refused.value.code == code
    assert str(refused.value)


def test_the_last_day_counts_the_days_after_the_issue_day() -> None:
    assert SAMPLE.last_day == date(2026, 12, 23)
