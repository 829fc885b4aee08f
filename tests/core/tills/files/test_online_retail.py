"""The gift seller's invoices: credit notes, charges, and what is no sale of goods."""

from datetime import UTC, datetime
from pathlib import Path

from core.tills.files.opening import open_file
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

HEADER = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"


def test_rows_of_one_invoice_are_one_receipt(tmp_path: Path) -> None:
    rows = (
        "700001,21080,PAPER NAPKINS,12,2011-03-01 09:15:00,0.85,12001.0,Malta\n"
        '700001,22077,"RIBBONS, RUSTIC",3,2011-03-01 09:15:00,1.65,12001.0,Malta\n'
        "700002,21080,PAPER NAPKINS,1,2011-03-01 10:00:00,1.66,,Malta\n"
    )
    read = records(written(tmp_path, HEADER + rows), "online-retail")
    first, second = sales(read)
    assert first.number == "700001"
    assert first.sold_at == datetime(2011, 3, 1, 1, 15, tzinfo=UTC)
    assert first.customer_number == "12001"
    assert first.lines == (TillLine("21080", 12, 85, 0, 1020), TillLine("22077", 3, 165, 0, 495))
    assert second.customer_number is None
    assert [each.number for each in customers(read)] == ["12001"]
    assert [each.name for each in products(read)[:2]] == ["PAPER NAPKINS", "RIBBONS, RUSTIC"]


def test_an_article_is_told_anew_at_the_end_with_its_newest_price(tmp_path: Path) -> None:
    rows = (
        "700003,21080,PAPER NAPKINS,1,2011-03-05 09:15:00,0.85,,Malta\n"
        "700001,21080,NAPKINS,1,2011-03-01 09:15:00,1.65,,Malta\n"
        "700004,22077,RIBBONS,1,2011-03-01 09:15:00,1.65,,Malta\n"
        "700005,22077,RIBBONS,1,2011-03-02 09:15:00,1.95,,Malta\n"
    )
    told = products(records(written(tmp_path, HEADER + rows), "online-retail"))
    assert [(each.number, each.name, each.price_minor) for each in told] == [
        ("21080", "PAPER NAPKINS", 85),
        ("22077", "RIBBONS", 165),
        ("22077", "RIBBONS", 195),
    ]


def test_a_credit_note_gives_back_and_a_charge_is_no_goods(tmp_path: Path) -> None:
    rows = (
        "C700001,21080,PAPER NAPKINS,-2,2011-03-01 09:15:00,0.85,12001.0,Malta\n"
        "C700001,M,Manual,-1,2011-03-01 09:15:00,9.00,12001.0,Malta\n"
        "700009,POST,POSTAGE,1,2011-03-01 09:15:00,18.00,12001.0,Malta\n"
        "700010,21080,thrown away,-40,2011-03-01 09:15:00,0.00,,Malta\n"
    )
    with open_file(written(tmp_path, HEADER + rows), "online-retail", FACTS) as opened:
        read = list(opened.records)
        assert opened.left_out == {"charge": 2, "stock_movement": 1}
    (refund,) = sales(read)
    assert refund.number == "C700001"
    assert refund.lines == (TillLine("21080", -2, 85, 0, -170),)


def test_a_bad_row_stops_nothing(tmp_path: Path) -> None:
    rows = (
        "700001,21080,PAPER NAPKINS,many,2011-03-01 09:15:00,0.85,,Malta\n"
        "700001,21080,PAPER NAPKINS,2,2011-03-01 09:15:00,0.85,,Malta\n"
        ",21080,PAPER NAPKINS,2,2011-03-01 09:15:00,0.85,,Malta\n"
        "700002,21080,PAPER NAPKINS,2,2011-02-30 09:15:00,0.85,,Malta\n"
        "700003,21080\n"
    )
    read = records(written(tmp_path, HEADER + rows), "online-retail")
    assert [(each.row, each.reason) for each in problems(read)] == [
        (2, "row_quantity_unclear"),
        (4, "row_value_missing"),
        (5, "row_date_unclear"),
        (6, "row_too_short"),
    ]
    assert [sale.number for sale in sales(read)] == ["700001"]
