"""What holds for every test: no display, and no error that nobody looked at."""

import logging
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.core.one_dialect import share_statements

# Before Qt is loaded, so that no window opens on the desk of whoever runs the tests.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
share_statements()
settings.register_profile("no-times", deadline=None)
settings.load_profile("no-times")

_IN_MEMORY = Path("/dev/shm")
_ROOM = 2 * 1024**3
if os.access(_IN_MEMORY, os.W_OK) and shutil.disk_usage(_IN_MEMORY).free > _ROOM:
    # A shop waits for the disk at each act, thousands of times in a run, and nobody needs it after.
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_IN_MEMORY))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first, so that in the end no process works alone."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.fixture(autouse=True)
def no_logged_errors(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A logged error fails the test; one that expects it looks at it, then `caplog.clear()`."""
    yield
    logged = [*caplog.get_records("setup"), *caplog.get_records("call")]
    errors = [record.getMessage() for record in logged if record.levelno >= logging.ERROR]
    assert not errors, f"logged errors: {errors}"
