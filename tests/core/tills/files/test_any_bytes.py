"""Whatever bytes a file has, it is read or refused in clear words, and never anything else."""

import gzip
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.basics.errors import Refused
from core.tills.files.bad_rows import in_words
from core.tills.files.opening import KINDS, look, open_file
from core.tills.till_data import BadRow, TillSale
from tests.core.tills.files.reading import FACTS

HEADERS = {
    "square-items": "Date,Time,Item,Qty,Net Sales,Tax,Transaction ID,Event Type,Time Zone",
    "square-transactions": "Date,Total Collected,Cash,Card,Transaction ID",
    "square-customers": "Square Customer ID,Email Address,Phone Number,First Name",
    "shopify-orders": "Name,Created at,Lineitem name,Lineitem quantity,Lineitem price,Subtotal,"
    "Taxes,Total,Refunded Amount,Financial Status",
    "shopify-customers": "First Name,Last Name,Email",
    "loyverse-items": "Date,Receipt number,Receipt type,Item,Quantity,Net sales,Taxes,Status",
    "loyverse-receipts": "Date,Receipt number,Receipt type,Payment type",
    "woocommerce-orders": "Date,Order #,Product(s),Net Sales,Items sold,Status",
    "woocommerce-customers": "Name,Email,Sign Up",
    "opensourcepos-customers": "First Name,Last Name,Phone Number",
    "online-retail": "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID",
    "csv": "Receipt,Date,Item,Qty,Total,Phone,Discount",
}
SOUND = {
    "Date": "2026-05-14", "Created at": "2026-05-14 10:00", "InvoiceDate": "2026-05-14 10:00",
    "Time": "10:00", "Qty": "2", "Quantity": "2", "Lineitem quantity": "2", "Items sold": "2",
    "Product(s)": "2× Mug, 1× Cup", "Cash": "5.00", "Card": "0", "Time Zone": "UTC",
    "Net Sales": "9.90", "Net sales": "9.90", "Tax": "0.50", "Taxes": "0.50", "Total": "9.90",
    "Total Collected": "9.90", "Lineitem price": "4.95", "UnitPrice": "4.95", "Subtotal": "9.90",
    "Refunded Amount": "", "Financial Status": "paid", "Discount": "1.00", "Status": "done",
    "Event Type": "Payment", "Receipt type": "Sale", "Sign Up": "2026-05-14",
    "Phone": "012 3456789", "Phone Number": "012 3456789", "Email": "a@example.com",
}  # fmt: skip
ODD = st.one_of(
    st.sampled_from(
        ["", "1", "-1", "0", "9.90", "-$7.00", "(5.00)", "8,00", "1.234,5", "2026-05-14", "5/13/26",
         "31/12/2026 23:59", "2026-03-29 02:30", "0001-01-01", "9999-12-31 23:59 -1200",
         "29/2/2025", "Refund", "refunded", "2× Mug, 1× Cup", "0× Mug", "1e9", "9.5E+12", "'007",
         "=A1", "99999999999999999999", "٣", "½", "NaN", "inf", "\0", '"', "ÿ", "UTC", "../etc",
         "C1", "12%", "2026-05-14 25:61", "2026-05-14 10:00 +9999", "-0", "1,2,3", "'", "\t"]
    ),
    st.text(max_size=12),
)  # fmt: skip
PACKED: list[Callable[[bytes], bytes]] = [bytes, gzip.compress]


def is_sound(record: object) -> bool:
    """Whether a record is what a reader may hand over."""
    if isinstance(record, BadRow):
        return bool(in_words(record))
    if isinstance(record, TillSale):
        return record.sold_at.tzinfo is not None and all(
            line.quantity and line.paid_minor == line.quantity * line.unit_minor
            - line.discount_minor
            and (line.quantity > 0) == (line.paid_minor > 0 or not line.paid_minor
                                        and line.quantity > 0)
            for line in record.lines
        )  # fmt: skip
    return bool(getattr(record, "number", ""))


def read_all(path: Path, kind: str) -> None:
    try:
        opened = open_file(path, kind, FACTS)
    except Refused:
        return
    with opened:
        read = list(opened.records)
        assert all(map(is_sound, read))
        assert 0 <= opened.read_share() <= 1


@pytest.mark.parametrize("kind", KINDS)
def test_a_row_with_nothing_odd_in_it_is_read(tmp_path: Path, kind: str) -> None:
    names = HEADERS[kind].split(",")
    row = ",".join(f'"{SOUND.get(name, "x")}"' for name in names)
    path = tmp_path / "sound.csv"
    path.write_text(f"{HEADERS[kind]}\n{row}\n", encoding="utf-8")
    with open_file(path, kind, FACTS) as opened:
        read = list(opened.records)
    assert read
    assert not any(isinstance(each, BadRow) for each in read)


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    odd=st.lists(st.dictionaries(st.integers(0, 9), ODD, max_size=3), max_size=6),
    joint=st.sampled_from([",", ";"]),
)
def test_odd_cells_in_sound_rows(
    tmp_path: Path, kind: str, odd: list[dict[int, str]], joint: str
) -> None:
    names = HEADERS[kind].split(",")
    lines = [joint.join(names)]
    for changes in odd:
        cells = [SOUND.get(name, "x") for name in names]
        lines.append(joint.join(changes.get(at, cell) for at, cell in enumerate(cells)))
    path = tmp_path / "any.csv"
    path.write_bytes("\n".join(lines).encode("utf-8", "surrogatepass"))
    read_all(path, kind)


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    content=st.binary(max_size=400),
    before=st.sampled_from([b"", *(header.encode() + b"\n" for header in HEADERS.values()),
                            b"PK\x03\x04", b"\x1f\x8b\x08", b"\xfd7zXZ\0", b"\xff\xfe"]),
    pack=st.sampled_from(PACKED),
    kind=st.sampled_from(sorted(KINDS)),
)  # fmt: skip
def test_any_bytes(
    tmp_path: Path, content: bytes, before: bytes, pack: Callable[[bytes], bytes], kind: str
) -> None:
    path = tmp_path / "any.bin"
    path.write_bytes(pack(before + content))
    read_all(path, kind)
    with suppress(Refused):
        look(path, FACTS)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(cut=st.integers(min_value=0, max_value=4_000), kind=st.sampled_from(sorted(KINDS)))
def test_a_packed_file_cut_anywhere(tmp_path: Path, cut: int, kind: str) -> None:
    rows = "".join(f"{n},{n * 7919 % 10007},x,1,2026-01-01,9.90,\n" for n in range(400))
    packed = gzip.compress((HEADERS[kind] + "\n" + rows).encode())
    path = tmp_path / "cut.csv.gz"
    path.write_bytes(packed[: min(cut, len(packed) - 1)])
    read_all(path, kind)
