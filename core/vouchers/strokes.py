"""A signature drawn on the screen: its strokes as data, small, checked, the same for ever.

The pad is 440 by 160 units (pixels at 100 %). A point is where the pen was, in twentieths of a
unit from the pad's top left corner, and how wide it drew there. Bytes: `GS1`, then for each
stroke the number of its points (2 bytes) and five bytes a point: x (2), y (2), width (1);
big-endian.
"""

import struct
from dataclasses import dataclass

from core.basics.errors import Refused

PAD = (440, 160)
"""Width and height of the pad, in units."""
STEPS = 20
"""Steps of a coordinate in one unit."""
MOST_STROKES = 60
MOST_POINTS = 3000

_MARK = b"GS1"
_COUNT = struct.Struct(">H")
_POINT = struct.Struct(">HHB")


@dataclass(frozen=True)
class Point:
    """Where the pen was and how wide it drew, in twentieths of a unit of the pad."""

    x: int
    y: int
    width: int


@dataclass(frozen=True)
class Signature:
    """The strokes of a signature, each from pen down to pen up."""

    strokes: tuple[tuple[Point, ...], ...]

    @property
    def bounds(self) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of the ink, in twentieths of a unit."""
        points = [point for stroke in self.strokes for point in stroke]
        return (
            min(point.x - point.width // 2 for point in points),
            min(point.y - point.width // 2 for point in points),
            max(point.x + point.width // 2 for point in points),
            max(point.y + point.width // 2 for point in points),
        )


def to_bytes(signature: Signature) -> bytes:
    """A signature as it is kept; refuses `signature_unreadable` beyond the pad or the limits."""
    _require_sound(signature)
    kept = [_MARK]
    for stroke in signature.strokes:
        kept.append(_COUNT.pack(len(stroke)))
        kept += [_POINT.pack(point.x, point.y, point.width) for point in stroke]
    return b"".join(kept)


def from_bytes(kept: bytes) -> Signature:
    """The signature that was kept; refuses `signature_unreadable`."""
    if not kept.startswith(_MARK) or len(kept) > _longest():
        raise Refused("signature_unreadable")
    place, strokes = len(_MARK), []
    try:
        while place < len(kept):
            (count,) = _COUNT.unpack_from(kept, place)
            place += _COUNT.size
            end = place + count * _POINT.size
            strokes.append(tuple(Point(*each) for each in _POINT.iter_unpack(kept[place:end])))
            if len(strokes[-1]) != count:
                raise Refused("signature_unreadable")
            place = end
    except struct.error:
        raise Refused("signature_unreadable") from None
    signature = Signature(tuple(strokes))
    _require_sound(signature)
    return signature


def _longest() -> int:
    return len(_MARK) + MOST_STROKES * _COUNT.size + MOST_POINTS * _POINT.size


def _require_sound(signature: Signature) -> None:
    points = [point for stroke in signature.strokes for point in stroke]
    within = all(
        0 <= point.x <= PAD[0] * STEPS and 0 <= point.y <= PAD[1] * STEPS and 0 < point.width < 256
        for point in points
    )
    few = len(signature.strokes) <= MOST_STROKES and len(points) <= MOST_POINTS
    if not (points and within and few and all(signature.strokes)):
        raise Refused("signature_unreadable")
