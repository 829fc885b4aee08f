"""A till's TOML file says how it is read, or is refused with what is wrong in it."""

import re
from pathlib import Path

import pytest

from core.basics.errors import Refused
from core.tills.databases.mapping import OWN_FOLDER, till_mapping, till_names
from core.tills.databases.rows import kind_of
from tests.core.refuses import refuses
from tests.core.tills.databases.kiosk import FILE

KIOSK = FILE.read_text(encoding="utf-8")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / OWN_FOLDER).mkdir()
    return tmp_path


def put(own: Path, text: str) -> None:
    (own / OWN_FOLDER / "kiosk.toml").write_text(text, encoding="utf-8")


def test_the_tills_that_come_with_the_program() -> None:
    assert till_names() == ("odoo", "opensourcepos", "tryton", "unicenta")


@pytest.mark.parametrize("name", till_names())
def test_each_says_how_it_is_read(name: str) -> None:
    mapping = till_mapping(name)
    assert mapping.title
    assert mapping.payments is not None
    assert mapping.sales.overlap_hours >= 24


def test_a_shops_own_file_goes_before_ours(own: Path) -> None:
    (own / OWN_FOLDER / "tryton.toml").write_text(KIOSK, encoding="utf-8")
    assert till_mapping("tryton", own).title == "Kiosk"
    assert till_mapping("tryton").title == "Tryton sale point"


def test_an_unknown_till_is_refused_with_those_that_are_known(own: Path) -> None:
    put(own, KIOSK)
    known = "kiosk, odoo, opensourcepos, tryton, unicenta"
    with refuses("till_name_unknown", name="tiryton", known=known):
        till_mapping("tiryton", own)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ("titel = 1\n" + KIOSK, "unknown field `titel`"),
        (KIOSK.replace('times = "shop"', 'times = "mars"'), "'mars' - at `$.times`"),
        (KIOSK.replace("[lines]", "[liness]"), "unknown field `liness`"),
        (KIOSK.replace(":step", "100"), "`customers` has no place :step"),
        (KIOSK.replace("slip IN :sales ORDER", "slip = 1 ORDER"), "`lines` has no place :sales"),
        (KIOSK.replace("prices_include_tax = false", "", 1), "`prices_include_tax`"),
        ("title =", "Invalid value"),
        (KIOSK.replace("overlap_hours = 1", 'begin = "SELECT 1"'), "no place :time"),
    ],
)
def test_what_is_wrong_in_a_file_is_told(own: Path, wrong: str, why: str) -> None:
    put(own, wrong)
    with pytest.raises(Refused, match=re.escape(why)) as refused:
        till_mapping("kiosk", own)
    assert refused.value.values["file"] == "kiosk.toml"


@pytest.mark.parametrize(
    ("till", "named", "kind"),
    [
        ("opensourcepos", "cash", "cash"),
        ("opensourcepos", "credit card", "card"),
        ("opensourcepos", "gift card:17", "other"),
        ("opensourcepos", "tunai", "cash"),
        ("opensourcepos", "cash adjustment", "cash"),
        ("opensourcepos", "due", "other"),
        ("opensourcepos", "upi", "wallet"),
        ("unicenta", "cashrefund", "cash"),
        ("unicenta", "magcardrefund", "card"),
        ("unicenta", "voucherin", "other"),
        ("tryton", "carte bancaire", "card"),
        ("odoo", "customer account", "other"),
        ("odoo", "google pay", "wallet"),
    ],
)
def test_the_words_for_ways_of_paying(till: str, named: str, kind: str) -> None:
    assert kind_of(named, till_mapping(till).payment_words) == kind
