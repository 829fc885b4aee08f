"""A mapping that somebody made is there for the next file of the same make."""

from pathlib import Path

from core.shop import Command
from core.tills.files.kept import keep_mapping, kept_mapping
from core.tills.files.mapping import Mapping
from core.tills.files.opening import Look, look
from core.tills.files.reading import read_file
from tests.core.refuses import refuses
from tests.core.small_shop import MANAGER, SmallShop
from tests.core.tills.files.reading import FACTS, written

TEXT = "Mai sales\n\nBon;Wann;Was;Kostet\n1;02/03/2026;Scarf;9.90\n2;03/03/2026;Hat;x\n"
MAPPING = Mapping(
    about="sales",
    columns={"receipt": "Bon", "when": "Wann", "name": "Was", "total": "Kostet"},
    dates="dmy",
)


def seen(folder: Path, text: str = TEXT) -> Look:
    return look(written(folder, text), FACTS)


def test_it_is_known_again_whatever_the_order_of_the_columns(
    small: SmallShop, tmp_path: Path
) -> None:
    small.do(keep_mapping, seen(tmp_path), MAPPING, by=MANAGER)
    assert small.ask(kept_mapping, seen(tmp_path)) == MAPPING
    turned = "wann;BON;kostet;was\n04/03/2026;3;1.00;Hat\n"
    assert small.ask(kept_mapping, seen(tmp_path, turned)) == MAPPING
    assert small.ask(kept_mapping, seen(tmp_path, "Bon;Wann;Was\n1;2;3\n")) is None


def test_a_later_one_takes_its_place(small: SmallShop, tmp_path: Path) -> None:
    small.do(keep_mapping, seen(tmp_path), MAPPING, by=MANAGER)
    better = Mapping(about="sales", columns=MAPPING.columns, dates="mdy")
    small.do(keep_mapping, seen(tmp_path), better, by=MANAGER)
    assert small.ask(kept_mapping, seen(tmp_path)) == better


def test_who_does_not_look_after_the_shop_keeps_none(small: SmallShop, tmp_path: Path) -> None:
    with refuses("not_allowed"):
        small.do(keep_mapping, seen(tmp_path), MAPPING)
    with refuses("mapping_incomplete"):
        wanting = Mapping(about="sales", columns={"name": "Was"})
        small.do(keep_mapping, seen(tmp_path), wanting, by=MANAGER)


def test_the_next_file_and_its_mended_rows_are_read_by_it(small: SmallShop, tmp_path: Path) -> None:
    small.do(keep_mapping, seen(tmp_path), MAPPING, by=MANAGER)
    problems = tmp_path / "problems.csv"
    done = small.shop.carry_out(
        Command(None), read_file, written(tmp_path, TEXT), "csv", "stall", problems
    )
    assert (done.sales.new, done.problem_count) == (1, 1)
    mended = problems.read_text(encoding="utf-8").replace(",x,", ",5.00,")
    path = written(tmp_path, mended, "mended.csv")
    done = small.shop.carry_out(Command(None), read_file, path, "csv", "stall", problems)
    assert (done.sales.new, done.problem_count) == (1, 0)
