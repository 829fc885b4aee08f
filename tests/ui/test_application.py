"""What holds when the program itself is at fault, and what is not loaded at the start."""

import logging
import os
import subprocess
import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import application


@pytest.mark.usefixtures("hooks")
def test_uncaught_error_is_logged_and_told_calmly(
    qapp: QApplication, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    del qapp
    said: list[str] = []
    application.catch_bugs(said.append)
    error = ValueError("a bug of ours")
    sys.excepthook(ValueError, error, None)
    thread = threading.Thread(target=int, args=("no number",))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert all("once more" in sentence and "bug" not in sentence for sentence in said)
    logged = [record for record in caplog.records if record.levelno == logging.CRITICAL]
    assert logged[0].exc_info[1] is error
    assert isinstance(logged[1].exc_info[1], ValueError)
    caplog.clear()


def test_opening_the_frame_loads_nothing_heavy() -> None:
    code = """
import sys
from ui import application
app = application.start()
import ui.opening
from ui.window import CounterFrame
frame = CounterFrame()
frame.show()
app.processEvents()
heavy = {"PySide6.QtPdf", "PySide6.QtSvgWidgets", "PySide6.QtPrintSupport", "PySide6.QtNetwork",
         "sqlalchemy", "reportlab", "babel", "phonenumbers", "cryptography", "rapidfuzz", "numpy"}
assert not heavy & set(sys.modules), heavy & set(sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_the_page_of_names_does_not_wait_for_what_visits_need() -> None:
    code = """
import sys
import ui.counter.counter
later = {"core.recovery.records", "core.vouchers.records", "core.gestures.records",
         "core.finding.people", "sqlalchemy.dialects.postgresql"}
assert not later & set(sys.modules), later & set(sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
