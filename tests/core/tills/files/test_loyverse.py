"""Loyverse's receipts, by receipt and by item."""

from datetime import UTC, datetime
from pathlib import Path

from core.tills.files.opening import open_file
from core.tills.till_data import TillLine
from tests.core.tills.files.reading import FACTS, customers, records, sales, written

ITEMS = (
    "Date,Receipt number,Receipt type,Category,SKU,Item,Variant,Modifiers applied,Quantity,"
    "Gross sales,Discounts,Net sales,Cost of goods,Gross profit,Taxes,POS,Store,Cashier name,"
    "Customer name,Customer contacts,Comment,Status\n"
)


def item(number: str, net: str, taxes: str, kind: str = "Sale", **cells: str) -> str:
    return (
        f"{cells.get('date', '14/05/2026 15:45')},{number},{kind},Shoes,10001,Oxford,Tan 38,,"
        f"{cells.get('quantity', '1')},{net},0.00,{net},0,0,{taxes},Till 1,Bayu,Aini,"
        f"Mei Tan,{cells.get('contact', '')},,{cells.get('status', 'Closed')}\n"
    )


def test_tax_in_the_price_is_not_added_again(tmp_path: Path) -> None:
    text = ITEMS + item("1-1001", "106.00", "6.00") + item("1-1002", "53.00", "3.00")
    read = records(written(tmp_path, text), "loyverse-items")
    assert [sale.lines[0].paid_minor for sale in sales(read)] == [10600, 5300]
    assert sales(read)[0].sold_at == datetime(2026, 5, 14, 7, 45, tzinfo=UTC)


def test_tax_upon_the_price_was_paid_too(tmp_path: Path) -> None:
    text = ITEMS + item("1-1001", "100.00", "6.00") + item("1-1002", "50.00", "3.00")
    paid = [
        sale.lines[0].paid_minor
        for sale in sales(records(written(tmp_path, text), "loyverse-items"))
    ]
    assert paid == [10600, 5300]


def test_a_refund_gives_back_whatever_its_signs(tmp_path: Path) -> None:
    text = (
        ITEMS + item("1-1", "100", "0", "Refund") + item("1-2", "-90", "0", "Refund", quantity="-1")
    )
    read = sales(records(written(tmp_path, text), "loyverse-items"))
    assert [sale.lines for sale in read] == [
        (TillLine("10001", -1, 10000, 0, -10000),),
        (TillLine("10001", -1, 9000, 0, -9000),),
    ]


def test_a_cancelled_receipt_is_no_sale(tmp_path: Path) -> None:
    path = written(tmp_path, ITEMS + item("1-1", "100", "0", status="Cancelled"))
    with open_file(path, "loyverse-items", FACTS) as opened:
        assert list(opened.records) == []
        assert opened.left_out == {"cancelled": 1}


def test_a_customer_is_known_by_what_there_is(tmp_path: Path) -> None:
    text = (
        ITEMS
        + item("1-1", "1", "0", contact="mei@example.com")
        + item("1-2", "1", "0", contact="012 345")
        + item("1-3", "1", "0")
    )
    read = customers(records(written(tmp_path, text), "loyverse-items"))
    assert [(each.number, each.email, each.phone) for each in read] == [
        ("mei@example.com", "mei@example.com", None),
        ("012 345", None, "012 345"),
        ("Mei Tan", None, None),
    ]


def test_receipts_tell_how_they_were_paid(tmp_path: Path) -> None:
    text = (
        "Date,Receipt number,Receipt type,Gross sales,Discounts,Net sales,Taxes,Total collected,"
        "Cost of goods,Gross profit,Payment type,Description,Dining option,POS,Store,Cashier name,"
        "Customer name,Customer contacts,Status\n"
        "2026-05-14 15:45,1-1001,Sale,1,0,1,0,1,0,0,Tunai,,,Till 1,Bayu,Aini,,,Closed\n"
        '"5/14/26, 3:45 PM",1-1002,Sale,1,0,1,0,1,0,0,Kad debit,,,Till 1,Bayu,Aini,,,Closed\n'
    )
    read = sales(records(written(tmp_path, text), "loyverse-receipts"))
    assert [(sale.number, sale.payment, sale.served_by, sale.lines) for sale in read] == [
        ("1-1001", "cash", "Aini", ()),
        ("1-1002", "card", "Aini", ()),
    ]
    assert read[0].sold_at == read[1].sold_at
