"""Goodturn: put a customer's problem right beside the till, then do a little more."""

import gc
import sys

from core.commands.arguments import parser, place_meant


def main(words: list[str] | None = None) -> int:
    """Run a command or open the window; 0 is done, 1 refused with the reason, 2 wrong usage."""
    wish = parser().parse_args(words)
    wish.shop = place_meant(wish)
    if wish.command in (None, "tour"):
        gc.disable()  # the window stands sooner; `ui.opening` turns it on again
    if wish.command is None:
        return _open(wish.shop)
    if wish.command == "tour":
        from ui.tour.tour import tour

        return tour(wish.shop, wish.out, every=wish.all)
    from core.commands.run import run

    code = run(wish)
    return _open(wish.shop) if code == 0 and getattr(wish, "open", False) else code


def _open(place: str | None) -> int:
    from ui.application import open_window

    return open_window(place)


if __name__ == "__main__":
    sys.exit(main())
