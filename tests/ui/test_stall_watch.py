"""The watch sees a stall, and where it was."""

import time

from pytestqt.qtbot import QtBot

from ui.stall_watch import StallWatch


def hold_up_the_queue(seconds: float) -> None:
    time.sleep(seconds)


def test_stall_is_measured_and_placed(qtbot: QtBot) -> None:
    watch = StallWatch()
    watch.start()
    qtbot.wait(60)
    hold_up_the_queue(0.25)
    qtbot.wait(60)
    watch.stop()
    assert watch.longest_ms() > 200
    assert "hold_up_the_queue" in watch.where()


def test_stall_at_the_very_end_is_seen(qtbot: QtBot) -> None:
    watch = StallWatch()
    watch.start()
    qtbot.wait(20)
    hold_up_the_queue(0.12)
    watch.stop()
    assert watch.longest_ms() > 100
