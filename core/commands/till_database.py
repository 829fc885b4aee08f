"""`main.py import --till NAME --url URL`: what is new in a till's own database.

Its password comes from GOODTURN_TILL_PASSWORD or the server's own password file, or is asked for:
one that stands in the address is seen by whoever lists the running programs.
"""

import getpass
import os
import sys
from urllib.parse import urlsplit

from core.basics.errors import Refused
from core.shop import Command, Shop
from core.tills.databases.reading import read_database
from core.tills.reading import ReadIn, Watch

PASSWORD = "GOODTURN_TILL_PASSWORD"


def read_in(shop: Shop, name: str, url: str, watch: Watch = lambda _: True) -> ReadIn:
    """Read what is new; who sits at a terminal is asked for the password that is missing."""
    if urlsplit(url).password:
        print(f"Others on this PC can see the password. Put it into {PASSWORD}.", file=sys.stderr)
    password = os.environ.get(PASSWORD)
    try:
        return _read(shop, name, url, password, watch)
    except Refused as refused:
        if refused.code != "till_not_let_in" or password is not None or not sys.stdin.isatty():
            raise
    return _read(shop, name, url, getpass.getpass("Password of the till's database: "), watch)


def _read(shop: Shop, name: str, url: str, password: str | None, watch: Watch) -> ReadIn:
    return shop.carry_out(Command(None), read_database, name, url, shop.folder, password, watch)
