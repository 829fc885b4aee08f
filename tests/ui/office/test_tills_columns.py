"""Any other table: its columns are guessed, looked at on the first rows, and corrected by hand."""

from pathlib import Path

import pytest

from core.goods.records import Sale
from core.storage.work import Work
from tests.stories.at_the_counter import AtTheCounter
from ui.office.tills.columns_page import ColumnsPage
from ui.office.tills.read_file import ReadFilePage
from ui.office.tills.reading_page import ReadingPage
from ui.office.tills.tills import TillsPage

GERMAN = (
    "Bon;Datum;Artikel;Menge;Preis;Zahlart;Notiz",
    "701;05.02.2026 10:00;Wollsocke;2;10,50;Bar;Anna",
    "702;06.02.2026 11:00;Schuhspanner;1;89,00;Bar;Ben",
)


def written(path: Path, *rows: str) -> Path:
    path.write_text("\n".join(rows) + "\n", "utf-8")
    return path


@pytest.fixture
def tills(counter: AtTheCounter) -> AtTheCounter:
    counter.in_the_office("Tills")
    counter.on(TillsPage)
    return counter


def columns_of(counter: AtTheCounter, path: Path, source: str = "Kasse") -> ColumnsPage:
    counter.hands.touch("Read a file")
    page = counter.on(ReadFilePage)
    page.open_file(str(path))
    counter.hands.settle()
    assert page.kinds.chosen_keys() == ["csv"]
    counter.hands.touch_main()
    assert page.source.hasFocus()
    counter.hands.type(source)
    counter.hands.touch_main()
    return counter.on(ColumnsPage)


def meant(page: ColumnsPage) -> dict[str, str]:
    titles = [row.title.split(": ") for row in page.list.rows.rows()]
    return dict(titles)


def test_columns_are_guessed_and_shown_on_the_first_rows(
    tills: AtTheCounter, tmp_path: Path
) -> None:
    page = columns_of(tills, written(tmp_path / "kasse.csv", *GERMAN))
    assert meant(page)["Datum"] == "date and time"
    assert meant(page)["Notiz"] == "not read"
    assert page.list.rows.rows()[2].detail == "Wollsocke · Schuhspanner"
    assert "701 · Thu 5 Feb 10:00 · 2 × Wollsocke · RM 21.00 · cash" in page.comes.text()
    assert [chip.text() for chip in page.written.values()] == [
        "cents after “,”",
        "day, month, year",
        "tax is in the prices",
        "“;” between",
        "UTF-8",
    ]


def test_a_meaning_is_corrected_and_kept_for_the_next_file(
    tills: AtTheCounter, tmp_path: Path
) -> None:
    page = columns_of(tills, written(tmp_path / "kasse.csv", *GERMAN))
    tills.hands.touch_row("Notiz")
    tills.hands.touch("who served")
    assert meant(page)["Notiz"] == "who served"
    tills.hands.touch_main()
    assert "Sales: 2 new" in tills.on(ReadingPage).words.text()

    def served(work: Work) -> set[str]:
        return {row.served_by for row in work.session.query(Sale) if row.source == "Kasse"}

    assert tills.shop.ask(served) == {"Anna", "Ben"}
    tills.hands.touch_main()
    april = (GERMAN[0], "703;07.04.2026 10:00;Wollsocke;1;10,50;Bar;Cem")
    again = columns_of(tills, written(tmp_path / "april.csv", *april))
    assert meant(again)["Notiz"] == "who served"


def test_what_is_missing_is_named_until_a_column_is_touched(
    tills: AtTheCounter, tmp_path: Path
) -> None:
    rows = ("aa,bb,cc", "Wool sock,5/2/2026,10.50", "Shoe tree,6/2/2026,89.00")
    page = columns_of(tills, written(tmp_path / "odd.csv", *rows))
    if page.mapping.about != "sales":
        tills.hands.touch_widget(page.about.chips()["sales"])
    for column, meaning in (("bb", "when"), ("aa", "name"), ("cc", "price")):
        assert tills.said().startswith("Still missing:")
        tills.hands.touch_main()
        assert tills.on(ColumnsPage) is page
        tills.hands.touch_row(column)
        tills.hands.touch_widget(page.meanings.chips()[meaning])
    assert "Wool sock" in page.comes.text()
    tills.hands.touch_main()
    assert "Sales: 2 new" in tills.on(ReadingPage).words.text()


def test_a_column_can_be_left_out_and_a_meaning_is_taken_once(
    tills: AtTheCounter, tmp_path: Path
) -> None:
    page = columns_of(tills, written(tmp_path / "kasse.csv", *GERMAN))
    tills.hands.touch_row("Zahlart")
    tills.hands.touch("not read")
    assert meant(page)["Zahlart"] == "not read"
    tills.hands.touch_row("Notiz")
    tills.hands.touch("number of the bill")
    assert meant(page)["Notiz"] == "number of the bill"
    assert meant(page)["Bon"] == "not read"


def test_dates_cents_and_signs_between_are_turned_by_a_touch(
    tills: AtTheCounter, tmp_path: Path
) -> None:
    page = columns_of(tills, written(tmp_path / "kasse.csv", *GERMAN))
    tills.hands.touch("day, month, year")
    assert "701 · Sat 2 May" in page.comes.text()
    tills.hands.touch("cents after “,”")
    assert page.mapping.decimal == "."
    tills.hands.touch("tax is in the prices")
    assert page.mapping.tax_added
    tills.hands.touch("“;” between")
    assert page.mapping.separator == "\t"
    for _ in range(3):
        tills.hands.touch_widget(page.written["separator"])
    assert page.mapping.separator == ";"
    assert len(page.list.rows.rows()) == 7


def test_another_sign_between_makes_other_columns(tills: AtTheCounter, tmp_path: Path) -> None:
    rows = ("Item;Date,Paid", "Sock;5/2/2026,10.50", "Tree;6/2/2026,89.00")
    page = columns_of(tills, written(tmp_path / "odd.csv", *rows))
    before = [row.key for row in page.list.rows.rows()]
    while page.mapping.separator != ("," if "Item" in before else ";"):
        tills.hands.touch_widget(page.written["separator"])
    assert [row.key for row in page.list.rows.rows()] != before


def test_a_list_of_customers_is_one(tills: AtTheCounter, tmp_path: Path) -> None:
    rows = ("Kundennummer;Vorname;Nachname;Ort", "K1;Anna;Schmidt;Bangsar", "K2;Ben;Vogel;Cheras")
    page = columns_of(tills, written(tmp_path / "kunden.csv", *rows))
    assert page.mapping.about == "customers"
    assert page.comes.text().startswith("Anna Schmidt · Bangsar · K1")
    tills.hands.touch_main()
    assert "Customers: 2 new" in tills.on(ReadingPage).words.text()
