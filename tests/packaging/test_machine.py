"""What a machine must have, and what it is told when it lacks something."""

import ast
from pathlib import Path

import machine
import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


def nothing(name: str) -> None:
    """A search path on which no program is found."""


def broken(*names: str):
    """A loader that fails for `names`, as ctypes does for a library that is not there."""

    def load(name: str) -> None:
        if name in names:
            raise OSError(f"{name}: cannot open shared object file")

    return load


@pytest.mark.parametrize("name", ["dev.py", "machine.py"])
def test_an_older_python_can_read_the_set_up_to_refuse_it(name: str) -> None:
    source = (PACKAGING / name).read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 8))
    assert "from __future__ import annotations" in source


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 14), (4, 0)])
def test_python_new_enough(version: tuple[int, int]) -> None:
    machine.check_python(version, nothing)


def test_python_too_old_says_what_is_wanted() -> None:
    with pytest.raises(machine.Stop, match=r"3\.11 or later; this is 3\.9\. Install a newer"):
        machine.check_python((3, 9), nothing)


def test_python_too_old_names_the_newest_one_of_this_machine() -> None:
    here = {"python3.11": "a", "python3.12": "b"}
    with pytest.raises(machine.Stop, match=r"Start it with python3\.12 in place"):
        machine.check_python((3, 10), here.get)


@pytest.mark.parametrize(
    ("version", "processor"), [("2.34", "x86_64"), ("2.36", "x86_64"), ("2.39", "aarch64")]
)
def test_c_library_new_enough(version: str, processor: str) -> None:
    machine.check_glibc(("glibc", version), processor)


@pytest.mark.parametrize(
    ("library", "processor", "says"),
    [
        (("glibc", "2.31"), "x86_64", r"2\.34 or later; this system has glibc 2\.31"),
        (("glibc", "2.36"), "aarch64", r"2\.39 or later; this system has glibc 2\.36"),
        (("", ""), "x86_64", "this system has another one"),
        (("glibc", "2.41"), "i686", "no package for this processor"),
    ],
)
def test_c_library_unfit(library: tuple[str, str], processor: str, says: str) -> None:
    with pytest.raises(machine.Stop, match=says):
        machine.check_glibc(library, processor)


def test_missing_libraries_come_with_their_packages() -> None:
    needs = machine.missing_libraries(machine.LIBRARIES, broken("libEGL.so.1", "libz.so.1"))
    assert [(need.what, need.package) for need in needs] == [
        ("libEGL.so.1", "libegl1"),
        ("libz.so.1", "zlib1g"),
    ]
    assert all(need.required for need in needs)


def test_one_working_kind_of_display_suffices() -> None:
    both = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    no_wayland = broken("libwayland-cursor.so.0")
    neither = broken("libwayland-cursor.so.0", "libxcb-cursor.so.0", "libxcb-xkb.so.1")
    assert machine.missing_display(both, no_wayland) == []
    assert [need.package for need in machine.missing_display(both, neither)] == [
        "libwayland-cursor0"
    ]
    assert [need.package for need in machine.missing_display({"DISPLAY": ":0"}, neither)] == [
        "libxcb-cursor0",
        "libxcb-xkb1",
    ]
    assert machine.missing_display({}, neither) == []


def test_only_true_type_fonts_count() -> None:
    def only_cff_for_chinese(pattern: str) -> str:
        assert "fontformat=TrueType" in pattern
        return "" if "zh-cn" in pattern else "font.ttf: "

    needs = machine.missing_fonts(only_cff_for_chinese)
    assert needs == [("a font for Chinese", "fonts-wqy-microhei", False)]


def test_programs_on_the_path_are_not_missing() -> None:
    programs = {"pdftoppm": "poppler-utils", "zbarimg": "zbar-tools"}
    assert machine.missing_programs(programs, {"pdftoppm": "a"}.get) == [
        ("zbarimg", "zbar-tools", False)
    ]


def test_what_is_missing_is_installed_once_each() -> None:
    asked: list[list[str]] = []

    def install(packages: list[str]) -> bool:
        asked.append(packages)
        return True

    def no_font(pattern: str) -> str:
        assert pattern.startswith(":lang=")
        return ""

    fonts = machine.missing_fonts(no_font)
    machine.provide([machine.Need("libEGL.so.1", "libegl1", True), *fonts], install)
    assert asked == [["fonts-noto-core", "fonts-wqy-microhei", "libegl1"]]


def without_network(packages: list[str]) -> bool:
    """An installation that comes to nothing."""
    return packages == []


@pytest.mark.parametrize("install", [None, without_network])
def test_a_missing_library_stops_with_the_command_to_type(install: object) -> None:
    needs = [machine.Need("libEGL.so.1", "libegl1", True)]
    with pytest.raises(machine.Stop, match="lacks libEGL.so.1") as stop:
        machine.provide(needs, install)
    assert "sudo apt-get install libegl1" in str(stop.value)


def test_a_missing_font_is_told_and_stops_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    machine.provide([machine.Need("a font for Tamil", "fonts-noto-core", False)], None)
    told = capsys.readouterr().out
    assert "a font for Tamil. Going on without." in told
    assert "sudo apt-get install fonts-noto-core" in told


@pytest.mark.parametrize(
    ("system", "variables", "opens"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_where_a_window_opens(system: str, variables: dict[str, str], opens: bool) -> None:
    assert machine.has_display(system, variables) is opens
