"""Where this PC finds its shop: the place it was set up at or has joined, and the demo shop's."""

from pathlib import Path

_KEPT = "place"


def shop_place() -> str | None:
    """The shop that this PC was set up for, None where there was no set-up yet."""
    kept = _data() / _KEPT
    try:
        return kept.read_text(encoding="utf-8").strip() or None
    except (OSError, UnicodeDecodeError):
        return own_place() if _has_data(own_place()) else None


def own_place() -> str:
    """Where a shop of one PC is set up unless another place is named."""
    return str(_data() / "shop")


def demo_place() -> str:
    """Where the demo shop stands unless another place is named."""
    return str(_data() / "demo")


def remember_place(place: str) -> None:
    """Open the shop at `place` from now on: a folder, or a database URL without a password."""
    from core.basics.files import write_whole

    folder = _data()
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / _KEPT, place.encode())


def _has_data(folder: str) -> bool:
    return (Path(folder) / "goodturn.sqlite").is_file()


def _data() -> Path:
    from platformdirs import user_data_path

    return user_data_path("Goodturn", appauthor=False)
