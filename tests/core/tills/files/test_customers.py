"""Lists of customers with ordinary headers."""

from pathlib import Path

import pytest

from core.basics.errors import Refused
from tests.core.tills.files.reading import customers, problems, records, written


def test_ordinary_headers_are_known(tmp_path: Path) -> None:
    text = (
        "Customer ID,First Name,Last Name,Email,Phone,City,Postal Code\n"
        "1001,Nur Izzati,binti Hassan,izzati@example.com,012-345 6789,Ipoh,30000\n"
        "1002,Wei,Lim,,,Klang,\n"
    )
    izzati, wei = customers(records(written(tmp_path, text), "csv"))
    assert (izzati.number, izzati.name) == ("1001", "Nur Izzati binti Hassan")
    assert (izzati.email, izzati.phone) == ("izzati@example.com", "012-345 6789")
    assert (izzati.town, izzati.postcode) == ("Ipoh", "30000")
    assert (wei.email, wei.phone, wei.postcode) == (None, None, None)


def test_a_phone_that_a_spreadsheet_took_for_a_figure_is_mended_or_told(tmp_path: Path) -> None:
    text = "Customer ID,First Name,Phone\n1,Wei,60123456789.0\n2,Ann,6.0123E+10\n3,Lee,'012\n"
    read = records(written(tmp_path, text), "csv")
    assert [each.phone for each in customers(read)] == ["60123456789", "012"]
    assert [(each.row, each.reason) for each in problems(read)] == [(3, "row_number_shortened")]


def test_the_order_of_the_columns_is_free(tmp_path: Path) -> None:
    text = "PHONE;first name;Customer ID\n012;Wei;7\n"
    (wei,) = customers(records(written(tmp_path, text), "csv"))
    assert (wei.number, wei.name, wei.phone) == ("7", "Wei", "012")


def test_without_a_number_the_email_stands_for_it(tmp_path: Path) -> None:
    text = "First Name,Last Name,Email,Town\nWei,Lim,Wei@Example.com,\n,,,\nAnn,Lee,,\n,,,Ipoh\n"
    read = records(written(tmp_path, text), "csv")
    assert [each.number for each in customers(read)] == ["wei@example.com", "Ann Lee"]
    assert [(each.row, each.reason) for each in problems(read)] == [(5, "row_nobody")]


def test_a_table_of_something_else_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        records(written(tmp_path, "temperature,humidity\n1,2\n"), "csv")
    assert refused.value.code == "header_unknown"


def test_opensourcepos_customers(tmp_path: Path) -> None:
    text = (
        "First Name,Last Name,Gender,Consent,Email,Phone Number,Address 1,Address2,City,State,Zip,"
        "Country,Comments,Company,Account Number,Discount,Discount_Type,Taxable\n"
        "Ana,Silva,0,1,ana@example.com,012,1 Road,,Ipoh,,30000,MY,,,A-7,0,0,1\n"
        "Wei,Lim,1,1,,013,,,,,,,,,,0,0,1\n"
    )
    ana, wei = customers(records(written(tmp_path, text), "opensourcepos-customers"))
    assert (ana.number, ana.name, ana.town) == ("A-7", "Ana Silva", "Ipoh")
    assert (wei.number, wei.name) == ("013", "Wei Lim")
