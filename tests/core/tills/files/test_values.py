"""What texts mean: amounts, quantities, numbers, dates, ways to pay."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.tills.files.moments import DateOrder, date_of, date_order, moments, zone_named
from core.tills.files.tenders import last4_of, payment_of
from core.tills.files.values import (
    DecimalSign,
    amounts,
    decimal_sign,
    is_amount,
    numbers,
    plain,
    quantities,
)
from tests.core.refuses import refuses


@pytest.mark.parametrize(
    ("text", "decimal", "minor"),
    [
        ("$8.00", ".", 800), ("-$7.00", ".", -700), ("$-7.00", ".", -700), ("(5.00)", ".", -500),
        ("(RM5.00)", ".", -500), ("5.00-", ".", -500), ("−5", ".", -500), ("'9.90", ".", 990),
        ("RM 1,250.00", ".", 125000), ("Rs.500", ".", 50000), (".5", ".", 50), ("1.", ".", 100),
        ("8,00", ",", 800), ("8,00 €", ",", 800), ("1.250,00", ",", 125000),
        ("1 250,5", ",", 125050),
        ("1'250.00", ".", 125000), ("1\u00a0250,00", ",", 125000), ("1,00,000.00", ".", 10000000),
        ("8,00", ".", 800), ("8.5", ",", 850), ("1,250", ".", 125000), ("1.250", ",", 125000),
        ("0.125", ".", 13), ("MYR 12", ".", 1200), ("12 kr", ".", 1200), ("+3", ".", 300),
    ],
)  # fmt: skip
def test_amounts_as_tills_write_them(text: str, decimal: DecimalSign, minor: int) -> None:
    assert amounts(decimal, 2)[text] == minor


@pytest.mark.parametrize(
    "text", ["abc", "1,2,3", "1.2.3", "10%", "5 for 3", "--", "1e5", "12/3", "NaN", "½"]
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    with refuses("row_amount_unclear"):
        amounts(".", 2)[text]


@pytest.mark.parametrize("text", ["", " ", '=""'])
def test_a_formula_that_was_never_worked_out_is_a_figure_missing(text: str) -> None:
    with refuses("row_figure_missing"):
        amounts(".", 2)[text]
    with refuses("row_figure_missing"):
        quantities(".")[" "]


def test_a_formula_that_only_keeps_a_text_is_that_text() -> None:
    assert amounts(".", 2)['="2.50"'] == 250
    assert numbers()['="00123"'] == "00123"
    assert plain('\'="012-345 6789"') == "012-345 6789"
    assert plain("=1+1") == "=1+1"
    assert date_of('="2026-05-14"', "dmy") == date(2026, 5, 14)


@pytest.mark.parametrize("text", ["0001-01-01", "01/01/0001", "1 Jan 001", "14/05/126"])
def test_an_empty_date_of_a_program_is_no_day_of_this_century(text: str) -> None:
    with refuses("row_date_unclear"):
        date_of(text, "dmy")


@given(st.integers(-(10**10), 10**10))
def test_amounts_are_read_as_they_were_written(minor: int) -> None:
    sign, figure = "-" if minor < 0 else "", f"{abs(minor) // 100:,}.{abs(minor) % 100:02}"
    assert amounts(".", 2)[f"{sign}${figure}"] == minor
    turned = figure.translate(str.maketrans(".,", ",."))
    assert amounts(",", 2)[f"{turned}{sign} €"] == minor


@given(st.text(max_size=20))
def test_any_text_is_an_amount_or_is_refused(text: str) -> None:
    if is_amount(text):
        assert any(character.isdigit() for character in text)


def test_a_currency_without_cents() -> None:
    assert amounts(".", 0)["¥1,250"] == 1250
    assert amounts(".", 3)["1.250"] == 1250


@pytest.mark.parametrize(
    ("texts", "sign"),
    [
        (["9.90", "1,250.00"], "."), (["9,90", "1.250,00"], ","), (["1,250", "2,000"], "."),
        (["1.250", "9,5"], ","), ([], "."), (["10", "20"], "."), (["€ 9,90", "€ 10,00-"], ","),
    ],
)  # fmt: skip
def test_the_sign_before_the_cents_is_seen_in_the_column(texts: list[str], sign: str) -> None:
    assert decimal_sign(texts) == sign


@pytest.mark.parametrize(
    ("text", "count"),
    [("2", 2), ("2.0", 2), ("-3", -3), ("0.350 kg", 1), ("-1.5", -1), ("1,000", 1000), ("'4", 4)],
)
def test_quantities(text: str, count: int) -> None:
    assert quantities(".")[text] == count


@pytest.mark.parametrize("text", ["0", "0.0", "many", "99999999"])
def test_what_is_no_quantity_is_refused(text: str) -> None:
    with refuses("row_quantity_unclear"):
        quantities(".")[text]


@pytest.mark.parametrize(
    ("text", "number"),
    [("17850.0", "17850"), (" 'A-1 ", "A-1"), ("007", "007"), ("1.50", "1.50"), ("", "")],
)
def test_numbers_lose_what_spreadsheets_add(text: str, number: str) -> None:
    assert numbers()[text] == number


def test_a_number_that_a_spreadsheet_shortened_is_refused() -> None:
    with refuses("row_number_shortened", text="9.55601E+12"):
        numbers()["9.55601E+12"]


@pytest.mark.parametrize(
    ("text", "bare"),
    [("'+60 12", "+60 12"), ("'=1+1", "=1+1"), ("'t Hof", "'t Hof"), (" a ", "a"), ("'", "'")],
)
def test_the_apostrophe_of_a_spreadsheet_is_no_part_of_a_text(text: str, bare: str) -> None:
    assert plain(text) == bare


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("2026-05-14", "dmy", date(2026, 5, 14)), ("2026/5/4", "mdy", date(2026, 5, 4)),
        ("04/05/2026", "dmy", date(2026, 5, 4)), ("04/05/2026", "mdy", date(2026, 4, 5)),
        ("4.5.26", "dmy", date(2026, 5, 4)), ("20260504", "dmy", date(2026, 5, 4)),
        ("14 May 2026", "dmy", date(2026, 5, 14)), ("May 14, 2026", "dmy", date(2026, 5, 14)),
        ("14 Mei 2026", "dmy", date(2026, 5, 14)), ("14 Ogos 2026", "dmy", date(2026, 8, 14)),
        ("14. Dezember 2026", "dmy", date(2026, 12, 14)), ("14-Mac-26", "dmy", date(2026, 3, 14)),
        ("14 août 2026", "dmy", date(2026, 8, 14)), ("Thu, 14 May 2026", "dmy", date(2026, 5, 14)),
        ("14 juin 2026", "dmy", date(2026, 6, 14)), ("14 juil. 2026", "dmy", date(2026, 7, 14)),
        ("2026年5月14日", "dmy", date(2026, 5, 14)), ("26-05-14", "ymd", date(2026, 5, 14)),
    ],
)  # fmt: skip
def test_days(text: str, order: DateOrder, day: date) -> None:
    assert date_of(text, order) == day


@pytest.mark.parametrize("text", ["", "soon", "31/04/2026", "1/1/1066", "14 Foo 2026", "12", "1/2"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with refuses("row_date_unclear"):
        date_of(text, "dmy")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-05-14 15:45", datetime(2026, 5, 14, 7, 45, tzinfo=UTC)),
        ("2026-05-14T15:45:10.123Z", datetime(2026, 5, 14, 15, 45, 10, tzinfo=UTC)),
        ("2026-05-14 10:00:00 +0000", datetime(2026, 5, 14, 10, tzinfo=UTC)),
        ("2026-05-14 10:00:00 -04:00", datetime(2026, 5, 14, 14, tzinfo=UTC)),
        ("14/5/26, 3:45 PM", datetime(2026, 5, 14, 7, 45, tzinfo=UTC)),
        ("14/5/26 12:05 am", datetime(2026, 5, 13, 16, 5, tzinfo=UTC)),
        ("14.5.2026 15.45", datetime(2026, 5, 14, 7, 45, tzinfo=UTC)),
        ("14 Mei 2026 3:45 ptg", datetime(2026, 5, 14, 7, 45, tzinfo=UTC)),
        ("14 Mei 2026 9:45 pg", datetime(2026, 5, 14, 1, 45, tzinfo=UTC)),
        ("2026-05-14", datetime(2026, 5, 14, 4, tzinfo=UTC)),
    ],
)
def test_moments(text: str, moment: datetime) -> None:
    assert moments("dmy", "Asia/Kuala_Lumpur")[text] == moment


@pytest.mark.parametrize(
    ("texts", "country", "order"),
    [
        (["01/02/2026", "13/02/2026"], "US", "dmy"), (["01/02/2026", "02/13/2026"], "MY", "mdy"),
        (["03/04/2026"], "US", "mdy"), (["03/04/2026"], "MY", "dmy"), ([], "MY", "dmy"),
        (["01/05/2026", "02/05/2026", "03/05/2026"], "US", "dmy"),
        (["05/01/2026", "05/02/2026", "05/03/2026"], "MY", "mdy"),
    ],
)  # fmt: skip
def test_whether_the_day_or_the_month_stands_first(
    texts: list[str], country: str, order: str
) -> None:
    assert date_order(texts, country) == order


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Eastern Time (US & Canada)", "America/New_York"), ("Kuala Lumpur", "Asia/Kuala_Lumpur"),
        ("Europe/London", "Europe/London"), ("Mars", "Asia/Tokyo"), ("../../x", "Asia/Tokyo"),
    ],
)  # fmt: skip
def test_zones_as_tills_call_them(text: str, zone: str) -> None:
    assert zone_named(text, "Asia/Tokyo") == zone


@pytest.mark.parametrize(
    ("text", "payment"),
    [
        ("Cash", "cash"), ("Tunai", "cash"), ("Bar", "cash"), ("Barcode Pay", "other"),
        ("Kad debit", "card"), ("Visa ••4242", "card"), ("Store credit", "other"),
        ("Gift Card", "other"), ("Touch 'n Go", "wallet"), ("DuitNow QR", "wallet"),
        ("GrabPay", "wallet"), ("微信支付", "wallet"), ("现金", "cash"), ("", "other"),
        ("IOU", "other"), ("银行卡", "card"), ("EC-Karte", "card"), ("Kartenzahlung", "card"),
    ],
)  # fmt: skip
def test_ways_to_pay(text: str, payment: str) -> None:
    assert payment_of(text) == payment


def test_the_last_four_of_a_card() -> None:
    assert last4_of("•••• 4242") == "4242"
    assert last4_of("Visa") is None
