"""The program's own line icons and gesture pictures, in the colours of the theme."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.palette import DARK, LIGHT

_ICONS = theme.RESOURCES / "icons"
_PICTURES = theme.RESOURCES / "pictures"

ICON_NAMES = tuple(sorted(path.stem for path in _ICONS.glob("*.svg")))
PICTURE_NAMES = tuple(sorted(path.stem for path in _PICTURES.glob("*.svg")))


def icon_pixmap(name: str, purpose: str = "ink", size: int = 24) -> QPixmap:
    """An icon as a pixmap that is sharp on the present screen."""
    return _icon_pixmap(name, theme.colour(purpose).name(), theme.px(size), _pixel_ratio())


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """Draw an icon into a square of real pixels; `colour` is `#rrggbb`."""
    side = round(rect.width())
    pixmap = _icon_pixmap(name, colour, side, painter.device().devicePixelRatioF())
    painter.drawPixmap(rect.topLeft(), pixmap)


def picture(name: str, size: QSize, dark: bool | None = None) -> QPixmap:
    """A gesture's picture that fills `size` (real pixels), in the theme's own tones.

    An unknown name shows the wrapped gift, so that a shop's own gestures have a face too.
    """
    colours = theme.palette() if dark is None else (DARK if dark else LIGHT)
    known = name if name in PICTURE_NAMES else "gift"
    tones = (
        colours.picture,
        colours.picture_ink,
        colours.picture_light,
        colours.picture_warm,
        colours.picture_halo,
    )
    return _picture_pixmap(known, tones, size.width(), size.height(), _pixel_ratio())


def _pixel_ratio() -> float:
    screen = QApplication.primaryScreen()
    return screen.devicePixelRatio() if screen else 1.0


@lru_cache(maxsize=512)
def _icon_pixmap(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    source = _read(_ICONS / f"{name}.svg").replace("currentColor", colour)
    return _render(source, QSize(side, side), ratio)


@lru_cache(maxsize=64)
def _picture_pixmap(
    name: str, tones: tuple[str, ...], width: int, height: int, ratio: float
) -> QPixmap:
    source = _read(_PICTURES / f"{name}.svg")
    for place, tone in enumerate(tones):
        source = source.replace(f"#tone{place}", tone)
    return _render(source, QSize(width, height), ratio)


@lru_cache(maxsize=128)
def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _render(source: str, size: QSize, ratio: float) -> QPixmap:
    """Draw an SVG so that it covers `size`, cut off evenly where its shape differs."""
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(source.encode()))
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    drawn = QRectF(renderer.viewBoxF())
    scale = max(size.width() / drawn.width(), size.height() / drawn.height())
    drawn.setSize(drawn.size() * scale)
    drawn.moveCenter(QRectF(0, 0, size.width(), size.height()).center())
    painter = QPainter(pixmap)
    renderer.render(painter, drawn)
    painter.end()
    return pixmap
