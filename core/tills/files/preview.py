"""What would come of a file, before it is read: its first records, and what would go wrong."""

from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from core.tills.files.mapping import Mapping
from core.tills.files.opening import ANY, open_file
from core.tills.files.sheet import Facts
from core.tills.till_data import BadRow, Record, TillCustomer, TillProduct, TillSale

_RECORDS_TRIED = 60
_SHOWN = 3


@dataclass(frozen=True)
class Preview:
    """The first records of what the file is about, and the first rows that cannot be read.

    `names` are the articles' by their numbers, as far as they were told.
    """

    records: tuple[Record, ...]
    names: dict[str, str]
    problems: tuple[BadRow, ...]


def preview(path: Path, facts: Facts, mapping: Mapping) -> Preview:
    """The beginning of the file as `mapping` reads it; refuses what `open_file` refuses."""
    about = {"customers": TillCustomer, "products": TillProduct, "sales": TillSale}[mapping.about]
    with open_file(path, ANY, facts, mapping) as opened:
        first = list(islice(opened.records, _RECORDS_TRIED))
    articles = [each for each in first if isinstance(each, TillProduct)]
    return Preview(
        tuple(each for each in first if isinstance(each, about))[:_SHOWN],
        {each.number: f"{each.name} {each.variant}".strip() for each in articles},
        tuple(each for each in first if isinstance(each, BadRow))[:_SHOWN],
    )
