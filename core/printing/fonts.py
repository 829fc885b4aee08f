"""Which fonts this machine has, and which of them draws a given character."""

import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache, cached_property
from itertools import chain
from pathlib import Path
from typing import Any

from core.printing.families import LAST_RESORT, SANS, SERIF, Family

_SUFFIXES = {".ttf", ".ttc", ".otf"}
_CUTS = ("italic", "oblique", "bold", "light", "thin", "black", "slanted", "medium", "mono")
_UNDRAWN = {"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"}
_VARIATION_SELECTORS = range(0xFE00, 0xFE10)
# Scripts that a shop's customers are likely to write, read in ahead so that no note waits.
_USUAL_SCRIPTS = "A张தن"


class Style(Enum):
    """How a text is lettered: plain for small sizes, or with serifs for large ones."""

    SANS = "sans"
    SANS_BOLD = "sans bold"
    SERIF = "serif"
    SERIF_BOLD = "serif bold"

    @property
    def bold(self) -> bool:
        return self in {Style.SANS_BOLD, Style.SERIF_BOLD}

    @property
    def families(self) -> tuple[Family, ...]:
        """All families, those of this style first."""
        serif = self in {Style.SERIF, Style.SERIF_BOLD}
        return (*(SERIF + SANS if serif else SANS + SERIF), LAST_RESORT)


@dataclass(frozen=True)
class Face:
    """One font of a file (`index` within a collection); `embolden` makes a bold of a regular."""

    path: Path
    index: int
    embolden: bool

    @cached_property
    def _face(self) -> Any:
        import uharfbuzz

        return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(self.path)), self.index)

    @cached_property
    def shaper(self) -> Any:
        """The `uharfbuzz.Font`, scaled to 1000 units per em."""
        import uharfbuzz

        font = uharfbuzz.Font(self._face)
        font.scale = (1000, 1000)
        if self.embolden:
            font.synthetic_bold = (0.025, 0.025, True)
        return font

    @cached_property
    def coverage(self) -> frozenset[int]:
        """The characters it has an outline for: none in a font of coloured pictures."""
        tables = set(self._face.table_tags)
        if not tables & {"glyf", "CFF ", "CFF2"} or tables & {"CBDT", "sbix", "COLR"}:
            return frozenset()
        return frozenset(self._face.unicodes)

    @cached_property
    def embedded_name(self) -> str | None:
        """Its name within ReportLab; None where that cannot embed it (CFF, or not allowed).

        An emboldened face is never embedded: its outlines differ from the file's.
        """
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFError, TTFont

        if self.embolden or "glyf" not in self._face.table_tags:
            return None
        name = f"{self.path.stem}-{self.index}"
        try:
            pdfmetrics.registerFont(TTFont(name, str(self.path), subfontIndex=self.index))
        except TTFError:
            return None
        return name


class Fonts:
    """The fonts below `folders`; ReportLab's own Vera stands in where there are none."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders = tuple(folders)
        self._chosen: dict[tuple[str, Style], Face | None] = {}
        self._preferred: dict[Style, tuple[Face, ...]] = {}

    def face_for(self, char: str, style: Style) -> Face | None:
        """The face that draws `char` best in `style`; None if no font of the machine has it."""
        key = (char, style)
        if key not in self._chosen:
            if style not in self._preferred:
                self._preferred[style] = tuple(self._in_order(style))
            faces = chain(self._preferred[style], self._others)
            self._chosen[key] = next((face for face in faces if ord(char) in face.coverage), None)
        return self._chosen[key]

    def missing_glyphs(self, text: str) -> list[str]:
        """The characters of `text` that no font of the machine has, once each, in order."""
        chars = dict.fromkeys(unicodedata.normalize("NFC", text))
        return [char for char in chars if is_drawn(char) and not self.face_for(char, Style.SANS)]

    def warm(self) -> None:
        """Read in the usual scripts' fonts: the first use of a Chinese one takes 0.1 s."""
        for style in Style:
            for char in _USUAL_SCRIPTS:
                face = self.face_for(char, style)
                if face is not None:
                    _ = face.embedded_name, face.shaper

    def _in_order(self, style: Style) -> Iterator[Face]:
        for family in style.families:
            bold = self._files.get(family.bold) if family.bold and style.bold else None
            path = bold or self._files.get(family.regular)
            if path is not None:
                yield Face(path, family.index, embolden=style.bold and bold is None)

    @cached_property
    def _others(self) -> tuple[Face, ...]:
        """Every font of the machine, upright regular ones first."""
        stems = sorted(self._files, key=lambda stem: (any(cut in stem for cut in _CUTS), stem))
        return tuple(Face(self._files[stem], 0, embolden=False) for stem in stems)

    @cached_property
    def _files(self) -> dict[str, Path]:
        """Font files by lower-case stem; of two of one name the first found is kept."""
        import reportlab

        files: dict[str, Path] = {}
        for folder in (*self._folders, Path(reportlab.__file__).parent / "fonts"):
            for path in sorted(folder.rglob("*")):
                if path.suffix.lower() in _SUFFIXES:
                    files.setdefault(path.stem.lower(), path)
        return files


def is_drawn(char: str) -> bool:
    """Whether `char` leaves ink, unlike spaces, controls and variation selectors."""
    if ord(char) in _VARIATION_SELECTORS:
        return False
    return unicodedata.category(char) not in _UNDRAWN


@cache
def machine_fonts() -> Fonts:
    """The fonts that the operating system and this user have installed."""
    return Fonts(_folders())


def _folders() -> tuple[Path, ...]:
    home = Path.home()
    if sys.platform == "win32":
        own = Path(os.environ.get("LOCALAPPDATA", home)) / "Microsoft" / "Windows" / "Fonts"
        return (Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts", own)
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts")
    return (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local" / "share" / "fonts",
        home / ".fonts",
    )
