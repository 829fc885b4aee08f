"""Goodturn: put a customer's problem right beside the till, then do a little more."""

import gc
import sys

from core.commands.arguments import parser


def main(words: list[str] | None = None) -> int:
    """Run a command or open the window; 0 is done, 1 refused with the reason, 2 wrong usage."""
    wish = parser().parse_args(words)
    if wish.command in (None, "tour"):
        gc.disable()  # the window stands sooner; `ui.opening` turns it on again
    if wish.command is None:
        from ui.application import open_window

        return open_window(wish.shop)
    if wish.command == "tour":
        from ui.tour.tour import tour

        return tour(wish.shop, wish.out)
    from core.commands.run import run

    return run(wish)


if __name__ == "__main__":
    sys.exit(main())
