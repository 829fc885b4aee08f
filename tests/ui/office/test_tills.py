"""Tills: a file is read in the window, and what it missed is mended and read again."""

import csv
import time
from pathlib import Path

import pytest

from core.people.team import team
from core.shop import Command
from core.storage.units import Units
from core.storage.work import Work
from core.tills.files.reading import facts_for_reading, read_file
from core.tills.files.sheet import Facts
from core.tills.reading import Progress, ReadIn, Watch, read_till
from core.tills.sources import sources
from core.tills.tally import Kind
from tests.core.refuses import refuses
from tests.core.till_rows import customer
from tests.core.tills.reading_rows import Rows
from tests.stories.at_the_counter import AtTheCounter
from ui import background
from ui.counter.ready import ReadyPage
from ui.office.tills.read_file import ReadFilePage
from ui.office.tills.reading import Reading
from ui.office.tills.reading_page import ReadingPage
from ui.office.tills.report_words import number
from ui.office.tills.tills import TillsPage

HEADER = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country"


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """Three bills, and two rows that cannot be read."""
    path = tmp_path / "march.csv"
    rows = (
        HEADER,
        "9001,S1,Wool sock,2,15/3/2026 10:00,10.50,77,Malaysia",
        "9002,S2,Shoe tree,1,15/3/2026 11:00,8.x9,,Malaysia",
        "9003,S2,Shoe tree,1,16/3/2026 12:00,89.00,,Malaysia",
        "9004,S1,Wool sock,1,14/x/2026 12:00,10.50,,Malaysia",
        "9005,S1,Wool sock,1,16/3/2026 13:00,10.50,77,Malaysia",
    )
    path.write_text("\n".join(rows) + "\n")
    return path


@pytest.fixture
def tills(counter: AtTheCounter) -> AtTheCounter:
    """Mei Ling has opened the page."""
    counter.in_the_office("Tills")
    counter.on(TillsPage)
    return counter


def read(counter: AtTheCounter, path: Path) -> ReadingPage:
    counter.on(TillsPage)
    counter.hands.touch("Read a file")
    page = counter.on(ReadFilePage)
    page.open_file(str(path))
    counter.hands.settle()
    counter.hands.touch_main()
    return counter.on(ReadingPage)


def rows(counter: AtTheCounter) -> list[str]:
    return [row.title for row in counter.on(TillsPage).list.rows.rows()]


def test_each_till_says_how_far_its_sales_go(tills: AtTheCounter) -> None:
    (row,) = tills.on(TillsPage).list.rows.rows()
    assert row.title == "demo · sales up to Tue 17 Mar 12:00"
    assert row.detail == "5 sales · 2 customers · read Wed 18 Mar 12:00"


def test_a_files_kind_is_guessed_and_the_till_named(tills: AtTheCounter, export: Path) -> None:
    tills.hands.touch("Read a file")
    page = tills.on(ReadFilePage)
    page.open_file(str(export))
    tills.hands.settle()
    assert page.kinds.chosen_keys() == ["online-retail"]
    assert page.source.text() == "online-retail"


def test_what_was_read_is_told_in_words_and_found_at_once(
    tills: AtTheCounter, export: Path
) -> None:
    page = read(tills, export)
    assert "Sales: 3 new" in page.words.text()
    assert page.missed.text() == "2 rows could not be read"
    tills.hands.touch_main()
    assert rows(tills)[1].startswith("online-retail · sales up to Mon 16 Mar 13:00")
    tills.hands.press("Escape")
    ready = tills.on(ReadyPage)
    tills.hands.type("shoe tree")
    assert any(row.title == "Shoe tree" for row in ready.results.rows.rows())


def test_read_twice_nothing_is_new(tills: AtTheCounter, export: Path) -> None:
    read(tills, export)
    tills.hands.touch_main()
    page = read(tills, export)
    assert page.words.text().startswith("Nothing is new")


def test_bad_rows_are_kept_mended_and_read(
    tills: AtTheCounter, export: Path, tmp_path: Path
) -> None:
    page = read(tills, export)
    listed = page.list.rows.rows()
    assert [row.title.split(":")[0] for row in listed] == ["Row 3", "Row 5"]
    assert "8.x9" in listed[0].detail
    kept = tmp_path / "mended.csv"
    page.keep_problems(kept)
    with kept.open(encoding="utf-8-sig", newline="") as file:
        header, first, second = csv.reader(file)
    assert header[:-1] == HEADER.split(",")
    assert header[-1].startswith("problem")
    assert first[-1].startswith("3: ")
    kept.write_text(kept.read_text("utf-8-sig").replace("8.x9", "89.00").replace("14/x", "14/3"))
    tills.hands.touch_main()
    page = read(tills, kept)
    assert "Sales: 2 new" in page.words.text()
    assert page.list.rows.rows() == []


def test_what_cannot_be_written_is_said(tills: AtTheCounter, export: Path, tmp_path: Path) -> None:
    page = read(tills, export)
    page.keep_problems(tmp_path / "nowhere" / "list.csv")
    assert "Nothing can be written there" in tills.said()


def test_a_file_that_is_no_table_is_refused_in_words(tills: AtTheCounter, tmp_path: Path) -> None:
    photo = tmp_path / "photo.csv"
    photo.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    tills.hands.touch("Read a file")
    page = tills.on(ReadFilePage)
    for path in (photo, tmp_path / "not there.csv"):
        page.open_file(str(path))
        tills.hands.settle()
        assert not page.kinds.isVisible()
        assert path.name in tills.said()
    tills.hands.touch_main()
    assert tills.on(ReadFilePage) is page


def test_who_serves_reads_nothing(tills: AtTheCounter, export: Path) -> None:
    shop = tills.shop
    reading = Reading(tills.counter.serving, "march.csv")
    with refuses("not_allowed"):
        shop.do(_facts, by="Aisyah")
    tills.counter.serving.person = next(each for each in shop.ask(team) if each.name == "Aisyah")
    reading.begin(read_file, export, "online-retail", "x", export.parent / "bad.csv")
    background.wait_idle()
    assert reading.failure is not None
    assert reading.failure.code == "not_allowed"
    assert [each.name for each in shop.ask(sources)] == ["demo"]


def _facts(work: Work) -> Facts:
    facts = facts_for_reading(work)
    work.note("facts")
    return facts


def _slowly(units: Units, *, watch: Watch) -> ReadIn:
    """A file that goes on until it is stopped."""
    del units
    while watch(Progress(1_234, 100.0, 250.0, 0.05)):
        time.sleep(0.005)
    none = Kind()
    return ReadIn(none, Kind(new=3), none, none, none, 0, (), cancelled=True, seconds=1)


def test_a_long_reading_shows_its_progress_can_be_left_and_stopped(tills: AtTheCounter) -> None:
    tills.hands.printers_are_quick = False
    reading = Reading(tills.counter.serving, "years.csv")
    tills.counter.serving.reading = reading
    reading.begin(_slowly)
    page = tills.on(TillsPage)
    tills.hands.wait_for("progress", lambda: reading.progress is not None)
    page.look()
    tills.hands.settle()
    assert f"{number(1234)} rows" in page.under_way.text()
    assert not page.read_file.isEnabled()
    tills.hands.touch("Being read")
    shown = tills.on(ReadingPage)
    assert shown.words.text() == f"{number(1234)} rows · 100 a second · about 4 min left"
    assert shown.meter.share == 0.05
    tills.hands.press("Escape")
    tills.hands.press("Escape")
    ready = tills.on(ReadyPage)
    tills.hands.type("derby")
    assert ready.results.rows.rows()
    ready.search.clear()
    tills.hands.touch("Office")
    tills.hands.touch("Tills")
    tills.hands.touch("Being read")
    shown = tills.on(ReadingPage)
    tills.hands.touch("Stop")
    tills.hands.wait_for("the end", lambda: reading.is_over)
    tills.hands.settle()
    assert shown.words.text().startswith("Stopped. What was read is in")
    tills.hands.printers_are_quick = True


def test_on_the_first_day_whoever_may_is_led_here(counter: AtTheCounter) -> None:
    for table in ("returned_of_line", "sale_line", "sale"):
        counter.shop.without_guards(f"DELETE FROM {table}")
    counter.sign_in("Farid")
    assert not counter.on(ReadyPage).read_till.isVisible()
    counter.sign_in("Mei Ling")
    assert "No sales read in yet" in counter.on(ReadyPage).first_day.text()
    counter.hands.touch("Read the till's sales")
    counter.on(TillsPage)


class Pulled(Exception):
    """The plug was pulled."""


def test_a_reading_that_was_cut_off_goes_on(counter: AtTheCounter) -> None:
    def pull(progress: Progress) -> bool:
        if progress.share > 0.6:
            raise Pulled
        return True

    rows = Rows([customer(f"W{n}", "Aisyah Osman") for n in range(3_000)])
    with pytest.raises(Pulled):
        counter.shop.shop.carry_out(Command(None), read_till, "web", rows, pull, name="list.csv")
    counter.sign_in("Mei Ling")
    counter.hands.touch("Office")
    counter.hands.touch("Tills")
    counter.on(TillsPage)
    counter.hands.touch("Go on reading: list.csv")
    counter.on(ReadingPage)
    counter.hands.touch_main()
    page = counter.on(TillsPage)
    assert not page.go_on.isVisible()
    row = page.list.rows.rows()[-1]
    assert row.title == "web · customers only"
    assert f"{number(3000)} customers · read Wed 18 Mar 12:00" in row.detail
