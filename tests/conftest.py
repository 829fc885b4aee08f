"""What holds for every test: no display, and no error that nobody looked at."""

import logging
import os
from collections.abc import Iterator

import pytest

from tests.core.one_dialect import share_statements

# Before Qt is loaded, so that no window opens on the desk of whoever runs the tests.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
share_statements()


@pytest.fixture(autouse=True)
def no_logged_errors(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A logged error fails the test; one that expects it looks at it, then `caplog.clear()`."""
    yield
    logged = [*caplog.get_records("setup"), *caplog.get_records("call")]
    errors = [record.getMessage() for record in logged if record.levelno >= logging.ERROR]
    assert not errors, f"logged errors: {errors}"
