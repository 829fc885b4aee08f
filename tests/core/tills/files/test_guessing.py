"""What the columns of a table mean, in several languages, by their names and what is in them."""

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from core.basics.errors import Refused
from core.tills.files.mapping import Mapping, mapping_of
from core.tills.files.opening import look, open_file
from core.tills.till_data import TillLine
from tests.core.tills.files.reading import (
    FACTS,
    customers,
    problems,
    products,
    records,
    sales,
    written,
)

MALAY = (
    "No Resit;Tarikh;Masa;Kod Barang;Nama Barang;Kuantiti;Harga Seunit;Jumlah;Kaedah Bayaran;"
    "Juruwang\n"
    "R-1;14/05/2026;15:45;K1;Kasut kanvas;2;35.00;70.00;Tunai;Aini\n"
    "R-1;14/05/2026;15:45;K2;Stoking;1;9.90;9.90;Tunai;Aini\n"
    "R-2;15/05/2026;09:10;K1;Kasut kanvas;1;35.00;35.00;Kad debit;Farid\n"
)
GERMAN = (
    "Belegnummer;Datum;Artikel;Menge;Einzelpreis;Rabatt;Zahlungsart;Verkäufer\n"
    '17;03.05.2026 10:15;Schal "Alpen";2;19,90;1,80;Bar;Uta\n'
    "18;03.05.2026 11:20;Mütze;1;1.250,00;;EC-Karte;Uta\n"
)


def mapped(folder: Path, text: str | bytes) -> Mapping:
    mapping = look(written(folder, text), FACTS).mapping
    assert mapping is not None
    return mapping


def test_malay_sales(tmp_path: Path) -> None:
    mapping = mapped(tmp_path, MALAY)
    assert mapping.about == "sales"
    assert mapping.columns == {
        "receipt": "No Resit",
        "date": "Tarikh",
        "time": "Masa",
        "number": "Kod Barang",
        "name": "Nama Barang",
        "quantity": "Kuantiti",
        "total": "Jumlah",
        "price": "Harga Seunit",
        "payment": "Kaedah Bayaran",
        "staff": "Juruwang",
    }
    first, second = sales(records(written(tmp_path, MALAY), "csv"))
    assert first.sold_at == datetime(2026, 5, 14, 7, 45, tzinfo=UTC)
    assert first.lines == (TillLine("K1", 2, 3500, 0, 7000), TillLine("K2", 1, 990, 0, 990))
    assert (first.payment, second.payment, second.served_by) == ("cash", "card", "Farid")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_german_sales_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    path = written(tmp_path, GERMAN.encode(encoding))
    mapping = mapped(tmp_path, GERMAN.encode(encoding))
    assert (mapping.separator, mapping.decimal, mapping.dates) == (";", ",", "dmy")
    first, second = sales(read := records(path, "csv"))
    assert first.lines == (TillLine('Schal "Alpen"', 2, 1990, 180, 3800),)
    assert second.lines == (TillLine("Mütze", 1, 125000, 0, 125000),)
    assert (second.payment, second.served_by) == ("card", "Uta")
    assert problems(read) == []


@pytest.mark.parametrize(
    ("header", "meanings"),
    [
        ("Customer ID,First Name,Last Name,Email,Phone,City,Postal Code",
         ["number", "first", "last", "email", "phone", "town", "postcode"]),
        ("Kundennummer,Vorname,Nachname,E-Mail,Telefon,Ort,PLZ",
         ["number", "first", "last", "email", "phone", "town", "postcode"]),
        ("No Pelanggan,Nama Depan,Nama Keluarga,Emel,No. Telefon,Bandar,Poskod",
         ["number", "first", "last", "email", "phone", "town", "postcode"]),
        ("Code client,Prénom,Nom,Courriel,Téléphone,Ville,Code postal",
         ["number", "first", "last", "email", "phone", "town", "postcode"]),
        ("customer_id,firstName,lastName,emailAddress,phoneNumber,city,zip_code",
         ["number", "first", "last", "email", "phone", "town", "postcode"]),
        ("会员编号,名,姓,邮箱,手机,城市,邮编",
         ["number", "first", "last", "email", "phone", "town", "postcode"]),
    ],
)  # fmt: skip
def test_customers_in_many_languages(tmp_path: Path, header: str, meanings: list[str]) -> None:
    row = "1001,Ana,Silva,ana@example.com,012-345 6789,Ipoh,30000\n"
    mapping = mapped(tmp_path, f"{header}\n{row}")
    assert mapping.about == "customers"
    assert dict(zip(meanings, header.split(","), strict=True)) == mapping.columns
    (ana,) = customers(records(written(tmp_path, f"{header}\n{row}"), "csv"))
    assert (ana.number, ana.name, ana.town) == ("1001", "Ana Silva", "Ipoh")


def test_a_list_of_articles_is_no_list_of_sales(tmp_path: Path) -> None:
    text = (
        "Item code,Description,Price,Qty,Date created\n"
        'A1,Scarf,"1,250.00",4,2026-01-31\nA2,Hat,"90.50",,2026-01-31\n'
    )
    assert mapped(tmp_path, text).about == "products"
    scarf, hat = products(records(written(tmp_path, text), "csv"))
    assert (scarf.number, scarf.name, scarf.price_minor, scarf.stock) == ("A1", "Scarf", 125000, 4)
    assert (hat.price_minor, hat.stock) == (9050, None)


def test_what_stands_in_a_column_speaks_too(tmp_path: Path) -> None:
    text = (
        "Who,Reach,Email consent,Name\n"
        "ana@example.com,+60 12-345 6789,yes,Ana\nwei@example.com,03-1234 5678,no,Wei\n"
    )
    columns = mapped(tmp_path, text + "x@example.com,,,X\n").columns
    assert columns == {"name": "Name", "email": "Who", "phone": "Reach"}


def test_a_title_above_the_header_is_passed_over(tmp_path: Path) -> None:
    text = "Sales of May\n\n" + MALAY
    (problem,) = problems(records(written(tmp_path, text + "R-3;?;?;K1;Kasut;1;1;1;;\n"), "csv"))
    assert (problem.row, problem.reason) == (7, "row_date_unclear")


def test_the_month_stands_first_where_the_rows_follow_each_other_so(tmp_path: Path) -> None:
    rows = "".join(f"{n},0{n // 8 + 5}/0{n % 8 + 1}/2026,Scarf,1,9.90\n" for n in range(16))
    mapping = mapped(tmp_path, "Order no,Date,Item,Qty,Total\n" + rows)
    assert mapping.dates == "mdy"


def test_a_mapping_is_kept_corrected_and_used_for_the_next_file(tmp_path: Path) -> None:
    text = "Bon,Wann,Was,Wieviel,Kostet\n1,02/03/2026,Scarf,1,100.00\n"
    mapping = Mapping(
        about="sales",
        columns={"receipt": "Bon", "when": "Wann", "name": "Was", "quantity": "Wieviel",
                 "price": "Kostet"},
        dates="mdy",
        tax_added=True,
        tax_percent=6,
    )  # fmt: skip
    again = mapping_of(mapping.to_text())
    assert again == mapping
    with open_file(written(tmp_path, text), "csv", FACTS, again) as opened:
        (sale,) = sales(list(opened.records))
        assert opened.mapping == mapping
    assert sale.sold_at == datetime(2026, 2, 3, 4, tzinfo=UTC)
    assert sale.lines == (TillLine("Scarf", 1, 10600, 0, 10600),)


def test_a_mapping_says_what_it_is_in_plain_words(tmp_path: Path) -> None:
    said = mapped(tmp_path, MALAY).described()
    assert said.startswith("Read as sales:")
    assert "paid, tax included: “Jumlah”" in said
    assert "day, month, year" in said


def test_a_mapping_that_lacks_what_is_needed_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, MALAY)
    mapping = msgspec.structs.replace(mapped(tmp_path, MALAY), columns={"receipt": "No Resit"})
    with pytest.raises(Refused) as refused:
        open_file(path, "csv", FACTS, mapping)
    assert refused.value.code == "mapping_incomplete"


def test_a_column_of_the_mapping_that_the_file_lacks_is_named(tmp_path: Path) -> None:
    mapping = mapped(tmp_path, MALAY)
    with pytest.raises(Refused) as refused:
        open_file(written(tmp_path, MALAY.replace("Jumlah", "Total")), "csv", FACTS, mapping)
    assert refused.value.values == {"column": "Jumlah"}


def test_what_was_kept_and_makes_no_sense_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        mapping_of('{"about": "weather", "columns": {}}')
    assert refused.value.code == "mapping_unreadable"


def test_a_known_kind_is_recognised_by_its_header(tmp_path: Path) -> None:
    text = (
        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
        "1,2,Scarf,1,2026-01-01,1,,MY\n"
    )
    seen = look(written(tmp_path, text), FACTS)
    assert (seen.kind, seen.mapping) == ("online-retail", None)
    assert seen.header[0] == "InvoiceNo"
    assert seen.rows == (("1", "2", "Scarf", "1", "2026-01-01", "1", "", "MY"),)


def test_a_table_that_nobody_can_guess_is_shown_all_the_same(tmp_path: Path) -> None:
    seen = look(written(tmp_path, "temperature,humidity\n1,2\n"), FACTS)
    assert (seen.kind, seen.mapping) == ("csv", None)
    assert (seen.header, seen.rows) == (("temperature", "humidity"), (("1", "2"),))


def test_tax_on_top_is_seen_in_the_figures(tmp_path: Path) -> None:
    text = "Receipt,Date,Item,Qty,Net sales,Tax\n1,2026-01-31,Scarf,1,90.00,7.20\n"
    mapping = mapped(tmp_path, text)
    assert mapping.tax_added
    assert mapping.tax_percent == Decimal(0)
    (sale,) = sales(records(written(tmp_path, text), "csv"))
    assert sale.lines[0].paid_minor == 9720


def test_what_is_weighed_is_one_piece_at_what_it_cost(tmp_path: Path) -> None:
    text = "Receipt,Date,Item,Qty,Unit price\n1,2026-01-31,Cheese,0.350 kg,20.00\n"
    (sale,) = sales(records(written(tmp_path, text), "csv"))
    assert sale.lines == (TillLine("Cheese", 1, 700, 0, 700),)


def test_two_columns_of_one_name_are_told_apart(tmp_path: Path) -> None:
    text = "Customer ID,Name,Phone,Phone\n7,Ana,03-1234 5678,012-345 6789\n"
    assert look(written(tmp_path, text), FACTS).header[2:] == ("Phone", "Phone (2)")
    mapping = Mapping(about="customers", columns={"name": "Name", "phone": "Phone (2)"})
    with open_file(written(tmp_path, text), "csv", FACTS, mapping) as opened:
        (ana,) = customers(list(opened.records))
    assert ana.phone == "012-345 6789"


def test_a_guess_that_lacks_what_is_needed_is_shown_and_not_read(tmp_path: Path) -> None:
    path = written(tmp_path, "City,Postal Code,Weather\nIpoh,30000,fair\n")
    seen = look(path, FACTS).mapping
    assert seen is not None
    assert seen.columns == {"town": "City", "postcode": "Postal Code"}
    with pytest.raises(Refused) as refused:
        open_file(path, "csv", FACTS)
    assert refused.value.code == "mapping_incomplete"
