"""Square's exports, in each of the shapes they have had."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.basics.errors import Refused
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

NOW = (
    "Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,"
    "Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,"
    "Location,Dining Option,Customer ID,Customer Name,Customer Reference ID,Unit,Count,GTIN,"
    "Itemization Type,Commission,Employee,Fulfillment Note,Channel,Token,Card Brand,PAN Suffix\n"
)
SOLD = (
    "2026-07-03,14:05:09,Eastern Time (US & Canada),Drinks,Flat white,2,Large,FW-L,,$9.00,-$1.00,"
    "$8.00,$0.48,TX1,P1,Till 1,,https://x,Payment,Main Street,,C9,Nadia Karim,,,2,,Physical Good,"
    ",Jo,,,TOK,Visa,4242\n"
)


def test_a_line_is_what_was_paid_with_tax(tmp_path: Path) -> None:
    (sale,) = sales(read := records(written(tmp_path, NOW + SOLD), "square-items"))
    assert (sale.number, sale.customer_number, sale.served_by) == ("TX1", "C9", "Jo")
    assert sale.sold_at == datetime(2026, 7, 3, 18, 5, 9, tzinfo=UTC)
    assert (sale.payment, sale.card_last4) == ("card", "4242")
    assert sale.lines == (TillLine("FW-L", 2, 474, 100, 848),)
    assert [(each.number, each.name) for each in customers(read)] == [("C9", "Nadia Karim")]
    (product,) = products(read)
    assert (product.name, product.variant, product.category) == ("Flat white", "Large", "Drinks")


def test_an_older_export_has_fewer_columns_in_another_order(tmp_path: Path) -> None:
    text = (
        "Item,Date,Product Sales,Net Sales,Discounts,Tax,Qty,Transaction ID,Event Type,SKU\n"
        "Scone,07/25/26,$3.00,$3.00,$0.00,$0.00,1,TX2,Payment,\n"
    )
    (sale,) = sales(records(written(tmp_path, text), "square-items"))
    assert sale.sold_at == datetime(2026, 7, 25, 4, tzinfo=UTC)
    assert (sale.payment, sale.card_last4, sale.branch) == ("other", None, "Bangsar")
    assert sale.lines == (TillLine("Scone", 1, 300, 0, 300),)


def test_a_refund_is_a_receipt_of_its_own_below_zero(tmp_path: Path) -> None:
    refund = SOLD.replace("TX1", "TX3").replace(",Payment,", ",Refund,").replace(",2,Large", ",-2,")
    refund = refund.replace("$8.00", "-$8.00").replace("$0.48", "-$0.48").replace("-$1.00", "$1.00")
    (sale,) = sales(records(written(tmp_path, NOW + refund), "square-items"))
    assert sale.lines == (TillLine("FW-L", -2, 474, -100, -848),)


def test_gift_cards_are_no_goods(tmp_path: Path) -> None:
    card = SOLD.replace("Physical Good", "Gift Card").replace("TX1", "TX4")
    with open_file(written(tmp_path, NOW + card + SOLD), "square-items", FACTS) as opened:
        assert [sale.number for sale in sales(list(opened.records))] == ["TX1"]
        assert opened.left_out == {"charge": 1}


def test_one_location_is_this_branch_and_of_two_each_keeps_its_name(tmp_path: Path) -> None:
    other = SOLD.replace("Main Street", "Harbour").replace("TX1", "TX5")
    (alone,) = sales(records(written(tmp_path, NOW + SOLD), "square-items"))
    both = sales(records(written(tmp_path, NOW + SOLD + other), "square-items"))
    assert alone.branch == "Bangsar"
    assert [sale.branch for sale in both] == ["Main Street", "Harbour"]


def test_a_needed_column_that_is_missing_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, NOW.replace("Net Sales", "Umsatz") + SOLD)
    with pytest.raises(Refused) as refused:
        open_file(path, "square-items", FACTS)
    assert (refused.value.code, refused.value.values) == ("column_missing", {"column": "Net Sales"})


def test_transactions_tell_how_a_receipt_was_paid(tmp_path: Path) -> None:
    text = (
        "Date,Time,Time Zone,Gross Sales,Total Collected,Card,Cash,Square Gift Card,Other Tender,"
        "Other Tender Type,Transaction ID,PAN Suffix,Staff Name,Event Type,Customer ID,"
        "Customer Name\n"
        "2026-07-03,14:05:09,Kuala Lumpur,$9.00,$8.48,$0.00,$8.48,$0.00,$0.00,,TX1,,Jo,Payment,,\n"
        "2026-07-03,14:09:00,Kuala Lumpur,$9.00,$9.00,$0.00,$0.00,$0.00,$9.00,GrabPay,TX2,,,"
        "Payment,C9,Nadia\n"
        "2026-07-03,14:10:00,Kuala Lumpur,$9.00,$9.00,$9.00,0,0,0,,TX3,4242,,Payment,,\n"
        "2026-07-03,14:11:00,Kuala Lumpur,$9.00,$9.00,nine,0,0,0,,TX4,4242,,Payment,,\n"
    )
    read = records(written(tmp_path, text), "square-transactions")
    assert [(sale.number, sale.payment, sale.lines) for sale in sales(read)] == [
        ("TX1", "cash", ()),
        ("TX2", "wallet", ()),
        ("TX3", "card", ()),
    ]
    assert sales(read)[0].sold_at == datetime(2026, 7, 3, 6, 5, 9, tzinfo=UTC)
    assert [(each.row, each.reason) for each in problems(read)] == [(5, "row_amount_unclear")]


def test_customers_of_the_directory(tmp_path: Path) -> None:
    text = (
        "Reference ID,First Name,Last Name,Email Address,Phone Number,Company Name,"
        "Street Address 1,Street Address 2,City,State,Postal Code,Memo,Square Customer ID,"
        "Email Subscription Status\n"
        ",Nadia,Karim,nadia@example.com,'+60123456789,,1 Road,,Klang,,41000,,C9,subscribed\n"
        ",,,office@example.com,,Bayu Sdn Bhd,,,,,,,C10,\n"
    )
    nadia, bayu = customers(records(written(tmp_path, text), "square-customers"))
    assert (nadia.number, nadia.name, nadia.phone) == ("C9", "Nadia Karim", "+60123456789")
    assert (nadia.town, nadia.postcode) == ("Klang", "41000")
    assert (bayu.number, bayu.name) == ("C10", "Bayu Sdn Bhd")
