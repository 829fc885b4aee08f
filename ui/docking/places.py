"""Where the strip and its closed tab stand on a screen; all in Qt's logical pixels."""

from PySide6.QtCore import QPoint, QRect, QSize

from core.basics.this_pc import Edge

STRIP = 420
"""The width that is wanted of the strip, in pixels at 100 %."""

NARROWEST = 342
"""The width that every page can do with, in pixels at 100 %."""

_FULL = QSize(1366, 728)
_AROUND = 60
"""What a window's frame needs around it, and a little more."""

TAB = QSize(56, 160)
"""The closed tab, in pixels at 100 %."""


def strip_width(screen: int, text_size: float) -> int:
    """How wide the strip is on a screen of `screen` pixels: never more than half of it."""
    return min(max(STRIP, round(NARROWEST * text_size)), screen // 2)


def strip_place(free: QRect, edge: Edge, text_size: float) -> QRect:
    """The whole height of what the screen has `free`, at one edge of it."""
    width = strip_width(free.width(), text_size)
    left = free.left() if edge == "left" else free.right() + 1 - width
    return QRect(left, free.top(), width, free.height())


def tab_place(free: QRect, edge: Edge, share: float, text_size: float) -> QRect:
    """The closed tab, its middle `share` of the height down the edge, whole on the screen."""
    size = QSize(round(TAB.width() * text_size), round(TAB.height() * text_size))
    left = free.left() if edge == "left" else free.right() + 1 - size.width()
    top = free.top() + round(share * free.height()) - size.height() // 2
    top = max(free.top(), min(top, free.bottom() + 1 - size.height()))
    return QRect(QPoint(left, top), size)


def where_dropped(free: QRect, middle: QPoint) -> tuple[Edge, float]:
    """The edge, and how far down it, nearest to where the tab's middle was let go."""
    edge: Edge = "left" if middle.x() < free.center().x() else "right"
    share = (middle.y() - free.top()) / free.height()
    return edge, max(0.0, min(1.0, share))


def with_own(free: QRect, reserved: QRect | None) -> QRect:
    """What the screen has free for us: what others left, and what we ourselves keep of it."""
    return free if reserved is None else free.united(reserved)


def wide_place(free: QRect, before: QRect | None) -> QRect:
    """Where the wide window stands: where it stood, or in the middle, as large as is free."""
    if before is not None and free.intersects(before):
        return before
    size = _FULL.boundedTo(free.size())
    place = QRect(QPoint(0, 0), size)
    place.moveCenter(free.center())
    return place


def fills(free: QRect) -> bool:
    """Whether a full window with its title bar takes all that a screen has free."""
    return free.width() < _FULL.width() + _AROUND or free.height() < _FULL.height() + _AROUND


def may_reserve(screen: QRect, whole_desk: QRect, edge: Edge) -> bool:
    """Whether this edge of the screen is the outer one: an inner one would split two screens."""
    if edge == "left":
        return screen.left() == whole_desk.left()
    return screen.right() == whole_desk.right()
