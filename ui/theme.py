"""Colours, type and measures of the windows, light and dark, at any text size."""

import re
import sys
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from ui.palette import DARK, LIGHT, Palette

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

TYPE_SCALE = (13, 14, 15, 16, 17, 18, 20, 22, 24, 26, 28, 30, 34, 48, 52)
"""Font sizes in pixels at text size 100 %; nothing is written in any other size."""

RADIUS = 8
TOUCH = 44
"""The least width and height of anything that is meant to be touched."""

Appearance = Literal["light", "dark", "system"]


_FAMILIES = {
    "win32": ["Segoe UI", "Microsoft YaHei", "Nirmala UI"],
    "darwin": [".AppleSystemUIFont", "PingFang SC", "Tamil Sangam MN"],
}
_FAMILIES_ELSEWHERE = [
    "Noto Sans",
    "DejaVu Sans",
    "Noto Sans CJK SC",
    "Droid Sans Fallback",
    "Noto Sans Tamil",
    "Noto Naskh Arabic",
]


@dataclass
class _Shown:
    palette: Palette = LIGHT
    dark: bool = False
    text_size: float = 1.0
    animated: bool = True


_shown = _Shown()


def apply(
    app: QApplication,
    theme: Appearance = "system",
    text_size: float = 1.0,
    *,
    animated: bool = True,
) -> None:
    """Dress the whole program; may be called again while windows stand open.

    `text_size` is a factor, 1.0 for 100 %; every measure in pixels follows it.
    `animated` turns the program's few short movements on or off.
    """
    _shown.text_size = text_size
    _shown.animated = animated
    _dress(app, dark=_wants_dark(theme))


def follow_system(app: QApplication) -> None:
    """Take the system's light or dark, after it has changed."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    if dark != _shown.dark:
        _dress(app, dark=dark)


def _dress(app: QApplication, *, dark: bool) -> None:
    _shown.dark = dark
    _shown.palette = DARK if dark else LIGHT
    app.setFont(font(16))
    app.setPalette(_qt_palette(_shown.palette))
    app.setStyleSheet(_style_sheet())


def _wants_dark(theme: Appearance) -> bool:
    hints = QGuiApplication.styleHints()
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    if theme in schemes:
        hints.setColorScheme(schemes[theme])
        return theme == "dark"
    hints.unsetColorScheme()
    return hints.colorScheme() == Qt.ColorScheme.Dark


def palette() -> Palette:
    """The colours shown now."""
    return _shown.palette


def text_size() -> float:
    """The factor by which every measure is enlarged now."""
    return _shown.text_size


def animates() -> bool:
    """Whether short movements are wanted, by the program's and the system's settings."""
    duration = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return _shown.animated and duration > 0


def px(at_100_percent: float) -> int:
    """A measure in pixels at the text size shown now."""
    return round(at_100_percent * _shown.text_size)


def colour(purpose: str) -> QColor:
    """The colour for a purpose, by the name of a field of `Palette`."""
    return QColor(getattr(_shown.palette, purpose))


def font(size: int, bold: bool = False) -> QFont:
    """A font of the type scale, in pixels at 100 %."""
    if size not in TYPE_SCALE:
        raise ValueError(f"{size} is not in the type scale {TYPE_SCALE}")
    chosen = QFont()
    chosen.setFamilies(_FAMILIES.get(sys.platform, _FAMILIES_ELSEWHERE))
    chosen.setPixelSize(px(size))
    chosen.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return chosen


def font_that_fits(
    text: str, width: float, height: float, size: int, *, bold: bool = False, least: int = 13
) -> QFont:
    """The largest font of the type scale, from `size` down to `least`, that shows all of `text`.

    `width` and `height` are real pixels; the text is wrapped between words.
    """
    room = QRectF(0, 0, width, 100_000)
    wrap = int(Qt.TextFlag.TextWordWrap)
    smaller = [step for step in reversed(TYPE_SCALE) if least <= step <= size]
    for step in smaller:
        chosen = font(step, bold)
        needed = QFontMetricsF(chosen).boundingRect(room, wrap, text)
        if needed.height() <= height and needed.width() <= width:
            return chosen
    return font(smaller[-1], bold)


def _qt_palette(colours: Palette) -> QPalette:
    role = QPalette.ColorRole
    pairs = {
        role.Window: colours.paper,
        role.WindowText: colours.ink,
        role.Base: colours.surface,
        role.AlternateBase: colours.card,
        role.Text: colours.ink,
        role.Button: colours.button,
        role.ButtonText: colours.ink,
        role.PlaceholderText: colours.soft,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.ink,
        role.Accent: colours.accent,
        role.Link: colours.accent,
    }
    dressed = QPalette()
    for each, value in pairs.items():
        dressed.setColor(each, QColor(value))
    for each in (role.WindowText, role.Text, role.ButtonText):
        dressed.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.soft))
    return dressed


def _style_sheet() -> str:
    """The style sheet with `@purpose` as a colour and `12u` as pixels at the text size."""
    text = (RESOURCES / "style.qss").read_text(encoding="utf-8")
    values = {field.name: getattr(_shown.palette, field.name) for field in fields(Palette)}
    text = re.sub(r"@([a-z_]+)", lambda found: values[found[1]], text)
    return re.sub(r"\b(\d+(?:\.\d+)?)u\b", lambda found: f"{px(float(found[1]))}px", text)
