"""The commands, as somebody at a terminal uses them: what is printed, and the exit code."""

import io
import json
import re
import shutil
from pathlib import Path

import pytest

from core.demo.story_facts import StoryFacts
from core.setup.places import shop_place
from core.shop import Shop
from main import main


def test_find_names_the_storys_sale_first(
    place: str, facts: StoryFacts, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["find", facts.shoe, "--json", "--shop", place]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["sales"][0]["article"] == "Oxford tan 38"
    assert answer["sales"][0]["payment"] == "cash"
    assert answer["sales"][0]["probability"] > 0.8


def test_find_prints_no_whole_phone(
    place: str, facts: StoryFacts, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["find", facts.phone_ending, "--shop", place]) == 0
    said = capsys.readouterr().out
    assert "Puan Nurul · •••• 4471 · Bangsar" in said
    assert "+60" not in said


def test_find_of_nothing_says_so(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "xqzzy", "--shop", place]) == 1
    assert "Nothing fits" in capsys.readouterr().err


def test_a_voucher_is_good_once(
    place: str, facts: StoryFacts, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["voucher", "check", facts.older_qr, "--json", "--shop", place]) == 0
    assert json.loads(capsys.readouterr().out)["word"] == "good"
    assert main(["voucher", "redeem", facts.older_code, "--shop", place]) == 0
    assert "Used now" in capsys.readouterr().out
    assert main(["voucher", "redeem", facts.older_qr, "--json", "--shop", place]) == 1
    refused = capsys.readouterr()
    assert json.loads(refused.out)["refused"] == "voucher_used"
    assert "Bangsar" in refused.err
    assert main(["voucher", "check", facts.older_code, "--shop", place]) == 1
    assert "Used on" in capsys.readouterr().err


def test_a_voucher_with_one_wrong_letter(
    place: str, facts: StoryFacts, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = ("A" if facts.older_code[0] != "A" else "B") + facts.older_code[1:]
    assert main(["voucher", "check", wrong, "--shop", place]) == 1
    assert "Character 1 of the code" in capsys.readouterr().err


def test_redeeming_for_somebody_else_needs_their_pin(
    place: str,
    facts: StoryFacts,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    pin = tmp_path / "pin"
    pin.write_text("9999\n")
    with pin.open() as typed:
        monkeypatch.setattr("sys.stdin", typed)
        words = ["voucher", "redeem", facts.older_code, "--by", "Farid", "--shop", place]
        assert main(words) == 1
    assert "PIN is not right" in capsys.readouterr().err
    assert main(["voucher", "check", facts.older_code, "--shop", place]) == 0


def test_check_of_a_sound_shop(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--shop", place]) == 0
    assert "in order" in capsys.readouterr().out


def test_a_place_without_a_shop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--shop", str(tmp_path)]) == 1
    assert "main.py demo" in capsys.readouterr().err


def test_a_password_on_the_command_line_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--shop", "postgresql://me:secret@localhost/shop"]) == 1
    said = capsys.readouterr().err
    assert "password" in said
    assert "secret" not in said


def test_a_demo_shop_of_an_earlier_program_is_made_anew(
    place: str, demo: Shop, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("core.demo.make.SystemClock", lambda: demo.clock)
    (Path(place) / "demo-shop").write_text("of an earlier one", encoding="ascii")
    assert main(["demo", "--shop", place]) == 0
    assert "is made" in capsys.readouterr().out
    assert main(["demo", "--shop", place]) == 0
    assert "is there" in capsys.readouterr().out


def test_demo_is_not_made_twice(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--shop", place]) == 0
    assert "is there" in capsys.readouterr().out


def test_wrong_usage_is_two(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["voucher", "burn", "x"])
    assert stopped.value.code == 2
    assert "invalid choice" in capsys.readouterr().err


BAKERY = ("--name", "Roti Rina", "--kind", "cafe", "--country", "my", "--currency", "myr")


@pytest.fixture
def fresh_pc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A PC on which nothing was set up yet."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path


def set_up(monkeypatch: pytest.MonkeyPatch, pin: str, *more: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{pin}\n"))
    zone = "Asia/Kuala_Lumpur"
    return main(["setup", *BAKERY, "--zone", zone, "--manager", "Rina", *more])


def test_a_shop_is_set_up_and_is_the_one_of_this_pc(
    fresh_pc: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert shop_place() is None
    assert set_up(monkeypatch, "246810") == 0
    said = capsys.readouterr().out
    assert re.search(r"PIN: (\d{4}-){4}\d{4}\n", said)
    assert "246810" not in said
    assert shop_place() == str(fresh_pc / "Goodturn" / "shop")
    assert main(["check"]) == 0
    assert set_up(monkeypatch, "246810") == 1
    assert "There is a shop in this folder already" in capsys.readouterr().err


def test_a_shop_is_set_up_elsewhere_and_found_again(
    fresh_pc: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    place = str(fresh_pc / "bakery")
    assert set_up(monkeypatch, "1234", "--shop", place) == 1
    assert "PIN of 6 digits" in capsys.readouterr().err
    assert shop_place() is None
    assert set_up(monkeypatch, "246810", "--shop", place) == 0
    assert shop_place() == place
    assert main(["find", "bread"]) == 1
    assert "Nothing fits" in capsys.readouterr().err


def test_without_a_shop_the_demo_shop_is_asked(
    fresh_pc: Path, demo: Shop, facts: StoryFacts, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(demo.folder, fresh_pc / "Goodturn" / "demo")
    assert main(["find", facts.shoe]) == 0
    assert "Oxford tan 38" in capsys.readouterr().out
