"""The colours of the windows, light and dark, and which of them meet."""

from dataclasses import dataclass


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
    practice: str
    on_practice: str
    plate: str
    picture: str
    picture_ink: str
    picture_light: str
    picture_warm: str
    picture_halo: str


LIGHT = Palette(
    paper="#fbfaf7",
    surface="#ffffff",
    card="#f6f3ec",
    tile="#ffffff",
    button="#f1ede4",
    chip="#edf4f1",
    hover="#e6e1d6",
    ink="#24211e",
    soft="#5f5952",
    line="#d6cebf",
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
    practice="#e3e1f4",
    on_practice="#37316f",
    plate="#f3eee3",
    picture="#f3ecdf",
    picture_ink="#1f6f5c",
    picture_light="#fffdf8",
    picture_warm="#dd8a66",
    picture_halo="#e8dcc8",
)

DARK = Palette(
    paper="#1c1a18",
    surface="#272421",
    card="#23211e",
    tile="#2a2623",
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
    practice="#322e52",
    on_practice="#dedaff",
    plate="#322d29",
    picture="#38332c",
    picture_ink="#58b399",
    picture_light="#ece2d1",
    picture_warm="#dd9674",
    picture_halo="#464037",
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
    ("on_practice", "practice"),
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
    ("accent", "plate"),
    ("field_line", "paper"),
    ("field_line", "surface"),
    ("field_line", "card"),
    ("picture_ink", "picture"),
)
"""Every (outline or picture, background) that carries meaning: at least 3 to 1."""
