"""A signature as data: it comes back as it was, and nothing unsound is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.basics.errors import Refused
from core.vouchers.strokes import MOST_POINTS, MOST_STROKES, PAD, STEPS, Point, Signature, to_bytes
from core.vouchers.strokes import from_bytes as read_back
from tests.core.refuses import refuses

points = st.builds(
    Point, st.integers(0, PAD[0] * STEPS), st.integers(0, PAD[1] * STEPS), st.integers(1, 255)
)
signatures = st.lists(
    st.lists(points, min_size=1, max_size=30).map(tuple), min_size=1, max_size=8
).map(lambda strokes: Signature(tuple(strokes)))

DOT = Point(10, 10, 40)


@given(signatures)
def test_it_comes_back_as_it_was(signature: Signature) -> None:
    assert read_back(to_bytes(signature)) == signature


@pytest.mark.parametrize(
    "strokes",
    [
        (),
        ((),),
        ((DOT,), ()),
        ((Point(PAD[0] * STEPS + 1, 0, 1),),),
        ((Point(0, PAD[1] * STEPS + 1, 1),),),
        ((Point(-1, 0, 1),),),
        ((Point(0, 0, 0),),),
        ((Point(0, 0, 256),),),
        ((DOT,),) * (MOST_STROKES + 1),
        ((DOT,) * (MOST_POINTS + 1),),
    ],
)
def test_what_is_no_signature(strokes: tuple[tuple[Point, ...], ...]) -> None:
    with refuses("signature_unreadable"):
        to_bytes(Signature(strokes))


@given(st.binary(max_size=200))
def test_bytes_of_any_kind_are_read_or_refused(kept: bytes) -> None:
    for each in (kept, b"GS1" + kept):
        try:
            read = read_back(each)
        except Refused as refused:
            read = None
            code = refused.code
        assert to_bytes(read) == each if read else code == "signature_unreadable"


def test_a_cut_off_signature_is_refused() -> None:
    whole = to_bytes(Signature(((DOT, DOT),)))
    for length in range(len(whole)):
        with refuses("signature_unreadable"):
            read_back(whole[:length])
