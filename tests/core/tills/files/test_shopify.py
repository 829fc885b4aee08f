"""Shopify's orders, whose own cells stand in their first row, and its customers."""

from datetime import UTC, datetime
from pathlib import Path

from core.tills.files.opening import open_file
from core.tills.till_data import TillLine
from tests.core.tills.files.reading import FACTS, customers, problems, records, sales, written

HEADER = (
    "Name,Email,Financial Status,Paid at,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,"
    "Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Phone,"
    "Payment Method,Refunded Amount,Source\n"
)


def order(number: str = "#1001", **cells: str) -> str:
    """The first row of an order of 2 mugs at 10.00, and the second of a towel at 5.00."""
    own = {
        "state": "paid", "subtotal": "25.00", "shipping": "4.00", "taxes": "1.42",
        "total": "29.00", "discount": "0.00", "refunded": "0.00", "source": "pos",
    } | cells  # fmt: skip
    return (
        f"{number},ana@example.com,{own['state']},2024-05-01 10:00:05 +0000,{own['subtotal']},"
        f"{own['shipping']},{own['taxes']},{own['total']},{own['discount']},"
        f"2024-05-01 10:00:00 +0000,2,Mug,10.00,MUG,Ana Silva,'+60123,Cash,{own['refunded']},"
        f"{own['source']}\n"
        f"{number},ana@example.com,,,,,,,,2024-05-01 10:00:00 +0000,1,Towel,5.00,TOW,,,,,\n"
    )


def test_the_rows_of_an_order_are_one_receipt(tmp_path: Path) -> None:
    read = records(written(tmp_path, HEADER + order()), "shopify-orders")
    (sale,) = sales(read)
    assert (sale.number, sale.payment, sale.branch) == ("#1001", "cash", "Bangsar")
    assert sale.sold_at == datetime(2024, 5, 1, 10, tzinfo=UTC)
    assert sale.customer_number == "ana@example.com"
    assert sale.lines == (TillLine("MUG", 2, 1000, 0, 2000), TillLine("TOW", 1, 500, 0, 500))
    (ana,) = customers(read)
    assert (ana.name, ana.phone) == ("Ana Silva", "+60123")


def test_a_discount_of_the_order_is_shared_out_to_the_cent(tmp_path: Path) -> None:
    text = HEADER + order(subtotal="22.22", discount="2.78", total="26.22")
    (sale,) = sales(records(written(tmp_path, text), "shopify-orders"))
    assert [line.paid_minor for line in sale.lines] == [1778, 444]
    assert [line.discount_minor for line in sale.lines] == [222, 56]


def test_tax_on_top_is_part_of_what_was_paid(tmp_path: Path) -> None:
    text = HEADER + order(taxes="2.50", total="31.50")
    (sale,) = sales(records(written(tmp_path, text), "shopify-orders"))
    assert [line.paid_minor for line in sale.lines] == [2200, 550]


def test_all_paid_back_is_a_refund_of_every_line(tmp_path: Path) -> None:
    text = HEADER + order(state="refunded", refunded="29.00")
    sold, back = sales(records(written(tmp_path, text), "shopify-orders"))
    assert back.number == "#1001-refund"
    assert back.lines == (
        TillLine("MUG", -2, 1000, 0, -2000, "#1001"),
        TillLine("TOW", -1, 500, 0, -500, "#1001"),
    )
    assert sold.lines[0].quantity == 2


def test_of_a_single_article_the_amount_tells_how_many_came_back(tmp_path: Path) -> None:
    first_row = order(state="partially_refunded", refunded="10.00", subtotal="20.00", total="24.00")
    text = HEADER + first_row.splitlines(keepends=True)[0]
    _, back = sales(read := records(written(tmp_path, text), "shopify-orders"))
    assert back.lines == (TillLine("MUG", -1, 1000, 0, -1000, "#1001"),)
    assert problems(read) == []


def test_part_of_the_money_back_for_one_of_several_articles_is_told(tmp_path: Path) -> None:
    text = HEADER + order(state="partially_refunded", refunded="7.00")
    read = records(written(tmp_path, text), "shopify-orders")
    assert [sale.number for sale in sales(read)] == ["#1001"]
    assert [(each.row, each.reason) for each in problems(read)] == [(2, "order_partly_refunded")]


def test_what_was_never_paid_is_no_sale(tmp_path: Path) -> None:
    text = HEADER + order(state="pending") + order("#1002")
    with open_file(written(tmp_path, text), "shopify-orders", FACTS) as opened:
        assert [sale.number for sale in sales(list(opened.records))] == ["#1002"]
        assert opened.left_out == {"not_paid": 2}


def test_with_one_bad_row_the_whole_order_waits(tmp_path: Path) -> None:
    text = HEADER + order().replace("5.00,TOW", "five,TOW") + order("#1002")
    read = records(written(tmp_path, text), "shopify-orders")
    assert [sale.number for sale in sales(read)] == ["#1002"]
    assert [(each.row, each.reason) for each in problems(read)] == [
        (2, "row_of_order"),
        (3, "row_amount_unclear"),
    ]
    assert problems(read)[0].values == {"row": 3}


def test_what_came_over_the_web_was_not_bought_in_the_shop(tmp_path: Path) -> None:
    (sale,) = sales(records(written(tmp_path, HEADER + order(source="web")), "shopify-orders"))
    assert sale.branch == "online"


def test_customers_of_both_shapes(tmp_path: Path) -> None:
    new = (
        "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address City,"
        "Default Address Zip,Default Address Phone,Phone,Total Spent,Note\n"
        "'7001,Ana,Silva,ana@example.com,yes,Ipoh,'30000,'+60199,,12.00,\n"
    )
    old = (
        "First Name,Last Name,Email,Company,Address1,City,Zip,Phone,Accepts Marketing,"
        "Total Spent\nAna,Silva,ana@example.com,,,Ipoh,30000,'+60123,yes,12.00\n"
    )
    (ana,) = customers(records(written(tmp_path, new), "shopify-customers"))
    assert (ana.number, ana.town, ana.postcode, ana.phone) == ("7001", "Ipoh", "30000", "+60199")
    (ana,) = customers(records(written(tmp_path, old), "shopify-customers"))
    assert (ana.number, ana.phone) == ("ana@example.com", "+60123")


def test_an_order_never_has_less_than_nothing_of_an_article(tmp_path: Path) -> None:
    text = HEADER + order().replace(",2,Mug", ",-2,Mug")
    read = records(written(tmp_path, text), "shopify-orders")
    assert [each.reason for each in problems(read)] == ["row_quantity_unclear", "row_of_order"]
