"""The signed list of keys, and which vouchers it honours."""

import json
from datetime import date
from uuid import UUID

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from core.basics.errors import Refused
from core.vouchers import token as tokens
from core.vouchers.keylist import IssuingKey, KeyState, read_list, sign_list, verified
from core.vouchers.token import Token

ROOT = Ed25519PrivateKey.from_private_bytes(b"\x01" * 32)
TILL = Ed25519PrivateKey.from_private_bytes(b"\x02" * 32)
ROOT_PUBLIC = ROOT.public_key().public_bytes_raw()
KEY = IssuingKey(
    1, UUID(int=7), TILL.public_key().public_bytes_raw(), date(2026, 1, 1), date(2026, 12, 31)
)
OTHER = IssuingKey(2, UUID(int=8), b"\x05" * 32, date(2026, 1, 1))


def voucher(day: date, key_id: int = 1) -> bytes:
    return tokens.sign(Token(1, key_id, 99, 7, 1800, day, 90), TILL.sign)


def code(payload: bytes, key: IssuingKey) -> str:
    with pytest.raises(Refused) as refused:
        verified(payload, {key.key_id: key})
    assert str(refused.value)
    return refused.value.code


def test_a_signed_list_is_read_back_and_is_canonical() -> None:
    content = sign_list((OTHER, KEY), ROOT.sign)
    assert read_list(content, ROOT_PUBLIC) == (KEY, OTHER)
    assert content == sign_list((KEY, OTHER), ROOT.sign)


def test_a_changed_list_is_refused() -> None:
    said = json.loads(sign_list((KEY, OTHER), ROOT.sign))
    said["keys"][0]["state"] = "stolen"
    with pytest.raises(Refused) as refused:
        read_list(json.dumps(said).encode(), ROOT_PUBLIC)
    assert refused.value.code == "key_list_signature"


def test_a_list_signed_by_another_root_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        read_list(sign_list((KEY,), TILL.sign), ROOT_PUBLIC)
    assert refused.value.code == "key_list_signature"


@given(st.binary(max_size=200))
def test_what_is_no_list_is_refused(content: bytes) -> None:
    with pytest.raises(Refused) as refused:
        read_list(content, ROOT_PUBLIC)
    assert refused.value.code == "key_list_unreadable"


def test_a_list_of_a_newer_format_is_refused() -> None:
    said = json.loads(sign_list((KEY,), ROOT.sign)) | {"format": 2}
    with pytest.raises(Refused) as refused:
        read_list(json.dumps(said).encode(), ROOT_PUBLIC)
    assert refused.value.code == "key_list_unreadable"


def test_a_voucher_of_a_known_key_is_good_even_when_the_key_retired() -> None:
    retired = msgspec.structs.replace(KEY, state=KeyState.RETIRED)
    payload = voucher(date(2026, 9, 24))
    assert verified(payload, {1: KEY}) == verified(payload, {1: retired})


def test_which_vouchers_are_refused() -> None:
    payload = voucher(date(2026, 9, 24))
    assert code(payload, OTHER) == "voucher_key_unknown"
    assert code(payload, msgspec.structs.replace(KEY, state=KeyState.STOLEN)) == (
        "voucher_key_stolen"
    )
    assert code(payload, msgspec.structs.replace(KEY, public_key=ROOT_PUBLIC)) == (
        "voucher_signature"
    )
    assert code(voucher(date(2025, 12, 31)), KEY) == "voucher_signature"
    assert code(voucher(date(2027, 1, 1)), KEY) == "voucher_signature"
