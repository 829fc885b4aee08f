"""Reading a file into the shop: opened as a kind, read from beginning to end, its bad rows told."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from sqlalchemy import select

from core.basics.errors import Refused
from core.journal.records import TillRecord
from core.storage.units import Units
from core.storage.work import Work
from core.tills.files.bad_rows import BadRowList
from core.tills.files.kept import kept_mapping
from core.tills.files.mapping import Mapping
from core.tills.files.opening import ANY, look, open_file
from core.tills.files.sheet import Facts
from core.tills.reading import ReadIn, Watch, read_till
from core.tills.sources import may_read
from core.tills.till_data import BadRow

_FAMILIES = ("square", "shopify", "loyverse", "woocommerce", "opensourcepos")


def read_file(
    units: Units,
    path: Path,
    kind: str,
    source: str,
    problems: Path,
    say: Callable[[BadRow], str] = lambda bad: bad.reason,
    watch: Watch = lambda _: True,
    mapping: Mapping | None = None,
) -> ReadIn:
    """Read the file into the mirror of the till `source`; its bad rows are listed in `problems`.

    Call it through `Shop.carry_out`. Without a `mapping` the one that was kept for such files
    counts. Refuses `not_allowed`, and what `open_file` refuses.
    """
    facts = units.write(facts_for_reading)
    if kind == ANY and mapping is None:
        mapping = units.ask(kept_mapping, look(path, facts))
    with open_file(path, kind, facts, mapping) as opened:
        bad = BadRowList(problems, opened.header_to_mend, say)
        name, origin = path.name, origin_of(path)
        done = read_till(units, source, opened, watch, bad.add, name=name, origin=origin)
        return replace(done, left_out=opened.left_out.total())


def origin_of(path: Path) -> str:
    """What tells a file again that was not touched: a hash of where it is, its size and its age.

    Refuses `file_not_opened`.
    """
    try:
        seen = path.stat()
    except OSError:
        raise Refused("file_not_opened", file=path.name) from None
    told = f"{path.resolve()} {seen.st_size} {seen.st_mtime_ns}"
    return sha256(told.encode(errors="surrogatepass")).hexdigest()


def facts_for_reading(work: Work) -> Facts:
    """What a file does not say; refuses `not_allowed` as `may_read` does."""
    may_read(work)
    here = select(TillRecord.branch).where(TillRecord.id == work.pc.till)
    branch = work.session.scalars(here).one()
    return Facts(work.shop.currency, work.shop.zone, work.shop.country, branch)


def till_of(kind: str) -> str:
    """What the till of a kind of file is called in the mirror: its files are about one shop."""
    family = kind.partition("-")[0]
    return family if family in _FAMILIES else kind
