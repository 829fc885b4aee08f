"""Every kind of file, read into a shop twice: the second time changes nothing."""

from pathlib import Path

import pytest

from core.shop import Command
from core.tills.files.opening import KINDS
from core.tills.files.reading import read_file
from core.tills.reading import ReadIn
from tests.core.small_shop import SmallShop
from tests.core.tills.files.reading import written
from tests.core.tills.files.test_any_bytes import HEADERS, SOUND


def file_of(kind: str, folder: Path, times: int) -> Path:
    """A file of a kind with one sound row, so many times, each later copy a receipt of its own."""
    names = HEADERS[kind].split(",")
    rows = [",".join(f'"{SOUND.get(name, f"x{time}")}"' for name in names) for time in range(times)]
    return written(folder, "\n".join([HEADERS[kind], *rows, ""]), f"{times}.csv")


def read(small: SmallShop, kind: str, path: Path) -> ReadIn:
    told = (path, kind, "till", path.with_suffix(".problems"))
    done = small.shop.carry_out(Command(None), read_file, *told)
    assert done.problems == ()
    return done


@pytest.mark.parametrize("kind", KINDS)
def test_again_and_with_more_behind_it(small: SmallShop, tmp_path: Path, kind: str) -> None:
    first = read(small, kind, file_of(kind, tmp_path, 1))
    again = read(small, kind, file_of(kind, tmp_path, 1))
    assert first.customers.new + first.sales.new > 0
    for before, after in (
        (first.customers, again.customers),
        (first.products, again.products),
        (first.sales, again.sales),
        (first.lines, again.lines),
    ):
        assert (after.new, after.changed, after.same) == (0, 0, before.new)
    overlapping = read(small, kind, file_of(kind, tmp_path, 2))
    assert overlapping.sales.same == first.sales.new
    assert overlapping.lines.same == first.lines.new
    assert small.troubles() == []


def test_what_is_no_sale_of_goods_is_counted(small: SmallShop, tmp_path: Path) -> None:
    rows = "1,A,Cup,1,2026-01-31,9.90,\n1,POST,Postage,1,2026-01-31,5.00,\n"
    done = read(small, "online-retail", written(tmp_path, f"{HEADERS['online-retail']}\n{rows}"))
    assert (done.lines.new, done.left_out) == (1, 1)
