"""Colours, type and measures of the windows, light and dark, at any text size."""

import re
import sys
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

TYPE_SCALE = (13, 14, 15, 16, 17, 18, 20, 22, 24, 28, 30, 34, 48, 52)
"""Font sizes in pixels at text size 100 %; nothing is written in any other size."""

GRID = 8
"""Distances are multiples of this many pixels (half of it inside a part)."""

RADIUS = 8
TOUCH = 44
"""The least width and height of anything that is meant to be touched."""

Appearance = Literal["light", "dark", "system"]


@dataclass(frozen=True)
class Palette:
    """One colour for each purpose; every text meets its background with WCAG AA contrast."""

    paper: str
    surface: str
    card: str
    tile: str
    button: str
    chip: str
    hover: str
    ink: str
    soft: str
    line: str
    field_line: str
    faint: str
    accent: str
    accent_hover: str
    on_accent: str
    chosen: str
    calm: str
    on_calm: str
    good: str
    on_good: str
    picture: str
    picture_ink: str
    picture_light: str


LIGHT = Palette(
    paper="#fbfaf7",
    surface="#ffffff",
    card="#f5f2ec",
    tile="#f5f0e6",
    button="#eeebe3",
    chip="#ebf1ef",
    hover="#e6e1d6",
    ink="#24211e",
    soft="#5f5952",
    line="#d8d1c4",
    field_line="#8d857a",
    faint="#ddd6c9",
    accent="#1f6f5c",
    accent_hover="#195c4c",
    on_accent="#ffffff",
    chosen="#e9f4f0",
    calm="#fcefd4",
    on_calm="#4b3611",
    good="#e2f2e8",
    on_good="#124a3b",
    picture="#eae3d6",
    picture_ink="#1f6f5c",
    picture_light="#fbf8f2",
)

DARK = Palette(
    paper="#1c1a18",
    surface="#272421",
    card="#23211e",
    tile="#322d29",
    button="#35312c",
    chip="#2a3431",
    hover="#433e37",
    ink="#f3eee6",
    soft="#bdb5a9",
    line="#48423b",
    field_line="#8b8277",
    faint="#3d3832",
    accent="#69c3a8",
    accent_hover="#82d3ba",
    on_accent="#0c261f",
    chosen="#20372f",
    calm="#49391a",
    on_calm="#fbe8c2",
    good="#1f3a2e",
    on_good="#c5ecd9",
    picture="#38332c",
    picture_ink="#69c3a8",
    picture_light="#4a443b",
)

TEXT_PAIRS = (
    ("ink", "paper"),
    ("ink", "surface"),
    ("ink", "card"),
    ("ink", "tile"),
    ("ink", "button"),
    ("ink", "chip"),
    ("ink", "hover"),
    ("ink", "chosen"),
    ("soft", "paper"),
    ("soft", "surface"),
    ("soft", "card"),
    ("soft", "tile"),
    ("soft", "button"),
    ("soft", "chip"),
    ("soft", "hover"),
    ("soft", "chosen"),
    ("accent", "paper"),
    ("accent", "surface"),
    ("accent", "card"),
    ("accent", "chosen"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_calm", "calm"),
    ("on_good", "good"),
)
"""Every (text, background) that is drawn anywhere: at least 4.5 to 1."""

SHAPE_PAIRS = (
    ("accent", "paper"),
    ("accent", "card"),
    ("accent", "surface"),
    ("accent", "calm"),
    ("accent", "good"),
    ("accent", "tile"),
    ("accent", "chip"),
    ("field_line", "paper"),
    ("field_line", "surface"),
    ("field_line", "card"),
    ("picture_ink", "picture"),
)
"""Every (outline or picture, background) that carries meaning: at least 3 to 1."""

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
    _shown.dark = _wants_dark(theme)
    _shown.palette = DARK if _shown.dark else LIGHT
    _shown.text_size = text_size
    _shown.animated = animated
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


def is_dark() -> bool:
    """Whether the dark colours are shown now."""
    return _shown.dark


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
