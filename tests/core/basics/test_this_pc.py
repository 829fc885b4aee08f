"""What a PC remembers of itself."""

from pathlib import Path

import pytest

from core.basics.this_pc import PcSettings, ThisPc


def test_a_new_pc_is_careful_with_what_customers_can_read(tmp_path: Path) -> None:
    assert ThisPc(tmp_path).settings == PcSettings()
    assert ThisPc(tmp_path).settings.customers_see_screen
    assert list(tmp_path.iterdir()) == []


def test_what_was_set_is_there_after_a_start(tmp_path: Path) -> None:
    pc = ThisPc(tmp_path)
    pc.change(docked=True, edge="left", tab_place=0.25)
    pc.change(keyboard_used=True)
    again = ThisPc(tmp_path).settings
    assert again == pc.settings
    assert (again.docked, again.edge, again.tab_place) == (True, "left", 0.25)
    assert again.keyboard_used
    assert again.scan_key == "Ctrl+F12"


@pytest.mark.parametrize(
    "kept", [b"", b"{", b'{"edge": "top"}', b'{"park_after": 1}', b'{"tab_place": 7}', b"\xff"]
)
def test_settings_that_cannot_be_read_are_those_of_a_new_pc(tmp_path: Path, kept: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(kept)
    pc = ThisPc(tmp_path)
    assert pc.settings == PcSettings()
    pc.change(docked=True)
    assert ThisPc(tmp_path).settings.docked


def test_a_setting_that_this_version_does_not_know_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(b'{"docked": true, "of_tomorrow": 3}')
    assert ThisPc(tmp_path).settings == PcSettings(docked=True)


def test_a_folder_that_takes_no_file_keeps_nobody_from_serving(tmp_path: Path) -> None:
    pc = ThisPc(tmp_path / "nowhere")
    assert pc.change(docked=True).docked
    assert pc.settings.docked
