"""Where the program's data files stand."""

from pathlib import Path

RESOURCES = Path(__file__).parents[2] / "resources"
