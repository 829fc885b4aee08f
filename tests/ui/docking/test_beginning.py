"""Where the window stands when it is first seen."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.basics.this_pc import PcSettings
from ui.docking.beginning import place_first
from ui.docking.places import fills, strip_place
from ui.layout import Layout
from ui.window import CounterFrame


def first(qtbot: QtBot, settings: PcSettings) -> CounterFrame:
    frame = CounterFrame()
    qtbot.addWidget(frame)
    place_first(frame, settings)
    frame.show()
    return frame


def test_docked_pc_shows_the_strip_at_once(qtbot: QtBot) -> None:
    frame = first(qtbot, PcSettings(docked=True, edge="left"))
    assert frame.geometry() == strip_place(frame.screen().availableGeometry(), "left", 1.0)
    assert frame.arrangement() is Layout.STRIP
    assert frame.windowFlags() & Qt.WindowType.FramelessWindowHint


def test_small_screen_is_filled(qtbot: QtBot) -> None:
    frame = first(qtbot, PcSettings())
    assert fills(frame.screen().availableGeometry())  # the tests' screen is a small one
    assert frame.isMaximized()
