"""`main.py cards`, as a manager at a terminal uses it."""

import io
import re
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from core.shop import Shop
from core.vouchers.ledger import every_voucher
from main import main


def said_by(pin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{pin}\n"))


def make(place: str, out: Path, monkeypatch: pytest.MonkeyPatch, *more: str) -> int:
    said_by("246810", monkeypatch)
    words = ("cards", "make", "--gesture", "2", "--count", "5", "--out", str(out))
    return main([*words, "--by", "Mei Ling", "--shop", place, *more])


def codes_on(picture: Image.Image) -> set[str]:
    """What a reader finds on a sheet."""
    return {found.text for found in zxingcpp.read_barcodes(picture)}


def test_a_batch_is_made_and_printed_four_on_a_sheet(
    demo: Shop,
    place: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "cards.pdf"
    assert make(place, out, monkeypatch) == 0
    batch = re.search(r"batch (\S+)\.", capsys.readouterr().out)[1]
    document = pypdfium2.PdfDocument(out.read_bytes())
    assert [page.get_size() for page in document] == [pytest.approx((595.27, 841.88), abs=0.1)] * 2
    ready = {each.qr for each in demo.ask(every_voucher) if each.state == "ready"}
    read = set()
    for page in document:
        read |= codes_on(page.render(scale=203.2 / 72).to_pil())
    assert ready <= read
    assert len(ready) == 5
    assert main(["cards", "list", "--shop", place]) == 0
    assert f"{batch}  Free dessert · 5 of 5 left" in capsys.readouterr().out
    again = tmp_path / "again.pdf"
    said_by("246810", monkeypatch)
    words = ["cards", "print", batch, "--out", str(again), "--by", "Mei Ling", "--single"]
    assert main([*words, "--shop", place]) == 0
    assert len(pypdfium2.PdfDocument(again.read_bytes())) == 5


def test_a_lost_stack_is_revoked(
    place: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    make(place, tmp_path / "cards.pdf", monkeypatch)
    batch = re.search(r"batch (\S+)\.", capsys.readouterr().out)[1]
    said_by("246810", monkeypatch)
    assert main(["cards", "revoke", batch, "--by", "Mei Ling", "--shop", place]) == 0
    assert capsys.readouterr().out.startswith("5 cards are worth nothing any more.")
    assert main(["cards", "list", "--shop", place]) == 0
    assert "revoked" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("more", "refused"),
    [
        (("--gesture", "999"), "not given any more"),
        (("--count", "500"), "A batch has 1 to 200 cards"),
        (("--days", "0"), "Cards are good for 1 to 730 days"),
    ],
)
def test_what_is_refused(
    place: str,
    tmp_path: Path,
    more: tuple[str, ...],
    refused: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "cards.pdf"
    assert make(place, out, monkeypatch, *more) == 1
    assert refused in capsys.readouterr().err
    assert not out.exists()


def test_clerks_make_none(
    place: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    said_by("1111", monkeypatch)
    words = ["cards", "make", "--gesture", "2", "--out", str(tmp_path / "cards.pdf")]
    assert main([*words, "--by", "Aisyah", "--shop", place]) == 1
    assert "may not do this" in capsys.readouterr().err
