"""Which fonts are found and chosen, and what is missing."""

import shutil
from pathlib import Path

import pytest

from core.printing.fonts import Fonts, Style, is_drawn, machine_fonts


@pytest.fixture
def bare() -> Fonts:
    """A machine without any font."""
    return Fonts([])


def test_a_machine_without_fonts_still_letters_latin(bare: Fonts) -> None:
    face = bare.face_for("A", Style.SERIF)
    assert face is not None
    assert face.path.stem == "Vera"
    assert bare.missing_glyphs("Café – RM 5") == []


def test_missing_letters_are_named_once_and_in_order(bare: Fonts) -> None:
    assert bare.missing_glyphs("Nurul 张伟 and 张三 \U0001fabf\n\x07\u200d\ufe0f") == [
        "张",
        "伟",
        "三",
        "\U0001fabf",
    ]


def test_a_letter_and_its_accent_are_one_where_the_font_has_it_so(bare: Fonts) -> None:
    assert bare.missing_glyphs("e\u0301") == []


def test_a_bold_face_is_taken_from_the_family_or_made() -> None:
    fonts = machine_fonts()
    for char in "A张தن":
        face = fonts.face_for(char, Style.SANS_BOLD)
        assert face is not None
        assert face.embolden or face != fonts.face_for(char, Style.SANS)


def test_a_made_bold_is_wider_black_and_never_embedded(tmp_path: Path) -> None:
    vera = Fonts([]).face_for("A", Style.SANS)
    assert vera is not None
    shutil.copy(vera.path, tmp_path / "DroidSansFallbackFull.ttf")
    face = Fonts([tmp_path]).face_for("A", Style.SANS_BOLD)
    assert face is not None
    assert face.embolden
    assert face.embedded_name is None


def test_the_first_family_of_the_list_wins_by_coverage(tmp_path: Path) -> None:
    vera = Fonts([]).face_for("A", Style.SANS)
    assert vera is not None
    shutil.copy(vera.path, tmp_path / "NotoSansTamil-Regular.ttf")
    shutil.copy(vera.path, tmp_path / "NotoSans-Regular.ttf")
    face = Fonts([tmp_path]).face_for("A", Style.SANS)
    assert face is not None
    assert face.path.stem == "NotoSans-Regular"


def test_a_font_of_no_known_family_is_found_too(tmp_path: Path) -> None:
    tamil = machine_fonts().face_for("த", Style.SANS)
    assert tamil is not None
    shutil.copy(tamil.path, tmp_path / f"Somebody's own{tamil.path.suffix}")
    assert Fonts([tmp_path]).missing_glyphs("த") == []


def test_a_file_that_is_no_font_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "NotoSans-Regular.ttf").write_bytes(b"not a font")
    (tmp_path / "Empty.otf").touch()
    fonts = Fonts([tmp_path, tmp_path / "not there"])
    assert fonts.missing_glyphs("A张") == ["张"]


def test_this_machine_has_the_scripts_of_its_customers() -> None:
    assert machine_fonts().missing_glyphs("Nurul Zoë 张伟 கார்த்திகேயன் لمى") == []


@pytest.mark.parametrize(("char", "ink"), [("A", True), ("\u200d", False), (" ", False)])
def test_what_leaves_ink(char: str, ink: bool) -> None:
    assert is_drawn(char) is ink


def test_warming_loads_what_a_note_needs() -> None:
    fonts = machine_fonts()
    fonts.warm()
    face = fonts.face_for("A", Style.SERIF_BOLD)
    assert face is not None
    assert "embedded_name" in vars(face)
