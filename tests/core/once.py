"""Makes something costly once per test run, whichever of its processes asks first."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """The folder `name` of this run, made by one process; the others wait for it."""
    base = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    made, done, lock = base / name, base / f"{name}.done", base / f"{name}.lock"
    try:
        os.close(os.open(lock, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        waited_since = time.monotonic()
        while not done.exists():
            assert time.monotonic() - waited_since < 120, f"nobody made {name}"
            time.sleep(0.05)
    else:
        make(made)
        done.touch()
    return made
