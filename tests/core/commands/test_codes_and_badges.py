"""Codes by phone, lists on paper and badges, as somebody at a terminal makes them."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import numpy as np
import pypdfium2
import pytest
import zxingcpp

from core.people.badges import sign_in_by_badge
from core.people.code_secrets import printed_list
from core.people.codes import CodeAsked, approve_by_code, ask_for_code
from main import main
from tests.core.refuses import refuses
from tests.core.small_shop import MANAGER, PINS, SmallShop

Run = Callable[..., int]


@pytest.fixture
def run(small: SmallShop, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A command at the small shop's time, its PIN typed by whoever is named."""
    monkeypatch.setattr("core.shop.SystemClock", lambda: small.clock)

    def typed(*words: str, by: str = MANAGER, pin: str = "") -> int:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{pin or PINS[by]}\n"))
        return main([*words, "--by", by, "--shop", small.place])

    return typed


def asked(small: SmallShop, case: UUID, way: str = "phone", of: str = MANAGER) -> CodeAsked:
    return small.do(ask_for_code, small.team[of], way, "fix:money_back", case, 70_000)


def words_of(pdf: Path) -> str:
    pages = pypdfium2.PdfDocument(pdf.read_bytes())
    return "\n".join(page.get_textpage().get_text_range() for page in pages)


def test_the_office_gives_a_code(
    small: SmallShop, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("code", "secret") == 0
    case = small.found(evidence="possible")
    request = asked(small, case)
    capsys.readouterr()
    assert run("code", "give", str(request.number)) == 0
    told, code = capsys.readouterr().out.strip().splitlines()
    assert told == "Money back, up to RM 1,000.00, PC 1, request 1."
    six = code.removeprefix("Code: ").replace(" ", "")
    assert small.do(approve_by_code, request.request, six).approval is not None


def test_a_file_gives_the_same_code_without_the_shop(
    small: SmallShop, run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "mei-ling.codes"
    assert run("code", "secret", "--out", str(kept)) == 0
    assert set(json.loads(kept.read_text())) == {"name", "currency", "secret"}
    number = str(asked(small, small.found(evidence="possible")).number)
    capsys.readouterr()
    assert run("code", "give", number) == 0
    here = capsys.readouterr().out
    nowhere = str(tmp_path / "no-shop")
    assert main(["code", "give", number, "--secret", str(kept), "--shop", nowhere]) == 0
    assert capsys.readouterr().out == here


@pytest.mark.parametrize("kept", ["", "{}", '{"name": "a", "currency": "MYR", "secret": "00"}'])
def test_another_file_is_no_secret(
    tmp_path: Path, kept: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text(kept)
    assert main(["code", "give", "57-1-417-8", "--secret", str(tmp_path / "file")]) == 1
    assert "not a file for codes" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "by", "pin", "said"),
    [
        (("code", "give", "57-1-417-1"), MANAGER, "", "no codes by phone yet"),
        (("code", "secret"), "Aisyah", "", "may not do this"),
        (("code", "secret"), MANAGER, "000000", "not right"),
        (("code", "list"), MANAGER, "", "Add --out"),
        (("badge", "give", "Farid"), MANAGER, "", "Add --out"),
        (("badge", "give", "Nobody"), MANAGER, "", "called Nobody"),
    ],
)
def test_what_is_refused_says_why(
    run: Run,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    by: str,
    pin: str,
    said: str,
) -> None:
    assert run(*words, by=by, pin=pin) == 1
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("each", [1, 10, 40])
def test_a_list_on_paper_holds_the_codes_that_count(
    small: SmallShop, run: Run, tmp_path: Path, each: int
) -> None:
    pdf = tmp_path / "list.pdf"
    assert run("code", "list", "--each", str(each), "--out", str(pdf), by="Arif") == 0
    words = words_of(pdf)
    printed = small.ask(printed_list, small.team["Arif"])
    for column in printed.columns:
        assert len(column.codes) == each
        for code in column.codes:
            assert f"{code[:3]} {code[3:]}" in words
    assert "G up to RM 1,000.00" in " ".join(words.split())


def test_a_lost_list_is_withdrawn(small: SmallShop, run: Run, tmp_path: Path) -> None:
    run("code", "list", "--out", str(tmp_path / "list.pdf"), by="Arif")
    assert run("code", "lost", by="Arif") == 0
    with refuses("no_paper_list"):
        asked(small, small.found(evidence="possible"), "paper", "Arif")


def test_a_badge_is_printed_scanned_and_lost(small: SmallShop, run: Run, tmp_path: Path) -> None:
    pdf = tmp_path / "badge.pdf"
    assert run("badge", "give", "Farid", "--out", str(pdf)) == 0
    page = pypdfium2.PdfDocument(pdf.read_bytes())[0]
    dots = page.render(scale=203.2 / 72, grayscale=True).to_numpy().squeeze()
    picture = np.where(dots < 128, 0, 255).astype(np.uint8)
    (scanned,) = (found.text for found in zxingcpp.read_barcodes(picture))
    assert small.do(sign_in_by_badge, scanned, by=None).name == "Farid"
    assert run("badge", "lost", "Farid") == 0
    with refuses("badge_lost"):
        small.do(sign_in_by_badge, scanned, by=None)
