"""`main.py badge`: a badge for a colleague, and one that is lost."""

import argparse

from core.basics.errors import Refused
from core.basics.files import write_whole
from core.commands.signing_in import colleague, signed_in
from core.people.badges import badge_hash, give_badge, new_badge_code, report_badge_lost
from core.printing.paper import ROLL_80
from core.printing.slip import Slip, SlipCode, draw_slip
from core.shop import Command, Shop


def run(wish: argparse.Namespace) -> int:
    """Give a badge and draw it as a PDF, or take one that is lost out of use."""
    shop = Shop.open(wish.shop)
    try:
        whose = colleague(shop, wish.name)
        by = signed_in(shop, wish.by)
        if wish.what == "lost":
            shop.do(Command(by), report_badge_lost, whose.id)
            print(f"No badge of {whose.name} counts any more.")
            return 0
        if wish.out is None:
            raise Refused("say_where_to")
        code = new_badge_code()
        shop.do(Command(by), give_badge, whose.id, badge_hash(code))
        badge = Slip(shop.about.name, (SlipCode(whose.name, code),), ())
        write_whole(wish.out, draw_slip(badge, ROLL_80))
        print(f"Print it once, then delete the file: {wish.out}")
    finally:
        shop.close()
    return 0
