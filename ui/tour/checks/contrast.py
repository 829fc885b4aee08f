"""Whether words and outlines stand out from what they really lie on (WCAG 2.2, level AA)."""

from collections import Counter

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.frame.covering import is_covered
from ui.tour.checks.finding import Finding
from ui.tour.checks.in_view import is_typed_into, name_of, parts_in_view, place_in
from ui.tour.checks.painted import PaintedLine, painted_lines

TEXT, LARGE, SHAPE = 4.5, 3.0, 3.0
"""The least contrast of words, of large words, and of what is not words."""

_LARGE_PX, _LARGE_BOLD_PX = 24.0, 18.66
_STEPS = 24
"""So many places across a line of words are looked at, and half as many down."""


def luminance(colour: QColor) -> float:
    """Relative luminance, 0 to 1."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = colour.getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def faint_words(window: QWidget, picture: QImage) -> list[Finding]:
    """Words that are hard to read on what lies beneath them in `picture`, the window as shown."""
    found = []
    for part in parts_in_view(window):
        if is_covered(window, part):
            continue
        for line in painted_lines(part):
            found += _faint(window, part, line, picture)
    return found


def _faint(window: QWidget, part: QWidget, line: PaintedLine, picture: QImage) -> list[Finding]:
    seen = line.box.toRect() & part.visibleRegion().boundingRect()
    if seen.height() * 2 < line.box.height():  # scrolled away
        return []
    ground = _ground(picture, seen.translated(part.mapTo(window, QPoint(0, 0))), line.ink)
    if ground is None:
        return []
    ratio = contrast(_laid_on(line.ink, ground), ground)
    large = line.pixels >= (_LARGE_BOLD_PX if line.bold else _LARGE_PX)
    least = LARGE if large else TEXT
    if ratio >= least:
        return []
    words = f"“{line.text}”, {line.ink.name()} on {ground.name()}: {ratio:.1f} to 1"
    return [Finding("contrast", name_of(part), f"{words}, less than {least:g}")]


def _laid_on(ink: QColor, ground: QColor) -> QColor:
    """What a half-transparent ink comes to."""
    share = ink.alphaF()
    mixed = [
        share * one + (1 - share) * other
        for one, other in zip(ink.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
    ]
    return QColor.fromRgbF(*mixed)


def _ground(picture: QImage, place: QRect, ink: QColor) -> QColor | None:
    """The colour met most often around the letters; None where nothing of it is in the picture."""
    place = place.adjusted(-3, -1, 3, 1) & picture.rect()
    if place.isEmpty():
        return None
    across = max(1, place.width() // _STEPS)
    down = max(1, place.height() * 2 // _STEPS)
    met = Counter(
        picture.pixel(x, y)
        for y in range(place.top(), place.bottom() + 1, down)
        for x in range(place.left(), place.right() + 1, across)
    )
    if len(met) > 1:
        met.pop(ink.rgb(), None)
    return QColor(met.most_common(1)[0][0])


def faint_outlines(window: QWidget, picture: QImage) -> list[Finding]:
    """Places for typing whose outline hardly shows: nothing else says that one can type there."""
    found = []
    for part in parts_in_view(window):
        shown = is_typed_into(part) or bool(part.property("field"))
        if not shown or is_covered(window, part) or not _left_is_seen(part):
            continue
        ratio = _edge(picture, place_in(window, part))
        if ratio is not None and ratio < SHAPE:
            words = f"its outline has {ratio:.1f} to 1, less than {SHAPE:g}"
            found.append(Finding("contrast", name_of(part), words))
    return found


def _left_is_seen(part: QWidget) -> bool:
    return part.visibleRegion().contains(QPoint(0, part.rect().center().y()))


def _edge(picture: QImage, place: QRect) -> float | None:
    """The strongest contrast along the left edge, between what is outside and the outline."""
    y, left = place.center().y(), place.left()
    if not picture.rect().contains(QRect(left - 3, y, theme.px(8), 1)):
        return None
    outside = QColor(picture.pixel(left - 3, y))
    edge = [QColor(picture.pixel(left + step, y)) for step in range(4)]
    return max(contrast(outside, each) for each in edge)
