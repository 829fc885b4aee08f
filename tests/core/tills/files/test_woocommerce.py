"""WooCommerce's analytics: orders with packed articles, and customers."""

from datetime import date
from pathlib import Path

from core.tills.till_data import TillLine
from tests.core.tills.files.reading import customers, problems, records, sales, written

HEADER = (
    "Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,"
    "Coupon(s),Net Sales,Attribution\n"
)


def order(number: str, packed: str, net: str, status: str = "completed") -> str:
    return (
        f'2026-05-14 10:00:00,{number},"{net}",{status},Ana Silva,returning,"{packed}",1,,'
        f'"{net}",Direct\n'
    )


def test_articles_are_unpacked_and_share_what_was_paid(tmp_path: Path) -> None:
    text = (
        HEADER
        + order("1", "2× Mug, blue", "20.00")
        + order("2", "1× Tea towel", "5.00")
        + order("3", "1× Mug, blue, 2× Tea towel", "18.00")
        + order("4", "1× Mug, blue, 3× Spoon", "8.00")
    )
    read = sales(records(written(tmp_path, text), "woocommerce-orders"))
    assert [sale.lines for sale in read[:2]] == [
        (TillLine("Mug, blue", 2, 1000, 0, 2000),),
        (TillLine("Tea towel", 1, 500, 0, 500),),
    ]
    assert [line.paid_minor for line in read[2].lines] == [900, 900]
    assert [line.paid_minor for line in read[3].lines] == [200, 600]
    assert {sale.branch for sale in read} == {"online"}


def test_an_order_without_articles_is_told(tmp_path: Path) -> None:
    text = HEADER + order("1", "", "20.00") + order("2", "1× Mug", "1", "cancelled")
    read = records(written(tmp_path, text), "woocommerce-orders")
    assert [(each.row, each.reason) for each in problems(read)] == [(2, "row_value_missing")]
    assert sales(read) == []


def test_customers(tmp_path: Path) -> None:
    text = (
        "Name,Username,Last Active,Sign Up,Email,Orders,Total Spend,AOV,Country / Region,City,"
        "Region,Postal Code,Billing Phone,Shipping Phone,Role\n"
        "Ana Silva,ana,2026-05-14,2025-01-31,Ana@Example.com,3,90.00,30.00,MY,Ipoh,Perak,30000,,"
        "012 3456789,customer\n"
    )
    (ana,) = customers(records(written(tmp_path, text), "woocommerce-customers"))
    assert (ana.number, ana.phone, ana.since) == (
        "ana@example.com",
        "012 3456789",
        date(2025, 1, 31),
    )


def test_what_was_paid_below_nought_is_a_refund(tmp_path: Path) -> None:
    text = HEADER + order("1", "-1× Mug, blue, −2× Spoon", "-9.00", "refunded")
    (sale,) = sales(records(written(tmp_path, text), "woocommerce-orders"))
    assert sale.lines == (
        TillLine("Mug, blue", -1, 300, 0, -300),
        TillLine("Spoon", -2, 300, 0, -600),
    )
